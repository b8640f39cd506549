"""The fields that an answer repeats from its request: those of the same name, and path ids."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache

from openai_responses._core.json_values.type_guards import is_list, is_mapping
from openai_responses._core.spec.choosing import takes_any_text
from openai_responses._core.spec.modes import PARTIAL
from openai_responses._core.spec.operations import Operation
from openai_responses._core.spec.shapes import (
    Field,
    ListOf,
    Literals,
    ObjectOf,
    Shape,
    without_null,
)
from openai_responses._core.spec.validators import accepts

from .api_defaults import FILE_PLACES, STATUS_AFTER, STORED_FIELDS
from .ids import id_format, reference_format
from .making import kind_of
from .sdk_answers import is_readable

__all__ = ["Echo", "echo_fields", "status_after"]

# Last segments of paths that create a new object from the one in the path.
_CREATING_SEGMENTS = frozenset(("remix",))

# Fields that the answer sets itself, whatever the request has.
_NOT_ECHOED = frozenset(("object", "id", "status", "usage", "output", "choices", "error"))


class Echo:
    """The fields that an operation's answers, all of one shape, repeat from its requests."""

    def __init__(self, operation: Operation, shape: ObjectOf) -> None:
        self._operation = operation
        self._shape = shape
        self._status = status_after(operation, shape)
        kind = kind_of(shape)
        self._names = shape.fields.keys() - _NOT_ECHOED - STORED_FIELDS.get(kind, frozenset())
        self._file_place = FILE_PLACES.get(kind)
        # The field of the request that may be the answer's id.
        self._id_name = f"{kind.rpartition('.')[2]}_id" if "id" in shape.fields else ""
        # Whether a field accepts any string; filled in on first use.
        self._any_text: dict[str, bool] = {}

    def of(
        self, request: Mapping[str, object], path_params: Mapping[str, str]
    ) -> dict[str, object]:
        """Return the fields of an answer that are known from the request's body and path.

        A field of the request is repeated if the answer has one of that name whose type accepts the
        value, and the installed SDK can read it; null in a request means "not given".
        """
        fields = dict(self._status)
        if path_params:
            fields.update(_path_fields(self._operation, self._shape, path_params))
        names, any_text = self._names, self._any_text
        for name, value in request.items():
            if name not in names or value is None or not self._is_readable(name, value):
                continue
            if type(value) is str and (any_text.get(name) or self._takes_any_text(name)):
                fields[name] = value
            elif (converted_value := _convert(value, self._shape.fields[name])) is not None:
                fields[name] = converted_value
        if self._file_place is not None and isinstance(filename := request.get("filename"), str):
            fields["path"] = f"{self._file_place}{filename}"
        if self._id_name in request and "id" not in fields:
            fields.update(_id_in_body(self._id_name, self._shape, request))
        return fields

    def _is_readable(self, name: str, value: object) -> bool:
        """Return whether the SDK has no enum for a field, or one with this value."""
        known = self._shape.fields[name].known_values
        if known and isinstance(value, str) and value not in known:
            return False
        return is_readable(self._operation, name, value)

    def _takes_any_text(self, name: str) -> bool:
        """Return whether a field accepts any string, as most do."""
        accepts = self._any_text.get(name)
        if accepts is None:
            accepts = self._any_text[name] = takes_any_text(self._shape.fields[name].shape)
        return accepts


def echo_fields(
    operation: Operation,
    shape: ObjectOf,
    request: Mapping[str, object],
    path_params: Mapping[str, str],
) -> dict[str, object]:
    """Return the fields of an answer that are known from its request (see `Echo.of`)."""
    return _echo(operation, shape).of(request, path_params)


_echo = cache(Echo)


def _path_fields(
    operation: Operation, shape: ObjectOf, path_params: Mapping[str, str]
) -> dict[str, object]:
    fields: dict[str, object] = {
        name: value
        for name, value in path_params.items()
        if name in shape.fields and _convert(value, shape.fields[name]) is not None
    }
    own = _own_parameter(operation.path, shape)
    if own is not None and own not in fields and "id" in shape.fields:
        fields["id"] = path_params[own]
    return fields


def status_after(operation: Operation, shape: ObjectOf) -> dict[str, object]:
    """Return the status that an operation such as `cancel` sets on an object."""
    after = STATUS_AFTER.get(operation.name.rpartition(".")[2], ())
    field = shape.fields.get("status")
    if field is None or not after:
        return {}
    allowed = field.known_values or _literals(without_null(field.shape)) or after[-1:]
    status = next((status for status in after if status in allowed), None)
    return {} if status is None else {"status": status}


def _literals(shape: Shape) -> tuple[object, ...]:
    return shape.values if isinstance(shape, Literals) else ()


@cache
def _own_parameter(path: str, shape: ObjectOf) -> str | None:
    """Return the path parameter that is the id of the answer itself; None if there is none.

    It is the one named after the answer's kind, else the one at the end of the path.
    """
    *_, last = path.split("/")
    if last in _CREATING_SEGMENTS:
        return None
    names: list[str] = re.findall(r"\{([^}]*)\}", path)
    kind = kind_of(shape).removesuffix(".deleted").replace(".", "_")
    for name in reversed(names):
        if f"_{kind}".endswith(f"_{name.removesuffix('_id')}"):
            return name
    return names[-1] if last == f"{{{names[-1]}}}" else None


def _id_in_body(name: str, shape: ObjectOf, request: Mapping[str, object]) -> dict[str, object]:
    """Return the answer's id if it is the id of another object, as with files in a vector store."""
    value = request[name]
    if isinstance(value, str) and reference_format(name) == id_format(kind_of(shape)):
        return {"id": value}
    return {}


def _convert(value: object, field: Field) -> object:
    """Return the value as the field accepts it, or None if it does not."""
    if accepts(field.shape, value, PARTIAL):
        return value
    shape = without_null(field.shape)
    for other in (_parse_json(value), _as_reference(value), _as_parts(value, shape)):
        if other is not None and accepts(shape, other, PARTIAL):
            return other
    return None


def _parse_json(value: object) -> object:
    """Return the JSON value in a form field's text: a number, true, false."""
    if not isinstance(value, str):
        return None
    try:
        result: object = json.loads(value)
    except ValueError:
        return None
    return result


def _as_reference(value: object) -> object:
    """Return an object with an id where the request has only the id, as of a conversation."""
    return {"id": value} if isinstance(value, str) else None


def _as_parts(value: object, shape: Shape) -> object:
    """Return message content in the form of answers: text in parts, with annotations."""
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
