"""Compares the generated types with recordings; `python -m tests.generated.conformance` reports.

Every successful JSON body and every event of a stream is validated by pydantic, strictly: as JSON,
without coercion, an event as the one variant that its discriminator names.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from pydantic import ValidationError

from openai_responses._core.json_values.type_guards import is_list, is_mapping
from openai_responses._core.spec.event_schema import EventSchema
from openai_responses._core.spec.operations import Operation, OperationTable, StreamFacts
from openai_responses_generated import streams
from openai_responses_generated.operations import OPERATIONS
from tests.generated.recordings import Recording, chosen_recordings, events, flaw
from tests.generated.types_of import adapter_of


@dataclass(frozen=True)
class Check:
    """One JSON body or one event held against its type."""

    recording: str
    what: str
    """`body`, or the discriminator's value of an event (empty where there is one type only)."""
    problems: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    """Fields that the type does not have, as paths: a TypedDict lets them pass."""


@dataclass
class OperationReport:
    """The checks of one operation."""

    operation: str
    bodies: list[Check] = field(default_factory=list[Check])
    events: list[Check] = field(default_factory=list[Check])

    @property
    def checks(self) -> list[Check]:
        """Bodies and events."""
        return [*self.bodies, *self.events]

    def lines(self) -> Iterator[str]:
        """The counts, then each problem and each unknown field with how often it occurs."""
        yield f"{self.operation}: bodies {_valid(self.bodies)}, events {_valid(self.events)}"
        problems = (f"{one.what}: {text}" for one in self.checks for text in one.problems)
        unknown = (f"{one.what}: no field {path}" for one in self.checks for path in one.unknown)
        yield from _counted(problems)
        yield from _counted(unknown)


def operation_of(recording: Recording) -> Operation:
    """The operation that was recorded; of those told apart by their query the one that fits best.

    Raises KeyError where the snapshot has no such operation.
    """
    candidates = _by_endpoint()[recording.endpoint]
    fitting = [one for one in candidates if recording.query.issuperset(one.query)]
    return max(fitting, key=lambda one: len(one.query))


@cache
def _by_endpoint() -> Mapping[str, list[Operation]]:
    found: dict[str, list[Operation]] = {}
    for one in OperationTable(OPERATIONS).by_id.values():
        found.setdefault(f"{one.method} {one.path}", []).append(one)
    return found


def report(recordings: Iterable[Recording]) -> list[OperationReport]:
    """Check every JSON body and every event; one report for each operation, by its id."""
    reports: dict[str, OperationReport] = {}
    for recording in recordings:
        operation = operation_of(recording)
        one = reports.setdefault(operation.id, OperationReport(operation.id))
        if recording.kind == "json":
            one.bodies.append(_check_body(recording, operation))
        elif recording.kind == "sse":
            one.events.extend(_check_events(recording, operation))
    return [reports[name] for name in sorted(reports)]


def _check_body(recording: Recording, operation: Operation) -> Check:
    if operation.answer is None:
        return Check(recording.id, "body", ("the operation has no JSON answer",))
    return _check(recording, "body", json.dumps(recording.response_body), operation.answer)


def _check_events(recording: Recording, operation: Operation) -> Iterator[Check]:
    facts = operation.stream
    if facts is None:
        for _ in events(recording):
            yield Check(recording.id, "event", ("the operation has no event stream",))
        return
    schema = event_schema(facts)
    for text in event_texts(recording, facts):
        yield _check_event(recording, text, schema)


def event_texts(recording: Recording, facts: StreamFacts) -> Iterator[str]:
    """Yield the events of a recording as JSON, pairs of the event's name and its data as such."""
    for event in events(recording):
        pair = f'{{"event":"{event.event}","data":{event.data}}}'
        yield pair if facts.event == "event" else event.data


def event_schema(facts: StreamFacts) -> EventSchema:
    """The event union of an operation, from the stream base that authors subclass."""
    schema: object = getattr(streams, facts.base).schema
    assert isinstance(schema, EventSchema)
    return schema


def _check_event(recording: Recording, text: str, schema: EventSchema) -> Check:
    value = json.loads(text).get(schema.discriminator, "")
    variant = schema.variants.get(value)
    if variant is None:
        return Check(recording.id, value, (f"no event of {schema.union[1]}",))
    return _check(recording, value, text, variant)


def _check(recording: Recording, what: str, text: str, type_: tuple[str, str]) -> Check:
    try:
        validated = adapter_of(type_).validate_json(text, strict=True)
    except ValidationError as error:
        return Check(recording.id, what, problems=tuple(_sentences(error)))
    # The validator of a TypedDict drops the keys that it does not have.
    unknown = sorted(set(_dropped(json.loads(text), validated)))
    return Check(recording.id, what, unknown=tuple(unknown))


def _sentences(error: ValidationError) -> Iterator[str]:
    for detail in error.errors(include_url=False, include_context=False, include_input=False):
        path = ".".join("[]" if isinstance(step, int) else step for step in detail["loc"])
        yield f"{path}: {detail['msg']}"


def _dropped(sent: object, kept: object, path: str = "") -> Iterator[str]:
    if is_mapping(sent) and is_mapping(kept):
        for key, value in sent.items():
            here = f"{path}.{key}".removeprefix(".")
            if key in kept:
                yield from _dropped(value, kept[key], here)
            else:
                yield here
    elif is_list(sent) and is_list(kept):
        for value, other in zip(sent, kept, strict=True):
            yield from _dropped(value, other, f"{path}[]")


def _valid(checks: list[Check]) -> str:
    return f"{sum(not one.problems for one in checks)}/{len(checks)}"


def _counted(texts: Iterable[str]) -> Iterator[str]:
    counts: dict[str, int] = {}
    for text in texts:
        counts[text] = counts.get(text, 0) + 1
    for text in sorted(counts, key=lambda text: -counts[text]):
        yield f"  {counts[text]} x {text}"


def _main() -> None:
    chosen = chosen_recordings()
    reports = report(one for one in chosen if flaw(one) is None)
    for one in reports:
        print(*one.lines(), sep="\n")
    bodies = [check for one in reports for check in one.bodies]
    sent = [check for one in reports for check in one.events]
    print(f"{len(reports)} operations: bodies {_valid(bodies)}, events {_valid(sent)}")
    print("Set aside:", *_counted(reason for one in chosen if (reason := flaw(one))), sep="\n")


if __name__ == "__main__":
    _main()
