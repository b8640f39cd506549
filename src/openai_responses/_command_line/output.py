"""The output of the command line: a line when the server listens, and a line for each call."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import asdict

from openai_responses._server.dispatcher import LogEntry

__all__ = ["Output"]


class Output:
    """Prints for people, or JSON for programs."""

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json

    def print_listening(self, text: str, facts: Mapping[str, object]) -> None:
        """Print that the server listens, on stdout."""
        print(json.dumps(facts) if self._as_json else text, flush=True)

    def warn(self, text: str) -> None:
        """Print a warning or an error on stderr."""
        print(f"openai-responses: {text}", file=sys.stderr, flush=True)

    def print_problems(self, *lines: str) -> None:
        """Print problems, which begin with a file and a line, on stderr."""
        for line in lines:
            print(line, file=sys.stderr, flush=True)

    def log(self, entry: LogEntry) -> None:
        """Print a call on stderr."""
        if self._as_json:
            facts = asdict(entry) | {"milliseconds": round(entry.milliseconds, 3)}
            if entry.session is None:
                del facts["session"]
            line = json.dumps(facts)
        else:
            duration = f"{entry.milliseconds:.1f} ms"
            line = f"{entry.method} {entry.path} {entry.outcome} {duration} {entry.route or '-'}"
            if entry.session is not None:
                line += f" (session {entry.session!a})"  # escaped: clients choose the id
        print(line, file=sys.stderr, flush=True)
