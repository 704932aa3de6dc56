"""Canaries are planted in every place of a message, and found nowhere afterwards."""

import json
import os
import re
import shutil
import subprocess
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from functools import cache

import pytest

from canaries import METADATA, TEXT, places
from canary_inbox import FORMS
from canary_mail import BELOW, below, head, page, part
from canary_search import Search, all_blobs, brotli, git_blobs
from canary_way import World, bring_to_approval, chosen, end_everything, import_all, look_at_everything, make_world, publish_all
from workplace import INTAKE


@pytest.fixture(scope="module")
def world(fast_folder, small_bank):
    world = make_world(fast_folder / "way", small_bank)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        import_all(world)
        list(pool.map(lambda item: bring_to_approval(world, item), chosen(world)))
        look_at_everything(world)
        publish_all(world)
        end_everything(world, pool)
    return world


@cache
def search_for(group: str) -> Search:
    return Search({"metadata": [*METADATA, *places], "text": TEXT}[group])


def test_brotli_copies_are_decompressed(world):
    copies = [path for path in (world.folder / "site").rglob("*.br")]
    assert len(copies) > 20 and all(brotli(path.read_bytes()) == path.with_suffix("").read_bytes() for path in copies[:5])


def test_everything_was_planted(world):
    """All canaries stand in the inbox, in all its places; without this, finding nothing would prove nothing."""
    blobs = all_blobs(world.inbox.folder).values()
    found = {canary for data in blobs for search in map(search_for, ("metadata", "text")) for canary, _ in search(data)}
    assert [canary for canary in [*METADATA, *places, *TEXT] if canary not in found and "to scrub" not in canary.kind] == []
    assert len({canary.kind for canary in METADATA}) >= 40


def test_each_message_took_the_way_that_it_should(world):
    """What can be read became an item; what cannot was set aside for the reason for which it was made."""
    notes = [json.loads(data) for where, data in world.desk_before.items() if re.fullmatch(r"set-aside/\w+\.json", where)]
    assert Counter(note["reason"] for note in notes) == world.inbox.reasons
    received = [json.loads(data) for where, data in world.desk_before.items() if re.fullmatch(r"items/\w+/events/.*\.json", where) and b'"receive"' in data]
    assert len(received) == world.inbox.readable
    assert {event["channel"] for event in received} >= {"text", "json", "mail", "school-form", *FORMS} and {event["language"] for event in received} >= {"sv", "fi", "da", "en"}
    published = list((world.folder / "bank/answers").rglob("*.md"))
    assert len(published) >= 8 and {path.suffixes[0] for path in published} == {".sv", ".fi", ".da", ".en"}
    assert world.items() == [] and "Items: " in (world.folder / "certificate.md").read_text()


def test_questions_hold_masks_where_the_canaries_stood(world):
    """Each published answer quotes the masked text, so that the search in the bank and the site is one in texts of messages."""
    for path in (world.folder / "bank/answers").rglob("*.md"):
        assert path.read_text("utf-8").count("[") >= 10, path.name


def kept_blobs(world: World, where: str) -> dict[str, bytes]:
    """Everything of one kind that the way left behind."""
    before = world.desk_before

    def matching(pattern):
        return {name: data for name, data in before.items() if re.search(pattern, name)}

    match where:
        case "drafts and questions":
            return matching(r"(answer\.\w+|question)\.md$")
        case "events":
            return matching(r"/events/")
        case "the ledger":
            return matching(r"^ledger/")
        case "notes of what was set aside":
            return matching(r"^set-aside/.*\.json$")
        case "everything on the desk":
            return before
        case "the desk after the purge":
            return all_blobs(world.folder / "desk")
        case "what was printed":
            return world.printed
        case "the certificate and temporary files":
            return {"certificate": (world.folder / "certificate.md").read_bytes(), **all_blobs(world.folder / "tmp")}
        case "the bank":
            return {name: data for name, data in all_blobs(world.folder / "bank").items() if ".git/" not in name}
        case "git":
            return git_blobs(world.folder / "bank")
        case "the site":
            return all_blobs(world.folder / "site")


KEPT = ["drafts and questions", "events", "the ledger", "notes of what was set aside", "everything on the desk", "the desk after the purge", "what was printed",
        "the certificate and temporary files", "the bank", "git", "the site"]  # fmt: skip


@pytest.mark.parametrize("where", KEPT)
def test_nothing_from_outside_a_text_is_found(world, where):
    blobs = kept_blobs(world, where)
    assert blobs, "nothing to look at"
    assert search_for("metadata").all_of(blobs) == []


@pytest.mark.parametrize("where", KEPT)
def test_no_number_address_or_account_of_a_text_is_found(world, where):
    assert search_for("text").all_of(kept_blobs(world, where)) == []


@pytest.fixture(scope="module")
def html_items(world, fast_folder) -> dict[str, dict[str, bytes]]:
    """What lies on a desk of a mail in HTML alone from each program."""
    folder = fast_folder / "programs"
    shutil.copytree(world.folder / "desk", folder / "desk")
    (folder / "bank").symlink_to(world.folder / "bank")
    mails = []
    for program in BELOW:
        mails.append(folder / f"{program}.eml")
        mails[-1].write_bytes(head(program).encode() + part(page("sv", below(program)), "text/html; charset=utf-8", "base64"))
    done = subprocess.run([INTAKE, "import", "--desk", folder / "desk", *mails], capture_output=True, env=world.surroundings, timeout=60)
    items = done.stdout.decode().split()
    assert (done.returncode, len(items)) == (0, len(BELOW)), done.stderr.decode()
    return {program: all_blobs(folder / "desk/items" / item) for program, item in zip(BELOW, items)}


@pytest.mark.parametrize("program", BELOW)
def test_what_a_mail_program_puts_below_a_text_is_dropped(html_items, program):
    found = Search([*METADATA, *(canary for canary in places if program in canary.kind)]).all_of(html_items[program])
    assert found == [] and b"Kan jag f\xc3\xa5 hj\xc3\xa4lp?" in html_items[program]["question.md"]


def test_the_originals_hold_what_was_planted_and_nobody_reads_them_without_a_passphrase(world):
    """The sealed files, searched with everything else, are the messages: they are just not readable."""
    sealed = [name for name in world.desk_before if name.endswith(".sealed") and not name.startswith("the name")]
    assert len(sealed) >= world.inbox.readable + sum(world.inbox.reasons.values())
