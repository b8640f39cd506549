"""What a connection knows: its responses, which later ones continue though none is stored."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses.behaviours.fields import number_at, text_at
from openai_responses.behaviours.items import items_of_input

if TYPE_CHECKING:
    from openai_responses._core.state.backend import Backend

__all__ = ["ConnectionMemory"]

_RESPONSES, _INPUT_ITEMS = "/responses", "/responses/{}/input_items"


class _Known(NamedTuple):
    """A response, the items of the input that it answers, and its lane."""

    response: JsonObject
    input_items: list[JsonObject]
    lane: str


class ConnectionMemory:
    """The responses of one connection that have ended, by id."""

    def __init__(self, backend: Backend) -> None:
        """Start without responses."""
        self._backend = backend
        self._known: dict[str, _Known] = {}

    def __contains__(self, key: str) -> bool:
        """Return whether there is such a response."""
        return key in self._known

    def remember(self, response: Mapping[str, object], given: object, lane: str) -> None:
        """Keep a response that has ended, and the input that it answers."""
        key = text_at(response, "id")
        ids = Determinism.of(key, number_at(response, "created_at"))
        self._known[key] = _Known(dict(response), items_of_input(given, ids), lane)

    def forget(self, key: str, lane: str) -> None:
        """Forget a response whose continuation has failed in its own lane."""
        if self.lane_of(key) == lane:
            del self._known[key]

    def lane_of(self, key: str) -> str | None:
        """Return the lane of a response; None if there is no such response."""
        known = self._known.get(key)
        return None if known is None else known.lane

    @contextmanager
    def lent(self, previous: str) -> Iterator[None]:
        """Have a response, and those before it, in the store while one is created after it."""
        backend = self._backend
        store, families = backend.store, backend.families
        responses, items = families.at(_RESPONSES), families.at(_INPUT_ITEMS)
        lent = [key for key in self._chain(previous) if store.get(responses, (), key) is None]
        for key in lent:
            known = self._known[key]
            store.put(responses, (), key, known.response)
            for item in known.input_items:
                store.put(items, (key,), text_at(item, "id"), item)
        try:
            yield
        finally:
            for key in lent:
                store.delete(responses, (), key)

    def _chain(self, key: str) -> list[str]:
        """Return a response and those before it, as far as they are known."""
        chain: list[str] = []
        while key in self._known and key not in chain:
            chain.append(key)
            key = text_at(self._known[key].response, "previous_response_id")
        return chain
