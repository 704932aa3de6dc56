"""What the tests of packages and CI recipes share: the tools as if installed, and a repository with a small bank and the recipes.

Environment: ANSWERBANK (the tool, the others beside it; default .build/debug/answerbank).
"""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
TOOLS = Path(os.environ.get("ANSWERBANK") or REPOSITORY / ".build/debug/answerbank").resolve().parent


@dataclass(frozen=True)
class Workplace:
    """A folder in which commands run, with the installed tool and programs that only note how they were called."""

    folder: Path
    path: str
    stubs: Path

    def run(self, script: str, **environment: str) -> subprocess.CompletedProcess:
        variables = {"PATH": f"{self.stubs}:{self.path}:/usr/bin:/bin", "HOME": str(self.folder), "LC_ALL": "C.UTF-8", "SOURCE_DATE_EPOCH": "1795305600", **environment}
        return subprocess.run(["sh", "-e", "-c", script], cwd=self.folder, env=variables, capture_output=True, text=True, encoding="utf-8", stdin=subprocess.DEVNULL)

    def succeed(self, script: str, **environment: str) -> str:
        done = self.run(script, **environment)
        assert done.returncode == 0, f"{script}\n{done.stdout}{done.stderr}"
        return done.stdout

    def stub(self, name: str, script: str = "") -> None:
        """A program that notes its arguments, one call a line, and then does as `script` says."""
        file = self.stubs / name
        file.write_text(f'#!/bin/sh\necho "{name} $*" >> {self.stubs}/calls\n{script}\n')
        file.chmod(0o755)

    @property
    def calls(self) -> list[str]:
        calls = self.stubs / "calls"
        return calls.read_text().splitlines() if calls.exists() else []

    def break_answer(self) -> None:
        answer = self.folder / "content/answers/economy/first-answer.en.md"
        answer.write_text(answer.read_text().replace("topics: [economy]", "topics: [economi]"))


@pytest.fixture(scope="session")
def installed(tmp_path_factory) -> Path:
    """A prefix with the tool and its theme, laid out as the package does."""
    prefix = tmp_path_factory.mktemp("usr")
    (prefix / "bin").mkdir()
    shutil.copy(TOOLS / "answerbank", prefix / "bin")
    shutil.copytree(REPOSITORY / "themes", prefix / "share/answerbank/themes")
    return prefix


@pytest.fixture
def bank(installed, tmp_path) -> Workplace:
    """A repository as the recipes want it: a bank in content/, all recipes, no theme."""
    workplace = Workplace(tmp_path / "repository", str(installed / "bin"), tmp_path / "stubs")
    workplace.folder.mkdir()
    workplace.stubs.mkdir()
    for recipes in ("bank", "github", "gitlab"):
        shutil.copytree(REPOSITORY / "docs/ci" / recipes, workplace.folder, dirs_exist_ok=True)
    workplace.succeed("answerbank new bank content --name 'Ask us' --languages en")
    workplace.succeed("sed -i 's/^policy:.*/policy: open/; /^unapproved:/d; /^moderators:/d' content/bank.yaml")
    return workplace
