"""What the browser tests share: the demo bank built three ways, one browser, and a fresh visitor for each test.

    python -m venv VENV && VENV/bin/pip install -r Tests/browser/requirements.txt
    VENV/bin/pytest Tests/browser

Environment: ANSWERBANK (the tool; default .build/debug/answerbank), ANSWERBANK_BANK (default content), CHROMIUM (default chromium-headless-shell,
which needs a quarter of the time of chromium, or else that).
"""

import os
import shutil

import pytest
from playwright.sync_api import expect, sync_playwright

from built_site import BuiltSite, build, serve
from visitor import Visitor

expect.set_options(timeout=8_000)


@pytest.fixture(scope="session")
def root_site(tmp_path_factory):
    folder = build(tmp_path_factory.mktemp("root") / "site", "--base-url", "https://answers.example/")
    server = serve(folder, "/")
    yield BuiltSite(folder, f"http://127.0.0.1:{server.server_port}/", "https://answers.example/")
    server.shutdown()


@pytest.fixture(scope="session")
def sub_path_site(tmp_path_factory):
    folder = build(tmp_path_factory.mktemp("sub") / "site", "--base-url", "https://city.example/sub/")
    server = serve(folder, "/sub/")
    yield BuiltSite(folder, f"http://127.0.0.1:{server.server_port}/sub/", "https://city.example/sub/")
    server.shutdown()


@pytest.fixture(scope="session")
def file_site(tmp_path_factory):
    folder = build(tmp_path_factory.mktemp("files") / "site", "--links", "files", "--base-url", "https://answers.example/")
    return BuiltSite(folder, folder.as_uri() + "/", "https://answers.example/", as_files=True)


@pytest.fixture(scope="session")
def style_guide_site(tmp_path_factory):
    folder = build(tmp_path_factory.mktemp("guide") / "site", "--base-url", "https://answers.example/", "--style-guide")
    server = serve(folder, "/")
    yield BuiltSite(folder, f"http://127.0.0.1:{server.server_port}/", "https://answers.example/")
    server.shutdown()


@pytest.fixture(scope="session", params=["root_site", "sub_path_site", "file_site"], ids=["root", "sub-path", "files"])
def site(request) -> BuiltSite:
    """Each of the three in turn."""
    return request.getfixturevalue(request.param)


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM") or shutil.which("chromium-headless-shell") or shutil.which("chromium"),
            headless=True,
            args=["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
        )
        yield browser
        browser.close()


@pytest.fixture
def visit(browser):
    """Makes visitors: `visit(site, java_script_enabled=False, …)`, with the options of a browser context."""
    contexts = []

    def visit(site: BuiltSite, **options) -> Visitor:
        context = browser.new_context(**{"reduced_motion": "reduce", "viewport": {"width": 1280, "height": 800}, **options})
        context.set_default_timeout(8_000)
        contexts.append(context)
        return Visitor(context, site)

    yield visit
    for context in contexts:
        context.close()
