"""The search box of a page, as a visitor finds it."""

from playwright.sync_api import Page, expect

INSIDE = "element => [...new Set([...element.querySelectorAll('*')].map(inner => inner.localName))]"
#: Words that bring about what the search can show, and what that is.
SEARCHES = {"hyror": "mark", "jag": ".search-more button", "hyrra": ".search-correction", "gambling": ".search-others button", "xylofon": ".search-else a"}
HREFS = "links => links.map(link => new URL(link.href).pathname)"


#: The search itself is fetched when something happens in the box; the index only once that has the focus.
FETCH_SEARCH = """async () => {
  document.querySelector("#search-input").dispatchEvent(new Event("input"));
  while (!window.answerbankVectors) { await new Promise(resolve => setTimeout(resolve, 10)); }
}"""


def with_search(page: Page) -> Page:
    """The page, with the search there for its functions to be called."""
    page.evaluate(FETCH_SEARCH)
    return page


class SearchBox:
    def __init__(self, page: Page):
        self.page = page
        self.whole = page.get_by_role("search")
        self.input = page.get_by_role("combobox")
        self.results = page.locator("#search-results [role=option]")
        self.titles = page.locator("#search-results .search-title")
        self.status = self.whole.get_by_role("status")
        self.correction = page.locator(".search-correction")
        self.limits = page.locator(".search-limits")
        self.topics = self.limits.get_by_role("button")
        self.more = page.locator(".search-more button")
        self.others = page.locator(".search-others button")
        self.otherwise = page.locator(".search-else a")

    def text(self, name: str) -> str:
        """One of the texts that the theme gives the script, such as `failed`."""
        return self.whole.get_attribute(f"data-{name}")

    def look_for(self, query: str):
        """Types over what stood there, and waits for an outcome."""
        self.input.fill("")
        expect(self.status).to_have_text("")
        self.input.fill(query)
        expect(self.status).not_to_have_text("")

    def find(self, query: str):
        self.look_for(query)
        expect(self.results.first).to_be_visible()

    def expect_count(self, count: int):
        expect(self.status).to_have_text(self.text("one") if count == 1 else self.text("many").replace("{count}", str(count)))

    @property
    def count(self) -> int:
        """How many answers the status tells of."""
        return next(int(word) for word in self.status.inner_text().split() if word.isdigit())

    @property
    def paths(self) -> list[str]:
        """Where the results that are shown lead."""
        return self.results.evaluate_all(HREFS)

    @property
    def tags(self) -> set[str]:
        """The names of all elements in the results."""
        return set(self.page.locator("#search-results").evaluate(INSIDE))
