"""Behaviours: what an operation answers where no schema can say it, as an image or a vector."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import import_module
from typing import NamedTuple, TypeAlias, cast

from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.http.request import Request
from openai_responses._core.spec.operations import Operation

__all__ = ["Behaviour", "BehaviourTable", "Call", "Finisher", "Media"]


class Media(NamedTuple):
    """An answer that is not JSON, as what it is sent, and with which headers."""

    content: bytes
    media_type: str
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(eq=False)
class Call:
    """One call of an operation, as a behaviour sees it."""

    operation: Operation
    request: Request
    path_params: Mapping[str, str]
    source: Determinism

    @cached_property
    def fields(self) -> Mapping[str, object]:
        """The fields of the request's body, be it JSON or a form."""
        return self.request.json_object or self.request.fields


Behaviour: TypeAlias = Callable[[Call], object]
"""Answers a call with what a route's function might return: a partial, text, or media."""


Finisher: TypeAlias = "Callable[[Mapping[str, object], Call], Mapping[str, object] | Media]"
"""Has the last word on the JSON that answers a call, whoever has made it."""


class BehaviourTable:
    """Behaviours by the key of their operation, each imported when it is first needed."""

    def __init__(
        self,
        places: Mapping[str, str],
        finishers: Mapping[str, str] | None = None,
        media: str | None = None,
    ) -> None:
        """Take where each is found (`module:function`) by keys as `key_of` makes them.

        `media` answers for all operations without a behaviour whose answers are not JSON.
        """
        self._places = places
        self._finishers = finishers or {}
        self._media = media

    def of(self, operation: Operation, keys: Iterable[str]) -> Behaviour | None:
        """Return the behaviour of an operation with these keys, if it has one."""
        place = _first(self._places, keys)
        if place is None and operation.answer is None and operation.raw_media_type is not None:
            place = self._media
        return None if place is None else cast("Behaviour", _load(place))

    def finisher_of(self, keys: Iterable[str]) -> Finisher | None:
        """Return who has the last word on the answers of an operation with these keys, if any."""
        place = _first(self._finishers, keys)
        return None if place is None else cast("Finisher", _load(place))


def _first(places: Mapping[str, str], keys: Iterable[str]) -> str | None:
    return next((places[key] for key in keys if key in places), None)


@cache
def _load(place: str) -> object:
    module, _, name = place.partition(":")
    return getattr(import_module(module), name)
