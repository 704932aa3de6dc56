"""The search for canaries finds what it is to find; without this, finding nothing would prove nothing."""

import base64
import gzip
import quopri
import re
import shutil
import subprocess

import pytest

from canaries import METADATA, TEXT
from canary_search import ENCODINGS, Search, all_blobs, git_blobs


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("group", ["metadata", "text"])
def test_the_search_finds_every_canary_in_every_encoding(group, encoding):
    """Inside other text, at any place of a line and of an encoding, in other cases, and with other things between the digits of a number."""
    search = Search({"metadata": METADATA, "text": TEXT}[group])
    for canary in {"metadata": METADATA, "text": TEXT}[group]:
        for core in (canary.core, canary.core.lower()):
            for written in written_as(core, encoding):
                assert canary in {found for found, _ in search(b"hej " + written + b" hopp")}, (canary.value, written)


def written_as(core: str, encoding: str) -> list[bytes]:
    """As a program would write it; not made by what makes the patterns, where that would prove nothing."""
    match encoding:
        case "base64":
            wholes = ["x" * before + core + "y" * 90 for before in (3, 4, 5, 40)]
            return [base64.encodebytes(whole.encode()) for whole in wholes] + [base64.urlsafe_b64encode(wholes[0].encode())]
        case "quoted-printable":
            return [quopri.encodestring(("å" * 21 + core + "ä" * 40).encode()), quopri.encodestring(core.encode(), header=True)]
        case "UTF-16":
            return [core.encode("utf-16"), b"x" + core.encode("utf-16-be")]
        case "as it is":
            between = [core.replace(" ", "\u00a0"), re.sub(r"(?<=\d)(?=\d)", " ", core), re.sub(r"\D", ".", core) if core.isdecimal() else core, core.upper(), core.title()]
            return [text.encode() for text in between]
        case "backwards":
            return ["".join(letter for letter in reversed(core) if letter.isalnum()).encode()]
    return ENCODINGS[encoding](core)


def test_the_search_looks_into_names_copies_and_git(tmp_path):
    """One canary in each place into which it must look."""
    in_folder, in_name, in_copy, in_file, in_commit = planted_here = METADATA[:5]
    (tmp_path / in_folder.value).mkdir()
    (tmp_path / in_folder.value / in_name.value).write_bytes(b"")
    (tmp_path / "a.html.gz").write_bytes(gzip.compress(b"x" * 999 + in_copy.value.encode()))
    (tmp_path / "b.html").write_bytes(in_file.value.encode())
    for arguments in (["init", "-q"], ["add", "-A"], ["-c", "user.name=m1", "-c", "user.email=m1@example.org", "commit", "-q", "-m", in_commit.value]):
        subprocess.run(["git", "-C", tmp_path, *arguments], check=True, capture_output=True)
    search = Search(METADATA)

    def found_in(blobs):
        return {canary for data in blobs.values() for canary, _ in search(data)}

    assert found_in(git_blobs(tmp_path)) == set(planted_here) - {in_copy}
    shutil.rmtree(tmp_path / ".git")
    assert found_in(all_blobs(tmp_path)) == set(planted_here) - {in_commit}
