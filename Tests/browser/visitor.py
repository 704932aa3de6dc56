"""A visitor with a browser of their own, who writes down everything the site does."""

from playwright.sync_api import BrowserContext, Page

from built_site import BuiltSite

WHAT_IS_STORED = """async () => ({
  localStorage: Object.keys(localStorage), sessionStorage: Object.keys(sessionStorage), cookie: document.cookie,
  databases: (await indexedDB.databases()).map(database => database.name),
  caches: "caches" in window ? await caches.keys() : [],
  workers: location.protocol !== "file:" ? (await navigator.serviceWorker.getRegistrations()).length : 0,
})"""

NOTHING = {"localStorage": [], "sessionStorage": [], "cookie": "", "databases": [], "caches": [], "workers": 0}


class Visitor:
    def __init__(self, context: BrowserContext, site: BuiltSite):
        self.context = context
        self.site = site
        #: Addresses that the browser asked for, in order.
        self.requests: list[str] = []
        #: Console messages (violations of the content security policy among them), errors of scripts, requests that failed.
        self.complaints: list[str] = []
        context.on("request", lambda request: self.requests.append(request.url))
        context.on("requestfailed", self.note_failure)
        context.on("console", lambda message: self.complaints.append(f"console {message.type}: {message.text}"))
        context.on("weberror", lambda error: self.complaints.append(f"script: {error.error}"))
        self.page: Page = context.new_page()

    def open(self, path: str) -> Page:
        self.page.goto(self.site.url(path))
        return self.page

    def note_failure(self, request):
        # A browser that moves on to the next page lets go of what it no longer needs, such as the icon.
        if request.failure != "net::ERR_ABORTED":
            self.complaints.append(f"failed: {request.url} {request.failure}")

    @property
    def fetched(self) -> list[str]:
        """All requests but those for the icon, which comes when the browser finds time for it."""
        return [url for url in self.requests if "/assets/icon." not in url]

    @property
    def fetched_for_search(self) -> list[str]:
        return [url for url in self.fetched if url.startswith(self.site.address + "search/")]

    def assert_undisturbed(self, found: bool = True):
        """Nothing went wrong, no other host was asked, and nothing stays behind in the browser.

        `found` is whether the page was there; a browser complains of one that was not.
        """
        if not found:
            self.complaints = [complaint for complaint in self.complaints if "status of 404" not in complaint]
        assert self.complaints == []
        assert [url for url in self.requests if not url.startswith(self.site.address)] == []
        assert self.context.cookies() == []
        assert self.page.evaluate(WHAT_IS_STORED) == NOTHING
