// Search in the browser, without a server. The index comes in classic scripts, so that it also loads from a folder.
// Words, matching and ranking are those of Sources/Search (docs/search-index.md); Tests/SearchTests/Fixtures/shared-vectors.json holds both to it.
(function () {
  "use strict";

  // Words

  var spelled = { "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "ŋ": "n", "ς": "σ" };
  var wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

  function fold(word, language) {
    // Most words of an index need no folding, and a file of it holds hundreds.
    if (!/[^a-z0-9]|aa|ae|oe/.test(word)) { return word; }
    var text = word.toLowerCase().normalize("NFD").replace(/[\p{Mn}\p{Me}]/gu, "").replace(/[øæœßþđðłıŋς]/g, function (letter) { return spelled[letter]; });
    var result = "", letter, last, i;
    if (language !== "da" && language !== "sv") { return text; }
    for (i = 0; i < text.length; i += 1) {
      letter = text[i];
      last = result[result.length - 1];
      if (letter === "e" && (last === "o" || language === "sv" && last === "a") || letter === "a" && last === "a") { continue; }
      result += letter;
    }
    return result;
  }

  function exact(raw) {
    var scalars = Array.from(raw.replace(/’/g, "'").replace(/ς/g, "σ")), text;
    text = scalars.slice(0, 64).join("");
    if (text.endsWith("'s")) { text = text.slice(0, -2); }
    return text.replace(/'/g, "");
  }

  function words(text, language) {
    return (text.toLowerCase().normalize("NFC").match(wordPattern) || []).map(exact).filter(Boolean).map(function (word) { return { exact: word, folded: fold(word, language) }; });
  }

  // Optimal string alignment distance of at most `limit`; more is limit + 1.
  function distance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit) { return limit + 1; }
    var before = [], previous = [], current, i, j, best, least;
    for (j = 0; j <= b.length; j += 1) { previous.push(j); }
    for (i = 0; i < a.length; i += 1) {
      current = [i + 1];
      least = i + 1;
      for (j = 0; j < b.length; j += 1) {
        best = Math.min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] === b[j] ? 0 : 1));
        if (i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j]) { best = Math.min(best, before[j - 1] + 1); }
        current.push(best);
        least = Math.min(least, best);
      }
      if (least > limit + 1) { return limit + 1; }
      before = previous;
      previous = current;
    }
    return Math.min(previous[b.length], limit + 1);
  }

  // The index's files

  var sharedDigits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";
  var meanings = [];
  ["#$%()*+,./", "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "0123456789-_'[]\x60{|}~ "].forEach(function (characters, kind) {
    Array.from(characters).forEach(function (character, value) { meanings[character.charCodeAt(0)] = [0, 16, 68][kind] + value; });
  });
  var values = [52, 89, 151, 256, 435, 740, 1258, 2138, 3635, 6179];

  function uncoded(coded, previous) { return previous.slice(0, sharedDigits.indexOf(coded[0])) + coded.slice(1); }

  // A list of documents: {count, documents, weights}.
  function readList(text) {
    var documents = [], weights = [], count = 0, at = 0, weight = 0, previous = -1, meaning;
    function number() {
      var value = 0;
      while ((meaning = meanings[text.charCodeAt(at)]) >= 68) {
        value = value * 21 + meaning - 68;
        at += 1;
      }
      at += 1;
      return value * 52 + meaning - 16;
    }
    if (text[0] === "!") {
      at = 1;
      count = number();
    }
    while (at < text.length) {
      meaning = meanings[text.charCodeAt(at)];
      if (meaning < 10) {
        weight = values[meaning];
        previous = -1;
        at += 1;
      } else {
        previous += number() + 1;
        documents.push(previous);
        weights.push(weight);
      }
    }
    return { count: Math.max(count, documents.length), documents: documents, weights: weights };
  }

  function Index(manifest, stem, folder) {
    var lines = manifest.split("\n"), counts = lines[1].split(" ");
    function row(line, bounds) { return { digests: line.split(" ")[2].match(/.{5}/g), bounds: bounds ? bounds.split(" ") : [] }; }
    this.language = lines[0].split(" ")[2];
    this.count = Number(counts[1]);
    this.perFile = Number(counts[2]);
    this.terms = row(lines[2], lines[3]);
    this.endings = row(lines[4], lines[5]);
    this.pages = row(lines[6]);
    this.facetRow = row(lines[7]);
    this.stem = function (word) { return stem(word) || word; };
    this.folder = folder;
    this.read = {};
  }

  // The text of a file, made into something by `parse`; read once.
  Index.prototype.file = function (kind, number, row, parse) {
    var index = this, name = kind + number, id = index.language + "." + name;
    if (!index.read[name]) {
      index.read[name] = part(id, index.folder + index.language + "/" + name + "-" + row.digests[number] + ".js").then(parse.bind(index));
      index.read[name].catch(function () { delete index.read[name]; });
    }
    return index.read[name];
  };

  function numberOf(word, bounds) {
    var low = 0, high = bounds.length, middle;
    while (low < high) {
      middle = low + high >> 1;
      if (word < bounds[middle]) { high = middle; } else { low = middle + 1; }
    }
    return low;
  }

  Index.prototype.termFile = function (number) { return this.file("t", number, this.terms, parseTerms); };

  function parseTerms(text) {
    var language = this.language, lexemes = new Map(), forms = [], previous = "";
    text.split("\n").slice(0, -1).forEach(function (line) {
      var fields = line.split("\t"), isCommon = line[0] === "*", key = uncoded(isCommon ? fields[0].slice(1) : fields[0], previous), entries = [], i, first, entry;
      for (i = 1; i < fields.length; i += 2) {
        first = fields[i][0];
        entry = { kind: first === "+" ? "part" : first === "~" ? "synonym" : first === " " ? "phrase" : first === "@" ? "alias" : "form", text: fields[i].slice(1), coded: fields[i + 1] };
        if (entry.kind === "form") {
          entry.text = uncoded(fields[i], key);
          entry.folded = fold(entry.text, language);
          forms.push({ folded: entry.folded, key: key });
        }
        entries.push(entry);
      }
      lexemes.set(key, { key: key, isCommon: isCommon, entries: entries });
      previous = key;
    });
    return { lexemes: lexemes, forms: forms };
  }

  Index.prototype.lexeme = function (key) {
    return this.termFile(numberOf(key, this.terms.bounds)).then(function (file) { return file.lexemes.get(key); });
  };

  function reversed(word) { return Array.from(word).reverse().join(""); }

  Index.prototype.endingsNear = function (word) {
    return this.file("e", numberOf(reversed(word), this.endings.bounds), this.endings, function (text) {
      var previous = "";
      return text.split("\n").slice(0, -1).map(function (line) {
        previous = uncoded(line, previous);
        return reversed(previous);
      });
    });
  };

  Index.prototype.document = function (number) {
    var perFile = this.perFile;
    return this.file("d", Math.floor(number / perFile), this.pages, function (text) {
      return text.split("\n").slice(0, -1).map(function (line) {
        var fields = line.split("\t");
        return { id: fields[4] || fields[0].split("/").filter(function (name) { return name && name !== "index.html"; }).pop(), url: fields[0], title: fields[1], summary: fields[2], badge: fields[3] };
      });
    }).then(function (documents) { return documents[number % perFile]; });
  };

  Index.prototype.facets = function () {
    return this.file("f", 0, this.facetRow, function (text) {
      return text.split("\n").slice(0, -1).map(function (line) {
        var fields = line.split("\t");
        return { kind: fields[0], name: fields[1], documents: new Set(readList(fields[2]).documents) };
      });
    });
  };

  // Matching

  function list(entry) {
    if (!entry.list) { entry.list = readList(entry.coded); }
    return entry.list;
  }

  Index.prototype.rarity = function (count, isCommon) {
    var ratio = Math.floor((2 * this.count + 2) * 65536 / (2 * count + 1)), rarity = 0;
    while (ratio >= 131072) {
      ratio = Math.floor(ratio / 2);
      rarity += 256;
    }
    rarity += Math.floor(ratio / 256) - 256;
    return Math.max(8, isCommon ? Math.floor(rarity / 4) : rarity);
  };

  // `judge` gives [percent, whether it is the word as written, kind], or nothing to leave an entry out.
  Index.prototype.group = function (lexemes, percent, judge) {
    var weights = new Map(), sources = [], count = 0;
    lexemes.forEach(function (lexeme) {
      lexeme.entries.forEach(function (entry) {
        var verdict = judge(entry), found;
        if (!verdict) { return; }
        found = list(entry);
        found.documents.forEach(function (document, i) {
          var old = weights.get(document) || [0, false];
          weights.set(document, [old[0] + Math.floor(found.weights[i] * verdict[0] / 100), old[1] || verdict[1]]);
        });
        count = Math.max(count, found.count);
        sources.push({ found: entry.kind === "form" ? entry.text : lexeme.key, folded: entry.folded, kind: verdict[2], documents: found.documents });
      });
    });
    if (weights.size === 0) { return null; }
    return { percent: percent, rarity: this.rarity(Math.max(count, weights.size), lexemes[0].isCommon), weights: weights, sources: sources };
  };

  Index.prototype.lexemes = async function (key) {
    var lexeme = await this.lexeme(key), lexemes = lexeme ? [lexeme] : [], i, other;
    if (lexeme) {
      for (i = 0; i < lexeme.entries.length; i += 1) {
        if (lexeme.entries[i].kind === "alias") {
          other = await this.lexeme(lexeme.entries[i].text);
          if (other) { lexemes.push(other); }
        }
      }
    }
    return lexemes;
  };

  // Two words in a row that are one in the index, for each of the two.
  Index.prototype.joined = async function (sequence) {
    var joined = {}, i, word, group, text;
    for (i = 0; i + 1 < sequence.length; i += 1) {
      text = sequence[i].exact + sequence[i + 1].exact;
      word = { exact: text, folded: fold(text, this.language) };
      if (!this.numbersNear(sequence[i].folded).includes(numberOf(this.stem(word.folded), this.terms.bounds))) { continue; }
      group = await this.own(word, 70);
      if (group) {
        [sequence[i].exact, sequence[i + 1].exact].forEach(function (part) { (joined["=" + part] = joined["=" + part] || []).push(group); });
      }
    }
    return joined;
  };

  Index.prototype.own = async function (word, percent) {
    return this.group(await this.lexemes(this.stem(word.folded)), percent, function (entry) {
      switch (entry.kind) {
      case "form": return entry.text === word.exact ? [100, true, "form"] : entry.folded === word.folded ? [92, true, "form"] : [45, false, "inflection"];
      case "part": return [40, false, "part"];
      case "synonym": return [45, false, "synonym"];
      }
    });
  };

  Index.prototype.numbersNear = function (folded) {
    var bounds = this.terms.bounds, numbers = [numberOf(this.stem(folded), bounds)], second = numberOf(folded, bounds);
    if (second !== numbers[0]) { numbers.push(second); }
    if (numbers.length < 2 && second < bounds.length && bounds[second].startsWith(folded)) { numbers.push(second + 1); }
    return numbers;
  };

  Index.prototype.beginnings = function (word, files, percent) {
    var own = this.stem(word.folded), lexemes = [];
    files.forEach(function (file) {
      var last = null;
      file.forms.forEach(function (form) {
        if (form.key !== last && form.key !== own && form.folded.startsWith(word.folded)) {
          lexemes.push(file.lexemes.get(form.key));
          last = form.key;
        }
      });
    });
    return this.group(lexemes, percent, function (entry) { return entry.kind === "form" && entry.folded.startsWith(word.folded) ? [100, false, "beginning"] : null; });
  };

  // Which letters a word has, in 32 bits. Each edit takes or brings one letter at most.
  function lettersOf(word) {
    var bits = 0, i, unit;
    for (i = 0; i < word.length; i += 1) {
      unit = word.charCodeAt(i);
      if (unit < 0xd800 || unit > 0xdfff) { bits |= 1 << (unit & 31); }
    }
    return bits;
  }

  function moreThan(limit, bits) {
    for (; bits !== 0 && limit >= 0; limit -= 1) { bits &= bits - 1; }
    return limit < 0;
  }

  function nearest(wanted, candidates, limit) {
    var letters = Array.from(wanted), bits = lettersOf(wanted), least = limit + 1, words = [];
    candidates.forEach(function (word) {
      var scalars, found, other;
      if (word.length < letters.length - limit || word.length > 2 * (letters.length + limit)) { return; }
      other = lettersOf(word);
      if (moreThan(limit, bits & ~other) || moreThan(limit, other & ~bits)) { return; }
      scalars = Array.from(word);
      if (scalars.length < 3) { return; }
      found = distance(letters, scalars, Math.min(least, limit));
      if (found > Math.min(least, limit)) { return; }
      if (found < least) {
        least = found;
        words = [];
      }
      words.push({ word: word, order: (scalars[0] === letters[0] ? 0 : 1000) + Math.abs(scalars.length - letters.length) });
    });
    words.sort(function (a, b) { return a.order - b.order || (a.word < b.word ? -1 : 1); });
    return { distance: least, words: words.map(function (entry) { return entry.word; }) };
  }

  Index.prototype.mistyped = async function (word, files) {
    var limit = Array.from(word.folded).length >= 8 ? 2 : 1, forms = new Set(), keys = new Set(), stem = this.stem(word.folded), best, byKey, near, groups = [], i, group, shown;
    files.forEach(function (file) {
      file.forms.forEach(function (form) { forms.add(form.folded); });
      file.lexemes.forEach(function (lexeme) { keys.add(lexeme.key); });
    });
    best = nearest(word.folded, forms, limit);
    if (best.distance > 1) {
      (await this.endingsNear(word.folded)).forEach(function (form) { forms.add(form); });
      best = nearest(word.folded, forms, limit);
    }
    // An inflection that no text has: its stem may be near.
    near = Array.from(stem).length >= 4 ? nearest(stem, keys, limit) : { distance: limit + 1, words: [] };
    byKey = near.distance < best.distance;
    if (byKey) { best = near; }
    function judge(candidate) {
      return function (entry) {
        switch (entry.kind) {
        case "form": return byKey ? [70, true, "spelling"] : entry.folded === candidate ? [100, true, "spelling"] : [45, false, "spelling"];
        case "part": return [40, false, "part"];
        case "synonym": return [45, false, "synonym"];
        }
      };
    }
    for (i = 0; i < Math.min(3, best.words.length); i += 1) {
      group = this.group(await this.lexemes(byKey ? best.words[i] : this.stem(best.words[i])), best.distance === 1 ? 80 : 60, judge(best.words[i]));
      if (group) { groups.push(group); }
    }
    if (groups.length === 0) { return null; }
    shown = groups[0].sources.find(function (source) { return source.kind === "spelling" && (byKey || source.folded === best.words[0]); });
    return { word: word, groups: groups, correction: { typed: word.exact, found: shown ? shown.found : best.words[0] } };
  };

  function longest(forms) {
    return forms.filter(function (form) { return form.length >= 4; }).sort(function (a, b) { return b.length - a.length || (a < b ? -1 : a > b ? 1 : 0); })[0];
  }

  Index.prototype.parts = async function (word, files) {
    var forms = [], groups = [], ends, i, group;
    files.forEach(function (file) {
      file.forms.forEach(function (form) { if (word.folded.startsWith(form.folded)) { forms.push(form.folded); } });
      file.lexemes.forEach(function (lexeme) { if (word.folded.startsWith(lexeme.key)) { forms.push(lexeme.key); } });
    });
    ends = [longest(forms), longest((await this.endingsNear(word.folded)).filter(function (form) { return word.folded.endsWith(form); }))];
    for (i = 0; i < 2; i += 1) {
      group = ends[i] && this.group(await this.lexemes(this.stem(ends[i])), 40, function (entry) { return entry.kind === "phrase" || entry.kind === "alias" ? null : [100, false, "part"]; });
      if (group) { groups.push(group); }
    }
    return groups;
  };

  Index.prototype.match = async function (word, isLast, joined) {
    var own = await this.own(word, 100), groups = (own ? [own] : []).concat(joined), length = word.folded.length, files, group;
    files = await Promise.all(this.numbersNear(word.folded).map(this.termFile, this));
    if (length >= 3 && (isLast || groups.length === 0)) {
      group = this.beginnings(word, files, groups.length > 0 ? 50 : 75);
      if (group) { groups.push(group); }
    }
    if (groups.length > 0 || length < 4) { return { word: word, groups: groups }; }
    return await this.mistyped(word, files) || { word: word, groups: await this.parts(word, files) };
  };

  // Ranking

  function saturated(weight) { return Math.floor(2000 * weight / (weight + 256)); }

  function rarityOf(match) { return match.groups.length > 0 ? match.groups[0].rarity : 0; }

  Index.prototype.phrases = async function (sequence, matches) {
    var points = new Map(), seen = {}, i, keys, lexeme, entry, rarity;
    function of(word) { return matches.find(function (match) { return match.word.exact === word.exact; }); }
    for (i = 0; i + 1 < sequence.length; i += 1) {
      keys = [this.stem(sequence[i].folded), this.stem(sequence[i + 1].folded)];
      if (seen[keys.join(" ")]) { continue; }
      seen[keys.join(" ")] = true;
      lexeme = await this.lexeme(keys[0]);
      entry = lexeme && lexeme.entries.find(function (entry) { return entry.kind === "phrase" && entry.text === keys[1]; });
      if (!entry) { continue; }
      rarity = Math.min(rarityOf(of(sequence[i])), rarityOf(of(sequence[i + 1])));
      list(entry).documents.forEach(function (document, at) {
        var more = Math.floor(Math.floor(rarity * saturated(list(entry).weights[at]) / 256) * 60 / 100);
        points.set(document, (points.get(document) || 0) + more);
      });
    }
    return points;
  };

  // All documents that answer a query, best first: {hits: [{document: number, score, forms}], corrections, matches}.
  Index.prototype.search = async function (query) {
    var index = this, sequence = words(query, this.language).slice(0, 32), distinct = new Map(), last = sequence[sequence.length - 1], joined, matches, found, total, phrases, sums = new Map(), hits = [];
    sequence.forEach(function (word) { if (!distinct.has(word.exact)) { distinct.set(word.exact, word); } });
    // All at once, before the first is waited for.
    sequence.forEach(function (word) { index.numbersNear(word.folded).forEach(index.termFile, index); });
    joined = await this.joined(sequence);
    matches = await Promise.all(Array.from(distinct.values(), function (word) { return index.match(word, word.exact === last.exact, joined["=" + word.exact] || []); }));
    phrases = await this.phrases(sequence, matches);
    found = matches.filter(function (match) { return match.groups.length > 0; });
    total = Math.max(1, found.reduce(function (sum, match) { return sum + rarityOf(match); }, 0));
    found.forEach(function (match) {
      var best = new Map();
      match.groups.forEach(function (group) {
        group.weights.forEach(function (weight, document) {
          var points = Math.floor(Math.floor(group.rarity * saturated(weight[0]) / 256) * group.percent / 100), old = best.get(document) || [0, false];
          best.set(document, [Math.max(points, old[0]), weight[1] || old[1]]);
        });
      });
      best.forEach(function (points, document) {
        var sum = sums.get(document) || [0, 0, 0];
        sums.set(document, [sum[0] + points[0], sum[1] + rarityOf(match), sum[2] + (points[1] ? 1 : 0)]);
      });
    });
    sums.forEach(function (sum, document) {
      var score = sum[0] + (phrases.get(document) || 0);
      score = Math.floor(score * Math.floor(sum[1] * 256 / total) / 256) * (sum[2] === found.length ? 3 : 1);
      hits.push({ document: document, score: score, coverage: Math.floor(sum[1] * 100 / total) });
    });
    hits.sort(function (a, b) { return b.score - a.score || a.document - b.document; });
    return { hits: hits, matches: found, corrections: matches.map(function (match) { return match.correction; }).filter(Boolean) };
  };

  // By which words of the index a document was found.
  function reasons(result, document) {
    var forms = [];
    result.matches.forEach(function (match) {
      match.groups.forEach(function (group) {
        group.sources.forEach(function (source) {
          var form = source.folded ? source.found : match.correction ? match.correction.found : match.word.exact;
          if (source.documents.includes(document) && !forms.includes(form)) { forms.push(form); }
        });
      });
    });
    return forms;
  }

  // Loading

  var parts = {}, indexes = {}, stemmer = null;

  function load(url) {
    return new Promise(function (resolve, reject) {
      var script = document.createElement("script");
      script.src = url;
      script.onload = resolve;
      script.onerror = reject;
      document.head.appendChild(script);
    });
  }

  function part(id, url) {
    return load(url).then(function () {
      var text = parts[id];
      delete parts[id];
      if (typeof text !== "string") { throw new Error("damaged"); }
      return text;
    });
  }

  function same(word) { return word; }

  window.answerbankPart = function (id, text) { parts[id] = text; };
  window.answerbankStem = function (stem) { stemmer = stem; };
  window.answerbankIndex = function (manifest) {
    var language = manifest.split("\n", 1)[0].split(" ")[2];
    indexes[language] = { manifest: manifest, stem: stemmer || same };
    stemmer = null;
  };

  // The index of a language; one at a time, since each brings its stemmer.
  var opening = Promise.resolve(), opened = {};

  function open(folder, language) {
    if (!opened[language]) {
      opened[language] = opening = opening.catch(same).then(function () { return load(folder + language + ".js"); }).then(function () {
        if (!indexes[language]) { throw new Error("damaged"); }
        return new Index(indexes[language].manifest, indexes[language].stem, folder);
      });
      opened[language].catch(function () { delete opened[language]; });
    }
    return opened[language];
  }

  // The search box

  function start(box) {
    var input = box.querySelector("input"), status = box.querySelector("[role=status]"), results = box.querySelector(".search-results"), otherwise = box.querySelector(".search-else");
    var correction = box.querySelector(".search-correction"), limits = box.querySelector(".search-limits"), others = box.querySelector(".search-others"), more = box.querySelector(".search-more");
    var text = box.dataset, turn = 0, active = -1, shown = 5, current = null, chosen = null;

    function options() { return Array.from(results.querySelectorAll("[role=option]")); }

    function activate(number) {
      var all = options();
      active = Math.max(-1, Math.min(number, all.length - 1));
      all.forEach(function (option, i) { option.setAttribute("aria-selected", String(i === active)); });
      if (active < 0) { input.removeAttribute("aria-activedescendant"); } else {
        input.setAttribute("aria-activedescendant", all[active].id);
        all[active].scrollIntoView({ block: "nearest" });
      }
    }

    function empty() {
      results.replaceChildren();
      activate(-1);
      input.setAttribute("aria-expanded", "false");
      [otherwise, correction, limits, others, more].forEach(function (element) { element.hidden = true; });
      status.textContent = "";
    }

    // Words that were found, marked; gives whether any was.
    function marked(element, content, language, forms, wanted) {
      var at = 0, any = false;
      Array.from(content.matchAll(wordPattern)).forEach(function (found) {
        var word = exact(found[0].toLowerCase().normalize("NFC")), mark;
        if (!forms.includes(word) && !wanted.some(function (one) { return one.exact === word || one.folded.length > 2 && fold(word, language).includes(one.folded); })) { return; }
        mark = document.createElement("mark");
        mark.textContent = found[0];
        element.append(content.slice(at, found.index), mark);
        at = found.index + found[0].length;
        any = true;
      });
      element.append(content.slice(at));
      return any;
    }

    function line(name, parent) {
      var element = document.createElement("span");
      element.className = name;
      parent.appendChild(element);
      return element;
    }

    function item(found, hit, page, number) {
      var option = document.createElement("a"), title = line("search-title", option), forms = reasons(found, hit.document), wanted = found.matches.map(function (match) { return match.word; }), any, why;
      option.href = text.root + page.url;
      option.id = "search-result-" + number;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.lang = found.language;
      any = marked(title, page.title, found.language, forms, wanted);
      if (page.badge) {
        title.append(" ");
        line("badge", title).textContent = page.badge;
      }
      if (page.summary) { any = marked(line("search-summary", option), page.summary, found.language, forms, wanted) || any; }
      if (!any && forms.length > 0) {
        why = line("search-why", option);
        why.append(text.inText + " ");
        marked(why, forms.slice(0, 4).join(", "), found.language, forms, wanted);
      }
      return option;
    }

    function hitsShown() { return chosen ? current.hits.filter(function (hit) { return chosen.documents.has(hit.document); }) : current.hits; }

    async function render(mine) {
      var hits = hitsShown(), visible = hits.slice(0, shown), found = current, pages;
      pages = await Promise.all(visible.map(function (hit) { return found.index.document(hit.document); }));
      if (mine !== turn) { return; }
      results.replaceChildren.apply(results, pages.map(function (page, i) { return item(found, visible[i], page, i + 1); }));
      activate(-1);
      input.setAttribute("aria-expanded", String(hits.length > 0));
      status.textContent = hits.length === 0 ? text.none : hits.length === 1 ? text.one : text.many.replace("{count}", hits.length);
      otherwise.hidden = hits.length > 0;
      more.hidden = hits.length <= shown;
      limits.hidden = current.hits.length < 6;
      correction.hidden = found.corrections.length === 0 || hits.length === 0;
      if (!correction.hidden) { correction.textContent = text.correction.replace("{words}", found.corrections.map(function (one) { return one.found; }).join(" ")); }
    }

    function fail() {
      empty();
      status.textContent = text.failed;
      otherwise.hidden = false;
    }

    async function run(language) {
      var query = input.value.trim(), mine = turn += 1, index, found;
      if (query === "") { return empty(); }
      shown = 5;
      chosen = null;
      limits.open = false;
      try {
        index = await open(text.index, language);
        found = await index.search(query);
        if (mine !== turn) { return; }
        found.language = language;
        found.index = index;
        current = found;
        await render(mine);
        others.hidden = true;
        if (language === text.language && found.hits.length < 3) { elsewhere(query, mine); }
      } catch (error) {
        // The site may have been built anew: the next key reads the list of files again.
        delete opened[language];
        if (mine === turn) { fail(); }
      }
    }

    // Answers in other languages that hold every word, for a query that found little.
    async function elsewhere(query, mine) {
      var buttons = [], languages = text.others ? text.others.split(" ") : [], i, pair, found, count;
      // Not while somebody types, and not for a few letters: each language brings files of its own.
      await new Promise(function (resolve) { setTimeout(resolve, 500); });
      for (i = 0; i < languages.length && mine === turn && query.length > 2; i += 1) {
        pair = languages[i].split("|");
        try {
          found = await (await open(text.index, pair[0])).search(query);
        } catch (error) {
          continue;
        }
        if (mine !== turn) { return; }
        count = found.corrections.length > 0 ? 0 : found.hits.filter(function (hit) { return hit.coverage === 100; }).length;
        if (count > 0) { buttons.push(button(pair[0], pair[1].replace(/_/g, " ").replace("{count}", count))); }
      }
      if (mine !== turn) { return; }
      others.replaceChildren.apply(others, buttons);
      others.hidden = buttons.length === 0;
    }

    function button(language, label) {
      var element = document.createElement("button");
      element.type = "button";
      element.lang = language;
      element.textContent = label;
      element.addEventListener("click", function () {
        run(language);
        input.focus();
      });
      return element;
    }

    // Topics and audiences with the number of answers in each.
    async function showLimits() {
      var facets, list = limits.querySelector("ul"), found = current;
      if (!limits.open || !found) { return; }
      facets = await found.index.facets();
      if (found !== current) { return; }
      list.replaceChildren.apply(list, facets.map(function (facet) {
        var count = found.hits.filter(function (hit) { return facet.documents.has(hit.document); }).length, row = document.createElement("li"), choice = document.createElement("button");
        if (count === 0) { return null; }
        choice.type = "button";
        choice.textContent = facet.name + " (" + count + ")";
        choice.setAttribute("aria-pressed", String(chosen === facet));
        choice.addEventListener("click", function () {
          var isChosen = chosen === facet;
          chosen = isChosen ? null : facet;
          shown = 5;
          Array.from(list.querySelectorAll("button")).forEach(function (other) { other.setAttribute("aria-pressed", String(other === choice && !isChosen)); });
          render(turn).catch(fail);
        });
        row.appendChild(choice);
        return row;
      }).filter(Boolean));
    }

    input.addEventListener("focus", function () { open(text.index, text.language).catch(same); }, { once: true });
    // At once, but while somebody types fast only when they pause: each beginning of a word may need a file of its own.
    var timer = 0, last = -1000;
    input.addEventListener("input", function () {
      var now = performance.now();
      clearTimeout(timer);
      if (now - last > 150 || input.value === "") { run(text.language); } else { timer = setTimeout(run, 120, text.language); }
      last = now;
    });
    limits.addEventListener("toggle", function () { showLimits().catch(fail); });
    more.querySelector("button").addEventListener("click", function () {
      var first = shown;
      shown += 10;
      render(turn).then(function () { if (options()[first]) { options()[first].focus(); } }).catch(fail);
    });
    input.addEventListener("keydown", function (event) {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        activate(active + (event.key === "ArrowDown" ? 1 : -1));
      } else if (event.key === "Escape") {
        event.preventDefault();
        if (active >= 0) { activate(-1); } else {
          input.value = "";
          run(text.language);
        }
      } else if (event.key === "Enter") {
        event.preventDefault();
        if (active >= 0) { options()[active].click(); } else { activate(0); }
      }
    });
    results.addEventListener("keydown", function (event) {
      if (event.key === "Escape") { input.focus(); }
    });
    // The box came first: somebody may be in it, or have typed.
    if (document.activeElement === input) { open(text.index, text.language).catch(same); }
    if (input.value !== "") { run(text.language); }
  }

  document.querySelectorAll("[data-search]").forEach(start);
  // For the tests, which run the shared vectors here too.
  window.answerbankVectors = { fold: fold, words: words, open: open, Index: Index, setPart: function (id, content) { parts[id] = content; } };
})();
