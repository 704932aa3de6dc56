"""Canaries: strings that identify somebody, planted wherever a message may carry them, and looked for wherever something is kept, shown or published.

Two classes, held to different promises:
- metadata canaries stand outside the text of a message: fields and their names, headers, names of files, folders and attachments, attachments, other
  forms of the text, signatures, earlier messages, and everything in what cannot be read. None of them may be found anywhere, ever.
- text canaries stand in the text itself, in sentences as people write them: numbers, addresses, accounts. They are masked before anything is
  written. Names in a text are the business of the tests of scrubbing.

Not looked for: what `show --original` and `set-aside ID` print, which is the original; and a path that a person typed and that does not exist.

Everything here is reserved for fiction or made so that it is nobody's (scripts/identifier-vectors.py says how).
"""

import base64
import ctypes
import gzip
import hashlib
import html
import json
import os
import quopri
import re
import shutil
import subprocess
import sys
import tempfile
import textwrap
import unicodedata
import urllib.parse
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pytest

from built_site import BANK, EXECUTABLE, REPOSITORY

INTAKE = Path(os.environ.get("ANSWERBANK_INTAKE") or EXECUTABLE.parent / "answerbank-intake").resolve()
NOVEMBER, MARCH = "1795348800", "1806105600"  # 2026-11-22, and 2027-03-27, when the demo bank's retention is over
PASSPHRASES = ["kastanj brevduva tvål 1", "kastanj brevduva tvål 2", "kastanj brevduva tvål 3"]


# What is planted


@dataclass(frozen=True)
class Canary:
    kind: str
    value: str
    #: What gives the person away, where that is less than the whole: a name of several, a number without its lead.
    core: str
    #: "metadata" or "text".
    group: str = "metadata"


def canaries(group, *rows):
    return [Canary(row[0], row[1], row[2] if len(row) > 2 else row[1], group) for row in rows]


METADATA = canaries(
    "metadata",
    ("Swedish personal number", "18190409-8587", "1904098587"), ("Finnish identity code", "021159-975U"), ("Danish personal number", "180861 5378"),
    ("Norwegian personal number", "068534 29013"), ("Swedish coordination number", "18340572-9803", "3405729803"), ("British insurance number", "QQ 65 43 21 A"),
    ("passport", "KX9340217"), ("Swedish phone", "+46 70 174 06 48", "701740648"), ("Finnish phone", "+358 41 2345679", "412345679"), ("Danish phone", "32 12 34 57"),
    ("Norwegian phone", "40 61 23 46"), ("British phone", "+44 7700 900433", "7700900433"), ("e-mail", "zyxanda.kanarie@example.org"), ("tagged e-mail", "kanariepost+hyra@example.com"),
    ("handle", "@kanariefagel_1999", "kanariefagel_1999"), ("IBAN", "FI21 1234 5600 0007 85"), ("card", "4222 2222 2222 2"), ("account", "9970-1, 887 766 554-3", "8877665543"),
    ("giro", "99 88 77-6"), ("organisation number", "377662-2841"), ("street", "Kanariegatan 17", "Kanariegatan"), ("town", "984 73 Kanarieby", "Kanarieby"),
    ("dwelling", "lgh 1704 Kanariehuset", "Kanariehuset"), ("first name", "Zyxanda"), ("last name", "Kanariesson"), ("Finnish name", "Tuomas Kanariälä", "Kanariälä"),
    ("nickname", "Kanarieungen"), ("school", "Kanarieskolan 7B", "Kanarieskolan"), ("workplace", "Kanariebolaget AB", "Kanariebolaget"), ("IPv4", "203.0.113.177"),
    ("IPv6", "2001:db8:ca7a::91e"), ("network card", "00:00:5e:00:53:af"), ("plate", "KNR 57A"), ("case number", "SN 2026-047119"), ("customer number", "kundnr 77055331", "77055331"),
    ("user agent", "Kanariebläddrare/9.91"), ("message id", "zq77.kanariebrev@mail.example.org"), ("file name", "kanarieintyg-slutlig.pdf"), ("host", "kanariedator.example.net"),
    ("session", "kanariesession=8f3aq77"), ("device", "3e4666bf-d5e5-4aa7-b8ce-cefe41c7568a"), ("profile", "https://kanarie.example.org/zyx", "kanarie.example.org"),
    ("place", "59.329377, 18.068577", "59.329377"), ("birthday", "13 oktober 1987 kl. 04.37", "oktober 1987 kl. 04.37"), ("telephone's number", "35-209900-176148-1"),
)  # fmt: skip

TEXTS = {
    "sv": (
        "Hej! Jag har blivit vräkt. Mitt personnummer är {pnr} och min mobil är {phone}. Mejla {mail}, jag heter {handle} på Instagram.\n"
        "Jag bor på {street}, {town}. Kontonumret är {account}, IBAN {iban} och kortet {card}.\nÄrendet har diarienummer {case} och bilen har registreringsnummer {plate}. "
        "Datorns IP är {ip} och {ip6}. Företagets organisationsnummer är {org}.\nProfilen finns på {url} och jag var på {place}.\n\nKan jag få hjälp?\n",
        canaries(
            "text", ("pnr", "18220911-3642", "2209113642"), ("phone", "070-174 06 71", "701740671"), ("mail", "steglitsa.fagel@example.org"), ("handle", "@steglitsfagel77"),
            ("street", "Steglitsgatan 17", "Steglitsgatan"), ("town", "984 73 Steglitsby", "Steglitsby"), ("account", "8327-9, 123 456 789-0", "1234567890"),
            ("iban", "SE45 5000 0000 0583 9825 7466"), ("card", "4111 1111 1111 1111"), ("case", "SN 2026/04711"), ("plate", "STG 57A"), ("ip", "203.0.113.91"), ("ip6", "2001:db8:91::5c"),
            ("org", "308002-8362"), ("url", "https://steglits.example.org/profil/fagel77", "steglits.example.org"), ("place", "59.329323, 18.068581", "59.329323"),
        ),
    ),
    "fi": (
        "Hei! Minut on häädetty. Henkilötunnukseni on {pnr} ja puhelinnumeroni {phone}. Sähköpostini on {mail}, Instagramissa olen {handle}.\n"
        "Asun osoitteessa {street}, {town}. Tilinumeroni on {iban} ja kortin numero {card}.\nAsian diaarinumero on {case} ja auton rekisterinumero on {plate}. "
        "Tietokoneen IP on {ip}. Y-tunnus on {org}.\n\nVoinko saada apua?\n",
        canaries(
            "text", ("pnr", "120842+9633"), ("phone", "041 2345678", "412345678"), ("mail", "tikli.lintunen@example.org"), ("handle", "@tikli_lintunen88"),
            ("street", "Tiklikuja 23 B 14", "Tiklikuja"), ("town", "99870 Tiklilä", "Tiklilä"), ("iban", "FI37 1590 3000 0007 76"), ("card", "4012 8888 8888 1881"),
            ("case", "SOS/2026/58213"), ("plate", "TKL-583"), ("ip", "198.51.100.83"),
            ("org", "9904307-7"),
        ),
    ),
    "da": (
        "Hej! Jeg er blevet sat ud. Mit CPR-nummer er {pnr}, og mit telefonnummer er {phone}. Skriv til {mail}, jeg hedder {handle} på Instagram.\n"
        "Jeg bor på {street}, {town}. Min konto er reg. nr. {account}, IBAN {iban}, og kortet er {card}.\nSagen har journalnummer {case}. Computerens IP er {ip}. CVR-nummer {org}.\n\n"
        "Kan jeg få hjælp?\n",
        canaries(
            "text", ("pnr", "210965-6987"), ("phone", "34 41 23 45"), ("mail", "stillits.fugl@example.org"), ("handle", "@stillitsfugl99"), ("street", "Stillitsvej 19", "Stillitsvej"),
            ("town", "9987 Stillitsby", "Stillitsby"), ("account", "9987 kontonr. 0004401162", "0004401162"), ("iban", "DK50 0040 0440 1162 43"), ("card", "5555 5555 5555 4444"),
            ("case", "2026-58213-7"), ("ip", "192.0.2.183"), ("org", "99 70 95 29"),
        ),
    ),
    "en": (
        "Hello! I have been evicted. My National Insurance number is {ni}, my NHS number is {nhs} and my phone is {phone}. Write to {mail}, I am {handle} on Instagram.\n"
        "I live at {street}, {town}. My sort code is 20-00-00 and my account number is {account}, IBAN {iban}, card {card}.\nThe case number is {case} and the car's registration is {plate}. "
        "The computer's IP is {ip}. My Norwegian fødselsnummer is {pnr}.\n\nCan I get help?\n",
        canaries(
            "text", ("ni", "QQ 12 34 56 C"), ("nhs", "999 012 3456"), ("phone", "07700 900472", "7700900472"), ("mail", "goldfinch.bird@example.org"), ("handle", "@goldfinchbird66"),
            ("street", "19 Goldfinch Street", "Goldfinch Street"), ("town", "GF9 9ZZ"), ("account", "55779911"), ("iban", "GB33 BUKB 2020 1555 5555 55"), ("card", "3782 822463 10005"),
            ("case", "SC/2026/58213"), ("plate", "GF51 ZZT"), ("ip", "203.0.113.183"), ("pnr", "28845183262"),
        ),
    ),
}  # fmt: skip
TEXT = [canary for _, words in TEXTS.values() for canary in words]


def text_in(language: str) -> str:
    sentences, words = TEXTS[language]
    return sentences.format(**{word.kind: word.value for word in words})


#: Every place has a canary of its own, so that a find says where it was planted.
places: list[Canary] = []


def place(name: str) -> str:
    # Told from the others by its first letters and by its last.
    tag = f"q{len(places):04}z{len(places):04}q"
    places.append(Canary(f"place: {name}", tag, tag))
    return tag


def planted(name: str, between: str = "; ") -> str:
    """All metadata canaries, and one that says where they stand."""
    return between.join([place(name), *(canary.value for canary in METADATA)])


# How it is looked for


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


# Where it is planted


@dataclass
class Inbox:
    """Files to be imported, and why some of them are to be set aside."""

    folder: Path
    sources: list[Path] = field(default_factory=list)
    reasons: Counter = field(default_factory=Counter)
    #: How many submissions can be read.
    readable: int = 0

    def name(self, name: str, ending: str) -> str:
        """A file name with a handful of canaries, others each time."""
        first = len(self.sources) * 4 % len(METADATA)
        some = [canary.value.replace("/", "-") for canary in (METADATA * 2)[first : first + 4]]
        return f"{place('name of ' + name)} {' '.join(some)}{ending}"

    def add(self, name: str, ending: str, data: bytes | str, *reasons: str, readable: int | None = None) -> Path:
        self.expect(*reasons, readable=readable)
        path = self.folder / self.name(name, ending)
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        self.sources.append(path)
        return path

    def expect(self, *reasons: str, readable: int | None = None):
        self.reasons.update(reasons)
        self.readable += (0 if reasons else 1) if readable is None else readable


def plant_texts(inbox: Inbox):
    inbox.add("a text", ".txt", text_in("sv"))
    inbox.add("Markdown", ".md", text_in("en"))
    inbox.add("a text without an ending", "", text_in("fi"))
    everything = text_in("sv") + planted("a broken text", "\n")
    inbox.add("a text in Latin-1", ".txt", everything.encode("latin-1", "replace"), "not-text")
    inbox.add("a text in UTF-16", ".txt", everything.encode("utf-16"), "not-text")
    inbox.add("a text with NUL", ".txt", everything + "\0", "not-text")
    inbox.add("too long a text", ".txt", everything + " hej" * 20_000, "too-large")


def fields(name: str) -> dict:
    """Fields of a form, nested, under names that are canaries, too."""
    flat = {name: planted(name) for name in ("name", "email", "phone", "ip", "user_agent", "referrer", "session", "city", "files")}
    odd = {canary.value: canary.value for canary in METADATA} | {place(f"key of {name}"): 190409858.7}
    return flat | odd | {"meta": {"inner": [{planted(f"deep key of {name}"): planted(f"depth of {name}")}, 1904098587]}}


def plant_json(inbox: Inbox):
    asks = {"question": text_in("sv"), "language": "sv-SE"}
    inbox.add("JSON", ".json", json.dumps(fields("JSON") | asks))
    listed = [fields("a list") | {"text": text_in("fi"), "language": "fi"}, fields("a list, second") | {"message": text_in("da"), "language": planted("language")}]
    inbox.add("a list", ".json", json.dumps(listed), readable=2)
    lines = [fields("JSON lines") | {"body": text_in("en")}, fields("JSON lines, second") | {"question": text_in("da")}]
    inbox.add("JSON lines", ".jsonl", "\n".join(json.dumps(line, ensure_ascii=False) for line in lines) + '\n{"question": "' + planted("a broken line"), "not-json", readable=2)
    for wrapper in ("payload", "form_response", "data"):
        inbox.add(f"wrapped in {wrapper}", ".json", json.dumps(fields(f"around {wrapper}") | {wrapper: fields(f"in {wrapper}") | asks}))
    human = {"Din fråga": text_in("sv"), "Namn": planted("human field"), place("human key"): planted("other human field")}
    inbox.add("human fields", ".json", json.dumps({"payload": fields("around human fields") | {"human_fields": human}}))
    ordered = [{"title": title, "name": planted("name of ordered field"), "value": value} for title, value in human.items()]
    inbox.add("ordered human fields", ".json", json.dumps({"payload": {"ordered_human_fields": ordered, "number": 7}}))
    inbox.add("broken JSON", ".json", '{"question": "' + text_in("sv") + '", "name": "' + planted("broken JSON"), "not-json")
    inbox.add("JSON without a text", ".json", json.dumps({"comment": text_in("sv")} | fields("JSON without a text")), "no-text")
    inbox.add("a text that is none", ".json", json.dumps({"question": {"text": text_in("sv")}} | fields("a text that is none")), "no-text")
    inbox.add("too long a text in JSON", ".json", json.dumps(fields("too long in JSON") | {"question": text_in("sv") + " hej" * 20_000}), "too-large")


#: Columns of the forms that are known, and where the text stands.
FORMS = {
    "ms-forms": ["ID", "Starttid", "Slutförandetid", "E-post", "Namn", "Senast ändrad", "Din fråga"],
    "google-forms": ["Timestamp", "Email Address", "Your question", "Score"],
    "limesurvey": ["id", "submitdate", "lastpage", "startlanguage", "seed", "startdate", "datestamp", "ipaddr", "refurl", "Kysymys"],
    "nextcloud-forms": ["User ID", "User display name", "Timestamp", "Spørgsmål"],
}
QUESTIONS = {"Din fråga": "sv", "Your question": "en", "Kysymys": "fi", "Spørgsmål": "da", "What would you like to ask?": "en"}


def table(name: str, columns: list[str], delimiter: str = ",", encoding: str = "utf-8", rows: int = 1, more: str = "") -> bytes:
    def cell(text):
        return '"' + text.replace('"', '""') + '"'

    cells = [[cell(text_in(QUESTIONS[column]) if column in QUESTIONS else planted(f"{column} of {name}, row {row}")) for column in columns] for row in range(rows)]
    return "\r\n".join([delimiter.join(map(cell, columns)), *(delimiter.join(row) + more for row in cells)]).encode(encoding, "replace")


def plant_tables(inbox: Inbox):
    for form, columns in FORMS.items():
        inbox.add(form, ".csv", table(form, columns, rows=2), readable=2)
    inbox.add("a table with semicolons", ".csv", table("semicolons", FORMS["ms-forms"], ";", "utf-8-sig"))
    inbox.add("a table in Windows-1252", ".tsv", table("tabs", FORMS["google-forms"], "\t", "windows-1252"))
    inbox.add("a form that the desk describes", ".csv", table("a field map", ["What would you like to ask?", "Class", planted("header that is dropped")]))
    inbox.add("unknown columns", ".csv", table("unknown columns", ["Your question", planted("unknown header")], rows=2), "unknown-column", "unknown-column")
    inbox.add("two texts", ".csv", table("two texts", ["Your question", "Din fråga", "Namn"]), "ambiguous-column")
    inbox.add("no text", ".csv", table("no text", ["Namn", "E-post"]), "no-text")
    inbox.add("an open quotation mark", ".csv", table("open quotation mark", FORMS["google-forms"]) + b'\r\n"' + planted("behind an open mark").encode(), "unclosed-quote", readable=1)
    inbox.add("a cell too many", ".csv", table("a cell too many", FORMS["google-forms"], more="," + planted("the cell too many")), "wrong-column-count")


HEADERS = """Return-Path Delivered-To X-Original-To Received Received From Sender Reply-To To Cc Bcc Date Message-ID In-Reply-To References User-Agent X-Mailer X-Originating-IP
X-Forwarded-For Organization Comments Keywords List-Id List-Unsubscribe DKIM-Signature Authentication-Results ARC-Seal Thread-Topic Thread-Index Disposition-Notification-To
Return-Receipt-To Autocrypt X-Face Importance Content-Description Content-ID Content-Location Accept-Language Content-Language Resent-From Errors-To X-Spam-Report X-Zyxanda-Kanariesson""".split()


def head(name: str) -> str:
    """Every header with every canary, as they are and as encoded words in turn."""
    lines = []
    for number, header in enumerate(HEADERS):
        values = [place(f"{header} of {name}"), *(canary.value for canary in METADATA)]
        values = [values, [f"=?utf-8?b?{base64.b64encode(value.encode()).decode()}?=" for value in values], [f"=?utf-8?q?{quoted_word(value)}?=" for value in values]][number % 3]
        lines.append(f"{header}: " + "\n ".join(values))
    return "\n".join(lines) + "\nMIME-Version: 1.0\n"


def quoted_word(value: str) -> str:
    return "".join(chr(byte) if chr(byte).isalnum() and byte < 0x80 else f"={byte:02X}" for byte in value.encode())


def part(content: bytes | str, kind: str = "text/plain; charset=utf-8", encoding: str = "8bit", headers: str = "") -> bytes:
    content = content.encode() if isinstance(content, str) else content
    content = {"8bit": lambda data: data, "base64": base64.encodebytes, "quoted-printable": quopri.encodestring}[encoding](content)
    return f"Content-Type: {kind}\nContent-Transfer-Encoding: {encoding}\n{headers}\n".encode() + content + b"\n"


def parts(kind: str, *inner: bytes, around: str = "") -> bytes:
    """With canaries in the boundary. Words around the parts set a mail aside."""
    boundary = place(f"boundary of {kind}")
    body = b"".join(f"--{boundary}\n".encode() + one + b"\n" for one in inner)
    return f'Content-Type: multipart/{kind}; boundary="{boundary}"; x-note="{place("parameter")}"\n\n{around}\n'.encode() + body + f"--{boundary}--\n{around}\n".encode()


def attachments() -> list[bytes]:
    """Of many types, with names as mail programs write them, and with canaries inside."""
    disposition = "Content-Disposition: attachment; filename=\"{0}\"\nContent-Description: {0}\nContent-ID: <{1}@example.org>\n"
    kinds = ["text/plain; charset=utf-8", "text/html", "text/vcard", "text/calendar", "application/pdf", "image/jpeg", "application/zyxanda-kanariesson", "message/delivery"]
    found = []
    for number, canary in enumerate(METADATA):
        tag = place(f"attachment with {canary.kind}")
        inside = planted(f"inside {tag}", "\n")
        kind, encoding = kinds[number % len(kinds)], ["8bit", "base64", "quoted-printable"][number % 3]
        match number % 4:
            case 0 | 1:
                found.append(part(inside, kind, encoding, disposition.format(f"{tag} {canary.value}", tag)))
            case 2:
                name = urllib.parse.quote(f"{tag} {canary.value}")
                found.append(part(inside, f"{kind}; name*=utf-8''{name}", encoding, f"Content-Disposition: inline; filename*0*=utf-8''{name[:20]};\n filename*1*={name[20:]}\n"))
            case 3:
                name = base64.b64encode(f"{tag} {canary.value}".encode()).decode()
                found.append(part(inside, f'{kind}; name="=?utf-8?b?{name}?="', encoding))
    inner = head("a mail inside a mail").encode() + b"Subject: " + planted("subject of a mail inside", " ").encode() + b"\n" + part(planted("text of a mail inside"))
    return [*found, part(inner, "message/rfc822")]


INTRODUCTIONS = {
    "sv": "Den tis 13 okt. 2026 kl 10:05 skrev {0}:", "fi": "ti 13. lokak. 2026 klo 10.05 {0} kirjoitti:",
    "da": "Den tir. 13. okt. 2026 kl. 10.05 skrev {0}:", "en": "On Tue, 13 Oct 2026 at 10:05, {0} wrote:",
}  # fmt: skip


def signature(name: str, between: str = "\n") -> str:
    """As few and as short lines as signatures have: more are a text of somebody's own."""
    lines = textwrap.wrap(planted(name, " "), 190, break_long_words=False, break_on_hyphens=False)
    assert len(lines) <= 8
    return between.join(lines)


def behind_text(language: str) -> str:
    """A signature and an earlier message, as mail programs write them."""
    quoted = "".join(f"> {line}\n" for line in (planted("quotation", "\n") + "\n" + text_in("sv")).splitlines())
    introduction = INTRODUCTIONS[language].format(f"{place('introduction of a quotation')} Zyxanda Kanariesson <zyxanda.kanarie@example.org>")
    return f"\n{introduction}\n{quoted}\n-- \n{signature('signature')}\n"


def outlook_text() -> str:
    head = f"Från: Zyxanda Kanariesson <zyxanda.kanarie@example.org>\nSkickat: den 13 oktober 2026 10:05\nTill: {place('Outlook')}\nÄmne: {planted('subject below')}"
    return f"\n________________________________\n{head}\n\n{planted('below Outlook', chr(10))}\n{text_in('sv')}"


def page(language: str, below: str = "") -> str:
    """HTML with canaries in everything that nobody reads, and something below the text."""
    hidden = f'<div style="display:none">{planted("hidden text")}</div><img src="https://kanarie.example.org/{place("picture")}.png" alt="{planted("alt")}" title="{planted("title")}">'
    lines = "".join(f"<p>{html.escape(line)}</p>" for line in text_in(language).splitlines())
    head = f"<head><title>{planted('title of a page')}</title><meta name=author content='{planted('meta')}'><style>/* {planted('style')} */</style><script>// {planted('script')}\n</script></head>"
    link = f'<a href="mailto:zyxanda.kanarie@example.org?subject={place("link")}" data-x="{planted("data attribute")}">Svara</a>'
    return f"<html>{head}<body class='{place('class')}'><!-- {planted('comment')} -->{hidden}{lines}{link}{below}</body></html>"


#: What mail programs put below a text: {0} is an earlier message, {1} who wrote it and when, {2} a signature.
BELOW = {
    "Gmail, reply":
        '<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">{1}<br></div>'
        '<blockquote class="gmail_quote" style="margin:0 0 0 .8ex"><div>{0}</div></blockquote></div>',
    "Gmail, forward":
        '<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>{1}<br></div><br><br>'
        '<div dir="ltr">{0}</div></div>',
    "Gmail, signature":
        '<!-- {1} --><br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">'
        '<div>{2}</div></div>',
    "Apple Mail":
        '<div><br><blockquote type="cite"><div>{1}</div><br class="Apple-interchange-newline"><div>{0}</div></blockquote></div>',
    "Thunderbird":
        '<div class="moz-cite-prefix">{1}<br></div><blockquote type="cite" cite="mid:zq77.kanariebrev@mail.example.org">{0}</blockquote><div class="moz-signature">-- <br>{2}</div>',
    "Outlook":
        '<div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><b>Från:</b> {1}<br><b>Skickat:</b> den 13 oktober 2026<br>'
        '</div><div>{0}</div>',
    "Outlook, desktop":
        '<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class=MsoNormal><b>From:</b> {1} <br><b>Sent:</b> Tuesday, 13 October 2026 10:05<br>'
        '<b>To:</b> fraga@example.org<br><b>Subject:</b> Hyran</p></div><p class=MsoNormal>{0}</p>',
    "Yahoo":
        '<div id="yahoo_quoted_77" class="yahoo_quoted"><div>{1}</div><div>{0}</div></div>',
    "Proton":
        '<div class="protonmail_signature_block">{2}</div><div class="protonmail_quote">{1}<br><blockquote class="protonmail_quote" type="cite">{0}</blockquote></div>',
}  # fmt: skip


def below(program: str) -> str:
    introduction = f"Den tis 13 okt. 2026 kl 10:05 skrev {place(f'introduction by {program}')} Zyxanda Kanariesson &lt;zyxanda.kanarie@example.org&gt;:"
    earlier = planted(f"earlier, by {program}") if "{0}" in BELOW[program] else ""
    return BELOW[program].format(earlier, introduction, signature(f"signature by {program}", "<br>") if "{2}" in BELOW[program] else "")


def plant_mail(inbox: Inbox) -> list[bytes]:
    """Returns the mails that can be read, for other folders."""
    plain = "text/plain; charset=utf-8; x-tag=" + place("parameter of a text")
    both_forms = parts("alternative", part(text_in("en") + behind_text("en")), part(page("en") + planted("other form"), "text/html; charset=utf-8"))
    picture = part(b"\x89PNG" + planted("picture").encode(), "image/png", "base64", f"Content-ID: <{place('content id')}>\n")
    readable = {
        "a plain mail": head("plain").encode() + b"Subject: Re: SV: Re:\n" + part(text_in("sv") + behind_text("sv"), plain),
        "a mail in Latin-1": head("Latin-1").encode() + part(text_in("da").encode("latin-1"), "text/plain; charset=iso-8859-1", "quoted-printable"),
        "a mail in base64": head("base64").encode() + part(text_in("fi") + behind_text("fi"), plain, "base64"),
        "a mail from Outlook": head("Outlook").encode() + part(text_in("sv") + outlook_text(), plain),
        "an HTML mail": head("HTML").encode() + part(page("en", below("Gmail, reply")), "text/html; charset=utf-8", "quoted-printable"),
        "a mail with everything": head("everything").encode() + parts("mixed", both_forms, *attachments()),
        "a related mail": head("related").encode() + parts("related", part(page("sv", below("Thunderbird")), "text/html; charset=utf-8"), picture),
        "a signed mail": head("signed").encode() + parts("signed", part(text_in("fi")), part(planted("signature of a mail"), 'application/pgp-signature; name="zyxanda.kanarie@example.org.asc"')),
    }  # fmt: skip
    for name, mail in readable.items():
        inbox.add(name, ".eml", mail)
    deep = part(text_in("sv") + planted("the bottom"))
    for _ in range(25):
        deep = parts("mixed", deep)
    everything, twice = text_in("sv") + planted("a broken mail", "\n"), f"Content-Type: text/plain; charset=utf-8\nX-Other: {place('between')}\n"
    broken = {
        "wrong-charset": part(everything.encode("latin-1", "replace"), "text/plain; charset=utf-8"),
        "unknown-charset": part(everything, "text/plain; charset=x-kanarie-zyxanda"),
        "damaged-encoding": b"Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n" + base64.b64encode(everything.encode())[:401] + b"!!!\n",
        "unknown-encoding": b"Content-Type: text/plain\nContent-Transfer-Encoding: x-zyxanda\n\n" + everything.encode(),
        "ambiguous-header": twice.encode() + part(everything),
        "too-deep": deep,
        "encrypted": parts("encrypted", part("Version: 1\n", "application/pgp-encrypted"), part(everything, "application/octet-stream")),
        "delivery-report": parts("report", part(everything), part(planted("report"), "message/delivery-status")),
        "unknown-structure": parts("zyxanda-kanariesson", part(everything)),
        "only-attachments": parts("mixed", *attachments()),
        "only-quotation": part("".join(f"> {line}\n" for line in everything.splitlines())),
        "headers-too-large": "".join(f"X-Kanarie-{number}: {planted('headers too large')}\n" for number in range(100)).encode() + part(everything),
        "not-mail": b"\n" + everything.encode(),
    }  # fmt: skip
    for reason, body in broken.items():
        inbox.add(f"a mail that is {reason}", ".eml", body if reason == "not-mail" else head(reason).encode() + body, reason)
    around = parts("mixed", part(text_in("en")), around=planted("around the parts"))
    inbox.add("words around the parts", ".eml", head("around").encode() + around, "unknown-structure")
    inbox.add("a page that hides its words", ".eml", head("hidden").encode() + part(f"<p hidden>{html.escape(everything)}</p>", "text/html; charset=utf-8"), "hidden-text")
    inbox.add("a PGP message", ".eml", head("PGP").encode() + part("-----BEGIN PGP MESSAGE-----\n\n" + everything), "encrypted")
    return [mail for name, mail in readable.items() if name in ("a plain mail", "an HTML mail", "a mail with everything")]


def plant_mailboxes(inbox: Inbox, mails: list[bytes]):
    """Some of the mails once more, a little different, in an mbox and a Maildir."""
    separator = "From zyxanda.kanarie@example.org {0} Tue Oct 13 10:05:00 2026\n"
    boxed = b"".join(separator.format(place("separator")).encode() + b"X-Box: 1\n" + mail + b"\n" for mail in mails)
    broken = separator.format(place("separator")).encode() + head("broken in mbox").encode() + part(planted("broken in mbox"), "text/plain; charset=x-zyxanda") + b"\n"
    inbox.add("an mbox", ".mbox", boxed + broken, "unknown-charset", readable=len(mails))
    maildir = inbox.folder / inbox.name("a Maildir", "")
    for name in ("cur", "new", "tmp"):
        (maildir / name).mkdir(parents=True)
    for number, mail in enumerate(mails):
        name = f"17918787{number:02}.M{number}.{place('name in a Maildir')} {METADATA[number].value.replace('/', '-')}:2,S"
        (maildir / ("cur" if number % 2 else "new") / name).write_bytes(b"X-Maildir: 1\n" + mail)
    (maildir / "tmp" / place("temporary name")).write_bytes(mails[0])
    inbox.sources.append(maildir)
    inbox.expect(readable=len(mails))


# What is done with it


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


def make_world(folder: Path) -> World:
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
    (folder / "passphrases").write_text("\n".join(PASSPHRASES) + "\n")
    shutil.copytree(BANK, folder / "bank", ignore=lambda path, names: names if Path(path) == BANK / "answers" else [])
    for text in (folder / "bank/pages").rglob("*.md"):
        if "(answer:" in text.read_text("utf-8"):
            text.unlink()
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


@pytest.fixture(scope="module")
def fast_folder(tmp_path_factory):
    """In memory where that is possible: the tools wait for the disk after each file."""
    memory = Path("/dev/shm")
    folder = Path(tempfile.mkdtemp(prefix="answerbank-", dir=memory)) if os.access(memory, os.W_OK) else tmp_path_factory.mktemp("canaries")
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def world(fast_folder):
    world = make_world(fast_folder / "way")
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        import_all(world)
        list(pool.map(lambda item: bring_to_approval(world, item), chosen(world)))
        look_at_everything(world)
        publish_all(world)
        end_everything(world, pool)
    return world


@cache
def search_for(group: str) -> Search:
    return Search({"metadata": [*METADATA, *places], "text": TEXT}[group])


# The search itself


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


def test_brotli_copies_are_decompressed(world):
    copies = [path for path in (world.folder / "site").rglob("*.br")]
    assert len(copies) > 20 and all(brotli(path.read_bytes()) == path.with_suffix("").read_bytes() for path in copies[:5])


# What was done


def test_everything_was_planted(world):
    """All canaries stand in the inbox, in all its places; without this, finding nothing would prove nothing."""
    blobs = all_blobs(world.inbox.folder).values()
    found = {canary for data in blobs for search in map(search_for, ("metadata", "text")) for canary, _ in search(data)}
    assert [canary for canary in [*METADATA, *places, *TEXT] if canary not in found and "to scrub" not in canary.kind] == []
    assert len({canary.kind for canary in METADATA}) >= 40


def test_each_message_took_the_way_that_it_should(world):
    """What can be read became an item; what cannot was set aside for the reason for which it was made."""
    notes = [json.loads(data) for where, data in world.desk_before.items() if re.fullmatch(r"set-aside/\w+\.json", where)]
    assert Counter(note["reason"] for note in notes) == world.inbox.reasons
    received = [json.loads(data) for where, data in world.desk_before.items() if re.fullmatch(r"items/\w+/events/.*\.json", where) and b'"receive"' in data]
    assert len(received) == world.inbox.readable
    assert {event["channel"] for event in received} >= {"text", "json", "mail", "school-form", *FORMS} and {event["language"] for event in received} >= {"sv", "fi", "da", "en"}
    published = list((world.folder / "bank/answers").rglob("*.md"))
    assert len(published) >= 8 and {path.suffixes[0] for path in published} == {".sv", ".fi", ".da", ".en"}
    assert world.items() == [] and "Items: " in (world.folder / "certificate.md").read_text()


def test_questions_hold_masks_where_the_canaries_stood(world):
    """Each published answer quotes the masked text, so that the search in the bank and the site is one in texts of messages."""
    for path in (world.folder / "bank/answers").rglob("*.md"):
        assert path.read_text("utf-8").count("[") >= 10, path.name


# What must not be found anywhere


def kept_blobs(world: World, where: str) -> dict[str, bytes]:
    """Everything of one kind that the way left behind."""
    before = world.desk_before

    def matching(pattern):
        return {name: data for name, data in before.items() if re.search(pattern, name)}

    match where:
        case "drafts and questions":
            return matching(r"(answer\.\w+|question)\.md$")
        case "events":
            return matching(r"/events/")
        case "the ledger":
            return matching(r"^ledger/")
        case "notes of what was set aside":
            return matching(r"^set-aside/.*\.json$")
        case "everything on the desk":
            return before
        case "the desk after the purge":
            return all_blobs(world.folder / "desk")
        case "what was printed":
            return world.printed
        case "the certificate and temporary files":
            return {"certificate": (world.folder / "certificate.md").read_bytes(), **all_blobs(world.folder / "tmp")}
        case "the bank":
            return {name: data for name, data in all_blobs(world.folder / "bank").items() if ".git/" not in name}
        case "git":
            return git_blobs(world.folder / "bank")
        case "the site":
            return all_blobs(world.folder / "site")


KEPT = ["drafts and questions", "events", "the ledger", "notes of what was set aside", "everything on the desk", "the desk after the purge", "what was printed",
        "the certificate and temporary files", "the bank", "git", "the site"]  # fmt: skip


@pytest.mark.parametrize("where", KEPT)
def test_nothing_from_outside_a_text_is_found(world, where):
    blobs = kept_blobs(world, where)
    assert blobs, "nothing to look at"
    assert search_for("metadata").all_of(blobs) == []


@pytest.mark.parametrize("where", KEPT)
def test_no_number_address_or_account_of_a_text_is_found(world, where):
    assert search_for("text").all_of(kept_blobs(world, where)) == []


@pytest.fixture(scope="module")
def html_items(world, fast_folder) -> dict[str, dict[str, bytes]]:
    """What lies on a desk of a mail in HTML alone from each program."""
    folder = fast_folder / "programs"
    shutil.copytree(world.folder / "desk", folder / "desk")
    (folder / "bank").symlink_to(world.folder / "bank")
    mails = []
    for program in BELOW:
        mails.append(folder / f"{program}.eml")
        mails[-1].write_bytes(head(program).encode() + part(page("sv", below(program)), "text/html; charset=utf-8", "base64"))
    done = subprocess.run([INTAKE, "import", "--desk", folder / "desk", *mails], capture_output=True, env=world.surroundings, timeout=60)
    items = done.stdout.decode().split()
    assert (done.returncode, len(items)) == (0, len(BELOW)), done.stderr.decode()
    return {program: all_blobs(folder / "desk/items" / item) for program, item in zip(BELOW, items)}


@pytest.mark.parametrize("program", BELOW)
def test_what_a_mail_program_puts_below_a_text_is_dropped(html_items, program):
    found = Search([*METADATA, *(canary for canary in places if program in canary.kind)]).all_of(html_items[program])
    assert found == [] and b"Kan jag f\xc3\xa5 hj\xc3\xa4lp?" in html_items[program]["question.md"]


def test_the_originals_hold_what_was_planted_and_nobody_reads_them_without_a_passphrase(world):
    """The sealed files, searched with everything else, are the messages: they are just not readable."""
    sealed = [name for name in world.desk_before if name.endswith(".sealed") and not name.startswith("the name")]
    assert len(sealed) >= world.inbox.readable + sum(world.inbox.reasons.values())
