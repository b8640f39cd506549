"""Short descriptions of calls for the test author, without keys and secrets."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

from openai_responses._core.json_values.encoding import dump

from .recorded import Call

__all__ = ["describe_calls", "redact"]

_MOST_CALLS = 50
_LONGEST_BODY = 200

# Texts that look like a key, anywhere, and the values of fields and parameters with secrets.
_KEY = re.compile(r"\b(sk|sess|ek|eyJ)[-_]?[A-Za-z0-9._*-]{6,}")
_SECRET_FIELD = re.compile(
    r'("(?:[a-z_]*(?:api_key|secret|token|password|authorization))"\s*:\s*)"[^"]*"', re.IGNORECASE
)
_SECRET_PARAMETER = re.compile(r"([?&](?:api-key|key|token|sig|code)=)[^&\s]+", re.IGNORECASE)


def describe_calls(calls: Iterable[Call[Any]]) -> str:
    """Return one line per call, each after a line break; only the last ones if they are many.

    Below a refused call is a line that says how it would be accepted, if that is known.
    """
    lines = [f"{number}. {_line(call)}" for number, call in enumerate(calls, start=1)]
    left_out = len(lines) - _MOST_CALLS
    if left_out > 0:
        lines = [f"... {left_out} earlier call(s)", *lines[left_out:]]
    return "".join(f"\n{line}" for line in lines)


def redact(text: str) -> str:
    """Return a text without keys, and without the values of fields and parameters for secrets."""
    text = _SECRET_FIELD.sub(r'\1"***"', text)
    text = _SECRET_PARAMETER.sub(r"\1***", text)
    return _KEY.sub(r"\1-***", text)


def _line(call: Call[Any]) -> str:
    parts = urlsplit(call.url)
    place = f"{parts.netloc}{parts.path}{'?' if parts.query else ''}{parts.query}"
    answer = _answer(call)
    took = "" if call.duration is None else f" in {call.duration * 1000:.1f} ms"
    line = f"{call.method} {place} {_body(call)} -> {answer}{took} ({call.route_name})"
    return redact(f"{line}\n   {call.hint}" if call.hint else line)


def _body(call: Call[Any]) -> str:
    try:
        text = dump(call.body).decode()
    except ValueError:
        return "(a body that is not JSON)"
    if text == "{}":
        return ""
    # Cut after redaction: half a key would not be recognised.
    text = redact(text)
    return text if len(text) <= _LONGEST_BODY else f"{text[: _LONGEST_BODY - 3]}..."


def _answer(call: Call[Any]) -> str:
    if call.status is None:
        return "no answer"
    return (
        f"{call.status}, {call.events_taken} event(s) taken" if call.streamed else f"{call.status}"
    )
