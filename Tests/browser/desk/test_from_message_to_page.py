"""From a citizen's message to a published page with the real tools, and nothing that was planted comes along."""

import base64
import json
import re
import shutil
import sys
import urllib.parse

from playwright.sync_api import expect

from built_site import BANK, EXECUTABLE, REPOSITORY, BuiltSite, serve
from planted_strings import FIELD_WORDS, FIELDS, IDENTIFIERS, NUMBERS, WORDS, all_bytes, planted_in


def test_the_search_for_planted_strings_finds_each_spelling(work):
    assert planted_in(all_bytes(BANK)) == set(), "the demo bank holds what is planted here"
    for number in NUMBERS:
        for text in (number, " ".join(number), number[:4] + "\u00a0" + number[4:], number[:3] + "-" + number[3:5] + " " + number[5:]):
            assert planted_in(text.encode()) == {number}
        assert number in planted_in(base64.b64encode(b"xy" + number.encode() + b"z"))
    for word in (*WORDS, *FIELD_WORDS):
        for padding in (b"", b"a", b"ab"):
            assert word in planted_in(base64.b64encode(padding + word.encode() + b"...")), word
        for bytes_of_it in (word.encode("utf-16-le"), json.dumps(word).encode(), word.upper().encode(), word.encode().hex().encode(), urllib.parse.quote(word).encode()):
            assert word in planted_in(b"..." + bytes_of_it + b"..."), word
    hidden = work.folder / "found"
    (hidden / "19811218-9876").mkdir(parents=True)
    (hidden / "Kanarieby.txt").write_bytes(b"")
    (hidden / "original.sealed").write_bytes(b"070-1740605")
    assert planted_in(all_bytes(hidden)) == {"8112189876", "Kanarieby"}
    assert planted_in(all_bytes(hidden, but_sealed=False)) == {"8112189876", "Kanarieby", "701740605"}


WRITER = """#!{python}
# An editor that writes the answer around the asker's own words.
import re, sys
file = open(sys.argv[1], encoding="utf-8").read()
front, body = file.split("---\\n")[1:3]
quote = next(line for line in body.splitlines() if "pärlhalsband" in line)
front = re.sub("question: .*", "question: Kan jag lösa ut mormors pärlhalsband från pantbanken?", front)
front = re.sub("summary: .*", "summary: Ja, om du betalar lånet och räntan innan pantsedeln går ut.", front)
open(sys.argv[1], "w", encoding="utf-8").write("---\\n" + front + "---\\n" + quote + "\\n\\nJa, det kan du. Ring pantbanken och fråga vad du ska betala.\\n")
"""


def test_messages_become_pages_and_nothing_that_was_planted_comes_along(work, visit):
    shutil.rmtree(work.bank)
    shutil.copytree(BANK, work.bank)
    text = f"Hej!\n{IDENTIFIERS}\n\nJag har inte råd att lösa ut min mormors pärlhalsband från pantbanken.\n"
    (plain,) = work.imports(text, "19811218-9876 Zyxan Kanariesson.txt")
    form = {**FIELDS, "question": f"Mummon helmikaulakoru on panttilainaamossa. {IDENTIFIERS}", "language": "fi-FI"}
    (from_form,) = work.imports(json.dumps(form), "Kanariesson 070-1740605.json")
    assert work.queue()[plain]["masked"] == {"ADDRESS": 1, "CARD": 1, "EMAIL": 2, "IBAN": 1, "NATIONAL_ID": 1, "PHONE": 1, "POSTAL": 1}
    assert work.queue()[from_form]["language"] == "fi"
    work.assert_nothing_planted()

    editor = work.folder / "editor"
    editor.write_text(WRITER.format(python=sys.executable), "utf-8")
    editor.chmod(0o755)
    work.environment["EDITOR"] = str(editor)
    work.does("triage", plain, "--topics", "economy", "--as", "m1")
    work.does("draft", plain, "--as", "m1", "--id", "mormors-halsband")
    work.does("propose", plain, "--as", "m1")
    work.does("approve", plain, "--as", "m2")
    work.does("publish", plain, "--as", "m2", "--bank", work.bank)

    quote = (work.desk / "items" / from_form / "question.md").read_text("utf-8").strip()
    assert quote.startswith("Mummon helmikaulakoru on panttilainaamossa. ") and "[puhelinnumero]" in quote
    answer = f"---\nquestion: Voinko lunastaa mummon helmikaulakorun?\ntopics: [economy]\nasked: 2026-11\nanswered: 2026-11\nsummary: Kyllä voit.\n---\n> {quote}\n\nKyllä voit. Soita panttilainaamoon ja kysy Maija Virtaselta.\n"
    work.does("triage", from_form, "--topics", "economy,housing", "--language", "fi", "--as", "m2")
    work.does("draft", from_form, "--as", "m2", "--id", "mummon-helmet", "--file", "-", input=answer.encode())
    work.fails(1, "mask-unconfirmed", "propose", from_form, "--as", "m2")
    names = work.tries("propose", from_form, "--as", "m2", "--masks-confirmed")
    places = sorted(set(re.findall(r"--name-ok (\d+:\d+)", names.stderr.decode())))
    assert names.status == 1 and set(names.problems) == {"name-unacknowledged"} and places, names.stderr.decode()
    assert b"Maija" not in names.stderr
    work.does("propose", from_form, "--as", "m2", "--masks-confirmed", *[part for place in places for part in ("--name-ok", place)])
    work.does("approve", from_form, "--as", "m3")
    work.does("publish", from_form, "--as", "m1", "--bank", work.bank)
    assert {item["state"] for item in work.queue().values()} == {"published"}
    for item in (plain, from_form):
        work.does("show", item)
    assert work.leftovers() == []

    site = work.folder / "site"
    for command in (["check", "--strict", "--today", "2026-11-22"], ["build", "--output", site]):
        done = work.run([EXECUTABLE, command[0], "--bank", work.bank, *command[1:], *([] if command[0] == "check" else ["--theme", REPOSITORY / "themes/default"])])
        assert done.status == 0, done.stderr.decode()
    work.assert_nothing_planted(work.bank, site)

    server = serve(site, "/")
    try:
        visitor = visit(BuiltSite(site, f"http://127.0.0.1:{server.server_port}/", "https://svar.lindhamn.example/"))
        for language, word, question, words in [
            ("sv", "pärlhalsband", "Kan jag lösa ut mormors pärlhalsband från pantbanken?", "Jag har inte råd att lösa ut min mormors pärlhalsband från pantbanken."),
            ("fi", "helmikaulakoru", "Voinko lunastaa mummon helmikaulakorun?", "Mummon helmikaulakoru on panttilainaamossa."),
        ]:
            page = visitor.open(f"/{language}/")
            page.get_by_role("combobox").fill(word)
            page.locator(".search-results a", has_text=question).first.click()
            expect(page.locator("h1")).to_have_text(question)
            expect(page.locator("article blockquote").first).to_contain_text(words)
            assert planted_in(page.content().encode()) == set()
        visitor.assert_undisturbed()
    finally:
        server.shutdown()
