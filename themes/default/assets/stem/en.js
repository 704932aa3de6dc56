// The English (Porter2) Snowball stemmer (snowballstem.org, as in libstemmer 2.2) for words folded to a-z.
answerbankStem(function (word) {
  "use strict";
  var odd = {
    __proto__: null, skis: "ski", skies: "sky", dying: "die", lying: "lie", tying: "tie", idly: "idl", gently: "gentl", ugly: "ugli", early: "earli", only: "onli", singly: "singl",
    sky: "sky", news: "news", howe: "howe", atlas: "atlas", cosmos: "cosmos", bias: "bias", andes: "andes"
  };
  if (odd[word] || word.length < 3) { return odd[word] || word; }

  function region(from) {
    var at = word.slice(from).search(/[aeiouy][^aeiouy]/);
    return at < 0 ? word.length : from + at + 2;
  }
  function drop(count) { word = word.slice(0, -count); }
  function hasVowel(text) { return /[aeiouy]/.test(text); }
  function endsShort(text) { return /^[aeiouy][^aeiouy]$|[^aeiouy][aeiouy][^aeiouywxY]$/.test(text); }
  // Replaces the first ending of the table ("ending:replacement:letters before", longest first) if it lies in the region.
  function swap(from, table) {
    return table.split(" ").some(function (row) {
      var parts = row.split(":"), at = word.length - parts[0].length;
      if (!word.endsWith(parts[0])) { return false; }
      if (at >= from && (!parts[2] || parts[2].includes(word[at - 1]))) { word = word.slice(0, at) + (parts[1] || ""); }
      return true;
    });
  }

  word = word.replace(/(^|[aeiouy])y/g, "$1Y"); // Y is a consonant
  var fixed = /^(?:gener|commun|arsen)/.exec(word), r1 = fixed ? fixed[0].length : region(0), r2 = region(r1), found;

  if (/sses$/.test(word)) {
    drop(2);
  } else if (/ie[ds]$/.test(word)) {
    drop(word.length > 4 ? 2 : 1);
  } else if (/[^us]s$/.test(word) && hasVowel(word.slice(0, -2))) {
    drop(1);
  }
  if (/^(?:inning|outing|canning|herring|earring|proceed|exceed|succeed)$/.test(word)) { return word; }

  found = /(?:(eed)|ed|ing)(?:ly)?$/.exec(word);
  if (found && found[1]) {
    if (found.index >= r1) { word = word.slice(0, found.index + 2); }
  } else if (found && hasVowel(word.slice(0, found.index))) {
    word = word.slice(0, found.index);
    if (/(?:at|bl|iz)$/.test(word)) {
      word += "e";
    } else if (/([bdfgmnprt])\1$/.test(word)) {
      drop(1);
    } else if (word.length === r1 && endsShort(word)) {
      word += "e";
    }
  }
  word = word.replace(/(.[^aeiouy])y$/, "$1i");

  swap(r1, "ational:ate ization:ize fulness:ful ousness:ous iveness:ive tional:tion biliti:ble lessli:less entli:ent ation:ate alism:al aliti:al ousli:ous iviti:ive " +
    "fulli:ful enci:ence anci:ance abli:able izer:ize ator:ate alli:al bli:ble ogi:og:l li::cdeghkmnrt");
  if (!swap(r2, "ative")) { swap(r1, "ational:ate tional:tion alize:al icate:ic iciti:ic ical:ic ness ful"); }
  swap(r2, "ement ance ence able ible ment ant ent ism ate iti ous ive ize ion::st al er ic");
  if (/e$/.test(word) && (word.length > r2 || (word.length > r1 && !endsShort(word.slice(0, -1))))) {
    drop(1);
  } else if (/ll$/.test(word) && word.length > r2) {
    drop(1);
  }
  return word.replace(/Y/g, "y");
});
