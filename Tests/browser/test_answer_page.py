"""What an answer's page puts first, sets apart, explains and prints."""

from playwright.sync_api import expect

from html_pages import pages_of

IN_ORDER = "(selectors) => selectors.map(selector => [...document.querySelectorAll('*')].indexOf(document.querySelector(selector)))"
PAPER = {"width": 660, "height": 940}


def answers(site):
    return {path: page for path, page in pages_of(site).items() if page.is_answer and not page.is_redirect}


def test_the_short_answer_comes_first_then_the_askers_words(root_site, visit):
    page = visit(root_site).open("/sv/slog-mitt-barn/")
    order = page.evaluate(IN_ORDER, ["h1", ".lead", ".steps-link", ".asked", ".steps", ".tell", ".contacts-part", ".facts", ".share"])
    assert order == sorted(order) and -1 not in order
    sizes = page.evaluate("['.lead p', '.asked p', '.part p'].map(selector => parseFloat(getComputedStyle(document.querySelector(selector)).fontSize))")
    assert sizes[0] > sizes[2] > sizes[1]


def test_every_answer_shows_what_one_can_do_now(root_site):
    missing = [path for path, page in answers(root_site).items() if not any(element.get("class") == "part steps" for element in page.elements)]
    assert missing == []


def test_the_link_at_the_top_leads_to_what_one_can_do_now(root_site, visit):
    page = visit(root_site, java_script_enabled=False, viewport={"width": 390, "height": 844}).open("/en/help-with-the-rent/")
    page.locator(".steps-link a").click()
    expect(page.locator(".steps h2")).to_be_in_viewport()


def test_answers_for_the_young_parents_and_families_say_what_happens_if_one_tells(root_site):
    with_box = without = 0
    for path, page in answers(root_site).items():
        audiences = {link.get("href").split("/audiences/")[1] for link in page.in_class("facts") if "/audiences/" in link.get("href")}
        topics = {link.get("href").split("/topics/")[1] for link in page.in_class("crumbs") if "/topics/" in link.get("href")}
        has_box = any(element.get("class") == "tell" for element in page.elements)
        assert has_box == bool(audiences & {"young/", "parents/"} or topics & {"family/"}), path
        with_box, without = with_box + has_box, without + (not has_box)
    assert with_box > 20 and without > 20


def test_a_word_is_explained_without_leaving_the_place(site, visit):
    visitor = visit(site, java_script_enabled=False, viewport={"width": 390, "height": 844})
    page = visitor.open("/sv/hyran/")
    word = page.locator("a.term").nth(1)
    word.scroll_into_view_if_needed()
    before = page.evaluate("scrollY") if site.as_files is None else word.bounding_box()["y"]
    word.click()
    explained = page.locator(".words div:target")
    expect(explained).to_be_in_viewport(ratio=1)
    assert abs(word.bounding_box()["y"] - before) < 5
    explained.locator(".words-back").click()
    expect(page.locator(".words div:target")).to_have_count(0)
    expect(word).to_be_in_viewport()
    visitor.assert_undisturbed()


def test_each_word_is_marked_once_and_outside_links_and_headings(root_site):
    marked = 0
    for path, page in answers(root_site).items():
        terms = [element for element in page.all("a") if element.get("class") == "term"]
        assert len({term.get("href") for term in terms}) == len(terms), path
        assert {term.get("href")[1:] for term in terms} <= set(page.ids), path
        marked += len(terms)
    assert marked > 100


def test_easy_language_has_its_words_explained_too(root_site):
    pages = [page for path, page in answers(root_site).items() if "-simple/" in path]
    assert any(element.get("class") == "term" for page in pages for element in page.elements)


def test_a_link_to_copy_is_a_plain_link(root_site, visit):
    visitor = visit(root_site, permissions=["clipboard-read", "clipboard-write"])
    page = visitor.open("/sv/hyran/")
    expect(page.locator(".share a")).to_have_attribute("href", root_site.base_url + "sv/hyran/")
    page.get_by_role("button", name="Kopiera länken").click()
    expect(page.locator(".share [role=status]")).to_have_text("Länken är kopierad.")
    assert page.evaluate("navigator.clipboard.readText()") == root_site.base_url + "sv/hyran/"


def test_paper_has_the_answer_the_numbers_and_the_sources_and_no_more(root_site, visit):
    page = visit(root_site, viewport=PAPER).open("/sv/slog-mitt-barn/")
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    for seen in (".lead", ".steps", ".asked", ".tell", ".crisis-first", ".crisis li >> nth=0", ".crisis li >> nth=-1", ".facts"):
        expect(page.locator(seen)).to_be_visible()
    for gone in (".quick-exit", ".site-nav", ".languages", ".search", ".related", ".site-footer nav", ".share-buttons", ".steps-link"):
        expect(page.locator(gone).first).to_be_hidden()
    assert page.evaluate("getComputedStyle(document.querySelector('.facts a[rel~=external]'), '::after').content").count("https://") == 1
    assert page.evaluate("document.documentElement.scrollHeight") < 2 * PAPER["height"]
