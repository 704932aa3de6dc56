"""The way out of every page, and what it leaves behind."""

import pytest
from playwright.sync_api import expect

from html_pages import pages_of
from visitor import NOTHING, WHAT_IS_STORED

ELSEWHERE = "https://www.smhi.se/"


@pytest.fixture
def visitor(root_site, visit):
    visitor = visit(root_site)
    visitor.context.route(ELSEWHERE + "**", lambda route: route.fulfill(body="<title>Weather</title>", content_type="text/html"))
    return visitor


def press_shift(page, times: int):
    for _ in range(times):
        page.keyboard.press("Shift")


def test_every_page_has_it_as_a_plain_link(site):
    for path, page in pages_of(site).items():
        (link,) = [element for element in page.all("a") if element.get("class") == "quick-exit"]
        assert link.get("href") == ELSEWHERE and link.get("rel") == "noreferrer", path


def test_it_comes_first_after_the_skip_link(visitor):
    page = visitor.open("/sv/partner-slar/")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.locator(".quick-exit")).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url(ELSEWHERE)


@pytest.mark.parametrize("width", [320, 1280])
def test_it_is_in_view_however_far_one_reads(visitor, width):
    page = visitor.open("/sv/partner-slar/")
    page.set_viewport_size({"width": width, "height": 640})
    for place in (0, 900, 100_000):
        page.evaluate("place => scrollTo(0, place)", place)
        expect(page.locator(".quick-exit")).to_be_in_viewport(ratio=1)
    # At the end of the page it covers nothing.
    last, way_out = page.locator(".site-footer p").last.bounding_box(), page.locator(".quick-exit").bounding_box()
    assert width > 768 or last["y"] + last["height"] <= way_out["y"]


def test_without_scripts_it_leads_elsewhere_and_says_nothing_of_where_one_was(root_site, visit):
    visitor = visit(root_site, java_script_enabled=False)
    headers = []

    def answer(route):
        headers.append(route.request.headers)
        route.fulfill(body="weather", content_type="text/html")

    visitor.context.route(ELSEWHERE + "**", answer)
    page = visitor.open("/sv/partner-slar/")
    page.locator(".quick-exit").click()
    page.wait_for_url(ELSEWHERE)
    assert headers and "referer" not in headers[0]


def test_the_page_that_one_was_on_is_gone_from_the_history(visitor):
    page = visitor.open("/sv/")
    page.goto(visitor.site.url("/sv/partner-slar/"))
    entries = page.evaluate("history.length")
    page.locator(".quick-exit").click()
    page.wait_for_url(ELSEWHERE)
    assert page.evaluate("history.length") == entries
    page.go_back()
    assert page.url == visitor.site.url("/sv/")


def test_the_screen_turns_blank_before_the_other_page_has_come(root_site, visit):
    visitor = visit(root_site)
    waiting = []
    visitor.context.route(ELSEWHERE + "**", lambda route: waiting.append(route))
    page = visitor.open("/sv/partner-slar/")
    hidden, title = page.evaluate("() => { document.querySelector('.quick-exit').click(); return [document.body.hidden, document.title]; }")
    assert hidden and title.strip() == ""
    while not waiting:
        page.wait_for_timeout(20)
    waiting[0].fulfill(body="weather", content_type="text/html")
    page.wait_for_url(ELSEWHERE)


def test_whatever_was_stored_goes_too(visitor):
    page = visitor.open("/sv/")
    page.evaluate("localStorage.setItem('left', 'behind'); sessionStorage.setItem('left', 'behind')")
    page.locator(".quick-exit").click()
    page.wait_for_url(ELSEWHERE)
    page.goto(visitor.site.url("/sv/"))
    assert page.evaluate(WHAT_IS_STORED) == NOTHING


def test_shift_three_times_does_the_same(visitor):
    page = visitor.open("/sv/partner-slar/")
    press_shift(page, 2)
    expect(page.locator("body > [role=status]")).to_contain_text("2")
    press_shift(page, 1)
    page.wait_for_url(ELSEWHERE)


def test_shift_while_typing_does_not(visitor):
    page = visitor.open("/sv/")
    page.get_by_role("combobox").focus()
    for letter in "ABCD":
        page.keyboard.press(f"Shift+{letter}")
    assert page.url == visitor.site.url("/sv/")
    expect(page.get_by_role("combobox")).to_have_value("ABCD")


def test_shift_three_times_in_more_than_five_seconds_does_not(visitor):
    page = visitor.open("/sv/")
    page.evaluate(
        """() => {
          for (const time of [1000, 3000, 6100]) {
            const press = new KeyboardEvent("keydown", {key: "Shift", bubbles: true});
            Object.defineProperty(press, "timeStamp", {value: time});
            document.body.dispatchEvent(press);
          }
        }"""
    )
    page.wait_for_timeout(100)
    assert page.url == visitor.site.url("/sv/") and page.locator("body").is_visible()


@pytest.mark.parametrize("path", ["/sv/lamna-sidan/", "/fi/poistu-sivulta/", "/en/leaving/", "/da/forlad-siden/"])
def test_a_page_says_what_it_cannot_hide(root_site, path):
    page = pages_of(root_site)[path]
    assert len(page.all("li")) > 10 and any(link.get("href") == path for other in pages_of(root_site).values() for link in other.in_class("site-footer"))
