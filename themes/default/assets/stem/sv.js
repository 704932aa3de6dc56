// The Swedish Snowball stemmer (as in libstemmer 2.2) for words folded to a-z, and without the endings of the definite form.
answerbankStem(function (word) {
  "use strict";
  var at = word.search(/[aeiouy][^aeiouy]/), start = at < 0 ? word.length : Math.max(3, at + 2);
  var head = word.slice(0, start), tail = word.slice(start);
  var endings = /(?:heterna|hetens|arnas|ernas|ornas|andes|anden|andet|arens|heten|heter|arna|erna|orna|arne|ande|ades|aste|aren|erns|ade|are|ern|ens|het|ast|ad|en|ar|er|or|as|es|at|a|e)$/;
  if (endings.test(tail)) {
    tail = tail.replace(endings, "");
  } else if (tail && /[bcdfghjklmnoprtvy]s$/.test(word)) {
    tail = tail.slice(0, -1);
  }
  var stem = head + tail.replace(/([dg](?=d)|n(?=n)|[dgkt](?=t)).$/, "$1").replace(/(?:l?ig|els|(full)t)$/, "$1");
  // Unlike Snowball: hyran, bidraget.
  while (stem.length > 4 && /(?:et|an)$/.test(stem)) { stem = stem.slice(0, -2); }
  return stem;
});
