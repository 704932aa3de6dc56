"""Whatever is killed at whatever moment, the next run ends what was begun."""

import json
import os
import random
import shutil
import signal
import subprocess
import time
from pathlib import Path

from built_site import EXECUTABLE
from planted_strings import all_bytes, planted_in
from workplace import ANSWER, DECEMBER, Workplace, lines_of, numbers_on


def kill_after(process: subprocess.Popen, seconds: float) -> bool:
    """Whether it was still running."""
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    return process.returncode == -signal.SIGKILL


def test_an_import_killed_at_any_moment_is_finished_by_the_next(work, new_desk):
    moments = random.Random(4)
    messages = work.folder / "messages.jsonl"
    messages.write_bytes(lines_of(200))
    whole = work.copy("whole")
    began = time.monotonic()
    assert whole.tries("import", messages).status == 1
    duration = time.monotonic() - began
    readable = [number for number in range(200) if number % 50 != 49]
    assert numbers_on(whole.desk) == readable

    kills, attempts, desks = 0, 0, [work]
    while kills < 30 and attempts < 60:
        attempts += 1
        desk = desks[-1]
        was_running = kill_after(desk.starts("import", messages), moments.uniform(0, duration / 5))
        kills += was_running
        assert set(desk.queue()) == {file.parent.name for file in (desk.desk / "items").glob("[a-z2-7]*/known")}
        if not was_running or len(desk.queue()) == len(readable):
            desks.append(desk := Workplace(work.folder.parent / f"desk-{attempts}", work.printed))
            desk.folder.mkdir()
            shutil.copytree(new_desk, desk.desk)
    assert kills == 30
    for desk in desks:
        desk.tries("import", messages)
        assert numbers_on(desk.desk) == readable
        assert len(list((desk.desk / "set-aside").glob("*.json"))) == 4
        assert b"already known 200," in desk.tries("import", messages).stderr
        assert planted_in(all_bytes(desk.desk)) == set()


def test_publishing_killed_at_any_moment_is_finished_by_the_next(work):
    moments = random.Random(5)
    (item,) = work.imports("Hej.")
    work.brings(item, "approved")
    whole = work.copy("whole")
    began = time.monotonic()
    path = Path(whole.does("publish", item, "--as", "m2", "--bank", whole.bank).split()[-1]).relative_to(whole.bank)
    duration = time.monotonic() - began
    published, finished = (whole.bank / path).read_bytes(), all_bytes(whole.bank)
    assert whole.run([EXECUTABLE, "check", "--bank", whole.bank]).status == work.run([EXECUTABLE, "check", "--bank", work.bank]).status == 0

    kills, attempts = 0, 0
    while kills < 30 and attempts < 90:
        attempts += 1
        again = work.copy(f"kill-{attempts}")
        process = again.starts("publish", item, "--as", "m2", "--bank", again.bank)
        if attempts % 2:  # as soon as the answer is there: its event follows at once
            while process.poll() is None and not (again.bank / path.parent).exists():
                time.sleep(0.0005)
            seconds = 0
        else:
            seconds = moments.uniform(duration / 8, duration)
        if not kill_after(process, seconds):
            shutil.rmtree(again.folder)
            continue
        kills += 1
        files = [file for file in again.bank.rglob("*.md") if "answers" in file.parts]
        assert [file.read_bytes() for file in files] in ([], [published])
        done = again.tries("publish", item, "--as", "m2", "--bank", again.bank)
        assert done.status == 0 or done.problems == ["move-illegal"]
        assert again.state(item) == "published" and all_bytes(again.bank) == finished
        shutil.rmtree(again.folder)
    assert kills == 30


def test_every_step_can_be_repeated_where_its_event_was_not_written_any_more(work):
    """The moment before the last thing that a step writes, made by taking that event away."""
    (item,) = work.imports("Hej.")
    steps = [
        ["draft", item, "--as", "m1", "--id", "mormors-halsband", "--file", work.writes(ANSWER)],
        ["propose", item, "--as", "m1"],
        ["approve", item, "--as", "m2"],
        ["publish", item, "--as", "m2", "--bank", work.bank],
    ]
    for step in steps:
        before = set(work.events(item))
        work.does(*step)
        (event,) = set(work.events(item)) - before
        written = json.loads(event.read_bytes())
        event.unlink()
        work.does("show", item)
        work.does(*step)
        (again,) = set(work.events(item)) - before
        # All but the random name of its entry in the ledger.
        assert {**json.loads(again.read_bytes()), "entry": written["entry"]} == written
    assert work.state(item) == "published" and len(list((work.bank / "answers").rglob("*"))) == 2


def test_publishing_that_was_interrupted_is_finished_in_the_next_month(work):
    (item,) = work.imports("Hej.")
    work.brings(item, "approved")
    before = set(work.events(item))
    work.does("publish", item, "--as", "m2", "--bank", work.bank)
    (event,) = set(work.events(item)) - before
    event.unlink()
    work.epoch = DECEMBER
    work.does("publish", item, "--as", "m2", "--bank", work.bank)


def test_a_change_that_was_killed_before_its_event_is_noticed(work):
    (item,) = work.imports("Hej.")
    work.brings(item, "drafted")
    before = set(work.events(item))
    changed = work.writes(ANSWER.replace("Ring pantbanken", "Besök pantbanken"))
    work.does("draft", item, "--as", "m2", "--file", changed)
    (set(work.events(item)) - before).pop().unlink()
    work.fails(1, "text-changed", "propose", item, "--as", "m1")
    work.does("draft", item, "--as", "m2", "--file", changed)
    work.does("propose", item, "--as", "m2")


def wait_for(there) -> None:
    end = time.monotonic() + 8
    while not there():
        assert time.monotonic() < end
        time.sleep(0.02)


def write_and_wait(work: Workplace):
    """An editor that saves a text and stays open."""
    editor = work.folder / "slow-editor"
    editor.write_text(f'#!/bin/sh\necho "$$" > "{work.folder}/editing"\ncp "{work.writes(ANSWER, "typed.md")}" "$1"\ntouch "{work.folder}/saved"\nexec sleep 30\n', "utf-8")
    editor.chmod(0o755)
    work.environment["EDITOR"] = str(editor)


def test_nobody_else_acts_while_an_editor_is_open_and_a_kill_lets_go(work):
    (item,) = work.imports("Hej.")
    write_and_wait(work)
    process = work.starts("draft", item, "--as", "m1", "--id", "mormors-halsband")
    wait_for((work.folder / "saved").exists)
    try:
        work.fails(2, "item-busy", "reject", item, "--as", "m2", "--note", "x")
        work.does("queue")
        process.send_signal(signal.SIGKILL)
        process.wait()
        work.does("reject", item, "--as", "m2", "--note", "x")
    finally:
        os.kill(int((work.folder / "editing").read_text()), signal.SIGKILL)


def test_what_was_saved_in_an_editor_survives_a_kill(work):
    (item,) = work.imports("Hej.")
    write_and_wait(work)
    process = work.starts("draft", item, "--as", "m1", "--id", "mormors-halsband")
    wait_for((work.folder / "saved").exists)
    process.send_signal(signal.SIGKILL)
    process.wait()
    os.kill(int((work.folder / "editing").read_text()), signal.SIGKILL)
    assert b"Ring pantbanken" in all_bytes(work.desk)
    work.environment["EDITOR"] = "true"
    work.tries("draft", item, "--as", "m1", "--id", "mormors-halsband")
    assert b"Ring pantbanken" in all_bytes(work.desk)


def test_what_a_kill_leaves_behind_is_cleared_away_by_the_next_import(work):
    messages = work.folder / "messages.jsonl"
    messages.write_bytes(lines_of(200))
    process = work.starts("import", messages)
    wait_for(lambda: len(list((work.desk / "items").iterdir())) > 3)
    kill_after(process, 0)
    (work.desk / "items" / ".new-aaaaaaaaaa" / "events").mkdir(parents=True)
    (work.desk / "items" / ".new-aaaaaaaaaa" / "question.md").write_bytes(b"half a qu")
    work.tries("import", messages)
    assert numbers_on(work.desk) == [number for number in range(200) if number % 50 != 49]
    assert work.leftovers() == []


def test_the_ledger_counts_an_item_whose_import_was_interrupted_before_it_was_entered(work):
    """The moment between the item and its entry, made with a ledger that cannot be written."""
    ledger = work.desk / "ledger"
    ledger.rename(work.desk / "away")
    ledger.write_bytes(b"")
    assert work.tries("import", work.writes("Hej.", "m.txt")).status == 2
    ledger.unlink()
    (work.desk / "away").rename(ledger)
    work.does("import", work.folder / "m.txt")
    assert len(work.queue()) == 1
    assert len(list(ledger.rglob("*.json"))) == 1
