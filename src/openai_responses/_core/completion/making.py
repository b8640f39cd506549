"""Generated values of the fields that neither the author nor the request has given."""

from __future__ import annotations

import re

from openai_responses._core.json_values.unset import UNSET
from openai_responses._core.spec.modes import PARTIAL
from openai_responses._core.spec.shapes import (
    Field,
    Literals,
    ObjectOf,
    Scalar,
    UnionOf,
    without_null,
)
from openai_responses._core.spec.validators import accepts

from .api_defaults import (
    ALWAYS_SENT,
    INITIAL_STATUS,
    INITIAL_VALUES,
    KINDS,
    SAMPLES,
    SECONDS_AHEAD,
    SENT_EVERYWHERE,
    STATUSES,
    TIMES,
)
from .ids import id_format, reference_format, secret_format
from .makers import Constant, Fresh, JsonScalar, Maker, now
from .model_traits import ModelTraits
from .tool_defaults import FILLED_IN

# The words in the name of a type: `ProjectAPIKey` has three.
_WORDS = r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z0-9]+|[A-Z]+"

__all__ = ["first_value", "is_sent", "kind_of", "known_maker", "smallest"]


def kind_of(shape: ObjectOf) -> str:
    """Return the kind of an object, which begins a new place; empty if it has none."""
    return KINDS.get(shape.name) or shape.kind or _kind_of_name(shape)


def _kind_of_name(shape: ObjectOf) -> str:
    """Return the kind of an object by the name of its type, if no field states the kind.

    An envelope, which has its objects in `data`, is a list and has no kind.
    """
    if "object" not in shape.names or "data" in shape.names:
        return ""
    return "_".join(word.lower() for word in re.findall(_WORDS, shape.name))


def is_sent(name: str, at: str, field: Field, traits: ModelTraits) -> bool:
    """Return whether every answer has a field: `name` of an object at the place `at`."""
    if name in traits.left_out.get(at, ()):
        return False
    if field.required or name in SENT_EVERYWHERE:
        return True
    if name in ALWAYS_SENT.get(at, ()) or name in traits.sent.get(at, ()):
        return True
    return _filled_in(name, at, field, traits) is not UNSET


def first_value(name: str, at: str, field: Field, traits: ModelTraits) -> object:
    """Return the initial value of a field of a new object, or UNSET; it may need completion.

    The field is `name`, and its object is at the place `at`.
    """
    filled_in = _filled_in(name, at, field, traits)
    if filled_in is not UNSET:
        return filled_in
    for key in (f"{at}.{name}", name):
        if key in INITIAL_VALUES and not _is_invalid(INITIAL_VALUES[key], field):
            return INITIAL_VALUES[key]
    return UNSET


def _filled_in(name: str, at: str, field: Field, traits: ModelTraits) -> object:
    """Return the value that the API fills in for a tool, or by the model; UNSET if it does not."""
    for fields in (traits.values.get(at), FILLED_IN.get(at)):
        if fields and name in fields and not _is_invalid(fields[name], field):
            return fields[name]
    return UNSET


def known_maker(name: str, at: str, field: Field) -> Maker | None:
    """Return the maker of a field of which more is known than its type: ids, times, samples."""
    place = f"{at}.{name}" if at else name
    maker = _special_maker(name, at, place, field)
    if maker is None and not field.null_at_first:
        sample = _sample(name, place, field)
        maker = None if sample is None else Constant(sample)
    return maker


def _special_maker(name: str, at: str, place: str, field: Field) -> Maker | None:
    shape = without_null(field.shape)
    if name == "object":
        return _object_maker(at, field)
    if name == "status":
        return _status_maker(at, field)
    if not isinstance(shape, Scalar):
        return None
    return (
        _text_maker(name, at, place, field)
        if shape.kind is str
        else _number_maker(name, place, field)
    )


def _object_maker(at: str, field: Field) -> Maker | None:
    """Return the maker of a field `object` whose type leaves the value open."""
    if not isinstance(without_null(field.shape), Scalar) or field.known_values:
        return None
    return Constant(SAMPLES.get(f"{at}.object", at or "list"))


def _status_maker(at: str, field: Field) -> Maker | None:
    shape = without_null(field.shape)
    at_first = INITIAL_STATUS.get(at)
    if isinstance(shape, (ObjectOf, UnionOf)) or (field.null_at_first and at_first is None):
        return None
    for status in (at_first, *STATUSES):
        if status is not None and not _is_invalid(status, field):
            return Constant(status)
    return None


def _text_maker(name: str, at: str, place: str, field: Field) -> Maker | None:
    text_format = secret_format(place)
    if name == "id":
        text_format = id_format(at)
    elif text_format is None and not field.null_at_first:
        text_format = reference_format(name)
    if text_format is not None:
        return Fresh(text_format.make)
    if name == "system_fingerprint":
        return Fresh(lambda filling: "fp_" + filling.determinism.hex(10))
    return None


def _number_maker(name: str, place: str, field: Field) -> Maker | None:
    if place == "response.input_tokens.input_tokens":
        return Fresh(lambda filling: filling.input_tokens)
    if name in TIMES or (name.endswith("_at") and not field.null_at_first):
        ahead = SECONDS_AHEAD.get(place, SECONDS_AHEAD.get(name, 0))
        return Fresh(lambda filling: filling.determinism.now() + ahead) if ahead else Fresh(now)
    if place in SECONDS_AHEAD:
        return Fresh(lambda filling: filling.determinism.now() + SECONDS_AHEAD[place])
    return None


def _sample(name: str, place: str, field: Field) -> JsonScalar:
    for key in (place, name):
        if key in SAMPLES and not _is_invalid(SAMPLES[key], field):
            return SAMPLES[key]
    values = _allowed_values(field)
    return values[0] if values else None


def _is_invalid(value: object, field: Field) -> bool:
    if value is None:
        return not field.null_at_first
    known_values = field.known_values
    is_unknown = bool(known_values) and value not in known_values
    return is_unknown or not accepts(field.shape, value, PARTIAL)


def _allowed_values(field: Field) -> tuple[str | int | bool, ...]:
    """Return the values that both the document and the SDK have."""
    shape = without_null(field.shape)
    if isinstance(shape, Literals):
        common_values = tuple(value for value in shape.values if value in field.known_values)
        return common_values or shape.values
    return field.known_values


def smallest(shape: Scalar) -> str | float | bool:
    """Return the neutral value of a scalar (false, zero, an empty string), or the nearest valid."""
    if shape.kind is str:
        return " " * (shape.shortest or 0)
    if shape.kind is bool:
        return False
    least = shape.at_least if shape.at_least is not None else 0
    if shape.above is not None and least <= shape.above:
        least = shape.above + 1
    if shape.at_most is not None:
        least = min(least, shape.at_most)
    return shape.kind(least)
