"""The recipes of docs/ci: they are well-formed, hold no more rights than they need, and do what they say with the real tool and a small bank."""

import hashlib
import re
import subprocess

import pytest
import yaml

from conftest import REPOSITORY

RECIPES = REPOSITORY / "docs/ci"
GITHUB = {file.stem: yaml.safe_load(file.read_text()) for file in sorted((RECIPES / "github/.github/workflows").glob("*.yml"))}
GITLAB = yaml.safe_load((RECIPES / "gitlab/.gitlab-ci.yml").read_text())
GITLAB_JOBS = {name: job for name, job in GITLAB.items() if "script" in job}
SHELL = sorted(file for file in (RECIPES / "bank/ci").rglob("*") if file.is_file())


def steps(workflow: str, job: str) -> list[dict]:
    return GITHUB[workflow]["jobs"][job]["steps"]


def step(workflow: str, job: str, name: str) -> str:
    return next(step["run"] for step in steps(workflow, job) if step.get("name") == name)


def gitlab(job: str) -> str:
    return "\n".join(GITLAB_JOBS[job]["script"])


def scripts() -> dict[str, str]:
    found = {str(file.relative_to(RECIPES)): file.read_text() for file in SHELL}
    for workflow, content in GITHUB.items():
        for job in content["jobs"]:
            found |= {f"{workflow}/{job}/{step['name']}": step["run"] for step in steps(workflow, job) if "run" in step}
    return found | {f"gitlab/{job}": gitlab(job) for job in GITLAB_JOBS} | {"gitlab/before": "\n".join(GITLAB["default"]["before_script"])}


@pytest.mark.parametrize("script", scripts().values(), ids=scripts().keys())
def test_every_script_is_shell(script):
    done = subprocess.run(["sh", "-n"], input=script, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_every_job_uses_the_package_and_compiles_nothing(bank):
    installs = "sh ci/install-answerbank"
    assert GITLAB["default"]["before_script"] == [installs]
    for workflow, content in GITHUB.items():
        for job in content["jobs"]:
            runs = [step["run"] for step in steps(workflow, job) if "run" in step]
            if any("answerbank " in run or "ci/publish" in run for run in runs):
                assert runs[0] == installs
    assert not any("swift" in script for script in scripts().values())


def test_actions_are_pinned_by_major_version():
    used = [step["uses"] for workflow in GITHUB.values() for job in workflow["jobs"].values() for step in job["steps"] if "uses" in step]
    assert used and all(re.fullmatch(r"actions/[a-z-]+@v\d+", action) for action in used), used


def test_a_proposal_from_elsewhere_gets_no_secret_and_no_right_to_write():
    # YAML 1.1 reads the key `on` as true.
    assert GITHUB["check"][True] == "pull_request"
    for name, workflow in GITHUB.items():
        text = (RECIPES / f"github/.github/workflows/{name}.yml").read_text()
        assert "pull_request_target" not in text and "secrets." not in text
        assert name == "check" or "pull_request" not in text
    assert GITHUB["check"]["permissions"] == {"contents": "read"} and "permissions" not in GITHUB["check"]["jobs"]["check"]
    for name, job in GITLAB_JOBS.items():
        if any("merge_request_event" in rule["if"] for rule in job["rules"]):
            assert "TOKEN" not in gitlab(name)


def test_jobs_that_read_the_repository_cannot_write_anything():
    for name in ("publish", "to-do"):
        assert GITHUB[name]["permissions"] == {}
        for job in GITHUB[name]["jobs"].values():
            checks_out = [step for step in job["steps"] if step.get("uses", "").startswith("actions/checkout@")]
            if checks_out:
                assert job["permissions"] == {"contents": "read"}
            assert "write-all" != job["permissions"]
    for workflow in GITHUB.values():
        for job in workflow["jobs"].values():
            for checkout in (step for step in job["steps"] if step.get("uses", "").startswith("actions/checkout@")):
                assert checkout["with"]["persist-credentials"] is False


def test_github_shows_what_is_wrong_at_its_line(bank):
    check = step("check", "check", "Check")
    bank.succeed(check)
    bank.break_answer()
    done = bank.run(check)
    assert done.returncode == 1
    assert re.search(r"^::error file=content/answers/economy/first-answer\.en\.md,line=\d+", done.stdout, re.MULTILINE), done.stdout


def test_gitlab_shows_what_is_wrong_at_its_line(bank):
    bank.succeed(gitlab("check"))
    bank.break_answer()
    assert bank.run(gitlab("check")).returncode == 1
    problems = yaml.safe_load((bank.folder / "code-quality.json").read_text())
    places = [problem["location"] for problem in problems if problem["severity"] not in ("info", "minor")]
    assert [place["path"] for place in places] == ["content/answers/economy/first-answer.en.md"] and {"lines", "positions"} & places[0].keys()


@pytest.mark.parametrize("script", [step("check", "check", "Build a preview"), gitlab("preview")], ids=["github", "gitlab"])
def test_a_preview_opens_without_a_server(bank, script):
    bank.succeed(script)
    page = (bank.folder / "preview/en/index.html").read_text()
    assert 'href="../' in page and 'href="/' not in page


@pytest.mark.parametrize("script", [step("publish", "build", "Build"), gitlab("pages")], ids=["github", "gitlab"])
def test_what_is_published_is_the_site_alone(bank, script):
    bank.succeed(script)
    assert (bank.folder / "public/en/index.html").exists()
    assert not list((bank.folder / "public").glob(".answerbank*"))


@pytest.mark.parametrize("script", [step("publish", "build", "Build"), gitlab("pages"), "ci/publish site"], ids=["github", "gitlab", "shell"])
def test_nothing_is_published_while_something_is_wrong(bank, script):
    bank.break_answer()
    assert bank.run(script).returncode == 1
    assert not (bank.folder / "public").exists() and not (bank.folder / "site").exists()


def test_publish_fills_a_folder_from_wherever_it_is_called(bank, tmp_path):
    bank.succeed(f"cd /; {bank.folder}/ci/publish {tmp_path}/www")
    assert (tmp_path / "www/en/index.html").exists()


def test_publish_sends_a_site_to_another_computer(bank):
    bank.stub("rsync")
    bank.succeed("ci/publish web@host.example:/var/www/answers")
    assert (bank.folder / "site/en/index.html").exists()
    assert len(bank.calls) == 1 and bank.calls[0].endswith(" --exclude=.answerbank-* site/ web@host.example:/var/www/answers/")


#: Long after the demonstration contact was verified.
LATER = {"SOURCE_DATE_EPOCH": "1900000000"}
ISSUE = step("to-do", "issue", "Open, update or close the issue")


@pytest.mark.parametrize(("open_issue", "calls"), [("", ["list", "label create", "issue create"]), ("7", ["list", "issue edit 7"])], ids=["first", "again"])
def test_github_keeps_one_issue(bank, open_issue, calls):
    bank.succeed(step("to-do", "check", "Check strictly"), **LATER)
    bank.stub("gh", f'[ "$2" != list ] || printf "%s" "{open_issue}"')
    bank.succeed(ISSUE)
    assert len(bank.calls) == len(calls) and all(wanted in call for wanted, call in zip(calls, bank.calls)), bank.calls
    assert "contact-overdue" in (bank.folder / "body.md").read_text()


def test_github_closes_the_issue_when_all_is_done(bank):
    (bank.folder / "to-do.txt").touch()
    bank.stub("gh", '[ "$2" != list ] || echo 7')
    bank.succeed(ISSUE)
    assert bank.calls[1].startswith("gh issue close 7")


@pytest.mark.parametrize("script", [step("to-do", "check", "Check strictly"), gitlab("to-do")], ids=["github", "gitlab"])
def test_a_bank_that_cannot_be_checked_is_no_list(bank, script):
    bank.stub("curl")
    (bank.folder / "content/bank.yaml").unlink()
    assert bank.run(script, TO_DO_TOKEN="t", TO_DO_ISSUE="3").returncode != 0
    assert bank.calls == []


def test_gitlab_updates_its_issue(bank):
    bank.stub("curl")
    bank.succeed(gitlab("to-do"), TO_DO_TOKEN="not-shown", TO_DO_ISSUE="3", CI_API_V4_URL="https://git.example/api/v4", CI_PROJECT_ID="12", **LATER)
    assert "--data state_event=reopen" in bank.calls[0] and bank.calls[0].endswith(" https://git.example/api/v4/projects/12/issues/3")
    assert "not-shown" not in bank.calls[0]
    assert "contact-overdue" in (bank.folder / "body.md").read_text()


def install(bank, digest: str) -> subprocess.CompletedProcess:
    """The installation of a made-up release, whose page is a folder."""
    (bank.folder / "release").mkdir()
    (bank.folder / "release/answerbank_0.1.0_amd64.deb").write_text("a package\n")
    script = (bank.folder / "ci/install-answerbank").read_text()
    script = re.sub(r"^release=.*", f"release={(bank.folder / 'release').as_uri()}", script, flags=re.MULTILINE)
    script = re.sub(r'^package="0+', f'package="{digest}', script, flags=re.MULTILINE)
    bank.stub("apt-get")
    bank.stub("curl", 'while [ "$1" != --output ]; do shift; done; cp "${3#file://}" "$2"')
    return bank.run(script)


def test_a_package_that_is_the_chosen_one_is_installed(bank):
    done = install(bank, hashlib.sha256(b"a package\n").hexdigest())
    assert done.returncode == 0, done.stderr
    assert bank.calls[-1].startswith("apt-get install ") and bank.calls[-1].endswith("/answerbank_0.1.0_amd64.deb")


def test_another_package_is_not_installed(bank):
    assert install(bank, hashlib.sha256(b"another package\n").hexdigest()).returncode != 0
    assert bank.calls[-1].startswith("curl ")


def test_a_hook_looks_at_what_is_committed(bank):
    git = "git -c user.name=m1 -c user.email=m1@bank.example"
    bank.succeed("git init --quiet . && git config core.hooksPath ci/hooks && git add .")
    bank.succeed(f"{git} commit --quiet --message 'A bank'")
    answer = bank.folder / "content/answers/economy/first-answer.en.md"
    right = answer.read_text()
    bank.break_answer()
    bank.succeed("git add .")
    answer.write_text(right)
    done = bank.run(f"{git} commit --message 'A mistake'")
    assert done.returncode == 1 and "content/answers/economy/first-answer.en.md:" in done.stdout + done.stderr
    bank.succeed("git add .")
    bank.break_answer()
    bank.succeed(f"{git} commit --quiet --allow-empty --message 'The mistake is not in it'")
