"""What a page costs a visitor with an old phone."""

import gzip

import pytest

from built_site import LANGUAGES
from html_pages import pages_of


def weight(site, path: str) -> int:
    return len(gzip.compress(site.file(path).read_bytes(), mtime=0))


def parts(site, page) -> list[str]:
    """The style sheet and scripts of a page, as paths of the site."""
    references = [link.get("href") for link in page.links("stylesheet")] + [script.get("src") for script in page.all("script") if script.get("src")]
    return ["/" + reference.removeprefix("/") for reference in references]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_front_page_weighs_little(root_site, language):
    page = pages_of(root_site)[f"/{language}/"]
    assert weight(root_site, f"/{language}/") + sum(weight(root_site, part) for part in parts(root_site, page)) <= 30_000


def test_an_answer_adds_little(root_site):
    heavy = {path: weight(root_site, path) for path, page in pages_of(root_site).items() if page.is_answer and weight(root_site, path) > 15_000}
    assert heavy == {}


def test_a_front_page_takes_few_requests(root_site, visit):
    visitor = visit(root_site)
    visitor.open("/sv/")
    visitor.page.wait_for_load_state("networkidle")
    assert len(visitor.requests) <= 5
