// Search in the browser, without a server. The index comes in classic scripts, so that it also loads from a folder.
// Folding, matching and ranking do what Sources/Search does; Tests/SearchTests/Fixtures/shared-vectors.json holds both to it.
(function () {
  "use strict";

  var spelled = { "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "ŋ": "n", "ς": "σ" };

  function fold(text) {
    return text.toLowerCase().normalize("NFD").replace(/[\p{Mn}\p{Me}]/gu, "").replace(/[øæœßþđðłıŋς]/g, function (letter) { return spelled[letter]; });
  }

  function words(text) {
    return (fold(text).match(/[\p{L}\p{N}]+/gu) || []).map(function (word) { return Array.from(word).slice(0, 64).join(""); });
  }

  // Optimal string alignment distance of at most `limit`.
  function isNear(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit) { return false; }
    var before = [], previous = [], current, i, j, best;
    for (j = 0; j <= b.length; j += 1) { previous.push(j); }
    for (i = 0; i < a.length; i += 1) {
      current = [i + 1];
      for (j = 0; j < b.length; j += 1) {
        best = Math.min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] === b[j] ? 0 : 1));
        if (i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j]) { best = Math.min(best, before[j - 1] + 1); }
        current.push(best);
      }
      before = previous;
      previous = current;
    }
    return previous[b.length] <= limit;
  }

  function parse(text) {
    var lines = text.split("\n");
    var documents = [], terms = [], at = 2, count = Number(lines[1].split(" ")[1]);
    lines.slice(at, at + count).forEach(function (line) {
      var fields = line.split("\t");
      documents.push({ id: fields[0], url: fields[1], title: fields[2], summary: fields[3], badge: fields[4] });
    });
    at += count;
    count = Number(lines[at].split(" ")[1]);
    lines.slice(at + 1, at + 1 + count).forEach(function (line) {
      var parts = line.split("\t");
      terms.push({ term: parts[0], postings: parts[1].split(" ").map(function (pair) { return pair.split(",").map(Number); }) });
    });
    return { documents: documents, terms: terms };
  }

  function share(term, word, length) {
    if (term === word) { return 100; }
    if (length >= 2 && term.startsWith(word)) { return 70; }
    if (length >= 4 && term.includes(word)) { return 45; }
    return 0;
  }

  function bestOf(index, word) {
    var best = new Map(), scalars = Array.from(word), length = scalars.length;
    function take(entry, percent) {
      entry.postings.forEach(function (posting) {
        best.set(posting[0], Math.max(best.get(posting[0]) || 0, posting[1] * percent));
      });
    }
    index.terms.forEach(function (entry) {
      var percent = share(entry.term, word, length);
      if (percent > 0) { take(entry, percent); }
    });
    if (best.size === 0 && length >= 4) {
      index.terms.forEach(function (entry) {
        if (isNear(scalars, Array.from(entry.term), length >= 8 ? 2 : 1)) { take(entry, 35); }
      });
    }
    return best;
  }

  function search(index, query, limit) {
    var wanted = Array.from(new Set(words(query))).slice(0, 32), scores = new Map();
    wanted.forEach(function (word) {
      bestOf(index, word).forEach(function (score, document) {
        var sum = scores.get(document) || [0, 0];
        scores.set(document, [sum[0] + score, sum[1] + 1]);
      });
    });
    return Array.from(scores, function (entry) { return { document: entry[0], score: entry[1][0] * (wanted.length + entry[1][1]) }; })
      .sort(function (a, b) { return b.score - a.score || a.document - b.document; })
      .slice(0, limit)
      .map(function (hit) { return { document: index.documents[hit.document], score: hit.score }; });
  }

  // Loading: the entry script names the index file, which calls back with its text.
  var index = null, waiting = [], failed = [];

  function load(url) {
    var script = document.createElement("script");
    script.src = url;
    script.onerror = function () { failed.forEach(function (call) { call(); }); };
    document.head.appendChild(script);
  }

  function start(box) {
    var input = box.querySelector("input"), status = box.querySelector("[role=status]"), list = box.querySelector("ol"), otherwise = box.querySelector(".search-else");
    var entry = box.dataset.entry, asked = false;

    window.answerbankSearch = function (name) { load(entry.slice(0, entry.lastIndexOf("/") + 1) + name); };
    window.answerbankIndex = function (text) {
      index = parse(text);
      waiting.splice(0).forEach(function (call) { call(); });
    };
    failed.push(function () {
      asked = false;
      status.textContent = box.dataset.failed;
      otherwise.hidden = false;
    });

    function prepare() {
      if (asked) { return; }
      asked = true;
      load(entry);
    }

    function item(hit) {
      var element = document.createElement("li"), link = document.createElement("a"), summary = document.createElement("p"), badge;
      link.href = box.dataset.root + hit.document.url;
      link.textContent = hit.document.title;
      element.appendChild(link);
      if (hit.document.badge) {
        badge = document.createElement("span");
        badge.className = "badge";
        badge.textContent = hit.document.badge;
        element.append(" ", badge);
      }
      summary.textContent = hit.document.summary;
      element.appendChild(summary);
      return element;
    }

    function show() {
      var query = input.value.trim();
      if (query === "") {
        list.replaceChildren();
        status.textContent = "";
        otherwise.hidden = true;
        return;
      }
      if (!index) {
        if (waiting.length === 0) { waiting.push(show); }
        prepare();
        return;
      }
      var hits = search(index, query, 10);
      list.replaceChildren.apply(list, hits.map(item));
      status.textContent = hits.length === 0 ? box.dataset.none : hits.length === 1 ? box.dataset.one : box.dataset.many.replace("{count}", hits.length);
      otherwise.hidden = hits.length > 0;
    }

    function move(from, step) {
      var links = Array.from(list.querySelectorAll("a")), at = links.indexOf(from) + step;
      if (from === input) { at = step > 0 ? 0 : -1; }
      if (at < 0) { input.focus(); } else if (links[at]) { links[at].focus(); }
    }

    input.addEventListener("focus", prepare, { once: true });
    input.addEventListener("input", show);
    box.addEventListener("keydown", function (event) {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        if (event.target === input && event.key === "ArrowUp") { return; }
        event.preventDefault();
        move(event.target, event.key === "ArrowDown" ? 1 : -1);
      } else if (event.key === "Escape") {
        if (event.target === input) { input.value = ""; show(); } else { input.focus(); }
      } else if (event.key === "Enter" && event.target === input) {
        var first = list.querySelector("a");
        if (first) { first.focus(); }
      }
    });
    box.hidden = false;
  }

  document.querySelectorAll("[data-search]").forEach(start);
  // For the tests, which run the shared vectors here too.
  window.answerbankVectors = { parse: parse, search: search, fold: fold, words: words };
})();
