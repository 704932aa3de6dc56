"""A desk is for its owner alone, and git takes nothing of it up."""

import os
import subprocess

import pytest

from workplace import ANSWER, PASSPHRASES


def test_everything_on_the_desk_is_for_its_owner_alone(work):
    old = os.umask(0)
    try:
        item, _ = work.imports(b'[{"question": "Hej."}, {"question": "Hopp."}]', "m.json")
        assert work.tries("import", work.writes("{", "broken.json")).status == 1
        work.environment["EDITOR"] = f'sh -c \'stat -c "%a %n" "$1" "$(dirname "$1")" > "{work.folder}/modes"; cat "{work.writes(ANSWER)}" > "$1"\' x'
        work.does("draft", item, "--as", "m1", "--id", "mormors-halsband")
        work.does("propose", item, "--as", "m1")
        work.does("approve", item, "--as", "m2")
        work.does("publish", item, "--as", "m2", "--bank", work.bank)
    finally:
        os.umask(old)
    modes = {str(path.relative_to(work.folder)): oct(path.stat().st_mode & 0o7777) for path in [work.desk, *work.desk.rglob("*")]}
    assert {mode for path, mode in modes.items() if (work.folder / path).is_dir()} == {"0o700"}, modes
    assert {mode for path, mode in modes.items() if (work.folder / path).is_file()} == {"0o600"}, modes
    assert [line.split()[0] for line in (work.folder / "modes").read_text().splitlines()] == ["600", "700"]


def git(*arguments):
    subprocess.run(["git", *map(str, arguments)], check=True, capture_output=True)


def test_a_desk_that_git_would_take_up_is_refused(work):
    git("init", "-q", work.folder)
    work.fails(2, "desk-in-work-tree", "queue")
    work.fails(2, "desk-in-work-tree", "import", work.writes("Hej.", "m.txt"))
    (work.folder / "passphrases").write_text("\n".join(PASSPHRASES.values()), "utf-8")
    inner = work.folder / "new" / "desk"
    for desk in (inner, work.folder / "second"):
        done = work.run(work.command("init", "--moderator=m1", "--moderator=m2", "--passphrase-file", work.folder / "passphrases", "--format", "jsonl", desk=desk))
        assert done.status == 2 and not desk.exists(), done.stderr
    link = work.folder.parent / "link"
    link.symlink_to(work.desk)
    assert work.run(work.command("queue", desk=link)).status == 2
    for ignored in ("desk", "/desk/", "desk/**", "*"):
        (work.folder / ".gitignore").write_text(ignored + "\n")
        work.does("queue")
    (work.folder / ".gitignore").write_text("desk\n!desk\n")
    work.fails(2, "desk-in-work-tree", "queue")


@pytest.mark.parametrize("ignored", ["items", "/desk/items/", "/desk/*\n!/desk/ledger", "/desk/*\n!/desk/keys"])
def test_a_desk_that_git_would_take_up_in_part_is_refused(work, ignored):
    git("init", "-q", work.folder)
    (work.folder / ".gitignore").write_text(ignored + "\n")
    work.fails(2, "desk-in-work-tree", "queue")
