"""Families: the operations that create, list, retrieve, update and delete one kind of object.

Nothing here is written by hand for a family: a path that ends in a parameter is an item, what
stands before it is the collection, and the method says what an operation does there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property

from openai_responses._core.narrowing import is_mapping
from openai_responses._core.operations import Operation, OperationTable

__all__ = ["Families", "Family", "Place", "Role"]

_PARAMETER = re.compile(r"\{([^}]*)\}")


class Role(Enum):
    """What an operation does to the objects of its family; an action is whatever else it does."""

    CREATE = "create"
    LIST = "list"
    RETRIEVE = "retrieve"
    UPDATE = "update"
    DELETE = "delete"
    ACTION = "action"


@dataclass(eq=False)
class Family:
    """The objects below one path, such as the messages of threads.

    `path` is that path with its parameters unnamed (`/threads/{}/messages`), `parameter` the name
    of the one that follows it, `parents` the names of those within it.
    """

    path: str
    parameter: str
    parents: tuple[str, ...]
    parent: Family | None = None
    operations: dict[Role, Operation] = field(default_factory=dict[Role, Operation])

    def __repr__(self) -> str:
        """Return the family's path."""
        return f"<Family {self.path}>"

    @cached_property
    def name(self) -> str:
        """The path of attributes at which the SDK has the family, such as `beta.threads.messages`.

        Where the SDK keeps a family's methods in another one's class, the path's end is added. One
        without operations is called by its path.
        """
        if not self.operations:
            return self.path
        for operation in self.operations.values():
            resource, _, method = operation.name.rpartition(".")
            if method in ("create", "list", "retrieve"):
                return resource
        resource = next(iter(self.operations.values())).name.rpartition(".")[0]
        last = self.path.rpartition("/")[2]
        return resource if resource.endswith(last) else f"{resource}.{last}"

    @property
    def can_be_created(self) -> bool:
        """Whether the API has an operation that makes such an object, and answers with it."""
        created = self.operations.get(Role.CREATE)
        return created is not None and created.answer is not None

    @cached_property
    def is_stateful(self) -> bool:
        """Whether all there is has been made here: objects of the family, or those they are of."""
        if self.can_be_created:
            return True
        return self.parent is not None and self.parent.is_stateful

    @cached_property
    def chain(self) -> tuple[Family, ...]:
        """The families within the path and this one itself, the outermost first."""
        return (*self.parent.chain, self) if self.parent else (self,)

    @property
    def item(self) -> Operation | None:
        """An operation that answers with an object of the family, if there is one."""
        roles = (Role.RETRIEVE, Role.CREATE, Role.UPDATE)
        return next((self.operations[role] for role in roles if role in self.operations), None)

    def key_of(self, value: Mapping[str, object]) -> str | None:
        """Return what stands for an object in a path: mostly its `id`; None if it has none.

        It is the field named as the parameter, if there is one (a skill's `version`), and the id
        inside of it where that is an object (a `role`).
        """
        inner = value.get(self.parameter.removesuffix("_id"))
        nested = inner.get("id") if is_mapping(inner) else None
        keys = (value.get(self.parameter), value.get("id"), nested)
        return next((key for key in keys if isinstance(key, str)), None)


@dataclass(frozen=True)
class Place:
    """Where an operation stands: its family, what it does there, and if it is on one object."""

    family: Family
    role: Role
    on_item: bool


class Families:
    """All families of an API, found by operation, by path and by name, when they are asked for."""

    def __init__(self, table: OperationTable) -> None:
        """Take the operations."""
        self._table = table

    def __iter__(self) -> Iterator[Family]:
        """Yield the families that have operations of their own."""
        return iter(self.by_name.values())

    @cached_property
    def by_path(self) -> Mapping[str, Family]:
        """The families by their paths, those included that only others are below of."""
        found: dict[str, Family] = {}
        for operation in self._operations:
            for path, parameter, parents in _items(operation.path):
                found.setdefault(path, Family(path, parameter, parents))
        for operation in self._operations:
            if _is_list(operation):  # of objects that cannot be asked for one by one
                path, names = _unnamed(operation.path), _PARAMETER.findall(operation.path)
                found.setdefault(path, Family(path, "id", tuple(names)))
        for family in found.values():
            family.parent = _innermost_around(family, found)
        return found

    @cached_property
    def by_name(self) -> Mapping[str, Family]:
        """The families that have operations of their own, by their names."""
        for place, operation in self._places.values():
            if place.role is not Role.ACTION:
                place.family.operations.setdefault(place.role, operation)
        return {family.name: family for family in self.by_path.values() if family.operations}

    def place(self, operation: Operation) -> Place | None:
        """Return where an operation stands; None for one that has to do with no family."""
        found = self._places.get(operation.id) if self.by_name else None
        return None if found is None else found[0]

    def below(self, family: Family) -> list[Family]:
        """Return the families of what belongs to objects of a family, at any depth."""
        prefix = f"{family.path}/{{}}/"
        return [other for path, other in self.by_path.items() if path.startswith(prefix)]

    @cached_property
    def _operations(self) -> list[Operation]:
        """All operations; of two on one path the one that asks for no query first."""
        return sorted(self._table.by_id.values(), key=lambda operation: len(operation.query))

    @cached_property
    def _places(self) -> Mapping[str, tuple[Place, Operation]]:
        places = {
            operation.id: (self._place(operation), operation) for operation in self._operations
        }
        return {name: (place, op) for name, (place, op) in places.items() if place is not None}

    def _place(self, operation: Operation) -> Place | None:
        """Return the place of an operation by its path and method."""
        path = _unnamed(operation.path)
        if path in self.by_path:
            role = _collection_role(operation)
            return None if role is None else Place(self.by_path[path], role, on_item=False)
        base, separator, _ = path.rpartition("/{}")
        if not separator or base not in self.by_path:
            return None
        if path.endswith("/{}"):
            return Place(self.by_path[base], _item_role(operation), on_item=True)
        return Place(self.by_path[base], Role.ACTION, on_item=True)


def _innermost_around(family: Family, families: Mapping[str, Family]) -> Family | None:
    around = [path for path in families if family.path.startswith(f"{path}/{{}}/")]
    return families[max(around, key=len)] if around else None


def _unnamed(path: str) -> str:
    return _PARAMETER.sub("{}", path)


def _items(path: str) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Yield the collections within a path: unnamed, with the parameter after and those in it."""
    for found in _PARAMETER.finditer(path):
        base = path[: found.start() - 1]
        yield _unnamed(base), found[1], tuple(_PARAMETER.findall(base))


def _is_list(operation: Operation) -> bool:
    method = operation.name.rpartition(".")[2]
    return operation.method == "GET" and (method == "list" or method.startswith("list_"))


def _collection_role(operation: Operation) -> Role | None:
    if operation.method == "POST":
        return Role.CREATE
    return Role.LIST if _is_list(operation) else None


def _item_role(operation: Operation) -> Role:
    if operation.method == "GET":
        return Role.RETRIEVE
    if operation.method == "DELETE":
        return Role.DELETE
    # A few actions are posted to the item itself; the SDK's name tells them.
    method = operation.name.rpartition(".")[2]
    return Role.UPDATE if method.startswith("update") else Role.ACTION
