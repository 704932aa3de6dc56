"""Atom feeds (RFC 4287), the sitemap and robots.txt."""

import re
from datetime import datetime
from xml.etree import ElementTree

import pytest

from html_pages import pages_of

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"
DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


def the_one(element, tag):
    (found,) = element.findall(ATOM + tag)
    assert found.text and found.text.strip(), tag
    return found.text


def moment(element, tag) -> datetime:
    text = the_one(element, tag)
    assert DATE_TIME.fullmatch(text), text
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def link(element, rel) -> str:
    (found,) = [each for each in element.findall(ATOM + "link") if each.get("rel", "alternate") == rel]
    return found.get("href")


@pytest.fixture
def feeds(site):
    files = sorted(site.folder.rglob("feed.xml"))
    assert len(files) > 20
    return {"/" + file.relative_to(site.folder).as_posix(): ElementTree.parse(file).getroot() for file in files}


def test_feeds_have_what_the_standard_requires(site, feeds):
    pages = pages_of(site)
    for path, feed in feeds.items():
        assert feed.tag == ATOM + "feed", path
        the_one(feed, "title")
        assert re.match(r"[a-z]+:", the_one(feed, "id")), path
        assert link(feed, "self") == site.base_url + path[1:]
        assert "/" + link(feed, "alternate").removeprefix(site.base_url) in pages
        assert feed.findall(f"{ATOM}author/{ATOM}name") or all(entry.findall(f"{ATOM}author/{ATOM}name") for entry in feed.iter(ATOM + "entry")), path
        entries = feed.findall(ATOM + "entry")
        assert entries and moment(feed, "updated") == max(moment(entry, "updated") for entry in entries), path


def test_entries_have_what_the_standard_requires_and_lead_to_answers(site, feeds):
    pages = pages_of(site)
    for path, feed in feeds.items():
        ids = [the_one(entry, "id") for entry in feed.iter(ATOM + "entry")]
        assert len(ids) == len(set(ids)) and all(re.match(r"[a-z]+:", each) for each in ids), path
        for entry in feed.iter(ATOM + "entry"):
            page = pages["/" + link(entry, "alternate").removeprefix(site.base_url)]
            assert page.is_answer and page.all("h1")[0].text == the_one(entry, "title"), path
            assert len(entry.findall(ATOM + "published")) <= 1 and moment(entry, "published") <= moment(entry, "updated"), path
            assert len(entry.findall(ATOM + "summary")) <= 1, path
            assert all(category.get("term") for category in entry.iter(ATOM + "category")), path


def test_every_feed_is_announced_by_a_page(site, feeds):
    announced = {each.get("href") for page in pages_of(site).values() for each in page.links("alternate") if each.get("type") == "application/atom+xml"}
    assert announced == {site.base_url + path[1:] for path in feeds}


def test_the_sitemap_lists_the_pages_that_may_be_indexed_and_no_others(site):
    root = ElementTree.parse(site.file("/sitemap.xml")).getroot()
    assert root.tag == SITEMAP + "urlset"
    listed = [url.findtext(SITEMAP + "loc") for url in root]
    assert len(listed) == len(set(listed))
    assert set(listed) == {site.base_url + path[1:] for path, page in pages_of(site).items() if page.is_indexed}
    for date in root.iter(SITEMAP + "lastmod"):
        datetime.fromisoformat(date.text)


def test_the_sitemap_names_the_same_translations_as_the_pages(site):
    pages = pages_of(site)
    for url in ElementTree.parse(site.file("/sitemap.xml")).getroot():
        versions = {each.get("hreflang"): each.get("href") for each in url.findall(LINK)}
        page = pages["/" + url.findtext(SITEMAP + "loc").removeprefix(site.base_url)]
        if versions:
            in_page = {language: address for language, address in page.versions.items() if language in versions}
            assert versions == in_page, url.findtext(SITEMAP + "loc")


def test_robots_are_shown_the_sitemap(site):
    assert f"Sitemap: {site.base_url}sitemap.xml" in site.file("/robots.txt").read_text("utf-8").splitlines()
