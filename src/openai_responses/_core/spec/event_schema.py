"""The event schema of an endpoint: a union with a discriminator; each event is validated alone."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache, cached_property
from typing import NamedTuple

from pydantic_core import SchemaValidator, ValidationError

from openai_responses._core.json_values.suggestions import suggestions
from openai_responses._core.json_values.type_guards import is_list, is_mapping

from .modes import EXACT, OPEN_EXACT, OPEN_PARTIAL, PARTIAL
from .schema_shapes import generated_shape
from .schemas import SchemaPath, field_names
from .shapes import Shape
from .validators import validator_of

__all__ = ["EventSchema", "Variant"]

_MOST_PROBLEMS = 8


class EventSchema(NamedTuple):
    """The event union of an endpoint, by name: schemas are loaded when an event needs them.

    Schemas are pairs of module and name (see `SchemaPath`). `discriminator` is the field that
    selects a variant of `union`, `variants` has its values. If the discriminator is empty, there is
    none: one type, under the empty value, describes all events (the union itself, if it has several
    members).
    """

    union: tuple[str, str]
    discriminator: str
    variants: Mapping[str, tuple[str, str]]

    def variant(self, event: Mapping[str, object]) -> Variant:
        """Return the variant that an event's discriminator selects.

        Raises ValueError, with the known values, if the union has no such variant.
        """
        if not self.discriminator:
            return _variant(*self.variants[""])
        if self.discriminator not in event:
            raise ValueError(f"{self.discriminator}: missing; it says which event this is")
        value = event[self.discriminator]
        if not isinstance(value, str) or value not in self.variants:
            raise ValueError(f"{self.discriminator}: {self._unknown(value)}")
        return _variant(*self.variants[value])

    def check_types(self, *types: str) -> None:
        """Raise ValueError, with a suggestion, for a type that no event of the union has."""
        for each in types:
            if each not in self.variants:
                raise ValueError(self._unknown(each))

    def _unknown(self, value: object) -> str:
        near = suggestions(str(value), self.variants)
        hint = f"did you mean {near[0]!r}?" if near else f"it has {', '.join(self.variants)}"
        return f"{value!r} is no event of {self.union[1]}; {hint}"


class Variant:
    """One type of event, with its validator.

    `fields` has the names of an object's fields, and none for a union. `is_valid` returns whether
    an event without SDK objects is of the type; this check is fast.
    """

    def __init__(self, path: SchemaPath) -> None:
        """Load the schema at `path`."""
        self._path = path
        self.name = path.name
        self.fields = field_names(path)
        self._validator = validator_of(generated_shape(*path), EXACT)
        self.is_valid = self._validator.isinstance_python

    @cached_property
    def shape(self) -> Shape:
        """The shape of the events."""
        return generated_shape(*self._path)

    def is_valid_partial(self, event: Mapping[str, object]) -> bool:
        """Return whether an event has only fields and values of the type, at any depth.

        Any may be missing. This is fast, and false for SDK objects and bytes inside.
        """
        return self._partial_validator.isinstance_python(event, strict=True)

    @cached_property
    def _partial_validator(self) -> SchemaValidator:
        return validator_of(self.shape, PARTIAL)

    def is_valid_elsewhere(self, event: Mapping[str, object]) -> bool:
        """Return whether a server other than OpenAI's may send an event.

        Nothing is required there; fields, values and kinds of objects may be unknown.
        """
        validator = validator_of(self.shape, OPEN_PARTIAL)
        return validator.isinstance_python(event, strict=True)

    def is_known_but_for_values(self, text: bytes) -> bool:
        """Return whether an event, given as JSON, has only values and kinds that are unknown."""
        try:
            validator_of(self.shape, OPEN_EXACT).validate_json(text, strict=True)
        except ValidationError:
            return False
        return True

    def problems(self, text: bytes) -> list[str]:
        """Return the problems of an event, given as JSON: one sentence per field."""
        try:
            self._validator.validate_json(text, strict=True)
        except ValidationError as error:
            return _sentences(error, json.loads(text))
        return []


@cache
def _variant(module: str, name: str) -> Variant:
    return Variant(SchemaPath(module, name))


def _sentences(error: ValidationError, event: object) -> list[str]:
    """Return the problems grouped by field, so that the alternatives of a union share one line."""
    found: dict[str, list[str]] = {}
    for detail in error.errors(include_url=False, include_context=False):
        missing = detail["type"] == "missing"
        messages = found.setdefault(_path(detail["loc"], event, missing), [])
        message = detail["msg"] if missing else f"{detail['msg']}, got {_short(detail['input'])}"
        if message not in messages:
            messages.append(message)
    lines = [f"{path}: {' | '.join(messages)}" for path, messages in found.items()]
    more = len(lines) - _MOST_PROBLEMS
    return lines if more <= 0 else [*lines[:_MOST_PROBLEMS], f"and {more} more"]


def _path(location: Sequence[int | str], event: object, missing: bool) -> str:
    """Return `choices[0].delta`, without the names of union members that pydantic inserts.

    A step that does not exist in the event is such a name, unless it is the missing field itself.
    """
    path = ""
    here = event
    for position, step in enumerate(location, start=1):
        if is_list(here) and isinstance(step, int) and step < len(here):
            path += f"[{step}]"
            here = here[step]
        elif is_mapping(here) and isinstance(step, str) and step in here:
            path += f".{step}"
            here = here[step]
        elif missing and position == len(location):
            path += f".{step}"
    return path.removeprefix(".") or "the event"


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."
