"""Builds the image and starts it; without Docker, runs the steps of the Dockerfile itself.

    python container/check.py

Without a Docker daemon, COPY copies into a new folder, RUN runs in a fresh virtual environment, and
ENTRYPOINT and HEALTHCHECK run as the user of USER, which is made and deleted again. Only root can
do the latter: others run all of it as themselves, without the commands that make a user. What is
executed is read from the Dockerfile, so that both cannot differ. Port 4010 has to be free.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
DOCKERFILE = Path(__file__).with_name("Dockerfile")
NAME = "openai-responses-check"
PORT = 4010
ARGUMENTS = ("--missing", "invent", "--quiet")
SECONDS = 60


class Step(NamedTuple):
    """An instruction of the Dockerfile, and what follows it."""

    name: str
    text: str

    @property
    def words(self) -> Sequence[str]:
        """The words, of a list in JSON as well."""
        if self.text.startswith("["):
            words: list[str] = json.loads(self.text)
            return words
        return self.text.split()


def steps() -> Sequence[Step]:
    """Return the instructions, in their order."""
    text = DOCKERFILE.read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return [Step(*line.split(maxsplit=1)) for line in lines]


def find_step(name: str) -> Step:
    """Return the only instruction with a name."""
    [found] = [step for step in steps() if step.name == name]
    return found


def health_command() -> Sequence[str]:
    """Return the command of HEALTHCHECK."""
    _, _, command = find_step("HEALTHCHECK").text.partition(" CMD ")
    return Step("CMD", command).words


class Rehearsal:
    """The steps of the Dockerfile, in a folder that stands for the image's file system."""

    def __init__(self, folder: Path) -> None:
        """Make the folder and the virtual environment."""
        self._folder = folder / "workdir"
        self._user = find_step("USER").text if os.getuid() == 0 else None
        self._environ = {
            "PATH": f"{folder / 'venv/bin'}{os.pathsep}{os.environ['PATH']}",
            **{name: value for name, value in os.environ.items() if name.startswith("PIP_")},
        }
        folder.chmod(0o755)
        self._folder.mkdir()
        subprocess.run([python_for_all(), "-m", "venv", str(folder / "venv")], check=True)

    def build(self) -> None:
        """Carry out COPY and RUN."""
        for step in steps():
            if step.name == "COPY":
                self._copy(*step.words)
            elif step.name == "RUN" and not self._is_left_out(step):
                subprocess.run(
                    ["sh", "-c", step.text], cwd=self._folder, env=self._environ, check=True
                )

    def remove_user(self) -> None:
        """Delete the user that a step has made."""
        if self._user is not None:
            subprocess.run(["userdel", self._user], check=True, stderr=subprocess.DEVNULL)

    @contextmanager
    def running(self) -> Iterator[subprocess.Popen[bytes]]:
        """Run the ENTRYPOINT."""
        with self._start([*find_step("ENTRYPOINT").words, *ARGUMENTS]) as server:
            try:
                yield server
            finally:
                server.kill()

    def is_healthy(self) -> bool:
        """Return the result of the HEALTHCHECK."""
        with self._start(health_command(), stderr=subprocess.DEVNULL) as check:
            return check.wait() == 0

    def _copy(self, *names: str) -> None:
        *sources, target = names
        for name in sources:
            source = ROOT / name
            if source.is_dir():
                shutil.copytree(source, self._folder / target)
            else:
                shutil.copy(source, self._folder / target)

    def _is_left_out(self, step: Step) -> bool:
        return self._user is None and step.words[0] == "useradd"

    def _start(self, command: Sequence[str], stderr: int | None = None) -> subprocess.Popen[bytes]:
        # The program is looked for in PATH of this process, not in that of the new one.
        program = shutil.which(command[0], path=self._environ["PATH"])
        assert program is not None, command
        return subprocess.Popen(
            [program, *command[1:]],
            cwd=self._folder,
            env=self._environ,
            user=self._user,
            stderr=stderr,
        )


def python_for_all() -> str:
    """Return a Python that every user may run: that of root's home is root's alone."""
    mine = Path(sys.executable).resolve()
    readable = all(parent.stat().st_mode & 0o001 for parent in mine.parents)
    return str(mine) if readable or os.getuid() != 0 else "/usr/bin/python3"


def rehearse() -> None:
    """Carry out the steps, and check what comes of them. Raises OSError if the port is in use."""
    socket.create_server(("", PORT)).close()
    with tempfile.TemporaryDirectory() as folder:
        rehearsal = Rehearsal(Path(folder))
        try:
            rehearsal.build()
            assert not rehearsal.is_healthy()  # nothing listens yet
            with rehearsal.running() as server:
                wait_until(rehearsal.is_healthy)
                assert os.getuid() != 0 or uid_of(server.pid) != 0
                call()
                server.send_signal(signal.SIGTERM)
                assert server.wait(SECONDS) == 0
        finally:
            rehearsal.remove_user()


def uid_of(pid: int) -> int:
    """Return the user of a process."""
    return Path(f"/proc/{pid}").stat().st_uid


def build_and_run() -> None:
    """Build the image with Docker, and check that a container of it becomes healthy."""
    docker("build", "--file", str(DOCKERFILE), "--tag", NAME, str(ROOT))
    port = f"127.0.0.1:{PORT}:{find_step('EXPOSE').text}"
    docker("run", "--detach", "--name", NAME, "--publish", port, NAME, *ARGUMENTS)
    try:
        wait_until(lambda: docker("inspect", "-f", "{{.State.Health.Status}}", NAME) == "healthy")
        call()
        assert docker("exec", NAME, "id", "-u") != "0"
    finally:
        docker("rm", "--force", NAME)


def docker(*arguments: str) -> str:
    """Return the output of a command of Docker."""
    done = subprocess.run(["docker", *arguments], check=True, stdout=subprocess.PIPE, text=True)
    return done.stdout.strip()


def has_docker() -> bool:
    """Return whether a Docker daemon answers."""
    if shutil.which("docker") is None:
        return False
    return subprocess.run(["docker", "info"], check=False, capture_output=True).returncode == 0


def wait_until(condition: Callable[[], bool]) -> None:
    """Wait for a condition. Raises TimeoutError after SECONDS."""
    end = time.monotonic() + SECONDS
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("the server did not become healthy")
        time.sleep(0.5)


def call() -> None:
    """Call the server: an object that nobody has created is invented, as the arguments say."""
    with urllib.request.urlopen(f"http://127.0.0.1:{PORT}/v1/files/file-any") as answer:
        found: Mapping[str, object] = json.load(answer)
    assert found["id"] == "file-any"


def main() -> None:
    """Check the image, or its steps."""
    way = "with Docker" if has_docker() else "without Docker, its steps"
    build_and_run() if has_docker() else rehearse()
    print(f"checked the image ({way})")


if __name__ == "__main__":
    main()
