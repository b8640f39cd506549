"""The operation that sets the answers of routes, by the names of the routes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, reduce
from typing import Any, NamedTuple, cast

from openai_responses._api.table import TABLE, WEBSOCKETS
from openai_responses._core.calls.conditions import CallConditions, Conditions
from openai_responses._core.errors.exceptions import ResponseTypeError
from openai_responses._core.errors.field_problems import FieldProblem
from openai_responses._core.json_values.type_guards import JsonObject, is_list
from openai_responses._core.routes.any_route import engine_route
from openai_responses._core.routes.route import Route
from openai_responses._core.sessions.bases import session_base

from .answers import AnswerShape
from .conditions import WhenShape
from .mock import ControlledMock
from .operations import Operation, OperationRequest
from .problems import InvalidInputError, Path, unknown_name
from .shapes import ObjectOf, Shape, require_object

__all__ = ["SET_ANSWERS", "answers_of", "require_route"]

_RESPONSE, _WHEN = "response", "when"


@cache
def route_names() -> Sequence[str]:
    """Return the names of all routes."""
    rows = [*TABLE.by_id.values(), *WEBSOCKETS.by_id.values()]
    return [name for row in rows for name in (row.name, *row.aliases)]


def require_route(name: str, path: Path) -> None:
    """Raise InvalidInputError for a name that no route has."""
    if name not in route_names():
        raise unknown_name("route", name, route_names(), path)


class _Case(NamedTuple):
    """An answer of a route, and the conditions on its calls; without any, for all other calls."""

    when: dict[str, Any]
    answer: Any


@dataclass(frozen=True)
class _Answers:
    """Answers by names of routes; they are validated when they are set on a mock."""

    value: Mapping[str, object]
    path: Path

    def set(self, mock: ControlledMock) -> None:
        """Set all answers, or none. Raises InvalidInputError."""
        routes = {name: self._route(mock, name) for name in self.value}
        cases = {
            name: _cases(route, self.value[name], (*self.path, name))
            for name, route in routes.items()
        }
        for name, route in routes.items():
            route.reset()
            for when, answer in cases[name]:
                (route.when(**when) if when else route).response = answer

    def _route(self, mock: ControlledMock, name: str) -> Route[Any, Any, Any]:
        require_route(name, (*self.path, name))
        return cast("Route[Any, Any, Any]", reduce(getattr, name.split("."), cast("Any", mock)))


def _cases(route: Route[Any, Any, Any], value: object, path: Path) -> list[_Case]:
    """Return the answers of one route. Raises InvalidInputError for wrong ones."""
    if value is None:
        return []
    if not is_list(value):
        return [_case(route, value, path)]
    cases: dict[str, _Case] = {}
    for number, each in enumerate(value):
        case = _case(route, each, (*path, number))
        text = str(Conditions.of(None, cast("CallConditions", case.when)))
        if text in cases:
            raise InvalidInputError(
                "an earlier entry of the list has the same conditions; remove one", (*path, number)
            )
        cases[text] = case
    return list(cases.values())


def _case(route: Route[Any, Any, Any], value: object, path: Path) -> _Case:
    entry = _entry(answers_of(route)).read(value, path)
    when = cast("dict[str, Any]", entry.get(_WHEN, {}))
    fields = Conditions.of(None, cast("CallConditions", when)).fields
    known = engine_route(route).field_names(fields)
    for name in fields:
        if known is not None and name not in known:
            names = [*known, *CallConditions.__annotations__]
            raise unknown_name("condition", name, names, (*path, _WHEN, name))
    return _Case(when, entry[_RESPONSE])


def _entry(answer: AnswerShape) -> ObjectOf:
    return ObjectOf({_WHEN: WhenShape(), _RESPONSE: answer}, frozenset([_RESPONSE]))


def answers_of(route: Route[Any, Any, Any]) -> AnswerShape:
    """Return the shape of the answers that a route takes."""

    def check(value: object, path: Path) -> None:
        try:
            engine_route(route).check(value)
        except ResponseTypeError as error:
            raise _invalid_answer(error, path) from error

    operation = engine_route(route).operation
    return AnswerShape(check, session=operation.session and session_base(operation))


def _invalid_answer(error: ResponseTypeError, path: Path) -> InvalidInputError:
    """Return the error for an answer: about its first wrong field, if its fields are wrong."""
    problem = error.problems[0] if error.problems else None
    if not isinstance(problem, FieldProblem):
        return InvalidInputError(str(error), path)
    return InvalidInputError(
        problem.message,
        (*path, *problem.path),
        expected=problem.expected,
        did_you_mean=problem.did_you_mean,
    )


@dataclass(frozen=True)
class AnswersShape(Shape):
    """Answers by the names of routes: one, several with conditions, or null to remove them."""

    def read(self, value: object, path: Path) -> _Answers:
        """Return the answers to set in one mock. Raises InvalidInputError if it is no object."""
        return _Answers(require_object(value, path), path)

    def schema(self) -> JsonObject:
        """Return the schema."""
        entry = _entry(AnswerShape()).schema()
        several = {"type": "array", "items": entry}
        return {
            "type": "object",
            "propertyNames": {"enum": list(route_names())},
            "additionalProperties": {"anyOf": [entry, several, {"type": "null"}]},
        }


def _set_answers(mock: ControlledMock, request: OperationRequest) -> None:
    cast("_Answers", request.body).set(mock)


SET_ANSWERS = Operation(
    "PUT",
    "/answers",
    "Set the answers of routes, in place of those that they had; other routes keep theirs.",
    _set_answers,
    body=AnswersShape(),
)
