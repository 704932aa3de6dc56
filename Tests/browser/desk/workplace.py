"""A desk of three people with a bank beside it, and what they do there with the real tools.

Environment: ANSWERBANK_INTAKE (default: beside ANSWERBANK).
"""

import json
import os
import re
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from built_site import EXECUTABLE
from planted_strings import FIELD_WORDS, WORDS, all_bytes, planted_in

INTAKE = Path(os.environ.get("ANSWERBANK_INTAKE") or EXECUTABLE.parent / "answerbank-intake").resolve()
NOVEMBER, DECEMBER = "1795348800", "1796126400"  # 2026-11-22 and 2026-12-01
PASSPHRASES = {"m1": "kastanj brevduva tvål 1", "m2": "kastanj brevduva tvål 2", "m3": "kastanj brevduva tvål 3"}


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


def lines_of(count: int) -> bytes:
    """A JSON lines file; every fiftieth line is broken."""
    lines = [json.dumps({"question": f"Fråga q{number:03d}q. Ring 070-17406{5 + number % 95:02d}.", "name": "Zyxan"}) for number in range(count)]
    return "\n".join(line[:-1] if number % 50 == 49 else line for number, line in enumerate(lines)).encode()


def numbers_on(desk: Path) -> list[int]:
    return sorted(int(re.search(r"q(\d{3})q", file.read_text("utf-8")).group(1)) for file in (desk / "items").glob("[a-z2-7]*/question.md"))
