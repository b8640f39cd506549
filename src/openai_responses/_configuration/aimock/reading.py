"""Reads a fixture file of aimock as cases of the routes that generate text."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from openai_responses._configuration.source import Source
from openai_responses._core.calls.recorded import Call
from openai_responses._core.json_values.suggestions import suggestions
from openai_responses._core.json_values.type_guards import is_list, is_mapping
from openai_responses._core.json_values.unset import UNSET
from openai_responses._core.routes.route import Route
from openai_responses._core.routes.sequences import Answers, Then
from openai_responses._mock.mock import OpenAIMock
from openai_responses._server.control.problems import InvalidInputError
from openai_responses._server.control.problems import Path as Place
from openai_responses._server.control.routes import answers_of

from .answers import READ_OF_FIXTURES, READ_OF_RESPONSES, answer_of
from .conversations import conversation_of
from .matching import KEYS, Candidate, select

__all__ = ["FIXTURES", "Fixtures", "read_fixtures"]

FIXTURES = "fixtures"
_SEQUENCE = "sequenceIndex"
_MATCH_KEYS = (*KEYS, _SEQUENCE)
_Fields = Mapping[str, object]


@dataclass
class _Group:
    """Fixtures for the same requests: one for each of them, or one for all others."""

    candidate: Candidate
    by_number: dict[int, tuple[object, Place]]
    otherwise: tuple[object, Place] | None = None

    def answer(self, route: Route[Any, Any, Any]) -> object:
        """Return what a route answers with. Raises InvalidInputError for a wrong answer."""
        shape = answers_of(route)
        other = UNSET if self.otherwise is None else shape.read(*self.otherwise)
        if not self.by_number:
            return other
        numbered = {number: shape.read(*each) for number, each in self.by_number.items()}
        return Answers(numbered, Then.ERROR, other)


@dataclass(frozen=True)
class Fixtures:
    """The fixtures of a file, for chat completions and responses."""

    source: Source
    groups: Sequence[_Group]

    def apply(self, mock: OpenAIMock) -> None:
        """Set a case for each group of fixtures. Raises InvalidInputError for a wrong answer."""
        for route in (mock.chat.completions.create, mock.responses.create):
            answers: list[Any] = [group.answer(route) for group in self.groups]
            for number, answer in enumerate(answers):
                route.when(self._accepts(number)).response = answer

    def _accepts(self, number: int) -> Callable[[Call[Any]], object]:
        """Return the condition of a group: that it is selected for a call."""
        candidates = [group.candidate for group in self.groups]

        def accepts(call: Call[Any]) -> bool:
            return select(candidates, conversation_of(call.body)) is candidates[number]

        accepts.__name__ = f"{json.dumps(candidates[number].match)} of {self.source.path}"
        return accepts


def read_fixtures(source: Source, value: object, warn: Callable[[str], None]) -> Fixtures:
    """Return the fixtures of a file. `warn` gets a line for each part that is left out.

    Raises InvalidInputError if there is no list of fixtures.
    """
    if not is_list(value):
        raise InvalidInputError("no list of fixtures", (FIXTURES,), expected="a list")
    groups: dict[str, _Group] = {}
    for number, each in enumerate(value):
        place: Place = (FIXTURES, number)
        fixture: _Fields = each if is_mapping(each) else {}
        for where, why in _left_out(fixture):
            error = InvalidInputError(why, (*place, *where))
            warn(source.problem(error))
        if _unreadable(fixture) is None:
            _add(groups, fixture, place)
    return Fixtures(source, list(groups.values()))


def _add(groups: dict[str, _Group], fixture: _Fields, place: Place) -> None:
    match = dict(_object(fixture, "match"))
    sequence = match.pop(_SEQUENCE, None)
    answer = answer_of(fixture), (*place, "response")
    group = groups.setdefault(json.dumps(match, sort_keys=True), _Group(Candidate(match), {}))
    if isinstance(sequence, int):
        group.by_number.setdefault(sequence + 1, answer)
    elif group.otherwise is None:
        group.otherwise = answer


def _left_out(fixture: _Fields) -> Iterator[tuple[Place, str]]:
    """Yield the parts of a fixture that are not read, and why."""
    unreadable = _unreadable(fixture)
    if unreadable is not None:
        where, why = unreadable
        yield where, f"{why}, so this fixture is left out"
        return
    for name in fixture:
        if name not in READ_OF_FIXTURES:
            yield (name,), f"is left out{_near(name, READ_OF_FIXTURES)}"
    for name in _object(fixture, "response"):
        if name not in READ_OF_RESPONSES:
            yield ("response", name), f"is left out{_near(name, READ_OF_RESPONSES)}"


def _unreadable(fixture: _Fields) -> tuple[Place, str] | None:
    """Return why a fixture cannot be read, and where; None if it can."""
    match = _object(fixture, "match")
    for name, value in match.items():
        if name not in _MATCH_KEYS:
            return ("match", name), f"there is no such condition here{_near(name, _MATCH_KEYS)}"
        if not _is_possible(name, value):
            return ("match", name), f"{json.dumps(value)} cannot be matched"
    if match.get("endpoint", "chat") != "chat":
        return ("match", "endpoint"), "only text of the model is answered"
    try:
        answer = answer_of(fixture)
    except ValueError as error:
        return ("response",), f"{error} has no form here"
    if answer is None:
        return ("response",), "it has neither text, tool calls nor an error"
    return None


def _is_possible(name: str, value: object) -> bool:
    """Return whether the value of a condition has the right type."""
    if name == "systemMessage" and is_list(value):
        return all(isinstance(each, str) for each in value)
    if name == "hasToolResult":
        return isinstance(value, bool)
    if name in ("turnIndex", _SEQUENCE):
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, str)


def _object(fields: _Fields, name: str) -> _Fields:
    value = fields.get(name)
    return value if is_mapping(value) else {}


def _near(name: str, known: Iterable[str]) -> str:
    near = suggestions(name, known)
    return f' (did you mean "{near[0]}"?)' if near else ""
