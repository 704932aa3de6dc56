"""The browser's script against the vectors that the Swift code is tested with too."""

import json

import pytest

from built_site import REPOSITORY
from search_box import with_search

FIXTURES = REPOSITORY / "Tests/SearchTests/Fixtures"
STEMMERS = REPOSITORY / "themes/default/assets/stem"
VECTORS = json.loads((FIXTURES / "shared-vectors.json").read_text("utf-8"))
STEMS = json.loads((FIXTURES / "stems.json").read_text("utf-8")) | {"fi": json.loads((FIXTURES / "finnish-stems.json").read_text("utf-8"))}
WORDS = "texts => texts.map(([language, text]) => answerbankVectors.words(text, language).map(word => [word.exact, word.folded]))"
FOLDED = "words => words.map(([language, word]) => answerbankVectors.fold(word, language))"
SEARCH = """async ([folder, language, queries]) => {
  const index = await answerbankVectors.open(folder, language), found = [];
  for (const query of queries) {
    const {hits, corrections} = await index.search(query);
    const ids = await Promise.all(hits.slice(0, 10).map(async hit => [(await index.document(hit.document)).id, hit.score]));
    found.push({hits: ids, corrections: corrections.map(correction => correction.found)});
  }
  return found;
}"""


@pytest.fixture
def visitor(root_site, visit):
    visitor = visit(root_site)
    with_search(visitor.open("/en/"))
    return visitor


def test_texts_have_the_same_words(visitor):
    texts = [[language, text] for language, text, _ in VECTORS["words"]]
    assert len(texts) > 20
    for (language, text, expected), found in zip(VECTORS["words"], visitor.page.evaluate(WORDS, texts), strict=True):
        assert found == expected, f"{language} {ascii(text)}"


def test_a_folded_word_stays_as_it_is(visitor):
    folded = [[language, folded] for language, _, words in VECTORS["words"] for _, folded in words]
    assert visitor.page.evaluate(FOLDED, folded) == [word for _, word in folded]


@pytest.mark.parametrize("bank", VECTORS["banks"], ids=lambda bank: bank["language"])
def test_queries_find_the_same_documents_with_the_same_scores(visitor, bank):
    language, served = bank["language"], dict(bank["files"])
    stemmer = STEMMERS / f"{language}.js"
    served[f"{language}.js"] = (stemmer.read_text("utf-8") if stemmer.exists() else "") + f"answerbankIndex({json.dumps(bank['manifest'])});\n"

    def serve(route):
        path = route.request.url.split("/vectors/")[1]
        route.fulfill(body=served.get(path), content_type="text/javascript; charset=utf-8", status=200 if path in served else 404)

    visitor.context.route("**/vectors/**", serve)
    queries = [query["query"] for query in bank["queries"]]
    for query, found in zip(bank["queries"], visitor.page.evaluate(SEARCH, ["/vectors/", language, queries]), strict=True):
        assert found == {"hits": query["hits"], "corrections": query["corrections"]}, ascii(query["query"])
    visitor.assert_undisturbed()


@pytest.mark.parametrize("language", STEMS)
def test_words_have_the_same_stems(visit, root_site, language):
    page = visit(root_site).page
    page.add_script_tag(content="function answerbankStem(stem) { window.stem = stem; }")
    page.add_script_tag(content=(STEMMERS / f"{language}.js").read_text("utf-8"))
    words = [word for word, _ in STEMS[language]]
    assert len(words) > 100
    assert dict(zip(words, page.evaluate("words => words.map(word => stem(word) || word)", words))) == dict(STEMS[language])


@pytest.mark.parametrize("language", STEMS)
def test_a_stemmer_takes_whatever_it_is_given(visit, root_site, language):
    page = visit(root_site).page
    page.add_script_tag(content="function answerbankStem(stem) { window.stem = stem; }")
    page.add_script_tag(content=(STEMMERS / f"{language}.js").read_text("utf-8"))
    words = ["", "a", "ei", "x" * 64, "aeiouy" * 10, "constructor", "__proto__", "12", "日本語", "ж", "s", "et", "etet", "ssss", "nnnn"]
    for word, stem in zip(words, page.evaluate("words => words.map(word => stem(word))", words), strict=True):
        assert isinstance(stem, str) and len(stem) <= len(word) + 1, word
