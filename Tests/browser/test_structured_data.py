"""JSON-LD: what a page tells machines is complete, is in the vocabulary of schema.org, and is what people see on it.

What search engines require: https://developers.google.com/search/docs/appearance/structured-data/qapage and …/faqpage
"""

import json
import re
from datetime import date

import pytest

from html_pages import pages_of

#: Type to the properties that the site uses of it; the first ones are required.
REQUIRED = {"QAPage": {"mainEntity"}, "FAQPage": {"mainEntity"}, "Question": {"name", "answerCount", "acceptedAnswer"}, "Answer": {"text", "url"}}
ALLOWED = {"QAPage": {"inLanguage"}, "FAQPage": {"inLanguage"}, "Question": {"url"}, "Answer": {"dateModified"}}


@pytest.fixture
def data(site) -> dict[str, dict]:
    """Path to the data of the page, where it has any."""
    scripts = {path: [script.text for script in page.all("script") if script.get("type") == "application/ld+json"] for path, page in pages_of(site).items()}
    assert all(len(texts) <= 1 for texts in scripts.values())
    return {path: json.loads(texts[0]) for path, texts in scripts.items() if texts}


def things(value):
    """All objects in it, the outermost first."""
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from things(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from things(inner)


def test_answers_and_lists_of_a_topic_have_it_and_no_other_pages(site, data):
    for path, page in pages_of(site).items():
        expected = "QAPage" if page.is_answer else "FAQPage" if re.fullmatch(r"/[a-z-]+/topics/[a-z-]+/", path) else None
        assert data.get(path, {}).get("@type") == expected, path


def test_it_is_complete_and_in_the_vocabulary(data):
    for path, outermost in data.items():
        assert outermost["@context"] == "https://schema.org", path
        for thing in things({name: value for name, value in outermost.items() if name != "@context"}):
            names = thing.keys() - {"@type"}
            assert REQUIRED[thing["@type"]] <= names <= REQUIRED[thing["@type"]] | ALLOWED[thing["@type"]], f"{path}: {thing}"
            assert all(value or value == 0 for value in thing.values()), f"{path}: {thing}"


def test_its_values_are_of_the_types_that_the_vocabulary_expects(site, data):
    pages = pages_of(site)
    for path, outermost in data.items():
        for thing in things(outermost):
            if "url" in thing:
                assert "/" + thing["url"].removeprefix(site.base_url) in pages, f"{path}: {thing['url']}"
            if "dateModified" in thing:
                date.fromisoformat(thing["dateModified"])
            if "inLanguage" in thing:
                assert thing["inLanguage"] == pages[path].language, path
            if "answerCount" in thing:
                assert thing["answerCount"] == 1, path
            for name in ("name", "text"):
                assert "<" not in thing.get(name, ""), f"{path}: {thing}"


def test_an_answers_question_is_that_of_the_page(site, data):
    for path, page in pages_of(site).items():
        if page.is_answer:
            question = data[path]["mainEntity"]
            assert question["@type"] == "Question" and question["name"] == page.all("h1")[0].text, path
            assert question["url"] == question["acceptedAnswer"]["url"] == site.base_url + path[1:], path


def test_the_questions_of_a_topic_are_those_that_its_page_lists(site, data):
    pages = pages_of(site)
    for path, outermost in data.items():
        if outermost["@type"] == "FAQPage":
            listed = {link.text for link in pages[path].in_class("answers") if link.tag == "a"}
            shown = {paragraph.text for paragraph in pages[path].in_class("answers") if paragraph.tag == "p"}
            assert {question["name"] for question in outermost["mainEntity"]} <= listed, path
            assert {question["acceptedAnswer"]["text"] for question in outermost["mainEntity"]} <= shown, path
