"""Collections of a family's objects, the leaves of a store's tree."""

from __future__ import annotations

import builtins
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Generic, TypeVar, cast

from pydantic import BaseModel

from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.json_values.type_guards import JsonObject

from .backend import SharedState
from .complete_objects import check_spelling, complete_object, object_shape
from .contents import ContentStore
from .families import Family, Role
from .filters import filter_items
from .nodes import Node
from .objects import json_of, sdk_object
from .pages import PAGING, ListRules, list_rules, paginate
from .store import Item, Owners

__all__ = ["Collection", "ContentCollection", "node_at"]

ModelT = TypeVar("ModelT")


# The positional parameters of `list` after the ids of the owners, and those that some families,
# by path, have before and after these.
_IN_ORDER = ("limit", "order", "after", "before")
_FIRST = {"/files": ("purpose",)}
_LAST = {"/threads/{}/messages": ("run_id",), "/vector_stores/{}/files": ("filter",)}


class Collection(Node, Generic[ModelT]):
    """The objects of one family, such as the messages of all threads.

    Ids of owners are keyword arguments, such as `thread_id="thread_1"`; they may be omitted for
    objects that have such a field.
    """

    @property
    def _family(self) -> Family:
        return self._core.families.by_name[self._path]

    def __repr__(self) -> str:
        """Return the family's name and the number of objects."""
        return f"<{type(self).__name__} {self._family.name}: {len(self)}>"

    def __len__(self) -> int:
        """Return the number of objects."""
        return self._core.count(self._family)

    def __iter__(self) -> Iterator[ModelT]:
        """Yield all objects, the oldest first."""
        return (self._model(item.value) for item in self._core.items(self._family))

    def __contains__(self, id: object) -> bool:  # noqa: A002  (the SDK's own name)
        """Return whether there is an object with this id."""
        return isinstance(id, str) and self.get(id) is not None

    def put(self, obj: ModelT | BaseModel | Mapping[str, object], **owners: str) -> None:
        """Store an SDK object as it is, or a dict, which is completed.

        Raises ValueError if it has no id, if the id of an owner is missing, or if a dict has a
        misspelt field.
        """
        value = json_of(cast("BaseModel | Mapping[str, object]", obj))
        own = self._family.key_of(value)
        if own is not None:  # from elsewhere, perhaps another mock: no new object may get this id
            self._shared.determinism.reseed(own.encode())
        if not isinstance(obj, BaseModel):
            check_spelling(self._family, value)
            value = self._complete(value, owners)
        key = self._family.key_of(value)
        if key is None:
            raise ValueError(f"state.{self._family.name}.put: this object has no id: {value!r}")
        self._core.put(self._family, self._owners_of(value, owners), key, value)

    def get(self, id: str, **owners: str) -> ModelT | None:  # noqa: A002
        """Return an object by its id, as an SDK object; None if there is none."""
        owners_of_object = self._find_owners(id, owners)
        value = (
            None if owners_of_object is None else self._core.get(self._family, owners_of_object, id)
        )
        return None if value is None else self._model(value)

    def delete(self, id: str, **owners: str) -> bool:  # noqa: A002
        """Delete an object and all objects that it owns; return whether it existed."""
        owners_of_object = self._find_owners(id, owners)
        return owners_of_object is not None and self._core.delete(
            self._family, owners_of_object, id
        )

    def clear(self) -> None:
        """Delete all objects, and all objects that they own."""
        self._core.clear(self._family)

    def list(self, *args: str | int | None, **filters: str | int | None) -> builtins.list[ModelT]:
        """Return the objects of the given owners, in the API's order.

        The ids of owners are the first positional arguments. `limit`, `order`, `after` and `before`
        select a page, as in the API; without a limit all objects are returned. Other keywords are
        fields that must have the given value. Raises ValueError for invalid arguments, and
        TypeError for too many of them.
        """
        names = (*self._family.parents, *_FIRST.get(self._family.path, ()), *_IN_ORDER)
        names += _LAST.get(self._family.path, ())
        if len(args) > len(names):
            raise TypeError(
                f"state.{self._family.name}.list: expected at most {len(names)} positional "
                f"arguments ({', '.join(names)}), got {len(args)}"
            )
        given = dict(zip(names, args, strict=False))
        if twice := given.keys() & filters.keys():
            raise TypeError(f"state.{self._family.name}.list: {', '.join(sorted(twice))} twice")
        arguments = {**given, **filters}
        query = {name: str(value) for name, value in arguments.items() if value is not None}
        return [self._model(item.value) for item in self._page(query)]

    # --- internals -------------------------------------------------------------------------------

    def _model(self, value: JsonObject) -> ModelT:
        return cast("ModelT", sdk_object(self._family, value))

    def _complete(self, value: JsonObject, owners: Mapping[str, str]) -> JsonObject:
        shape = object_shape(self._family, value) if owners else None
        own = {name: owners[name] for name in owners if shape and name in shape.fields}
        return complete_object(self._family, {**own, **value}, self._shared.determinism)

    def _owners_of(self, value: Mapping[str, object], owners: Mapping[str, str]) -> Owners:
        owner_by_name = {name: owners.get(name, value.get(name)) for name in self._family.parents}
        ids = tuple(owner for owner in owner_by_name.values() if isinstance(owner, str))
        if len(ids) < len(owner_by_name):
            missing = ", ".join(name for name, owner in owner_by_name.items() if not owner)
            raise ValueError(
                f"state.{self._family.name}.put: the object has no {missing}; "
                f"pass it as an argument, as in put(obj, {missing}=...)"
            )
        return ids

    def _find_owners(self, key: str, owners: Mapping[str, str]) -> Owners | None:
        if self._family.parents and set(owners) >= set(self._family.parents):
            return tuple(owners[name] for name in self._family.parents)
        return self._core.owners_of(self._family, key)

    def _page(self, query: dict[str, str]) -> builtins.list[Item]:
        owners = tuple(query.pop(name) for name in self._family.parents if name in query)
        has_all_owners = len(owners) == len(self._family.parents)
        items = self._core.items(self._family, owners if has_all_owners else None)
        paging = {name: query.pop(name) for name in PAGING & query.keys()}
        matches = filter_items(items, query)
        numbers = {item.key: item.number for item in items}
        try:
            page = paginate(matches, paging, self._rules(), numbers.get)
        except ApiError as error:
            raise ValueError(f"state.{self._family.name}.list: {error}") from None
        return builtins.list(page.items)

    def _rules(self) -> ListRules:
        listing = self._family.operations.get(Role.LIST)
        if listing is None:
            return ListRules(limit=None, least=0, most=None)
        rules = list_rules(self._core.families.parameters(listing))
        return rules._replace(limit=None, least=0, most=None)


class ContentCollection(Collection[ModelT]):
    """A collection of objects with downloadable contents, such as files."""

    @cached_property
    def content(self) -> ContentStore:
        """The contents of the objects, by id."""
        return ContentStore(self._core)


def node_at(shared: SharedState, path: str) -> Node:
    """Return the node at an attribute path."""
    family = shared.store.families.by_name.get(path)
    if family is None:
        return Node(shared, path, node_at)
    if family.has_content:
        return ContentCollection[BaseModel](shared, path, node_at)
    return Collection[BaseModel](shared, path, node_at)
