"""From a citizen's message to a published page with the real tools, and everything that must not happen on the way.

Environment: ANSWERBANK_INTAKE (default: beside ANSWERBANK). Every personal detail here is reserved for fiction or published for tests.
"""

import base64
import hashlib
import html
import json
import os
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import unicodedata
import urllib.parse
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path

import pytest
from playwright.sync_api import expect

from built_site import BANK, EXECUTABLE, REPOSITORY, BuiltSite, serve

INTAKE = Path(os.environ.get("ANSWERBANK_INTAKE") or EXECUTABLE.parent / "answerbank-intake").resolve()
NOVEMBER, DECEMBER = "1795348800", "1796126400"  # 2026-11-22 and 2026-12-01
PASSPHRASES = {"m1": "kastanj brevduva tvål 1", "m2": "kastanj brevduva tvål 2", "m3": "kastanj brevduva tvål 3"}
CLOSED = {"published", "rejected"}


# What is planted, and how it is looked for

#: Numbers are found with whatever stands between their digits.
NUMBERS = ["8112189876", "701740605", "50000000058398257466", "4111111111111111"]
WORDS = [
    "maja.kanariefagel@example.org", "maja.kanariefagel", "kanin.kanarielund", "kanin.kanarielund@example.org", "kanin.kanarielund snabel-a example punkt org",
    "Kanariegatan", "Kanariegatan 17", "984 73", "Kanarieby",
]  # fmt: skip
IDENTIFIERS = (
    "Mitt personnummer är 19811218-9876 och min mobil 070-1740605. Mejla maja.kanariefagel@example.org "
    "eller kanin.kanarielund snabel-a example punkt org. Jag bor på Kanariegatan 17, 984 73 Kanarieby. "
    "IBAN SE45 5000 0000 0583 9825 7466, kort 4111 1111 1111 1111."
)
#: Other fields of a form, and what stands in them. Names of fields are planted, too.
FIELDS = {
    "name": "Zyxan Kanariesson", "email": "zyxan.kanarie@example.org", "ip": "203.0.113.77", "user_agent": "Kanariebläddrare/9.9",
    "referrer": "https://kanariehemsida.example.org/zyxan", "phone": "+46 70 174 06 06", "kanariefält": "värdet i kanariefältet",
    "meta": {"session": "kanariesession-77", "inre": [{"kanariedjup": "kanariebotten"}, 203011377], "kanarietal": 7017406.5},
}  # fmt: skip
FIELD_NUMBERS = ["203011377", "701740606"]
FIELD_WORDS = [
    "Zyxan", "Kanariesson", "zyxan.kanarie@example.org", "203.0.113.77", "Kanariebläddrare", "kanariehemsida", "kanariefält", "värdet i kanariefältet",
    "kanariesession-77", "kanariedjup", "kanariebotten", "kanarietal", "7017406.5",
]  # fmt: skip


@cache
def spellings(word: str) -> set[bytes]:
    """The word as it may stand in some file: in other cases, forms, encodings and escapes, and as what is easily computed from it."""
    forms = {word, word.lower(), word.upper(), unicodedata.normalize("NFD", word), re.sub(r"[\W_]+", "", word), word.replace(" ", "\u00a0"), word.replace(" ", "-")}
    found = set()
    for form in forms:
        raw = form.encode()
        found |= {raw, form.encode("utf-16-le"), form.encode("utf-16-be"), form.encode("latin-1", "replace"), raw.hex().encode(), raw.hex().upper().encode()}
        found |= {json.dumps(form)[1:-1].encode(), "".join(f"\\u{ord(c):04x}" for c in form).encode(), "".join(f"\\u{ord(c):04X}" for c in form).encode()}
        found |= {urllib.parse.quote(form, safe="").encode(), urllib.parse.quote_plus(form).encode(), html.escape(form).encode()}
        found |= {"".join(f"&#{ord(c)};" for c in form).encode(), form.encode("ascii", "xmlcharrefreplace")}
        found |= {hashlib.new(name, raw).hexdigest().encode() for name in ("md5", "sha1", "sha256")}
        found.add(base64.b64encode(hashlib.sha256(raw).digest()))
        for shift in range(3):  # base64 of a text in which the word stands anywhere: the characters that depend on it alone
            encoded = base64.b64encode(b"\0" * shift + raw)
            inside = encoded[-(-shift * 8 // 6) : (shift + len(raw)) * 8 // 6]
            found |= {inside, inside.replace(b"+", b"-").replace(b"/", b"_")}
    return {spelling for spelling in found if len(spelling) >= 5}


@cache
def number_patterns(number: str) -> list[re.Pattern[bytes]]:
    between = rb"(?:[^0-9A-Za-z]|%20|&nbsp;|\\u00a0){0,3}"
    return [re.compile(between.join(bytes([digit]) for digit in number.encode())), *(re.compile(re.escape(s)) for s in spellings(number))]


def planted_in(blob: bytes, numbers=(*NUMBERS, *FIELD_NUMBERS), words=(*WORDS, *FIELD_WORDS)) -> set[str]:
    found = {number for number in numbers if any(pattern.search(blob) for pattern in number_patterns(number))}
    return found | {word for word in words if any(spelling in blob for spelling in spellings(word))}


def all_bytes(folder: Path, but_sealed: bool = True) -> bytes:
    """Every name and every byte below a folder, links not followed."""
    parts = []
    for place, folders, files in os.walk(folder):
        parts += [os.fsencode(name) for name in folders]
        for name in files:
            file = Path(place, name)
            parts.append(os.fsencode(name))
            is_sealed = name == "original.sealed" or (name.endswith(".sealed") and file.parent.name == "set-aside")
            if not (but_sealed and is_sealed):
                parts.append(file.read_bytes())
    return b"\n".join(parts)


# The place where people work


@dataclass
class Done:
    status: int
    stdout: bytes
    stderr: bytes

    @property
    def problems(self) -> list[str]:
        """Ids of the diagnostics that were printed as JSON lines."""
        lines = [json.loads(line) for line in self.stderr.splitlines() if line.startswith(b"{")]
        return [line["id"] for line in lines]


@dataclass
class Workplace:
    folder: Path
    #: All that the tools have printed.
    printed: list[bytes] = field(default_factory=list)
    epoch: str = NOVEMBER
    environment: dict[str, str] = field(default_factory=dict)

    @property
    def desk(self) -> Path:
        return self.folder / "desk"

    @property
    def bank(self) -> Path:
        return self.folder / "bank"

    def command(self, command: str, *arguments, desk: Path | None = None) -> list[str]:
        place = [] if command == "scrub" else ["--desk", str(desk or self.desk)]
        return [str(INTAKE), command, *place, *map(str, arguments)]

    @property
    def surroundings(self) -> dict[str, str]:
        (self.folder / "tmp").mkdir(exist_ok=True)
        own = {"ANSWERBANK_CLOCK": self.epoch, "SOURCE_DATE_EPOCH": self.epoch, "ANSWERBANK_LANGUAGE": "en", "TMPDIR": str(self.folder / "tmp"), "HOME": str(self.folder / "tmp"), "EDITOR": "false"}
        return {**{name: value for name, value in os.environ.items() if name != "VISUAL"}, **own, **self.environment}

    def run(self, arguments: list, **options) -> Done:
        done = subprocess.run(arguments, capture_output=True, cwd=self.folder, env=self.surroundings, timeout=60, **{"input": b"", **options})
        self.printed += [done.stdout, done.stderr]
        return Done(done.returncode, done.stdout, done.stderr)

    def tries(self, command: str, *arguments, **options) -> Done:
        return self.run(self.command(command, *arguments, "--format", "jsonl"), **options)

    def does(self, command: str, *arguments, **options) -> str:
        done = self.run(self.command(command, *arguments), **options)
        assert done.status == 0, f"{command} failed ({done.status}):\n{done.stderr.decode()}"
        return done.stdout.decode()

    def fails(self, status: int, problem: str, command: str, *arguments, **options) -> Done:
        done = self.tries(command, *arguments, **options)
        assert (done.status, set(done.problems)) == (status, {problem}), done.stderr.decode()
        return done

    def starts(self, command: str, *arguments) -> subprocess.Popen:
        return subprocess.Popen(
            self.command(command, *arguments, "--format", "jsonl"), cwd=self.folder, env=self.surroundings, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )

    def queue(self) -> dict[str, dict]:
        """Every item by its id; fails where one is damaged."""
        lines = self.does("queue", "--all", "--format", "jsonl").splitlines()
        return {item["id"]: item for item in map(json.loads, lines)}

    def state(self, item: str) -> str:
        return self.queue()[item]["state"]

    def imports(self, content: bytes | str, name: str = "message.txt", *options) -> list[str]:
        file = self.folder / "inbox" / name
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return self.does("import", file, *options).split()

    def writes(self, text: str, name: str = "answer.md") -> Path:
        file = self.folder / name
        file.write_text(text, "utf-8")
        return file

    def brings(self, item: str, to: str, text: str | None = None, answer: str = "mormors-halsband"):
        """Takes a received item on to a state."""
        states = ["drafted", "proposed", "approved", "published"]
        for state in states[: states.index(to) + 1]:
            match state:
                case "drafted":
                    self.does("draft", item, "--as", "m1", "--id", answer, "--file", self.writes(text or ANSWER))
                case "proposed":
                    self.does("propose", item, "--as", "m1", "--masks-confirmed")
                case "approved":
                    self.does("approve", item, "--as", "m2")
                case "published":
                    self.does("publish", item, "--as", "m2", "--bank", self.bank)

    def copy(self, name: str) -> "Workplace":
        other = Workplace(self.folder.parent / name, self.printed, self.epoch, dict(self.environment))
        shutil.copytree(self.folder, other.folder, symlinks=True)
        return other

    def events(self, item: str) -> list[Path]:
        return sorted((self.desk / "items" / item / "events").iterdir())

    def leftovers(self) -> list[str]:
        """Files and folders of a write that was not finished."""
        return sorted(str(path.relative_to(self.folder)) for path in self.folder.rglob("*") if path.name.endswith("~") or path.name.startswith((".new-", ".editing-")))

    def assert_nothing_planted(self, *others: Path, words=(*WORDS, *FIELD_WORDS)):
        for what, blob in [("the desk", all_bytes(self.desk)), ("temporary files", all_bytes(self.folder / "tmp")), ("what was printed", b"\n".join(self.printed))]:
            assert planted_in(blob, words=words) == set(), what
        for other in others:
            assert planted_in(all_bytes(other), words=words) == set(), other.name


ANSWER = """\
---
question: Kan jag lösa ut mormors pärlhalsband från pantbanken?
topics: [economy]
asked: 2026-11
answered: 2026-11
summary: Ja, om du betalar lånet och räntan innan pantsedeln går ut.
---
> Jag har inte råd att lösa ut min mormors pärlhalsband.

Ja, det kan du. Ring pantbanken och fråga vad du ska betala.
"""


@pytest.fixture(scope="module")
def fast_folder(tmp_path_factory):
    """In memory where that is possible: the tools wait for the disk after each file, and these tests make many."""
    memory = Path("/dev/shm")
    if not os.access(memory, os.W_OK):
        yield tmp_path_factory.mktemp("desks")
        return
    folder = Path(tempfile.mkdtemp(prefix="answerbank-", dir=memory))
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def new_desk(fast_folder) -> Path:
    """A desk of three people, made once: choosing keys takes its time."""
    place = Workplace(fast_folder / "new")
    place.folder.mkdir()
    (place.folder / "passphrases").write_text("\n".join(PASSPHRASES.values()) + "\n", "utf-8")
    place.does("init", *(f"--moderator={moderator}" for moderator in PASSPHRASES), "--passphrase-file", place.folder / "passphrases", preexec_fn=lambda: os.umask(0))
    return place.desk


@pytest.fixture(scope="module")
def small_bank(fast_folder) -> Path:
    """The demo bank without its answers, and without the pages that name some: publishing checks the whole bank each time."""
    bank = fast_folder / "small-bank"
    shutil.copytree(BANK, bank, ignore=lambda folder, names: names if Path(folder) == BANK / "answers" else [])
    for page in (bank / "pages").rglob("*.md"):
        if "(answer:" in page.read_text("utf-8"):
            page.unlink()
    return bank


@pytest.fixture
def work(fast_folder, new_desk, small_bank):
    folder = Path(tempfile.mkdtemp(dir=fast_folder))
    place = Workplace(folder / "a")
    place.folder.mkdir()
    shutil.copytree(new_desk, place.desk)
    shutil.copytree(small_bank, place.bank)
    yield place
    shutil.rmtree(folder)


# 1 and 2: the way of an answer, and what does not go along


def test_the_search_for_planted_strings_finds_each_spelling(work):
    assert planted_in(all_bytes(BANK)) == set(), "the demo bank holds what is planted here"
    for number in NUMBERS:
        for text in (number, " ".join(number), number[:4] + "\u00a0" + number[4:], number[:3] + "-" + number[3:5] + " " + number[5:]):
            assert planted_in(text.encode()) == {number}
        assert number in planted_in(base64.b64encode(b"xy" + number.encode() + b"z"))
    for word in (*WORDS, *FIELD_WORDS):
        for padding in (b"", b"a", b"ab"):
            assert word in planted_in(base64.b64encode(padding + word.encode() + b"...")), word
        for bytes_of_it in (word.encode("utf-16-le"), json.dumps(word).encode(), word.upper().encode(), word.encode().hex().encode(), urllib.parse.quote(word).encode()):
            assert word in planted_in(b"..." + bytes_of_it + b"..."), word
    hidden = work.folder / "found"
    (hidden / "19811218-9876").mkdir(parents=True)
    (hidden / "Kanarieby.txt").write_bytes(b"")
    (hidden / "original.sealed").write_bytes(b"070-1740605")
    assert planted_in(all_bytes(hidden)) == {"8112189876", "Kanarieby"}
    assert planted_in(all_bytes(hidden, but_sealed=False)) == {"8112189876", "Kanarieby", "701740605"}


WRITER = """#!{python}
# An editor that writes the answer around the asker's own words.
import re, sys
file = open(sys.argv[1], encoding="utf-8").read()
front, body = file.split("---\\n")[1:3]
quote = next(line for line in body.splitlines() if "pärlhalsband" in line)
front = re.sub("question: .*", "question: Kan jag lösa ut mormors pärlhalsband från pantbanken?", front)
front = re.sub("summary: .*", "summary: Ja, om du betalar lånet och räntan innan pantsedeln går ut.", front)
open(sys.argv[1], "w", encoding="utf-8").write("---\\n" + front + "---\\n" + quote + "\\n\\nJa, det kan du. Ring pantbanken och fråga vad du ska betala.\\n")
"""


def test_messages_become_pages_and_nothing_that_was_planted_comes_along(work, visit):
    shutil.rmtree(work.bank)
    shutil.copytree(BANK, work.bank)
    text = f"Hej!\n{IDENTIFIERS}\n\nJag har inte råd att lösa ut min mormors pärlhalsband från pantbanken.\n"
    (plain,) = work.imports(text, "19811218-9876 Zyxan Kanariesson.txt")
    form = {**FIELDS, "question": f"Mummon helmikaulakoru on panttilainaamossa. {IDENTIFIERS}", "language": "fi-FI"}
    (from_form,) = work.imports(json.dumps(form), "Kanariesson 070-1740605.json")
    assert work.queue()[plain]["masked"] == {"ADDRESS": 1, "CARD": 1, "EMAIL": 2, "IBAN": 1, "NATIONAL_ID": 1, "PHONE": 1, "POSTAL": 1}
    assert work.queue()[from_form]["language"] == "fi"
    work.assert_nothing_planted()

    editor = work.folder / "editor"
    editor.write_text(WRITER.format(python=sys.executable), "utf-8")
    editor.chmod(0o755)
    work.environment["EDITOR"] = str(editor)
    work.does("triage", plain, "--topics", "economy", "--as", "m1")
    work.does("draft", plain, "--as", "m1", "--id", "mormors-halsband")
    work.does("propose", plain, "--as", "m1")
    work.does("approve", plain, "--as", "m2")
    work.does("publish", plain, "--as", "m2", "--bank", work.bank)

    quote = (work.desk / "items" / from_form / "question.md").read_text("utf-8").strip()
    assert quote.startswith("Mummon helmikaulakoru on panttilainaamossa. ") and "[puhelinnumero]" in quote
    answer = f"---\nquestion: Voinko lunastaa mummon helmikaulakorun?\ntopics: [economy]\nasked: 2026-11\nanswered: 2026-11\nsummary: Kyllä voit.\n---\n> {quote}\n\nKyllä voit. Soita panttilainaamoon ja kysy Maija Virtaselta.\n"
    work.does("triage", from_form, "--topics", "economy,housing", "--language", "fi", "--as", "m2")
    work.does("draft", from_form, "--as", "m2", "--id", "mummon-helmet", "--file", "-", input=answer.encode())
    work.fails(1, "mask-unconfirmed", "propose", from_form, "--as", "m2")
    names = work.tries("propose", from_form, "--as", "m2", "--masks-confirmed")
    places = sorted(set(re.findall(r"--name-ok (\d+:\d+)", names.stderr.decode())))
    assert names.status == 1 and set(names.problems) == {"name-unacknowledged"} and places, names.stderr.decode()
    assert b"Maija" not in names.stderr
    work.does("propose", from_form, "--as", "m2", "--masks-confirmed", *[part for place in places for part in ("--name-ok", place)])
    work.does("approve", from_form, "--as", "m3")
    work.does("publish", from_form, "--as", "m1", "--bank", work.bank)
    assert {item["state"] for item in work.queue().values()} == {"published"}
    for item in (plain, from_form):
        work.does("show", item)
    assert work.leftovers() == []

    site = work.folder / "site"
    for command in (["check", "--strict", "--today", "2026-11-22"], ["build", "--output", site]):
        done = work.run([EXECUTABLE, command[0], "--bank", work.bank, *command[1:], *([] if command[0] == "check" else ["--theme", REPOSITORY / "themes/default"])])
        assert done.status == 0, done.stderr.decode()
    work.assert_nothing_planted(work.bank, site)

    server = serve(site, "/")
    try:
        visitor = visit(BuiltSite(site, f"http://127.0.0.1:{server.server_port}/", "https://svar.lindhamn.example/"))
        for language, word, question, words in [
            ("sv", "pärlhalsband", "Kan jag lösa ut mormors pärlhalsband från pantbanken?", "Jag har inte råd att lösa ut min mormors pärlhalsband från pantbanken."),
            ("fi", "helmikaulakoru", "Voinko lunastaa mummon helmikaulakorun?", "Mummon helmikaulakoru on panttilainaamossa."),
        ]:
            page = visitor.open(f"/{language}/")
            page.get_by_role("combobox").fill(word)
            page.locator(".search-results a", has_text=question).first.click()
            expect(page.locator("h1")).to_have_text(question)
            expect(page.locator("article blockquote").first).to_contain_text(words)
            assert planted_in(page.content().encode()) == set()
        visitor.assert_undisturbed()
    finally:
        server.shutdown()


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


# 3: two people, the same text


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


# 4: kill -9


def lines_of(count: int) -> bytes:
    """A JSON lines file; every fiftieth line is broken."""
    lines = [json.dumps({"question": f"Fråga q{number:03d}q. Ring 070-17406{5 + number % 95:02d}.", "name": "Zyxan"}) for number in range(count)]
    return "\n".join(line[:-1] if number % 50 == 49 else line for number, line in enumerate(lines)).encode()


def numbers_on(desk: Path) -> list[int]:
    return sorted(int(re.search(r"q(\d{3})q", file.read_text("utf-8")).group(1)) for file in (desk / "items").glob("[a-z2-7]*/question.md"))


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


# 5: two at a time

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


# 6: who may read


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


# 7: a full disk


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
