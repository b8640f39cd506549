"""Reading the final objects that streams end in, and refusing those that none can be made of."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.json_values.type_guards import is_list, is_mapping

__all__ = [
    "UnplayableError",
    "object_at",
    "objects_at",
    "place_of_text",
    "text_at",
    "texts_at",
]


class UnplayableError(ValueError):
    """A final object holds something of which no events are made; the message says what."""


def text_at(value: Mapping[str, object], name: str) -> str:
    """Return the string in a field; empty if there is none."""
    found = value.get(name)
    return found if isinstance(found, str) else ""


def object_at(value: Mapping[str, object], name: str) -> Mapping[str, object]:
    """Return the object in a field; empty if there is none."""
    found = value.get(name)
    return found if is_mapping(found) else {}


def objects_at(value: Mapping[str, object], name: str) -> list[Mapping[str, object]]:
    """Return the objects in a list in a field; empty if there is none."""
    found = value.get(name)
    return [each for each in found if is_mapping(each)] if is_list(found) else []


def texts_at(value: Mapping[str, object], name: str) -> list[str]:
    """Return the strings in a list in a field; empty if there is none."""
    found = value.get(name)
    return [each for each in found if isinstance(each, str)] if is_list(found) else []


def place_of_text(value: Mapping[str, object], name: str) -> tuple[str, ...]:
    """Return the keys that lead to the text which events call by a name; none if there is no text.

    `operation_diff` is the field of that name, or the `diff` of the `operation`.
    """
    if isinstance(value.get(name), str):
        return (name,)
    for outer, inside in value.items():
        inner = name.removeprefix(f"{outer}_")
        if inner != name and is_mapping(inside) and isinstance(inside.get(inner), str):
            return (outer, inner)
    return ()
