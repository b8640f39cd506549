"""The events of webhooks: their generated constructors, and those that objects have by status."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, wraps
from typing import TypeAlias

from typing_extensions import ParamSpec

from openai_responses._core.completion.makers import Filling
from openai_responses._core.completion.plans import plan_of_object
from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.json_values.encoding import dump
from openai_responses._core.json_values.suggestions import suggestions
from openai_responses._core.json_values.type_guards import is_mapping
from openai_responses._core.spec.event_schema import Variant
from openai_responses._core.spec.schema_shapes import generated_shape
from openai_responses._core.spec.schemas import SchemaPath
from openai_responses._core.spec.shapes import Field, ObjectOf

from .signing import Webhook

__all__ = [
    "EventSchemas",
    "check_types",
    "data_of",
    "event_constructor",
    "event_type_of",
    "event_types_of",
    "sample_data",
    "unknown_event",
]

EventSchemas: TypeAlias = "Mapping[str, tuple[str, str] | None]"
"""The schema of the data of each event by its type: a module and a name in it; None without data.
"""

_P = ParamSpec("_P")

# What is added to a word for several of its kind, as in paths: `/responses`, `/batches`.
_PLURALS = ("", "s", "es")
# Other words for a status at the end of an event's type.
_SYNONYMS: Mapping[str, str] = {"completed": "succeeded", "cancelled": "canceled"}


# --- constructors --------------------------------------------------------------------------------


def event_constructor(
    type_: str, schemas: EventSchemas
) -> Callable[[Callable[_P, Webhook]], Callable[_P, Webhook]]:
    """Return a decorator that checks what a constructor of events is given.

    The constructor then raises TypeError for unknown names, with a suggestion, and ValueError for
    values that the event's data cannot have.
    """

    def decorate(construct: Callable[_P, Webhook]) -> Callable[_P, Webhook]:
        @wraps(construct)
        def checked(*args: _P.args, **kwargs: _P.kwargs) -> Webhook:
            _check_names(construct, kwargs)
            webhook = construct(*args, **kwargs)
            path = schemas[type_]
            data = dump(json.loads(webhook.body)["data"])
            problems = [] if path is None else _variant(*path).problems(data)
            if problems:
                raise ValueError(f"{construct.__name__}: {'; '.join(problems)}")
            return webhook

        return checked

    return decorate


def _check_names(construct: Callable[..., Webhook], given: Iterable[str]) -> None:
    known = inspect.signature(construct).parameters
    for name in given:
        if name not in known:
            near = suggestions(name, known)
            hint = f"did you mean {near[0]!r}?" if near else f"it takes {', '.join(known)}"
            raise TypeError(f"{construct.__name__}() has no parameter {name!r}; {hint}")


def unknown_event(module: str, name: str, known: Iterable[str]) -> AttributeError:
    """Return the error for a constructor that does not exist, with the nearest name."""
    near = suggestions(name, known) if name[:1] != "_" else ()
    hint = f"; did you mean {near[0]!r}?" if near else ""
    return AttributeError(f"module {module!r} has no event {name!r}{hint}")


def check_types(types: Iterable[str], schemas: EventSchemas) -> None:
    """Raise ValueError for a type that no event has, with the nearest one."""
    for type_ in types:
        if type_ not in schemas:
            near = suggestions(type_, schemas)
            hint = f"did you mean {near[0]!r}?" if near else f"expected one of {', '.join(schemas)}"
            raise ValueError(f"{type_!r} is no type of webhook events; {hint}")


@cache
def _variant(module: str, name: str) -> Variant:
    return Variant(SchemaPath(module, name))


# --- events about objects ------------------------------------------------------------------------


def event_type_of(path: str, status: str, schemas: EventSchemas) -> str | None:
    """Return the type of the event that tells of a new status of an object; None if there is none.

    It begins as the path of the object's family does: `/evals/{}/runs` is `eval.run`.
    """
    endings = (status, _SYNONYMS.get(status, status))
    found = {type_.rpartition(".")[2]: type_ for type_ in event_types_of(path, schemas)}
    return next((found[ending] for ending in endings if ending in found), None)


def event_types_of(path: str, types: Iterable[str]) -> Iterator[str]:
    """Yield the types that begin as the path of a family does."""
    words = [word for word in path.split("/") if word and word != "{}"]
    for type_ in types:
        beginning = type_.split(".")[:-1]
        if len(beginning) == len(words) and all(map(_is_plural, words, beginning)):
            yield type_


def _is_plural(word: str, one: str) -> bool:
    return word in {f"{one}{plural}" for plural in _PLURALS}


def data_of(
    type_: str, key: str, value: Mapping[str, object], schemas: EventSchemas
) -> Mapping[str, object] | None:
    """Return the data of an event about an object: its id, and fields that both have.

    A field inside one of the object has the names of both: `environment_type`. Returns None if the
    object lacks a field that the event must have.
    """
    shape = _shape(type_, schemas)
    fields: Mapping[str, Field] = {} if shape is None else shape.fields
    known = {**_inner_fields(value), **value, "id": key}
    if any(field.required and name not in known for name, field in fields.items()):
        return None
    return {name: known[name] for name in fields if name in known}


def _inner_fields(value: Mapping[str, object]) -> Mapping[str, object]:
    return {
        f"{name}_{inner}": found
        for name, each in value.items()
        if is_mapping(each)
        for inner, found in each.items()
    }


def sample_data(
    type_: str, schemas: EventSchemas, determinism: Determinism
) -> Mapping[str, object]:
    """Return made-up data of an event."""
    shape = _shape(type_, schemas)
    return {} if shape is None else plan_of_object(shape, "").complete({}, Filling(determinism))


def _shape(type_: str, schemas: EventSchemas) -> ObjectOf | None:
    path = schemas.get(type_)
    shape = None if path is None else generated_shape(*path)
    return shape if isinstance(shape, ObjectOf) else None
