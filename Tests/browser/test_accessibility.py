"""What axe can find, and what a narrow screen shows."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from built_site import LANGUAGES
from html_pages import pages_of
from page_kinds import PAGE_KINDS
from search_box import SearchBox

STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPTIONS = {"runOnly": {"type": "tag", "values": STANDARDS}, "rules": {"target-size": {"enabled": True}}, "resultTypes": ["violations"]}
PHONE = {"width": 320, "height": 640}
WIDTH_WITH_EVERYTHING_OPEN = """() => {
  document.querySelectorAll("details").forEach(details => { details.open = true });
  return Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
}"""
LOOKS = {"light": {"color_scheme": "light"}, "dark": {"color_scheme": "dark"}, "forced colours": {"forced_colors": "active"}, "more contrast": {"contrast": "more"}}
DESK = {"width": 1280, "height": 800}
#: Words that bring about what the search can show, and what that is.
SEARCHES = {"hyror": "mark", "jag": ".search-more button", "hyrra": ".search-correction", "gambling": ".search-others button", "xylofon": ".search-else a"}


def violations(page) -> list[str]:
    found = Axe().run(page, options=OPTIONS).response["violations"]
    return [f"{each['id']}: {node['html']} {node['failureSummary']}" for each in found for node in each["nodes"]]


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("kind", PAGE_KINDS)
def test_axe_finds_nothing(root_site, visit, kind, look):
    page = visit(root_site, **LOOKS[look]).open(PAGE_KINDS[kind])
    for size in (PHONE, DESK) if look in ("light", "dark") else (PHONE,):
        page.set_viewport_size(size)
        assert violations(page) == [], size


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_axe_finds_nothing_while_searching_with_the_crisis_lines_open(root_site, visit, scheme, size):
    visitor = visit(root_site, color_scheme=scheme, viewport=size)
    for path in ("/sv/", "/sv/hyran/"):
        page = visitor.open(path)
        search = SearchBox(page)
        page.locator(".crisis summary").click()
        for words, seen in SEARCHES.items():
            search.look_for(words)
            expect(page.locator(seen).first).to_be_visible()
            assert violations(page) == [], words
        search.find("jag")
        search.limits.locator("summary").click()
        search.topics.first.click()
        expect(search.topics.first).to_have_attribute("aria-pressed", "true")
        search.input.press("ArrowDown")
        expect(search.results.first).to_have_attribute("aria-selected", "true")
        assert violations(page) == []


def test_axe_would_find_a_fault(root_site, visit):
    page = visit(root_site).open("/sv/")
    page.locator("main").evaluate("main => main.append(document.createElement('img'), document.createElement('button'))")
    assert {fault.split(":")[0] for fault in violations(page)} == {"image-alt", "button-name"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing_in_each_language(root_site, visit, language):
    visitor = visit(root_site, viewport=PHONE)
    answer = next(path for path, page in pages_of(root_site).items() if page.is_answer and page.language == language)
    for path in (f"/{language}/", f"/{language}/contacts/", f"/{language}/glossary/", answer):
        assert violations(visitor.open(path)) == [], path


def test_no_page_is_wider_than_a_narrow_screen(root_site, visit):
    page = visit(root_site, viewport=PHONE).page
    wide = []
    for path in [*pages_of(root_site), PAGE_KINDS["not found"]]:
        page.goto(root_site.url(path), wait_until="domcontentloaded")
        width = page.evaluate(WIDTH_WITH_EVERYTHING_OPEN)
        if width > PHONE["width"]:
            wide.append(f"{path}: {width}")
    assert wide == []


@pytest.mark.parametrize("path", ["/sv/", "/sv/hyran/"])
def test_search_results_are_no_wider_than_a_narrow_screen(root_site, visit, path):
    page = visit(root_site, viewport=PHONE).open(path)
    search = SearchBox(page)
    for words, seen in SEARCHES.items():
        search.look_for(words)
        expect(page.locator(seen).first).to_be_visible()
        assert page.evaluate(WIDTH_WITH_EVERYTHING_OPEN) <= PHONE["width"], words
    search.find("jag")
    search.limits.locator("summary").click()
    expect(search.topics.first).to_be_visible()
    while search.more.is_visible():
        search.more.click()
    assert page.evaluate(WIDTH_WITH_EVERYTHING_OPEN) <= PHONE["width"]
