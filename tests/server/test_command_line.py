"""`openai-responses serve`, as a process."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import pytest

from openai_responses import OpenAIMock
from openai_responses._command_line.main import main
from openai_responses._command_line.output import Output
from openai_responses.ext import httpx
from openai_responses.server import LogEntry

SERVE = (sys.executable, "-m", "openai_responses", "serve", "--port", "0")


@contextmanager
def process(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [*SERVE, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as started:
        try:
            yield started
        finally:
            started.kill()


def first_line(started: subprocess.Popen[str]) -> str:
    assert started.stdout is not None
    return started.stdout.readline()


def ended(started: subprocess.Popen[str], number: signal.Signals) -> tuple[int, str]:
    """Return the exit status after a signal, and what was printed on stderr."""
    started.send_signal(number)
    _, errors = started.communicate(timeout=60)
    return started.returncode, errors


def test_a_call_and_sigterm() -> None:
    with process() as started:
        line = first_line(started)
        found = re.search(r"listens on (\S+) \(OPENAI_BASE_URL=(\S+)\)", line)
        assert found is not None
        assert found[2] == f"{found[1]}/v1"
        body = {"model": "gpt-5", "messages": [{"role": "user", "content": "Hi"}]}
        assert httpx.post(f"{found[2]}/chat/completions", json=body, timeout=60).status_code == 200
        assert httpx.get(f"{found[2]}/files/file-none", timeout=60).status_code == 404
        assert httpx.get(f"{found[1]}/no-such-path", timeout=60).status_code == 404
        status, errors = ended(started, signal.SIGTERM)
    assert status == 0
    first, second, third = errors.splitlines()
    assert re.fullmatch(
        r"POST /v1/chat/completions 200 \d+\.\d ms chat\.completions\.create", first
    )
    assert re.fullmatch(r"GET /v1/files/file-none 404 \d+\.\d ms files\.retrieve", second)
    assert re.fullmatch(r"GET /no-such-path 404 \d+\.\d ms -", third)


def test_a_strict_server_and_sigint() -> None:
    arguments = ("--json", "--strict", "--quiet", "--missing", "invent", "--host", "0.0.0.0")
    with process(*arguments) as started:
        facts = json.loads(first_line(started))
        assert facts["url"] == f"http://127.0.0.1:{facts['port']}/v1"
        assert facts["pid"] == started.pid
        assert httpx.get(f"{facts['url']}/files/file-none", timeout=60).status_code == 200
        body = {"model": "gpt-5", "inputs": "Hi"}
        answer = httpx.post(f"{facts['url']}/responses", json=body, timeout=60)
        assert answer.status_code == 500
        status, errors = ended(started, signal.SIGINT)
    assert status == 1  # because of the refused call
    warning, reason = errors.splitlines()[:2]
    assert warning.startswith("openai-responses: 0.0.0.0 can be reached from other machines")
    assert "inputs" in reason


def test_calls_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    Output(as_json=True).log(LogEntry("GET", "/v1/models", "200", 1.23456, "models.list"))
    assert json.loads(capsys.readouterr().err) == {
        "method": "GET",
        "path": "/v1/models",
        "outcome": "200",
        "milliseconds": 1.235,
        "route": "models.list",
    }
    Output(as_json=True).log(LogEntry("GET", "/v1/models", "200", 1.0, None, "one"))
    assert json.loads(capsys.readouterr().err)["session"] == "one"


def test_calls_as_text(capsys: pytest.CaptureFixture[str]) -> None:
    output = Output(as_json=False)
    output.log(LogEntry("GET", "/v1/models", "200", 1.0, "models.list"))
    output.log(LogEntry("GET", "/_s/one/v1/models", "200", 1.0, "models.list", "one"))
    assert capsys.readouterr().err.splitlines() == [
        "GET /v1/models 200 1.0 ms models.list",
        "GET /_s/one/v1/models 200 1.0 ms models.list (session 'one')",
    ]


def test_a_port_in_use(capsys: pytest.CaptureFixture[str]) -> None:
    with OpenAIMock().serve() as server:
        port = server.port
        assert main(["serve", "--port", str(port)]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert f"cannot listen on 127.0.0.1, port {port}: " in printed.err


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--help"], "serve"),
        (["serve", "--help"], "OPENAI_BASE_URL=http://127.0.0.1:4010/v1"),
        (["--version"], "openai-responses "),
    ],
)
def test_help(arguments: Sequence[str], expected: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 0
    assert expected in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["serv"],
        ["serve", "--port", "70000"],
        ["serve", "--missing", "500"],
        ["serve", "--max-sessions", "0"],
    ],
)
def test_wrong_arguments(arguments: Sequence[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "usage: openai-responses" in capsys.readouterr().err
