// The Danish Snowball stemmer (snowballstem.org, as in libstemmer 2.2) for words folded to a-z.
answerbankStem(function (word) {
  "use strict";
  var at = word.search(/[aeiouy][^aeiouy]/), start = at < 0 ? word.length : Math.max(3, at + 2);
  function cut(pattern, kept) {
    var before = word;
    word = word.slice(0, start) + word.slice(start).replace(pattern, kept || "");
    return word !== before;
  }
  function pair() { cut(/(g(?=d)|[dgk](?=t)).$/, "$1"); }
  var endings = /(?:erendes|erende|hedens|ethed|erede|heden|heder|endes|ernes|erens|erets|ered|ende|erne|eren|erer|heds|enes|eres|eret|hed|ene|ere|ens|ers|ets|en|er|es|et|e)$/;
  if (!cut(endings) && /[abcdfghjklmnoprtvyz]s$/.test(word)) { cut(/s$/); }
  pair();
  word = word.replace(/igst$/, "ig");
  if (cut(/(?:e?lig|ig|els)$/)) { pair(); }
  if (/([bcdfghjklmnpqrstvwxz])\1$/.test(word)) { cut(/.$/); }
  return word;
});
