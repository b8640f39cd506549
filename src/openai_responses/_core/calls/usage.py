"""The object of a response that has the usage of tokens."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic_core import from_json

from openai_responses._core.json_values.type_guards import is_mapping

__all__ = ["of_chunk", "of_json"]

_DATA = b"data:"


def of_json(value: object) -> Mapping[str, object] | None:
    """Return the JSON object that has `usage`: the value, or a field of it; None if none has.

    In the events of responses it is a field: `response`.
    """
    if not is_mapping(value):
        return None
    objects = (each for each in (value, *value.values()) if is_mapping(each))
    return next((each for each in objects if is_mapping(each.get("usage"))), None)


def of_chunk(chunk: bytes) -> Mapping[str, object] | None:
    """Return the last object that has `usage` in a chunk of an event stream; None if none has."""
    found = [each for value in _data(chunk) if (each := of_json(value)) is not None]
    return found[-1] if found else None


def _data(chunk: bytes) -> Iterator[object]:
    for line in chunk.splitlines():
        if line.startswith(_DATA):
            try:
                yield from_json(line[len(_DATA) :])
            except ValueError:  # what the author sends on purpose need not be JSON
                continue
