"""Both kinds of clients for every test that calls the SDK, and what all tests share."""

from __future__ import annotations

import gc
import os
import signal
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Protocol

import pytest
from hypothesis import settings

from tests.sdk.both import Client, fake_client
from tests.sdk.clients import Caller

# The SDK looks for httpx when a stream is closed. The collector closes streams that tests leave, at
# any time: also in the middle of the first import of httpx, when half of it is there.
import_module("httpx")

# A client that is made outside a mock reads every certificate that certifi has, for 40 ms. Only the
# server of the tests is ever connected to, and one certificate is enough for it.
os.environ["SSL_CERT_FILE"] = str(Path(__file__).parent / "sdk" / "localhost.pem")

# By default Python looks through its youngest objects at every 700 that are made, and a run of the
# tests has millions which stay: types, validators, documents. A fifth of its time went into that.
# Garbage is still collected, only more of it at once; what tests say of it themselves stays true.
gc.set_threshold(50_000, 20, 50)


# How long an example takes depends on what else the machine does.
settings.register_profile("no deadline", deadline=None)
settings.load_profile("no deadline")


# Seconds after which a test that waits for what never comes fails, in place of the whole run.
LONGEST = 300


@pytest.fixture(autouse=hasattr(signal, "setitimer"))
def time_limit(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that takes too long; Windows has no such timer."""

    def fail(*_: object) -> None:
        raise TimeoutError(f"{request.node.nodeid} took longer than {LONGEST} seconds")

    before = signal.signal(signal.SIGALRM, fail)
    signal.setitimer(signal.ITIMER_REAL, LONGEST)
    yield
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)


@pytest.fixture(params=["sync", "async"])
def caller(request: pytest.FixtureRequest) -> Caller:
    """The SDK, through a sync and through an async client."""
    return Caller(request.param)


@pytest.fixture(params=["sync", "async"])
def client(request: pytest.FixtureRequest) -> Client:
    """A client of each kind; its results are passed to `done`."""
    return fake_client(request.param)


@pytest.fixture
def quick_collection() -> Iterator[None]:
    """Have `gc.collect()` look only at what the test itself has made.

    A process that runs many tests has millions of objects, and going through all takes a second.
    """
    gc.freeze()
    yield
    gc.unfreeze()


class Worker(Protocol):
    """A process of pytest-xdist that runs tests."""

    config: pytest.Config


COVERED = pytest.StashKey[list[str]]()


@pytest.fixture
def covered(pytestconfig: pytest.Config) -> list[str]:
    """Figures about what the tests cover, printed at the end, one per line."""
    return pytestconfig.stash.setdefault(COVERED, [])


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand what was covered to the process that started this one, if there is one."""
    output: dict[str, list[str]] | None = getattr(session.config, "workeroutput", None)
    if output is not None:
        output["covered"] = session.config.stash.get(COVERED, list[str]())


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Worker) -> None:
    """Take what a process of pytest-xdist has covered."""
    lines = node.config.stash.setdefault(COVERED, [])
    lines += getattr(node, "workeroutput", {}).get("covered", ())


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Print what was covered."""
    nothing: list[str] = []
    for line in config.stash.get(COVERED, nothing):
        terminalreporter.write_line(f"covered: {line}")
