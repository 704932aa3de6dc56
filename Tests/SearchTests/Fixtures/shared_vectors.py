"""Works out shared-vectors.json, apart from Sources/Search and themes/default/assets/search.js: both must agree with it.

    python3 shared_vectors.py > shared-vectors.json

What it does is written from the doc comments of Words, SearchIndex and Ranking alone.
"""

import json
import math
import re
import unicodedata

SPELLED = {"ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "ŋ": "n"}
WEIGHTS = {"title": 6, "terms": 5, "summary": 3, "topics": 2, "body": 1}


def words(text):
    found, word = [], ""
    for scalar in unicodedata.normalize("NFD", text.lower()) + " ":
        category = unicodedata.category(scalar)
        if category in ("Mn", "Me"):
            continue
        if category[0] in "LN":
            word += SPELLED.get(scalar, scalar)
        elif word:
            found.append(word[:64])
            word = ""
    return found


def index(language, documents):
    frequencies, lengths = {}, []
    for number, document in enumerate(documents):
        lengths.append(0)
        for field, text in document["fields"]:
            for word in words(text):
                counts = frequencies.setdefault(word, {})
                counts[number] = counts.get(number, 0) + WEIGHTS[field]
                lengths[number] += field == "body"
    average, count = max(1, sum(lengths) / max(1, len(documents))), len(documents)
    terms = {}
    for term in sorted(frequencies, key=lambda term: term.encode()):
        found = len(frequencies[term])
        rarity = math.log(1 + (count - found + 0.5) / (found + 0.5))
        terms[term] = {
            document: max(1, math.floor(rarity * weight * 2.2 / (weight + 1.2 * (0.4 + 0.6 * lengths[document] / average)) * 100 + 0.5))
            for document, weight in sorted(frequencies[term].items())
        }
    return terms


def index_text(language, documents, terms):
    one_line = lambda text: re.sub("[\x00-\x1f]", " ", text)
    lines = [f"answerbank-index 1 {language}", f"documents {len(documents)}"]
    lines += ["\t".join(one_line(document[key]) for key in ("id", "url", "title", "summary", "badge")) for document in documents]
    lines += [f"terms {len(terms)}"] + [term + "\t" + " ".join(f"{document},{impact}" for document, impact in postings.items()) for term, postings in terms.items()]
    return "\n".join(lines) + "\n"


def distance(a, b):
    """Optimal string alignment: insert, delete, replace, swap neighbours."""
    table = {(i, 0): i for i in range(len(a) + 1)} | {(0, j): j for j in range(len(b) + 1)}
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            table[i, j] = min(table[i - 1, j] + 1, table[i, j - 1] + 1, table[i - 1, j - 1] + (a[i - 1] != b[j - 1]))
            if i > 1 and j > 1 and a[i - 1] == b[j - 2] and a[i - 2] == b[j - 1]:
                table[i, j] = min(table[i, j], table[i - 2, j - 2] + 1)
    return table[len(a), len(b)]


def percent(term, word):
    if term == word:
        return 100
    if len(word) >= 2 and term.startswith(word):
        return 70
    return 45 if len(word) >= 4 and word in term else 0


def results(documents, terms, query, limit):
    wanted = list(dict.fromkeys(words(query)))[:32]
    sums, matched = {}, {}
    for word in wanted:
        shares = {term: percent(term, word) for term in terms if percent(term, word)}
        if not shares and len(word) >= 4:
            shares = {term: 35 for term in terms if distance(word, term) <= (2 if len(word) >= 8 else 1)}
        for document in range(len(documents)):
            best = max((terms[term].get(document, 0) * share for term, share in shares.items()), default=0)
            if best:
                sums[document] = sums.get(document, 0) + best
                matched[document] = matched.get(document, 0) + 1
    scores = {document: sums[document] * (len(wanted) + matched[document]) for document in sums}
    ranked = sorted(scores, key=lambda document: (-scores[document], document))
    return [[documents[document]["id"], scores[document]] for document in ranked[:limit]]


def document(id, *fields, title=None, summary="", badge=""):
    title = title or next((text for field, text in fields if field == "title"), id)
    return {"id": id, "url": f"xx/{id}/", "title": title, "summary": summary, "badge": badge, "fields": [list(field) for field in fields]}


ANSWERS = [
    document("rent", ("title", "Kan jag få hjälp med hyran?"), ("terms", "socialbidrag soc"), ("summary", "Ja, om pengarna inte räcker."), ("topics", "Pengar och skulder"), ("body", "Du kan ansöka om ekonomiskt bistånd hos kommunen. Hyran räknas som en skälig kostnad."), summary="Ja, om pengarna inte räcker."),
    document("eviction", ("title", "Jag riskerar att bli vräkt"), ("terms", "vräkning kronofogden"), ("summary", ""), ("topics", "Bostad och hyra"), ("body", "Betala hyresskulden inom tre veckor. Ring hyresvärden, och ring budget- och skuldrådgivaren. Hyra går före andra skulder.")),
    document("debts", ("title", "Vem hjälper mig med skulder?"), ("terms", "kronofogden skuldsanering"), ("topics", "Pengar och skulder"), ("body", "Kommunens budget- och skuldrådgivare hjälper dig. Det kostar ingenting.")),
    document("twin-b", ("title", "Tvilling"), ("body", "samma ord")),
    document("twin-a", ("title", "Tvilling"), ("body", "samma ord")),
    document("danish", ("title", "Får jeg hjælp, når jeg køber mad på Ærø?"), ("body", "Rødgrød med fløde. Spørg på rådhuset.")),
    document("finnish", ("title", "Äiti unohtaa lääkkeensä"), ("body", "Yö, hääyöaie ja A\u0308iti puretussa muodossa.")),
    document("german", ("title", "Straße und Fluß"), ("body", "Die STRASSE heißt Œuvre, Þór, Łódź und İstanbul.")),
    document("signs", ("title", "<b>C++ & \"C#\"</b> \\d+ (a|b)* $^"), ("body", "1.5 % av 2 000 kr … ½ och x² samt 12345678901234567890"), badge="lätt\tspråk"),
    document("scripts", ("title", "القُدس 東京 서울 Москва"), ("terms", "Ἀθῆναι"), ("body", "القدس ١٢٣ と は 한국어")),
    document("empty"),
]

QUERIES = [
    # One word: the term itself, a beginning, a middle, an end, too short for any of them, nothing.
    "hyra", "hyran", "hyr", "hy", "h", "värd", "skuld", "rådgivare", "givar", "giv", "xyz", "xyzw",
    # Typing errors: one from four letters on, two from eight on, a swap; not where something matches exactly.
    "hyta", "hyrna", "vrakt", "vräktt", "vrkt", "vrt", "kronofogdn", "kronofogdenx", "kornofgoden", "krnfogde", "soccc", "skluder", "somma",
    # Several words: the sum, the share, words that stand twice, words that match nothing.
    "hjälp hyran", "hyran hjälp", "skulder hyra kronofogden", "hyra hyra HYRA", "hyra xyzzy", "xyzzy hyra plugh", "budget och skuldrådgivare", "jag kan inte betala hyran",
    # Equal scores keep the order of the index.
    "tvilling", "samma ord", "ord samma", "tvill",
    # Letters, case, normal forms.
    "HJÄLP", "hjalp", "hja\u0308lp", "HJA\u0308LP", "hjælp", "hjaelp", "ærø", "aero", "ÆRØ", "kober", "rodgrod", "radhuset", "äiti", "aiti", "A\u0308ITI", "hääyö", "straße", "STRASSE", "strasse", "fluß", "fluss", "œuvre", "oeuvre", "þór", "thor", "Łódź", "lodz", "istanbul", "İSTANBUL",
    # No words at all, and the characters of regular expressions and HTML.
    "", " ", "?!", "...", "\t\n", "🏠", "-", "\u0301", "<b>", "</script>", "c++", "C#", "\\d+", "(a|b)*", "$^", "[", ".*", "a{2}", "&amp;", "\"c\"", "%", "'; --",
    # Digits and other scripts.
    "1.5", "2000", "2 000", "000", "½", "x²", "12345678901234567890", "123456", "القدس", "الْقُدْس", "東京", "서울", "москва", "МОСКВА", "москва\u0301", "αθηναι", "١٢٣", "한국",
    # More words than are looked at: the last two come too late.
    " ".join(f"w{number}" for number in range(30)) + " hyran hjälp skulder tvilling",
    # A word longer than its limit, twice.
    "a" * 70 + " " + "a" * 64,
]

WORDS = [
    "", " \t\n", "Åäö ÅÄÖ a\u030aa\u0308o\u0308", "Ærø æøå ÆØÅ", "Øl og ål", "ß ẞ SS Straße", "œ Œ þ Þ ð Ð đ Đ ł Ł ı İ ŋ Ŋ", "don't don’t", "e-post e‑post E_post", "1.000,50 2 000", "½ x² ① Ⅷ ٣", "ﬁ ﬃ ﾊﾟ ㎏", "ǅ ǆ Ǿ ǽ", "résumé RE\u0301SUME\u0301 naïve", "القُدس", "日本語テキスト", "한국어", "a\u200db\u00adc\u200bd", "a\u20dd", "😀a😀b", "<b>a</b>&amp;", "\\d+(a|b)*[c-d]$", "\u0301a\u0301", "Việt Nam", "a" * 65 + "å" * 3, "å" * 64,
]


def bank(language, documents, queries):
    terms = index(language, documents)
    return {
        "language": language, "documents": documents, "index": index_text(language, documents, terms),
        "queries": [{"query": query, "limit": limit, "results": results(documents, terms, query, limit)} for query, limit in queries],
    }


def vectors():
    queries = [(query, 10) for query in QUERIES] + [("hyra skulder hjälp", limit) for limit in (0, 1, 2, 3)]
    return {
        "about": "Made by shared_vectors.py. What Sources/Search and themes/default/assets/search.js must both do. words: text and its words. banks: documents with the texts of their fields, the text of the index made from them, and queries with ids and scores, best first.",
        "words": [[text, words(text)] for text in WORDS],
        "banks": [bank("xx", ANSWERS, queries), bank("none", [], [("hyra", 10), ("", 10)])],
    }


if __name__ == "__main__":
    print(json.dumps(vectors(), ensure_ascii=True, indent=1))
