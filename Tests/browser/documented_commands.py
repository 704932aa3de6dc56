"""The code blocks of documents, tried as a reader would: each page in a folder of its own, in order, in one shell.

The info string says what a block is:

    sh               typed into a shell; ends with status 0
    sh exit-1        the same, but the last command ends with this status
    sh terminal      asks something: a passphrase, or whether to approve
    sh stays         runs until it is stopped, and prints the address at which it is seen
    sh not-run       cannot be tried here; its first line is a comment that says why
    text output      what the block before it printed; … stands for anything, on a line of its own for any lines
    yaml PATH        what a file holds from now on; yaml >>PATH: what is added at its end. Any language will do.

Other blocks are examples and left alone. `abcdefgh23` stands for the item on the desk, /usr/share/answerbank for where the packages put their files.
"""

import os
import pty
import re
import shlex
import shutil
import signal
import socket
import subprocess
import termios
import threading
import time
import urllib.request
from dataclasses import dataclass
from pathlib import Path

from built_site import EXECUTABLE, REPOSITORY

#: What a reader has who has got messages, and the answer that they type in their editor.
READER = Path(__file__).parent / "reader"
ITEM = "abcdefgh23"
SHARED = "/usr/share/answerbank"
#: 2026-11-22, for what is dated.
CLOCK = "1795348800"
PASSPHRASE = "four words nobody expects"
#: Seconds for one block, even on a busy machine.
PATIENCE = 60


@dataclass(frozen=True)
class Block:
    line: int
    language: str
    #: What stands behind the language.
    word: str
    text: str


def blocks_of(markdown: str) -> list[Block]:
    """The fenced code blocks, those of list items included."""
    blocks, lines, opened = [], [], None
    for number, line in enumerate(markdown.splitlines(), start=1):
        if opened is None:
            if fence := re.match(r"( *)(`{3,})(.*)$", line):
                opened, lines = (number, len(fence[1]), fence[2], fence[3].strip()), []
        elif line.strip() == opened[2]:
            language, _, word = opened[3].partition(" ")
            blocks.append(Block(opened[0], language, word.strip(), "".join(lines)))
            opened = None
        else:
            indentation = len(line) - len(line.lstrip(" "))
            lines.append(line[min(indentation, opened[1]) :] + "\n")
    assert opened is None, f"the block of line {opened[0]} has no end"
    return blocks


def install(prefix: Path) -> Path:
    """The tools with what belongs to them, as the packages lay them out."""
    (prefix / "bin").mkdir(parents=True)
    for name in ("answerbank", "answerbank-serve", "answerbank-intake"):
        shutil.copy(EXECUTABLE.parent / name, prefix / "bin")
    shutil.copytree(REPOSITORY / "themes", prefix / "share/answerbank/themes")
    shutil.copytree(REPOSITORY / "docs/ci", prefix / "share/answerbank/ci")
    return prefix


class Reader:
    """Somebody in front of a shell, whose folder and variables stay from block to block."""

    def __init__(self, prefix: Path, home: Path, folder: Path | None = None, variables: dict[str, str] | None = None):
        self.prefix, self.home, self.folder, self.printed = prefix, home, folder or home, ""
        self.environment = (variables or {}) | {
            "HOME": str(home), "PATH": f"{prefix}/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC", "ANSWERBANK_LANGUAGE": "en", "TERM": "dumb",
            "SOURCE_DATE_EPOCH": CLOCK, "ANSWERBANK_CLOCK": CLOCK, "EDITOR": f"cp {shlex.quote(str(READER / 'answer.md'))}",
            "GIT_AUTHOR_NAME": "m1", "GIT_AUTHOR_EMAIL": "m1@city.example", "GIT_COMMITTER_NAME": "m1", "GIT_COMMITTER_EMAIL": "m1@city.example",
        }  # fmt: skip

    @staticmethod
    def new(prefix: Path, home: Path) -> "Reader":
        """With messages that came in, and nothing else."""
        shutil.copytree(READER / "inbox", home / "inbox")
        return Reader(prefix, home)

    def copied(self, home: Path) -> "Reader":
        """The same one in a home of their own, at the same point."""
        shutil.copytree(self.home, home, symlinks=True)
        return Reader(self.prefix, home, home / self.folder.relative_to(self.home), {name: value.replace(str(self.home), str(home)) for name, value in self.environment.items()})

    def follow_page(self, markdown: str) -> None:
        """Does what every block says, from the top."""
        for block in blocks_of(markdown):
            try:
                self.follow(block)
            except (AssertionError, subprocess.TimeoutExpired) as problem:
                raise AssertionError(f"the block of line {block.line}: {problem}") from None

    def follow(self, block: Block) -> None:
        """Does what the block says; fails where it does not go as written."""
        if block.language == "sh" and block.word != "not-run":
            self._run(block)
        elif block.language == "text" and block.word == "output":
            assert re.fullmatch(pattern(block.text), self.printed), f"printed was:\n{self.printed}\nand not:\n{block.text}"
        elif block.language != "sh" and block.word:
            self._write(block)

    def _write(self, block: Block) -> None:
        file = self.folder / block.word.removeprefix(">>")
        file.parent.mkdir(parents=True, exist_ok=True)
        if block.word.startswith(">>"):
            with file.open("a", encoding="utf-8") as end:
                end.write(block.text)
        else:
            file.write_text(block.text, "utf-8")

    def _run(self, block: Block) -> None:
        text = block.text.replace(ITEM, self._item()).replace(SHARED, f"{self.prefix}/share/answerbank")
        if block.word == "stays":
            return self._look(text)
        wanted = int(block.word.removeprefix("exit-")) if block.word.startswith("exit-") else 0
        state = self.home / ".state"
        keep = f"env -0 > {shlex.quote(str(state))}; pwd >> {shlex.quote(str(state))}"
        command = ["sh", "-e", "-c", f"trap {shlex.quote(keep)} EXIT\n{text}"]
        if block.word == "terminal":
            status, self.printed = self._converse(command)
        else:
            done = subprocess.run(command, cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=PATIENCE)
            status, self.printed = done.returncode, done.stdout.decode("utf-8")
        assert status == wanted, f"ended with {status}, not {wanted}:\n{text}\n{self.printed}"
        *variables, folder = state.read_text("utf-8").split("\0")
        self.folder, self.environment = Path(folder.strip()), dict(variable.split("=", 1) for variable in variables)

    def _item(self) -> str:
        """The id of the item that the examples are about; the placeholder as long as there is none."""
        items = self.folder / self.environment.get("ANSWERBANK_DESK", "desk") / "items"
        return next((question.parent.name for question in items.glob("*/question.md") if "winter clothes" in question.read_text("utf-8")), ITEM)

    def _look(self, text: str) -> None:
        """Starts what stays, on a free port, looks at its address and stops it."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        command = ["sh", "-c", re.sub(r"( --port \d+)?( +#.*)?\n*$", f" --port {port}", text, count=1)]
        server = subprocess.Popen(command, cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True)
        patience = hang_up_late(server)
        try:
            self.printed = ""
            while f"http://localhost:{port}/" not in self.printed:
                line = server.stdout.readline()
                assert line, f"ended at once:\n{self.printed}"
                self.printed += line
            assert urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=PATIENCE).status == 200
        finally:
            patience.cancel()
            os.killpg(server.pid, signal.SIGTERM)
            server.wait()

    def _converse(self, command: list[str]) -> tuple[int, str]:
        """Runs a command on a terminal and answers its questions."""
        ours, theirs = pty.openpty()
        process = subprocess.Popen(command, cwd=self.folder, env=self.environment, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True)
        os.close(theirs)
        patience = hang_up_late(process)
        printed, answered = b"", 0
        while True:
            try:
                printed += os.read(ours, 4096)
            except OSError:  # the other side has closed
                break
            if question := re.search(rb"(Passphrase of \S+: |Once more: |Type yes: )$", printed[answered:]):
                answered = len(printed)
                while question[0] != b"Type yes: " and termios.tcgetattr(ours)[3] & termios.ECHO:
                    time.sleep(0.01)  # what is typed before the terminal hides it is dropped
                os.write(ours, (b"yes" if question[0] == b"Type yes: " else PASSPHRASE.encode()) + b"\n")
        os.close(ours)
        status = process.wait()
        patience.cancel()
        return status, printed.decode("utf-8").replace("\r\n", "\n")


def hang_up_late(process: subprocess.Popen) -> threading.Timer:
    """Kills a process and what it has started when nobody would wait for it any longer."""
    timer = threading.Timer(PATIENCE, os.killpg, (process.pid, signal.SIGKILL))
    timer.start()
    return timer


def pattern(expected: str) -> str:
    """A regular expression for what was printed."""
    lines = [r"(?:.*\n)*?" if line.strip() == "…" else re.escape(line).replace("…", ".*") + r"\n" for line in expected.splitlines()]
    return "".join(lines)
