"""What an answer repeats of its request: fields of the same name, and the ids in the path."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from openai_responses._core.narrowing import is_list, is_mapping
from openai_responses._core.operations import Operation

from .checking import problems
from .facts import FILE_PLACES, STATUS_AFTER
from .ids import id_form, reference_form
from .making import kind_of
from .shapes import Field, ListOf, Literals, ObjectOf, Shape, without_null

__all__ = ["echoed", "status_after"]

# Last segments of paths that make a new object out of the one in the path.
_MAKERS = frozenset(("remix",))

# Fields of an answer that say what became of the request, whatever the request said.
_OWN = frozenset(("object", "id", "status", "usage", "output", "choices", "error"))


def echoed(
    operation: Operation,
    shape: ObjectOf,
    request: Mapping[str, object],
    path_params: Mapping[str, str],
) -> dict[str, object]:
    """Return the fields of an answer that are known from its request.

    A field of the request is repeated if the answer has one of that name whose type accepts the
    value; null in a request means that nothing was given.
    """
    fixed = _fixed(operation, shape)
    found = {**fixed.status, **_of_path(operation, shape, path_params)}
    for name, value in request.items():
        if value is not None and name in fixed.names:
            fitted = _fitted(value, shape.fields[name])
            if fitted is not None:
                found[name] = fitted
    if fixed.file_place is not None and isinstance(filename := request.get("filename"), str):
        found["path"] = f"{fixed.file_place}{filename}"
    if fixed.id_name in request and "id" not in found:
        found.update(_id_in_body(fixed.id_name, shape, request))
    return found


class _Fixed(NamedTuple):
    """What is the same for all calls of an operation.

    `names` are the fields that may be repeated, `id_name` is the field of the request that may be
    the answer's id.
    """

    status: Mapping[str, object]
    names: frozenset[str]
    file_place: str | None
    id_name: str


@cache
def _fixed(operation: Operation, shape: ObjectOf) -> _Fixed:
    kind = kind_of(shape)
    return _Fixed(
        status_after(operation, shape),
        frozenset(shape.fields.keys() - _OWN),
        FILE_PLACES.get(kind),
        f"{kind.rpartition('.')[2]}_id" if "id" in shape.fields else "",
    )


def _of_path(
    operation: Operation, shape: ObjectOf, path_params: Mapping[str, str]
) -> dict[str, object]:
    if not path_params:
        return {}
    found: dict[str, object] = {
        name: value
        for name, value in path_params.items()
        if name in shape.fields and _fitted(value, shape.fields[name]) is not None
    }
    own = _own_parameter(operation.path, shape)
    if own is not None and own not in found and "id" in shape.fields:
        found["id"] = path_params[own]
    return found


def status_after(operation: Operation, shape: ObjectOf) -> dict[str, object]:
    """Return the status that an operation such as `cancel` gives to an object."""
    after = STATUS_AFTER.get(operation.name.rpartition(".")[2], ())
    field = shape.fields.get("status")
    if field is None or not after:
        return {}
    known = field.known_values or _literals(without_null(field.shape)) or after[-1:]
    status = next((status for status in after if status in known), None)
    return {} if status is None else {"status": status}


def _literals(shape: Shape) -> tuple[object, ...]:
    return shape.values if isinstance(shape, Literals) else ()


@cache
def _own_parameter(path: str, shape: ObjectOf) -> str | None:
    """Return the path parameter that is the id of the answer itself, if one is.

    It is the one which is named after the answer, else the one at the end of the path.
    """
    *_, last = path.split("/")
    if last in _MAKERS:
        return None
    names: list[str] = re.findall(r"\{([^}]*)\}", path)
    kind = kind_of(shape).removesuffix(".deleted").replace(".", "_")
    for name in reversed(names):
        if f"_{kind}".endswith(f"_{name.removesuffix('_id')}"):
            return name
    return names[-1] if last == f"{{{names[-1]}}}" else None


def _id_in_body(name: str, shape: ObjectOf, request: Mapping[str, object]) -> dict[str, object]:
    """Return the id of an answer which is that of something else, as files in a vector store."""
    value = request[name]
    if isinstance(value, str) and reference_form(name) == id_form(kind_of(shape)):
        return {"id": value}
    return {}


def _fitted(value: object, field: Field) -> object:
    """Return the value as the field takes it, or None if it does not."""
    if not problems(value, field.shape):
        return value
    shape = without_null(field.shape)
    for other in (_spelled_out(value), _as_reference(value), _as_parts(value, shape)):
        if other is not None and not problems(other, shape):
            return other
    return None


def _spelled_out(value: object) -> object:
    """Return what the text of a form field stands for: a number, true, false."""
    if not isinstance(value, str):
        return None
    try:
        found: object = json.loads(value)
    except ValueError:
        return None
    return found


def _as_reference(value: object) -> object:
    """Return an object with an id where the request has the bare id, as of a conversation."""
    return {"id": value} if isinstance(value, str) else None


def _as_parts(value: object, shape: Shape) -> object:
    """Return message content as answers have it: text in parts, with its annotations."""
    if not isinstance(shape, ListOf):
        return None
    if isinstance(value, str):
        value = [{"type": "text", "text": value}]
    if not is_list(value):
        return None
    return [_as_part(part) for part in value]


def _as_part(part: object) -> object:
    if is_mapping(part) and part.get("type") == "text" and isinstance(part.get("text"), str):
        return {**part, "text": {"value": part["text"], "annotations": []}}
    return part
