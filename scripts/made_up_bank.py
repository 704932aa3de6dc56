#!/usr/bin/env python3
"""Banks to measure with: pages of made-up text in four languages, the same every time, and queries that their pages answer.

scripts/made_up_bank.py FOLDER [--pages 10000]
    Writes a bank of so many pages (sv 50, en 25, fi 15, da 10 %; 150 to 400 words by Zipf's law, 315 on average; 40 topics). Of its answers, two
    in seven are in two languages or in all four. A smaller bank is the beginning of a larger one.
    Needs the hunspell dictionaries of scripts/bootstrap.
"""

import argparse
import collections
import itertools
import json
import pathlib
import random
import re
import sys


def write_bank(folder, languages, topics):
    """A bank without answers. topics: {id: name}."""
    everywhere = lambda text: {language: text for language in languages}  # noqa: E731
    settings = {"format": 1, "name": everywhere("Bench"), "base-url": "https://answers.example/", "languages": languages, "policy": "open"}
    settings["default-language"] = languages[0]
    (folder / "answers").mkdir(parents=True)
    # JSON is YAML.
    (folder / "bank.yaml").write_text("".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in settings.items()))
    ids = list(topics)
    entries = [{"id": topic, "name": everywhere(name), "related": [ids[at - 1]] if len(ids) > 1 else []} for at, (topic, name) in enumerate(topics.items())]
    (folder / "topics.yaml").write_text("".join(f"- {json.dumps(entry, ensure_ascii=False)}\n" for entry in entries))


def write_answer(folder, shelf, answer, language, question, topic, body, summary=None):
    """Returns the size in bytes."""
    front = {"question": question, "topics": [topic], "answered": "2026-10"} | ({"summary": summary} if summary else {})
    text = "---\n" + "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in front.items()) + f"---\n{body}\n"
    file = folder / "answers" / shelf / f"{answer}.{language}.md"
    file.parent.mkdir(exist_ok=True)
    return file.write_bytes(text.encode())


VOCABULARY, TOPICS, TOPIC_WORDS = 50_000, 40, 150
#: Of twenty pages, those in each language; the letters of its words; its word list.
SPEECH = {"sv": (10, "a-zåäöé", "sv_SE"), "en": (5, "a-z", "en_GB"), "fi": (3, "a-zäö", None), "da": (2, "a-zæøå", "da_DK")}
LANGUAGE_OF = [language for language, (share, _, _) in SPEECH.items() for _ in range(share)]
#: The same twenty pages as answers, some of them translated.
TRANSLATED = ["sv en fi da", "sv en", "sv en", "sv fi", *["sv"] * 6, "en", "en", "fi", "da"]


def finnish_like_words(chance):
    """Syllables in vowel harmony, since the Finnish dictionary is no list."""
    words = set()
    while len(words) < VOCABULARY * 2:
        vowels = chance.choice(["a o u e i aa oo uu ai au ie uo".split(), "ä ö y e i ää yy äi ie yö".split()])
        syllables = chance.choices([2, 3, 4, 5], [4, 5, 3, 1])[0]
        words.add("".join(chance.choice("kptslmnrvhj") + chance.choice(vowels) + chance.choice(["", "", "n", "s", "t", "l", "r"]) for _ in range(syllables)))
    return sorted(words)


def vocabulary(language, chance):
    """Words of the language, the most frequent first: rather the short ones."""
    _, letters, name = SPEECH[language]
    if name is None:
        words = finnish_like_words(chance)
    else:
        path = pathlib.Path("/usr/share/hunspell") / f"{name}.dic"
        if not path.exists():
            sys.exit(f"{path} is missing: run scripts/bootstrap")
        listed = (re.split(r"[/\s]", line, maxsplit=1)[0] for line in path.read_text("utf-8-sig").splitlines()[1:])
        words = sorted({word for word in listed if re.fullmatch(f"[{letters}]{{2,18}}", word)})
    if len(words) < VOCABULARY:
        sys.exit(f"only {len(words)} words in {language}")
    return sorted(chance.sample(words, VOCABULARY), key=lambda word: (len(word) + chance.gauss(0, 4), word))


class Tongue:
    """Draws words of a language by Zipf's law, and remembers in how many pages each stood."""

    def __init__(self, language):
        chance = random.Random(f"words {language}")
        self.words = vocabulary(language, chance)
        self.weights = list(itertools.accumulate(1 / (rank + 2) for rank in range(1, VOCABULARY + 1)))
        self.topics = [[self.words[rank] for rank in chance.sample(range(200, 10_000), TOPIC_WORDS)] for _ in range(TOPICS)]
        self.pages, self.pages_with = 0, collections.Counter()
        #: Per topic, which of its ten foremost words stand in each page.
        self.foremost = [[] for _ in range(TOPICS)]

    def draw(self, chance, topic, count):
        topical = round(count * 0.15)
        words = chance.choices(self.words, cum_weights=self.weights, k=count - topical)
        words += chance.choices(self.topics[topic], cum_weights=self.weights[:TOPIC_WORDS], k=topical)
        chance.shuffle(words)
        return words

    def note(self, words, topic):
        words = set(words)
        self.pages += 1
        self.pages_with.update(words)
        self.foremost[topic].append(words.intersection(self.topics[topic][:10]))

    @property
    def middling(self):
        least = max(10, self.pages // 200)
        return sorted(word for word, pages in self.pages_with.items() if least <= pages <= max(least * 3, self.pages // 20) and 5 <= len(word) <= 12)

    def three_words(self, chance):
        """Three words of a topic that stand together in five pages, if there are such."""
        drawn = []
        for _ in range(2000):
            topic = chance.randrange(TOPICS)
            words = chance.sample(self.topics[topic][:10], 3)
            together = sum(page.issuperset(words) for page in self.foremost[topic])
            drawn.append((min(together, 5), -sum(self.pages_with[word] for word in words), words))
            if together >= 5 and chance.random() < 0.2:
                return " ".join(words)
        return " ".join(max(drawn)[2])

    def misspelt(self, chance):
        """A word of six letters and more with one letter wrong, missing, twice or in its neighbour's place; no word of the bank."""
        while True:
            word = chance.choice([word for word in self.middling if len(word) > 5])
            at = chance.randrange(1, len(word) - 1)
            before, letter, after = word[:at], word[at], word[at + 1 :]
            other = chance.choice("aeinrst")
            wrong = before + chance.choice([other + after, after, letter * 2 + after, after[0] + letter + after[1:]])
            if wrong not in self.pages_with:
                return wrong


def sentence(words):
    return words[0].capitalize() + "".join(" " + word for word in words[1:]) + "."


def page_text(words, chance):
    """A citizen's words, headings, paragraphs and a list."""
    words, blocks, paragraph = list(words), [], []
    while words:
        length = chance.randint(6, 16)
        paragraph.append(sentence(words[:length]))
        del words[:length]
        if not words or len(paragraph) > chance.randint(2, 4):
            blocks.append("> " * (not blocks) + " ".join(paragraph))
            paragraph = []
        if len(blocks) in (3, 6) and not paragraph and len(words) > 40:
            blocks += ["## " + sentence(words[:3])[:-1], "\n".join(f"- **{word.capitalize()}** {chance.choice(words)}" for word in words[3:7])]
            del words[:7]
    return "\n\n".join(blocks)


def mark_up(text, chance, answers):
    """The same words with emphasis, links outwards and to `answers`, and now and then a smaller heading, a numbered list or a table."""
    addresses = [f"answer:{answer}" for answer in chance.sample(answers, min(len(answers), 2))]
    if not addresses or chance.random() < 0.4:
        addresses.append(f"https://www.example.org/{chance.randrange(1000)}")
    blocks = text.split("\n\n")
    for at, block in enumerate(blocks):
        if block.startswith("- "):
            items, form = [line[2:] for line in block.split("\n")], chance.random()
            if form < 0.2:
                head, *rows = ["| " + " | ".join(item.split()) + " |" for item in items]
                block = "\n".join([head.replace("*", ""), "|---|---|", *rows])
            elif form < 0.5:
                block = "\n".join(f"{number}. {item}" for number, item in enumerate(items, 1))
            else:
                block = "\n".join([*(f"- {item}" for item in items[:-1]), f"- [{items[-1].replace('*', '')}]({addresses[0]})"])
        elif block.startswith("## "):
            block = "#" * (chance.random() < 0.3) + block
        elif at > 0:
            words = block.split(" ")
            first = chance.randrange(max(len(words) - 4, 1))
            phrase, form = " ".join(words[first : first + 3]), chance.random()
            if form < 0.3:
                address = chance.choice(addresses)
                words[first : first + 3] = [f"[{phrase}]({address})"] if "//" not in address or chance.random() < 0.8 else [phrase, f"({address})"]
            elif form < 0.7:
                mark = chance.choice(["*", "**"])
                words[first] = mark + words[first] + mark
            block = " ".join(words)
        blocks[at] = block
    return "\n\n".join(blocks)


def write_pages(bank, count, varied=False):
    """Writes the bank; returns its tongues and what it holds in all: bytes, words. Without `varied`, each page is an answer of its own, in plain Markdown."""
    tongues, size, length = {language: Tongue(language) for language in SPEECH}, 0, 0
    write_bank(bank, list(SPEECH), {f"t{number}": f"{tongues['sv'].topics[number][0]} {tongues['en'].topics[number][0]}" for number in range(TOPICS)})
    answers = ([language] for language in itertools.cycle(LANGUAGE_OF))
    if varied:
        answers = map(str.split, itertools.cycle(TRANSLATED))
    pages = ((answer, language) for answer, languages in enumerate(answers) for language in languages)
    topic_of, written = {}, collections.defaultdict(list)
    for number, (answer, language) in enumerate(itertools.islice(pages, count)):
        chance = random.Random(number)
        topic = topic_of.setdefault(answer, chance.randrange(TOPICS))
        tongue = tongues[language]
        words = tongue.draw(chance, topic, round(chance.triangular(150, 390, 390)) if varied else chance.randint(225, 405))
        question, summary = words[:chance.randint(4, 8)], sentence(words[-10:])[:150]
        tongue.note(words, topic)
        body, name = page_text(words[len(question) :], chance), f"answer-{answer:06}"
        if varied:
            body = mark_up(body, chance, written[topic, language])
            written[topic, language].append(name)
        size += write_answer(bank, f"{answer % 100:02}", name, language, sentence(question)[:-1] + "?", f"t{topic}", body, summary)
        length += len(words)
    return tongues, size, length


def choose_queries(tongues):
    """Per kind, twelve of (language, query)."""
    chance = random.Random("queries")
    languages = [LANGUAGE_OF[number * 20 // 12] for number in range(12)]
    return {
        "one word": [(language, chance.choice(tongues[language].middling)) for language in languages],
        "three words": [(language, tongues[language].three_words(chance)) for language in languages],
        "misspelt word": [(language, tongues[language].misspelt(chance)) for language in languages],
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--pages", type=int, default=10_000, metavar="COUNT")
    options = parser.parse_args()
    if options.folder.exists():
        parser.error(f"{options.folder} exists")
    _, size, length = write_pages(options.folder, options.pages, varied=True)
    print(f"{options.pages} pages of {size / options.pages / 1000:.2f} kB and {length / options.pages:.0f} words in {options.folder}")
