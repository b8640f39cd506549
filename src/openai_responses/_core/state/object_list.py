"""The list of objects of one family with the same owners, in order of creation."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from openai_responses._core.json_values.type_guards import JsonObject

__all__ = ["Item", "ObjectList", "number_of"]


class Item(NamedTuple):
    """An object in a list, with its number in the order of creation and its key."""

    number: int
    key: str
    value: JsonObject


def number_of(item: Item) -> int:
    """Return the number of an item, the sort key of lists."""
    return item.number


class ObjectList:
    """Objects by key and in order of creation.

    The numbers of deleted objects are kept: a client that deletes objects while it reads a list
    page by page continues from the place of the last one. `number` also accepts the `id` of an
    object with another key, because clients send the id to get the next page.

    `in_creation_order` holds the objects, the oldest first; a reader must hold the store's lock.
    """

    def __init__(self) -> None:
        self._items: dict[str, Item] = {}
        self.in_creation_order: list[Item] = []
        self._numbers: dict[str, int] = {}

    def __contains__(self, key: str) -> bool:
        """Return whether there is an object with this key."""
        return key in self._items

    def put(self, key: str, value: JsonObject, number: int) -> None:
        """Replace the object with this key, or append the object with this number."""
        old = self._items.get(key)
        if old is not None:
            item = old._replace(value=value)
            self.in_creation_order[self._position(old)] = item
        else:
            item = Item(number, key, value)
            self.in_creation_order.append(item)
        self._items[key] = item
        self._numbers[key] = item.number
        name = value.get("id")
        if isinstance(name, str) and name not in self._items:
            self._numbers[name] = item.number

    def get(self, key: str) -> JsonObject | None:
        """Return the object with this key; None if there is none."""
        item = self._items.get(key)
        return None if item is None else item.value

    def number(self, key: str) -> int | None:
        """Return the number of an object, even if deleted; None if it never existed."""
        return self._numbers.get(key)

    def pop(self, key: str) -> bool:
        """Remove an object; return whether it existed."""
        item = self._items.pop(key, None)
        if item is not None:
            del self.in_creation_order[self._position(item)]
        return item is not None

    def clear(self) -> None:
        """Remove all objects."""
        self._items.clear()
        self.in_creation_order.clear()

    def items(self) -> list[Item]:
        """Return a copy of the list of all objects, the oldest first."""
        return self.in_creation_order.copy()

    def __len__(self) -> int:
        """Return the number of objects."""
        return len(self.in_creation_order)

    def _position(self, item: Item) -> int:
        return bisect_left(self.in_creation_order, item.number, key=number_of)
