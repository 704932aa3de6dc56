"""What a page fetches, and when."""

import re

import pytest
from playwright.sync_api import expect

from search_box import SearchBox, with_search

#: What every page needs.
PARTS = re.compile(r"assets/(style\.[0-9a-f]+\.css|site\.[0-9a-f]+\.js)$")


#: The search itself, which comes when somebody turns to it.
ENGINE = re.compile(r"assets/search\.[0-9a-f]+\.js$")


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
    assert visitor.fetched_for_search == [] and [url for url in visitor.fetched if ENGINE.search(url)] == []


def index_files(site, visitor) -> list[str]:
    """What was fetched for the search, below search/."""
    return [url.removeprefix(site.address + "search/") for url in visitor.fetched_for_search]


def test_a_touch_of_the_search_box_fetches_its_table_of_contents(site, visit):
    visitor = visit(site)
    page = visitor.open("/fi/")
    with page.expect_request(site.address + "search/fi.js"):
        page.get_by_role("combobox").focus()
    with_search(page)
    page.evaluate("answerbankVectors.open('', 'fi').then(() => true)")
    assert index_files(site, visitor) == ["fi.js"]


@pytest.mark.parametrize("language, words", {"sv": "hyra och skulder", "fi": "vuokra ja velat", "en": "help with debts and rent", "da": "hjælp til husleje"}.items())
def test_a_search_fetches_a_few_files_of_its_language_and_each_once(site, visit, language, words):
    visitor = visit(site)
    search = SearchBox(visitor.open(f"/{language}/"))
    visitor.requests.clear()
    search.find(words)
    search.find(words[:-2])
    search.page.wait_for_load_state("networkidle")
    files = index_files(site, visitor)
    engine, *rest = visitor.fetched
    assert ENGINE.search(engine) and rest == visitor.fetched_for_search
    assert [file for file in files if not re.fullmatch(rf"{language}\.js|{language}/[ted]\d+-[0-9a-f]{{5}}\.js", file)] == []
    assert files[0] == f"{language}.js" and len(files) == len(set(files)) <= 8 + len(words.split())
    visitor.assert_undisturbed()


def test_a_word_half_typed_fetches_nothing_in_other_languages(root_site, visit):
    visitor = visit(root_site)
    search = SearchBox(visitor.open("/en/"))
    search.input.press_sequentially("help with debts", delay=30)
    expect(search.results.first).to_be_visible()
    search.page.wait_for_load_state("networkidle")
    assert {file[:2] for file in index_files(root_site, visitor)} == {"en"}


def test_topics_are_fetched_when_one_asks_for_them(root_site, visit):
    visitor = visit(root_site)
    search = SearchBox(visitor.open("/sv/"))
    search.find("jag")
    visitor.requests.clear()
    search.limits.locator("summary").click()
    expect(search.topics.first).to_be_visible()
    assert [re.sub(r"-[0-9a-f]{5}", "", file) for file in index_files(root_site, visitor)] == ["sv/f0.js"]


def test_other_languages_are_fetched_when_ones_own_has_little(root_site, visit):
    visitor = visit(root_site)
    search = SearchBox(visitor.open("/sv/"))
    search.find("hyra")
    assert {file[:2] for file in index_files(root_site, visitor)} == {"sv"}
    search.look_for("gambling")
    expect(search.others).to_have_count(1)
    assert {file[:2] for file in index_files(root_site, visitor)} == {"sv", "fi", "en", "da"}


def test_what_is_typed_stays_in_the_page(site, visit):
    visitor = visit(site)
    sent = []
    visitor.context.on("request", lambda request: sent.append(f"{request.method} {request.url} {request.headers} {request.post_data}"))
    page = visitor.open("/en/")
    address, entries, search = page.url, page.evaluate("history.length"), SearchBox(page)
    search.input.press_sequentially("landlord oddword")
    expect(search.results.first).to_be_visible()
    assert page.url == address and page.evaluate("[history.length, history.state]") == [entries, None]
    visitor.assert_undisturbed()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: url != address)
    expect(page.locator("article h1")).to_be_visible()
    assert [text for text in [*sent, page.url, page.evaluate("document.referrer")] if "landlord" in text or "oddword" in text] == []
    assert {text.split()[0] for text in sent} == {"GET"}
    assert page.evaluate("[history.length, history.state]") == [entries + 1, None]
    visitor.assert_undisturbed()


def missing(route):
    route.fulfill(status=404, body="not here")


def cut_off(route):
    response = route.fetch()
    route.fulfill(response=response, headers={**response.headers, "cache-control": "no-store"}, body=response.body()[: len(response.body()) // 2])


#: A word that needs the file, and the file's kind.
NEEDED = {"table of contents": ("rent", "en.js"), "terms": ("rent", "en/t*.js"), "endings": ("xvictiom", "en/e*.js"), "answers": ("rent", "en/d*.js")}


@pytest.mark.parametrize("fault", [missing, cut_off, lambda route: route.abort()], ids=["missing", "cut off", "no network"])
@pytest.mark.parametrize("file", NEEDED)
def test_a_search_that_cannot_load_says_so_and_tries_again_with_the_next_key(root_site, visit, file, fault):
    word, address = NEEDED[file]
    visitor = visit(root_site)
    visitor.context.route(f"**/search/{address}", fault)
    search = SearchBox(visitor.open("/en/"))
    for _ in range(2):
        search.look_for(word)
        expect(search.status).to_have_text(search.text("failed"))
        expect(search.otherwise).to_be_visible()
        expect(search.results).to_have_count(0)
        expect(search.input).to_have_attribute("aria-expanded", "false")
    visitor.context.unroute(f"**/search/{address}")
    search.input.press(" ")
    expect(search.status).not_to_have_text(search.text("failed"))
    search.find("rent")
    expect(search.otherwise).to_be_hidden()
    assert [complaint for complaint in visitor.complaints if re.match("script: (?!Unexpected|Invalid|missing)", complaint)] == []


def test_topics_that_cannot_load_are_said_to_be_missing(root_site, visit):
    visitor = visit(root_site)
    visitor.context.route("**/search/sv/f*.js", missing)
    search = SearchBox(visitor.open("/sv/"))
    search.find("jag")
    search.limits.locator("summary").click()
    expect(search.status).to_have_text(search.text("failed"))
    expect(search.otherwise).to_be_visible()
    visitor.context.unroute("**/search/sv/f*.js")
    search.find("jag")
    search.limits.locator("summary").click()
    expect(search.topics.first).to_be_visible()


def test_more_answers_that_cannot_load_are_said_to_be_missing(root_site, visit):
    visitor = visit(root_site)
    search = SearchBox(visitor.open("/sv/"))
    search.find("jag")
    visitor.context.route("**/search/sv/d*.js", missing)
    while search.more.is_visible() and search.status.inner_text() != search.text("failed"):
        search.more.click()
        search.page.wait_for_timeout(200)
    expect(search.status).to_have_text(search.text("failed"))
    assert [complaint for complaint in visitor.complaints if complaint.startswith("script:")] == []


def test_answers_are_shown_though_another_languages_cannot_load(root_site, visit):
    visitor = visit(root_site)
    visitor.context.route("**/search/fi.js", missing)
    search = SearchBox(visitor.open("/sv/"))
    with search.page.expect_response("**/search/fi.js"):
        search.find("cannabis")
    search.page.wait_for_timeout(300)
    search.expect_count(2)
    expect(search.results).to_have_count(2)
    search.look_for("gambling")
    expect(search.status).to_have_text(search.text("none"))
    expect(search.others).to_have_count(1)
