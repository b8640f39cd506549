"""Runs programs that find the mock, and notices what would leave this machine."""

from __future__ import annotations

import json
import os
import socket
import subprocess
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

from openai_responses.server import Server

__all__ = ["NODE", "Outside", "Programs", "aider", "codex", "programs_of"]

NODE = Path(__file__).parent / "node"
_MODULES = NODE / "node_modules"
_SECONDS = 300
_PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")


class Outside:
    """A proxy that refuses all, in place of the network; `asked_for` has the requests."""

    def __init__(self) -> None:
        self.asked_for: list[bytes] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = Thread(target=self._refuse_all, daemon=True)
        self._thread.start()

    @property
    def environ(self) -> Mapping[str, str]:
        """The variables by which programs use it for all hosts but this one."""
        url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        variables = {**dict.fromkeys(_PROXIES, url), "NO_PROXY": "127.0.0.1,localhost"}
        return {name: value for key, value in variables.items() for name in (key, key.lower())}

    def close(self) -> None:
        """Stop listening."""
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()

    def _refuse_all(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return  # it was closed
            with connection:
                connection.settimeout(5)
                self.asked_for.append(connection.recv(1000))


class Programs:
    """Programs that run in a folder of their own, which is also their home."""

    def __init__(self, server: Server, outside: Outside, folder: Path) -> None:
        self.server, self.folder = server, folder
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith("OPENAI_") and not name.lower().endswith("_proxy")
        }
        self._environ = {**kept, "HOME": str(folder), **outside.environ, **server.environ}

    def run(self, *command: str, **variables: str) -> str:
        """Return what a program prints on stdout; what it prints on stderr is in its error."""
        done = subprocess.run(
            command,
            cwd=self.folder,
            env=self._environ | variables,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=_SECONDS,
            check=False,
        )
        assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
        return done.stdout

    def node(self, script: str, *arguments: str, **variables: str) -> object:
        """Return what a script of the folder `node` prints, as JSON."""
        guard = (NODE / "loopback_only.mjs").as_uri()
        printed = self.run("node", "--import", guard, str(NODE / script), *arguments, **variables)
        result: object = json.loads(printed)
        return result


@contextmanager
def programs_of(server: Server, folder: Path) -> Generator[Programs, None, None]:
    """Yield programs that find a server; fail if one has asked for another host."""
    outside = Outside()
    try:
        yield Programs(server, outside, folder)
    finally:
        outside.close()
    assert [line.split(b"\r\n")[0] for line in outside.asked_for] == []


def codex() -> tuple[str, ...]:
    """Return the command of the Codex CLI."""
    return ("node", str(_MODULES / "@openai/codex/bin/codex.js"))


def aider() -> str:
    """Return the command of Aider, which has an environment of its own: see `install.py`."""
    return os.environ["AIDER"]
