"""Functions that read members of JSON objects, whose values may have any type."""

from __future__ import annotations

from collections.abc import Mapping

from .type_guards import is_list

__all__ = ["strings_at", "text_at"]


def text_at(value: Mapping[str, object], name: str) -> str:
    """Return the string in a field; empty for anything else."""
    member = value.get(name)
    return member if isinstance(member, str) else ""


def strings_at(value: Mapping[str, object], name: str) -> list[str]:
    """Return the strings of the list in a field; empty if there are none."""
    member = value.get(name)
    return [each for each in member if isinstance(each, str)] if is_list(member) else []
