"""The store: what exists in a mock, as plain JSON, safe under threads."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from itertools import count
from threading import RLock

from openai_responses._core.json_values.type_guards import JsonObject

from .families import Families, Family
from .object_list import Item, Shelf, number_of

__all__ = ["Item", "Owners", "Seeds", "Store"]

Seeds = Mapping[str, Callable[[], Mapping[str, JsonObject]]]
Owners = tuple[str, ...]


class Store:
    """Objects of all families, each below the ids of those it belongs to, in order of creation.

    Objects in the store are never changed, only replaced: whoever got one may keep it, and must not
    change it either. No look-up depends on how many objects there are; a list costs a copy of
    references to those that belong to the same others. What is appended to `later` is put into the
    store when somebody looks, as hardly anybody does.
    """

    def __init__(self, families: Families, seeds: Seeds) -> None:
        """Make a store; `seeds` are what families hold from the beginning, by their names."""
        self.families = families
        self.lock = RLock()
        self._seeds = dict(seeds)
        self._numbers = count()
        self._shelves: dict[Family, dict[Owners, Shelf]] = {}
        # The shelves of what belongs to an object or to its parts, by the outermost object's id.
        self._below: dict[str, set[tuple[Family, Owners]]] = {}
        self._contents: dict[str, bytes] = {}
        # What objects have belonged to, by their keys: of the families where somebody has asked.
        self._places: dict[Family, dict[str, dict[Owners, None]]] = {}
        self.later: deque[Callable[[], None]] = deque()
        self._is_settling = False

    def knows(self, family: Family) -> bool:
        """Return whether what a family's objects are is known here, so that others do not exist.

        It is if all of them are made by operations, or if there were some from the beginning or put
        in; it never is of those that a webhook names.
        """
        if family.is_stateful or family.announced:
            return not family.announced
        with self.lock:
            return family.name in self._seeds or bool(self._of(family))

    def put(self, family: Family, owners: Owners, key: str, value: JsonObject) -> None:
        """Store an object under its key, in place of the one that was there."""
        with self.lock:
            self._shelf(family, owners).put(key, value, next(self._numbers))
            places = self._places.get(family)
            if places is not None:
                places.setdefault(key, {})[owners] = None

    def get(self, family: Family, owners: Owners, key: str) -> JsonObject | None:
        """Return an object, or None if there is none with this key below these owners."""
        with self.lock:
            shelf = self._of(family).get(owners)
            return None if shelf is None else shelf.get(key)

    def owners_of(self, family: Family, key: str) -> Owners | None:
        """Return what an object belongs to, by its key alone; of several the one put in first."""
        return next(iter(self.all_owners_of(family, key)), None)

    def all_owners_of(self, family: Family, key: str) -> list[Owners]:
        """Return all that objects with this key belong to, in the order in which they were put."""
        with self.lock:
            shelves, places = self._of(family), self._places.get(family)
            if places is None:
                places = self._places[family] = {}
                for owners, shelf in shelves.items():
                    for item in shelf.ordered:
                        places.setdefault(item.key, {})[owners] = None
            return [
                owners
                for owners in places.get(key, ())
                if (holding := shelves.get(owners)) is not None and key in holding
            ]

    def items(self, family: Family, owners: Owners | None = None) -> list[Item]:
        """Return what belongs to these owners, or all there is; the oldest first."""
        with self.lock:
            shelves = self._of(family)
            if owners is not None:
                shelf = shelves.get(owners)
                return [] if shelf is None else shelf.items()
            items = [item for shelf in shelves.values() for item in shelf.items()]
        return sorted(items, key=number_of)

    def listed(self, family: Family, owners: Owners) -> Sequence[Item]:
        """Return what belongs to these owners, the oldest first, for as long as the lock is held.

        Nothing is copied: that is what makes a page of a long list cheap.
        """
        shelf = self._of(family).get(owners)
        return () if shelf is None else shelf.ordered

    def count(self, family: Family) -> int:
        """Return how many objects of a family there are."""
        with self.lock:
            return sum(map(len, self._of(family).values()))

    def everything(self, family: Family) -> list[tuple[Owners, Item]]:
        """Return all objects of a family, each with what it belongs to."""
        with self.lock:
            shelves = self._of(family).items()
            return [(owners, item) for owners, each in shelves for item in each.items()]

    def number(self, family: Family, owners: Owners, key: str) -> int | None:
        """Return the number of an object, be it deleted or not; None if there never was one."""
        with self.lock:
            shelf = self._of(family).get(owners)
            return None if shelf is None else shelf.number(key)

    def delete(self, family: Family, owners: Owners, key: str) -> bool:
        """Delete an object and all that belongs to it; return whether it was there."""
        with self.lock:
            shelf = self._of(family).get(owners)
            self._delete_below(family, (*owners, key))
            return shelf is not None and shelf.pop(key)

    def clear(self, family: Family) -> None:
        """Delete all objects of a family and all that belongs to them."""
        with self.lock:
            for each in (family, *self.families.below(family)):
                for shelf in self._of(each).values():
                    shelf.clear()

    def _of(self, family: Family) -> dict[Owners, Shelf]:
        """Return the shelves of a family, filled with what it holds from the beginning."""
        if self.later and not self._is_settling:
            self.settle()
        shelves = self._shelves.get(family)
        if shelves is None:
            shelves = self._shelves[family] = {}
            seed = self._seeds.pop(family.name, None)
            for key, value in seed().items() if seed is not None else ():
                self.put(family, (), key, value)
        return shelves

    def settle(self) -> None:
        """Put into the store what was left for later."""
        with self.lock:
            self._is_settling = True
            try:
                while self.later:
                    keep = self.later.popleft()
                    keep()
            finally:
                self._is_settling = False

    def _shelf(self, family: Family, owners: Owners) -> Shelf:
        shelves = self._of(family)
        shelf = shelves.get(owners)
        if shelf is None:
            shelf = shelves[owners] = Shelf()
            for outermost in owners[:1]:
                self._below.setdefault(outermost, set()).add((family, owners))
        return shelf

    def _delete_below(self, family: Family, above: Owners) -> None:
        if not self.families.below(family):
            return
        below = self._below.get(above[0], set())
        path = f"{family.path}/{{}}/"
        for entry in [entry for entry in below if entry[1][: len(above)] == above]:
            other, owners = entry
            if other.path.startswith(path):
                del self._shelves[other][owners]
                below.discard(entry)

    # --- contents --------------------------------------------------------------------------------

    @property
    def contents(self) -> Mapping[str, bytes]:
        """The bytes of all files, by their ids."""
        return self._contents

    def put_content(self, key: str, content: bytes) -> None:
        """Keep the bytes of a file under its id."""
        self._contents[key] = content

    def content(self, key: str) -> bytes | None:
        """Return the bytes of a file, or None if there are none."""
        return self._contents.get(key)

    def delete_content(self, key: str) -> bool:
        """Forget the bytes of a file; return whether there were any."""
        return self._contents.pop(key, None) is not None
