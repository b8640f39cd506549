"""A shelf: the objects of one family that belong to the same others, in order of creation."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from openai_responses._core.json_values.type_guards import JsonObject

__all__ = ["Item", "Shelf", "number_of"]


class Item(NamedTuple):
    """An object in a list: its number in the order of creation, and its key."""

    number: int
    key: str
    value: JsonObject


def number_of(item: Item) -> int:
    """Return the number of an item: what lists are sorted by."""
    return item.number


class Shelf:
    """Objects by their keys and in order.

    The numbers of deleted objects are kept: who reads a list page by page, and deletes what it has
    read, goes on from the place where the last one was. An object is found by its `id` as well,
    where it has another key: that is what clients name to get the next page.

    `ordered` has the objects, the oldest first; whoever reads it must hold the store's lock.
    """

    def __init__(self) -> None:
        self._items: dict[str, Item] = {}
        self.ordered: list[Item] = []
        self._numbers: dict[str, int] = {}

    def __contains__(self, key: str) -> bool:
        """Return whether there is an object with this key."""
        return key in self._items

    def put(self, key: str, value: JsonObject, number: int) -> None:
        """Put an object in place of the one with its key, else at the end with this number."""
        old = self._items.get(key)
        if old is not None:
            item = old._replace(value=value)
            self.ordered[self._place(old)] = item
        else:
            item = Item(number, key, value)
            self.ordered.append(item)
        self._items[key] = item
        self._numbers[key] = item.number
        name = value.get("id")
        if isinstance(name, str) and name not in self._items:
            self._numbers[name] = item.number

    def get(self, key: str) -> JsonObject | None:
        """Return an object; None if there is none with this key."""
        item = self._items.get(key)
        return None if item is None else item.value

    def number(self, key: str) -> int | None:
        """Return the number of an object, be it deleted or not; None if there never was one."""
        return self._numbers.get(key)

    def pop(self, key: str) -> bool:
        """Take an object away; return whether it was there."""
        item = self._items.pop(key, None)
        if item is not None:
            del self.ordered[self._place(item)]
        return item is not None

    def clear(self) -> None:
        """Take all objects away."""
        self._items.clear()
        self.ordered.clear()

    def items(self) -> list[Item]:
        """Return all objects, the oldest first."""
        return self.ordered.copy()

    def __len__(self) -> int:
        """Return how many objects there are."""
        return len(self.ordered)

    def _place(self, item: Item) -> int:
        return bisect_left(self.ordered, item.number, key=number_of)
