"""Two people at once, two copies of a desk, and damaged events."""

import hashlib
import json
import shutil

import pytest

from workplace import ANSWER, Done, lines_of, numbers_on

PAIRS = [
    ("proposed", ["approve", "--as", "m2"], ["return", "--as", "m3", "--note", "x"]),
    ("proposed", ["approve", "--as", "m2"], ["approve", "--as", "m3"]),
    ("drafted", ["draft", "--as", "m2", "--file", "two.md"], ["draft", "--as", "m3", "--file", "three.md"]),
    ("approved", ["publish", "--as", "m2", "--bank", "bank"], ["draft", "--as", "m3", "--file", "three.md"]),
    ("approved", ["publish", "--as", "m2", "--bank", "bank"], ["publish", "--as", "m3", "--bank", "bank"]),
]


@pytest.mark.parametrize("state, first, second", PAIRS, ids=[f"{first[0]}-{second[0]}" for _, first, second in PAIRS])
def test_of_two_people_at_once_no_event_is_lost(work, state, first, second):
    work.writes(ANSWER.replace("Ring pantbanken", "Två"), "two.md")
    work.writes(ANSWER.replace("Ring pantbanken", "Tre"), "three.md")
    (item,) = work.imports("Hej.")
    work.brings(item, state)
    winners = set()
    for number in range(4):
        again = work.copy(f"round-{number}")
        before = {file.name: file.read_bytes() for file in again.events(item)}
        entries = len(list((again.desk / "ledger").rglob("*.json")))
        processes = [again.starts(step[0], item, *step[1:]) for step in (first, second)]
        results = []
        for process in processes:
            stdout, stderr = process.communicate(timeout=20)
            results.append(Done(process.returncode, stdout, stderr))
        for done in results:
            assert done.status == 0 or (done.status, done.problems) in [(2, ["item-busy"]), (1, ["move-illegal"]), (1, ["text-changed"])], done.stderr
        won = sum(done.status == 0 for done in results)
        assert won >= 1
        winners.add(tuple(done.status for done in results))
        after = {file.name: file.read_bytes() for file in again.events(item)}
        assert before.items() <= after.items() and len(after) == len(before) + won
        assert all(name == f"sha256-{hashlib.sha256(content).hexdigest()}.json" and json.loads(content) for name, content in after.items())
        assert not again.queue()[item]["conflict"] and again.leftovers() == []
        assert len(list((again.desk / "ledger").rglob("*.json"))) == entries + won
        answers = [file.read_text("utf-8") for file in again.bank.rglob("mormors-halsband*")]
        assert len(answers) == (1 if again.state(item) == "published" else 0)
        if second[0] == "publish":
            assert won == 1
    # Where the one step leads to where the other is possible, both may come one after the other.
    if first[0] == second[0] != "draft":
        assert winners <= {(0, 1), (1, 0), (0, 2), (2, 0)}


def test_what_two_copies_of_a_desk_did_is_shown_as_a_conflict(work):
    (item,) = work.imports("Hej.")
    work.brings(item, "proposed")
    other = work.copy("other")
    work.does("approve", item, "--as", "m2")
    other.does("return", item, "--as", "m3", "--note", "steget saknas")
    for event in other.events(item):
        shutil.copy(event, work.events(item)[0].parent / event.name)
    assert len(work.events(item)) == 5 and work.queue()[item]["conflict"]
    assert "conflict" in work.does("queue") and "conflict" in work.does("show", item) and "steget saknas" in work.does("show", item)
    for step in (["publish", "--bank", work.bank], ["approve"], ["propose"], ["draft", "--file", work.writes(ANSWER)], ["triage"]):
        work.fails(1, "item-in-conflict", step[0], item, *step[1:], "--as", "m3")
    work.does("return", item, "--as", "m3", "--note", "en gång till")
    assert not work.queue()[item]["conflict"] and work.state(item) == "returned"
    assert sorted(map(len, (json.loads(event.read_bytes())["parents"] for event in work.events(item)))) == [0, 1, 1, 1, 1, 2]


def test_two_imports_of_one_file_at_once_take_each_message_once(work):
    messages = work.folder / "messages.jsonl"
    messages.write_bytes(lines_of(40))
    processes = [work.starts("import", messages) for _ in range(2)]
    for process in processes:
        process.communicate(timeout=30)
    work.tries("import", messages)
    assert numbers_on(work.desk) == list(range(40))


@pytest.mark.parametrize("damage", ["empty", "half", "changed", "renamed", "missing parent"])
def test_a_damaged_event_is_said_and_hides_nothing_else(work, damage):
    item, other = work.imports(b'[{"question": "Hej."}, {"question": "Hopp."}]', "m.json")
    work.brings(item, "proposed")
    event = next(file for file in work.events(item) if b'"draft"' in file.read_bytes())
    content = event.read_bytes()
    match damage:
        case "empty":
            event.write_bytes(b"")
        case "half":
            event.write_bytes(content[: len(content) // 2])
        case "changed":
            event.write_bytes(content.replace(b"m1", b"m2"))
        case "renamed":
            event.rename(event.with_name("sha256-" + "0" * 64 + ".json"))
        case "missing parent":
            event.unlink()
    done = work.tries("queue")
    assert (done.status, done.problems) == (2, ["item-damaged"]) and other.encode() in done.stdout
    work.fails(2, "item-damaged", "approve", item, "--as", "m2")
    work.does("show", other)
