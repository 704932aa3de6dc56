"""What the tests of a desk share: a folder in memory, an empty desk and a small bank to copy."""

import os
import shutil
import tempfile
from pathlib import Path

import pytest

from built_site import BANK
from workplace import PASSPHRASES, Workplace


@pytest.fixture(scope="session")
def fast_folder(tmp_path_factory):
    """In memory where that is possible: the tools wait for the disk after each file, and these tests make many."""
    memory = Path("/dev/shm")
    if not os.access(memory, os.W_OK):
        yield tmp_path_factory.mktemp("desks")
        return
    folder = Path(tempfile.mkdtemp(prefix="answerbank-", dir=memory))
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def new_desk(fast_folder) -> Path:
    """A desk of three people, made once: choosing keys takes its time."""
    place = Workplace(fast_folder / "new")
    place.folder.mkdir()
    (place.folder / "passphrases").write_text("\n".join(PASSPHRASES.values()) + "\n", "utf-8")
    place.does("init", *(f"--moderator={moderator}" for moderator in PASSPHRASES), "--passphrase-file", place.folder / "passphrases", preexec_fn=lambda: os.umask(0))
    return place.desk


@pytest.fixture(scope="session")
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
