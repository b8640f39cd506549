"""The keys of recorded answers, against those of what a mock answers to the same requests.

A key is known by its path: the fields from the top, with the kind of each object (its `type`,
`object` and `role`) and without the positions in lists, so that items of different kinds are apart.
The API changes, so the newest recordings decide; and models differ, so each is compared on its own
too. `python -m tests.generated.answer_keys` prints what differs.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import NamedTuple

from openai_responses import OpenAIMock
from openai_responses._core.json_values.type_guards import is_list, is_mapping
from openai_responses._core.spec.operations import Operation
from openai_responses._core.streams.sse import ServerSentEvent, decode
from openai_responses.ext.httpx import Response, request
from tests.generated.conformance import operation_of
from tests.generated.recordings import DONE, Recording, events, flaw, recordings
from tests.sdk.operations import body_of

__all__ = ["Comparison", "compared_recordings", "comparisons"]

# The fields whose contents the test's author or the model decides.
_FREE = frozenset(
    (
        "arguments",
        "attributes",
        "env",
        "headers",
        "input_schema",
        "logit_bias",
        "metadata",
        "output_schema",
        "parameters",
        "schema",
        "variables",
    )
)
_KINDS = ("type", "object", "role")
# How many answers must have an object, for "always" and "never" to mean something.
ENOUGH = 5
# How many of the newest answers are compared at most.
MOST = 40
# Models change what these answer; of the others all recordings of the present API are compared.
_CHANGING = re.compile(r"\w+ /(responses|chat/completions|completions)(/|$)")
_SINCE = {
    is_changing: datetime(2025 + is_changing, 1, 1, tzinfo=timezone.utc)
    for is_changing in (False, True)
}
_SNAPSHOT = re.compile(r"-\d{4}-\d{2}-\d{2}$")


class Keys(NamedTuple):
    """The keys of all objects at one path of an answer: those that each has, and that any has."""

    each: frozenset[str]
    any: frozenset[str]


Found = Mapping[str, Keys]


@dataclass(frozen=True)
class Recorded:
    """What was found in a recorded answer, by path."""

    recording: Recording
    date: datetime
    found: Found

    @property
    def model(self) -> str:
        """The model that was asked, without its date; empty if the request has none."""
        body = self.recording.request_body
        return _SNAPSHOT.sub("", str(body.get("model", ""))) if is_mapping(body) else ""


class Pair(NamedTuple):
    """What was found in a recorded answer and in that of a mock, at one path."""

    model: str
    recorded: Keys
    mocked: Keys


@dataclass
class Comparison:
    """The recorded answers of one operation, and the mock's answers to the newest requests."""

    recorded: list[Recorded] = field(default_factory=list[Recorded])
    mocked: dict[str, Found] = field(default_factory=dict[str, Found])
    failures: list[str] = field(default_factory=list[str])

    def missing(self) -> list[str]:
        """Return the keys that the API always sends, all models or one, and the mock does not."""
        return sorted({name for path, pairs in self._groups() for name in _missing(path, pairs)})

    def never_sent(self) -> list[str]:
        """Return the keys that the mock sends and the API never does, for all models or one."""
        return sorted({name for path, pairs in self._groups() for name in _never_sent(path, pairs)})

    def newest(self) -> Mapping[str, list[Recorded]]:
        """Return the newest recordings with an object at each path."""
        by_path: defaultdict[str, list[Recorded]] = defaultdict(list)
        for one in sorted(self.recorded, key=lambda each: each.date):
            for path in one.found:
                by_path[path].append(one)
        return {
            path: each[-max(ENOUGH, min(MOST, len(each) // 4)) :] for path, each in by_path.items()
        }

    def _groups(self) -> Iterator[tuple[str, Sequence[Pair]]]:
        """Yield, for each path, the pairs of all models, and of each model."""
        for path, newest in self.newest().items():
            pairs = [
                Pair(one.model, one.found[path], self.mocked[one.recording.id][path])
                for one in newest
                if path in self.mocked.get(one.recording.id, ())
            ]
            by_model = [[one for one in pairs if one.model == model] for model in _models(pairs)]
            yield from ((path, group) for group in (pairs, *by_model) if len(group) >= ENOUGH)


def _common(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    first, *others = sets
    return first.intersection(*others)


def _joined(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset(key for each in sets for key in each)


def _models(pairs: Iterable[Pair]) -> frozenset[str]:
    return frozenset(pair.model for pair in pairs)


def _missing(path: str, pairs: Sequence[Pair]) -> Iterator[str]:
    always = _common(pair.recorded.each for pair in pairs)
    lacking = always - _common(pair.mocked.each for pair in pairs)
    return (f"{path}.{key}" for key in lacking)


def _never_sent(path: str, pairs: Sequence[Pair]) -> Iterator[str]:
    sent = _joined(pair.recorded.any for pair in pairs)
    more = _joined(pair.mocked.any for pair in pairs) - sent
    return (f"{path}.{key}" for key in more)


def compared_recordings() -> Iterator[Recording]:
    """Yield the successes of OpenAI's own host as JSON or events, of the API as it is today."""
    for one in recordings():
        if one.kind in ("json", "sse") and 200 <= one.status < 300 and one.host == "api.openai.com":
            made, changes = recorded_at(one), _CHANGING.match(one.endpoint) is not None
            lacks_request = one.kind == "sse" and one.request_body is None
            if made >= _SINCE[changes] and flaw(one) is None and not lacks_request:
                yield one


def recorded_at(one: Recording) -> datetime:
    """Return when an exchange was recorded; the beginning of time if nothing says so."""
    if one.recorded is not None:
        return one.recorded
    for value in recorded_values(one) if one.kind == "sse" else ():
        inner = value.get("response", value) if is_mapping(value) else None
        seconds = (inner.get("created_at") or inner.get("created")) if is_mapping(inner) else None
        if isinstance(seconds, (int, float)):
            return datetime.fromtimestamp(seconds, timezone.utc)
    return datetime.fromtimestamp(0, timezone.utc)


def comparisons(chosen: Iterable[Recording]) -> Mapping[str, Comparison]:
    """Return a comparison for each operation, streams apart."""
    found: defaultdict[str, Comparison] = defaultdict(Comparison)
    operations: dict[str, Operation] = {}
    for one in chosen:
        try:
            operation = operation_of(one)
        except KeyError:  # of no operation that the document has
            continue
        name = f"{operation.name}{' (stream)' * (one.kind == 'sse')}"
        operations[name] = operation
        keys = _found(recorded_values(one))
        found[name].recorded.append(Recorded(one, recorded_at(one), keys))
    for name, comparison in found.items():
        _ask(comparison, operations[name])
    return dict(sorted(found.items()))


def _ask(comparison: Comparison, operation: Operation) -> None:
    """Send a mock the newest requests."""
    newest = {one.recording.id: one for each in comparison.newest().values() for one in each}
    for name, recorded in newest.items():
        answer = answer_of(recorded.recording, operation)
        is_stream = recorded.recording.kind == "sse"
        if answer.status_code < 300 and _is_stream(answer) == is_stream:
            comparison.mocked[name] = _found(values_of(answer))
        else:
            comparison.failures.append(f"{name}: {answer.status_code} {answer.text[:300]}")


def answer_of(one: Recording, operation: Operation) -> Response:
    """Return what a new mock answers to a recorded request; a form is one with the least in it."""
    answer = _answer(one, operation, OpenAIMock())
    return (
        answer
        if answer.status_code < 300
        else _answer(one, operation, OpenAIMock(missing="invent"))
    )


def _answer(one: Recording, operation: Operation, mock: OpenAIMock) -> Response:
    with mock:
        if one.method in ("GET", "DELETE"):
            return request(one.method, one.url)
        body = body_of(operation) if one.request_body is None else one.request_body
        return request(one.method, one.url, json=body)


def _is_stream(answer: Response) -> bool:
    return answer.headers["content-type"].startswith("text/event-stream")


# --- the keys of JSON values ---------------------------------------------------------------------


def recorded_values(one: Recording) -> list[object]:
    """Return the JSON of a recorded answer: its body, or the data of its events."""
    return [one.response_body] if one.kind == "json" else [*map(_data, events(one))]


def values_of(answer: Response) -> list[object]:
    """Return the JSON of an answer: its body, or the data of its events."""
    if not _is_stream(answer):
        return [answer.json()]
    return [_data(event) for event in decode([answer.read()]) if event.data != DONE]


def _data(event: ServerSentEvent) -> object:
    """Return the data of an event, under the event's name if the data does not have it."""
    data = json.loads(event.data)
    return [{"type": event.event, "data": data}] if event.event and "type" not in data else data


def _found(values: Iterable[object]) -> Found:
    keys: defaultdict[str, list[frozenset[str]]] = defaultdict(list)
    for value in values:
        for path, names in _keys_of(value, ""):
            keys[path].append(names)
    return {path: Keys(_common(each), _joined(each)) for path, each in keys.items()}


def _keys_of(value: object, path: str) -> Iterator[tuple[str, frozenset[str]]]:
    if is_list(value):
        for item in value:
            yield from _keys_of(item, f"{path}[]")
    elif is_mapping(value):
        here = f"{path}{_kind(value)}"
        yield here, frozenset(value)
        for name, member in value.items():
            if name not in _FREE:
                yield from _keys_of(member, f"{here}.{name}")


def _kind(value: Mapping[str, object]) -> str:
    kinds = [str(value[name]) for name in _KINDS if isinstance(value.get(name), str)]
    return f"<{','.join(kinds)}>" if kinds else ""


def main() -> None:
    """Print the differences."""
    found = comparisons(compared_recordings())
    for name, each in found.items():
        print(f"{name}: {len(each.mocked)} answers, {len(each.failures)} failures")
        for mark, lines in (("-", each.missing()), ("+", each.never_sent()), ("!", each.failures)):
            for line in lines:
                print(f"  {mark} {line}")
    print(
        f"{len(found)} operations,"
        f" {sum(len(each.mocked) for each in found.values())} answers,"
        f" {sum(len(each.missing()) for each in found.values())} keys missing,"
        f" {sum(len(each.never_sent()) for each in found.values())} keys never sent"
    )


if __name__ == "__main__":
    main()
