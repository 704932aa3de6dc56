"""What the search box shows and says, and what it answers to."""

import re

import pytest
from playwright.sync_api import expect

from search_box import HREFS, SearchBox

#: Things to type that no index holds, or that mean something to HTML, to regular expressions or to objects of JavaScript.
ODD = {
    "a long word": "x" * 10_000,
    "many words": "hyra " * 2_000,
    "many different words": " ".join(f"ord{number}" for number in range(1_200)),
    "a long run of marks": "e" + "\u0301" * 9_999,
    "punctuation": "!?.,;:-–—…()[]{}'\"«»„“”/\\|@#%&*+=~^`´¨_<>",
    "punctuation around words": "«hyra», (hyra)? 'hyra' — hyra's; hyra’s",
    "a picture": "<img src=x onerror=alert(1)> hyra",
    "a script": "</p><script>window.injected = 1</script> hyra",
    "entities": "&lt;b&gt; &amp; &#60;b&#62; hyra",
    "a template": "{{{hyra}}} ${hyra} {count} {words} $& $1 $'",
    "a regular expression": ".*+?^${}()|[]\\ (a+)+$ [hyra] hyra|.*",
    "names of properties": "__proto__ constructor toString hasOwnProperty prototype",
    "tabs and ends of lines": "hyra\t\u2028\u2029\u0000hyra",
    "other scripts": "القدس العربية 日本語 текст ελληνικός ไทย हिन्दी 한국어",
    "beyond the basic plane": "🏠👩‍👧‍👦 𝒽𝓎𝓇𝒶 𐐷",
    "half a character": "hyra \ud83c",
    "odd letters": "İstanbul ıIiİ ẞß ŉ ǅ ﬁ Ω K å Å ａｂｃ",
    "numbers": "0 00 112 ١٢٣ ² ½ 1e999 -0 NaN Infinity",
    "only spaces": "\u00a0 \u200b\u2003",
}
SET = "(input, value) => { input.value = value; input.dispatchEvent(new Event('input', {bubbles: true})); }"


@pytest.fixture
def visitor(root_site, visit):
    visitor = visit(root_site)
    visitor.open("/sv/")
    return visitor


@pytest.fixture
def search(visitor):
    return SearchBox(visitor.page)


@pytest.mark.parametrize("name", ODD)
def test_anything_may_be_typed(visitor, search, name):
    for ending in ("", "h", " hyra"):
        search.input.evaluate(SET, "")
        expect(search.status).to_have_text("")
        value = ODD[name].replace("\ud83c", "\\ud83c") + ending
        search.input.evaluate(SET.replace("value = value", "value = value.replaceAll('\\\\ud83c', '\\ud83c')"), value)
        if name != "only spaces" or ending:
            expect(search.status).not_to_have_text("", timeout=15_000)
            expect(search.status).not_to_have_text(search.text("failed"))
    assert search.tags <= {"a", "span", "mark"}
    assert visitor.page.locator(".search :is(img, script, b)").count() == 0
    assert visitor.page.evaluate("window.injected") is None
    visitor.assert_undisturbed()


def test_a_part_of_the_index_has_no_markup_in_it(root_site, visit):
    """Titles and names come into the page as text, even where the index holds tags."""
    visitor = visit(root_site)

    def with_tags(route):
        response = route.fetch()
        route.fulfill(response=response, body=response.text().replace("hyran", "<img src=x onerror=alert(1)>hyran").replace("topic\\t", "topic\\t<i>"))

    visitor.context.route(re.compile(r"/search/sv/[df]"), with_tags)
    search = SearchBox(visitor.open("/sv/"))
    search.find("hyra")
    expect(search.results.filter(has_text="<img src=x").first).to_be_visible()
    search.limits.locator("summary").click()
    expect(search.topics.first).to_contain_text("<i>")
    assert search.whole.locator("img, i").count() == 0
    assert visitor.complaints == []


def test_the_input_and_its_list_tell_what_they_are(search):
    expect(search.input).to_have_role("combobox")
    expect(search.input).to_have_attribute("aria-autocomplete", "list")
    expect(search.input).to_have_attribute("aria-expanded", "false")
    expect(search.input).to_have_accessible_name("Vad vill du fråga om?")
    expect(search.input).to_have_accessible_description(re.compile("skickas inte"))
    search.find("hyra")
    expect(search.input).to_have_attribute("aria-expanded", "true")
    controlled = search.page.locator("#" + search.input.get_attribute("aria-controls"))
    expect(controlled).to_have_role("listbox")
    expect(controlled).to_have_accessible_name("Sökresultat")
    expect(controlled.get_by_role("option")).to_have_count(5)
    ids = search.results.evaluate_all("options => options.map(option => option.id)")
    assert len(set(ids)) == 5 and all(ids)
    assert search.results.evaluate_all("options => options.every(option => option.lang === 'sv')")
    search.look_for("xylofon")
    expect(search.input).to_have_attribute("aria-expanded", "false")


def test_arrow_keys_move_through_the_results_while_the_focus_stays(search):
    search.find("hyra")
    last = search.results.count()
    number = 0
    for key in ["ArrowUp", "ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp", "ArrowUp", *["ArrowDown"] * (last + 3), "ArrowUp"]:
        search.page.keyboard.press(key)
        number = max(0, min(last, number + (1 if key == "ArrowDown" else -1)))
        expect(search.input).to_be_focused()
        chosen = search.results.and_(search.page.locator("[aria-selected=true]"))
        if number == 0:
            expect(chosen).to_have_count(0)
            assert search.input.get_attribute("aria-activedescendant") is None
        else:
            expect(chosen).to_have_count(1)
            expect(search.results.nth(number - 1)).to_have_attribute("aria-selected", "true")
            expect(search.input).to_have_attribute("aria-activedescendant", chosen.get_attribute("id"))
            expect(chosen).to_be_in_viewport()
    assert number == last - 1
    search.input.press("x")
    expect(search.input).not_to_have_attribute("aria-activedescendant", re.compile(""))


def test_enter_takes_the_first_result_and_opens_it(search):
    search.find("hyra")
    address = search.results.first.evaluate("link => link.href")
    search.input.press("Enter")
    expect(search.results.first).to_have_attribute("aria-selected", "true")
    search.input.press("Enter")
    search.page.wait_for_url(address)


def test_enter_without_results_does_nothing(visitor, search):
    address = visitor.page.url
    search.input.press("Enter")
    search.look_for("xylofon")
    for key in ("Enter", "ArrowDown", "Enter"):
        search.input.press(key)
    assert visitor.page.url == address
    visitor.assert_undisturbed()


def test_escape_leaves_the_results_and_then_empties_the_search(search):
    search.find("jag")
    search.limits.locator("summary").click()
    search.results.nth(3).focus()
    search.page.keyboard.press("Escape")
    expect(search.input).to_be_focused()
    search.input.press("ArrowDown")
    search.input.press("Escape")
    expect(search.input).to_have_value("jag")
    expect(search.page.locator("[aria-selected=true]")).to_have_count(0)
    search.input.press("Escape")
    expect(search.input).to_have_value("")
    expect(search.status).to_have_text("")
    expect(search.results).to_have_count(0)
    expect(search.input).to_have_attribute("aria-expanded", "false")
    for gone in (search.limits, search.more, search.correction, search.otherwise, search.others):
        expect(gone).to_be_hidden()


def test_results_come_while_one_types(search):
    seen = []
    for length in range(3, len("hyran") + 1):
        search.input.fill("hyran"[:length])
        expect(search.results.first).to_be_visible()
        seen.append(search.status.inner_text())
    assert all(re.fullmatch(r"\d+ svar", text) for text in seen)
    search.input.fill("")
    expect(search.results).to_have_count(0)


def test_only_the_last_of_several_quick_searches_is_shown(root_site, visit):
    visitor = visit(root_site)
    search = SearchBox(visitor.open("/sv/"))
    search.find("hyra")
    expected = search.paths
    search = SearchBox(visitor.open("/sv/"))
    search.input.evaluate("(input, values) => values.forEach(value => { input.value = value; input.dispatchEvent(new Event('input')); })", ["bror", "skola", "xylofon", "jag", "hyra"])
    expect(search.results.first).to_be_visible()
    search.page.wait_for_load_state("networkidle")
    assert search.paths == expected


def test_words_that_were_found_are_marked_however_they_are_bent(search):
    search.find("skuldens")
    marks = search.page.locator("#search-results mark")
    expect(search.titles.locator("mark").filter(has_text=re.compile("^skulder$")).first).to_be_visible()
    assert [mark for mark in marks.all_inner_texts() if not mark.lower().startswith("skuld")] == []
    assert all(result.locator("mark").count() for result in search.results.all())


def test_a_result_says_by_which_words_of_its_text_it_was_found(search):
    search.find("hyror")
    for result in search.results.all():
        why, above = result.locator(".search-why"), result.locator(":is(.search-title, .search-summary) mark")
        assert (why.count() == 0) == (above.count() > 0)
    why = search.page.locator(".search-why").first
    expect(why).to_have_text(re.compile("^I texten: .*hyr"))
    assert why.locator("mark").count() > 0


@pytest.mark.parametrize("typed, meant", [("hyrra", "hyra"), ("vräkhning", "vräkning"), ("zkulder", "skulder")])
def test_a_mistyped_word_is_found_and_the_right_one_named(search, typed, meant):
    search.find(typed)
    expect(search.correction).to_have_text(search.text("correction").replace("{words}", meant))
    search.find(meant)
    expect(search.correction).to_be_hidden()


def test_the_status_is_announced(search):
    expect(search.status).to_have_count(1)
    for query in ("vräkt", "cannabis", "hyra"):
        search.find(query)
        count = search.count
        search.expect_count(count)
        show_all(search)
        expect(search.results).to_have_count(count)
    search.look_for("xylofon")
    expect(search.status).to_have_text(search.text("none"))


def test_five_answers_are_shown_and_then_ten_more_at_a_time(search):
    search.find("jag")
    count, shown = search.count, 5
    while shown < count:
        expect(search.results).to_have_count(shown)
        before = search.paths
        search.more.click()
        expect(search.results.nth(shown)).to_be_focused()
        shown = min(count, shown + 10)
        assert search.paths[: len(before)] == before
    expect(search.results).to_have_count(count)
    expect(search.more).to_be_hidden()
    assert len(set(search.paths)) == count > 20
    search.find("vräkt")
    expect(search.more).to_be_hidden()


def open_limits(search):
    search.limits.locator("summary").click()
    expect(search.topics.first).to_be_visible()
    expect(search.topics.and_(search.page.locator("[aria-pressed=true]"))).to_have_count(0)


def show_all(search):
    while search.more.is_visible():
        shown = search.results.count()
        search.more.click()
        expect(search.results.nth(shown)).to_be_visible()


def test_answers_can_be_limited_to_a_topic_or_an_audience_and_back(root_site, visit):
    visitor = visit(root_site)
    listed = {}
    for kind in ("topics", "audiences"):
        folder = root_site.file(f"/sv/{kind}/").parent
        for first in sorted(folder.glob("*/index.html")):
            name = visitor.open(f"/sv/{kind}/{first.parent.name}/").locator("h1").inner_text()
            listed[name] = set()
            for path in sorted(first.parent.rglob("index.html")):
                page = visitor.open("/" + str(path.parent.relative_to(folder.parent.parent)) + "/")
                listed[name] |= set(page.locator(".answers a").evaluate_all(HREFS))
    search = SearchBox(visitor.open("/sv/"))
    search.find("hyra")
    show_all(search)
    every = search.paths
    open_limits(search)
    labels = search.topics.all_inner_texts()
    expected = {name: [path for path in every if path in paths] for name, paths in listed.items()}
    assert {label for label in labels} == {f"{name} ({len(paths)})" for name, paths in expected.items() if paths}
    for label in labels:
        button = search.topics.get_by_text(label, exact=True)
        button.click()
        expect(button).to_have_attribute("aria-pressed", "true")
        expect(search.topics.and_(search.page.locator("[aria-pressed=true]"))).to_have_count(1)
        paths = expected[label.rsplit(" (", 1)[0]]
        search.expect_count(len(paths))
        show_all(search)
        assert search.paths == paths, label
    button.click()
    expect(button).to_have_attribute("aria-pressed", "false")
    search.expect_count(len(every))
    show_all(search)
    assert search.paths == every
    visitor.assert_undisturbed()


def test_a_chosen_topic_is_still_shown_as_chosen_when_the_list_is_opened_again(search):
    search.find("jag")
    open_limits(search)
    search.topics.first.click()
    count = search.count
    search.limits.locator("summary").click()
    expect(search.topics.first).to_be_hidden()
    search.limits.locator("summary").click()
    expect(search.topics.first).to_be_visible()
    search.page.wait_for_load_state("networkidle")
    search.expect_count(count)
    expect(search.topics.first).to_have_attribute("aria-pressed", "true")


def test_the_next_search_is_not_limited(search):
    search.find("hyra")
    count = search.count
    open_limits(search)
    search.topics.first.click()
    expect(search.topics.first).to_have_attribute("aria-pressed", "true")
    search.find("hyra")
    search.expect_count(count)
    expect(search.limits).not_to_have_attribute("open", "")
    open_limits(search)


def test_few_answers_need_no_limits(search):
    search.find("vräkt")
    expect(search.limits).to_be_hidden()


def test_answers_in_another_language_are_offered_where_ones_own_has_none(search):
    search.look_for("gambling")
    expect(search.status).to_have_text(search.text("none"))
    offer = next(other.split("|")[1] for other in search.text("others").split() if other.startswith("en|"))
    expect(search.others).to_have_text([offer.replace("_", " ").replace("{count}", "4")])
    expect(search.others).to_have_attribute("lang", "en")
    search.others.click()
    expect(search.results).to_have_count(4)
    expect(search.others).to_be_hidden()
    expect(search.input).to_be_focused()
    assert set(search.results.evaluate_all("links => links.map(link => link.lang)")) == {"en"}
    assert all(path.startswith("/en/") for path in search.paths)
    search.find("hyra")
    assert all(path.startswith("/sv") for path in search.paths)
    expect(search.others).to_be_hidden()


def test_answers_in_another_language_are_not_offered_where_there_are_some(search):
    search.look_for("gambling")
    expect(search.others).to_have_count(1)
    search.find("hyra")
    expect(search.others).to_be_hidden()
    search.look_for("gambling hyra")
    expect(search.results.first).to_be_visible()
    expect(search.others).to_be_hidden()


def test_a_search_still_works_after_one_comes_back_to_it(visitor, search):
    search.find("hyra")
    search.results.first.click()
    expect(visitor.page.locator("article h1")).to_be_visible()
    visitor.page.go_back()
    search.find("skulder")
    visitor.assert_undisturbed()
