"""The browser's script and the Swift code find the same answers, in the same order and with the same scores."""

import json
import re

import pytest
from playwright.sync_api import expect

from built_site import LANGUAGES, answerbank

SEARCH = """([text, queries]) => {
  const index = answerbankVectors.parse(text);
  return queries.map(query => answerbankVectors.search(index, query, 10)
    .map(hit => ({id: hit.document.id, url: hit.document.url, title: hit.document.title, score: hit.score})));
}"""

#: Whole words, beginnings, middles, typing errors, accents left out, several words, other scripts, and nothing at all.
QUERIES = {
    "sv": ["hyra", "hyran", "HYRAN!", "hyr", "h", "vräkt", "vrakt", "vräkning barn", "socialbidrag", "mobad", "skulder brev", "jag mår dåligt och orkar inte", "spelberonde", "bor", "å", "kontakt", "bror dricker alkohol", "12", "ééé", "dricker dricker"],
    "fi": ["vuokra", "vuokran", "häätö", "haato", "velka", "velat ja laskut", "äiti unohtaa", "aiti", "itsemurha", "rahat eivät riitä", "juo", "kuraattori", "kurattori", "selko", "ero lapset"],
    "en": ["rent", "Rent?", "evict", "eviction", "brother drinks", "brothr", "can't go on", "don’t", "social services", "a", "debts letters open", "autsim", "counselor", "memory", "scool"],
    "da": ["husleje", "huslejen", "hjælp", "hjaelp", "bror drikker", "slår", "slar", "får", "kurator", "selvmord", "ny i Sverige", "ø", "huselje"],
}
EVERYWHERE = ["", " ", "?!", "\t", "القدس", "日本語", "🏠", "'\"<>&", "ﬁ", "İ", "ǅ", "x" * 100, " ".join(f"w{number}" for number in range(50))]


def index_text(site, language):
    """The text that the entry script leads to."""
    name = re.fullmatch(r'answerbankSearch\("([^"]+)"\);\n', site.file(f"/search/{language}.js").read_text("utf-8"))[1]
    script = site.file(f"/search/{name}").read_text("utf-8")
    return json.loads(script.removeprefix("answerbankIndex(").removesuffix(");\n"))


def found_by_the_tool(site, language, queries, folder):
    file = folder / "queries.jsonl"
    file.write_text("".join(json.dumps({"id": str(number), "query": query}) + "\n" for number, query in enumerate(queries)), "utf-8")
    lines = answerbank("search", "--queries", file, "--language", language, "--site", site.folder, "--format", "jsonl").splitlines()
    assert [json.loads(line)["query"] for line in lines] == queries
    return [json.loads(line)["results"] for line in lines]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_browser_ranks_as_the_command_does(root_site, visit, language, tmp_path):
    queries = QUERIES[language] + EVERYWHERE
    page = visit(root_site).open(f"/{language}/")
    in_browser = page.evaluate(SEARCH, [index_text(root_site, language), queries])
    by_tool = found_by_the_tool(root_site, language, queries, tmp_path)
    for query, browser, tool in zip(queries, in_browser, by_tool, strict=True):
        for hit in browser:
            hit["url"] = "/" + hit["url"]
        assert browser == [{key: hit[key] for key in ("id", "url", "title", "score")} for hit in tool], query
    assert sum(bool(hits) for hits in in_browser) > len(QUERIES[language]) * 3 // 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_visitor_sees_is_what_the_command_prints(root_site, visit, language, tmp_path):
    queries = QUERIES[language][:6]
    page = visit(root_site).open(f"/{language}/a-z/")
    results = page.locator(".search-results a")
    for query, tool in zip(queries, found_by_the_tool(root_site, language, queries, tmp_path), strict=True):
        page.get_by_role("searchbox").fill(query)
        expect(results).to_have_text([hit["title"] for hit in tool])
        assert results.evaluate_all("links => links.map(link => link.getAttribute('href'))") == [hit["url"] for hit in tool]
