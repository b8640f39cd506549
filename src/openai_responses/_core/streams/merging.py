"""Merging of what an author yields with what the stream knows of the same object."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from openai_responses._core.json_values.model_fields import plain_value
from openai_responses._core.json_values.type_guards import is_list, is_mapping

__all__ = ["are_same", "merge_known"]

# The fields with the objects inside an object that streams know one by one.
_CONTENTS = ("output", "content", "summary")


def merge_known(known: Mapping[str, object], own: Mapping[str, object]) -> Mapping[str, object]:
    """Return an object with the known fields that it lacks; so for its items and parts.

    What the object has stays: an empty list too. Models are converted to dicts.
    """
    own = cast("Mapping[str, object]", plain_value(own))
    if not known:
        return own
    known = cast("Mapping[str, object]", plain_value(known))
    merged = {**known, **own}
    for name in _CONTENTS:
        before, now = known.get(name), own.get(name)
        if is_list(before) and is_list(now):
            merged[name] = [_merge_item(before, item, index) for index, item in enumerate(now)]
    return merged


def are_same(known: Mapping[str, object], own: Mapping[str, object]) -> bool:
    """Return whether an object may be the known one: neither its id nor its type is another."""
    return all(
        name not in own or name not in known or own[name] == known[name] for name in ("id", "type")
    )


def _merge_item(known: list[object], own: object, position: int) -> object:
    """Return an item of a list, merged with the known one with its id or else at its position."""
    if not is_mapping(own):
        return own
    objects = [each for each in known if is_mapping(each)]
    identity = own.get("id")
    found = next((each for each in objects if identity and each.get("id") == identity), None)
    if found is None and position < len(known):
        there = known[position]
        found = there if is_mapping(there) else None
    return own if found is None or not are_same(found, own) else merge_known(found, own)
