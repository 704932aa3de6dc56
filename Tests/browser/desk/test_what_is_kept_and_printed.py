"""What cannot be read, what goes wrong and what is printed tell nothing of a message."""

import json
import os
import subprocess
import threading
from contextlib import suppress

import pytest

from planted_strings import FIELDS, IDENTIFIERS, all_bytes, planted_in
from workplace import ANSWER, INTAKE, PASSPHRASES, Done, Workplace

UNREADABLE = {
    "broken JSON": ('{"question": "' + IDENTIFIERS + '", "name": "Zyxan Kanariesson', "not-json"),
    "a broken element of a list": (json.dumps([FIELDS | {"question": "Hej, en hel fråga."}])[:-1] + ', {"question": "' + IDENTIFIERS + ' Zyxan]', "not-json"),
    "JSON without a text": (json.dumps(FIELDS | {"comment": IDENTIFIERS}), "no-text"),
    "a text that is no text": (json.dumps(FIELDS | {"question": {"text": IDENTIFIERS}}), "no-text"),
    "too large a text": (IDENTIFIERS + " hej" * 20_000, "too-large"),
    "too large a text in JSON": (json.dumps(FIELDS | {"question": IDENTIFIERS + " hej" * 20_000}), "too-large"),
    "invalid UTF-8": (IDENTIFIERS.encode() + b"\xff\xfe", "not-text"),
    "UTF-16": (IDENTIFIERS.encode("utf-16"), "not-text"),
    "NUL": (IDENTIFIERS + "\0", "not-text"),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_what_cannot_be_read_is_set_aside_without_a_word_of_it(work, name):
    content, reason = UNREADABLE[name]
    file = work.folder / "Zyxan Kanariesson 070-1740605.dat"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    for arguments in ([file, "--dry-run"], [file]):
        done = work.fails(1, "submission-set-aside", "import", *arguments)
        assert reason.encode() in done.stderr
    assert len(list((work.desk / "set-aside").glob("*.sealed"))) == 1
    assert json.loads(next((work.desk / "set-aside").glob("*.json")).read_bytes())["reason"] == reason
    again = work.tries("import", file)
    assert again.status == 0 and b"already known" in again.stderr
    assert len(list((work.desk / "set-aside").iterdir())) == 2
    work.assert_nothing_planted()


def test_errors_hold_no_word_of_a_message(work):
    (item,) = work.imports(f"{IDENTIFIERS} Hej.")
    (work.folder / "wrong").write_text("fel fel fel fel fel\n", "utf-8")
    work.fails(2, "passphrase-wrong", "show", item, "--original", "--as", "m1", "--passphrase-file", work.folder / "wrong")
    work.fails(2, "passphrase-missing", "show", item, "--original", "--as", "m1")
    work.fails(1, "desk-moderator-unknown", "show", item, "--original", "--as", "m9", "--passphrase-file", work.folder / "wrong")
    work.fails(1, "item-unknown", "show", "aaaaaaaaaa")
    work.fails(1, "move-illegal", "approve", item, "--as", "m2")
    work.fails(1, "move-illegal", "publish", item, "--as", "m2", "--bank", work.bank)
    work.fails(1, "answer-id-needed", "draft", item, "--as", "m1", "--file", work.writes(ANSWER))
    work.fails(2, "editor-failed", "draft", item, "--as", "m1", "--id", "mormors-halsband")
    work.fails(2, "file-missing", "import", work.folder / "nothing.txt")
    assert work.tries("triage", item, "--topics", "Not A Topic", "--as", "m1").status == 2
    assert work.leftovers() == []
    work.assert_nothing_planted()


def test_the_right_passphrase_opens_the_original_and_only_shows_it(work):
    (item,) = work.imports("Ring mig: 070-1740605 \x1b[2J\n")
    (work.folder / "passphrase").write_text(PASSPHRASES["m2"] + "\n", "utf-8")
    shown = work.does("show", item, "--original", "--as", "m2", "--passphrase-file", work.folder / "passphrase")
    assert shown == "Ring mig: 070-1740605 \\u{1B}[2J\n\n"
    assert planted_in(all_bytes(work.desk)) == set()


def through_a_full_pipe(work: Workplace, command: str, content: bytes) -> Done:
    """Runs a command on a pipe that is full when the command begins to read."""
    reader, writer = os.pipe()
    os.write(writer, content[: 64 * 1024])

    def write_the_rest():
        with suppress(BrokenPipeError), open(writer, "wb", buffering=0) as pipe:
            for start in range(64 * 1024, len(content), 4096):
                pipe.write(content[start : start + 4096])

    with open(reader, "rb") as pipe:
        rest = threading.Thread(target=write_the_rest)
        process = subprocess.Popen(work.command(command, "--format", "jsonl"), stdin=pipe, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=work.folder, env=work.surroundings)
    rest.start()
    stdout, stderr = process.communicate(timeout=20)
    rest.join()
    work.printed += [stdout, stderr]
    return Done(process.returncode, stdout, stderr)


@pytest.mark.parametrize("command", ["scrub", "import"])
def test_a_pipe_of_more_than_64_kib_is_read_to_its_end(work, command):
    lines = [json.dumps({"id": str(number), "text": f"Fråga q{number:03d}q. " + "hej " * 200}) for number in range(200)]
    done = through_a_full_pipe(work, command, "\n".join(lines).encode())
    assert (done.status, len(done.stdout.splitlines())) == (0, 200)


def test_scrub_says_that_a_line_is_too_long(work):
    lines = [json.dumps({"id": "1", "text": IDENTIFIERS + " hej" * 20_000}), json.dumps({"id": "2", "text": "Hej."})]
    done = through_a_full_pipe(work, "scrub", "\n".join(lines).encode())
    assert planted_in(done.stdout + done.stderr) == set()
    assert (done.status, done.problems, len(done.stdout.splitlines())) == (2, ["text-too-long"], 1)


@pytest.mark.parametrize(
    "message",
    [
        "Ring 070\u200b-1740605 hej", "Ring 070-1740605\u200b\u2060\ufeff hej", "Ring \u202e070-1740605\u202c hej", "Ring 070-17\u00ad40605 hej", "Ring 070-1740605\x07 hej",
                "Ring 070-1740605\x1b[2J hej", "Ring 070-17\x0740605 hej", "Ring 070-17\x7f40605 hej", "Ring 070-17\x9b40605 hej", "Ring 070-17\U000e004140605 hej", "Ring 070-1740605\u180e hej",
                "Ring 070-17\u180e40605 hej", "Ring 070-1740605\u034f hej", "Ring 070-17\u034f40605 hej", "Ring 070-17\u316440605 hej", "Ring 070-17\ufff940605 hej",
    ],
    ids=ascii,
)  # fmt: skip
def test_what_cannot_be_seen_hides_no_number(work, message):
    assert b"[telefonnummer]" in work.run([INTAKE, "scrub", "--language", "sv"], input=message.encode()).stdout


def test_scrub_says_nothing_of_lines_that_it_cannot_read(work):
    lines = [
        '{"id": "1", "text": "' + IDENTIFIERS,
        json.dumps({"id": "2", "tekst": IDENTIFIERS, **FIELDS}),
        json.dumps({"id": 3, "text": IDENTIFIERS}),
        json.dumps({"id": "4", "text": [IDENTIFIERS]}),
        IDENTIFIERS,
        json.dumps({"id": "7", "text": IDENTIFIERS, "language": "sv", **FIELDS}),
    ]
    done = work.tries("scrub", input="\n".join(lines).encode() + b'\n{"id": "8", "text": "\xff 070-1740605"}\n')
    assert done.status == 1 and done.problems == ["scrub-line-invalid"] * 6, done.stderr.decode()
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["7"]
    for input, problem, status in [(IDENTIFIERS.encode() + b"\xff", "file-not-utf8", 1), ((IDENTIFIERS + " hej" * 20_000).encode(), "text-too-long", 2)]:
        work.writes("", "m.txt").write_bytes(input)
        with open(work.folder / "m.txt", "rb") as file:
            done = work.run([INTAKE, "scrub", "--language", "sv"], input=None, stdin=file)
        assert (done.status, done.stdout) == (status, b"") and problem.encode() in done.stderr
    assert b"[personnummer]" in work.run([INTAKE, "scrub", "--language", "sv"], input=IDENTIFIERS.encode()).stdout
    work.assert_nothing_planted()


STEERING = "".join(map(chr, [*range(1, 9), *range(11, 32), *range(0x7F, 0xA0), 0xAD, 0x61C, *range(0x200B, 0x2010), *range(0x2028, 0x202F), *range(0x2060, 0x2070), 0xFEFF, 0xFFF9, 0xE0041, 0xE000]))


def test_no_command_prints_what_steers_a_terminal(work):
    hostile = "Hej \x1b[31mröd\x1b]0;titel\x07 \u202egnal\u202c \x9b2J " + " ".join(STEERING) + " slut"
    (item,) = work.imports(hostile)
    (as_json,) = work.imports(json.dumps({"question": hostile + " igen"}), "m.json")
    work.does("reject", as_json, "--as", "m1", "--note", "för \x1b[31m\u202e")
    body = ANSWER + "\n" + hostile.replace("\r", "") + "\n"
    work.fails(1, "file-control-character", "draft", item, "--as", "m1", "--id", "mormors-halsband", "--file", work.writes(body))
    work.does("draft", item, "--as", "m1", "--id", "mormors-halsband", "--file", work.writes(ANSWER))
    next((work.desk / "items" / item).glob("answer.*.md")).write_text(body, "utf-8")
    (work.folder / "passphrase").write_text(PASSPHRASES["m1"] + "\n", "utf-8")
    work.tries("propose", item, "--as", "m1")
    for shown in (item, as_json):
        assert "slut" in work.does("show", shown)
    work.does("show", item, "--original", "--as", "m1", "--passphrase-file", work.folder / "passphrase")
    work.fails(2, "file-missing", "import", work.folder / f"a{STEERING.replace('/', '')[:60]}b")
    printed = b"\n".join(work.printed).decode()
    assert sorted({hex(ord(c)) for c in printed if c in STEERING}) == []


FRONT_MATTER_WITH_A_NUMBER = {
    "question": ("question: Kan jag", "question: 070-1740605 Kan jag"),
    "summary": ("summary: Ja", "summary: 070-1740605 Ja"),
    "search-terms": ("summary: ", "search-terms: [070-1740605]\nsummary: "),
    "source": ("summary: ", 'sources: [{title: Ring 070-1740605, url: "https://example.org/"}]\nsummary: '),
    "alias": ("summary: ", "aliases: [/sv/070-1740605/]\nsummary: "),
    "comment": ("summary: ", "# Ring 070-1740605\nsummary: "),
    "body": ("Ring pantbanken", "Ring 070-1740605"),
    "code": ("Ring pantbanken", "`070-1740605`"),
    "HTML comment": ("Ring pantbanken", "<!-- 19811218-9876 -->"),
    "link": ("Ring pantbanken", "[Ring](tel:0701740605)"),
}


@pytest.mark.parametrize("place", FRONT_MATTER_WITH_A_NUMBER)
def test_personal_data_in_a_draft_is_not_proposed(work, place):
    (item,) = work.imports("Hej.")
    text = ANSWER.replace(*FRONT_MATTER_WITH_A_NUMBER[place])
    assert text != ANSWER
    work.brings(item, "drafted", text)
    work.fails(1, "personal-data", "propose", item, "--as", "m1")
    assert planted_in(b"\n".join(work.printed)) == set()


def test_a_first_name_in_the_language_field_stays_behind(work):
    work.imports(json.dumps({"question": "Hej.", "language": "Ola"}), "m.json")
    assert b'"ola"' not in all_bytes(work.desk)
