"""`answerbank serve`: the site while one edits."""

import json
import os
import shutil
import socket
import subprocess
import urllib.error
import urllib.request

import pytest
from playwright.sync_api import expect

from built_site import BANK, EXECUTABLE, REPOSITORY


@pytest.fixture
def preview(tmp_path):
    bank = tmp_path / "bank"
    shutil.copytree(BANK, bank)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen([EXECUTABLE, "serve", "--bank", bank, "--port", str(port)], cwd=REPOSITORY, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env={**os.environ, "ANSWERBANK_LANGUAGE": "en"})
    assert f"http://localhost:{port}/" in server.stdout.readline()
    yield bank, f"http://127.0.0.1:{port}"
    server.terminate()
    server.wait()


def status(url, host=None):
    request = urllib.request.Request(url, headers={"Host": host} if host else {})
    try:
        return urllib.request.urlopen(request).status
    except urllib.error.HTTPError as error:
        return error.code


def changes(url, since):
    """What the first build after `since` says; the server answers without one now and then."""
    for _ in range(12):
        state = json.load(urllib.request.urlopen(f"{url}/_preview/changes?since={since}"))
        if state["generation"] > since:
            return state
    raise AssertionError("nothing was built")


#: How long a development build of the tool may take to make the site again on a machine at work, in milliseconds.
BUILDING = 60_000


def test_the_open_page_follows_what_is_saved_and_says_what_is_wrong(preview, browser):
    bank, url = preview
    answer = bank / "answers/economy/hyran.sv.md"
    page = browser.new_page()
    page.goto(f"{url}/sv/hyran/")
    answer.write_text(answer.read_text("utf-8").replace("question: Kan jag", "question: Hur kan jag"), "utf-8")
    expect(page.locator("h1")).to_contain_text("Hur kan jag", timeout=BUILDING)
    answer.write_text(answer.read_text("utf-8").replace("topics: [economy", "topics: [economi"), "utf-8")
    problem = page.locator(".preview-problems li").filter(has_text="topic economi")
    expect(problem.locator("code")).to_contain_text("hyran.sv.md:3:10", timeout=BUILDING)
    expect(problem.locator("strong.error")).to_be_visible()
    expect(page.locator("h1")).to_contain_text("Hur kan jag")
    answer.write_text(answer.read_text("utf-8").replace("topics: [economi", "topics: [economy"), "utf-8")
    expect(page.locator(".preview-problems .error")).to_have_count(0, timeout=BUILDING)
    page.close()


def test_a_text_that_nobody_approved_is_shown_with_a_warning(preview):
    bank, url = preview
    answer = bank / "answers/economy/hyran.sv.md"
    answer.write_text(answer.read_text("utf-8") + "\nMer.\n", "utf-8")
    state = changes(url, 1)
    assert not state["failed"]
    (problem,) = [problem for problem in state["problems"] if "hyran.sv.md" in problem["place"]]
    assert problem["severity"] == "warning"
    assert "Mer." in urllib.request.urlopen(f"{url}/sv/hyran/").read().decode()


def test_pages_answer_under_their_own_name_only(preview):
    _, url = preview
    assert status(f"{url}/sv/") == 200
    assert status(f"{url}/nothing/") == 404
    assert status(f"{url}/../../../etc/passwd") == 404
    for path in ("/sv/", "/_preview/changes?since=0"):
        assert status(url + path, host="elsewhere.example") == 403
