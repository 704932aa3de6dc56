"""The components of the theme, each by itself."""

from built_site import REPOSITORY
from html_pages import read
from test_accessibility import PHONE, violations_in_every_look
from test_narrow_screens import WIDTH_WITH_EVERYTHING_OPEN

COMPONENTS = REPOSITORY / "themes/default/components"


def test_it_shows_every_component_that_has_examples(style_guide_site):
    page = read(style_guide_site.file("/style-guide/").read_text("utf-8"))
    shown = {identifier.removeprefix("component-") for identifier in page.ids if identifier.startswith("component-")}
    assert shown == {file.parent.name for file in COMPONENTS.glob("*/examples.yaml")} and not page.is_indexed


def test_axe_finds_nothing_in_any_component(style_guide_site, visit):
    page = visit(style_guide_site).open("/style-guide/")
    # Components that a page has once stand here a second time.
    found = {look: [fault for fault in faults if not fault.startswith("landmark-")] for look, faults in violations_in_every_look(page).items()}
    assert {look: faults for look, faults in found.items() if faults} == {}
    page.set_viewport_size(PHONE)
    assert page.evaluate(WIDTH_WITH_EVERYTHING_OPEN) <= PHONE["width"]


def test_it_is_no_part_of_a_published_site(root_site):
    assert not root_site.file("/style-guide/").exists()
