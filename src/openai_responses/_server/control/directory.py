"""The directory of the control API: all its operations with their paths."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._version import __version__

from .document import control_document
from .operations import Operation, OperationRequest
from .server import ControlledSessions, server_operations
from .table import MOCK_OPERATIONS

__all__ = ["PREFIX", "Entry", "directory"]

PREFIX = "/_mock"
_DOCUMENT = "/openapi.json"
_SESSION = "/sessions/{session}"


class Entry(NamedTuple):
    """An operation with its whole path; `on_mock` if it is about the mock of one session."""

    path: str
    operation: Operation[Any]
    on_mock: bool


@cache
def directory(kind: type) -> Sequence[Entry]:
    """Return the operations of a server whose mocks are of a class."""
    return tuple(_entries(kind))


def _entries(kind: type) -> Iterator[Entry]:
    for operation in (_index(), _document(kind), *server_operations(kind)):
        yield Entry(f"{PREFIX}{operation.path}", operation, on_mock=False)
    for each in MOCK_OPERATIONS:
        for place in ("", _SESSION):
            yield Entry(f"{PREFIX}{place}{each.path}", each, on_mock=True)


def _index() -> Operation[ControlledSessions]:
    facts = {
        "name": "openai-responses",
        "version": __version__,
        "document": f"{PREFIX}{_DOCUMENT}",
        "sessions": f"{PREFIX}/sessions",
    }

    def run(_: ControlledSessions, __: OperationRequest) -> JsonObject:
        return dict(facts)

    answer: JsonObject = {
        "type": "object",
        "properties": {name: {"type": "string"} for name in facts},
        "required": list(facts),
    }
    return Operation("GET", "/", "Say what this is, and where the document is.", run, answer=answer)


def _document(kind: type) -> Operation[ControlledSessions]:
    @cache
    def document() -> JsonObject:
        return control_document([(entry.path, entry.operation) for entry in directory(kind)])

    def run(_: ControlledSessions, __: OperationRequest) -> JsonObject:
        return document()

    summary = "Return this document."
    return Operation("GET", _DOCUMENT, summary, run, answer={"type": "object"})
