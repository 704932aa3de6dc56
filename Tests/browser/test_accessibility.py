"""What axe can find on each kind of page, in each language and look."""

import pytest
from playwright.sync_api import expect

from axe import COLOURS, violations
from built_site import LANGUAGES
from page_kinds import PAGES
from search_box import SEARCHES, SearchBox

PHONE = {"width": 320, "height": 640}
DESK = {"width": 1280, "height": 800}
USUAL = {"color_scheme": "light", "forced_colors": "none", "contrast": "no-preference"}
DARK = {"dark": {"color_scheme": "dark"}}
LOOKS = DARK | {"forced colours": {"forced_colors": "active"}, "more contrast": {"contrast": "more"}}


def violations_in_every_look(page) -> dict[str, list[str]]:
    """Everything on a phone and on a desk, and the colours in the other looks, on a page that is loaded once."""
    found = {}
    for size, name, looks in ((PHONE, "phone", LOOKS), (DESK, "desk", DARK)):
        page.set_viewport_size(size)
        page.emulate_media(**USUAL)
        found[name] = violations(page)
        for look, media in looks.items():
            page.emulate_media(**USUAL | media)
            found[f"{name}, {look}"] = violations(page, COLOURS)
    return {where: faults for where, faults in found.items() if faults}


@pytest.mark.parametrize("language, kind", [(language, kind) for language in LANGUAGES for kind in PAGES[language]])
def test_axe_finds_nothing(root_site, visit, language, kind):
    page = visit(root_site).open(PAGES[language][kind])
    assert violations_in_every_look(page) == {}


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_axe_finds_nothing_while_searching_with_the_crisis_lines_open(root_site, visit, size):
    visitor = visit(root_site, viewport=size)
    for path in ("/sv/", "/sv/hyran/"):
        page = visitor.open(path)
        search = SearchBox(page)
        page.locator(".crisis summary").click()
        for words, seen in SEARCHES.items():
            search.look_for(words)
            expect(page.locator(seen).first).to_be_visible()
            assert violations(page) == violations_in_the_dark(page) == [], words
        search.find("jag")
        search.limits.locator("summary").click()
        search.topics.first.click()
        expect(search.topics.first).to_have_attribute("aria-pressed", "true")
        search.input.press("ArrowDown")
        expect(search.results.first).to_have_attribute("aria-selected", "true")
        assert violations(page) == violations_in_the_dark(page) == []


def violations_in_the_dark(page) -> list[str]:
    page.emulate_media(color_scheme="dark")
    found = violations(page, COLOURS)
    page.emulate_media(color_scheme="light")
    return found


def test_axe_would_find_a_fault(root_site, visit):
    page = visit(root_site).open("/sv/")
    page.locator("main").evaluate("main => main.append(document.createElement('img'), document.createElement('button'))")
    assert {fault.split(":")[0] for fault in violations(page)} == {"image-alt", "button-name"}


def test_axe_would_find_a_faint_colour_in_the_dark_alone(root_site, visit):
    page = visit(root_site).open("/sv/a-z/")
    page.locator("main h1").evaluate("heading => { heading.style.color = '#333'; }")
    page.emulate_media(**USUAL)
    assert violations(page, COLOURS) == []
    assert {fault.split(":")[0] for fault in violations_in_the_dark(page)} == {"color-contrast"}
