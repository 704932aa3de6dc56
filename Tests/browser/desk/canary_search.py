"""How canaries are looked for: many strings in many encodings, in names, files, compressed copies and git."""

import base64
import ctypes
import gzip
import hashlib
import html
import json
import os
import quopri
import re
import subprocess
import unicodedata
import urllib.parse
from pathlib import Path

from canaries import Canary, places

#: Spaces and dashes beyond ASCII, as typesetting puts them between digits.
WIDE = re.compile(rb"\xc2\xa0|\xe2\x80[\x80-\xaf]")


def squeezed(data: bytes) -> bytes:
    """Letters and digits alone: numbers are found with whatever stands between their digits, encodings over the ends of lines."""
    return WIDE.sub(b"", data).translate(None, bytes(byte for byte in range(0x80) if not chr(byte).isalnum()))


ENCODINGS = {
    "as it is": lambda text: [text.encode()],
    "decomposed": lambda text: [unicodedata.normalize("NFD", text).encode()],
    "Latin-1": lambda text: [text.encode("latin-1", "replace")],
    "UTF-16": lambda text: [text.encode("utf-16-le"), text.encode("utf-16-be")],
    "percent": lambda text: [urllib.parse.quote(text, safe="").encode(), urllib.parse.quote_plus(text).encode(), urllib.parse.quote(text, safe="", encoding="latin-1", errors="replace").encode()],
    "quoted-printable": lambda text: [quopri.encodestring(text.encode()), quopri.encodestring(text.encode(), header=True), quopri.encodestring(text.encode("latin-1", "replace"))],
    "base64": lambda text: [part for encoded in (text.encode(), text.encode("latin-1", "replace"), text.encode("utf-16-le")) for part in base64_parts(encoded)],
    "hexadecimal": lambda text: [text.encode().hex().encode()],
    "JSON": lambda text: [json.dumps(text)[1:-1].encode(), "".join(f"\\u{ord(c):04x}" for c in text).encode()],
    "HTML": lambda text: [html.escape(text).encode(), text.encode("ascii", "xmlcharrefreplace"), "".join(f"&#{ord(c)};" for c in text).encode(), "".join(f"&#x{ord(c):x};" for c in text).encode()],
    "digest": lambda text: [part for name in ("md5", "sha1", "sha256") for digest in [hashlib.new(name, text.encode())] for part in (digest.hexdigest().encode(), base64.b64encode(digest.digest()))],
    "backwards": lambda text: [re.sub(r"[\W_]", "", text)[::-1].encode()],
}  # fmt: skip


def base64_parts(data: bytes) -> list[bytes]:
    """What base64 of a longer text holds wherever in it `data` stands: the characters that depend on it alone."""
    parts = []
    for shift in range(3):
        encoded = base64.b64encode(b"\0" * shift + data)
        inside = encoded[-(-shift * 8 // 6) : (shift + len(data)) * 8 // 6]
        parts += [inside, inside.replace(b"+", b"-").replace(b"/", b"_")]
    return parts


HEAD = 6


class Search:
    """Looks for many patterns at once: by their first bytes, in the bytes as they are and squeezed, both in lower case."""

    def __init__(self, wanted: list[Canary]):
        self.plain: dict[bytes, list] = {}
        self.tight: dict[bytes, list] = {}
        for canary in wanted:
            # What is encoded letter by letter is found in any case; digests and base64 are not.
            for core in {canary.core} if canary in places else {canary.core, canary.core.lower(), canary.core.upper()}:
                for encoding, encoded in ENCODINGS.items():
                    for pattern in encoded(core):
                        self.add(self.plain, pattern.lower(), canary, encoding)
                        self.add(self.tight, squeezed(pattern).lower(), canary, encoding)

    def add(self, patterns: dict, pattern: bytes, canary: Canary, encoding: str):
        assert len(pattern) >= HEAD or encoding != "as it is" or patterns is self.tight, f"{canary.value} is too short to be told from other text"
        if len(pattern) >= HEAD and (pattern, canary, encoding) not in (known := patterns.setdefault(pattern[:HEAD], [])):
            known.append((pattern, canary, encoding))

    def __call__(self, data: bytes) -> set[tuple[Canary, str]]:
        """What is found, and in which encoding."""
        found = set()
        for patterns, bytes_of_it in ((self.plain, data.lower()), (self.tight, squeezed(data).lower())):
            for start in [start for start in range(len(bytes_of_it) - HEAD + 1) if bytes_of_it[start : start + HEAD] in patterns]:
                found |= {(canary, encoding) for pattern, canary, encoding in patterns[bytes_of_it[start : start + HEAD]] if bytes_of_it.startswith(pattern, start)}
        return found

    def all_of(self, blobs: dict[str, bytes]) -> list[str]:
        """What is found in any of them, as lines to be read by a person. Equal bytes are looked at once."""
        once = {data: where for where, data in blobs.items()}
        return sorted(f"{canary.kind}: {canary.value!r} in {where} ({encoding})" for data, where in once.items() for canary, encoding in self(data))


def brotli(data: bytes) -> bytes:
    """The library that writes these copies reads them, too."""
    library = ctypes.CDLL("libbrotlidec.so.1")
    size = ctypes.c_size_t(4 << 20)
    target = ctypes.create_string_buffer(size.value)
    assert library.BrotliDecoderDecompress(ctypes.c_size_t(len(data)), data, ctypes.byref(size), target) == 1
    return target.raw[: size.value]


def all_blobs(folder: Path) -> dict[str, bytes]:
    """Every name below a folder and the bytes of every file, of compressed ones as they are and decompressed."""
    blobs = {}
    for path in sorted(folder.rglob("*")):
        where = str(path.relative_to(folder))
        blobs[f"the name {where}"] = os.fsencode(where)
        if path.is_file() and not path.is_symlink():
            data = blobs[where] = path.read_bytes()
            if path.suffix == ".gz":
                blobs[f"{where}, decompressed"] = gzip.decompress(data)
            elif path.suffix == ".br":
                blobs[f"{where}, decompressed"] = brotli(data)
    return blobs


def git_blobs(folder: Path) -> dict[str, bytes]:
    """Every object of a repository, decompressed, and the other files of .git."""
    objects = subprocess.run(["git", "-C", folder, "cat-file", "--batch", "--batch-all-objects"], check=True, capture_output=True).stdout
    return {"git objects": objects, **all_blobs(folder / ".git")}
