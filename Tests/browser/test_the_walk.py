"""From a worry in one's own words to an answer and on to its topic, with scripts."""

import re

import pytest
from playwright.sync_api import expect

from visitor import NOTHING, WHAT_IS_STORED

WORDS = {"sv": "hyra", "fi": "vuokra", "en": "rent", "da": "husleje"}


@pytest.mark.parametrize("language", WORDS)
def test_words_typed_on_the_front_page_lead_to_an_answer_and_its_topic(site, visit, language):
    visitor = visit(site)
    page = visitor.open("/")
    page.locator(f"main a[hreflang={language}]").click()
    expect(page.locator("html")).to_have_attribute("lang", language)

    word = WORDS[language]
    results, status = page.locator(".search-results a"), page.get_by_role("status")
    search = page.get_by_role("searchbox")
    search.press_sequentially(word[:2])
    expect(results.first).to_be_visible()
    search.press_sequentially(word[2:])
    chosen = results.filter(has_text=re.compile(word[:5], re.IGNORECASE)).first
    expect(chosen).to_be_visible()
    expect(status).to_have_text(re.compile(rf"^{results.count()} "))

    question, address = chosen.inner_text(), chosen.evaluate("link => link.href")
    for _ in range(results.all_inner_texts().index(question) + 1):
        page.keyboard.press("ArrowDown")
    expect(chosen).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url(address)
    expect(page.locator("h1")).to_have_text(question)

    crumb = page.locator(".crumbs a").first
    topic = crumb.inner_text()
    crumb.click()
    expect(page.locator("h1")).to_have_text(topic)
    expect(page.locator(".answers a", has_text=question).first).to_be_visible()
    visitor.assert_undisturbed()


def test_the_search_on_an_answers_page_leads_on_to_another(site, visit):
    visitor = visit(site)
    page = visitor.open("/en/help-with-the-rent/")
    page.get_by_role("searchbox").fill("brother")
    result = page.locator(".search-results a").first
    question = result.inner_text()
    result.click()
    expect(page.locator("h1")).to_have_text(question)
    visitor.assert_undisturbed()


def test_arrow_keys_move_through_the_results_and_back_to_the_search_box(root_site, visit):
    page = visit(root_site).open("/en/")
    search, results = page.get_by_role("searchbox"), page.locator(".search-results a")
    search.fill("help")
    expect(results.nth(2)).to_be_visible()
    for key, focused in [
        ("ArrowUp", search),
        ("ArrowDown", results.nth(0)),
        ("ArrowDown", results.nth(1)),
        ("ArrowUp", results.nth(0)),
        ("ArrowUp", search),
        ("Enter", results.nth(0)),
        ("Escape", search),
    ]:
        page.keyboard.press(key)
        expect(focused, f"after {key}").to_be_focused()
    page.keyboard.press("ArrowDown")
    last = results.count() - 1
    for _ in range(last + 3):
        page.keyboard.press("ArrowDown")
    expect(results.nth(last)).to_be_focused()


def test_escape_empties_the_search(root_site, visit):
    page = visit(root_site).open("/sv/")
    search, results = page.get_by_role("searchbox"), page.locator(".search-results a")
    search.fill("hyra")
    expect(results.first).to_be_visible()
    page.keyboard.press("Escape")
    expect(search).to_have_value("")
    expect(results).to_have_count(0)
    expect(page.get_by_role("status")).to_have_text("")


def test_words_that_nobody_has_asked_about_lead_to_the_list_of_all_questions(site, visit):
    visitor = visit(site)
    page = visitor.open("/en/")
    page.get_by_role("searchbox").fill("xylophone")
    expect(page.get_by_role("status")).to_have_text(page.locator("[role=search]").get_attribute("data-none"))
    page.locator(".search-else a").click()
    page.wait_for_url(site.url("/en/a-z/"))
    visitor.assert_undisturbed()


def test_markup_typed_into_the_search_stays_text(root_site, visit):
    visitor = visit(root_site)
    page = visitor.open("/en/")
    page.get_by_role("searchbox").fill("<img src=x onerror=alert(1)> rent")
    expect(page.locator(".search-results a").first).to_be_visible()
    assert page.locator("main img").count() == 0
    visitor.assert_undisturbed()


def test_an_address_that_leads_nowhere_leads_back(root_site, sub_path_site, visit):
    for site in (root_site, sub_path_site):
        page = visit(site).open("/sv/no/such/page/")
        expect(page.locator("h1")).to_have_count(1)
        page.locator("main a").first.click()
        page.wait_for_url(site.url("/sv/"))


def test_the_visitors_notebook_notices_what_it_is_there_to_notice(root_site, visit):
    visitor = visit(root_site)
    page = visitor.open("/en/")
    with visitor.context.expect_event("weberror"):
        page.evaluate(
            """() => {
              localStorage.setItem("left", "behind");
              const picture = document.createElement("img");
              picture.src = "https://elsewhere.example/picture.png";
              document.body.append(picture);
              setTimeout(() => { throw new Error("an error") });
            }"""
        )
    with pytest.raises(AssertionError):
        visitor.assert_undisturbed()
    noise = "\n".join(visitor.complaints)
    assert "violates the following Content Security Policy" in noise and "script: an error" in noise
    assert page.evaluate(WHAT_IS_STORED) == {**NOTHING, "localStorage": ["left"]}
