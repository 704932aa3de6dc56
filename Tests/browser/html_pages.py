"""The pages of a built site, as far as the tests ask about them."""

from dataclasses import dataclass, field
from functools import lru_cache
from html.parser import HTMLParser

from built_site import BuiltSite

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


@dataclass
class Element:
    tag: str
    attributes: dict[str, str]
    text: str = ""
    #: The class names of the elements around it.
    inside: frozenset[str] = frozenset()

    def get(self, name: str, default: str = "") -> str:
        return self.attributes.get(name, default)


@dataclass(repr=False)
class Page:
    elements: list[Element] = field(default_factory=list)

    def all(self, tag: str) -> list[Element]:
        return [element for element in self.elements if element.tag == tag]

    def links(self, rel: str) -> list[Element]:
        return [element for element in self.all("link") if element.get("rel") == rel]

    def in_class(self, name: str) -> list[Element]:
        return [element for element in self.elements if name in element.inside]

    @property
    def is_answer(self) -> bool:
        return any("answer" in article.get("class").split() for article in self.all("article"))

    @property
    def language(self) -> str:
        return self.all("html")[0].get("lang")

    @property
    def ids(self) -> list[str]:
        return [element.get("id") for element in self.elements if "id" in element.attributes]

    @property
    def is_indexed(self) -> bool:
        return not any(meta.get("name") == "robots" and "noindex" in meta.get("content") for meta in self.all("meta"))

    @property
    def is_redirect(self) -> bool:
        return any(meta.get("http-equiv") == "refresh" for meta in self.all("meta"))

    @property
    def versions(self) -> dict[str, str]:
        """hreflang value to address."""
        return {link.get("hreflang"): link.get("href") for link in self.links("alternate") if "hreflang" in link.attributes}


class Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self.open: list[Element] = []

    def handle_starttag(self, tag, attributes):
        element = Element(tag, {name: value or "" for name, value in attributes})
        element.inside = frozenset(name for outer in self.open for name in outer.get("class").split())
        self.page.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag):
        while self.open and self.open.pop().tag != tag:
            pass

    def handle_data(self, data):
        for element in self.open:
            element.text += data


def read(text: str) -> Page:
    reader = Reader()
    reader.feed(text)
    reader.close()
    return reader.page


@lru_cache
def pages_of(site: BuiltSite) -> dict[str, Page]:
    """All HTML pages by their path in the site, such as /sv/a-z/."""
    pages = {}
    for file in sorted(site.folder.rglob("*.html")):
        path = "/" + file.relative_to(site.folder).as_posix()
        pages[path.removesuffix("index.html")] = read(file.read_text("utf-8"))
    assert len(pages) > 100
    return pages
