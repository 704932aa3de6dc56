"""Messages in which pairs of equal emoji mark what identifies somebody; Tests/ScrubbingTests/Messages and scripts/names/messages hold them.

Messages are parted by lines of %%; lines that begin with # in front of a message are remarks. A pair of ✅ marks what must be kept.
"""
import re

MARKS = {
    "👤": "PERSON", "📍": "LOCATION", "🎂": "AGE", "📅": "DATE", "🐣": "DOB", "📞": "PHONE", "📧": "EMAIL", "🆔": "NATIONAL_ID", "🏠": "ADDRESS", "📮": "POSTAL",
    "🏫": "SCHOOL", "🎒": "CLASS", "🏢": "WORKPLACE", "📁": "CASE_NO", "🏦": "BANK_ACCOUNT", "💶": "IBAN", "💳": "CARD", "🚗": "PLATE", "🏷": "ORG_ID", "🎮": "HANDLE",
    "🔗": "URL", "🌐": "IP", "🧭": "GPS", "✅": None,
}


def messages(path):
    """(text, spans, kept) of each message: spans as (start, end, label), kept as (start, end), in Unicode scalars."""
    for block in re.split(r"(?m)^%%\s*$", path.read_text()):
        lines = block.strip("\n").split("\n")
        while lines and lines[0].startswith("#"):
            lines.pop(0)
        if any(line.strip() for line in lines):
            yield parse("\n".join(lines).strip("\n"))


def parse(marked):
    text, spans, kept, opened = [], [], [], {}
    for character in marked.replace("\ufe0f", ""):
        if character not in MARKS:
            text.append(character)
        elif character in opened:
            start = opened.pop(character)
            if MARKS[character]:
                spans.append((start, len(text), MARKS[character]))
            else:
                kept.append((start, len(text)))
        else:
            opened[character] = len(text)
    if opened:
        raise ValueError(f"{'/'.join(MARKS[mark] or 'kept' for mark in opened)} is not closed in: {marked[:60]}")
    return "".join(text), sorted(spans), kept


def of_tokens(tokens):
    """A text and its spans from tokens with BIO tags, set as people set text: no space before a comma or behind a parenthesis."""
    text, spans = "", []
    for token, tag in tokens:
        if text and token not in (".", ",", "!", "?", ":", ";", ")", "%", "n't", "'s", "'", "”", "...") and not text.endswith("("):
            text += " "
        start = len(text)
        text += token
        prefix, _, name = tag.partition("-")
        if prefix == "I" and spans and spans[-1][2] == name and start - spans[-1][1] <= 1:
            spans[-1] = (spans[-1][0], len(text), name)
        elif prefix in ("B", "I"):
            spans.append((start, len(text), name))
    return text, spans
