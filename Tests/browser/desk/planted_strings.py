"""Strings that identify somebody, planted in messages and their other fields, and how they are looked for in whatever form.

Every personal detail here is reserved for fiction or published for tests.
"""

import base64
import hashlib
import html
import json
import os
import re
import unicodedata
import urllib.parse
from functools import cache
from pathlib import Path

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
