"""Readers for the fields of requests and stored objects, whose values may have any type."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.json_values.members import strings_at, text_at
from openai_responses._core.json_values.type_guards import is_list, is_mapping
from openai_responses._core.state.calls import StateCall

__all__ = ["number_at", "object_at", "objects_at", "reference_at", "strings_at", "text_at"]


def reference_at(call: StateCall, name: str, base: Mapping[str, object] | None = None) -> str:
    """Return the id in a required field of the request body, or of `base`, an object in it.

    Raises ApiError if it is missing, unless the call tolerates missing objects.
    """
    value = text_at(call.body if base is None else base, name)
    if not value and not call.tolerates_missing:
        message = f"Missing required parameter: '{name}'."
        raise ApiError(400, message, param=name, code="missing_required_parameter")
    return value


def number_at(value: Mapping[str, object], name: str) -> int:
    """Return the integer in a field, also from a string of digits; 0 if it holds none."""
    member = value.get(name)
    if isinstance(member, str) and member.isdecimal():
        return int(member)
    return member if isinstance(member, int) else 0


def object_at(value: Mapping[str, object], name: str) -> Mapping[str, object]:
    """Return the object in a field, without its null fields; empty if it holds none."""
    member = value.get(name)
    return _without_nulls(member) if is_mapping(member) else {}


def objects_at(value: Mapping[str, object], name: str) -> list[Mapping[str, object]]:
    """Return the objects of the list in a field, without their null fields; may be empty."""
    member = value.get(name)
    return [_without_nulls(each) for each in member if is_mapping(each)] if is_list(member) else []


def _without_nulls(value: Mapping[str, object]) -> Mapping[str, object]:
    return {name: each for name, each in value.items() if each is not None}
