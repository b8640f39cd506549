"""The server compared with others that answer the same call, each in its own process.

The others are those that are found on the PATH; a line says which are not. To have all of them:

    npm install --prefix /tmp/others @copilotkit/aimock @stoplight/prism-cli
    python -m venv /tmp/others/python && /tmp/others/python/bin/pip install stubllm fastapi uvicorn
    PATH="$PATH:/tmp/others/node_modules/.bin:/tmp/others/python/bin" python -m benchmarks others
"""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple

from .canned_server import BODY
from .measuring import Row, measure_in_rounds, ratio_row
from .raw_calls import call_once, calling
from .server import OURS, process

__all__ = ["rows"]

_DOCUMENT = Path(__file__).parents[1] / "openapi" / "openai.yaml"
_HELLO = "Hello! How can I help you today?"
_SECONDS_TO_START = 120

_FASTAPI = f"""
from fastapi import FastAPI

app = FastAPI()

@app.post("/v1/chat/completions")
async def answer(body: dict) -> dict:
    return {json.loads(BODY)!r}
"""
_AIMOCK = {"fixtures": [{"match": {"userMessage": "Hi"}, "response": {"content": _HELLO}}]}
_STUBLLM = f"""
fixtures:
  - name: hi
    match: {{provider: openai}}
    response: {{content: "{_HELLO}"}}
"""


class Other(NamedTuple):
    """Another server: its command, with `{port}` and `{folder}`, and where it has completions."""

    name: str
    command: str
    path: str = "/v1/chat/completions"


OTHERS = (
    Other("aimock", "llmock --port {port} --fixtures {folder}/aimock --log-level silent"),
    Other(
        "stubllm",
        "stubllm serve --port {port} --fixture-file {folder}/stubllm.yaml --log-level warning",
    ),
    Other(
        "Prism",
        f"prism mock --port {{port}} --verboseLevel silent {_DOCUMENT}",
        "/chat/completions",
    ),
    Other(
        "uvicorn + FastAPI, a constant",
        "uvicorn --app-dir {folder} --port {port} --log-level warning --no-access-log constant:app",
    ),
)


def rows(rounds: int) -> Iterator[Row]:
    """Yield a row for each of the other servers that is installed: ours / theirs."""
    for other in OTHERS:
        if shutil.which(other.command.split()[0]) is None:
            print(f"{other.name}: not on the PATH, see benchmarks/other_servers.py")
            continue
        with ExitStack() as stack:
            ours = stack.enter_context(calling(stack.enter_context(process(OURS))))
            theirs = stack.enter_context(_other(other))
            figures = measure_in_rounds(rounds, ours, theirs)
        yield ratio_row(f"chat completion on 8 connections / {other.name}", figures, 1.0)


@contextmanager
def _other(other: Other) -> Iterator[Callable[[], float]]:
    """Run another server, and yield a measure of it."""
    with tempfile.TemporaryDirectory() as name:
        folder, port = Path(name), _free_port()
        _write_answers(folder)
        command = other.command.format(port=port, folder=folder).split()
        with _running(command), ExitStack() as stack:
            _wait_for(port, other.path)
            yield stack.enter_context(calling(port, other.path))


@contextmanager
def _running(command: Sequence[str]) -> Iterator[None]:
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as server:
        try:
            yield
        finally:
            server.terminate()


def _write_answers(folder: Path) -> None:
    """Write the answers of the servers, each in its own format."""
    (folder / "constant.py").write_text(_FASTAPI, encoding="utf-8")
    (folder / "stubllm.yaml").write_text(_STUBLLM, encoding="utf-8")
    (folder / "aimock").mkdir()
    (folder / "aimock/hi.json").write_text(json.dumps(_AIMOCK), encoding="utf-8")


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


def _wait_for(port: int, path: str) -> None:
    """Wait until a call is answered with 200. Raises TimeoutError if none is."""
    end = time.monotonic() + _SECONDS_TO_START
    status = b"nothing"
    while time.monotonic() < end:
        try:
            status = call_once(port, path)
        except OSError:
            time.sleep(0.2)
            continue
        if b" 200 " in status:
            return
        time.sleep(0.2)
    raise TimeoutError(f"a chat completion was answered with {status!r}")
