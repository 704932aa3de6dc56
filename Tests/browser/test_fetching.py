"""What a page fetches, and when."""

import re

from playwright.sync_api import expect

PARTS = re.compile(r"assets/(style\.[0-9a-f]+\.css|search\.[0-9a-f]+\.js)$")


def test_a_page_is_itself_a_style_sheet_and_a_script(site, visit):
    visitor = visit(site)
    for path in ("/", "/en/", "/en/help-with-the-rent/", "/sv/topics/economy/"):
        visitor.requests.clear()
        visitor.open(path)
        first, *parts = visitor.fetched
        assert first == site.url(path)
        assert all(PARTS.search(part) for part in parts) and len(parts) == 2, parts


def test_the_index_is_not_fetched_before_the_search_is_used(site, visit):
    visitor = visit(site)
    page = visitor.open("/sv/")
    page.mouse.wheel(0, 3000)
    page.locator(".crisis summary").click()
    page.locator(".cards a").first.click()
    page.locator(".answers a").first.click()
    expect(page.locator("article h1")).to_be_visible()
    assert visitor.fetched_for_search == []


def test_a_search_fetches_two_files_however_much_is_typed(site, visit):
    visitor = visit(site)
    page = visitor.open("/fi/")
    visitor.requests.clear()
    page.get_by_role("searchbox").press_sequentially("vuokra ja velat")
    expect(page.locator(".search-results a").first).to_be_visible()
    page.get_by_role("searchbox").fill("rahat loppu")
    expect(page.locator(".search-results a").first).to_be_visible()
    entry, index = visitor.fetched
    assert entry == site.address + "search/fi.js"
    assert re.fullmatch(re.escape(site.address) + r"search/fi\.[0-9a-f]+\.js", index)


def test_what_is_typed_appears_in_no_address(site, visit):
    visitor = visit(site)
    page = visitor.open("/en/")
    page.get_by_role("searchbox").press_sequentially("gambling")
    page.keyboard.press("Enter")
    page.locator(".search-results a").first.click()
    expect(page.locator("article h1")).to_be_visible()
    assert [url for url in [*visitor.requests, page.url] if "gambling" in url] == []


def test_a_search_that_cannot_load_says_so_and_tries_again_with_the_next_key(root_site, visit):
    visitor = visit(root_site)
    visitor.context.route("**/search/*", lambda route: route.abort())
    page = visitor.open("/en/")
    search, status = page.get_by_role("searchbox"), page.get_by_role("status")
    sorry = page.locator("[role=search]").get_attribute("data-failed")
    search.fill("rent")
    expect(status).to_have_text(sorry)
    expect(page.locator(".search-else a")).to_be_visible()
    search.fill("")
    expect(status).to_have_text("")
    search.fill("rent")
    expect(status).to_have_text(sorry)
    visitor.context.unroute("**/search/*")
    search.fill("rent ")
    expect(page.locator(".search-results a").first).to_be_visible()
    expect(page.locator(".search-else")).to_be_hidden()
