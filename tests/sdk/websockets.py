"""The methods of the installed SDK that open a WebSocket, and how they are called."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from functools import cached_property, reduce
from typing import Any

import openai
import pytest

__all__ = ["METHODS", "connect", "needs"]

# Of the optional arguments, those by which a session is chosen: the API wants one of them.
_CHOSEN = {"model": "gpt-realtime"}


def _connecting_methods(owner: Any, path: str = "") -> Iterator[str]:
    """Yield the names of a resource's methods that open a WebSocket, those of inner ones too."""
    if callable(getattr(owner, "connect", None)):
        yield f"{path}connect"
    attributes = [pair for cls in type(owner).__mro__ for pair in vars(cls).items()]
    for name, attribute in attributes:
        if isinstance(attribute, cached_property) and not name.startswith("with_"):
            yield from _connecting_methods(getattr(owner, name), f"{path}{name}.")


METHODS = sorted(_connecting_methods(openai.OpenAI(api_key="sk-fake")))
"""The names of the methods: `realtime.connect`."""


def connect(client: Any, name: str, key: str) -> Any:
    """Return what the method `name` returns; `key` is the id of what the connection joins."""
    method: Any = reduce(getattr, name.split("."), client)
    arguments: dict[str, Any] = {}
    for parameter in inspect.signature(method).parameters.values():
        if parameter.name in _CHOSEN:
            arguments[parameter.name] = _CHOSEN[parameter.name]
        elif parameter.default is inspect.Parameter.empty:
            arguments[parameter.name] = key
    return method(**arguments)


def needs(name: str) -> pytest.MarkDecorator:
    """Return a marker that skips a test if the installed SDK, as 2.54, has no such method."""
    reason = f"openai {openai.__version__} has no {name}"
    return pytest.mark.skipif(name not in METHODS, reason=reason)
