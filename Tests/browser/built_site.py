"""The demo bank, built and put up in the three ways a city may choose: at a root, in a sub-folder, and as plain files."""

import http.server
import os
import subprocess
import threading
from dataclasses import dataclass
from functools import partial
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
EXECUTABLE = Path(os.environ.get("ANSWERBANK") or REPOSITORY / ".build/debug/answerbank").resolve()
BANK = Path(os.environ.get("ANSWERBANK_BANK") or REPOSITORY / "content").resolve()
LANGUAGES = ("sv", "fi", "en", "da")


@dataclass(frozen=True)
class BuiltSite:
    folder: Path
    #: Where a browser finds its root, with a slash at the end.
    address: str
    #: Where its own canonical links say that it stands, with a slash at the end.
    base_url: str
    #: Whether its pages refer to each other as files.
    as_files: bool = False

    def url(self, path: str) -> str:
        """What a visitor opens for a path of the site, such as /sv/a-z/."""
        return self.address + path[1:] + ("index.html" if self.as_files and path.endswith("/") else "")

    def file(self, path: str) -> Path:
        return self.folder / (path[1:] + ("index.html" if path.endswith("/") else ""))


def answerbank(*arguments: str | Path) -> str:
    """Runs the tool in the repository; returns what it prints."""
    done = subprocess.run([EXECUTABLE, *map(str, arguments)], cwd=REPOSITORY, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, f"answerbank {arguments[0]} failed ({done.returncode}):\n{done.stdout}{done.stderr}"
    return done.stdout


def build(folder: Path, *options: str) -> Path:
    answerbank("build", "--bank", BANK, "--output", folder, *options)
    return folder


class StaticHost(http.server.SimpleHTTPRequestHandler):
    """Serves a folder under a path, with its 404.html where there is nothing."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments, base_path: str, **options):
        self.base_path = base_path
        super().__init__(*arguments, **options)

    def translate_path(self, path: str) -> str:
        if not path.startswith(self.base_path):
            return os.devnull + "/nothing"
        return super().translate_path("/" + path[len(self.base_path) :])

    def send_error(self, code, message=None, explain=None):
        if code != 404:
            return super().send_error(code, message, explain)
        body = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


def serve(folder: Path, base_path: str) -> http.server.ThreadingHTTPServer:
    """Starts a host on a free port of this machine; `shutdown` ends it."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(StaticHost, directory=str(folder), base_path=base_path))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server
