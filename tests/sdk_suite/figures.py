"""The figures of a run of the suite: tests that reached a server, passed, opened streams."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import pytest

__all__ = ["Figures", "Test"]

_PREFIX = "suite "
_REACHING = "reaching a server"
_OPENING = "opening a stream"
_PARAMETER = re.compile(r"\[([^\]]*)\]$")


@dataclass
class Test:
    """What one test has done so far."""

    __test__ = False

    requests: int = 0
    streams: int = 0
    events: int = 0

    def begin(self) -> None:
        """Forget the test before."""
        self.requests = self.streams = self.events = 0

    def properties(self) -> Sequence[tuple[str, object]]:
        """Return the figures as properties of a test, which travel with its report."""
        return [(_PREFIX + name, value) for name, value in asdict(self).items()]


class Figures:
    """A plugin that adds all tests up, says the sums, and fails a run in which they are wrong."""

    def __init__(
        self, reaching: int | None, opening: int | None, written: Path | None = None
    ) -> None:
        """Take how many tests must have reached a server, and how many opened a stream.

        Both are `written` to that file, as JSON.
        """
        self._expected = {_REACHING: reaching, _OPENING: opening}
        self._written = written
        self._outcomes: dict[str, str] = {}
        self._counts: Counter[str] = Counter()
        self._kinds: dict[str, Counter[str]] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take the outcome of each phase of a test, and at its end the figures."""
        name = report.nodeid
        if report.when == "call" or report.outcome != "passed":
            self._outcomes[name] = report.outcome
        if report.when == "teardown":
            self._add(name, self._outcomes[name], _own(report.user_properties))

    def _add(self, name: str, outcome: str, figures: Mapping[str, int]) -> None:
        self._counts["tests"] += 1
        self._counts[outcome] += 1
        self._counts["streams"] += figures.get("streams", 0)
        self._counts["events"] += figures.get("events", 0)
        if figures.get("streams"):
            self._counts[_OPENING] += 1
        if figures.get("requests"):
            self._counts[_REACHING] += 1
            self._counts[f"reaching a server, {outcome}"] += 1
            self._kinds.setdefault(_kind(name), Counter())[outcome] += 1

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Fail a run in which fewer or more tests than expected have done what they test."""
        if self._written is not None:
            figures = {"reaching": self._counts[_REACHING], "opening": self._counts[_OPENING]}
            self._written.write_text(json.dumps(figures), encoding="utf-8")
        if self._unexpected() and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def _unexpected(self) -> Sequence[str]:
        return [
            f"{self._counts[name]} tests {name}, expected {expected}"
            for name, expected in self._expected.items()
            if expected is not None and self._counts[name] != expected
        ]

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Write the sums."""
        terminalreporter.section("openai suite")
        for name, count in sorted(self._counts.items()):
            terminalreporter.write_line(f"{count:6} {name}")
        for kind, outcomes in sorted(self._kinds.items()):
            told = ", ".join(f"{count} {outcome}" for outcome, count in sorted(outcomes.items()))
            terminalreporter.write_line(f"       {kind}: {told}")
        for line in self._unexpected():
            terminalreporter.write_line(line, red=True)


def _own(properties: Sequence[tuple[str, object]]) -> Mapping[str, int]:
    return {
        name.removeprefix(_PREFIX): value
        for name, value in properties
        if name.startswith(_PREFIX) and isinstance(value, int)
    }


def _kind(name: str) -> str:
    """Return which client a test is about: `TestAsyncFiles … [aiohttp]` is `async aiohttp`."""
    found = _PARAMETER.search(name)
    client = "async" if "::TestAsync" in name else "sync"
    return f"{client} {found[1]}" if found else client
