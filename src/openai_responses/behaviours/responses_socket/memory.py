"""The memory of a connection: its responses, which later ones may continue without storage."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakKeyDictionary

from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses.behaviours.fields import number_at, text_at
from openai_responses.behaviours.items import items_of_input

if TYPE_CHECKING:
    from openai_responses._core.state.backend import Backend

__all__ = ["ConnectionMemory"]

_RESPONSES, _INPUT_ITEMS = "/responses", "/responses/{}/input_items"


# The ids of responses that are not stored, of all connections of a mock.
_unstored: MutableMapping[Backend, set[str]] = WeakKeyDictionary()


class _Entry(NamedTuple):
    """A response, the items of the input that it answers, and its lane."""

    response: JsonObject
    input_items: list[JsonObject]
    lane: str


class ConnectionMemory:
    """The responses of one connection that have ended, by id."""

    def __init__(self, backend: Backend) -> None:
        """Create an empty memory."""
        self._backend = backend
        self._entries: dict[str, _Entry] = {}

    def __contains__(self, key: str) -> bool:
        """Return whether there is such a response."""
        return key in self._entries

    def remember(self, response: Mapping[str, object], input_: object, lane: str) -> None:
        """Store a response that has ended, with its input."""
        key = text_at(response, "id")
        ids = Determinism.of(key, number_at(response, "created_at"))
        self._entries[key] = _Entry(dict(response), items_of_input(input_, ids), lane)
        if not self._is_stored(key):
            _unstored.setdefault(self._backend, set()).add(key)

    def is_of_another(self, key: str) -> bool:
        """Return whether a response was sent over another connection, without being stored."""
        is_unstored = key in _unstored.get(self._backend, ()) and not self._is_stored(key)
        return is_unstored and key not in self._entries

    def _is_stored(self, key: str) -> bool:
        responses = self._backend.families.at(_RESPONSES)
        return self._backend.store.get(responses, (), key) is not None

    def forget(self, key: str, lane: str) -> None:
        """Remove a response whose continuation has failed in its own lane."""
        if self.lane_of(key) == lane:
            del self._entries[key]

    def lane_of(self, key: str) -> str | None:
        """Return the lane of a response; None if there is no such response."""
        entry = self._entries.get(key)
        return None if entry is None else entry.lane

    @contextmanager
    def stored_temporarily(self, previous: str) -> Iterator[None]:
        """Put a response and its predecessors into the mock's store during the block."""
        backend = self._backend
        store, families = backend.store, backend.families
        responses, items = families.at(_RESPONSES), families.at(_INPUT_ITEMS)
        keys = [key for key in self._chain(previous) if store.get(responses, (), key) is None]
        for key in keys:
            entry = self._entries[key]
            store.put(responses, (), key, entry.response)
            for item in entry.input_items:
                store.put(items, (key,), text_at(item, "id"), item)
        try:
            yield
        finally:
            for key in keys:
                store.delete(responses, (), key)

    def _chain(self, key: str) -> list[str]:
        """Return the ids of a response and of its predecessors in this memory."""
        chain: list[str] = []
        while key in self._entries and key not in chain:
            chain.append(key)
            key = text_at(self._entries[key].response, "previous_response_id")
        return chain
