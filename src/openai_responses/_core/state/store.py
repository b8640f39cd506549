"""The store: the objects of a mock as plain JSON, thread-safe."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from itertools import count
from threading import RLock

from openai_responses._core.json_values.type_guards import JsonObject

from .families import Families, Family
from .object_list import Item, ObjectList, number_of

__all__ = ["Item", "Owners", "Seeds", "Store"]

Seeds = Mapping[str, Callable[[], Mapping[str, JsonObject]]]
Owners = tuple[str, ...]


class Store:
    """The objects of all families, by the ids of their owners, in order of creation.

    Objects in the store are replaced, never modified: a caller may keep one, and must not modify it
    either. The cost of a look-up does not depend on the number of objects; a list costs a copy of
    references to the objects with the same owners. Functions in `deferred` store objects when the
    store is first read, because most tests never read it.
    """

    def __init__(self, families: Families, seeds: Seeds) -> None:
        """Create a store; `seeds` make the initial objects of families, by family name."""
        self.families = families
        self.lock = RLock()
        self._seeds = dict(seeds)
        self._numbers = count()
        self._lists: dict[Family, dict[Owners, ObjectList]] = {}
        # By the id of the outermost owner: the family and owners of each list below it.
        self._below: dict[str, set[tuple[Family, Owners]]] = {}
        self._contents: dict[str, bytes] = {}
        # Owners by object key, deleted objects included: only for families with such look-ups.
        self._owners_by_key: dict[Family, dict[str, dict[Owners, None]]] = {}
        self.deferred: deque[Callable[[], None]] = deque()
        self._is_running_deferred = False

    def knows(self, family: Family) -> bool:
        """Return whether the store holds all objects of a family, so that others do not exist.

        That is true if operations create all of them, or if there are seeds or stored objects;
        never for families whose objects are named by webhooks.
        """
        if family.is_stateful or family.is_announced:
            return not family.is_announced
        with self.lock:
            return family.name in self._seeds or bool(self._lists_of(family))

    def put(self, family: Family, owners: Owners, key: str, value: JsonObject) -> None:
        """Store an object under its key, replacing an earlier one."""
        with self.lock:
            self._list(family, owners).put(key, value, next(self._numbers))
            owners_by_key = self._owners_by_key.get(family)
            if owners_by_key is not None:
                owners_by_key.setdefault(key, {})[owners] = None

    def get(self, family: Family, owners: Owners, key: str) -> JsonObject | None:
        """Return the object with this key below these owners; None if there is none."""
        with self.lock:
            object_list = self._lists_of(family).get(owners)
            return None if object_list is None else object_list.get(key)

    def owners_of(self, family: Family, key: str) -> Owners | None:
        """Return the owners of the object with this key; of several, of the first stored one."""
        return next(iter(self.all_owners_of(family, key)), None)

    def all_owners_of(self, family: Family, key: str) -> list[Owners]:
        """Return the owners of each object with this key, in order of storage."""
        with self.lock:
            lists, owners_by_key = self._lists_of(family), self._owners_by_key.get(family)
            if owners_by_key is None:
                owners_by_key = self._owners_by_key[family] = {}
                for owners, object_list in lists.items():
                    for item in object_list.in_creation_order:
                        owners_by_key.setdefault(item.key, {})[owners] = None
            return [
                owners
                for owners in owners_by_key.get(key, ())
                if (owner_list := lists.get(owners)) is not None and key in owner_list
            ]

    def items(self, family: Family, owners: Owners | None = None) -> list[Item]:
        """Return the objects of these owners, or all objects; the oldest first."""
        with self.lock:
            lists = self._lists_of(family)
            if owners is not None:
                object_list = lists.get(owners)
                return [] if object_list is None else object_list.items()
            items = [item for object_list in lists.values() for item in object_list.items()]
        return sorted(items, key=number_of)

    def ordered_items(self, family: Family, owners: Owners) -> Sequence[Item]:
        """Return the objects of these owners, the oldest first; valid while the lock is held.

        Nothing is copied, so that a page of a long list is cheap.
        """
        object_list = self._lists_of(family).get(owners)
        return () if object_list is None else object_list.in_creation_order

    def count(self, family: Family) -> int:
        """Return the number of objects of a family."""
        with self.lock:
            return sum(map(len, self._lists_of(family).values()))

    def all_items(self, family: Family) -> list[tuple[Owners, Item]]:
        """Return all objects of a family, each with its owners."""
        with self.lock:
            lists = self._lists_of(family).items()
            return [(owners, item) for owners, each in lists for item in each.items()]

    def number(self, family: Family, owners: Owners, key: str) -> int | None:
        """Return the number of an object, even if deleted; None if it never existed."""
        with self.lock:
            object_list = self._lists_of(family).get(owners)
            return None if object_list is None else object_list.number(key)

    def delete(self, family: Family, owners: Owners, key: str) -> bool:
        """Delete an object, its content and all objects it owns; return whether it existed."""
        with self.lock:
            object_list = self._lists_of(family).get(owners)
            self._delete_below(family, (*owners, key))
            value = None if object_list is None else object_list.get(key)
            self._delete_content_of(family, owners, key, value or {})
            return object_list is not None and object_list.pop(key)

    def clear(self, family: Family) -> None:
        """Delete all objects of a family, their contents and all objects that they own."""
        with self.lock:
            for each in (family, *self.families.below(family)):
                for owners, object_list in self._lists_of(each).items():
                    self._delete_contents_of(each, owners, object_list)
                    object_list.clear()

    def _lists_of(self, family: Family) -> dict[Owners, ObjectList]:
        """Return the lists of a family's objects by owners, with its seeds stored."""
        if self.deferred and not self._is_running_deferred:
            self.run_deferred()
        lists = self._lists.get(family)
        if lists is None:
            lists = self._lists[family] = {}
            seed = self._seeds.pop(family.name, None)
            for key, value in seed().items() if seed is not None else ():
                self.put(family, (), key, value)
        return lists

    def run_deferred(self) -> None:
        """Call the deferred functions in `deferred`."""
        with self.lock:
            self._is_running_deferred = True
            try:
                while self.deferred:
                    keep = self.deferred.popleft()
                    keep()
            finally:
                self._is_running_deferred = False

    def _list(self, family: Family, owners: Owners) -> ObjectList:
        lists = self._lists_of(family)
        object_list = lists.get(owners)
        if object_list is None:
            object_list = lists[owners] = ObjectList()
            for outermost in owners[:1]:
                self._below.setdefault(outermost, set()).add((family, owners))
        return object_list

    def _delete_below(self, family: Family, above: Owners) -> None:
        if not self.families.below(family):
            return
        below = self._below.get(above[0], set())
        path = f"{family.path}/{{}}/"
        for entry in [entry for entry in below if entry[1][: len(above)] == above]:
            other, owners = entry
            if other.path.startswith(path):
                self._delete_contents_of(other, owners, self._lists[other].pop(owners))
                below.discard(entry)

    # --- contents --------------------------------------------------------------------------------

    @property
    def contents(self) -> Mapping[str, bytes]:
        """The contents of all files, by id."""
        return self._contents

    def put_content(self, key: str, content: bytes) -> None:
        """Store the content of a file under its id."""
        self._contents[key] = content

    def content(self, key: str) -> bytes | None:
        """Return the content of a file; None if there is none."""
        return self._contents.get(key)

    def delete_content(self, key: str) -> bool:
        """Delete the content of a file; return whether it existed."""
        return self._contents.pop(key, None) is not None

    def _delete_contents_of(self, family: Family, owners: Owners, objects: ObjectList) -> None:
        for item in objects.in_creation_order if family.has_content else ():
            self._delete_content_of(family, owners, item.key, item.value)

    def _delete_content_of(
        self, family: Family, owners: Owners, key: str, value: JsonObject
    ) -> None:
        """Delete the content of an object, under its id, or its key after those of its owners."""
        if family.has_content:
            for name in (str(value.get("id", key)), "/".join((*owners, key))):
                self._contents.pop(name, None)
