"""Two people, the same text: nothing is published that a second person did not read as it stands."""

from pathlib import Path

import pytest

from planted_strings import all_bytes
from workplace import ANSWER


def test_nobody_approves_their_own_text(work):
    (item,) = work.imports("Hej.")
    work.brings(item, "proposed")
    work.fails(1, "self-approval", "approve", item, "--as", "m1")
    assert work.state(item) == "proposed"


def test_whoever_wrote_or_proposed_it_last_does_not_approve_it(work):
    (item,) = work.imports("Hej.")
    work.brings(item, "drafted")
    work.does("draft", item, "--as", "m2", "--file", work.writes(ANSWER.replace("Ring pantbanken", "Besök pantbanken")))
    work.does("propose", item, "--as", "m1")
    for writer in ("m1", "m2"):
        work.fails(1, "self-approval", "approve", item, "--as", writer)
    work.does("approve", item, "--as", "m3")


def test_a_stranger_does_nothing(work):
    (item,) = work.imports("Hej.")
    work.brings(item, "proposed")
    for step in (["approve"], ["publish", "--bank", work.bank], ["propose"], ["draft", "--file", work.writes(ANSWER)], ["return", "--note", "x"], ["reject", "--note", "x"], ["triage"]):
        for stranger in ("m9", "M2", "m2 ", "recovery", "../m2", ""):
            work.fails(1, "desk-moderator-unknown", step[0], item, *step[1:], "--as", stranger)
    assert work.state(item) == "proposed" and len(work.events(item)) == 3


def test_only_what_was_approved_is_published(work):
    (item,) = work.imports("Hej.")
    for state, moves in [("received", ["propose", "approve", "publish"]), ("drafted", ["approve", "publish"]), ("proposed", ["publish", "propose"])]:
        if state != "received":
            work.brings(item, state) if state == "drafted" else work.does("propose", item, "--as", "m1")
        for move in moves:
            work.fails(1, "move-illegal", move, item, "--as", "m2", *(["--bank", work.bank] if move == "publish" else []))
        assert work.state(item) == state
    assert not (work.bank / "answers").exists() or list((work.bank / "answers").rglob("*.md")) == []


@pytest.mark.parametrize("state, step, person", [("drafted", "propose", "m1"), ("proposed", "approve", "m2"), ("approved", "publish", "m2")])
def test_a_change_by_hand_stops_the_next_step(work, state, step, person):
    (item,) = work.imports("Hej.")
    work.brings(item, state)
    file = work.desk / "items" / item / "answer.sv.md"
    approved = file.read_bytes()
    arguments = [step, item, "--as", person, *(["--bank", work.bank] if step == "publish" else [])]
    for changed in (approved + b" ", approved[:-1], approved.replace(b"Ring", b"Ring inte"), approved.replace(b"\n", b"\r\n")):
        file.write_bytes(changed)
        work.fails(1, "text-changed", *arguments)
    assert work.state(item) == state and list(work.bank.rglob("mormors-halsband*")) == []
    file.write_bytes(approved)
    work.does(*arguments)


def test_a_new_draft_after_approval_needs_two_people_again(work):
    (item,) = work.imports("Hej.")
    work.brings(item, "approved")
    work.does("draft", item, "--as", "m2", "--file", work.writes(ANSWER.replace("Ring pantbanken", "Besök pantbanken")))
    work.fails(1, "move-illegal", "publish", item, "--as", "m2", "--bank", work.bank)
    work.does("propose", item, "--as", "m2")
    work.fails(1, "self-approval", "approve", item, "--as", "m2")
    work.does("approve", item, "--as", "m1")
    path = work.does("publish", item, "--as", "m1", "--bank", work.bank).split()[-1]
    assert "by: [m2, m1]" in Path(path).read_text("utf-8") and "Besök" in Path(path).read_text("utf-8")


def test_nothing_in_the_bank_is_overwritten(work):
    one, two = (work.imports(text)[0] for text in ("Hej.", "Hopp."))
    work.brings(one, "published")
    work.brings(two, "approved", ANSWER.replace("Ring pantbanken", "Besök pantbanken"))
    before = all_bytes(work.bank)
    done = work.tries("publish", two, "--as", "m2", "--bank", work.bank)
    assert done.status == 1 and set(done.problems) <= {"file-exists", "answer-duplicate"}, done.stderr.decode()
    assert all_bytes(work.bank) == before and work.state(two) == "approved"
