"""The operations on the objects of a mock: list, store, delete, save and load them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import reduce
from typing import cast

from pydantic_core import from_json

from openai_responses._api.table import FAMILIES
from openai_responses._core.json_values.encoding import dump
from openai_responses._core.json_values.suggestions import suggestions
from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.state.collection import Collection
from openai_responses._core.state.complete_objects import misspelt_field
from openai_responses.stores import StateStore

from .mock import ControlledMock
from .operations import NotFoundError, Operation, OperationRequest
from .problems import InvalidInputError, Path, unknown_name
from .shapes import Anything, Leaf, ListOf, MapOf

__all__ = ["STATE_OPERATIONS"]

_OBJECT: JsonObject = {"type": "object"}
_OBJECTS: JsonObject = {"type": "array", "items": _OBJECT}


def collection_of(state: StateStore, name: str) -> Collection[object]:
    """Return the collection of a family."""
    return cast("Collection[object]", reduce(getattr, name.split("."), cast("object", state)))


def _require_collection(mock: ControlledMock, request: OperationRequest) -> Collection[object]:
    """Return the collection that a path names. Raises NotFoundError for an unknown one."""
    name = request.path["family"]
    if name not in FAMILIES.by_name:
        near = suggestions(name, FAMILIES.by_name)
        raise NotFoundError(f'there is no family "{name}" of objects', near[0] if near else "")
    return collection_of(mock.state, name)


def _json(value: object) -> object:
    return from_json(dump(value))


# --- all objects ---------------------------------------------------------------------------------


def _count(mock: ControlledMock, _: OperationRequest) -> dict[str, int]:
    counts = {name: len(collection_of(mock.state, name)) for name in FAMILIES.by_name}
    return {name: count for name, count in counts.items() if count}


def _put(mock: ControlledMock, request: OperationRequest) -> None:
    """Store objects: first in a temporary store, so that an invalid one changes nothing."""
    families = cast("Mapping[str, list[Mapping[str, object]]]", request.body)
    for state in (StateStore(), mock.state):
        for name, objects in families.items():
            if name not in FAMILIES.by_name:
                raise unknown_name("family", name, FAMILIES.by_name, (*request.body_path, name))
            for number, each in enumerate(objects):
                _put_one(state, name, each, (*request.body_path, name, number))


def _put_one(state: StateStore, name: str, fields: Mapping[str, object], path: Path) -> None:
    """Store an object; ids of owners, which some objects do not have, are among the fields."""
    parents = FAMILIES.by_name[name].parents
    owners = {parent: str(fields[parent]) for parent in parents if parent in fields}
    own = {field: value for field, value in fields.items() if field not in owners}
    found = misspelt_field(FAMILIES.by_name[name], own)
    if found is not None:
        field, near = found
        raise InvalidInputError("unknown field", (*path, field), did_you_mean=near)
    try:
        collection_of(state, name).put(own, **owners)
    except ValueError as error:
        raise InvalidInputError(str(error), path) from error


# --- objects of one family -----------------------------------------------------------------------


def _list(mock: ControlledMock, request: OperationRequest) -> object:
    filters = cast("Mapping[str, str]", request.query)
    collection = _require_collection(mock, request)
    try:
        return _json(collection.list(**filters))
    except ValueError as error:
        raise InvalidInputError(str(error)) from error


def _clear(mock: ControlledMock, request: OperationRequest) -> None:
    _require_collection(mock, request).clear()


def _get(mock: ControlledMock, request: OperationRequest) -> object:
    found = _require_collection(mock, request).get(request.path["id"], **_owners(request))
    if found is None:
        raise _no_such_object(request)
    return _json(found)


def _delete(mock: ControlledMock, request: OperationRequest) -> None:
    if not _require_collection(mock, request).delete(request.path["id"], **_owners(request)):
        raise _no_such_object(request)


def _owners(request: OperationRequest) -> dict[str, str]:
    """Return the ids of the owners, which the query has by name. Raises InvalidInputError."""
    parents = FAMILIES.by_name[request.path["family"]].parents
    for name in request.query:
        if name not in parents:
            raise unknown_name("parameter", name, parents, (name,))
    return {name: str(value) for name, value in request.query.items()}


def _no_such_object(request: OperationRequest) -> NotFoundError:
    return NotFoundError(f'{request.path["family"]}: there is no object "{request.path["id"]}"')


# --- saved state ---------------------------------------------------------------------------------


def _save(mock: ControlledMock, _: OperationRequest) -> object:
    return from_json(mock.state.to_json())


def _load(mock: ControlledMock, request: OperationRequest) -> None:
    try:
        mock.state = StateStore.from_json(json.dumps(request.body))
    except ValueError as error:
        raise InvalidInputError(str(error), request.body_path) from error


STATE_OPERATIONS = (
    Operation(
        "GET",
        "/state",
        "Count the objects of each family.",
        _count,
        answer={"type": "object", "additionalProperties": {"type": "integer"}},
    ),
    Operation(
        "PUT",
        "/state",
        "Store objects, by the names of their families.",
        _put,
        body=MapOf(ListOf(MapOf(Anything()))),
    ),
    Operation(
        "GET",
        "/state/{family}",
        "List the objects of a family; the parameters are those of Python's `list`.",
        _list,
        query={name: Leaf(str) for name in ("limit", "order", "after", "before")},
        open_query=True,
        answer=_OBJECTS,
    ),
    Operation("DELETE", "/state/{family}", "Delete the objects of a family.", _clear),
    Operation(
        "GET",
        "/state/{family}/{id}",
        "Return an object; the parameters are the ids of its owners.",
        _get,
        open_query=True,
        answer=_OBJECT,
    ),
    Operation(
        "DELETE",
        "/state/{family}/{id}",
        "Delete an object and all objects that it owns.",
        _delete,
        open_query=True,
    ),
    Operation(
        "GET",
        "/saved_state",
        "Return all objects and file contents, as `StateStore.save` writes them.",
        _save,
        answer=_OBJECT,
    ),
    Operation(
        "PUT",
        "/saved_state",
        "Replace all objects by saved ones.",
        _load,
        body=MapOf(Anything()),
    ),
)
