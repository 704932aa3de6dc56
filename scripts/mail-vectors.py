#!/usr/bin/env python3
"""Writes Tests/SubmissionsTests/Fixtures/mail.jsonl and tables.jsonl: mail and tables with what Python makes of them.

    python3 scripts/mail-vectors.py

A line of mail.jsonl is {"name", "mail", "text" or "reason", "differs"}: the bytes in base64, and the text that Python's email package and
mail_rules.py give, or why the mail is set aside. Where our reader must do otherwise than Python, the expectation is written here by hand and
"differs" says why. A line of tables.jsonl is {"name", "table", "rows", "differs"} likewise, after Python's csv module: each row is {"text"} or
{"reason", "column"}. Everything is invented: names are made up and addresses end in example.org.
"""

import base64
import csv
import io
import json
import pathlib
import quopri
import sys
import textwrap

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import mail_rules
from mail_rules import Aside

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "Tests/SubmissionsTests/Fixtures"
mails, names, slips = [], set(), []

HEAD = "Received: from mx.example.org (192.0.2.1)\nFrom: Sanna Provsson <sanna@example.org>\nTo: fraga@example.org\nDate: Tue, 13 Oct 2026 10:05:00 +0200\nMessage-ID: <1@example.org>\nMIME-Version: 1.0\n"
TEXTS = {
    "sv": "Hej!\n\nJag har blivit av med jobbet och hyran ska betalas på fredag.\nKan jag få hjälp? Jag är rädd att förlora lägenheten.",
    "fi": "Hei,\n\nmenetin työni enkä pysty maksamaan vuokraa.\nVoinko saada tukea? Pelkään häätöä.",
    "da": "Hej\n\nJeg har mistet mit arbejde, og huslejen skal betales på fredag.\nKan jeg få hjælp? Jeg er bange for at miste lejligheden.",
    "en": "Hello,\n\nI lost my job and the rent is due on Friday.\nCan I get help? I am afraid of losing the flat.",
}


def python_says(raw):
    try:
        return {"text": mail_rules.text_of(raw)}
    except Aside as aside:
        return {"reason": str(aside)}


def add(name, raw, reason=None, text=None, differs=None):
    raw = raw.encode() if isinstance(raw, str) else raw
    assert name not in names, name
    names.add(name)
    said = python_says(raw)
    wanted = {"reason": reason} if reason else {"text": text} if text is not None else said
    if (wanted != said) != bool(differs):
        slips.append(f"{name}: Python says {said}, wanted {wanted}")
    line = {"name": name, "mail": base64.b64encode(raw).decode()} | wanted
    mails.append(line | {"differs": differs} if differs else line)


def part(content, kind="text/plain; charset=utf-8", encoding="8bit", headers=""):
    """Headers and content of a part, as bytes."""
    content = content.encode() if isinstance(content, str) else content
    if encoding == "base64":
        content = base64.encodebytes(content)
    elif encoding == "quoted-printable":
        content = quopri.encodestring(content)
    return f"Content-Type: {kind}\nContent-Transfer-Encoding: {encoding}\n{headers}\n".encode() + content


def mail(content, kind="text/plain; charset=utf-8", encoding="8bit", headers="", subject=None):
    return HEAD.encode() + (f"Subject: {subject}\n".encode() if subject is not None else b"") + part(content, kind, encoding, headers)


def multipart(kind, *parts, boundary="=_b1", end=True):
    lines = b"".join(b"--" + boundary.encode() + b"\n" + p + b"\n" for p in parts)
    return f'Content-Type: multipart/{kind}; boundary="{boundary}"\n\n'.encode() + lines + (f"--{boundary}--\n".encode() if end else b"")


def mixed(*parts, kind="mixed", subject=None, **options):
    return HEAD.encode() + (f"Subject: {subject}\n".encode() if subject is not None else b"") + multipart(kind, *parts, **options)


def html(content, **options):
    return mail(f"<html><body>{content}</body></html>", "text/html; charset=utf-8", **options)


PDF = part(b"%PDF-1.4 not a document", "application/pdf; name=\"brev.pdf\"", "base64", "Content-Disposition: attachment; filename=\"brev.pdf\"\n")
IMAGE = part(b"\x89PNG\r\n\x1a\n", "image/png", "base64", "Content-ID: <bild@example.org>\n")


def encodings():
    for language, text in TEXTS.items():
        for charset in ("utf-8", "iso-8859-1", "iso-8859-15", "windows-1252"):
            for encoding in ("8bit", "quoted-printable", "base64"):
                add(f"{language} {charset} {encoding}", mail(text.encode(charset), f"text/plain; charset={charset}", encoding))
    others = [
        ("iso-8859-10", "Buorre beaivi! Sáhtán go oažžut veahki? Mun lean čuoččuhan ahte dárbbašan."), ("koi8-r", "Здравствуйте! Могу ли я получить помощь с квартплатой?"),
        ("utf-16", TEXTS["sv"]), ("utf-16le", TEXTS["fi"]), ("utf-16be", TEXTS["da"]), ("utf-32", TEXTS["en"]), ("iso-8859-2", "Dzień dobry, czy mogę dostać pomoc? Żyję sam."),
        ("windows-1250", "Dobrý den, můžu dostat pomoc?"), ("windows-1251", "Добрий день, чи можу я отримати допомогу?"), ("iso-8859-5", "Добар дан, треба ми помоћ."),
        ("iso-8859-7", "Καλημέρα, μπορώ να έχω βοήθεια;"), ("windows-1254", "Merhaba, yardım alabilir miyim?"), ("iso-8859-9", "Merhaba, kirayı ödeyemiyorum."),
        ("windows-1256", "مرحبا هل يمكنني الحصول على مساعدة"), ("iso-8859-6", "مرحبا"), ("windows-1257", "Labdien, vai varu saņemt palīdzību?"), ("gb18030", "你好，我可以得到帮助吗？"),
        ("big5", "你好"), ("shift_jis", "こんにちは"), ("iso-2022-jp", "こんにちは、助けてください。"), ("euc-kr", "안녕하세요"), ("tis-620", "สวัสดี"), ("iso-8859-13", "Labas, ar galiu gauti pagalbą?"),
    ]
    for charset, text in others:
        add(f"{charset} base64", mail(text.encode(charset), f"text/plain; charset={charset}", "base64"))
    add("charset in capitals and quotes", mail(TEXTS["sv"].encode("latin-1"), 'text/plain; charset="ISO-8859-1"', "quoted-printable"))
    add("charset by RFC 2231", mail(TEXTS["sv"], "text/plain; charset*=us-ascii'en'utf-8"))
    add("no Content-Type at all", HEAD + "\n" + TEXTS["en"])
    add("no MIME at all", "Subject: Rent\nFrom: x@example.org\n\n" + TEXTS["en"])
    add("nothing stated, but UTF-8", HEAD + "\n" + TEXTS["sv"])
    add("byte order mark", mail("\ufeff" + TEXTS["fi"]))
    add("lines end with CR LF", mail(TEXTS["sv"]).replace(b"\n", b"\r\n"))
    add("lines end with CR LF, base64", mail(TEXTS["da"].replace("\n", "\r\n"), encoding="base64").replace(b"\n", b"\r\n"))
    add("old lines with CR inside base64", mail(b"ett\rtv\xc3\xa5\rtre", encoding="base64"))
    add("quotation marks under another name", mail(b"\x93Hyran\x94 \x96 f\xe5r jag hj\xe4lp?", "text/plain; charset=iso-8859-1"))
    add("soft line ends", mail("Hej =\nalla=\n=20barn\nå".encode(), encoding="8bit").replace(b"8bit", b"quoted-printable"))
    add("quoted-printable with a bad escape", mail(b"Pris =ZZ och =C3=A5", encoding="7bit").replace(b"7bit", b"quoted-printable"))
    add("quoted-printable in lower case", mail(b"=c3=a5=c3=a4=c3=b6", encoding="7bit").replace(b"7bit", b"quoted-printable"))
    add("base64 without padding", mail(base64.b64encode("Hjälp!".encode()).rstrip(b"="), encoding="7bit").replace(b"7bit", b"BASE64"))
    add("base64 with gaps and blank lines", mail(b"SGVq\n\n IGR1\n\tIGTD\npHI=\n", encoding="7bit").replace(b"7bit", b"base64"))
    add("encoding in odd case", mail(TEXTS["en"], encoding="8Bit"))
    add("Content-Language", mail(TEXTS["sv"], headers="Content-Language: sv-SE\n"))


def damage():
    lenient = "Python replaces or drops what it cannot read; words that vanish in silence are worse than a mail set aside"
    add("UTF-8 with a byte of Latin-1", mail(b"Hyran \xe5r h\xf6g"), reason="wrong-charset")
    add("nothing stated, Latin-1", HEAD.encode() + b"\nHj\xe4lp mig", reason="wrong-charset")
    add("ASCII with 8 bits", mail(b"Hj\xc3\xa4lp", "text/plain; charset=us-ascii"), reason="wrong-charset")
    add("unknown charset", mail("Hjälp", "text/plain; charset=x-klingon"), reason="unknown-charset")
    add("charset with a switch behind it", mail("Hjälp".encode("latin-1"), "text/plain; charset=\"ascii//IGNORE\""), reason="unknown-charset")
    add("UTF-7", mail(b"Hj+AOQ-lp", "text/plain; charset=utf-7"), reason="unknown-charset", differs="UTF-7 is text in disguise, which mail no longer uses")
    add("windows-1252 with an undefined byte", mail(b"Hj\x81lp", "text/plain; charset=windows-1252"), reason="wrong-charset")
    add("half a UTF-16 unit", mail(b"\x00H\x00e\x00", "text/plain; charset=utf-16be", "base64"), reason="wrong-charset")
    add("NUL in the text", mail(b"Hej\x00du", encoding="base64"), reason="not-text")
    add("base64 with strange characters", mail(b"SGVq*IGR1!IGTDpHI=", encoding="7bit").replace(b"7bit", b"base64"), reason="damaged-encoding", differs=lenient)
    add("base64 cut in the middle of a group", mail(b"SGVqIGR1IGTDp", encoding="7bit").replace(b"7bit", b"base64"), reason="damaged-encoding", differs=lenient)
    add("base64 with more behind the padding", mail(b"SGVqIGR1\nSA==\nZMOkcg==", encoding="7bit").replace(b"7bit", b"base64"), reason="damaged-encoding", differs=lenient)
    add("base64 with a footer of a list", mail(b"SGVqIGR1IGTDpHI=\n____\nlist footer\n", encoding="7bit").replace(b"7bit", b"base64"), reason="damaged-encoding", differs=lenient)
    add("encoding that nobody knows", mail("Hej", encoding="x-secret"), reason="unknown-encoding", differs="RFC 2045, 6.4: content of an unknown encoding is no text")
    add("uuencode", mail("begin 644 a\n#2&5J\n`\nend\n", encoding="x-uuencode"), reason="unknown-encoding", differs="not an encoding of MIME; mail programs no longer write it")
    twice = "a header that says how to read the part stands twice: programs differ in which one they take, and so may people"
    add("two Content-Types", mail("Hej", headers="Content-Type: text/html\n"), reason="ambiguous-header", differs=twice)
    add("two encodings", mail("SGVq", headers="Content-Transfer-Encoding: base64\n"), reason="ambiguous-header", differs=twice)
    add("two subjects", mail("Hej", headers="Subject: ett\nSubject: två\n"), reason="ambiguous-header", differs=twice)
    add("two dispositions", mixed(part("Hej", headers="Content-Disposition: inline\nContent-Disposition: attachment\n")), reason="ambiguous-header", differs=twice)
    add("empty", mail(""), reason="empty")
    add("only blank lines", mail("\n \n\t\n"), reason="empty")
    add("headers only", HEAD, reason="empty")
    add("last boundary missing", mixed(part(TEXTS["sv"]), end=False))
    add("cut off in the middle of a part", mixed(part(TEXTS["sv"]), part("<p>Hej", "text/html; charset=utf-8"), kind="alternative")[:-40])
    add("boundary never seen", HEAD.encode() + b"Content-Type: multipart/mixed; boundary=zzz\n\n" + TEXTS["sv"].encode())
    add("multipart without a boundary", HEAD.encode() + b"Content-Type: multipart/mixed\n\n" + TEXTS["sv"].encode())
    add("boundary with spaces at line ends", mixed(part(TEXTS["sv"])).replace(b"--=_b1\n", b"--=_b1  \n"))
    add("boundary that begins another", mixed(part("ett"), multipart("alternative", part("två"), boundary="=_b12")))
    preface = lambda words: mixed(part(TEXTS["sv"])).replace(b"\n\n--=_b1", b"\n\n" + words + b"\n--=_b1", 1)
    add("customary preamble and blank epilogue", preface(b"This is a multi-part message in MIME format.") + b"\n\n \n")
    add("customary preamble on two lines", preface(b"This is a multipart message\nin MIME format"))
    add("words before the parts", preface("Jag vill dö.".encode()))
    add("words behind the customary preamble", preface(b"This is a multi-part message in MIME format.\n\nHej igen"))
    add("words behind the parts", mixed(part(TEXTS["sv"])) + b"\nepilog\n")
    add("words behind the parts of a part", mixed(multipart("alternative", part("ett"), boundary="=_i") + b"\nmer\n", part("slut")))
    add("words under a boundary that differs", HEAD.encode() + b"Subject: Hej\nContent-Type: multipart/mixed; boundary=abc\n\n--abd\n\nJag vill veta\n--abd--\n")
    add("multipart in base64", HEAD.encode() + b"Content-Type: multipart/mixed; boundary=abc\nContent-Transfer-Encoding: base64\n\n" + base64.encodebytes(b"--abc\n\nHej\n--abc--\n"))
    add("lone CR in a header", mail("Hej", subject="Hej\r\rX-Name: Sanna Provsson"))
    add("lone CR at the end of headers", mail("Hej", subject="Hej\r\r").replace(b"\n", b"\r\n"))
    add("lone CR in the header of a part", mixed(part("Hej", headers="X-A: b\rX-B: c\n")), reason="damaged-headers", differs="the oracle looks at the first headers only")
    add("lone CR in the text", mail("Ett\rtvå\n--\n\nTre\rfyra"))
    add("NUL in a header", mail("Hej", subject="Hej\0X-Name: Sanna Provsson"))
    add("NUL before the parts", preface(b"\0Hej igen"))
    add("part without headers", HEAD.encode() + b"Content-Type: multipart/mixed; boundary=q\n\n--q\n\nutan rubriker\n--q--\n")
    add("part of nothing", HEAD.encode() + b"Content-Type: multipart/mixed; boundary=q\n\n--q\n--q\nContent-Type: text/plain\n\nhej\n--q--\n")
    add("twenty-five levels", HEAD.encode() + nested(25), reason="too-deep")
    add("five levels", HEAD.encode() + nested(5))
    add("Content-Type that says nothing", mail("Hej du", "text"), reason="only-attachments", differs="a type that cannot be read is no text; Python takes it for text/plain")
    add("Content-Type with semicolons", mail("Hej du", "text/plain;; charset=utf-8;"))
    add("charset with a space", mail("Hej då", "text/plain; charset = utf-8"))
    add("comment in Content-Type", mail("Hej då", "text/plain; charset=utf-8 (ordinary)"))
    add("folded Content-Type", mail("Hej då", "text/plain;\n\tcharset=utf-8;\n format=fixed"))


def nested(depth):
    inner = part("innerst")
    for level in range(depth):
        inner = multipart("mixed", inner, boundary=f"=_n{level}")
    return inner


def structures():
    plain, page = part(TEXTS["sv"]), part(f"<html><body><p>{TEXTS['sv']}</p></body></html>", "text/html; charset=utf-8")
    add("alternative", mixed(plain, page, kind="alternative"))
    add("alternative the wrong way round", mixed(page, plain, kind="alternative"))
    add("alternative with HTML only", mixed(page, kind="alternative"))
    add("alternative with empty plain text", mixed(part(" \n"), page, kind="alternative"))
    add("alternative whose plain text is damaged", mixed(part(b"\xff\xfe"), page, kind="alternative"))
    add("alternative whose forms are all damaged", mixed(part(b"\xff\xfe"), part(b"<p>\xff", "text/html; charset=utf-8"), kind="alternative"))
    add("alternative with a calendar", mixed(part("BEGIN:VCALENDAR", "text/calendar; charset=utf-8"), plain, kind="alternative"))
    add("alternative of nothing", mixed(kind="alternative"))
    add("alternative with related HTML", mixed(part(""), multipart("related", page, IMAGE, boundary="=_r"), kind="alternative"))
    add("mixed with a document", mixed(plain, PDF))
    add("document before text", mixed(PDF, plain))
    add("text, picture, text", mixed(part("Före bilden"), part(b"x", "image/jpeg", "base64", "Content-Disposition: inline; filename=a.jpg\n"), part("Efter bilden")))
    add("text and HTML side by side", mixed(part("Först"), part("<p>Sedan", "text/html; charset=utf-8")))
    add("mixed of alternative and document", mixed(multipart("alternative", plain, page, boundary="=_a"), PDF))
    add("one of two texts damaged", mixed(part("bra"), part(b"\xe5")), reason="wrong-charset")
    add("related", mixed(page, IMAGE, kind="related"))
    add("related with start", mixed(IMAGE, part("<p>Hej", "text/html", headers="Content-ID: <rot@example.org>\n"), kind='related; start="<rot@example.org>"'))
    add("related with a start that is not there", mixed(page, IMAGE, kind='related; start="<nej@example.org>"'))
    add("signed", mixed(plain, part("-----BEGIN PGP SIGNATURE-----", "application/pgp-signature"), kind="signed; protocol=\"application/pgp-signature\""))
    add("signed S/MIME", mixed(multipart("alternative", plain, page, boundary="=_s"), part(b"x", "application/pkcs7-signature", "base64"), kind="signed"))
    add("encrypted", mixed(part("Version: 1", "application/pgp-encrypted"), part("x", "application/octet-stream"), kind="encrypted"), reason="encrypted")
    add("encrypted S/MIME", mail(b"x", "application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m", "base64"), reason="encrypted")
    add("encrypted text in plain text", mail("-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----"), reason="encrypted")
    add("delivery report", mixed(part("Your mail could not be delivered"), part("Final-Recipient: rfc822; x@example.org", "message/delivery-status"), kind="report; report-type=delivery-status"), reason="delivery-report")
    add("delivery status alone", mail("Action: failed", "message/delivery-status"), reason="delivery-report")
    add("TNEF only", mixed(part(b"x", "application/ms-tnef; name=winmail.dat", "base64")), reason="only-attachments")
    add("TNEF beside text", mixed(plain, part(b"x", "application/ms-tnef; name=winmail.dat", "base64")))
    add("a picture as the whole mail", mail(b"x", "image/jpeg", "base64"), reason="only-attachments")
    add("a picture and a subject", mail(b"x", "image/jpeg", "base64", subject="Se bilden"), reason="only-attachments")
    add("empty text and a document", mixed(part(""), PDF), reason="only-attachments")
    add("a text file", mixed(part("i filen", headers="Content-Disposition: attachment; filename=brev.txt\n"), plain))
    add("a text file shown inline", mixed(plain, part("i filen", headers="Content-Disposition: inline; filename=brev.txt\n")))
    add("a text file by its name only", mixed(plain, part("i filen", "text/plain; charset=utf-8; name=brev.txt")))
    add("unknown disposition", mixed(plain, part("annat", headers="Content-Disposition: somewhere\n")))
    add("a forwarded mail as attachment", mixed(plain, b"Content-Type: message/rfc822\n\nSubject: inre\nContent-Type: text/plain\n\nandras ord\n"))
    add("nothing but a forwarded mail", mixed(b"Content-Type: message/rfc822\n\nSubject: inre\nContent-Type: text/plain\n\nandras ord\n"), reason="only-attachments")
    add("digest", mixed(b"\nSubject: ett\n\nettan\n", kind="digest"), reason="unknown-structure")
    add("unknown multipart", mixed(plain, kind="x-own"), reason="unknown-structure")
    add("form data", mixed(plain, kind="form-data"), reason="unknown-structure")
    add("appledouble", mixed(plain, multipart("appledouble", part(b"x", "application/applefile"), part(b"x", "image/gif", "base64"), boundary="=_d")))
    add("rich text only", mail("{\\rtf1 Hej}", "text/rtf"), reason="only-attachments")
    add("multipart in another case", mixed(plain, page, kind="Alternative"))
    add("boundary with strange characters", mixed(plain, boundary="=_?'()+,-./:=b 1"))
    add("boundary of seventy characters", mixed(plain, boundary="b" * 70))


def subjects():
    plain = "Jag vill veta mer."
    cases = {
        "plain": "Hyran", "empty": "", "blank": "   ", "reply": "Re: Hyran", "reply in Swedish": "SV: Hyran", "reply in Finnish": "VS: Vuokra", "forward": "Fwd: Hyran",
        "forward in Swedish": "VB: Hyran", "replies to replies": "Re: SV: Re: Hyran", "numbered reply": "Re[2]: Hyran", "nothing but a reply": "Re:", "reply without a space": "RE:Hyran",
        "a word with a colon": "Fråga: hyran", "repeated": "jag vill  VETA mer", "question": "Kan jag få hjälp med hyran?",
        "encoded Q": "=?utf-8?Q?Hj=C3=A4lp_med_hyran?=", "encoded B": "=?UTF-8?B?SGrDpGxwIG1lZCBoeXJhbg==?=", "encoded Latin-1": "=?iso-8859-1?q?Hj=E4lp?= med =?iso-8859-1?q?hyran?=",
        "two encoded words": "=?utf-8?Q?Hj=C3=A4lp?= =?utf-8?Q?_mig?=", "encoded words on two lines": "=?utf-8?Q?Hj=C3=A4lp?=\n =?utf-8?Q?_mig?=", "folded": "Hjälp mig\n  med hyran",
        "encoded reply": "=?utf-8?Q?Re:_Hj=C3=A4lp?=", "encoded KOI8-R": "=?koi8-r?B?7sXUIMTFzsXH?=", "encoded with a language": "=?utf-8*sv?Q?Hj=C3=A4lp?=",
        "brackets": "[fråga] Hyran", "emoji": "=?utf-8?B?8J+YgCBIZWo=?=", "question marks": "Vad =? gör =?= jag", "raw UTF-8": "Hjälp mig",
        "tab in it": "Hjälp\tmig",
    }
    for name, subject in cases.items():
        add(f"subject: {name}", mail(plain, subject=subject))
    add("subject without text", mail("", subject="Kan jag få hjälp med hyran?"))
    add("subject above a signature only", mail("-- \nSanna", subject="Kan jag få hjälp?"))
    add("reply without text", mail("", subject="Re:"), reason="empty")
    add("subject: no charset like that", mail(plain, subject="=?x-none?Q?Hej?="), reason="unknown-charset", differs="Python shows bytes of unknown charsets as they are")
    add("subject: bytes of another charset", mail(plain, subject="=?utf-8?Q?Hj=E4lp?="), reason="wrong-charset", differs="Python puts a mark in the place of what it cannot read")
    add("subject: raw Latin-1", mail(plain, subject="@@").replace(b"@@", b"Hj\xe4lp"), reason="wrong-charset", differs="Python puts a mark in the place of what it cannot read")
    add("subject: character cut at the seam", mail(plain, subject="=?utf-8?B?SGrDpGxwIMM=?= =?utf-8?B?pQ==?="))
    add("subject: damaged base64", mail(plain, subject="=?utf-8?B?SGVq*?="), text="=?utf-8?B?SGVq*?=\n\n" + plain, differs="no encoded word, so it stays as it is; Python drops the character")


QUOTED = "> Hej Sanna,\n> vad gäller det?\n>\n> Vänliga hälsningar"


def quotations():
    mine = "Tack för svaret!\nMen får jag hjälp med elen också?"
    introductions = {
        "Gmail en": "On Tue, Oct 13, 2026 at 10:05 AM Sanna Provsson <sanna@example.org> wrote:", "Gmail en wrapped": "On Tue, Oct 13, 2026 at 10:05 AM Sanna Provsson\n<sanna@example.org> wrote:",
        "Gmail sv": "Den tis 13 okt. 2026 kl 10:05 skrev Sanna Provsson <sanna@example.org>:", "Gmail sv wrapped": "Den tis 13 okt. 2026 kl 10:05 skrev Sanna Provsson <\nsanna@example.org>:",
        "Gmail fi": "ti 13. lokak. 2026 klo 10.05 Sanna Provsson (sanna@example.org) kirjoitti:", "Gmail da": "Den tirs. 13. okt. 2026 kl. 10.05 skrev Sanna Provsson <sanna@example.org>:",
        "Apple en": "On 13 Oct 2026, at 10:05, Sanna Provsson <sanna@example.org> wrote:", "Apple sv": "13 okt. 2026 kl. 10:05 skrev Sanna Provsson <sanna@example.org>:",
        "Apple fi": "Sanna Provsson <sanna@example.org> kirjoitti 13.10.2026 kello 10.05:", "Apple da": "Den 13. okt. 2026 kl. 10.05 skrev Sanna Provsson <sanna@example.org>:",
        "Thunderbird sv": "Den 2026-10-13 kl. 10:05, skrev Sanna Provsson:", "Thunderbird fi": "Sanna Provsson kirjoitti 13.10.2026 klo 10.05:", "Thunderbird da": "Den 13.10.2026 kl. 10.05 skrev Sanna Provsson:",
        "Thunderbird en": "On 13/10/2026 10:05, Sanna Provsson wrote:",
    }
    for name, line in introductions.items():
        add(f"{name}, marked", mail(f"{mine}\n\n{line}\n\n{QUOTED}\n"))
        add(f"{name}, unmarked", mail(f"{mine}\n\n{line}\nHej Sanna,\nvad gäller det?\n"))
    add("answer below", mail(f"{introductions['Gmail sv']}\n{QUOTED}\n\n{mine}\n"))
    add("answer between", mail(f"{introductions['Gmail en']}\n> Vad gäller det?\nHyran.\n> Hur länge?\nI två månader.\n> Hälsningar\n"))
    add("quotation without an introduction at the end", mail(f"{mine}\n\n{QUOTED}\n"))
    add("quotation in the middle", mail(f"Ni skrev\n> vi ringer\nMen ingen ringde.\n"))
    add("quotation only", mail(QUOTED), reason="only-quotation")
    add("introduction and quotation only", mail(f"{introductions['Gmail da']}\n{QUOTED}", subject="Re: Hyran"), reason="only-quotation")
    add("nested quotation", mail(f"{mine}\n>> först\n> sedan\n"))
    add("quotation with gaps", mail(f"{mine}\n\n{introductions['Gmail fi']}\n> ett\n\n> två\n\n\n> tre\n"))
    for line in ("-----Original Message-----", "-----Ursprungligt meddelande-----", "-----Alkuperäinen viesti-----", "-----Oprindelig meddelelse-----", "---------- Forwarded message ---------",
                 "-------- Ursprungligt meddelande --------", "---------- Vidarebefordrat meddelande ---------", "--- Original Message ---"):
        add(f"separator {line}", mail(f"{mine}\n\n{line}\nFrån: fraga@example.org\n\nHej"))
    blocks = {
        "en": "From: Socialtjänsten <fraga@example.org>\nSent: Tuesday, October 13, 2026 10:05 AM\nTo: Sanna Provsson\nSubject: RE: Hyran",
        "sv": "Från: Socialtjänsten <fraga@example.org>\nSkickat: den 13 oktober 2026 10:05\nTill: Sanna Provsson\nÄmne: SV: Hyran",
        "fi": "Lähettäjä: Sosiaalitoimi <fraga@example.org>\nLähetetty: tiistai 13. lokakuuta 2026 10.05\nVastaanottaja: Sanna Provsson\nAihe: VS: Vuokra",
        "da": "Fra: Kommunen <fraga@example.org>\nSendt: 13. oktober 2026 10:05\nTil: Sanna Provsson\nEmne: SV: Huslejen",
    }
    for language, block in blocks.items():
        add(f"Outlook {language}", mail(f"{mine}\n\n{block}\n\nHej Sanna,\nvad gäller det?"))
        add(f"Outlook {language} below a rule", mail(f"{mine}\n\n________________________________\n{block}\n\nHej"))
        add(f"Outlook {language} in bold", mail(mine + "\n\n" + "\n".join("*" + line.replace(":", ":*", 1) for line in block.split("\n")) + "\n\nHej"))
    add("begin forwarded message", mail(f"{mine}\n\nBegin forwarded message:\n\n> hej"))
    add("forwarded only", mail("---------- Forwarded message ---------\nFrom: x\n\nandras ord", subject="Fwd: Hyran"), reason="only-quotation")
    threat = "Den 3 november 2026 kl 21:15 skrev min pappa till mig:"
    add("what was written to somebody", mail(f"Hjälp mig.\n{threat}\nJag ska döda dig.\nVad ska jag göra? Jag vill dö."))
    add("what was written to somebody, in Finnish", mail("Auta minua.\nIsäni kirjoitti 3.11.2026 klo 21.15:\nTapan sinut.\nMitä teen?"))
    add("what was written to somebody, in quotation marks", mail(f"Hjälp mig.\n{threat}\n> Jag ska döda dig.\nVad ska jag göra?"))
    add("a quotation far behind an introduction", mail(f"{threat}\nJag ska döda dig.\n\n> citat\nslut"))
    add("an introduction without a time, marked", mail("I går den 3 skrev han så här:\n> Jag ska döda dig.\nVad ska jag göra?"))
    add("own words above an introduction", mail(f"Den natten ville jag dö.\n{introductions['Gmail sv']}\n> Hej\n"))
    add("own words on the line of an introduction", mail(f"Hjälp mig! {threat}\n> Hej\nVad gör jag?"))
    add("separator with nothing behind it", mail("Ett\n-----Original Message-----"))
    add("separator above own words", mail("Ett\n-----Original Message-----\nHan hotar mig.\nVad gör jag?"))
    add("separator above an introduction", mail(f"Ett\n------- Original Message -------\n{introductions['Apple en']}\n\n> Hej"))
    add("separator above an introduction of own words", mail(f"Ett\n------- Original Message -------\n{threat}\nHej"))
    add("words that only look like an introduction", mail("Min mamma skrev:\nKom hem nu.\nVad ska jag göra?"))
    add("a year but no time", mail("Hon skrev 2019 till mig:\nKom hem.\nVad gör jag?"))
    add("From at the beginning of a line", mail("From: now on I will write here.\nSent my papers.\n"))
    add("a line of dashes", mail("Ett\n-----\nTvå"))
    add("words between dashes", mail("Ett\n-- tanke --\nTvå"))
    add("a long line with a colon", mail("Jag skrev 2026 kl. 10:05 " + "och " * 80 + ":\nhej"))
    add("greater-than in a text", mail("Inkomst:\n> 20000 får jag inte\noch hyran är 9000"))


def signatures():
    mine = "Kan jag få hjälp med hyran?"
    add("signature", mail(f"{mine}\n\n-- \nSanna Provsson\n0980-319200"))
    add("signature with CR LF", mail(f"{mine}\n-- \nSanna").replace(b"\n", b"\r\n"))
    add("signature in quoted-printable", mail(f"{mine}\n-- \nSanna".encode(), encoding="quoted-printable"))
    add("two dashes without a space", mail(f"{mine}\n--\nSanna"))
    add("dashes in the text", mail(f"{mine} -- tack"))
    add("signature above the quotation", mail(f"{mine}\n\n-- \nSanna\n\n{QUOTED}"))
    add("two signatures", mail(f"{mine}\n-- \nSanna\n-- \nlista"))
    add("help behind a signature's mark", mail(f"Hej.\n-- \nJag vill dö. {mine}"))
    add("many lines behind a signature's mark", mail(f"Hej.\n-- \n" + "Jag är rädd.\n\n" * 9))
    add("eight lines of a signature", mail(f"{mine}\n-- \n" + "Sanna\n\n" * 8))
    add("a long line behind a signature's mark", mail("Hej.\n-- \n" + "Jag är rädd " * 20))
    add("a question in Arabic behind a signature's mark", mail("مرحبا\n-- \nهل يمكنني الحصول على مساعدة؟"))
    add("a sentence that begins as a device does", mail("Hej.\n\nSkickat från min mobil, jag vill dö"))
    add("signature only", mail("-- \nSanna"), reason="empty")
    for line in ("Sent from my iPhone", "Sent from my Galaxy", "Get Outlook for iOS", "Get Outlook for Android<https://example.org>", "Skickat från min iPhone", "Skickat från Outlook för iOS",
                 "Hämta Outlook för Android", "Lähetetty iPhonesta", "Lähetetty Outlook for iOSista", "Hanki Outlook for iOS", "Sendt fra min iPhone", "Hent Outlook til iOS", "Sent from Yahoo Mail",
                 "Skickat från min Samsung-telefon", "Lähetetty puhelimesta"):
        add(f"device: {line}", mail(f"{mine}\n\n{line}\n"))
    add("device above a quotation", mail(f"{mine}\n\nSkickat från min iPhone\n\n13 okt. 2026 kl. 10:05 skrev Sanna <sanna@example.org>:\n\n> Hej\n"))
    add("device in the middle", mail(f"Sent from my iPhone\n\n{mine}"))
    add("a question that begins so", mail(f"{mine}\nLähetetty hakemus on puhelimessa, mitä teen?"))
    add("a sentence that begins so", mail(f"{mine}\nSkickat från socialen kom ett brev"))
    add("a name below", mail(f"{mine}\n\nHälsningar\nSanna"))


def pages():
    cases = {
        "paragraphs": "<p>Ett</p><p>Två</p>", "line breaks": "Ett<br>Två<br/>Tre<br><br>Fyra", "divs": "<div>Ett</div><div>Två</div><div><br></div><div>Tre</div>", "nested divs": "<div><div>Ett</div><div><div>Två</div></div></div>",
        "list": "<p>Jag har</p><ul><li>hyra</li><li>el</li></ul><p>kvar</p>", "list without ends": "<ul><li>hyra<li>el</ul>", "numbered list": "<ol><li>ett</li><li>två</li></ol>",
        "link": 'Se <a href="https://example.org/?id=sanna">sidan</a>.', "entities": "&aring;&auml;&ouml; &lt;3 &amp; &euro; &hellip; &#229; &#xe5; &quot;x&quot;",
        "Windows references": "&#147;Hej&#148; &#150; du", "no-break spaces": "Ett&nbsp;&nbsp;två\u00a0tre", "script and style": "<script>var x='<p>nej</p>';</script><style>p{}</style>Ja",
        "hidden": '<span style="display: none">nej</span><p hidden>nej</p><span style="mso-hide:all">nej</span>Ja', "comment": "Ja<!-- nej --><!--[if mso]>nej<![endif]-->!",
        "table": "<table><tr><td>Hyra</td><td>9000</td></tr><tr><td>El</td><td>800</td></tr></table>", "preformatted": "<pre>ett\n  två\ntre</pre>", "white space": "  Ett \n\n två\t tre  ",
        "inline": "<b>F</b>et och <i>kurs</i>iv <span>text</span>", "headings": "<h1>Rubrik</h1>text<h2>Två</h2>text", "rule": "Ett<hr>Två", "image": 'Ett <img src="https://example.org/p.gif" alt="nej"> två',
        "Outlook": '<p class="MsoNormal">Hej<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Hyran</p>',
        "Gmail quotation": '<div dir="ltr">Mitt svar</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Den tis 13 okt. 2026 kl 10:05 skrev A &lt;a@example.org&gt;:<br></div><blockquote class="gmail_quote"><div>Hej</div></blockquote></div>',
        "old Gmail quotation": '<div>Mitt svar</div><div class="gmail_quote">On Tue, Oct 13, 2026 at 10:05 AM, A <span>&lt;a@example.org&gt;</span> wrote:<br><blockquote class="gmail_quote">Hej</blockquote></div>',
        "Apple quotation": '<div>Mitt svar</div><div><br><blockquote type="cite"><div>13 okt. 2026 kl. 10:05 skrev A:</div><div>Hej</div></blockquote></div>',
        "Apple, answered between": '<blockquote type="cite">Fråga</blockquote><div>Svar</div><blockquote type="cite">Mer</blockquote>', "Thunderbird quotation": '<p>Svar</p><div class="moz-cite-prefix">Den 2026-10-13 kl. 10:05, skrev A:<br></div><blockquote type="cite"><p>Hej</p></blockquote>',
        "Outlook reply": '<div>Svar</div><hr><div id="divRplyFwdMsg"><b>From:</b> A<br><b>Sent:</b> i går<br></div><div>Hej</div>', "Outlook headers": "<p>Svar</p><p><b>From:</b> A<br><b>Sent:</b> Tuesday<br><b>To:</b> B<br><b>Subject:</b> C</p><p>Hej</p>",
        "Outlook on a phone": '<div>Svar</div><div id="ms-outlook-mobile-signature">Hämta Outlook för iOS</div><div id="appendonsend"></div><div>Hej</div>',
        "Gmail signature": '<div>Fråga</div><div><div class="gmail_signature">Sanna</div></div>', "Apple signature": '<div>Fråga</div><div id="AppleMailSignature">Sent from my iPhone</div>', "own quotation": "<p>Han sa</p><blockquote>gå hem</blockquote><p>Hjälp</p>",
        "unclosed": "<div><p>Ett<p>Två<b>fet", "wrong order": "<b><i>ett</b></i> två", "stray end tags": "</div></p>Ett</span>", "attributes without quotes": "<p class=x style=color:red>Ett</p>",
        "a smaller-than sign": "1 < 2 och 3 > 2", "upper case": "<P>ETT<BR>TVÅ</P>", "title": "</body><body>text", "select": "Välj <select><option>nej</option></select> ja",
        "device at the end": "<div>Fråga</div><div><br></div><div>Skickat från min iPhone</div>", "spans and spaces": "<span>ett</span> <span>två</span><span> tre</span>",
        "definition list": "<dl><dt>Hyra</dt><dd>9000</dd></dl>", "cells with paragraphs": "<table><tr><td><p>Ett</p></td><td><p>Två</p></td></tr></table>",
        "object": "Hej<object>Jag vill veta</object>du", "no script": "Hej<noscript>Jag vill veta</noscript>", "text area": "<textarea>Jag vill veta</textarea>", "button": "Tryck <button>här</button>",
        "fallback": "<video>Ett</video> <canvas>två</canvas> <iframe>tre</iframe>", "signature that is a question": '<div>Hej</div><div id="Signature">Kan jag få hjälp?</div>',
        "long signature": '<div>Hej</div><div class="gmail_signature">' + "<p>Jag är rädd</p>" * 9 + "</div><p>slut</p>", "introduction without a quotation": "<p>Hjälp mig.</p><p>Den 3 november 2026 kl 21:15 skrev min pappa:<br>Jag ska döda dig.</p><p>Vad ska jag göra?</p>",
        "introduction without a year above a quotation": "<p>Hej</p><p>Den 3 kl 21:15 skrev pappa:</p><blockquote type=cite>Nej</blockquote><p>Vad ska jag göra?</p>",
        "introduction above a block quotation": "<p>Hej</p><div>On 13 Oct 2026, at 10:05, A wrote:</div><br><blockquote><p>Nej<blockquote>du</blockquote></p></blockquote><p>Vad ska jag göra?</p>",
        "wrapped introduction above a block quotation": "<p>Hej</p>On Tue, Oct 13, 2026 at 10:05 AM Sanna<br>&lt;sanna@example.org&gt; wrote:<blockquote>Nej</blockquote>",
        "introduction far above a block quotation": "<p>On 13 Oct 2026, at 10:05, A wrote:</p><p>Jag ska döda dig.</p><blockquote>citat</blockquote>",
        "inline style and comment in style": "<style><!-- p { color: red } --></style>Ja", "conditional comments": "<!--[if !mso]><!-->Ja<!--<![endif]--><!--[if mso]>nej<![endif]-->",
        "zero-width": "Hej\u200bdu", "emoji": "Hej 😀 &#128512;", "long": "<p>" + "ord " * 2000 + "</p>",
    }
    for name, content in cases.items():
        add(f"HTML: {name}", html(content))
    add("HTML with a title", mail("<!DOCTYPE html><html><head><title>nej</title><meta charset=latin1></head><body>Hjälp</body></html>", "text/html; charset=utf-8"))
    add("HTML without html", mail("Hej<br>du", "text/html; charset=utf-8"))
    add("HTML in Latin-1", mail("<p>Hjälp".encode("latin-1"), "text/html; charset=iso-8859-1", "quoted-printable"))
    add("HTML in UTF-16", mail("<p>Hjälp".encode("utf-16"), "text/html; charset=utf-16", "base64"))
    add("HTML of nothing", html("<p>&nbsp;</p><img src=x>"), reason="empty")
    add("HTML with text in its head", mail("<html><head><title>x</title>Jag vill veta</head></html>", "text/html; charset=utf-8"))
    add("HTML of a title only", mail("<html><head><title>Jag vill veta</title></head><body></body></html>", "text/html; charset=utf-8", subject="Hej"))
    add("HTML of hidden words only", html('<div style="display:none">Jag vill veta</div>', subject="Hej"))
    add("HTML of style only, with a subject", mail("<html><head><style>p {}</style></head><body><div><br></div></body></html>", "text/html; charset=utf-8", subject="Hej du"))
    add("HTML of a signature only, with a subject", html('<div id="Signature">Sanna</div>', subject="Hej du"))
    rest = "what a page hides to its end may be all that somebody wrote"
    for name, content in {
        "title": "<title>Hej <p>Jag vill veta</p>", "title, closed with the page": "<p>Hej</p><title>Jag vill veta</body></html>", "style": "<p>Hej</p><style>Jag vill veta", "script": "<p>Hej</p><script>Jag vill veta",
        "comment": "<p>Hej</p><!-- Jag vill veta", "comment that ends with one dash": "<p>Hej</p><!-- Jag vill veta ->", "comment in style": "<p>Hej</p><style><!-- Jag vill veta --> </styl>", "tag": "<p>Hej</p><p Jag vill veta",
        "attribute": "<p>Hej</p><a href='x>Jag vill veta</a>", "hidden element": "<p>Hej</p><div style='display:none'>Jag vill veta", "hidden element in another": "<p>Hej</p><div hidden>Jag <div>vill</div>",
        "hidden element, closed by another": "<div><span hidden>Jag vill veta</div><p>Hej</p>", "declaration": "<p>Hej</p><![if Jag vill veta", "instruction": "<p>Hej</p><?xml Jag vill veta", "end tag": "<p>Hej</p Jag vill veta",
        "template": "<p>Hej</p><template>Jag vill veta</p></body>",
    }.items():
        raw = mail(content, "text/html; charset=utf-8")
        add(f"HTML: open {name}", raw, reason="hidden-text", differs=None if python_says(raw) == {"reason": "hidden-text"} else rest)
    shown = "browsers take it for a comment; here it is shown, lest words vanish"
    for name, content in {"section": "Hej <![CDATA[Jag vill veta]]>", "declaration": "Hej <!Jag vill veta>", "instruction": "Hej <?Jag vill veta>", "end tag": "Hej </ Jag vill veta>"}.items():
        add(f"HTML: unknown {name}", html(content), text=content, differs=shown)
    add("HTML: declarations", mail("<?xml version='1.0'?><!DOCTYPE html><p><![if !supportLists]>1. <![endif]>Ett</p>", "text/html; charset=utf-8"))
    add("HTML: comments that browsers end early", html("Hej<!-->Jag<!--->vill<!-- nej --!>veta"), text="HejJagvillveta", differs="as the HTML standard ends comments")
    many = "".join(f" a{i}" for i in range(500))
    add("HTML: five hundred attributes", html(f"<p{many}>Hej"))
    add("HTML: more than five hundred attributes", html(f"<p{many} b>Hej"), reason="too-large", differs="bounded, since each attribute is compared with those before it")
    add("HTML of a quotation only", html('<blockquote type="cite">Hej</blockquote>'), reason="only-quotation")
    add("HTML deeper than anybody writes", html("<b>" * 600 + "Hej"), reason="too-deep", differs="bounded, since unexpected end tags would take quadratic time")


def flows():
    kind = "text/plain; charset=utf-8; format=flowed"
    add("flowed", mail("Det här är \nen lång \nrad.\nNy rad.", kind))
    add("flowed with DelSp", mail("Det här är  \nen lång ra \nd.\nNy rad.", kind + "; delsp=yes"))
    add("flowed, stuffed", mail(" > inget citat\n From oss\n  indraget", kind))
    add("flowed quotation", mail("Svar\n\n> Det var \n> en gång\n>> för \n>> länge sedan", kind))
    add("flowed quotation in the middle", mail("Ni skrev\n> att jag \n> ska vänta.\nHur länge?", kind))
    add("flowed signature", mail("Fråga \n-- \nSanna", kind))
    add("flowed to the end", mail("slutar med mellanslag ", kind))
    add("flowed blank lines", mail("ett \n\ntvå \n \ntre", kind))
    add("flowed depth changes", mail("> ett \n>> två \n> tre\nmin rad", kind))
    add("flowed in capitals", mail("ett \ntvå", "text/plain; charset=utf-8; Format=Flowed; DelSp=No"))
    add("not flowed", mail("ett \ntvå", "text/plain; charset=utf-8; format=fixed"))
    add("flowed quoted-printable", mail("ett \ntvå å".encode(), kind, "quoted-printable"))


TABLES = []
QUESTION = {"question", "your question", "fråga", "din fråga", "kysymys", "kysymyksesi", "spørgsmål", "dit spørgsmål", "message", "meddelande", "viesti", "besked"}


def table(name, content, delimiter=",", encoding="utf-8", rows=None, differs=None):
    """Adds a table; what its rows should give comes from Python's csv module, unless `rows` says so by hand."""
    raw = content if isinstance(content, bytes) else content.encode(encoding)
    said = [{"text": text} if text.strip() else {"reason": "empty"} for text in python_rows(raw.decode(encoding, "replace").removeprefix("\ufeff"), delimiter)]
    wanted = said if rows is None else rows
    if (wanted != said) != bool(differs):
        slips.append(f"table {name}: Python says {said}, wanted {wanted}")
    TABLES.append({"name": name, "table": base64.b64encode(raw).decode(), "rows": wanted} | ({"differs": differs} if differs else {}))


def python_rows(text, delimiter):
    rows = [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) if row]
    if not rows:
        return []
    column = next((i for i, name in enumerate(rows[0]) if name.strip().lower().rstrip("?:* ") in QUESTION), 0)
    cells = [row[column] if column < len(row) else "" for row in rows[1:]]
    return [cell[1:] if cell[:1] == "'" and cell[1:2] in ("=", "+", "-", "@", "\t", "\r") and cell[1:2] else cell for cell in cells]


def tables():
    ms_en = "ID,Start time,Completion time,Email,Name,Your question\r\n"
    ms = {"sv": "ID;Starttid;Slutförandetid;E-post;Namn;Din fråga\r\n", "fi": "ID;Aloitusaika;Valmistumisaika;Sähköposti;Nimi;Kysymyksesi\r\n", "da": "ID;Starttidspunkt;Fuldførelsestidspunkt;Mail;Navn;Dit spørgsmål\r\n"}
    row = "1;2026-10-13;2026-10-13;anonymous;;{}\r\n"
    table("MS Forms en", ms_en + "1,10/13/26 10:05,10/13/26 10:06,anonymous,,Can I get help?\r\n2,10/13/26 10:05,10/13/26 10:06,anonymous,,\"Yes, or no?\"\r\n")
    for language, header in ms.items():
        text = TEXTS[language].replace("\n", "\r\n")
        table(f"MS Forms {language}", header + row.format(f'"{text}"'), ";")
        table(f"MS Forms {language} with a byte order mark", "\ufeff" + header + row.format(f'"{text}"'), ";")
        table(f"MS Forms {language} in Windows-1252", header + row.format(f'"{text}"') * 2, ";", "windows-1252")
    google = {"en": "Timestamp,Email Address,Your question", "sv": "Tidstämpel,E-postadress,Din fråga", "fi": "Aikaleima,Sähköpostiosoite,Kysymyksesi", "da": "Tidsstempel,Mailadresse,Dit spørgsmål"}
    for language, header in google.items():
        table(f"Google Forms {language}", f'{header}\n2026/10/13 10:05:00 fm EET,a@example.org,"{TEXTS[language]}"\n')
    lime = '"id","submitdate","lastpage","startlanguage","seed","startdate","datestamp","ipaddr","refurl","question"\n'
    table("LimeSurvey", "\ufeff" + lime + '"1","2026-10-13 10:05:00","2","sv","12345","2026-10-13","2026-10-13","192.0.2.1","https://example.org/","Får jag ""hjälp""?"\n')
    cloud = '"User ID","User display name","Timestamp","Question"\n'
    table("Nextcloud Forms", "\ufeff" + cloud + '"","Anonymous user","2026-10-13T10:05:00+02:00","\'=hjälp"\n"","Anonymous user","2026-10-13T10:05:00+02:00","\'- varför?"\n"","Anonym","x","\'quoted\' word"\n')
    table("only a question", "Question\nHej\nDu\n")
    table("header in capitals, with a star", "ID,YOUR QUESTION*\n1,Hej\n")
    table("header with spaces and a question mark", " id , Fråga? \n1,Hej\n")
    table("tabs", "ID\tFråga\n1\tHej, du; där\n", "\t")
    table("last line without an end", "ID,Question\n1,Hej\n2,du")
    table("blank lines between", "ID,Question\n\n1,Hej\n\n\n2,du\n\n")
    table("line ends of an old Mac", "ID,Question\r1,Hej\r2,du\r")
    table("mixed line ends", "ID,Question\r\n1,Hej\n2,du\r3,där\n")
    table("quoted everywhere", '"ID","Question"\n"1","Hej\n\n""du"", då"\n')
    table("empty cells", "ID,Question,Name\n1,,\n2,\"\",x\n3, ,\n4,hej,\n")
    table("a quotation mark inside a plain cell", 'ID,Question\n1,han sa "nej" till mig\n')
    table("header quoted over two lines", '"ID","Name","Question"\n1,x,"a\nb"\n')
    table("decomposed header", "ID,Fra\u030aga\n1,Hej\n", rows=[{"text": "Hej"}], differs="headers are compared in normal form C")
    table("no rows", "ID,Question\n")
    table("line that states the delimiter", "sep=;\nID;Fråga\n1;Hej\n", ";", rows=[{"text": "Hej"}], differs="Python does not know Excel's first line")
    table("unknown column", "ID,Skola,Fråga\n1,Lindskolan,Hej\n2,Lindskolan,Hej\n", rows=[{"reason": "unknown-column", "column": 2}] * 2, differs="what a column means is not guessed")
    table("unnamed column", "ID,Fråga,\n1,Hej,x\n", rows=[{"reason": "unknown-column", "column": 3}], differs="what a column means is not guessed")
    table("two questions", "Fråga,Meddelande\na,b\n", rows=[{"reason": "ambiguous-column", "column": 2}], differs="which one is the text is not guessed")
    table("no question", "ID,Name\n1,x\n", rows=[{"reason": "no-text"}], differs="which column is the text is not guessed")
    table("too few and too many cells", "ID,Question\n1\n2,Hej\n3,Hej,du\n", rows=[{"reason": "wrong-column-count"}, {"text": "Hej"}, {"reason": "wrong-column-count"}], differs="cells may have moved")
    table("unclosed quotation mark", 'ID,Question\n1,Hej\n2,"du\n3,där\n', rows=[{"text": "Hej"}, {"reason": "unclosed-quote"}], differs="where records end is not certain any more")
    table("more behind a quotation mark", 'ID,Question\n1,"Hej" du\n2,där\n', rows=[{"reason": "unclosed-quote"}], differs="where records end is not certain any more")
    table("undefined bytes", b"ID,Question\n1,Hj\x81lp\n2,Hej\n", rows=[{"reason": "not-text"}, {"text": "Hej"}], differs="neither UTF-8 nor Windows-1252")
    table("Windows-1252 after a header in UTF-8", "ID,Fråga\n".encode() + b"1,Hj\xe4lp\n", rows=[{"reason": "not-text"}], differs="one file has one encoding")
    table("NUL", b"ID,Question\n1,a\x00b\n2,Hej\n", rows=[{"reason": "not-text"}, {"text": "Hej"}], differs="NUL is no text")
    table("each row its own encoding", b"ID,Question\n1,Hj\xe4lp\n2,Hj\xc3\xa4lp\n", rows=[{"text": "Hjälp"}, {"text": "Hjälp"}], differs="a header of ASCII decides nothing, so each row does")
    table("formulas that are none", "ID,Question\n1,'hej'\n2,'\n3,'=1+1\n4,=1+1\n5,'@hej\n")
    table("delimiter inside quotation marks", 'ID;Fråga\n1;"a;b,c\td"\n', ";")
    table("commas in a table of semicolons", "ID;Fråga\n1;Ja, nej, kanske\n", ";")


for group in (encodings, damage, structures, subjects, quotations, signatures, pages, flows, tables):
    group()
if slips:
    sys.exit("\n".join(slips))


def write(name, lines):
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    (FOLDER / name).write_text(text, encoding="utf-8")
    print(f"{name}: {len(lines)} lines, {len(text.encode()) // 1024} KiB, {sum('differs' in line for line in lines)} differ")


FOLDER.mkdir(exist_ok=True)
write("mail.jsonl", mails)
write("tables.jsonl", TABLES)
