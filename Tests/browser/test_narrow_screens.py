"""Nothing is cut off and nothing scrolls sideways on a narrow screen, on a page zoomed in, or with large letters (WCAG 1.4.4, 1.4.10)."""

import pytest
from playwright.sync_api import expect

from built_site import LANGUAGES
from html_pages import pages_of
from page_kinds import PAGES
from search_box import SEARCHES, SearchBox

#: A screen of 1280 × 1024 pixels at 400 %: as wide as a small phone, and a quarter as high as a desk's.
NARROW = 320
ZOOMED = {"viewport": {"width": NARROW, "height": 256}, "device_scale_factor": 4}
WIDTH_WITH_EVERYTHING_OPEN = """() => {
  document.querySelectorAll("details").forEach(details => { details.open = true });
  return Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
}"""
WIDTHS = """async paths => {
  const widths = {}, width = %s;
  for (const path of paths) {
    const page = new DOMParser().parseFromString(await (await fetch(path)).text(), "text/html");
    page.querySelectorAll("[hidden]").forEach(element => { element.hidden = false });
    document.documentElement.lang = page.documentElement.lang;
    document.body = page.body;
    widths[path] = width();
  }
  return widths;
}""" % WIDTH_WITH_EVERYTHING_OPEN
#: Elements that hide a part of their text. What is only for screen readers and what scrolls by itself does not count.
CUT_OFF = """() => [...document.querySelectorAll("body *")].filter(element => {
  const style = getComputedStyle(element);
  return element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1 && !["visible", "auto", "scroll"].includes(style.overflowX)
    && [...element.children].some(child => child.getBoundingClientRect().right > element.getBoundingClientRect().right + 1);
}).map(element => element.outerHTML.slice(0, 100))"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_kind_of_page_is_wider_than_a_narrow_screen(root_site, visit, language):
    visitor = visit(root_site, **ZOOMED)
    widths = {kind: visitor.open(path).evaluate(WIDTH_WITH_EVERYTHING_OPEN) for kind, path in PAGES[language].items()}
    assert {kind: width for kind, width in widths.items() if width > NARROW} == {}


def test_no_page_is_wider_than_a_narrow_screen(root_site, visit):
    """All of them, one after the other put into a page that has loaded, with all that scripts may show."""
    page = visit(root_site, bypass_csp=True, viewport=ZOOMED["viewport"]).open("/sv/")
    widths = page.evaluate(WIDTHS, list(pages_of(root_site)))
    assert {path: width for path, width in widths.items() if width > NARROW} == {}


def test_a_page_that_is_wider_would_be_found(root_site, visit):
    page = visit(root_site, bypass_csp=True, viewport=ZOOMED["viewport"]).open("/sv/")
    page.context.route("**/sv/hyran/", lambda route: route.fulfill(body=f"<main><div><span style='white-space: nowrap'>{'hyra ' * 40}</span></div></main>", content_type="text/html"))
    assert page.evaluate(WIDTHS, ["/sv/hyran/", "/sv/a-z/"]) == {"/sv/hyran/": pytest.approx(1300, rel=0.5), "/sv/a-z/": NARROW}


@pytest.mark.parametrize("path", ["/sv/", "/sv/hyran/"])
def test_search_results_are_no_wider_than_a_narrow_screen(root_site, visit, path):
    page = visit(root_site, **ZOOMED).open(path)
    search = SearchBox(page)
    for words, seen in SEARCHES.items():
        search.look_for(words)
        expect(page.locator(seen).first).to_be_visible()
        assert page.evaluate(WIDTH_WITH_EVERYTHING_OPEN) <= NARROW, words
    search.find("jag")
    search.limits.locator("summary").click()
    expect(search.topics.first).to_be_visible()
    while search.more.is_visible():
        search.more.click()
    assert page.evaluate(WIDTH_WITH_EVERYTHING_OPEN) <= NARROW


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_of_twice_the_size_fit(root_site, visit, language, width):
    visitor = visit(root_site, viewport={"width": width, "height": 800})
    devtools = visitor.context.new_cdp_session(visitor.page)
    devtools.send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})
    wide, cut = {}, {}
    for kind, path in PAGES[language].items():
        page = visitor.open(path)
        assert page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)") >= 32
        wide[kind] = page.evaluate(WIDTH_WITH_EVERYTHING_OPEN)
        cut[kind] = page.evaluate(CUT_OFF)
    assert {kind: found for kind, found in wide.items() if found > width} == {}
    assert {kind: found for kind, found in cut.items() if found} == {}


def test_the_explanation_of_a_word_can_be_read_to_its_end_on_a_page_zoomed_in(root_site, visit):
    page = visit(root_site, java_script_enabled=False, **ZOOMED).open("/sv/hyran/#word-1")
    explained, back = page.locator(".words div:target"), page.locator(".words div:target .words-back")
    expect(explained).to_be_in_viewport()
    box = explained.bounding_box()
    assert box["y"] >= 0 and box["height"] <= 0.75 * ZOOMED["viewport"]["height"]
    back.scroll_into_view_if_needed()
    expect(back).to_be_in_viewport(ratio=1)
