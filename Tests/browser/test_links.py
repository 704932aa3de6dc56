"""Every reference inside the built site leads somewhere, in each of its three forms."""

import json
import re
from urllib.parse import unquote, urldefrag, urljoin

from built_site import LANGUAGES
from html_pages import Page, pages_of

REFERENCES = {"a": ["href"], "link": ["href"], "script": ["src"], "img": ["src"], "source": ["src"]}


def references(page: Page):
    """What a page refers to: attribute values that are addresses."""
    for element in page.elements:
        for attribute in REFERENCES.get(element.tag, []):
            if attribute in element.attributes:
                yield element.get(attribute)
        if element.tag == "meta" and element.get("http-equiv") == "refresh":
            yield element.get("content").split("url=")[1]
        if "data-search" in element.attributes:
            others = [other.split("|")[0] for other in element.get("data-others").split()]
            yield from (f"{element.get('data-index')}{language}.js" for language in [element.get("data-language"), *others])


def index_part(file) -> str:
    """The text that a file of the search index hands over."""
    return json.loads("[" + file.read_text("utf-8").removeprefix("answerbankPart(").removesuffix(");\n") + "]")[1]


def path_in(site, address: str) -> str | None:
    """The path in the site of a full address, without its fragment; None for another site's."""
    address = unquote(urldefrag(address).url)
    for root in (site.address, site.base_url):
        if address.startswith(root):
            return "/" + address.removeprefix(root)
    return None


def is_served(site, path: str) -> bool:
    file = site.file(path)
    return file.is_file() and site.folder in file.resolve().parents


def test_every_reference_leads_to_a_file_and_every_anchor_to_an_element(site):
    pages, broken = pages_of(site), []
    by_file = {site.file(path): page for path, page in pages.items()}
    for path, page in pages.items():
        for reference in references(page):
            address = urljoin(site.url(path), reference)
            if address.startswith(("tel:", "mailto:")):
                continue
            target, fragment = path_in(site, address), urldefrag(address).fragment
            if target is None:
                assert not address.startswith(("http://127.0.0.1", "file:")), f"{path} leads out of the site: {reference}"
            elif not is_served(site, target):
                broken.append(f"{path} → {reference}")
            elif fragment and unquote(fragment) not in by_file[site.file(target)].ids:
                broken.append(f"{path} → {reference}: no such anchor")
    assert broken == []


def test_every_page_can_be_reached_from_the_root(site):
    pages = pages_of(site)
    reached, waiting = set(), ["/"]
    while waiting:
        path = waiting.pop()
        if path in reached or path not in pages:
            continue
        reached.add(path)
        for link in pages[path].all("a"):
            target = path_in(site, urljoin(site.url(path), link.get("href")))
            if target:
                waiting.append(target.removesuffix("index.html"))
    assert {path for path, page in pages.items() if not page.is_redirect} - reached == {"/404.html"}


def test_every_search_result_leads_to_its_answer(site):
    pages = pages_of(site)
    for language in LANGUAGES:
        files = sorted(site.file(f"/search/{language}/").parent.glob("d*.js"))
        lines = [line for file in files for line in index_part(file).splitlines()]
        for address, title, *_ in (line.split("\t") for line in lines):
            assert is_served(site, "/" + address), address
            assert pages["/" + address.removesuffix("index.html")].all("h1")[0].text.startswith(title)
        answers = {path for path, page in pages.items() if page.is_answer and not page.is_redirect and path.split("/")[1].split("-")[0] == language}
        assert {"/" + line.split("\t")[0].removesuffix("index.html") for line in lines} == answers


def test_the_index_names_its_files_and_no_others_stand_beside_them(site):
    for language in LANGUAGES:
        text = site.file(f"/search/{language}.js").read_text("utf-8")
        lines = json.loads(re.search(r"^answerbankIndex\((\".*\")\);$", text, re.MULTILINE)[1]).split("\n")
        named = set()
        for kind, line in zip("tedf", (lines[2], lines[4], lines[6], lines[7]), strict=True):
            _, count, digests = line.split(" ")
            assert len(digests) == 5 * int(count)
            named |= {f"{kind}{number}-{digests[5 * number : 5 * number + 5]}.js" for number in range(int(count))}
        folder = site.file(f"/search/{language}/").parent
        assert named == {file.name for file in folder.iterdir()}
        for file in folder.iterdir():
            assert file.read_text("utf-8").startswith(f'answerbankPart("{language}.{file.name.split("-")[0]}","')


def test_an_address_on_another_host_is_only_ever_a_link_to_click(site):
    for path, page in pages_of(site).items():
        for element in page.elements:
            for name, value in element.attributes.items():
                if path_in(site, value) is None and value.startswith(("http:", "https:", "//")):
                    assert (element.tag, name) == ("a", "href"), f"{path}: {element}"
                    assert value.startswith("https://"), f"{path}: {value}"


def test_the_footer_names_no_page_twice(root_site):
    for path, page in pages_of(root_site).items():
        footer = [element.get("href") for element in page.in_class("site-footer") if element.tag == "a"]
        assert footer and sorted(footer) == sorted(set(footer)), path
