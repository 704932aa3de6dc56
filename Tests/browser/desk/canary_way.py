"""The whole way of all messages with canaries, from the inbox to the purge."""

import json
import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from built_site import EXECUTABLE, REPOSITORY
from canaries import planted, text_in
from canary_inbox import Inbox, plant_json, plant_tables, plant_texts
from canary_mail import plant_mail, plant_mailboxes
from canary_search import all_blobs
from workplace import INTAKE, NOVEMBER, PASSPHRASES

MARCH = "1806105600"  # 2027-03-27, when the demo bank's retention is over


@dataclass
class World:
    """The whole way of all messages, and everything that was written and printed on it."""

    folder: Path
    inbox: Inbox
    epoch: str = NOVEMBER
    printed: dict[str, bytes] = field(default_factory=dict)
    #: What lay on the desk before anything was deleted.
    desk_before: dict[str, bytes] = field(default_factory=dict)

    @property
    def surroundings(self) -> dict[str, str]:
        own = {"ANSWERBANK_CLOCK": self.epoch, "SOURCE_DATE_EPOCH": self.epoch, "ANSWERBANK_LANGUAGE": "en", "EDITOR": str(self.folder / "editor")}
        own |= {"TMPDIR": str(self.folder / "tmp"), "HOME": str(self.folder / "tmp")}
        return {name: value for name, value in os.environ.items() if name not in ("VISUAL", "ANSWERBANK_DESK")} | own

    def run(self, *arguments, ends=(0,), stdin: bytes = b"", **options) -> str:
        done = subprocess.run([str(part) for part in arguments], input=stdin, capture_output=True, cwd=self.folder, env=self.surroundings, timeout=60, **options)
        shown = " ".join(map(str, arguments[1:4]))
        self.printed[f"what {shown} prints, {len(self.printed)}"] = done.stdout + b"\n" + done.stderr
        assert done.returncode in ends, f"{shown} ended with {done.returncode}:\n{done.stderr.decode()}"
        return done.stdout.decode() + done.stderr.decode()

    def intake(self, command: str, *arguments, **options) -> str:
        return self.run(INTAKE, command, "--desk", self.folder / "desk", *arguments, **options)

    def answerbank(self, *arguments, **options) -> str:
        return self.run(EXECUTABLE, *arguments, **options)

    def items(self) -> list[Path]:
        return sorted(folder for folder in (self.folder / "desk/items").iterdir() if not folder.name.startswith("."))

    def untouched(self) -> list[str]:
        return [item.name for item in self.items() if not list(item.glob("answer.*"))]


CHANNELS = """- {name: school-form, question: ["What would you like to ask?"], drop-others: true}
"""

#: An editor that keeps the question as it is quoted and writes an answer below it.
EDITOR = """#!{python}
import re, sys
file = open(sys.argv[1], encoding="utf-8").read()
front, body = file.split("---\\n", 2)[1:]
quote = "\\n".join(line for line in body.splitlines() if line.startswith(">"))
words = "hyran vattnet dörren lampan mattan köket golvet taket".split()
name = " och ".join(words["abcdefghijklmnopqrstuvwxyz234567".index(letter) % 8] for letter in re.search("editing-([a-z2-7]+)", sys.argv[1]).group(1))
front = re.sub("question: .*", "question: Hur får jag hjälp med " + name + "?", front)
front = re.sub("topics: .*", "topics: [economy]", front)
front = re.sub("summary: .*", "summary: Fråga oss, så hjälper vi dig.", front)
open(sys.argv[1], "w", encoding="utf-8").write("---\\n" + front + "---\\n" + quote + "\\n\\nFråga oss, så hjälper vi dig.\\n")
"""


def make_world(folder: Path, bank: Path) -> World:
    inbox = Inbox(folder / "inbox Zyxanda Kanariesson 18190409-8587")
    for needed in (inbox.folder, folder / "tmp"):
        needed.mkdir(parents=True)
    plant_texts(inbox)
    plant_json(inbox)
    plant_tables(inbox)
    plant_mailboxes(inbox, plant_mail(inbox))
    world = World(folder, inbox)
    (folder / "editor").write_text(EDITOR.format(python=sys.executable))
    (folder / "editor").chmod(0o755)
    (folder / "passphrases").write_text("\n".join(PASSPHRASES.values()) + "\n")
    shutil.copytree(bank, folder / "bank")
    (folder / "bank/answers").mkdir(exist_ok=True)
    return world


def import_all(world: World):
    world.intake("init", *(f"--moderator=m{number}" for number in (1, 2, 3)), "--passphrase-file", world.folder / "passphrases", "--bank", "../bank")
    world.printed.clear()  # The recovery key.
    (world.folder / "desk/channels.yaml").write_text(CHANNELS)
    world.intake("import", "--dry-run", *world.inbox.sources[::8], ends=(1,))
    world.intake("import", *world.inbox.sources, ends=(1,))
    world.intake("import", "--format", "jsonl", *world.inbox.sources[3::8])
    world.intake("import", stdin=(text_in("da") + "\nTak!\n").encode())
    world.inbox.expect()


def chosen(world: World) -> list[str]:
    """An item of each channel, and of each language."""
    found = {}
    for item in world.items():
        event = next(event for event in (json.loads(file.read_bytes()) for file in (item / "events").iterdir()) if event["kind"] == "receive")
        for key in (event["channel"], event["language"]):
            found.setdefault(key, item.name)
    return sorted(set(found.values()))


def bring_to_approval(world: World, item: str):
    """Triage, draft, proposal with every mask and name confirmed, approval."""
    world.intake("triage", item, "--topics", "economy", "--as", "m1")
    world.intake("draft", item, "--as", "m1", "--id", f"hjalp-{item}")
    said = world.intake("propose", item, "--as", "m1", "--masks-confirmed", ends=(0, 1))
    names = [word for place in sorted(set(re.findall(r"--name-ok (\d+:\d+)", said))) for word in ("--name-ok", place)]
    if names:
        world.intake("propose", item, "--as", "m1", "--masks-confirmed", *names)
    world.intake("approve", item, "--as", "m2")


def look_at_everything(world: World):
    """Every command that shows something, and errors of many kinds."""
    for command in (["queue"], ["queue", "--all", "--format", "jsonl"], ["handover"], ["handover", "--format", "jsonl"], ["set-aside"], ["set-aside", "--format", "jsonl"], ["fsck"]):
        world.intake(*command)
    item = world.untouched()[0]
    for shown in (item, chosen(world)[0]):
        world.intake("show", shown)
    world.intake("triage", item, "--topics", "economy", "--as", "m1")
    world.intake("bundle", item, "--role", "debt adviser", "--as", "m1")
    world.intake("draft", item, "--as", "m1", "--id", f"hjalp-{item}")
    world.intake("propose", item, "--as", "m1", ends=(1,))
    (world.folder / "wrong").write_text("fel fel fel fel fel\n")
    world.intake("show", item, "--original", "--as", "m1", "--passphrase-file", world.folder / "wrong", ends=(2,))
    world.intake("show", "aaaaaaaaaa", ends=(1,))
    world.intake("publish", item, "--as", "m3", ends=(1,))
    world.intake("triage", item, "--topics", "Not A Topic", "--as", "m1", ends=(2,))
    world.run(INTAKE, "scrub", "--format", "jsonl", stdin=b'{"id": "1", "tekst": "' + planted("a line to scrub").encode() + b'"}\n' + planted("another line to scrub").encode(), ends=(1,))


def publish_all(world: World):
    """Publishes, checks, builds with compressed copies, and commits the bank."""
    world.intake("publish", "--batch", "--as", "m3")
    world.answerbank("check", "--bank", "bank", "--today", "2026-11-22")
    world.answerbank("build", "--bank", "bank", "--theme", REPOSITORY / "themes/default", "--output", "site", "--today", "2026-11-22", "--precompress", "gzip,brotli")
    world.intake("show", world.items()[0].name, "--site", "site")
    me = ["-c", "user.name=m1", "-c", "user.email=m1@example.org", "-c", "commit.gpgsign=false"]
    for arguments in (["init", "-q"], ["add", "-A"], [*me, "commit", "-q", "-m", "Answers"]):
        world.run("git", "-C", world.folder / "bank", *arguments)


def end_everything(world: World, pool: ThreadPoolExecutor):
    """Turns the rest down, reports, and purges when the time has come."""
    open_ones = [item["id"] for item in map(json.loads, world.intake("queue", "--format", "jsonl").splitlines())]
    list(pool.map(lambda item: world.intake("reject", item, "--as", "m2", "--note", "annons"), open_ones))
    world.desk_before = all_blobs(world.folder / "desk")
    world.epoch = MARCH
    for form in ("text", "csv", "jsonl"):
        world.intake("report", "2026-11", "--format", form)
    world.intake("purge", "--as", "m1", "--dry-run")
    world.intake("purge", "--as", "m1", "--certificate", world.folder / "certificate.md")
    world.intake("purge", "--as", "m1")
    world.intake("fsck")
    world.intake("queue", "--all")
