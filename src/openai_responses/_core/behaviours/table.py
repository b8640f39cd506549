"""Behaviours: functions that answer operations beyond their schema, with an image or a vector."""

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
    """A non-JSON answer: its content, media type and extra headers."""

    content: bytes
    media_type: str
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(eq=False)
class Call:
    """One call of an operation, the input of a behaviour."""

    operation: Operation
    request: Request
    path_params: Mapping[str, str]
    determinism: Determinism

    @cached_property
    def fields(self) -> Mapping[str, object]:
        """The fields of the request body, which is JSON or a form."""
        return self.request.json_object or self.request.fields


Behaviour: TypeAlias = Callable[[Call], object]
"""Answers a call with what a route's function may return: a partial, text, or media."""


Finisher: TypeAlias = "Callable[[Mapping[str, object], Call], Mapping[str, object] | Media]"
"""Changes or replaces the JSON that answers a call, whether generated or set by the test."""


class BehaviourTable:
    """Behaviours by operation key, each imported when first needed."""

    def __init__(
        self,
        places: Mapping[str, str],
        finishers: Mapping[str, str] | None = None,
        media: str | None = None,
    ) -> None:
        """Set the places (`module:function`) of behaviours and finishers, by keys from `key_of`.

        `media` is the place of the behaviour for all other operations with non-JSON answers.
        """
        self._places = places
        self._finishers = finishers or {}
        self._media = media

    def of(self, operation: Operation, keys: Iterable[str]) -> Behaviour | None:
        """Return the behaviour of an operation with these keys; None if it has none."""
        place = _first(self._places, keys)
        if place is None and operation.answer is None and operation.raw_media_type is not None:
            place = self._media
        return None if place is None else cast("Behaviour", _load(place))

    def finisher_of(self, keys: Iterable[str]) -> Finisher | None:
        """Return the finisher of an operation with these keys; None if it has none."""
        place = _first(self._finishers, keys)
        return None if place is None else cast("Finisher", _load(place))


def _first(places: Mapping[str, str], keys: Iterable[str]) -> str | None:
    return next((places[key] for key in keys if key in places), None)


@cache
def _load(place: str) -> object:
    module, _, name = place.partition(":")
    return getattr(import_module(module), name)
