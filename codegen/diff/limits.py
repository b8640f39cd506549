"""Compares the constraints of two schemas of one kind: bounds, patterns, formats, extra fields."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diff.facts import SchemaChange, SchemaKind
from codegen.diff.notation import value_text
from codegen.document import Document, Json

_LOWER_BOUNDS = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_UPPER_BOUNDS = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_OTHER_LIMITS = ("pattern", "multipleOf", "uniqueItems")


def limit_changes(where: str, old: Document, new: Document) -> Iterator[SchemaChange]:
    """Yield the differences of all constraints, each with its name and value, for `where`."""
    for word in (*_LOWER_BOUNDS, *_UPPER_BOUNDS, *_OTHER_LIMITS):
        if old.get(word) != new.get(word):
            kind = _direction(word, old.get(word), new.get(word))
            yield SchemaChange(kind, where, _limit_text(word, old), _limit_text(word, new))
    if _format(old) != _format(new):
        yield SchemaChange(SchemaKind.FORMAT_CHANGED, where, _format(old), _format(new))
    if _is_closed(old) != _is_closed(new):
        kind = SchemaKind.LIMIT_TIGHTENED if _is_closed(new) else SchemaKind.LIMIT_LOOSENED
        yield SchemaChange(kind, where, _closedness(old), _closedness(new))


def _direction(word: str, old: Json, new: Json) -> SchemaKind:
    if new is None or new is False:
        return SchemaKind.LIMIT_LOOSENED
    if isinstance(old, (int, float)) and isinstance(new, (int, float)):
        tightened = new > old if word in _LOWER_BOUNDS else new < old
        return SchemaKind.LIMIT_TIGHTENED if tightened else SchemaKind.LIMIT_LOOSENED
    return SchemaKind.LIMIT_TIGHTENED


def _limit_text(word: str, schema: Document) -> str:
    return f"{word} {value_text(schema[word])}" if word in schema else f"no {word}"


def _format(schema: Document) -> str:
    """The format of a string; formats of numbers (`unixtime`, `int64`) do not restrict values."""
    name = schema.get("format") if schema.get("type") == "string" else None
    return name if isinstance(name, str) else "none"


def _is_closed(schema: Document) -> bool:
    return schema.get("additionalProperties") is False


def _closedness(schema: Document) -> str:
    return "no further fields" if _is_closed(schema) else "further fields allowed"
