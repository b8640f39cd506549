"""Holds the generated types against the recordings; `python -m tests.generated.conformance` reports.

Every successful JSON body and every event of a stream is validated by pydantic, strictly: as JSON,
without coercion, an event as the one variant that its discriminator names.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timezone
from functools import cache
from importlib import import_module

from openai_responses._core.event_schema import EventSchema
from openai_responses._core.operations import Operation, OperationTable, StreamFacts
from openai_responses._core.sse import ServerSentEvent, decode, encode_line
from openai_responses_generated.operations import OPERATIONS
from pydantic import TypeAdapter, ValidationError

from tests.generated.recordings import Recording, recordings

# The API has changed: what is older can hold shapes that no longer exist. What has no date, neither
# a header nor in the body, is taken for newer.
SINCE = datetime(2025, 1, 1, tzinfo=timezone.utc)
HOST = "api.openai.com"

_DONE = "[DONE]"


@dataclass(frozen=True)
class Check:
    """One JSON body or one event held against its type."""

    recording: str
    what: str
    """`body`, or the discriminator's value of an event (empty where there is one type only)."""
    problems: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    """Fields that the type does not have, as paths; a TypedDict lets them pass."""


@dataclass
class OperationReport:
    """The checks of one operation."""

    operation: str
    bodies: list[Check] = field(default_factory=list)
    events: list[Check] = field(default_factory=list)

    @property
    def checks(self) -> list[Check]:
        """Bodies and events."""
        return [*self.bodies, *self.events]


def checked_recordings(since: datetime = SINCE) -> list[Recording]:
    """The successes of OpenAI's own host, recorded since then or without a date."""
    return [
        one
        for one in recordings()
        if one.host == HOST
        and 200 <= one.status < 300
        and (one.recorded is None or one.recorded >= since)
    ]


def operation_of(recording: Recording) -> Operation:
    """The operation that was recorded; of those told apart by their query the one that fits best.

    Raises KeyError where the snapshot has no such operation.
    """
    candidates = [one for one in _by_endpoint()[recording.endpoint] if one.query_fits(recording)]
    return max(candidates, key=lambda one: len(one.operation.query)).operation


@dataclass(frozen=True)
class _Candidate:
    operation: Operation

    def query_fits(self, recording: Recording) -> bool:
        return recording.query.issuperset(self.operation.query)


@cache
def _by_endpoint() -> Mapping[str, list[_Candidate]]:
    found: dict[str, list[_Candidate]] = {}
    for one in OperationTable(OPERATIONS).by_id.values():
        found.setdefault(f"{one.method} {one.path}", []).append(_Candidate(one))
    return found


def report(chosen: Sequence[Recording]) -> list[OperationReport]:
    """Check every JSON body and every stream; one report for each operation, by its id."""
    reports: dict[str, OperationReport] = {}
    for recording in chosen:
        operation = operation_of(recording)
        one = reports.setdefault(operation.id, OperationReport(operation.id))
        if recording.kind == "json":
            one.bodies.append(check_body(recording, operation))
        elif recording.kind == "sse":
            one.events.extend(check_events(recording, operation))
    return [reports[name] for name in sorted(reports)]


def check_body(recording: Recording, operation: Operation) -> Check:
    """Hold a JSON body against the operation's answer."""
    if operation.answer is None:
        return Check(recording.id, "body", ("the operation has no JSON answer",))
    return _check(recording, "body", json.dumps(recording.response_body), operation.answer)


def check_events(recording: Recording, operation: Operation) -> Iterator[Check]:
    """Hold every event of a stream against the variant that its discriminator names."""
    if operation.stream is None:
        yield Check(recording.id, "stream", ("the operation has no event stream",))
        return
    schema = event_schema(operation, operation.stream)
    for event in events(recording, operation.stream):
        value = json.loads(event).get(schema.discriminator) if schema.discriminator else ""
        variant = schema.variants.get(value)
        if variant is None:
            yield Check(recording.id, str(value), (f"no event of {schema.union[1]}",))
        else:
            yield _check(recording, value, event, variant)


def event_schema(operation: Operation, stream: StreamFacts) -> EventSchema:
    """The event union of an operation, from the stream base that authors subclass."""
    module = import_module(f"openai_responses_generated.streams.{operation.resource}")
    schema: object = getattr(module, stream.base).schema
    assert isinstance(schema, EventSchema)
    return schema


def server_sent_events(recording: Recording) -> list[ServerSentEvent]:
    """The events of a stream as they came, its terminator included."""
    return list(decode([recording.sse_text.encode()]))


def events(recording: Recording, stream: StreamFacts) -> Iterator[str]:
    """The events of a stream as JSON, in the shape of their union, without the terminator."""
    for event in server_sent_events(recording):
        if event.data == _DONE:
            return
        named = stream.event == "event"
        yield f'{{"event":{json.dumps(event.event)},"data":{event.data}}}' if named else event.data


def framed(recording: Recording, stream: StreamFacts) -> str:
    """The text of a stream as the operation's facts say that it is sent."""
    line_end = stream.line_end.encode()
    lines = [
        encode_line(one.data.encode(), _event_field(one, stream), line_end)
        for one in server_sent_events(recording)
        if one.data != _DONE
    ]
    if stream.terminator != "none":
        done = "done" if stream.terminator == "event" else None
        lines.append(encode_line(_DONE.encode(), done, line_end))
    return b"".join(lines).decode()


def _event_field(event: ServerSentEvent, stream: StreamFacts) -> str | None:
    if stream.event == "none":
        return None
    return event.event if stream.event == "event" else str(json.loads(event.data)["type"])


def _check(recording: Recording, what: str, text: str, type_: tuple[str, str]) -> Check:
    try:
        validated = _adapter(type_).validate_json(text, strict=True)
    except ValidationError as error:
        return Check(recording.id, what, problems=tuple(_sentences(error)))
    # A TypedDict's validator drops the keys that it does not have.
    unknown = sorted(set(_dropped(json.loads(text), validated)))
    return Check(recording.id, what, unknown=tuple(unknown))


@cache
def _adapter(type_: tuple[str, str]) -> TypeAdapter[object]:
    module, name = type_
    return TypeAdapter(getattr(import_module(module), name))


def _sentences(error: ValidationError) -> Iterator[str]:
    for detail in error.errors(include_url=False, include_context=False, include_input=False):
        path = ".".join("[]" if isinstance(step, int) else step for step in detail["loc"])
        yield f"{path}: {detail['msg']}"


def _dropped(sent: object, kept: object, path: str = "") -> Iterator[str]:
    if isinstance(sent, dict) and isinstance(kept, dict):
        for key, value in sent.items():
            here = f"{path}.{key}".removeprefix(".")
            if key in kept:
                yield from _dropped(value, kept[key], here)
            else:
                yield here
    elif isinstance(sent, list) and isinstance(kept, list):
        for value, other in zip(sent, kept, strict=True):
            yield from _dropped(value, other, f"{path}[]")
