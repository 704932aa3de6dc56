"""Where canaries are planted: mail, as programs write it and as nobody should."""

import base64
import html
import quopri
import textwrap
import urllib.parse

from canaries import METADATA, place, planted, text_in
from canary_inbox import Inbox

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
