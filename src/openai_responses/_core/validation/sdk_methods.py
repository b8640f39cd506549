"""What the installed SDK's methods send, as their parameters say.

The SDK is released more often than the document, and sends what its users may give it.
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

# What methods take besides what they send, and what stands for a parameter that is not sent.
_OF_EVERY_METHOD = frozenset(
    ("extra_body", "extra_headers", "extra_query", "poll_interval_ms", "self", "timeout")
)
_NOT_SENT = frozenset(("NotGiven", "Omit"))


def sent_by_sdk(operation: Operation, elsewhere: Set[str]) -> ObjectOf | None:
    """Return what the SDK's method for an operation sends, but for what it sends elsewhere.

    Of parameters their names do not say whether they are sent in the body or in the query: those
    that the document has in the other of the two are `elsewhere`. None if the installed SDK has no
    such method.
    """
    for name in (operation.name, *operation.aliases):
        method = _method(name)
        if method is not None:
            return _sent(method, operation.path, frozenset(elsewhere))
    return None


def _method(name: str) -> Callable[..., object] | None:
    """Return the method of a name such as `chat.completions.create`; None if there is none.

    It is looked for on a client, as only that knows which resources it has, and of which class.
    """
    found: object = _client()
    for part in name.split("."):
        found = getattr(found, part, None)
    return found if callable(found) else None


@cache
def _client() -> object:
    """Return a client that sends nothing; what it is made of does not depend on the environment."""
    return import_module("openai").OpenAI(api_key="none", base_url="http://localhost")


@cache
def _sent(method: Callable[..., object], path: str, elsewhere: Set[str]) -> ObjectOf:
    """Return the parameters of a method as fields, but for those in its path, and elsewhere."""

    def load() -> Mapping[str, Field]:
        hints = _hints(method)
        return {
            sent_name(name): _field(hints.get(name), required=parameter.default is parameter.empty)
            for name, parameter in signature(method).parameters.items()
            if name not in _OF_EVERY_METHOD | elsewhere and f"{{{name}}}" not in path
        }

    return ObjectOf(getattr(method, "__name__", ""), load)


def _hints(method: Callable[..., object]) -> Mapping[str, object]:
    """Return the types of a method's parameters; none if they cannot be read."""
    try:
        return get_type_hints(method)
    except NameError:  # a name that only type checkers import
        return {}


def _field(hint: object, *, required: bool) -> Field:
    shape = ANY if hint is None else _shape(hint)
    nullable = allows_null(shape)
    return Field(shape, required, nullable, nullable)


def _shape(hint: object) -> Shape:
    """Return the shape of what is sent where a method has a hint."""
    sent = tuple(each for each in get_args(hint) if getattr(each, "__name__", "") not in _NOT_SENT)
    if sent == get_args(hint):
        return shape_of(hint)
    return shape_of(cast("object", Union[sent]))  # noqa: UP007
