"""What every page of the built site must be, whatever a browser makes of it."""

import json

from html_pages import pages_of


def test_every_page_has_one_heading_a_language_a_title_and_one_canonical_address_or_none(site):
    for path, page in pages_of(site).items():
        assert len(page.all("h1")) == 1 and page.all("h1")[0].text.strip(), path
        assert page.language and page.all("html")[0].get("dir") in ("ltr", "rtl"), path
        assert len(page.all("title")) == 1 and page.all("title")[0].text.strip(), path
        canonical = [link.get("href") for link in page.links("canonical")]
        assert canonical == ([site.base_url + path[1:]] if page.is_indexed else []), path


def test_every_indexed_page_describes_itself_in_at_most_a_few_lines(root_site):
    for path, page in pages_of(root_site).items():
        descriptions = [meta.get("content") for meta in page.all("meta") if meta.get("name") == "description"]
        assert len(descriptions) <= 1 and all(0 < len(text) <= 200 for text in descriptions), f"{path}: {descriptions}"
        if page.is_answer:
            assert descriptions, path


def test_ids_are_unique_and_labels_refer_to_them(site):
    for path, page in pages_of(site).items():
        ids = set(page.ids)
        assert len(page.ids) == len(ids), path
        for element in page.elements:
            for name in ("for", "aria-labelledby", "aria-describedby", "aria-controls"):
                assert ids.issuperset(element.get(name).split()), f"{path}: {element}"


def test_translations_point_at_each_other(site):
    pages = pages_of(site)
    for path, page in pages.items():
        if not page.versions:
            continue
        own = site.base_url + path[1:]
        assert page.versions.get(page.language) == own, f"{path} does not name itself"
        for language, address in page.versions.items():
            other = pages["/" + address.removeprefix(site.base_url)]
            assert other.versions == page.versions, f"{path} and its {language} version disagree"
            assert language == "x-default" or other.language == language, f"{path}: {address} is not in {language}"


def test_translations_that_search_engines_are_told_of_may_be_indexed(root_site):
    pages = pages_of(root_site)
    for path, page in pages.items():
        for address in page.versions.values():
            target = pages["/" + address.removeprefix(root_site.base_url)]
            assert target.is_indexed and page.is_indexed, f"{path} → {address}"


def test_nothing_is_inline_but_data_for_machines(site):
    for path, page in pages_of(site).items():
        assert page.all("style") == [], path
        for script in page.all("script"):
            if script.get("type") == "application/ld+json":
                json.loads(script.text)
            else:
                assert "src" in script.attributes and script.text == "", path
        for element in page.elements:
            handlers = [name for name in element.attributes if name == "style" or name.startswith("on")]
            assert handlers == [], f"{path}: {element}"
            assert not any(value.strip().lower().startswith("javascript:") for value in element.attributes.values()), f"{path}: {element}"


def test_the_policy_stands_before_anything_that_it_governs(site):
    for path, page in pages_of(site).items():
        tags = [element for element in page.elements if element.tag in ("meta", "link", "script", "img")]
        policy = next(number for number, element in enumerate(tags) if element.get("http-equiv") == "Content-Security-Policy")
        assert all(element.tag == "meta" for element in tags[:policy]), path
        content = tags[policy].get("content")
        assert "default-src 'none'" in content and "unsafe" not in content and "*" not in content, path
