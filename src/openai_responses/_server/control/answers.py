"""Answers as JSON: partial answers, errors, faults, sequences, sessions, what the model says."""

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

from .hints import Readers, made_by
from .names import OneOf, only_name, public_functions, snake_case
from .problems import Path, WrongInputError, unknown_name
from .session_answers import SessionShape
from .shapes import Anything, Shape

__all__ = ["AnswerShape", "Check", "OutputShape", "TurnShape"]

# How alike a name must be to one of a special answer to be taken for it misspelt, from 0 to 1.
_ALIKE = 0.75

Check: TypeAlias = Callable[[object, Path], None]
"""Raises WrongInputError for a value that a route cannot answer with."""


class OutputShape(Shape):
    """One output of the model: a string, or `{"tool_call": {...}}` and the like."""

    @cached_property
    def named(self) -> Mapping[str, Shape]:
        """The shapes of outputs by their kinds; arguments of tool calls are in `arguments`."""
        readers = Readers(Anything(), self)
        return {
            snake_case(kind.__name__): made_by(kind, readers, without=["fields"])
            for kind in get_args(OutputPart)
        }

    def read(self, value: object, path: Path) -> object:
        """Return the output, as Python's `model_says` takes it."""
        if isinstance(value, str):
            return value
        return OneOf("kind of output", self.named).read(value, path)

    def schema(self) -> JsonObject:
        """Return the schema."""
        return {"anyOf": [{"type": "string"}, OneOf("kind of output", self.named).schema()]}


class TurnShape(Shape):
    """A turn of the model: one output, or several as `{"model_turn": {"outputs": [...]}}`."""

    @cached_property
    def _named(self) -> OneOf:
        output = OutputShape()
        turn = made_by(ModelTurn, Readers(Anything(), output))
        name = snake_case(ModelTurn.__name__)
        return OneOf("kind of output", {**output.named, name: turn})

    def read(self, value: object, path: Path) -> ModelTurn:
        """Return the turn."""
        output = value if isinstance(value, str) else self._named.read(value, path)
        if isinstance(output, ModelTurn):
            return output
        return ModelTurn(output)  # type: ignore[arg-type]  # it checks that itself

    def schema(self) -> JsonObject:
        """Return the schema."""
        return {"anyOf": [{"type": "string"}, self._named.schema()]}


def _any(value: object, path: Path) -> None:
    """Accept every answer."""


class AnswerShape(Shape):
    """What a route answers with: what Python assigns to `response`.

    It is a partial answer, text, null for the default answer, a list of answers, one for each call,
    or an object with just one of the names of `special`.
    """

    def __init__(
        self,
        check: Check = _any,
        *,
        in_list: bool = False,
        session: type[AnySession] | None = None,
    ) -> None:
        """`check` raises for what the route cannot answer with; lists are not in one another.

        `session` is the base of a route's sessions.
        """
        self._check = check
        self._session = session
        self._in_list = in_list

    @cached_property
    def _special(self) -> Mapping[str, Shape]:
        single = AnswerShape(self._check, in_list=True, session=self._session)
        readers = Readers(single, OutputShape())
        found: dict[str, Shape] = {
            "api_error": _named("error of the API", api_errors, readers),
            "fault": _named("fault", faults, readers),
            "model_says": TurnShape(),
            "websocket_session": SessionShape(self._session),
        }
        if not self._in_list:
            found["sequence"] = _named("sequence", sequences, readers)
        return found

    def read(self, value: object, path: Path) -> object:
        """Return the answer. Raises WrongInputError for one that the route cannot send."""
        name = only_name(value)
        if is_list(value) and not self._in_list:
            if not value:
                raise WrongInputError("an empty list", path, expected="at least one answer")
            single = AnswerShape(self._check, in_list=True, session=self._session)
            return [single.read(each, (*path, number)) for number, each in enumerate(value)]
        if is_mapping(value) and name is not None and name in self._special:
            answer = self._special[name].read(value[name], (*path, name))
            self._check(answer, (*path, name))
            return answer
        try:
            self._check(value, path)
        except WrongInputError:
            if name is not None and suggestions(name, self._special, alike=_ALIKE):
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


def _named(what: str, module: ModuleType, readers: Readers) -> OneOf:
    functions = public_functions(module)
    return OneOf(what, {name: made_by(each, readers) for name, each in functions.items()})
