"""Behaviours: what an operation answers where no schema can say it, as an image or a vector."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from typing import NamedTuple, TypeAlias, cast

from .exchange import Request
from .operations import Operation
from .source import Source

__all__ = ["Behaviour", "BehaviourTable", "Call", "Media"]


class Media(NamedTuple):
    """An answer that is not JSON, as what it is sent, and with which headers."""

    content: bytes
    media_type: str
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Call:
    """One call of an operation, as a behaviour sees it."""

    operation: Operation
    request: Request
    path_params: Mapping[str, str]
    source: Source

    @cached_property
    def fields(self) -> Mapping[str, object]:
        """The fields of the request's body, be it JSON or a form."""
        return self.request.fields


Behaviour: TypeAlias = Callable[[Call], object]
"""Answers a call with what a route's function might return: a partial, text, or media."""


class BehaviourTable:
    """Behaviours by the id of their operation, each imported when it is first needed."""

    def __init__(self, places: Mapping[str, str]) -> None:
        """Take where each is found: `module:function`."""
        self._places = places
        self._loaded: dict[str, Behaviour] = {}

    def of(self, operation: Operation) -> Behaviour | None:
        """Return the behaviour of an operation, if it has one."""
        place = self._places.get(operation.id)
        if place is None:
            return None
        if operation.id not in self._loaded:
            module, _, name = place.partition(":")
            self._loaded[operation.id] = cast("Behaviour", getattr(import_module(module), name))
        return self._loaded[operation.id]
