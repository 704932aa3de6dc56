"""The browser's script and the Swift code find the same answers, in the same order and with the same scores."""

import json
import random
import re
from html import unescape

import pytest
from playwright.sync_api import expect

from built_site import LANGUAGES, answerbank
from search_box import SearchBox, with_search

SEARCH = """async ([language, queries]) => {
  const index = await answerbankVectors.open("/search/", language), found = [];
  for (const query of queries) {
    const {hits} = await index.search(query);
    const documents = await Promise.all(hits.map(hit => index.document(hit.document)));
    found.push(documents.map((document, i) => ({id: document.id, url: "/" + document.url, title: document.title, score: hits[i].score})));
  }
  return found;
}"""

#: Whole words, beginnings, middles, typing errors, accents left out, several words, and compounds written apart.
QUERIES = {
    "sv": ["hyra", "hyran", "HYRAN!", "hyr", "h", "vräkt", "vrakt", "vräkning barn", "socialbidrag", "mobad", "skulder brev", "jag mår dåligt och orkar inte", "spelberonde", "bor", "å", "kontakt", "bror dricker alkohol", "12", "ééé", "dricker dricker", "oros anmälan", "hem tjänst", "social tjänsten"],
    "fi": ["vuokra", "vuokran", "häätö", "haato", "velka", "velat ja laskut", "äiti unohtaa", "aiti", "itsemurha", "rahat eivät riitä", "juo", "kuraattori", "kurattori", "selko", "ero lapset", "vuokra velka"],
    "en": ["rent", "Rent?", "evict", "eviction", "brother drinks", "brothr", "can't go on", "don’t", "social services", "a", "debts letters open", "autsim", "counselor", "memory", "scool"],
    "da": ["husleje", "huslejen", "hjælp", "hjaelp", "bror drikker", "slår", "slar", "får", "kurator", "selvmord", "ny i Sverige", "ø", "huselje", "selv mord"],
}
EVERYWHERE = ["", " ", "?!", "\t", "القدس", "日本語", "🏠", "'\"<>&", "''' ’s", "ﬁ", "İ", "ǅ", "ß ı ẞ ŋ Æ", ".*+?^${}()|[]\\", "x" * 10_000, "__proto__ constructor", " ".join(f"w{number}" for number in range(50))]
RANDOM = 250


def found_by_the_tool(site, language, queries, folder, limit=10):
    file = folder / "queries.jsonl"
    file.write_text("".join(json.dumps({"id": str(number), "query": query}) + "\n" for number, query in enumerate(queries)), "utf-8")
    lines = answerbank("search", "--queries", file, "--language", language, "--site", site.folder, "--limit", limit, "--format", "jsonl").splitlines()
    assert [json.loads(line)["query"] for line in lines] == queries
    return [json.loads(line)["results"] for line in lines]


def mistyped(word, chance):
    """One letter left out, doubled, changed, or two swapped."""
    if len(word) < 4:
        return word
    at = chance.randrange(len(word) - 1)
    return word[:at] + chance.choice(["", word[at] * 2, chance.choice("aeikrst"), word[at + 1] + word[at]]) + word[at + chance.choice([1, 1, 2]) :]


def random_queries(site, language):
    """Words of the language's pages: one or several, in a row or not, some mistyped, some only begun, some written together or apart."""
    chance = random.Random(f"answers in {language}")
    words = [
        word
        for file in sorted(site.file(f"/{language}/").parent.rglob("*.html"))
        for word in re.findall(r"[^\W_]+", unescape(re.sub(r"<[^>]*>", " ", file.read_text("utf-8").split("<main")[1])))
    ]
    for _ in range(RANDOM):
        count, start = chance.choice([1, 1, 2, 3, 5]), chance.randrange(len(words) - 5)
        query = words[start : start + count] if chance.random() < 0.5 else chance.sample(words, count)
        if chance.random() < 0.4:
            at = chance.randrange(count)
            query[at] = mistyped(query[at], chance)
        if chance.random() < 0.2:
            query[-1] = query[-1][: chance.randint(1, len(query[-1]))]
        yield chance.choice([" ", " ", " ", "", ", "]).join(query)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_browser_ranks_as_the_command_does(root_site, visit, language, tmp_path):
    queries = QUERIES[language] + EVERYWHERE + list(random_queries(root_site, language))
    visitor = visit(root_site)
    in_browser = with_search(visitor.open(f"/{language}/")).evaluate(SEARCH, [language, queries])
    by_tool = found_by_the_tool(root_site, language, queries, tmp_path, limit=1000)
    for query, browser, tool in zip(queries, in_browser, by_tool, strict=True):
        assert browser == [{key: hit[key] for key in ("id", "url", "title", "score")} for hit in tool], ascii(query[:100])
    assert sum(bool(hits) for hits in in_browser[: len(QUERIES[language])]) > len(QUERIES[language]) * 3 // 4
    assert sum(bool(hits) for hits in in_browser) > RANDOM * 3 // 4
    visitor.assert_undisturbed()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_visitor_sees_is_what_the_command_prints(root_site, visit, language, tmp_path):
    queries = QUERIES[language][:6]
    search = SearchBox(visit(root_site).open(f"/{language}/a-z/"))
    for query, tool in zip(queries, found_by_the_tool(root_site, language, queries, tmp_path, limit=5), strict=True):
        search.look_for(query)
        expect(search.titles).to_contain_text([hit["title"] for hit in tool])
        assert search.paths == [hit["url"] for hit in tool], query


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_answer_is_found_by_its_question_among_the_first(root_site, visit, language):
    page = with_search(visit(root_site).open(f"/{language}/"))
    titles = page.evaluate(
        """async language => {
          const index = await answerbankVectors.open("/search/", language);
          return Promise.all(Array.from({length: index.count}, async (_, number) => (await index.document(number)).title));
        }""",
        language,
    )
    found = [[hit["title"] for hit in hits] for hits in page.evaluate(SEARCH, [language, titles])]
    assert [title for title, hits in zip(titles, found, strict=True) if title not in hits[:2]] == []
    # A question that another answer holds in other words may come second, but rarely.
    assert sum(title == hits[0] for title, hits in zip(titles, found, strict=True)) >= 0.95 * len(titles)
