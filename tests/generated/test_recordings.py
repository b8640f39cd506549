"""The generated types and the facts of the streams against recorded traffic of the real API."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache

import pytest

from openai_responses._core.spec.operations import StreamFacts
from openai_responses._core.streams.sse import ServerSentEvent, encode_line
from tests.generated.conformance import Check, OperationReport, operation_of, report
from tests.generated.recordings import (
    DONE,
    FOLDER,
    Recording,
    chosen_recordings,
    events,
    flaw,
    recordings,
)

pytestmark = pytest.mark.skipif(
    not FOLDER.is_dir(), reason=f"the recordings are not part of the project: no {FOLDER.name}"
)


@cache
def reports() -> list[OperationReport]:
    return report(one for one in chosen_recordings() if flaw(one) is None)


def test_every_body_and_every_event_is_of_its_type(covered: list[str]) -> None:
    failing = [one for one in reports() if any(check.problems for check in one.checks)]
    bodies = valid(check for one in reports() for check in one.bodies)
    told = valid(check for one in reports() for check in one.events)
    covered.append(f"{bodies} recorded bodies and {told} recorded events are of their types")

    assert not failing, "\n".join(line for one in failing for line in one.lines())


def test_what_is_set_aside_would_fail() -> None:
    reasons = {flaw(one) for one in chosen_recordings()} - {None}

    for reason in reasons:
        aside = report(one for one in chosen_recordings() if flaw(one) == reason)

        assert any(check.problems for one in aside for check in one.checks), reason


def test_streams_are_written_as_their_facts_say() -> None:
    streams = [one for one in recordings() if one.kind == "sse" and one.exact]
    differing = [one.id for one in streams if framed(one) != one.sse_text]

    assert streams
    assert differing == []


def test_answers_that_are_not_json_belong_to_operations_with_such_answers() -> None:
    raw = [one for one in chosen_recordings() if one.kind in ("text", "binary")]
    unexpected = {one.endpoint for one in raw if operation_of(one).raw_media_type is None}

    assert raw
    assert unexpected == set()


def valid(checks: Iterable[Check]) -> str:
    problems = [one.problems for one in checks]
    return f"{sum(not each for each in problems)} of {len(problems)}"


def framed(recording: Recording) -> str:
    """The stream of a recording as the operation's facts say that it is sent."""
    facts = operation_of(recording).stream
    assert facts is not None, recording.endpoint
    line_end = facts.line_end.encode()
    lines = [
        encode_line(event.data.encode(), named(event, facts), line_end)
        for event in events(recording)
    ]
    if facts.terminator != "none":
        done = "done" if facts.terminator == "event" else None
        lines.append(encode_line(DONE.encode(), done, line_end))
    return b"".join(lines).decode()


def named(event: ServerSentEvent, facts: StreamFacts) -> str | None:
    if facts.event == "none":
        return None
    return event.event if facts.event == "event" else str(json.loads(event.data)["type"])
