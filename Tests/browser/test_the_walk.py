"""From a worry in one's own words to an answer and on to its topic, with scripts."""

import re

import pytest
from playwright.sync_api import expect

from built_site import LANGUAGES
from page_kinds import PAGES
from search_box import SearchBox
from visitor import NOTHING, WHAT_IS_STORED

WORDS = {"sv": "hyra", "fi": "vuokra", "en": "rent", "da": "husleje"}


@pytest.mark.parametrize("language", WORDS)
def test_words_typed_on_the_front_page_lead_to_an_answer_and_its_topic(site, visit, language):
    visitor = visit(site)
    page = visitor.open("/")
    page.locator(f"main a[hreflang={language}]").click()
    expect(page.locator("html")).to_have_attribute("lang", language)

    word, search = WORDS[language], SearchBox(page)
    search.input.press_sequentially(word[:3])
    expect(search.results.first).to_be_visible()
    search.find(word)
    chosen = search.results.filter(has=page.locator(".search-title", has_text=re.compile(word[:4], re.IGNORECASE))).first
    expect(chosen).to_be_visible()
    title = chosen.locator(".search-title").inner_text()
    address, number = chosen.evaluate("link => link.href"), search.results.evaluate_all("(all, one) => all.indexOf(one)", chosen.element_handle())
    for _ in range(number + 1):
        page.keyboard.press("ArrowDown")
    expect(chosen).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Enter")
    page.wait_for_url(address)
    question = page.locator("article h1").inner_text()
    assert title.startswith(question)

    crumb = page.locator(".crumbs a").first
    topic = crumb.inner_text()
    crumb.click()
    expect(page.locator("h1")).to_have_text(topic)
    expect(page.locator(".answers a", has_text=question).first).to_be_visible()
    visitor.assert_undisturbed()


def test_the_search_on_an_answers_page_leads_on_to_another(site, visit):
    visitor = visit(site)
    page = visitor.open("/en/help-with-the-rent/")
    search = SearchBox(page)
    search.find("brother")
    question = search.titles.first.inner_text()
    search.results.first.click()
    expect(page.locator("h1")).to_have_text(question)
    visitor.assert_undisturbed()


def test_words_that_nobody_has_asked_about_lead_to_the_list_of_all_questions(site, visit):
    visitor = visit(site)
    page = visitor.open("/en/")
    search = SearchBox(page)
    search.look_for("zzyzx")
    expect(search.status).to_have_text(search.text("none"))
    search.otherwise.click()
    page.wait_for_url(site.url("/en/a-z/"))
    visitor.assert_undisturbed()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_kind_of_page_asks_another_host_or_leaves_anything_behind(root_site, visit, language):
    visitor = visit(root_site)
    answers = []
    visitor.context.on("response", lambda response: answers.append(response.headers))
    for kind, path in PAGES[language].items():
        visitor.open(path).locator(".crisis summary").click()
        visitor.assert_undisturbed(found=kind != "not found")
    assert len(answers) > 2 * len(PAGES[language]) and not any("set-cookie" in headers for headers in answers)


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
