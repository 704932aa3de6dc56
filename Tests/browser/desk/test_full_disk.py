"""Without room on the disk, everything says so and leaves nothing half."""

import json
import resource
import signal
import subprocess
from pathlib import Path

import pytest

from workplace import ANSWER


def file_size_limit(size: int, ignored_signal: bool = True):
    def prepare():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN if ignored_signal else signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    return prepare


LONG = "Jag undrar en sak. " * 200


@pytest.mark.parametrize("size", [0, 40, 100, 1000, 3000])
def test_an_import_without_room_says_so_and_leaves_nothing_half(work, size):
    message = work.writes("Hej." if size < 1000 else LONG, "m.txt")
    done = work.tries("import", message, preexec_fn=file_size_limit(size))
    assert done.status == 2 and set(done.problems) <= {"file-unwritable", "disk-full"} and done.problems, done.stderr
    assert done.stdout == b"" and work.queue() == {}
    assert [path for path in work.desk.rglob("*") if path.name.endswith("~")] == []
    work.does("import", message)
    assert len(work.queue()) == 1 and len(list((work.desk / "ledger").rglob("*.json"))) == 1


def test_an_import_without_room_clears_away_what_it_began(work):
    done = work.tries("import", work.writes(LONG, "m.txt"), preexec_fn=file_size_limit(1000))
    assert done.status == 2 and work.leftovers() == []


def test_an_import_without_room_names_what_it_took_over_before(work):
    done = work.tries("import", work.writes(json.dumps([{"question": "Hej."}, {"question": 3 * LONG}]), "m.json"), preexec_fn=file_size_limit(5000))
    assert done.status == 2 and done.stdout.decode().split() == list(work.queue()) and len(work.queue()) == 1


def test_an_import_that_a_file_size_limit_ends_leaves_nothing_half(work):
    message = work.writes(json.dumps([{"question": "Hej."}, {"question": 3 * LONG}]), "m.json")
    work.tries("import", message, preexec_fn=file_size_limit(5000, ignored_signal=False))
    assert len(work.queue()) == 1
    work.does("import", message)
    assert len(work.queue()) == 2


def test_publishing_without_room_says_so_and_leaves_nothing_half(work):
    (item,) = work.imports("Hej.")
    work.brings(item, "approved")
    for size in (0, 100, 400):
        done = work.tries("publish", item, "--as", "m2", "--bank", work.bank, preexec_fn=file_size_limit(size))
        assert done.status == 2 and set(done.problems) <= {"file-unwritable", "disk-full"} and done.problems, done.stderr
        assert work.state(item) == "approved" and list(work.bank.rglob("mormors-halsband*")) == []
    twin = work.copy("twin")
    path = Path(twin.does("publish", item, "--as", "m2", "--bank", work.bank).split()[-1])
    published = path.read_bytes()
    done = work.tries("publish", item, "--as", "m2", "--bank", work.bank, preexec_fn=file_size_limit(100))
    assert done.status == 2 and work.state(item) == "approved" and path.read_bytes() == published
    work.does("publish", item, "--as", "m2", "--bank", work.bank)
    assert path.read_bytes() == published
    assert work.leftovers() == [] and work.state(item) == "published"


@pytest.mark.parametrize("step", ["draft", "propose", "approve"])
def test_a_step_without_room_changes_nothing(work, step):
    (item,) = work.imports("Hej.")
    if step != "draft":
        work.brings(item, "drafted" if step == "propose" else "proposed")
    before = {path: path.read_bytes() for path in work.desk.rglob("*") if path.is_file() and path.name != ".lock"}
    arguments = ["--as", "m2"] if step == "approve" else ["--as", "m1"] if step == "propose" else ["--as", "m1", "--id", "mormors-halsband", "--file", work.writes(ANSWER)]
    done = work.tries(step, item, *arguments, preexec_fn=file_size_limit(100))
    assert done.status == 2 and set(done.problems) <= {"file-unwritable", "disk-full"} and done.problems, done.stderr
    assert {path: path.read_bytes() for path in work.desk.rglob("*") if path.is_file() and path.name != ".lock"} == before
    work.does(step, item, *arguments)


def test_the_signal_of_a_file_size_limit_ends_no_import(work):
    done = work.tries("import", work.writes(LONG, "m.txt"), preexec_fn=file_size_limit(1000, ignored_signal=False))
    assert done.status == 2 and set(done.problems) == {"file-unwritable"}, done.status


def test_output_that_nobody_can_take_is_an_error(work):
    work.imports("Hej.")
    with open("/dev/full", "wb") as full:
        for command, input in [(work.command("queue"), b""), (work.command("scrub"), b"Hej.")]:
            done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, input=input, env=work.surroundings, timeout=20)
            assert done.returncode == 2, command
