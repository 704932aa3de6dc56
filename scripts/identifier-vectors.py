#!/usr/bin/env python3
"""Writes Tests/IdentifiersTests/Fixtures/vectors.jsonl: identifiers with the verdicts of python-stdnum and phonenumbers.

    python3 -m venv VENV && VENV/bin/pip install python-stdnum phonenumbers
    VENV/bin/python scripts/identifier-vectors.py

A line is {"kind", "text", "valid", "lead"}: what is written, whether the oracle accepts it, and the word before it, if one is needed. The numbers are made from the rules with a fixed seed, so
that they can be nobody's: Swedish dates of birth lie in 1800-1839 and Danish ones in 1858-1867, a century before the registers began; the
reserved Finnish serials 900-999 are used; Norwegian numbers are those of Skatteetaten's synthetic persons (80 added to the month);
accounts lie in banks that do not exist or are SWIFT's printed examples; cards are the schemes' test cards or begin like one; phones are
those that regulators reserve for fiction (PTS, Ofcom) or libphonenumber's own examples; organisations lie in ranges that the registers have not
reached; Estonian and Polish dates of birth lie in 1800-1839; Dutch numbers begin with 00 and British NHS numbers with 999 (test patients).
"""

import json
import pathlib
import random

import phonenumbers
from stdnum import iban, luhn
from stdnum.dk import cpr, cvr
from stdnum.ee import ik
from stdnum.fi import hetu, ytunnus
from stdnum.gb import nhs
from stdnum.nl import bsn
from stdnum.no import fodselsnummer
from stdnum.no import orgnr as no_orgnr
from stdnum.pl import pesel
from stdnum.se import orgnr as se_orgnr
from stdnum.se import personnummer

OUT = pathlib.Path(__file__).resolve().parent.parent / "Tests/IdentifiersTests/Fixtures/vectors.jsonl"
random.seed(20261014)
lines = []


def add(kind, text, valid, lead=None):
    line = {"kind": kind, "text": text, "valid": bool(valid)}
    lines.append(line | {"lead": lead} if lead else line)


def digits(count):
    return "".join(random.choice("0123456789") for _ in range(count))


def date():
    """A day and a month; every fifteenth does not exist."""
    if random.randrange(15) == 0:
        return random.choice([(30, 2), (31, 4), (31, 6), (31, 9), (31, 11)])
    return random.randint(1, 28), random.randint(1, 12)


def swedish():
    for index in range(40):
        year = random.randint(1800, 1839)
        day, month = random.randint(1, 28), random.randint(1, 12)
        serial = random.randint(1, 999)
        body = f"{year % 100:02}{month:02}{day:02}{serial:03}"
        check = luhn.calc_check_digit(body)
        if index % 3 == 0:
            check = str((int(check) + random.randint(1, 9)) % 10)
        long = f"{year}{month:02}{day:02}-{serial:03}{check}"
        valid = personnummer.is_valid(long)
        add("se-personnummer", [long, long.replace("-", ""), long.replace("-", " "), long[2:].replace("-", "+")][index % 4], valid)
    for index in range(16):
        # python-stdnum knows no samordningsnummer: its Luhn sum over the digits as they are written is the rule's (SKV 707).
        year, month, day = random.randint(1800, 1839), random.randint(1, 12), random.randint(1, 28) + 60
        body = f"{year % 100:02}{month:02}{day:02}{digits(2)}{random.randint(1, 9)}"
        check = luhn.calc_check_digit(body)
        if index % 3 == 0:
            check = str((int(check) + random.randint(1, 9)) % 10)
        add("se-personnummer", f"{year // 100}{body[:6]}-{body[6:]}{check}", luhn.is_valid(body + check))


def finnish():
    for index in range(52):
        day, month = date()
        sign = random.choice("-YXWVU+ABCDEF")
        year = random.randint(0, 99) if sign in "-YXWVU+" else random.randint(0, 24)
        body = f"{day:02}{month:02}{year:02}{random.randint(900, 999)}"
        check = "0123456789ABCDEFHJKLMNPRSTUVWXY"[int(body) % 31]
        if index % 3 == 0:
            check = random.choice([c for c in "0123456789ABCDEFHJKLMNPRSTUVWXY" if c != check])
        text = f"{body[:6]}{sign}{body[6:]}{check}"
        add("fi-henkilotunnus", text.lower() if index % 5 == 0 else text, hetu.is_valid(text, allow_temporary=True))


def danish():
    for index in range(46):
        day, month = random.randint(1, 28), random.randint(1, 12)
        while True:
            text = f"{day:02}{month:02}{random.randint(58, 67)}{random.choice('5678')}{digits(3)}"
            if index % 2 or cpr.checksum(text) == 0:
                break
        valid = cpr.is_valid(text) and cpr.checksum(text) == 0
        add("dk-cpr", [text[:6] + "-" + text[6:], text[:6] + " " + text[6:], text][index % 3], valid)


def norwegian():
    for index in range(46):
        while True:
            day = random.randint(1, 28) + (40 if index % 5 == 0 else 0)
            body = f"{day:02}{random.randint(1, 12) + 80:02}{digits(2)}{digits(3)}"
            first = fodselsnummer.calc_check_digit1(body)
            second = fodselsnummer.calc_check_digit2(body + first)
            if len(first + second) == 2:
                break
        text = body + first + second
        if index % 3 == 0:
            text = text[:10] + str((int(text[10]) + random.randint(1, 9)) % 10)
        valid = fodselsnummer.calc_check_digit1(text) == text[9] and fodselsnummer.calc_check_digit2(text) == text[10]
        add("no-fodselsnummer", [text, text[:6] + " " + text[6:]][index % 2], valid)


def accounts():
    printed = ["SE4550000000058398257466", "FI2112345600000785", "DK5000400440116243", "NO9386011117947", "GB29NWBK60161331926819",
               "DE89370400440532013000", "NL91ABNA0417164300", "FR1420041010050500013M02606", "EE382200221020145685", "PL61109010140000071219812874"]
    for text in printed:
        assert iban.is_valid(text), text
        add("iban", text, True)
        add("iban", text[:2] + str((int(text[2:4]) + 7) % 97).zfill(2) + text[4:], False)
    for index in range(30):
        country, bank, rest = random.choice([("SE", "999", 17), ("FI", "999999", 8), ("DK", "0000", 10), ("NO", "0000", 7)])
        body = bank + digits(rest)
        check = f"{98 - int(body + str(ord(country[0]) - 55) + str(ord(country[1]) - 55) + '00') % 97:02}"
        text = country + check + body
        if index % 3 == 0:
            place = random.randrange(6, len(text))
            text = text[:place] + str((int(text[place]) + random.randint(1, 9)) % 10) + text[place + 1:]
        grouped = " ".join(text[i:i + 4] for i in range(0, len(text), 4))
        # The oracle also knows the checksums inside Norwegian accounts, which a scrubber has no use for.
        add("iban", [text, grouped, grouped.lower()][index % 3], iban.is_valid(text, check_country=False))


def cards():
    tests = ["4111111111111111", "4012888888881881", "4222222222222", "5555555555554444", "5105105105105100", "2223003122003222", "378282246310005",
             "371449635398431", "30569309025904", "38520000023237", "3530111333300000", "6011111111111117", "6011000990139424"]
    for text in tests:
        assert luhn.is_valid(text), text
        add("payment-card", text, True)
    for index in range(27):
        body = random.choice(["4000000000", "5100000000", "2221000000", "3500000000", "6011000000"]) + "000" + digits(2)
        check = luhn.calc_check_digit(body)
        if index % 3 == 0:
            check = str((int(check) + random.randint(1, 9)) % 10)
        text = body + check
        add("payment-card", [text, " ".join(text[i:i + 4] for i in range(0, 16, 4)), "-".join(text[i:i + 4] for i in range(0, 16, 4))][index % 3],
            luhn.is_valid(text))


def phones():
    numbers = []
    for _ in range(6):
        numbers.append(("SE", f"070174{random.randint(605, 699):04}"))
        numbers.append(("SE", f"0980319{random.randint(200, 299)}"))
        numbers.append(("GB", f"07700900{random.randint(0, 999):03}"))
        numbers.append(("GB", f"0{random.choice(['2079460', '1614960'])}{random.randint(0, 999):03}"))
    for region in ("FI", "DK", "NO", "DE", "EE", "PL"):
        for kind in (phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE):
            number = phonenumbers.example_number_for_type(region, kind)
            numbers.append((region, phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)))
    for region, text in numbers:
        number = phonenumbers.parse(text, region)
        # Not is_valid_number: the numbers for fiction belong to no one's range.
        valid = phonenumbers.is_possible_number(number)
        assert valid, text
        if region in ("SE", "FI", "DK", "NO", "GB"):
            add("phone-" + region, phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL), valid)
        add("phone", phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL), valid)
        add("phone", phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164), valid)


def drawn(index, draw, accepts):
    """A number that the oracle accepts, or for every third index one that it does not."""
    while True:
        text = draw()
        if accepts(text) == (index % 3 != 0):
            return text


def organisations():
    for index in range(12):
        text = drawn(index, lambda: "3" + digits(1) + random.choice("23456789") + digits(7), se_orgnr.is_valid)
        add("se-organisationsnummer", text[:6] + "-" + text[6:], se_orgnr.is_valid(text))
        text = drawn(index, lambda: "99" + digits(6), ytunnus.is_valid)
        add("fi-y-tunnus", text[:7] + "-" + text[7:], ytunnus.is_valid(text))
        text = drawn(index, lambda: "99" + digits(6), cvr.is_valid)
        add("dk-cvr", [text, " ".join(text[i:i + 2] for i in range(0, 8, 2))][index % 2], cvr.is_valid(text), "cvr")
        text = drawn(index, lambda: "80" + digits(7), no_orgnr.is_valid)
        add("no-organisasjonsnummer", [text, " ".join(text[i:i + 3] for i in range(0, 9, 3))][index % 2], no_orgnr.is_valid(text), "orgnr")


def foreigners():
    def born(first, months):
        return f"{first}{random.randint(0, 39):02}{random.randint(1, 12) + months:02}{random.randint(1, 28):02}"

    for index in range(9):
        # The recognizer takes what either of the two accepts.
        both = [(ik, lambda: born(random.choice("12"), 0) + digits(4), "isikukood"), (pesel, lambda: born("", 80) + digits(5), "pesel")]
        for oracle, draw, lead in both:
            text = drawn(index, draw, lambda text: any(module.is_valid(text) for module, _, _ in both))
            add("foreign-personal-number", text, ik.is_valid(text) or pesel.is_valid(text), lead)
        text = drawn(index, lambda: "00" + digits(7), bsn.is_valid)
        add("foreign-personal-number", text, bsn.is_valid(text), "bsn")
        text = drawn(index, lambda: "999" + digits(7), nhs.is_valid)
        add("foreign-personal-number", f"{text[:3]} {text[3:6]} {text[6:]}", nhs.is_valid(text), "nhs")


for make in (swedish, finnish, danish, norwegian, accounts, cards, phones, organisations, foreigners):
    make()
assert len(lines) <= 500, len(lines)
OUT.parent.mkdir(parents=True, exist_ok=True)
OUT.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
print(f"{len(lines)} lines, {sum(line['valid'] for line in lines)} valid")
