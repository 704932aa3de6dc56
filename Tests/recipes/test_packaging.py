"""What packages are made of."""

import json
import re
import subprocess

import pytest

from conftest import REPOSITORY, TOOLS

CONTROL = sorted((REPOSITORY / "packaging").glob("*.control"))


def manual(tool: str) -> str:
    return subprocess.run([REPOSITORY / "scripts/man-page", TOOLS / tool, "0.1.0", "2026-11-22"], capture_output=True, check=True, text=True, encoding="utf-8").stdout


def commands(command: dict):
    yield command
    for sub in command.get("subcommands", []):
        yield from commands(sub)


@pytest.mark.parametrize("tool", ["answerbank", "answerbank-serve", "answerbank-intake"])
def test_a_manual_has_every_command_and_option(tool):
    page = manual(tool)
    dumped = subprocess.run([TOOLS / tool, "--experimental-dump-help"], capture_output=True, check=True, text=True, encoding="utf-8").stdout
    for command in commands(json.loads(dumped)["command"]):
        name = " ".join([*command.get("superCommands", []), command["commandName"]])
        if command["commandName"] == "help":
            continue
        assert f'.SS "{name}"'.replace("-", r"\-") in page or not command.get("superCommands")
        for argument in command["arguments"]:
            for option in argument.get("names", []):
                assert option["kind"] != "long" or "\\fB" + r"\-\-" + option["name"].replace("-", r"\-") + "\\fR" in page


def test_a_manual_has_no_line_that_is_taken_for_a_request():
    requests = {line.split()[0] for line in manual("answerbank").splitlines() if line.startswith((".", "'"))}
    assert requests == {".TH", ".SH", ".SS", ".TP", ".PP", ".EX", ".EE"}


@pytest.mark.parametrize("control", CONTROL, ids=lambda file: file.stem)
def test_a_package_needs_every_dictionary(control):
    sources = "".join(file.read_text() for file in (REPOSITORY / "Sources/Morphology").glob("*.swift"))
    dictionaries = set(re.findall(r'"((?:hunspell|voikko)-[a-z-]+)"', sources))
    assert len(dictionaries) == 4
    assert dictionaries <= set(re.search("^Depends: (.*)$", control.read_text(), re.MULTILINE)[1].split(", "))


def test_the_installed_theme_is_found_from_anywhere(bank):
    bank.succeed("mkdir -p themes/ours && printf 'format: 1\\nextends: default\\n' > themes/ours/theme.yaml")
    for theme in ("", "--theme default", "--theme themes/ours"):
        bank.succeed(f"answerbank build {theme} --output site{len(theme)}")
        assert (bank.folder / f"site{len(theme)}/en/index.html").exists()
    assert bank.run("answerbank build --theme elsewhere/default --output no").returncode == 2
