"""Every page can be used with a keyboard alone, and one always sees where one is."""

import pytest
from playwright.sync_api import expect

from page_kinds import PAGE_KINDS

FOCUSED = """() => {
  const colour = text => text.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const element = document.activeElement, style = getComputedStyle(element), box = element.getBoundingClientRect();
  let behind = element.parentElement, ground = [255, 255, 255];
  for (; behind; behind = behind.parentElement) {
    const candidate = colour(getComputedStyle(behind).backgroundColor);
    if (candidate.length === 3 || candidate[3] > 0) { ground = candidate; break; }
  }
  const [a, b] = [light(colour(style.outlineColor)), light(ground)];
  return {
    name: element.outerHTML.slice(0, 120), end: element === document.body,
    outline: style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth),
    contrast: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05),
    inView: box.width > 0 && box.height > 0 && box.top >= 0 && box.left >= 0 && box.top < innerHeight && box.right <= innerWidth + 1,
  };
}"""


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


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", PAGE_KINDS)
def test_focus_is_always_visible(root_site, visit, kind, scheme):
    page = visit(root_site, color_scheme=scheme, viewport={"width": 360, "height": 740}).open(PAGE_KINDS[kind])
    page.locator(".crisis details").evaluate("details => details.open = true")
    stops = 0
    while True:
        page.keyboard.press("Tab")
        focused = page.evaluate(FOCUSED)
        if focused["end"]:
            break
        stops += 1
        assert focused["outline"] >= 2 and focused["contrast"] >= 3 and focused["inView"], focused
    assert stops == page.locator("a[href]:visible, input:visible, summary:visible, [tabindex='0']:visible").count()


def test_tab_goes_from_the_search_box_through_the_results(root_site, visit):
    page = visit(root_site).open("/en/")
    page.get_by_role("searchbox").fill("help")
    results = page.locator(".search-results a")
    expect(results.first).to_be_visible()
    for number in range(results.count()):
        page.keyboard.press("Tab")
        expect(results.nth(number)).to_be_focused()
