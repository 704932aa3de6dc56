"""The pages of a built site, as far as the tests ask about them."""

from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from html.parser import HTMLParser

from built_site import BuiltSite

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


@dataclass(eq=False)
class Element:
    tag: str
    attributes: dict[str, str]
    #: The class names of the elements around it.
    inside: frozenset[str]
    #: All texts of the page, and which of them stand in this element.
    texts: list[str] = field(repr=False)
    first_text: int
    end_of_texts: int | None = None

    @property
    def text(self) -> str:
        return "".join(self.texts[self.first_text : self.end_of_texts])

    def get(self, name: str, default: str = "") -> str:
        return self.attributes.get(name, default)


@dataclass(repr=False, eq=False)
class Page:
    elements: list[Element] = field(default_factory=list)
    texts_outside_links: list[str] = field(default_factory=list)

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

    @cached_property
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
        self.texts: list[str] = []
        self.open: list[Element] = []

    def handle_starttag(self, tag, attributes):
        inside = self.open[-1].inside.union(self.open[-1].get("class").split()) if self.open else frozenset()
        element = Element(tag, {name: value or "" for name, value in attributes}, inside, self.texts, len(self.texts))
        self.page.elements.append(element)
        if tag in VOID:
            element.end_of_texts = element.first_text
        else:
            self.open.append(element)

    def handle_endtag(self, tag):
        while self.open:
            element = self.open.pop()
            element.end_of_texts = len(self.texts)
            if element.tag == tag:
                break

    def handle_data(self, data):
        self.texts.append(data)
        if not any(element.tag in ("a", "head") for element in self.open):
            self.page.texts_outside_links.append(data)


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
