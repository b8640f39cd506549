"""Fields of requests that the installed SDK knows and the document does not know yet."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from importlib import import_module

from openai_responses._core.operations import Operation

__all__ = ["sdk_knows"]

_RESOURCES = "openai.resources"

# What methods take besides what they send.
_OF_EVERY_METHOD = frozenset(
    ("self", "extra_body", "extra_headers", "extra_query", "poll_interval_ms", "timeout")
)


def sdk_knows(operation: Operation, field: str) -> bool:
    """Return whether the SDK's method for an operation has a parameter of this name.

    The SDK is released more often than the document, and sends what its users may give it.
    """
    if f"{{{field}}}" in operation.path:
        return False
    return field in _parameters(operation.name)


def _parameters(name: str) -> frozenset[str]:
    """Return the parameters of a method, such as `chat.completions.create`."""
    resource, _, method = name.rpartition(".")
    cls = resource.rpartition(".")[2].title().replace("_", "")
    try:
        found: object = getattr(getattr(import_module(f"{_RESOURCES}.{resource}"), cls), method)
    except (ImportError, AttributeError):  # an SDK that has no such method
        return frozenset()
    return _names(found) if callable(found) else frozenset()


def _names(method: Callable[..., object]) -> frozenset[str]:
    return frozenset(inspect.signature(method).parameters) - _OF_EVERY_METHOD
