"""The browser's script against the vectors that the Swift code is tested with too."""

import json
import re

import pytest

from built_site import REPOSITORY

VECTORS = json.loads((REPOSITORY / "Tests/SearchTests/Fixtures/shared-vectors.json").read_text("utf-8"))
SEARCH = """bank => {
  const index = answerbankVectors.parse(bank.index);
  return bank.queries.map(({query, limit}) => answerbankVectors.search(index, query, limit).map(hit => [hit.document.id, hit.score]));
}"""


@pytest.fixture
def page(root_site, visit):
    return visit(root_site).open("/en/")


def test_texts_have_the_same_words(page):
    texts, expected = zip(*VECTORS["words"])
    found = page.evaluate("texts => texts.map(answerbankVectors.words)", texts)
    for text, actual, words in zip(texts, found, expected, strict=True):
        assert actual == words, ascii(text)


@pytest.mark.parametrize("bank", VECTORS["banks"], ids=lambda bank: bank["language"])
def test_an_index_is_read_back_as_its_documents(page, bank):
    one_line = {
        key: [re.sub(r"[\x00-\x1f]", " ", document[key]) for document in bank["documents"]] for key in ("id", "url", "title", "summary", "badge")
    }
    documents = page.evaluate("text => answerbankVectors.parse(text).documents", bank["index"])
    assert {key: [document[key] for document in documents] for key in one_line} == one_line


@pytest.mark.parametrize("bank", VECTORS["banks"], ids=lambda bank: bank["language"])
def test_queries_find_the_same_documents_with_the_same_scores(page, bank):
    for query, hits in zip(bank["queries"], page.evaluate(SEARCH, bank), strict=True):
        assert hits == query["results"], ascii(query["query"])
