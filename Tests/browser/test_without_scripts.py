"""Everything that matters works in a browser that runs no scripts."""

import re

import pytest
from playwright.sync_api import expect

from built_site import LANGUAGES
from html_pages import pages_of
from page_kinds import PAGES

NUMBER = re.compile(r"(?<![\w-])\+?\d[\d \u00a0–-]*\d(?![\w-])")
#: Below 24 pixels a finger has trouble (WCAG 2.5.8).
TOO_SMALL = "links => links.filter(link => link.getBoundingClientRect().height < 24).map(link => link.outerHTML)"
HREFS = "links => links.map(link => link.href)"


@pytest.fixture
def visitor(site, visit):
    return visit(site, java_script_enabled=False)


def answers_in(site, language):
    """The addresses of all answers of a language, easy language included."""
    return {site.url(path) for path, page in pages_of(site).items() if page.is_answer and page.language == language}


def test_the_front_page_leads_to_an_answer_and_its_topic(site, visitor):
    page = visitor.open("/")
    page.locator("main a[hreflang=fi]").click()
    page.locator(".browse a").click()
    link = page.locator(".answers a").last
    question = link.inner_text()
    link.click()
    expect(page.locator("article h1")).to_have_text(question)
    topic = page.locator(".crumbs a").first.inner_text()
    page.locator(".crumbs a").first.click()
    expect(page.locator("h1")).to_have_text(topic)
    visitor.assert_undisturbed()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_of_all_questions_and_the_topics_each_lead_to_every_answer(root_site, visit, language):
    page = visit(root_site, java_script_enabled=False).open(f"/{language}/a-z/")
    every = answers_in(root_site, language)
    assert set(page.locator(".answers a").evaluate_all(HREFS)) == every
    page.goto(root_site.url(f"/{language}/"))
    found = set()
    for topic in page.locator(".cards a").evaluate_all(HREFS):
        page.goto(topic)
        found.update(page.locator(".answers a").evaluate_all(HREFS))
    assert found == every


def test_the_search_box_is_not_shown_where_it_would_not_work(visitor):
    for path in ("/en/", "/en/help-with-the-rent/", "/en/a-z/", "/404.html"):
        page = visitor.open(path)
        expect(page.locator("input")).to_be_hidden()
        expect(page.get_by_role("combobox")).to_have_count(0)


def test_the_other_crisis_lines_open_with_a_click_and_with_the_keyboard(visitor):
    page = visitor.open("/sv/partner-slar/")
    lines = page.locator(".crisis details a[href^='tel:']")
    expect(page.locator(".crisis-first a[href='tel:112']")).to_be_visible()
    expect(lines.first).to_be_hidden()
    page.locator(".crisis summary").click()
    expect(lines.first).to_be_visible()
    page.keyboard.press("Enter")
    expect(lines.first).to_be_hidden()


def test_every_page_has_a_way_out_and_numbers_to_call_before_everything_else(site):
    for path, page in pages_of(site).items():
        calls = [link for link in page.all("a") if link.get("href", "").startswith("tel:")]
        assert len(calls) >= 2, path
        skip, way_out, first = page.all("a")[:3]
        assert skip.get("class") == "skip" and way_out.get("class") == "quick-exit" and first == calls[0], path


def test_every_number_is_a_link_that_calls_it(site):
    pages = pages_of(site).values()
    calls = [link for page in pages for link in page.all("a") if link.get("href").startswith("tel:")]
    assert len(calls) > 1000
    for link in calls:
        assert "".join(re.findall(r"\d", link.text)) == link.get("href").removeprefix("tel:"), link
    numbers = {link.get("href").removeprefix("tel:") for link in calls}
    for path, page in pages_of(site).items():
        written = {re.sub(r"\D", "", number) for number in NUMBER.findall(" ".join(page.texts_outside_links))}
        assert written & numbers == set(), path


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_on_every_kind_of_page_is_there_and_large_enough_to_touch(root_site, visit, language):
    visitor = visit(root_site, java_script_enabled=False, viewport={"width": 360, "height": 740})
    for kind, path in PAGES[language].items():
        page = visitor.open(path)
        page.locator(".crisis summary").click()
        calls = page.locator("a[href^='tel:']")
        assert calls.count() >= 3, kind
        for call in calls.all():
            expect(call).to_be_visible()
        assert calls.evaluate_all(TOO_SMALL) == [], kind
        visitor.assert_undisturbed(found=kind != "not found")
