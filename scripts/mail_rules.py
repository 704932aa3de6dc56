"""What the rules of Sources/Submissions/Mail make of a mail that Python's email package took apart: the oracle of mail-vectors.py.

The rules are written down once more here, with other means (regular expressions, html.parser), so that a slip on either side shows.
"""

import email
import email.policy
import html.parser
import re


class Aside(Exception):
    """The mail is set aside; the argument is the reason."""


def text_of(raw):
    """The text of a mail; raises Aside."""
    if b"\0" in raw:
        raise Aside("not-text")
    if re.search(rb"\r(?!\n)", re.split(rb"(?<=\n)\r?\n", raw, maxsplit=1)[0]):
        raise Aside("damaged-headers")
    message = email.message_from_bytes(raw, policy=email.policy.default)
    lines = body(message, 0)
    if not any(line.strip() for line in lines) and has_attachment(message):
        raise Aside("only-attachments")
    kept, quotations = without_quotations(lines)
    kept = without_signature(kept)
    text = joined(kept)
    if not text and quotations + sum(line == MARK for line in lines):
        raise Aside("only-quotation")
    subject = re.sub(r"[ \t\r\n\v\f]+", " ", str(message["subject"] or "")).strip(" ")
    while match := re.match(r"(re|sv|vs|vl|vb|fw|fwd|ang|aw|wg|ref) ?(\[\d+\]|\(\d+\))? ?: *", subject, re.I):
        subject = subject[match.end():]
    if subject and flat(subject) not in flat(text):
        text = f"{subject}\n\n{text}" if text else subject
    if not text.strip(" \t\r\n\v\f"):
        raise Aside("empty")
    if len(text.encode()) > 64 * 1024:
        raise Aside("too-large")
    return text


def flat(text):
    return re.sub(r"[ \t\r\n\v\f]+", " ", text.lower()).strip(" ")


# Which part


def has_attachment(part):
    return any(is_attachment(leaf) for leaf in part.walk() if leaf.get_content_maintype() != "multipart")


def is_attachment(part):
    if part.get_content_type() not in ("text/plain", "text/html"):
        return True
    return part.get_content_disposition() not in (None, "inline") or bool(part.get_filename())


PREFACE = re.compile(r"(this is a multi-?part message in mime format\.?)?", re.I)


def body(part, depth):
    """Lines of the text of a part."""
    if depth >= 20:
        raise Aside("too-deep")
    kind, sub = part.get_content_maintype(), part.get_content_subtype()
    if kind == "multipart":
        children = part.get_payload() if part.is_multipart() else []
        if sub == "encrypted":
            raise Aside("encrypted")
        if sub == "report":
            raise Aside("delivery-report")
        if not children or not all(PREFACE.fullmatch(" ".join((text or "").split())) for text in (part.preamble, part.epilogue)):
            raise Aside("unknown-structure")
        if sub in ("mixed", "parallel"):
            lines = []
            for child in children:
                add(lines, body(child, depth + 1))
            return lines
        if sub == "alternative":
            return best(children, depth)
        if sub in ("related", "signed"):
            roots = [c for c in children if sub == "related" and part.get_param("start") and c.get("content-id") == part.get_param("start")]
            return body((roots or children)[0], depth + 1)
        if sub == "appledouble":
            return []
        raise Aside("unknown-structure")
    if part.get_content_type() in ("application/pkcs7-mime", "application/x-pkcs7-mime"):
        raise Aside("encrypted")
    if part.get_content_type() in ("message/delivery-status", "message/disposition-notification"):
        raise Aside("delivery-report")
    if is_attachment(part):
        return []
    return text_lines(part)


def add(lines, more):
    if any(line.strip() and not line.startswith(">") for line in lines) and more:
        lines.append("")
    lines += more


def best(children, depth):
    chosen, reason = None, None
    for child in sorted(children, key=lambda c: c.get_content_type() != "text/plain"):
        try:
            lines = body(child, depth + 1)
        except Aside as aside:
            if str(aside) in ("encrypted", "delivery-report", "too-deep"):
                raise
            reason = reason or aside
            continue
        if any(line.strip() and not line.startswith(">") for line in lines):
            return lines
        chosen = lines if chosen is None else chosen
    if reason:
        raise reason
    return chosen or []


def text_lines(part):
    raw = part.get_payload(decode=True)
    charset = part.get_content_charset("utf-8")
    charset = {"iso-8859-1": "windows-1252", "latin1": "windows-1252"}.get(charset, charset)
    try:
        text = raw.decode(charset)
    except LookupError:
        raise Aside("unknown-charset")
    except UnicodeDecodeError:
        raise Aside("wrong-charset")
    text = text.removeprefix("\ufeff")
    if "\0" in text:
        raise Aside("not-text")
    if part.get_content_subtype() == "html":
        reader = Page()
        reader.feed(text)
        reader.close()
        lines = reader.finished()
        if reader.hides_words and not reader.left_out and not any(line.strip() and line != MARK for line in lines):
            raise Aside("hidden-text")
        return lines
    lines = re.split(r"\r\n|\n|\r", text)
    if lines and lines[-1] == "":
        lines.pop()
    if part.get_param("format", "").lower() == "flowed":
        lines = flowed(lines, part.get_param("delsp", "").lower() == "yes")
    if re.match(r"\s*-----BEGIN PGP MESSAGE-----", "\n".join(lines)):
        raise Aside("encrypted")
    return lines


def flowed(lines, delsp):
    """RFC 3676."""
    result, depth_before, is_open = [], None, False
    for line in lines:
        quotes = re.match(">*", line).group()
        content = line[len(quotes):]
        content = content[1:] if content.startswith(" ") else content
        is_signature = content == "-- "
        is_soft = content.endswith(" ") and not is_signature
        shown = content[:-1] if is_soft and delsp else content
        if is_open and depth_before == len(quotes) and not is_signature:
            result[-1] += shown
        else:
            result.append(f"{quotes} {shown}" if quotes and shown else quotes + shown)
        depth_before, is_open = len(quotes), is_soft
    return result


# Quotations and signatures

MARK = ">\ue000"
SEPARATOR = re.compile(
    r"\s*--+\s*(original message|ursprungligt meddelande|ursprungsmeddelande|originalmeddelande|alkuperäinen viesti|oprindelig meddelelse|forwarded message|vidarebefordrat meddelande|"
    r"edelleenlähetetty viesti|välitetty viesti|videresendt meddelelse|videresendt besked|vidarebefordrat brev)\s*--+\s*$"
    r"|\s*(begin forwarded message:|vidarebefordrat brev:|välitetty viesti alkaa:|start på videresendt besked:)\s*$", re.I)
SENDER = re.compile(r"\W*(from|från|lähettäjä|fra)\W*:", re.I)
TIME = re.compile(r"\W*(sent|date|skickat|datum|lähetetty|päivämäärä|päiväys|pvm|sendt|dato)\W*:", re.I)
OTHER = re.compile(r"\W*(to|subject|till|ämne|vastaanottaja|kenelle|aihe|til|emne|cc)\W*:", re.I)
WROTE = re.compile(r"\b(wrote|writes|skrev|skriver|kirjoitti)\b")
OPENING = re.compile(r"\d|(on|den|ma|ti|ke|to|pe|la|su|am|le) ")
CLOCK = re.compile(r"(?<![\d.:])\d?\d[.:]\d\d(:\d\d)?(?![.:]?\d)")
YEAR = re.compile(r"(?<!\d)(19|20)\d\d(?!\d)")


def without_quotations(lines):
    kept, count, index = [], 0, 0
    while index < len(lines):
        if SEPARATOR.match(lines[index]) and is_above_quotation(lines[index + 1:]) or is_header_block(lines[index:]):
            while kept and (not kept[-1].strip() or re.fullmatch(r"\s*(_{5,}|-{5,})\s*", kept[-1])):
                kept.pop()
            count += 1
            break
        if found := introduction(lines[index:]):
            length, is_sure = found
            behind = index + length
            following = next((i for i in range(behind, len(lines)) if lines[i].strip()), None)
            if following is not None and lines[following].startswith(">") and (is_sure or lines[following] == MARK):
                index = following
                while index < len(lines) and (lines[index].startswith(">") or not lines[index].strip()):
                    index += 1
                while not lines[index - 1].strip():
                    index -= 1
                count += 1
                continue
        kept.append(lines[index])
        index += 1
    last = next((line for line in reversed(kept) if line.strip()), "")
    if last.startswith(">"):
        while kept and (not kept[-1].strip() or kept[-1].startswith(">")):
            kept.pop()
        count += 1
    return kept, count


def is_above_quotation(lines):
    while lines and not lines[0].strip():
        lines = lines[1:]
    if not lines:
        return False
    if lines[0].startswith(">") or any(name.match(lines[0]) for name in (SENDER, TIME, OTHER)):
        return True
    length, is_sure = introduction(lines) or (0, False)
    return is_sure and next((line for line in lines[length:] if line.strip()), "").startswith(">")


def is_header_block(lines):
    if not lines or not SENDER.match(lines[0]):
        return False
    block = []
    for line in lines[1:7]:
        if not line.strip():
            break
        block.append(line)
    return any(map(TIME.match, block)) and any(map(OTHER.match, block))


def introduction(lines):
    words = []
    for index, line in enumerate(lines[:3]):
        if not line.strip() or line.startswith(">"):
            return None
        words.append(line.strip().lower())
        joined_words = " ".join(words)
        if len(joined_words.encode()) > 300:
            return None
        if index == 0 and not joined_words.endswith(":") and not OPENING.match(joined_words):
            return None
        if line.rstrip().endswith(":"):
            if not WROTE.search(joined_words) or not re.search(r"\d", joined_words) or re.search("[!?]", joined_words):
                return None
            if index and introduction(lines[index:]) == (1, True):
                return None
            return index + 1, bool(YEAR.search(joined_words) and (CLOCK.search(joined_words) or "@" in joined_words))
    return None


DEVICE = re.compile(
    r"(?=.*(iphone|ipad|android|samsung|galaxy|huawei|xiaomi|oneplus|nokia|outlook|mail|windows|yahoo|proton|mobil|phone|telefon|puhelime|kännykä|e-post|sähköposti|surfplatta|tablet))"
    r"(sent from|get outlook|skickat från|skickades från|hämta outlook|lähetetty|hanki outlook|sendt fra|hent outlook)[^?!,]*$", re.I)


def without_signature(lines):
    lines = list(lines)
    if "-- " in lines and is_signature(lines[lines.index("-- ") + 1:]):
        lines = lines[:lines.index("-- ")]
    while lines and not lines[-1].strip():
        lines.pop()
    if lines and len(lines[-1].strip().encode()) <= 70 and DEVICE.match(lines[-1].strip()):
        lines.pop()
    return lines


def is_signature(lines):
    return sum(bool(line.strip()) for line in lines) <= 8 and not any(len(line.encode()) > 200 or re.search("[?؟？፧⁇⁉]", line) for line in lines)


def joined(lines):
    lines = [line.rstrip(" \t\r\n\v\f") for line in lines if line != MARK]
    return "\n".join(lines).strip("\n")


# HTML

CODE = {"script", "style", "xml"}
HIDDEN = CODE | {"title", "template"}
PARAGRAPHS = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "blockquote", "table", "pre", "hr", "fieldset", "figure"}
BLOCKS = {
    "html", "head", "body", "div", "li", "tr", "dt", "dd", "section", "article", "header", "footer", "aside", "main", "nav", "address", "center", "form", "caption", "figcaption", "thead", "tbody",
    "tfoot", "details", "summary", "legend", "object", "noscript", "textarea", "option",
}
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
CLOSES = {"li": {"li"}, "p": {"p"}, "tr": {"tr", "td", "th"}, "td": {"td", "th"}, "th": {"td", "th"}, "dt": {"dt", "dd"}, "dd": {"dt", "dd"}}
QUOTES = {"gmail_attr", "moz-cite-prefix", "yahoo_quoted", "protonmail_quote"}
SIGNATURES = {"gmail_signature", "moz-signature", "protonmail_signature_block", "applemailsignature", "ms-outlook-mobile-signature", "ms-outlook-mobile-body-separator-line"}
EARLIER = {"divrplyfwdmsg", "appendonsend", "mail-editor-reference-message-container"}


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.stack, self.lines, self.current = [], [], ""
        self.space = self.blank = self.hides_words = self.left_out = False
        # What is around the quotation or signature that is open, and how deep in the stack that stands.
        self.around, self.depth = None, 0

    @property
    def is_hidden(self):
        return any(hidden for _, hidden in self.stack)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        # A paragraph ends where a block begins; a list item where the next one does.
        if tag in PARAGRAPHS | BLOCKS and self.stack and self.stack[-1][0] == "p":
            self.handle_endtag("p")
        while self.stack and self.stack[-1][0] in CLOSES.get(tag, ()):
            self.handle_endtag(self.stack[-1][0])
        hidden = tag in HIDDEN or self.hides(dict(attrs))
        mark = None if hidden or self.is_hidden or self.around else self.marked(tag, dict(attrs))
        if tag not in VOID:
            self.stack.append((tag, hidden))
        if hidden or self.is_hidden or mark:
            return
        if tag in PARAGRAPHS:
            self.paragraph()
        elif tag in BLOCKS:
            self.line()
            if tag == "li":
                self.current = "- "
        elif tag == "br":
            self.flush()

    def handle_endtag(self, tag):
        if tag not in [name for name, _ in self.stack]:
            return
        while self.stack:
            name, hidden = self.stack.pop()
            if self.around and len(self.stack) == self.depth:
                self.leave()
            elif not hidden and not self.is_hidden:
                if name in PARAGRAPHS:
                    self.paragraph()
                elif name in BLOCKS:
                    self.line()
                elif name in ("td", "th"):
                    self.space = bool(self.current)
            if name == tag:
                return

    def handle_data(self, data):
        if self.is_hidden:
            outermost = next(name for name, hidden in self.stack if hidden)
            self.hides_words |= bool(data.strip()) and outermost not in CODE
            return
        if any(name == "pre" for name, _ in self.stack):
            for index, piece in enumerate(data.split("\n")):
                if index:
                    self.flush()
                self.current += piece.replace("\xa0", " ")
            return
        for piece in re.findall(r"[ \t\r\n\v\f\xa0]+|[^ \t\r\n\v\f\xa0]+", data):
            if piece[0] in " \t\r\n\v\f\xa0":
                self.space = bool(self.current)
            else:
                if self.space and not self.current.endswith(" "):
                    self.current += " "
                self.space = False
                self.current += piece

    def hides(self, attrs):
        style = re.sub(r"\s", "", (attrs.get("style") or "").lower())
        return "hidden" in attrs or any(rule in style for rule in ("display:none", "visibility:hidden", "mso-hide:all"))

    def marked(self, tag, attrs):
        words = set(((attrs.get("class") or "") + " " + (attrs.get("id") or "")).lower().split())
        if tag == "blockquote" and ((attrs.get("type") or "").lower() == "cite" or "gmail_quote" in words) or words & QUOTES:
            self.paragraph()
            self.lines.append(MARK)
            return self.enter("quotation", len(self.stack))
        if tag == "blockquote":
            self.paragraph()
            said = [line for line in self.lines[-4:] if line.strip()]
            if any(introduction(said[-length:]) == (length, True) for length in (1, 2, 3) if len(said) >= length):
                self.lines.append(MARK)
                return self.enter("quotation", len(self.stack))
        if words & SIGNATURES or (attrs.get("id") or "").lower() == "signature":
            self.line()
            return self.enter("signature", len(self.stack))
        if words & EARLIER:
            self.line()
            return self.enter("quotation", -1)
        return None

    def enter(self, kind, depth):
        self.around, self.depth = (kind, self.lines, self.space, self.blank), depth
        self.lines, self.current, self.space, self.blank = [], "", False, False
        return kind

    def leave(self):
        self.line()
        inner = self.lines
        (kind, self.lines, self.space, self.blank), self.around = self.around, None
        if kind == "signature" and not is_signature(inner):
            for line in inner:
                self.current = line
                self.flush()
        else:
            self.left_out |= any(line.strip() for line in inner)

    def paragraph(self):
        self.line()
        self.blank = True

    def line(self):
        if self.current:
            self.flush()
        self.space = False

    def flush(self):
        if self.blank and self.current.strip():
            if self.lines and self.lines[-1].strip():
                self.lines.append("")
            self.blank = False
        if self.current.strip() or (self.lines and self.lines[-1].strip()):
            self.lines.append(self.current)
        self.current, self.space = "", False

    def finished(self):
        if self.around:
            self.leave()
        self.line()
        return self.lines
