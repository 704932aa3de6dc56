"""Where canaries are planted: texts, JSON and tables of forms."""

import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from canaries import METADATA, place, planted, text_in


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
