"""Functions that answer requests: which arguments they get, by their signatures."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Mapping, Sequence
from inspect import Parameter
from typing import Protocol

from openai_responses._core.errors.exceptions import AsyncAnswerError, ResponseTypeError
from openai_responses._core.http.request import Request
from openai_responses._core.json_values.signatures import signature_of
from openai_responses._core.json_values.suggestions import suggestions

__all__ = ["ResponseFunction", "Wait", "check_not_awaitable", "sync_result"]

_IN_ORDER = ("request", "route")
_STATE, _BODY, _NUMBER = "state_store", "body", "call_number"


class CallCounter(Protocol):
    """The part of a route that calls of its functions use."""

    @property
    def call_count(self) -> int:
        """The number of calls before this one."""
        ...


class ResponseFunction:
    """A test author's function, and the arguments that it declares.

    A parameter named `request`, `route`, `state_store` or after a path parameter gets that value;
    `body` gets the fields of the request body, and `call_number` the number of calls of the route,
    including this one. Up to two other parameters without a default get the request and the route,
    in this order. Arguments that a function does not declare are not passed.
    """

    def __init__(
        self, function: Callable[..., object], where: str, path_params: Sequence[str]
    ) -> None:
        """Read the signature once.

        Raises ResponseTypeError if nothing fits a required parameter, and for generators.
        """
        if inspect.isgeneratorfunction(function) or inspect.isasyncgenfunction(function):
            raise ResponseTypeError(
                f"{where}: the function is a generator, which returns no answer. To stream, "
                "implement generate() of an EventStream (agenerate() of an AsyncEventStream)"
            )
        self._function = function
        self._where = where
        self._path_params = tuple(path_params)
        self._argument_names = (*_IN_ORDER, *path_params, _STATE, _BODY, _NUMBER)
        self._args: list[str] = []
        self._kwargs: dict[str, str] = {}
        parameters = signature_of(function).parameters
        self._positional_names = [name for name in _IN_ORDER if name not in parameters]
        for parameter in parameters.values():
            self._match_parameter(parameter)
        self._used_names = {*self._args, *self._kwargs.values()}

    def __call__(
        self,
        request: Request,
        route: CallCounter,
        path_params: Mapping[str, str],
        state_store: object,
    ) -> object:
        """Call the function with the arguments that it declares, and return its result."""
        values: dict[str, object] = {
            "request": request.native,
            "route": route,
            _STATE: state_store,
            _NUMBER: route.call_count + 1,
            **path_params,
        }
        if _BODY in self._used_names:
            values.setdefault(_BODY, request.copied_fields())
        return self._function(
            *[values[name] for name in self._args],
            **{parameter: values[name] for parameter, name in self._kwargs.items()},
        )

    def _match_parameter(self, parameter: Parameter) -> None:
        """Choose the argument of a parameter; one with a default is matched by name only."""
        name, kind = parameter.name, parameter.kind
        is_required = parameter.default is Parameter.empty
        if kind is Parameter.VAR_POSITIONAL:
            if not (self._args or self._kwargs):
                self._args += _IN_ORDER
        elif kind is Parameter.VAR_KEYWORD:
            self._kwargs.update((name, name) for name in self._path_params)
        elif kind is Parameter.POSITIONAL_ONLY:
            if is_required:
                self._args.append(self._next_argument(name))
        elif name in self._argument_names:
            self._kwargs[name] = name
        elif is_required:
            self._kwargs[name] = self._next_argument(
                name, is_positional=kind is not Parameter.KEYWORD_ONLY
            )

    def _next_argument(self, name: str, *, is_positional: bool = True) -> str:
        """Return the argument of the next parameter without a known name."""
        if is_positional and self._positional_names:
            return self._positional_names.pop(0)
        raise ResponseTypeError(self._parameter_error(name))

    def _parameter_error(self, name: str) -> str:
        near = suggestions(name, self._argument_names)
        hint = (
            f"did you mean {near[0]!r}?" if near else f"expected {', '.join(self._argument_names)}"
        )
        return (
            f"{self._where}: the function has a required parameter {name!r}, but there is no such "
            f"argument; {hint}"
        )


class Wait(Protocol):
    """Waits for an awaitable in sync code."""

    def __call__(self, awaitable: Awaitable[object], /) -> object:
        """Return the awaitable's result."""
        ...


def sync_result(value: object, where: str, wait: Wait | None) -> object:
    """Return what a function returned, awaited if one can `wait`.

    Raises AsyncAnswerError if it must be awaited, and one cannot.
    """
    if wait is not None and inspect.isawaitable(value):
        return wait(value)
    check_not_awaitable(value, where)
    return value


def check_not_awaitable(value: object, where: str) -> None:
    """Raise AsyncAnswerError if a value is awaitable, because a sync client cannot await it."""
    if not inspect.isawaitable(value):
        return
    if inspect.iscoroutine(value):
        value.close()
    raise AsyncAnswerError(
        f"{where} was called through a sync client, and the function that answers it is async. "
        "Write it without async, or call through an async client (openai.AsyncOpenAI)."
    )
