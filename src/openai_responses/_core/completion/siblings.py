"""What the given fields of an object imply for those that were not given beside them.

A value here is JSON, to be completed, or `FILLED`. Only fields that the object's type has are
implied, and only with values that the type accepts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from openai_responses._core.json_values.type_guards import is_mapping
from openai_responses._core.spec.choosing import choose, literals_in
from openai_responses._core.spec.modes import PARTIAL
from openai_responses._core.spec.shapes import (
    Field,
    ListOf,
    ObjectOf,
    Scalar,
    Shape,
    UnionOf,
    without_null,
)
from openai_responses._core.spec.validators import accepts

from .status_fields import (
    ENDED,
    FAILURE_MESSAGE,
    FILLED,
    STATUS_FIELDS,
    STATUS_ORDERS,
    FromFields,
    StatusFields,
)

__all__ = ["derived_fields", "failure_fields", "fields_of_status", "names_read"]

_NOTHING: Mapping[str, object] = {}
_NO_FIELDS = StatusFields()

# The fields in which a message says something else than its text.
_INSTEAD_OF_TEXT = ("tool_calls", "function_call", "refusal", "audio")
# The finish reasons that have the name of such a field.
_CALLS = ("tool_calls", "function_call")

# The fields for what went wrong, and the statuses that say so.
_ERRORS = ("error", "last_error", "errors")
_FAILED = "failed"

# The statuses that follow from a field that is neither null nor empty; the first that is allowed.
_STATUS_OF: Mapping[str, str] = {
    **dict.fromkeys(_ERRORS, _FAILED),
    "incomplete_details": "incomplete",
    "required_action": "requires_action",
    "status_details": "error",
}

# The values of these fields if nothing went wrong; an empty object is an error to be completed.
_NO_ERRORS: tuple[object, ...] = (None, [], "")

# The fields of an error that say where it is.
_PLACES = ("param", "line")

_TOTAL = "total"
_SERVER_ERROR = "server_error"


def derived_fields(
    shape: ObjectOf,
    kind: str,
    given: Mapping[str, object],
    before: Mapping[str, object] = _NOTHING,
) -> dict[str, object]:
    """Return the fields of an object that those given imply; none of them is among the given.

    `kind` is that of the object. `before` has the object's fields before the given ones were set,
    if it existed: what it has done by then stays.
    """
    found: dict[str, object] = {}
    if any(given.get(name) for name in _INSTEAD_OF_TEXT):
        found["content"] = None
    if "message" in given and "finish_reason" in shape.names:
        found.update(_finish_reason(given["message"]))
    if _TOTAL in shape.names:
        found.update(_total(shape, given))
    status = given["status"] if "status" in given else _implied_status(shape, given)
    if isinstance(status, str):
        found["status"] = status
        if before.get("status") != status:
            found.update(_fields_with_status(shape, kind, status, {**before, **given}))
    return {
        name: value
        for name, value in found.items()
        if name not in given and _has_value(shape, name, value)
    }


@cache
def names_read(shape: ObjectOf, kind: str) -> frozenset[str]:
    """Return the names of the fields on which implied ones depend; none for most objects."""
    tables = STATUS_FIELDS.get(kind, {}).values()
    results = (value for table in tables for value in table.results.values())
    names = set[str]()
    if "status" in shape.names:
        names |= {"status", *_STATUS_OF}
    if "content" in shape.names:
        names.update(_INSTEAD_OF_TEXT)
    if "finish_reason" in shape.names:
        names.add("message")
    if _TOTAL in shape.names:
        names.update(shape.names)
    names.update(name for each in results if isinstance(each, FromFields) for name in each.names)
    return frozenset(names & shape.names)


def _has_value(shape: ObjectOf, name: str, value: object) -> bool:
    """Return whether objects of a shape have a field, and may have this value in it."""
    field = shape.fields.get(name)
    return field is not None and (value is FILLED or accepts(field.shape, value, PARTIAL))


# --- messages and counts -------------------------------------------------------------------------


def _finish_reason(message: object) -> Iterator[tuple[str, object]]:
    for name in _CALLS:
        if is_mapping(message) and message.get(name):
            yield "finish_reason", name
            return


def _total(shape: ObjectOf, given: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """Yield the sum of the given counts, if there is nothing but counts beside a total."""
    counts = [value for value in given.values() if isinstance(value, int)]
    if counts and len(counts) == len(given) and all(map(_is_count, shape.fields.values())):
        yield _TOTAL, sum(counts)


def _is_count(field: Field) -> bool:
    shape = without_null(field.shape)
    return isinstance(shape, Scalar) and shape.kind is int


# --- statuses ------------------------------------------------------------------------------------


def _implied_status(shape: ObjectOf, given: Mapping[str, object]) -> str | None:
    """Return the status that a given error, or another field like it, implies."""
    field = shape.field("status")
    if field is None:
        return None
    statuses = (s for name, s in _STATUS_OF.items() if given.get(name) not in _NO_ERRORS)
    known = field.known_values
    return next(
        (
            each
            for each in statuses
            if accepts(field.shape, each, PARTIAL) and (not known or each in known)
        ),
        None,
    )


@cache
def fields_of_status(shape: ObjectOf, kind: str, status: str) -> Mapping[str, object]:
    """Return the fields that every object of a kind gets when it gets a status: at least its time.

    An object that a lifecycle moves to the status gets the same.
    """
    found: dict[str, object] = {f"{status}_at": FILLED, **_table_entry(kind, status).always}
    if status == _FAILED:
        errors = failure_fields(shape).items()
        found.update({name: error for name, error in errors if _is_usual(shape.fields[name])})
    if status == "incomplete":
        found["incomplete_details"] = _incomplete_details(shape)
    return {name: value for name, value in found.items() if _has_value(shape, name, value)}


def _is_usual(field: Field) -> bool:
    """Return whether every object of the type has a field, if only as null."""
    return field.required or field.null_at_first


def _table_entry(kind: str, status: str) -> StatusFields:
    return STATUS_FIELDS.get(kind, {}).get(status, _NO_FIELDS)


def _fields_with_status(
    shape: ObjectOf, kind: str, status: str, fields: Mapping[str, object]
) -> dict[str, object]:
    """Return what an object gets with a status, as if it had passed all statuses before it."""
    earlier = _statuses_before(kind, status)
    found: dict[str, object] = {
        name: None
        for name in (f"{each}_at" for each in ENDED - {status, *earlier})
        if fields.get(name)
    }
    for each in earlier:
        passed = fields_of_status(shape, kind, each).items()
        found.update({name: value for name, value in passed if value is FILLED})
    found.update(fields_of_status(shape, kind, status))
    for name, value in _table_entry(kind, status).results.items():
        if _is_empty(fields.get(name)):
            found[name] = value.of(fields) if isinstance(value, FromFields) else value
    return {
        name: value for name, value in found.items() if value is not FILLED or not fields.get(name)
    }


def _statuses_before(kind: str, status: str) -> tuple[str, ...]:
    order = STATUS_ORDERS.get(kind, ())
    return order[: order.index(status)] if status in order else ()


def _is_empty(value: object) -> bool:
    """Return whether a value has nothing in it, as counts of zero."""
    if is_mapping(value):
        return not any(value.values())
    return not value


def _incomplete_details(shape: ObjectOf) -> dict[str, object]:
    """Return why an object is incomplete: it has reached a limit, where that is possible."""
    field = shape.field("incomplete_details")
    details = None if field is None else without_null(field.shape)
    reason = details.field("reason") if isinstance(details, ObjectOf) else None
    reasons = [] if reason is None else literals_in(reason.shape)
    limits = (each for each in reasons if str(each).startswith("max_"))
    return {"reason": next(limits, reasons[0])} if reasons else {}


# --- errors --------------------------------------------------------------------------------------


def failure_fields(
    shape: ObjectOf, message: str = FAILURE_MESSAGE, code: str | None = None
) -> dict[str, object]:
    """Return the field of an object that says why it failed; none if it has no such field."""
    for name in _ERRORS:
        field = shape.field(name)
        if field is not None:
            return {name: _error(without_null(field.shape), message, code)}
    return {}


def _error(shape: Shape, message: str, code: str | None) -> object:
    """Return an error in the form that a field has: an object, a list of objects, or a text."""
    if isinstance(shape, UnionOf):
        shape = choose(shape, {"code": "", "message": ""}) or shape
    if not isinstance(shape, ObjectOf):
        return message
    data = shape.field("data")
    if data is not None and isinstance(data.shape, ListOf):
        return {"object": "list", "data": [_error(data.shape.item, message, code)]}
    error: dict[str, object] = {"code": _code(shape) if code is None else code, "message": message}
    if shape.names >= {*_PLACES} or _is_required(shape, "param"):
        error.update(dict.fromkeys(_PLACES))
    return {name: each for name, each in error.items() if _is_known(shape, name, each)}


def _is_required(shape: ObjectOf, name: str) -> bool:
    field = shape.field(name)
    return field is not None and field.required


def _code(shape: ObjectOf) -> object:
    """Return the code of an error that the server has made, or else the first one there is."""
    field = shape.field("code")
    codes = [] if field is None else literals_in(field.shape)
    return _SERVER_ERROR if not codes or _SERVER_ERROR in codes else codes[0]


def _is_known(shape: ObjectOf, name: str, value: object) -> bool:
    """Return whether a field has texts, or null if the value is null: not the code of a status."""
    field = shape.field(name)
    if field is None:
        return False
    return value is None or bool(literals_in(field.shape)) or accepts(field.shape, value, PARTIAL)
