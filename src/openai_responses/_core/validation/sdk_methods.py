"""What the installed SDK's methods send, read from their parameters.

The SDK is released more often than the document, and its methods may have newer parameters.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from functools import cache
from importlib import import_module
from inspect import signature
from typing import Union, cast, get_args

from typing_extensions import get_type_hints

from openai_responses._core.spec.annotations import sent_name, shape_of
from openai_responses._core.spec.operations import Operation
from openai_responses._core.spec.shapes import ANY, Field, ObjectOf, Shape, allows_null

__all__ = ["sent_by_sdk"]

# Parameters that are not sent, and types that mark a parameter as not sent.
_OF_EVERY_METHOD = frozenset(
    ("extra_body", "extra_headers", "extra_query", "poll_interval_ms", "self", "timeout")
)
_NOT_SENT = frozenset(("NotGiven", "Omit"))


def sent_by_sdk(operation: Operation, elsewhere: Set[str]) -> ObjectOf | None:
    """Return the parameters that the SDK's method for an operation sends, without `elsewhere`.

    A parameter's name does not say whether it is sent in the body or in the query: `elsewhere` has
    the names that the document puts into the other of the two. Returns None if the installed SDK
    has no such method.
    """
    for name in (operation.name, *operation.aliases):
        method = _method(name)
        if method is not None:
            return _sent(method, operation.path, frozenset(elsewhere))
    return None


def _method(name: str) -> Callable[..., object] | None:
    """Return the SDK method for a name such as `chat.completions.create`; None if there is none.

    The lookup is done on a client, as only a client knows its resources and their classes.
    """
    found: object = _client()
    for part in name.split("."):
        found = getattr(found, part, None)
    return found if callable(found) else None


@cache
def _client() -> object:
    """Return a client that sends nothing and does not depend on environment variables."""
    return import_module("openai").OpenAI(api_key="none", base_url="http://localhost")


@cache
def _sent(method: Callable[..., object], path: str, elsewhere: Set[str]) -> ObjectOf:
    """Return a method's parameters as fields, without those in its path and in `elsewhere`."""

    def load() -> Mapping[str, Field]:
        hints = _hints(method)
        return {
            sent_name(name): _field(hints.get(name), required=parameter.default is parameter.empty)
            for name, parameter in signature(method).parameters.items()
            if name not in _OF_EVERY_METHOD | elsewhere and f"{{{name}}}" not in path
        }

    return ObjectOf(getattr(method, "__name__", ""), load)


def _hints(method: Callable[..., object]) -> Mapping[str, object]:
    """Return the types of a method's parameters; empty if they cannot be resolved."""
    try:
        return get_type_hints(method)
    except NameError:  # a name imported only for type checkers
        return {}


def _field(hint: object, *, required: bool) -> Field:
    shape = ANY if hint is None else _shape(hint)
    nullable = allows_null(shape)
    return Field(shape, required, nullable, nullable)


def _shape(hint: object) -> Shape:
    """Return the shape of a type hint, without the markers for parameters that are not sent."""
    sent = tuple(each for each in get_args(hint) if getattr(each, "__name__", "") not in _NOT_SENT)
    if sent == get_args(hint):
        return shape_of(hint)
    return shape_of(cast("object", Union[sent]))  # noqa: UP007
