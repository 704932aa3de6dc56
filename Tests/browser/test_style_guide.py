"""The components of the theme, each by itself."""

import pytest

from built_site import REPOSITORY, BuiltSite, build, serve
from html_pages import read
from test_accessibility import LOOKS, PHONE, WIDTH_WITH_EVERYTHING_OPEN, violations

COMPONENTS = REPOSITORY / "themes/default/components"


@pytest.fixture(scope="module")
def guide(tmp_path_factory):
    folder = build(tmp_path_factory.mktemp("guide") / "site", "--base-url", "https://answers.example/", "--style-guide")
    server = serve(folder, "/")
    yield BuiltSite(folder, f"http://127.0.0.1:{server.server_port}/", "https://answers.example/")
    server.shutdown()


def test_it_shows_every_component_that_has_examples(guide):
    page = read(guide.file("/style-guide/").read_text("utf-8"))
    shown = {identifier.removeprefix("component-") for identifier in page.ids if identifier.startswith("component-")}
    assert shown == {file.parent.name for file in COMPONENTS.glob("*/examples.yaml")} and not page.is_indexed


@pytest.mark.parametrize("look", LOOKS)
def test_axe_finds_nothing_in_any_component(guide, visit, look):
    page = visit(guide, viewport=PHONE, **LOOKS[look]).open("/style-guide/")
    # Components that a page has once stand here a second time.
    assert [fault for fault in violations(page) if not fault.startswith("landmark-")] == []
    assert page.evaluate(WIDTH_WITH_EVERYTHING_OPEN) <= PHONE["width"]


def test_it_is_no_part_of_a_published_site(root_site):
    assert not root_site.file("/style-guide/").exists()
