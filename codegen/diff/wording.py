"""The phrases for facts; a phrase is followed by a colon and its items."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from codegen.diff.facts import OperationChange, OperationKind, SchemaChange, SchemaKind, Use

# Longer types are not shown.
_LONGEST_TYPE = 60

SCHEMA_PHRASES: dict[SchemaKind, str] = {
    SchemaKind.FIELD_REMOVED: "fields removed",
    SchemaKind.REQUIRED_FIELD_ADDED: "required fields added",
    SchemaKind.FIELD_ADDED: "fields added",
    SchemaKind.BECAME_REQUIRED: "now required",
    SchemaKind.BECAME_OPTIONAL: "no longer required",
    SchemaKind.BECAME_NULLABLE: "now nullable",
    SchemaKind.NO_LONGER_NULLABLE: "no longer nullable",
    SchemaKind.TYPE_CHANGED: "type changed",
    SchemaKind.TYPE_NARROWED: "type narrowed",
    SchemaKind.TYPE_WIDENED: "type widened",
    SchemaKind.ALTERNATIVE_REMOVED: "alternatives removed",
    SchemaKind.ALTERNATIVE_ADDED: "alternatives added",
    SchemaKind.VALUE_REMOVED: "values removed",
    SchemaKind.VALUE_ADDED: "values added",
    SchemaKind.KNOWN_VALUE_REMOVED: "known values removed (others are still accepted)",
    SchemaKind.KNOWN_VALUE_ADDED: "known values added",
    SchemaKind.LIMIT_TIGHTENED: "limits tightened",
    SchemaKind.LIMIT_LOOSENED: "limits loosened",
    SchemaKind.FORMAT_CHANGED: "format changed",
    SchemaKind.DEFAULT_CHANGED: "default changed",
    SchemaKind.DEPRECATED: "deprecated",
    SchemaKind.NO_LONGER_DEPRECATED: "no longer deprecated",
}

OPERATION_PHRASES: dict[OperationKind, str] = {
    OperationKind.NAME_REMOVED: "public names removed",
    OperationKind.RENAMED: "operation id changed",
    OperationKind.MOVED: "moved",
    OperationKind.DOCUMENTED: "now in OpenAI's document",
    OperationKind.UNDOCUMENTED: "no longer in OpenAI's document, only in the SDK",
    OperationKind.BODY_BECAME_REQUIRED: "request body now required",
    OperationKind.BODY_BECAME_OPTIONAL: "request body no longer required",
    OperationKind.REQUEST_MEDIA_TYPE_REMOVED: "request media types removed",
    OperationKind.REQUEST_MEDIA_TYPE_ADDED: "request media types added",
    OperationKind.STATUS_CHANGED: "success status changed",
    OperationKind.ANSWER_MEDIA_TYPE_REMOVED: "answer media types removed",
    OperationKind.ANSWER_MEDIA_TYPE_ADDED: "answer media types added",
    OperationKind.ERROR_ANSWER_REMOVED: "error answers removed",
    OperationKind.ERROR_ANSWER_ADDED: "error answers added",
    OperationKind.STREAMING_LOST: "no longer streams",
    OperationKind.STREAMING_GAINED: "now streams",
    OperationKind.FRAMING_CHANGED: "framing of the stream changed",
    OperationKind.SECURITY_CHANGED: "security changed",
    OperationKind.DEPRECATED: "deprecated",
    OperationKind.NO_LONGER_DEPRECATED: "no longer deprecated",
}


def code(text: str) -> str:
    """Render a text as Markdown code, even if it contains backticks."""
    fence = "``" if "`" in text else "`"
    space = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{space}{text}{space}{fence}"


def list_names(names: Sequence[str], most: int) -> str:
    """Return the first names, and the number of further ones."""
    names_text = ", ".join(names[:most])
    return names_text if len(names) <= most else f"{names_text} and {len(names) - most} more"


def codes(names: Iterable[str], most: int) -> str:
    """Return the first names as code, and the number of further ones."""
    return list_names([code(name) for name in names], most)


def count_noun(number: int, noun: str) -> str:
    """Return a number with its noun."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def uses_text(uses: Iterable[Use]) -> str:
    """Return the uses as a list of words, always in the same order."""
    words = [use.value for use in Use if use in set(uses)]
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def operation_item(change: OperationChange) -> str:
    """Return the item after the phrase of an operation's change; empty if it needs none."""
    if change.old and change.new:
        return f"{code(change.old)} → {code(change.new)}"
    text = change.old or change.new
    return code(text) if text else ""


def schema_item(change: SchemaChange) -> str:
    """Return the item after the phrase of a schema's change: the place, the old and new type."""
    if change.kind in (SchemaKind.FIELD_ADDED, SchemaKind.REQUIRED_FIELD_ADDED):
        short = len(change.new) <= _LONGEST_TYPE
        return f"{code(change.where)} ({code(change.new)})" if short else code(change.where)
    if change.kind is SchemaKind.FIELD_REMOVED:
        return code(change.where)
    place = code(change.where) if change.where else ""
    if change.old and change.new:
        arrow = f"{code(change.old)} → {code(change.new)}"
        return f"{place}: {arrow}" if place else arrow
    return place
