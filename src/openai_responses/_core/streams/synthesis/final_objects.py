"""Functions that read fields of final objects, and the error for objects without events."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.json_values.members import strings_at, text_at
from openai_responses._core.json_values.type_guards import is_list, is_mapping

__all__ = [
    "UnstreamableError",
    "find_text_path",
    "object_at",
    "objects_at",
    "strings_at",
    "text_at",
]


class UnstreamableError(ValueError):
    """A final object holds something that events cannot express; the message names it."""


def object_at(value: Mapping[str, object], name: str) -> Mapping[str, object]:
    """Return the object in a field; empty for anything else."""
    member = value.get(name)
    return member if is_mapping(member) else {}


def objects_at(value: Mapping[str, object], name: str) -> list[Mapping[str, object]]:
    """Return the objects in the list in a field; empty if there are none."""
    member = value.get(name)
    return [each for each in member if is_mapping(each)] if is_list(member) else []


def find_text_path(value: Mapping[str, object], name: str) -> tuple[str, ...]:
    """Return the path to the text that event names call `name`; empty if there is no such text.

    `operation_diff` is the field with that name, or the `diff` of the `operation`.
    """
    if isinstance(value.get(name), str):
        return (name,)
    for outer, inside in value.items():
        inner = name.removeprefix(f"{outer}_")
        if inner != name and is_mapping(inside) and isinstance(inside.get(inner), str):
            return (outer, inner)
    return ()
