"""Responders: an assigned answer of a route, prepared on assignment: a value or a function."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import TYPE_CHECKING, Protocol, cast

from openai_responses._core.completion.completion import ReusablePartial
from openai_responses._core.faults.faulty_reply import FaultyReply, Step, add_faults, is_faulty
from openai_responses._core.http.request import Request
from openai_responses._core.json_values.type_guards import is_mapping
from openai_responses._core.json_values.unset import UNSET
from openai_responses._core.spec.modes import Mode
from openai_responses._core.spec.operations import Operation

if TYPE_CHECKING:
    from .functions import CallCounter, ResponseFunction

__all__ = ["AnswerRoute", "Responder"]

_FUNCTION = "a function of (), (request) or (request, route) that returns one of these"


class AnswerRoute(Protocol):
    """The part of a route that responders use."""

    operation: Operation

    @property
    def answer_mode(self) -> Mode:
        """The mode by which answers are validated."""
        ...

    @property
    def where(self) -> str:
        """The attribute path to which answers are assigned, for error messages."""
        ...

    @property
    def parameters(self) -> Sequence[str]:
        """All names that functions may use for the path parameters."""
        ...


class Responder:
    """One answer of a route: a validated value, or a function that returns one.

    The fault steps apply to a function's results; a value contains its own.
    """

    __slots__ = ("_function", "_route", "_steps", "_value")

    def __init__(
        self,
        route: AnswerRoute,
        value: object = UNSET,
        function: ResponseFunction | None = None,
        steps: tuple[Step, ...] = (),
    ) -> None:
        """Set the value or the function; with neither the mock generates the answer."""
        self._route = route
        self._value = value
        self._function = function
        self._steps = steps

    @classmethod
    def of(cls, value: object, route: AnswerRoute, where: str) -> Responder:
        """Return the responder for a value that is assigned to a route.

        Raises ResponseTypeError if the operation cannot answer with it; in the message, `where`
        says where the value comes from.
        """
        inner, steps = value, cast("tuple[Step, ...]", ())
        if isinstance(value, FaultyReply):
            faulty = cast("FaultyReply[object]", value)
            inner, steps, value = faulty.answer, faulty.steps, faulty
        if callable(inner) and not isinstance(inner, type):
            from .functions import ResponseFunction  # if a test sets a function

            if steps and route.operation.session is None:
                from .session_faults import check_faults_of_reply

                check_faults_of_reply(steps, where)
            function = ResponseFunction(inner, where, route.parameters)
            return cls(route, function=function, steps=steps)
        if value is None and not route.operation.can_answer_none:
            return cls(route)
        from .accepting import accept_answer

        accepted_value = accept_answer(value, route.operation, where, _FUNCTION, route.answer_mode)
        return cls(route, _copy(accepted_value))

    @property
    def is_function(self) -> bool:
        """Whether the answer comes from a function."""
        return self._function is not None

    def respond(
        self,
        request: Request,
        route: CallCounter,
        path_params: Mapping[str, str],
        state_store: object,
    ) -> object:
        """Return the answer to a request: the value itself, or the function's result.

        The value is UNSET if no answer was assigned.
        """
        if self._function is None:
            return self._value
        values = dict(zip(self._route.parameters, (*path_params.values(),) * 2, strict=False))
        return self._function(request, route, values, state_store)

    def accept(self, value: object) -> object:
        """Return the validated result of `respond`, with fault steps; a value stays as it is.

        Raises ResponseTypeError if the operation cannot answer with a function's result.
        """
        if self._function is None:
            return value
        from .accepting import accept_answer

        where = f"{self._route.where}: the function's answer"
        route = self._route
        value = accept_answer(value, route.operation, where, mode=route.answer_mode)
        return add_faults(value, *self._steps) if self._steps else value


def _copy(answer: object) -> object:
    """Return a copy of an accepted answer, so that later changes have no effect on it."""
    if is_faulty(answer):
        return FaultyReply(_copy(answer.answer), answer.steps)
    return ReusablePartial(deepcopy(dict(answer))) if is_mapping(answer) else answer
