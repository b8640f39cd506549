"""The store: what exists in a mock, as plain JSON, safe under threads."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import count
from threading import RLock
from typing import NamedTuple

from .families import Families, Family

__all__ = ["Item", "JsonObject", "Seeds", "Store"]

JsonObject = dict[str, object]
Seeds = Mapping[str, Callable[[], Mapping[str, JsonObject]]]
Owners = tuple[str, ...]


class Item(NamedTuple):
    """An object in a list: its number in the order of creation, and its key."""

    number: int
    key: str
    value: JsonObject


class _Shelf:
    """The objects of a family that belong to the same others.

    The numbers of deleted objects are kept: who reads a list page by page, and deletes what it has
    read, goes on from the place where the last one was.
    """

    def __init__(self) -> None:
        self.items: dict[str, Item] = {}
        self.numbers: dict[str, int] = {}


class Store:
    """Objects of all families, each below the ids of those it belongs to, in order of creation.

    Objects in the store are never changed, only replaced: whoever got one may keep it, and must not
    change it either.
    """

    def __init__(self, families: Families, seeds: Seeds) -> None:
        """Make a store; `seeds` are what families hold from the beginning, by their names."""
        self.families = families
        self.lock = RLock()
        self._seeds = dict(seeds)
        self._numbers = count()
        self._shelves: dict[Family, dict[Owners, _Shelf]] = {}
        self._contents: dict[str, bytes] = {}

    def knows(self, family: Family) -> bool:
        """Return whether what a family's objects are is known here, so that others do not exist.

        It is if the API can create them, or if there were some from the beginning or put in.
        """
        return family.is_stateful or family.name in self._seeds or bool(self._shelves.get(family))

    def put(self, family: Family, owners: Owners, key: str, value: JsonObject) -> None:
        """Store an object under its key, in place of the one that was there."""
        with self.lock:
            shelf = self._of(family).setdefault(owners, _Shelf())
            old = shelf.items.get(key)
            number = next(self._numbers) if old is None else old.number
            shelf.items[key] = Item(number, key, value)
            shelf.numbers[key] = number

    def get(self, family: Family, owners: Owners, key: str) -> JsonObject | None:
        """Return an object, or None if there is none with this key below these owners."""
        with self.lock:
            shelf = self._of(family).get(owners)
            item = None if shelf is None else shelf.items.get(key)
            return None if item is None else item.value

    def owners_of(self, family: Family, key: str) -> Owners | None:
        """Return what an object belongs to, by its key alone; of several the one put in first."""
        with self.lock:
            found = (owners for owners, shelf in self._of(family).items() if key in shelf.items)
            return next(found, None)

    def items(self, family: Family, owners: Owners | None = None) -> list[Item]:
        """Return what belongs to these owners, or all there is; the oldest first."""
        with self.lock:
            shelves = self._of(family)
            if owners is not None:
                shelf = shelves.get(owners)
                return [] if shelf is None else list(shelf.items.values())
            items = [item for shelf in shelves.values() for item in shelf.items.values()]
        return sorted(items, key=lambda item: item.number)

    def everything(self, family: Family) -> list[tuple[Owners, Item]]:
        """Return all objects of a family, each with what it belongs to."""
        with self.lock:
            shelves = self._of(family).items()
            return [(owners, item) for owners, each in shelves for item in each.items.values()]

    def number(self, family: Family, owners: Owners, key: str) -> int | None:
        """Return the number of an object, be it deleted or not; None if there never was one."""
        with self.lock:
            shelf = self._of(family).get(owners)
            return None if shelf is None else shelf.numbers.get(key)

    def delete(self, family: Family, owners: Owners, key: str) -> bool:
        """Delete an object and all that belongs to it; return whether it was there."""
        with self.lock:
            shelf = self._of(family).get(owners)
            found = None if shelf is None else shelf.items.pop(key, None)
            self._delete_below(family, (*owners, key))
            return found is not None

    def clear(self, family: Family) -> None:
        """Delete all objects of a family and all that belongs to them."""
        with self.lock:
            for each in (family, *self.families.below(family)):
                for shelf in self._of(each).values():
                    shelf.items.clear()

    def put_content(self, key: str, content: bytes) -> None:
        """Keep the bytes of a file under its id."""
        self._contents[key] = content

    def content(self, key: str) -> bytes | None:
        """Return the bytes of a file, or None if there are none."""
        return self._contents.get(key)

    def delete_content(self, key: str) -> bool:
        """Forget the bytes of a file; return whether there were any."""
        return self._contents.pop(key, None) is not None

    def _of(self, family: Family) -> dict[Owners, _Shelf]:
        """Return the shelves of a family, filled with what it holds from the beginning."""
        shelves = self._shelves.get(family)
        if shelves is None:
            shelves = self._shelves[family] = {}
            seed = self._seeds.pop(family.name, None)
            for key, value in seed().items() if seed is not None else ():
                self.put(family, (), key, value)
        return shelves

    def _delete_below(self, family: Family, above: Owners) -> None:
        for below in self.families.below(family):
            shelves = self._shelves.get(below, {})
            for owners in [each for each in shelves if each[: len(above)] == above]:
                del shelves[owners]
