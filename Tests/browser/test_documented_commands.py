"""What the README, the handbook and the guides tell people to type works, in the order in which they say it."""

import re

import pytest

from built_site import REPOSITORY, answerbank
from documented_commands import ITEM, Reader, blocks_of, install

HANDBOOK = REPOSITORY / "docs/handbook"
GUIDES = {path: REPOSITORY / path for path in ("README.md", "docs/desk.md", "docs/hosting.md", "docs/ci/README.md", "docs/import-site.md", "docs/editors.md", "themes/README.md")}
ANSWERS = {path.name.removesuffix(".en.md"): path for path in sorted(HANDBOOK.glob("answers/**/*.md"))}
PAGES = {**GUIDES, **ANSWERS}
#: Where a page begins that does not say which one it follows.
FIRST = "first-hour"
BEGINS = {"README.md": None, FIRST: None, "docs/import-site.md": None, "docs/ci/README.md": None, "docs/desk.md": "set-up-a-desk", "docs/hosting.md": FIRST, "docs/editors.md": None}
WORDS = re.compile(r"|exit-[12]|terminal|stays|not-run")
#: Blocks that are not tried, all pages together.
NOT_RUN = 13


def text(page: str) -> str:
    return PAGES[page].read_text("utf-8")


def predecessor(page: str) -> str | None:
    """The page that a reader has done before this one."""
    if page in BEGINS:
        return BEGINS[page]
    follows = re.search(r"^follows: (\S+)$", text(page), re.MULTILINE)
    return follows[1] if follows else FIRST


@pytest.fixture(scope="session")
def after(tmp_path_factory):
    """Somebody who has followed a page, each once, from where the page before it has ended."""
    readers: dict[str, Reader | None] = {None: Reader.new(install(tmp_path_factory.mktemp("usr") / "local"), tmp_path_factory.mktemp("reader") / "home")}

    def after(page: str) -> Reader:
        if page not in readers:
            before = predecessor(page)
            reader = after(before).copied(tmp_path_factory.mktemp("reader") / "home")
            readers[page] = None
            reader.follow_page(text(page))
            readers[page] = reader
        return readers[page] or pytest.skip(f"{page} does not work")

    return after


@pytest.mark.parametrize("page", PAGES)
def test_what_a_page_says_works_in_its_order(page, after):
    after(page)


@pytest.mark.parametrize("page", PAGES)
def test_every_block_says_what_it_is(page):
    for block in blocks_of(text(page)):
        assert block.language, f"line {block.line}"
        if block.language == "sh":
            assert WORDS.fullmatch(block.word), f"line {block.line}: {block.word}"
        else:
            assert "answerbank" not in block.text.split()[:1], f"line {block.line}: a command that is not tried"


@pytest.mark.parametrize("page", PAGES)
def test_no_command_hides_from_being_tried(page):
    outside = re.sub(r"^( *)(`{3,}).*?^ *\2$", "", text(page), flags=re.MULTILINE | re.DOTALL)
    assert not re.search(r"^(?: {4,}|\t)(?:answerbank|make|git|sudo)\b", outside, re.MULTILINE)


def test_few_blocks_are_not_tried_and_each_says_why():
    skipped = [(page, block) for page in PAGES for block in blocks_of(text(page)) if (block.language, block.word) == ("sh", "not-run")]
    for page, block in skipped:
        assert re.match(r"# .{10,}\n", block.text), f"{page}, line {block.line}"
    assert len(skipped) <= NOT_RUN


def test_the_handbook_is_a_bank_that_builds_without_a_warning(tmp_path):
    printed = answerbank("build", "--bank", HANDBOOK, "--output", tmp_path / "site")
    assert re.fullmatch(r"\d+ pages in .*\n", printed)
    assert len(list((tmp_path / "site/en").glob("*/index.html"))) > len(ANSWERS)


@pytest.mark.parametrize("page", [*GUIDES, "ARCHITECTURE.md", "CONTRIBUTING.md", "site/README.md"])
def test_links_to_files_lead_to_them(page):
    links = re.findall(r"\]\((?!https?:|#)([^)#\s]+)[^)]*\)", re.sub(r"```.*?```|`[^`\n]*`", "", (REPOSITORY / page).read_text("utf-8"), flags=re.DOTALL))
    assert [link for link in links if not (REPOSITORY / page).parent.joinpath(link).exists()] == []


@pytest.mark.parametrize(
    ("page", "problem"),
    [
        ("```sh\nfalse\n```", "line 1: ended with 1"),
        ("```sh exit-1\ntrue\n```", "line 1: ended with 0"),
        ("```sh\nfalse\necho on\n```", "line 1: ended with 1"),
        ("```sh\necho one\n```\n\n```text output\ntwo\n```", "line 5: printed was"),
        ("```sh\necho one; echo two\n```\n\n```text output\none\n```", "line 5: printed was"),
        ("```sh terminal\nexit 3\n```", "line 1: ended with 3"),
        ("```sh stays\ntrue\n```", "line 1: ended at once"),
    ],
)
def test_what_does_not_go_as_written_is_found(page, problem, tmp_path):
    with pytest.raises(AssertionError, match=problem):
        Reader(tmp_path, tmp_path).follow_page(page)


def test_folder_variables_and_files_stay_from_block_to_block(tmp_path):
    reader = Reader(tmp_path, tmp_path)
    reader.follow_page("```text a/b\none\n```\n```text >>a/b\ntwo\n```\n```sh\ncd a; export WORD=three\n```\n- x\n  ```sh\n  cat b; echo $WORD\n  ```\n```text output\n…\nt…\nthree\n```")
    assert reader.folder == tmp_path / "a"


def test_an_item_of_the_examples_is_no_other():
    for page in PAGES:
        items = set(re.findall(r"(?<=answerbank-intake )[a-z-]+ +([a-z2-7]{10})\b", text(page)))
        assert items <= {ITEM, "moderators"}, page
