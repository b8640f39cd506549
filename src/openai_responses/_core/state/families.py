"""Families: the operations on one kind of object, by role, from the generated table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from enum import Enum
from functools import cached_property
from typing import NamedTuple, TypeAlias

from openai_responses._core.errors.exceptions import MockError
from openai_responses._core.json_values.type_guards import is_mapping
from openai_responses._core.spec.operations import Operation, OperationTable, SdkTypePath

from .queries import QueryParameter, QueryRow

__all__ = ["Families", "Family", "FamilyRow", "Place", "PlaceRow", "Role"]

_Names = tuple[str, ...]
_Pairs = tuple[tuple[str, str], ...]
FamilyRow: TypeAlias = (
    "tuple[str, str, str, _Names, str | None, _Pairs, SdkTypePath | None, bool, bool]"
)
PlaceRow = tuple[str, str, bool]


class Role(Enum):
    """What an operation does to the objects of its family; ACTION is anything else."""

    CREATE = "create"
    LIST = "list"
    RETRIEVE = "retrieve"
    UPDATE = "update"
    DELETE = "delete"
    ACTION = "action"


class Family:
    """The kind of objects below one path, such as the messages of threads.

    `path` is that path with unnamed parameters (`/threads/{}/messages`), `name` the attribute path
    in the SDK, such as `beta.threads.messages` (the path, for a family without operations).
    `parameter` is the name of the parameter that follows the path, `parents` are those within it.
    `model` is the SDK's type of one object. `is_announced` is true if webhooks name objects that
    no operation has created, such as an incoming call; `is_side_effect` is true if operations
    create objects of the family as a side effect, without a create operation in the API.
    """

    def __init__(
        self,
        path: str,
        name: str,
        parameter: str,
        parents: tuple[str, ...],
        model: SdkTypePath | None,
        has_content: bool,
        is_announced: bool = False,
    ) -> None:
        self.path = path
        self.name = name
        self.parameter = parameter
        self.parents = parents
        self.model = model
        self.has_content = has_content
        self.is_announced = is_announced
        self.is_side_effect = False
        self.parent: Family | None = None
        self.operations: dict[Role, Operation] = {}

    def __repr__(self) -> str:
        """Return the family's path."""
        return f"<Family {self.path}>"

    @property
    def can_be_created(self) -> bool:
        """Whether the API has an operation that creates an object and answers with JSON."""
        create = self.operations.get(Role.CREATE)
        return create is not None and create.answer is not None

    @property
    def is_stateful(self) -> bool:
        """Whether all existing objects were created in the mock: no id comes from elsewhere."""
        return not self.is_announced and (self.can_be_created or self.is_side_effect)

    @cached_property
    def chain(self) -> tuple[Family, ...]:
        """The ancestors of this family and the family itself, the outermost first."""
        return (*self.parent.chain, self) if self.parent else (self,)

    @property
    def item(self) -> Operation | None:
        """An operation that answers with one object of the family; None if there is none."""
        roles = (Role.RETRIEVE, Role.CREATE, Role.UPDATE)
        return next((self.operations[role] for role in roles if role in self.operations), None)

    def key_of(self, value: Mapping[str, object]) -> str | None:
        """Return an object's key, which identifies it in a path: mostly its `id`; None without one.

        The key is the field named after the parameter (a skill's `version`), else the `id`, else
        the id of a nested object (a `role`), else the `path` (a file of an environment), else the
        `start_time` (a day's costs).
        """
        inner = value.get(self.parameter.removesuffix("_id"))
        nested = inner.get("id") if is_mapping(inner) else None
        keys = (value.get(self.parameter), value.get("id"), nested, value.get("path"))
        start = value.get("start_time")
        return next(
            (key for key in keys if isinstance(key, str)),
            str(start) if isinstance(start, int) else None,
        )


class Place(NamedTuple):
    """The place of an operation: its family, its role, and whether it acts on one object."""

    family: Family
    role: Role
    on_item: bool


class Families:
    """All families of an API, by operation, path and name; loaded when first needed."""

    def __init__(
        self,
        table: OperationTable,
        load: Callable[[], tuple[Sequence[FamilyRow], Mapping[str, PlaceRow]]],
        load_queries: Callable[[], Mapping[str, tuple[QueryRow, ...]]] = dict,
        side_effects: Collection[str] = (),
    ) -> None:
        """Set the operations, and the loaders of the rows of families and queries.

        `side_effects` has the names of the families whose objects are side effects of operations,
        such as the steps of a run.
        """
        self.table = table
        self._side_effects = side_effects
        self._load = load
        self._load_queries = load_queries
        self._parameters: dict[str, Mapping[str, QueryParameter]] = {}
        self._places: dict[str, Place | None] = {}

    def __iter__(self) -> Iterator[Family]:
        """Yield the families that have operations."""
        return iter(self.by_name.values())

    @cached_property
    def by_path(self) -> Mapping[str, Family]:
        """The families by path, including those that only have families below them."""
        rows, _ = self._rows
        families: dict[str, Family] = {}
        for path, name, parameter, parents, _, operations, model, *facts in rows:
            family = Family(path, name, parameter, parents, model, *facts)
            family.is_side_effect = name in self._side_effects
            for role, operation_id in operations:
                family.operations[Role(role)] = self.table.by_id[operation_id]
            families[path] = family
        for path, _, _, _, parent, *_ in rows:
            families[path].parent = None if parent is None else families[parent]
        return families

    @cached_property
    def by_name(self) -> Mapping[str, Family]:
        """The families that have operations, by name."""
        return {family.name: family for family in self.by_path.values() if family.operations}

    def at(self, path: str) -> Family:
        """Return a family by its path, such as `/threads/{}/messages`.

        Raises MockError if neither the OpenAPI document nor the SDK has it any more.
        """
        family = self.by_path.get(path)
        if family is None:
            raise MockError(
                f"{path}: the API that this package was generated from has no such objects; "
                "use a release of openai-responses that has them."
            )
        return family

    def place(self, operation: Operation) -> Place | None:
        """Return the place of an operation; None for one that belongs to no family."""
        if operation.id not in self._places:
            row = self._rows[1].get(operation.id)
            self._places[operation.id] = None if row is None else self._place(*row)
        return self._places[operation.id]

    def parameters(self, listing: Operation) -> Mapping[str, QueryParameter]:
        """Return the query parameters of a list operation, by name."""
        parameters = self._parameters.get(listing.id)
        if parameters is None:
            rows = self._queries.get(listing.id, ())
            parameters = {row[0]: QueryParameter._make(row) for row in rows}
            self._parameters[listing.id] = parameters
        return parameters

    def below(self, family: Family) -> Sequence[Family]:
        """Return the descendants of a family, at any depth."""
        return self._below[family]

    @cached_property
    def _rows(self) -> tuple[Sequence[FamilyRow], Mapping[str, PlaceRow]]:
        return self._load()

    @cached_property
    def _queries(self) -> Mapping[str, tuple[QueryRow, ...]]:
        return self._load_queries()

    def _place(self, path: str, role: str, on_item: bool) -> Place:
        return Place(self.by_path[path], Role(role), on_item)

    @cached_property
    def _below(self) -> Mapping[Family, Sequence[Family]]:
        descendants: dict[Family, list[Family]] = defaultdict(list)
        for family in self.by_path.values():
            for ancestor in family.chain[:-1]:
                descendants[ancestor].append(family)
        return descendants
