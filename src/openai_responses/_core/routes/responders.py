"""What a route answers with, made ready when it is assigned: a value, a function, or several."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Protocol, cast

from openai_responses._core.completion.completion import Kept
from openai_responses._core.faults.faulty_reply import FaultyReply, Step, altered, is_faulty
from openai_responses._core.http.request import Request
from openai_responses._core.json_values.type_guards import is_mapping
from openai_responses._core.json_values.unset import UNSET
from openai_responses._core.spec.operations import Operation

from .answers import accept_answer
from .functions import Called, ResponseFunction

__all__ = ["Responder", "Speaking"]

_FUNCTION = "a function of (), (request) or (request, route) that returns one of these"


class Speaking(Protocol):
    """A route, as far as what answers for it wants to know it."""

    operation: Operation

    @property
    def where(self) -> str:
        """Where answers are assigned, for errors that say so."""
        ...

    @property
    def parameters(self) -> Sequence[str]:
        """All names that functions may use for the path's parameters."""
        ...


class Responder:
    """One thing that answers calls: a value as it is kept, or a function that is asked for one.

    The steps alter what a function says; a value has them with it.
    """

    __slots__ = ("_function", "_kept", "_route", "_steps")

    def __init__(
        self,
        route: Speaking,
        kept: object = UNSET,
        function: ResponseFunction | None = None,
        steps: tuple[Step, ...] = (),
    ) -> None:
        """Take what is kept, or a function; neither leaves it to the mock what to answer."""
        self._route = route
        self._kept = kept
        self._function = function
        self._steps = steps

    @classmethod
    def of(cls, value: object, route: Speaking, where: str) -> Responder:
        """Return what says `value` for a route.

        Raises ResponseTypeError if the operation cannot answer so; `where` says in it where the
        value comes from.
        """
        inner, steps = value, cast("tuple[Step, ...]", ())
        if isinstance(value, FaultyReply):
            given = cast("FaultyReply[object]", value)
            inner, steps, value = given.answer, given.steps, given
        if callable(inner) and not isinstance(inner, type):
            function = ResponseFunction(inner, where, route.parameters)
            return cls(route, function=function, steps=steps)
        if value is None and route.operation.answer_media_types:
            return cls(route)
        kept = accept_answer(value, route.operation, where, _FUNCTION)
        return cls(route, _own(kept))

    @property
    def is_function(self) -> bool:
        """Whether a function answers."""
        return self._function is not None

    def respond(
        self, request: Request, route: Called, path_params: Mapping[str, str], state_store: object
    ) -> object:
        """Return what answers a request: the value itself, or what the function returns.

        It is UNSET if nothing was given to answer with.
        """
        if self._function is None:
            return self._kept
        values = dict(zip(self._route.parameters, (*path_params.values(),) * 2, strict=False))
        return self._function(request, route, values, state_store)

    def accept(self, value: object) -> object:
        """Return what `respond` gave, as it is sent; UNSET stays what it is.

        Raises ResponseTypeError if a function returned what the operation cannot answer with.
        """
        if self._function is None:
            return value
        where = f"{self._route.where}: the function's answer"
        value = accept_answer(value, self._route.operation, where)
        return altered(value, *self._steps) if self._steps else value


def _own(answer: object) -> object:
    """Return an accepted answer as nobody else can change it."""
    if is_faulty(answer):
        return FaultyReply(_own(answer.answer), answer.steps)
    return Kept(deepcopy(dict(answer))) if is_mapping(answer) else answer
