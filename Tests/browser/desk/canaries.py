"""Canaries: strings that identify somebody, planted wherever a message may carry them, and looked for wherever something is kept, shown or published.

Two classes, held to different promises:
- metadata canaries stand outside the text of a message: fields and their names, headers, names of files, folders and attachments, attachments, other
  forms of the text, signatures, earlier messages, and everything in what cannot be read. None of them may be found anywhere, ever.
- text canaries stand in the text itself, in sentences as people write them: numbers, addresses, accounts. They are masked before anything is
  written. Names in a text are the business of the tests of scrubbing.

Not looked for: what `show --original` and `set-aside ID` print, which is the original; and a path that a person typed and that does not exist.

Everything here is reserved for fiction or made so that it is nobody's (scripts/identifier-vectors.py says how).
"""

from dataclasses import dataclass


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
