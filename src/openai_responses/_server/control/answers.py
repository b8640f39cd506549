"""Answers as JSON: partial answers, errors, faults, sequences, sessions and turns of the model."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from types import ModuleType
from typing import TypeAlias, get_args

from openai_responses import api_errors, faults, sequences
from openai_responses._core.json_values.suggestions import suggestions
from openai_responses._core.json_values.type_guards import JsonObject, is_list, is_mapping
from openai_responses._core.model_output.values import ModelTurn, OutputPart
from openai_responses._core.sessions.session import AnySession

from .names import OneOf, public_functions, single_name, snake_case
from .parameter_shapes import ParameterShapes, call_shape
from .problems import InvalidInputError, Path, unknown_name
from .session_answers import SessionShape
from .shapes import Anything, Shape

__all__ = ["AnswerShape", "Check", "OutputShape", "TurnShape"]

# The similarity, from 0 to 1, from which a name is reported as a misspelt special answer.
_SIMILARITY = 0.75

Check: TypeAlias = Callable[[object, Path], None]
"""Raises InvalidInputError for a value that a route cannot answer with."""


class OutputShape(Shape):
    """One output of the model: a string, or `{"tool_call": {...}}` and the like."""

    @cached_property
    def kinds(self) -> Mapping[str, Shape]:
        """The shapes of outputs by their kinds; arguments of tool calls are in `arguments`."""
        parameter_shapes = ParameterShapes(Anything(), self)
        return {
            snake_case(kind.__name__): call_shape(kind, parameter_shapes, without=["fields"])
            for kind in get_args(OutputPart)
        }

    def read(self, value: object, path: Path) -> object:
        """Return the output, as Python's `model_says` takes it."""
        if isinstance(value, str):
            return value
        return OneOf("kind of output", self.kinds).read(value, path)

    def schema(self) -> JsonObject:
        """Return the schema."""
        return {"anyOf": [{"type": "string"}, OneOf("kind of output", self.kinds).schema()]}


class TurnShape(Shape):
    """A turn of the model: one output, or several as `{"model_turn": {"outputs": [...]}}`."""

    @cached_property
    def _function_shapes(self) -> OneOf:
        output = OutputShape()
        turn = call_shape(ModelTurn, ParameterShapes(Anything(), output))
        name = snake_case(ModelTurn.__name__)
        return OneOf("kind of output", {**output.kinds, name: turn})

    def read(self, value: object, path: Path) -> ModelTurn:
        """Return the turn."""
        output = value if isinstance(value, str) else self._function_shapes.read(value, path)
        if isinstance(output, ModelTurn):
            return output
        return ModelTurn(output)  # type: ignore[arg-type]  # it checks that itself

    def schema(self) -> JsonObject:
        """Return the schema."""
        return {"anyOf": [{"type": "string"}, self._function_shapes.schema()]}


def _accept_any(value: object, path: Path) -> None:
    """Accept every answer."""


class AnswerShape(Shape):
    """The answer of a route, as Python assigns it to `response`.

    It is a partial answer, text, null for the default answer, a list with an answer for each call,
    or an object with exactly one name, that of a special answer such as `fault`.
    """

    def __init__(
        self,
        check: Check = _accept_any,
        *,
        in_list: bool = False,
        session: type[AnySession] | None = None,
    ) -> None:
        """`check` raises for an answer that the route cannot send; a list cannot contain lists.

        `session` is the base class of the route's sessions.
        """
        self._check = check
        self._session = session
        self._in_list = in_list

    @cached_property
    def _special(self) -> Mapping[str, Shape]:
        single = AnswerShape(self._check, in_list=True, session=self._session)
        parameter_shapes = ParameterShapes(single, OutputShape())
        found: dict[str, Shape] = {
            "api_error": _function_shapes("error of the API", api_errors, parameter_shapes),
            "fault": _function_shapes("fault", faults, parameter_shapes),
            "model_says": TurnShape(),
            "websocket_session": SessionShape(self._session),
        }
        if not self._in_list:
            found["sequence"] = _function_shapes("sequence", sequences, parameter_shapes)
        return found

    def read(self, value: object, path: Path) -> object:
        """Return the answer. Raises InvalidInputError for one that the route cannot send."""
        name = single_name(value)
        if is_list(value) and not self._in_list:
            if not value:
                raise InvalidInputError("the list is empty", path, expected="at least one answer")
            single = AnswerShape(self._check, in_list=True, session=self._session)
            return [single.read(each, (*path, number)) for number, each in enumerate(value)]
        if is_mapping(value) and name is not None and name in self._special:
            answer = self._special[name].read(value[name], (*path, name))
            self._check(answer, (*path, name))
            return answer
        try:
            self._check(value, path)
        except InvalidInputError:
            if name is not None and suggestions(name, self._special, alike=_SIMILARITY):
                raise unknown_name("kind of answer", name, self._special, (*path, name)) from None
            raise
        return value

    def schema(self) -> JsonObject:
        """Return a reference to the definition, as answers may contain answers."""
        return {"$ref": f"#/components/schemas/{self.name}"}

    @property
    def name(self) -> str:
        """The name of the definition."""
        return "SingleAnswer" if self._in_list else "Answer"

    def definition(self) -> JsonObject:
        """Return the schema itself."""
        special = OneOf("kind of answer", self._special).schema()
        others: list[JsonObject] = [{"required": [name]} for name in sorted(self._special)]
        partial: JsonObject = {"type": "object", "not": {"anyOf": others}}
        members: list[JsonObject] = [special, partial, {"type": ["string", "null"]}]
        if not self._in_list:
            single = AnswerShape(in_list=True).schema()
            members.append({"type": "array", "items": single, "minItems": 1})
        return {"anyOf": members}


def _function_shapes(what: str, module: ModuleType, parameter_shapes: ParameterShapes) -> OneOf:
    functions = public_functions(module)
    return OneOf(
        what, {name: call_shape(each, parameter_shapes) for name, each in functions.items()}
    )
