"""Every reference inside the built site leads somewhere, in each of its three forms."""

import json
import re
from urllib.parse import unquote, urldefrag, urljoin

from built_site import LANGUAGES
from html_pages import Page, pages_of

REFERENCES = {"a": ["href"], "link": ["href"], "script": ["src"], "img": ["src"], "source": ["src"], "div": ["data-entry"]}


def references(page: Page):
    """What a page refers to: attribute values that are addresses."""
    for element in page.elements:
        for attribute in REFERENCES.get(element.tag, []):
            if attribute in element.attributes:
                yield element.get(attribute)
        if element.tag == "meta" and element.get("http-equiv") == "refresh":
            yield element.get("content").split("url=")[1]


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
        name = re.search(r'"(.+)"', site.file(f"/search/{language}.js").read_text("utf-8"))[1]
        lines = json.loads(site.file(f"/search/{name}").read_text("utf-8").removeprefix("answerbankIndex(").removesuffix(");\n")).split("\n")
        documents = [line.split("\t") for line in lines[2 : 2 + int(lines[1].split()[1])]]
        for _, address, title, *_ in documents:
            assert is_served(site, "/" + address), address
            assert pages["/" + address.removesuffix("index.html")].all("h1")[0].text == title


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
