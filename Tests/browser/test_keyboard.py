"""Every page can be used with a keyboard alone, and one always sees where one is."""

import pytest
from playwright.sync_api import expect

from page_kinds import PAGE_KINDS
from search_box import SearchBox

#: Writes down, at every element that gets the focus, how it shows that.
WATCH_FOCUS = """() => {
  const colour = text => text.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = element => {
    for (let behind = element.parentElement; behind; behind = behind.parentElement) {
      const found = colour(getComputedStyle(behind).backgroundColor);
      if (found.length === 3 || found[3] > 0) { return found; }
    }
    return [255, 255, 255];
  };
  window.focused = [];
  document.querySelector(".crisis details").open = true;
  document.addEventListener("focusin", ({target}) => {
    const style = getComputedStyle(target), box = target.getBoundingClientRect();
    const [a, b] = [light(colour(style.outlineColor)), light(ground(target))];
    focused.push({
      name: target.outerHTML.slice(0, 120),
      outline: style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth),
      contrast: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05),
      inView: box.width > 0 && box.height > 0 && box.top >= 0 && box.left >= 0 && box.top < innerHeight && box.right <= innerWidth + 1,
    });
  });
}"""
CAN_HAVE_FOCUS = "a[href]:visible, input:visible, button:visible, summary:visible, [tabindex='0']:visible"


@pytest.mark.parametrize("kind", PAGE_KINDS)
def test_the_first_tab_reaches_the_skip_link_which_leads_to_the_content(root_site, visit, kind):
    page = visit(root_site).open(PAGE_KINDS[kind])
    page.keyboard.press("Tab")
    skip = page.locator("a.skip")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport(ratio=1)
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement) || !document.querySelector('main :is(a, input)')")


@pytest.mark.parametrize("kind, scheme", [*((kind, "light") for kind in PAGE_KINDS), ("front page", "dark"), ("answer", "dark")])
def test_focus_is_always_visible(root_site, visit, kind, scheme):
    page = visit(root_site, color_scheme=scheme, viewport={"width": 360, "height": 740}).open(PAGE_KINDS[kind])
    page.evaluate(WATCH_FOCUS)
    stops = page.locator(CAN_HAVE_FOCUS).count()
    for _ in range(stops):
        page.keyboard.press("Tab")
    focused = page.evaluate("focused")
    assert len({each["name"] for each in focused}) > 10 and len(focused) == stops
    assert [each for each in focused if each["outline"] < 2 or each["contrast"] < 3 or not each["inView"]] == []


def test_tab_goes_from_the_search_box_through_the_results(root_site, visit):
    page = visit(root_site).open("/sv/")
    search = SearchBox(page)
    search.find("jag")
    summary = search.limits.locator("summary")
    page.keyboard.press("Tab")
    expect(summary).to_be_focused()
    page.keyboard.press("Enter")
    expect(search.topics.first).to_be_visible()
    for stop in [*search.topics.all(), *search.results.all(), search.more]:
        page.keyboard.press("Tab")
        expect(stop).to_be_focused()
    shown = search.results.count()
    page.keyboard.press("Enter")
    expect(search.results.nth(shown)).to_be_focused()
    address = search.results.nth(shown).evaluate("link => link.href")
    page.keyboard.press("Enter")
    page.wait_for_url(address)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_focus_is_visible_among_the_results(root_site, visit, scheme):
    page = visit(root_site, color_scheme=scheme, viewport={"width": 360, "height": 740}).open("/sv/")
    search = SearchBox(page)
    search.find("jag")
    search.limits.locator("summary").click()
    expect(search.topics.first).to_be_visible()
    search.input.focus()
    page.evaluate(WATCH_FOCUS)
    stops = 1 + search.topics.count() + search.results.count() + 1
    for _ in range(stops):
        page.keyboard.press("Tab")
    focused = page.evaluate("focused")
    assert len(focused) == stops > 15
    assert [each for each in focused if each["outline"] < 2 or each["contrast"] < 3 or not each["inView"]] == []
