"""What requests may hold that the installed SDK knows and the document does not know yet.

The SDK is released more often than the document, and sends what its users may give it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from inspect import signature
from typing import TypeAlias, Union, cast, get_args

from typing_extensions import get_type_hints

from openai_responses._core.answering.hints import shape_of
from openai_responses._core.answering.shapes import Shape
from openai_responses._core.operations import Operation

from .problems import Problem

__all__ = ["sdk_knows", "sdk_takes"]

_CheckOf: TypeAlias = Callable[[Shape], Callable[[object], "Problem | None"]]

_RESOURCES = "openai.resources"

# What methods take besides what they send, and what stands for a parameter that is not sent.
_OF_EVERY_METHOD = frozenset(
    ("self", "extra_body", "extra_headers", "extra_query", "poll_interval_ms", "timeout")
)
_NOT_SENT = frozenset(("NotGiven", "Omit"))


def sdk_knows(operation: Operation, field: str) -> bool:
    """Return whether the SDK's method for an operation has a parameter of this name."""
    if f"{{{field}}}" in operation.path:
        return False
    return field in _parameters(operation)


def sdk_takes(operation: Operation, field: str, value: object, check_of: _CheckOf) -> bool:
    """Return whether all names and values in a field are known to the SDK's type of it.

    `check_of` makes the checks. What must be there is for the document to say, not for the SDK.
    """
    hint = _parameters(operation).get(field)
    return hint is not None and check_of(_sent(hint))(value) is None


def _sent(hint: object) -> Shape:
    """Return the shape of what is sent where the SDK's methods have a hint."""
    sent = tuple(each for each in get_args(hint) if getattr(each, "__name__", "") not in _NOT_SENT)
    if sent == get_args(hint):
        return shape_of(hint)
    return shape_of(cast("object", Union[sent]))  # noqa: UP007


def _parameters(operation: Operation) -> Mapping[str, object]:
    """Return the parameters of the method for an operation, such as `chat.completions.create`."""
    resource, _, method = operation.name.rpartition(".")
    cls = resource.rpartition(".")[2].title().replace("_", "")
    try:
        found: object = getattr(getattr(import_module(f"{_RESOURCES}.{resource}"), cls), method)
    except (ImportError, AttributeError):  # an SDK that has no such method
        return {}
    return _hints(found) if callable(found) else {}


@cache
def _hints(method: Callable[..., object]) -> Mapping[str, object]:
    """Return the types of a method's parameters; None for those of which it cannot be read."""
    try:
        hints: Mapping[str, object] = get_type_hints(method)
    except NameError:  # a name that only type checkers import
        hints = {}
    return {
        name: hints.get(name) for name in signature(method).parameters.keys() - _OF_EVERY_METHOD
    }
