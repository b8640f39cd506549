"""Functions that answer requests: which of the things a mock can give them they ask for."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from inspect import Parameter
from typing import Protocol

from openai_responses._core.errors.exceptions import AsyncAnswerError, ResponseTypeError
from openai_responses._core.http.request import Request
from openai_responses._core.json_values.suggestions import suggestions

__all__ = ["ResponseFunction", "refuse_awaitable"]

_IN_ORDER = ("request", "route")
_STATE, _BODY, _NUMBER = "state_store", "body", "call_number"


class Called(Protocol):
    """A route, as far as functions that answer for it are told of it."""

    @property
    def call_count(self) -> int:
        """How many calls it has had before this one."""
        ...


class ResponseFunction:
    """A test author's function, and what it wants: request, route, path parameters, the store.

    A parameter named `request`, `route`, `state_store` or after a path parameter gets that; `body`
    gets the fields of the request's body, and `call_number` how many calls the route has had, this
    one included. Of the
    other ones up to two without a default get the request and the route, in this order. What a
    function does not declare is not passed.
    """

    def __init__(
        self, function: Callable[..., object], where: str, path_params: Sequence[str]
    ) -> None:
        """Read the signature, once.

        Raises ResponseTypeError if nothing fits a parameter of it, and for generators.
        """
        if inspect.isgeneratorfunction(function) or inspect.isasyncgenfunction(function):
            raise ResponseTypeError(
                f"{where}: the function is a generator, which returns no answer. What is to be "
                "streamed is the generate() of an EventStream (agenerate() of an AsyncEventStream)"
            )
        self._function = function
        self._where = where
        self._path_params = tuple(path_params)
        self._known = (*_IN_ORDER, *path_params, _STATE, _BODY, _NUMBER)
        self._args: list[str] = []
        self._kwargs: dict[str, str] = {}
        parameters = inspect.signature(function).parameters
        self._unclaimed = [name for name in _IN_ORDER if name not in parameters]
        for parameter in parameters.values():
            self._place(parameter)
        self._wanted = {*self._args, *self._kwargs.values()}

    def __call__(
        self, request: Request, route: Called, path_params: Mapping[str, str], state_store: object
    ) -> object:
        """Call the function with what it asks for, and return what it returns."""
        values: dict[str, object] = {
            "request": request.native,
            "route": route,
            _STATE: state_store,
            _NUMBER: route.call_count + 1,
            **path_params,
        }
        if _BODY in self._wanted:
            values.setdefault(_BODY, request.copied_fields())
        return self._function(
            *[values[name] for name in self._args],
            **{parameter: values[name] for parameter, name in self._kwargs.items()},
        )

    def _place(self, parameter: Parameter) -> None:
        """Decide what a parameter gets; one with a default gets something by its name only."""
        name, kind = parameter.name, parameter.kind
        required = parameter.default is Parameter.empty
        if kind is Parameter.VAR_POSITIONAL:
            if not (self._args or self._kwargs):
                self._args += _IN_ORDER
        elif kind is Parameter.VAR_KEYWORD:
            self._kwargs.update((name, name) for name in self._path_params)
        elif kind is Parameter.POSITIONAL_ONLY:
            if required:
                self._args.append(self._next(name))
        elif name in self._known:
            self._kwargs[name] = name
        elif required:
            self._kwargs[name] = self._next(name, may=kind is not Parameter.KEYWORD_ONLY)

    def _next(self, name: str, *, may: bool = True) -> str:
        """Return what the next parameter without a special name gets."""
        if may and self._unclaimed:
            return self._unclaimed.pop(0)
        raise ResponseTypeError(self._refusal(name))

    def _refusal(self, name: str) -> str:
        near = suggestions(name, self._known)
        hint = f"did you mean {near[0]!r}?" if near else f"it can take {', '.join(self._known)}"
        return f"{self._where}: the function wants a parameter {name!r} that nothing fits; {hint}"


def refuse_awaitable(value: object, where: str) -> None:
    """Raise AsyncAnswerError if a value would have to be awaited, as a sync client cannot."""
    if not inspect.isawaitable(value):
        return
    if inspect.iscoroutine(value):
        value.close()
    raise AsyncAnswerError(
        f"{where} was called through a sync client, and the function that answers it is async. "
        "Write it without async, or call through an async client (openai.AsyncOpenAI)."
    )
