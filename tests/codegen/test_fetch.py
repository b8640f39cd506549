"""`fetch`: from a server or a local copy to `openapi/upstream.yaml` and `upstream.toml`."""

from __future__ import annotations

import hashlib
import json
import socket
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from codegen.errors import CodegenError
from codegen.fetch import fetch
from codegen.fetch.upstream import Upstream, read_upstream, render_upstream, upstream_of

ROOT = Path(__file__).parents[2]
SHARED = ROOT / "../shared/openapi"

COMMIT = "0123456789abcdef0123456789abcdef01234567"
NEWER = "89abcdef0123456789abcdef0123456789abcdef"
DOCUMENT = b"""\
openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /models: {get: {responses: {'200': {$ref: '#/components/responses/Models'}}}}
components:
  responses:
    Models: {description: What there is.}
"""
PINNED_PATH = f"/openai/openai-openapi/{COMMIT}/openapi.yaml"
NEWEST_PATH = f"/openai/openai-openapi/{NEWER}/openapi.yaml"
COMMITS_PATH = "/repos/openai/openai-openapi/commits?sha=master&path=openapi.yaml&per_page=1"
COMMITS = json.dumps(
    [{"sha": NEWER, "commit": {"committer": {"date": "2026-09-01T23:59:59Z"}}}]
).encode()


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def pin_of(data: bytes) -> Upstream:
    return upstream_of(commit=COMMIT, date="2026-08-21", sha256=sha256(data), openapi="3.1.0")


@dataclass
class Answer:
    body: bytes
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict[str, str])


@dataclass
class Server:
    """A server in place of the hosts; `answers` are by path."""

    base: str = ""
    answers: dict[str, Answer] = field(default_factory=dict[str, Answer])


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    site = Server()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:  # the name that http.server asks for
            answer = site.answers.get(self.path, Answer(b"404: Not Found", 404))
            self.send_response(answer.status)
            headers = {"Content-Length": str(len(answer.body))}
            for name, value in (answer.headers or headers).items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(answer.body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - idem
            """Print nothing on stderr."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listener:
        site.base = f"http://127.0.0.1:{listener.server_port}"
        thread = Thread(target=listener.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield site
        listener.shutdown()
        thread.join()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project that has pinned DOCUMENT but has not fetched it yet."""
    (tmp_path / "openapi").mkdir()
    (tmp_path / "openapi/upstream.toml").write_text(render_upstream(pin_of(DOCUMENT)))
    return tmp_path


def contents(root: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()
    }


def silent(done: int, total: int | None) -> None:
    """No progress bar."""


def failure(root: Path, server: Server, *, latest: bool = False) -> str:
    """What is said when fetching fails; asserts that nothing was written."""
    before = contents(root)
    with pytest.raises(CodegenError) as caught:
        fetch(root, latest=latest, report=silent, base=server.base, api=server.base)
    assert contents(root) == before
    return str(caught.value)


def failure_from(root: Path, source: Path) -> str:
    before = contents(root)
    with pytest.raises(CodegenError) as caught:
        fetch(root, source=source, report=silent)
    assert contents(root) == before
    return str(caught.value)


def test_pinned_document_is_stored_as_published(root: Path, server: Server) -> None:
    server.answers[PINNED_PATH] = Answer(DOCUMENT)

    upstream = fetch(root, report=silent, base=server.base)

    assert upstream == pin_of(DOCUMENT)
    assert contents(root) == {
        "openapi/upstream.yaml": DOCUMENT,
        "openapi/upstream.toml": render_upstream(pin_of(DOCUMENT)).encode(),
    }


def test_newest_document_is_pinned_to_its_commit(root: Path, server: Server) -> None:
    newer = DOCUMENT.replace(b"3.1.0", b"3.0.3")
    server.answers = {COMMITS_PATH: Answer(COMMITS), NEWEST_PATH: Answer(newer)}

    upstream = fetch(root, latest=True, report=silent, base=server.base, api=server.base)

    assert upstream == Upstream(
        repository="https://github.com/openai/openai-openapi",
        licence="MIT",
        url=f"https://raw.githubusercontent.com{NEWEST_PATH}",
        commit=NEWER,
        date="2026-09-01",
        sha256=sha256(newer),
        openapi="3.0.3",
    )
    assert upstream == read_upstream(root / "openapi/upstream.toml")
    # What was the newest is now the pinned one.
    assert upstream == fetch(root, report=silent, base=server.base)


def test_newest_document_needs_no_earlier_pin(tmp_path: Path, server: Server) -> None:
    server.answers = {COMMITS_PATH: Answer(COMMITS), NEWEST_PATH: Answer(DOCUMENT)}

    fetch(tmp_path, latest=True, report=silent, base=server.base, api=server.base)

    assert contents(tmp_path).keys() == {"openapi/upstream.yaml", "openapi/upstream.toml"}


def test_progress_ends_at_the_announced_size(root: Path, server: Server) -> None:
    document = DOCUMENT + b"# a long comment\n" * 20_000
    (root / "openapi/upstream.toml").write_text(render_upstream(pin_of(document)))
    server.answers[PINNED_PATH] = Answer(document)
    steps: list[tuple[int, int | None]] = []

    fetch(root, report=lambda done, total: steps.append((done, total)), base=server.base)

    assert steps[0] == (0, len(document))
    assert steps[-1] == (len(document), len(document))
    assert steps == sorted(steps)
    assert len(steps) > 3


def test_progress_without_an_announced_size(root: Path, server: Server) -> None:
    server.answers[PINNED_PATH] = Answer(DOCUMENT, headers={"Connection": "close"})
    steps: list[tuple[int, int | None]] = []

    fetch(root, report=lambda done, total: steps.append((done, total)), base=server.base)

    assert steps == [(0, None), (len(DOCUMENT), None)]


def test_local_copy_of_the_pinned_document_keeps_its_commit(root: Path, tmp_path: Path) -> None:
    source = tmp_path / "copy.yaml"
    source.write_bytes(DOCUMENT)

    assert fetch(root, source=source, report=silent) == pin_of(DOCUMENT)
    assert (root / "openapi/upstream.yaml").read_bytes() == DOCUMENT


@pytest.mark.parametrize(
    ("name", "date"),
    [("openapi-2026-09-14.yaml", "2026-09-14"), ("new.yaml", None), ("12026-09-14.yaml", None)],
)
def test_local_copy_of_another_document_has_no_commit(
    root: Path, tmp_path: Path, name: str, date: str | None
) -> None:
    source = tmp_path / name
    source.write_bytes(DOCUMENT + b"# newer\n")

    upstream = fetch(root, source=source, report=silent)

    assert (upstream.commit, upstream.date) == (None, date)
    newest = "https://raw.githubusercontent.com/openai/openai-openapi/master/openapi.yaml"
    assert upstream.url == newest
    assert upstream == read_upstream(root / "openapi/upstream.toml")


def test_without_a_commit_there_is_nothing_to_fetch_again(
    root: Path, tmp_path: Path, server: Server
) -> None:
    source = tmp_path / "new.yaml"
    source.write_bytes(DOCUMENT + b"# newer\n")
    fetch(root, source=source, report=silent)

    message = failure(root, server)

    assert message == "openapi/upstream.toml pins no commit: give --latest or --from PATH."


def test_wrong_hash(root: Path, server: Server) -> None:
    other = DOCUMENT + b"# changed\n"
    server.answers[PINNED_PATH] = Answer(other)

    assert failure(root, server) == (
        f"{server.base}{PINNED_PATH}: wrong hash: openapi/upstream.toml expects sha256 "
        f"{sha256(DOCUMENT)}, got {sha256(other)}; try again, or correct the pin if it is wrong."
    )


def test_unknown_commit(root: Path, server: Server) -> None:
    assert failure(root, server) == (
        f"{server.base}{PINNED_PATH}: the server answered 404 Not Found; "
        "try again, or take a local copy with --from PATH."
    )


def test_no_network(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        nobody = Server(f"http://127.0.0.1:{listener.getsockname()[1]}")

    message = failure(root, nobody)

    assert message.startswith(f"{nobody.base}{PINNED_PATH}: cannot be reached: ")
    assert message.endswith("refused; try again, or take a local copy with --from PATH.")


def test_fewer_bytes_than_announced(root: Path, server: Server) -> None:
    announced = str(len(DOCUMENT) + 10)
    server.answers[PINNED_PATH] = Answer(DOCUMENT, headers={"Content-Length": announced})

    assert failure(root, server) == (
        f"{server.base}{PINNED_PATH}: truncated: {len(DOCUMENT)} of {announced} bytes arrived; "
        "try again, or take a local copy with --from PATH."
    )


def test_connection_that_breaks(root: Path, server: Server) -> None:
    chunked = {"Transfer-Encoding": "chunked", "Connection": "close"}
    server.answers[PINNED_PATH] = Answer(b"ff\r\nopenapi: 3", headers=chunked)

    assert f"{server.base}{PINNED_PATH}: the connection broke: " in failure(root, server)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (b"<html>", "expected a list of commits, found no JSON."),
        (b"[]", "expected a list of commits with `sha` and `committer.date`."),
        (b'{"message": "rate limit"}', "expected a list of commits with `sha` and"),
    ],
)
def test_an_invalid_answer_about_the_newest_commit(
    root: Path, server: Server, answer: bytes, expected: str
) -> None:
    server.answers[COMMITS_PATH] = Answer(answer)

    assert f"{server.base}{COMMITS_PATH}: {expected}" in failure(root, server, latest=True)


NOT_A_DOCUMENT = {
    "cut in a text": (
        DOCUMENT[: DOCUMENT.index(b"responses/Models'")],
        "truncated: the YAML ends early, in line 4.",
    ),
    "cut in a key": (
        b"openapi: 3.1.0\npaths:\n  /models: {}\n  /mod",
        "truncated: the YAML ends early, in line 4.",
    ),
    "cut before the components": (
        DOCUMENT[: DOCUMENT.index(b"components:")],
        "truncated: it has no `components`.",
    ),
    "cut between two components": (
        DOCUMENT.replace(b"Models:", b"Files:"),
        "truncated: `components` ends early: #/components/responses/Models is missing (1 in all).",
    ),
    "no paths": (b"openapi: 3.1.0\n", "not a whole OpenAPI document: it has no `paths`."),
    "Swagger": (b"swagger: '2.0'\n", "not an OpenAPI document: it has no `openapi` key."),
    "another dialect": (
        DOCUMENT.replace(b"3.1.0", b"3.2.0"),
        "OpenAPI 3.2.0 is not supported: expected 3.0 or 3.1.",
    ),
    "web page": (
        b"<html><body>Moved</body></html>\n",
        "expected a mapping at the top, found a string.",
    ),
    "empty": (b"", "expected a mapping at the top, found null."),
}


@pytest.mark.parametrize(("data", "expected"), NOT_A_DOCUMENT.values(), ids=NOT_A_DOCUMENT.keys())
def test_local_copy_that_is_no_whole_document(
    root: Path, tmp_path: Path, data: bytes, expected: str
) -> None:
    source = tmp_path / "copy.yaml"
    source.write_bytes(data)

    assert f"{source}: {expected}" in failure_from(root, source)


def test_local_copy_that_is_no_text(root: Path, tmp_path: Path) -> None:
    source = tmp_path / "copy.yaml"
    source.write_bytes(DOCUMENT + "# é".encode()[:-1])
    line = DOCUMENT.count(b"\n") + 1
    assert failure_from(root, source).startswith(f"{source}, line {line}: the byte 0xc3 is not")
    source.write_bytes(b"a: b: c\nd: e\n")
    assert failure_from(root, source) == (
        f"{source}, line 1, column 5: not YAML: mapping values are not allowed in this context."
    )


def test_newest_document_that_is_none(root: Path, server: Server) -> None:
    server.answers = {COMMITS_PATH: Answer(COMMITS), NEWEST_PATH: Answer(b"swagger: '2.0'\n")}

    message = failure(root, server, latest=True)

    problem = "not an OpenAPI document: it has no `openapi` key."
    assert message == f"{server.base}{NEWEST_PATH}: {problem}"


def test_dangling_reference_of_a_whole_document_is_not_for_fetch(
    root: Path, tmp_path: Path
) -> None:
    source = tmp_path / "copy.yaml"
    source.write_bytes(DOCUMENT.replace(b"Models:", b"Files:") + b"security: []\n")

    assert fetch(root, source=source, report=silent).openapi == "3.1.0"


def test_local_copy_that_is_missing(root: Path) -> None:
    assert failure_from(root, root / "none.yaml") == f"{root / 'none.yaml'}: no such file."


def test_local_copy_that_is_a_folder(root: Path) -> None:
    assert failure_from(root, root) == f"{root}: cannot be read: Is a directory."


def test_latest_and_local_copy_exclude_each_other(root: Path) -> None:
    with pytest.raises(CodegenError, match=r"^--latest and --from exclude each other"):
        fetch(root, latest=True, source=root, report=silent)


def test_folder_that_cannot_be_written(root: Path, tmp_path: Path) -> None:
    source = tmp_path / "new.yaml"
    source.write_bytes(DOCUMENT + b"# newer\n")
    (root / "openapi/upstream.yaml").mkdir()

    message = failure_from(root, source)

    place = root / "openapi/upstream.yaml"
    assert message == f"{place}: cannot be written: a folder is there; expected a file."


PIN = render_upstream(pin_of(DOCUMENT))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("= 1", "not TOML: "),
        (PIN + "branch = 'x'\n", "unknown key 'branch'; expected repository, licence, url, "),
        (PIN.replace("openapi = ", "#"), "the key 'openapi' is missing."),
        (PIN.replace(COMMIT, "master"), "'commit' must be 40 hexadecimal digits, found 'master'."),
        (PIN.replace('"2026-08-21"', "2026"), "'date' must be a string, found 2026."),
        (PIN.replace("2026-08-21", "today"), "'date' must be YYYY-MM-DD, found 'today'."),
        (PIN.replace(sha256(DOCUMENT), "0"), "'sha256' must be 64 hexadecimal digits, found '0'."),
    ],
)
def test_pin_that_is_unusable(root: Path, server: Server, text: str, expected: str) -> None:
    path = root / "openapi/upstream.toml"
    path.write_text(text)

    assert f"{path}: {expected}" in failure(root, server)


def test_pin_that_cannot_be_read(root: Path, server: Server) -> None:
    path = root / "openapi/upstream.toml"
    path.write_bytes(b"\xff")

    assert f"{path}: cannot be read: " in failure(root, server)


def test_committed_pin_names_the_current_document(tmp_path: Path) -> None:
    current = SHARED / "openapi-2026-08-21.yaml"
    if not current.exists():
        pytest.skip("the documents beside the project are not here")
    (tmp_path / "openapi").mkdir()
    pin = (ROOT / "openapi/upstream.toml").read_bytes()
    (tmp_path / "openapi/upstream.toml").write_bytes(pin)

    upstream = fetch(tmp_path, source=current, report=silent)

    assert upstream.commit == "f85dbe223d40e1a31cba812ab2d755c7e98a92a3"
    assert (tmp_path / "openapi/upstream.toml").read_bytes() == pin
