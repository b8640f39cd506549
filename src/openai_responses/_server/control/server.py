"""The operations on the sessions of the server."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from time import monotonic
from typing import cast
from uuid import uuid4

from openai_responses._core.json_values.suggestions import suggestions
from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._server.naming import DEFAULT, prefix_of
from openai_responses._server.sessions import Session, Sessions

from .mock import ControlledMock
from .mock_arguments import mock_arguments
from .operations import ConflictError, NotFoundError, Operation, OperationRequest
from .problems import InvalidInputError
from .shapes import Leaf, ObjectOf
from .signatures import CallArguments

__all__ = ["ControlledSessions", "require_session", "server_operations"]

ControlledSessions = Sessions[ControlledMock]

_SESSION: JsonObject = {
    "type": "object",
    "properties": {
        "id": {"type": "string"},
        "path": {"type": "string"},
        "calls": {"type": "integer"},
        "age": {"type": "number"},
        "unused_for": {"type": "number"},
    },
    "required": ["id", "path", "calls", "age", "unused_for"],
    "additionalProperties": False,
}


def require_session(sessions: ControlledSessions, session_id: str) -> Session[ControlledMock]:
    """Return a session. Raises NotFoundError if there is none of this id."""
    session = sessions.find(session_id)
    if session is None:
        near = suggestions(session_id, (each.id for each in sessions))
        raise NotFoundError(f'there is no session "{session_id}"', near[0] if near else "")
    return session


def _session_json(session: Session[ControlledMock]) -> JsonObject:
    now = monotonic()
    return {
        "id": session.id,
        "path": "/v1" if session.id == DEFAULT else f"{prefix_of(session.id)}/v1",
        "calls": session.mock.calls.call_count,
        "age": now - session.created_at,
        "unused_for": now - session.used_at,
    }


def _list(sessions: ControlledSessions, _: OperationRequest) -> list[JsonObject]:
    return [_session_json(each) for each in sessions]


def _get(sessions: ControlledSessions, request: OperationRequest) -> JsonObject:
    return _session_json(require_session(sessions, request.path["session"]))


def _make(sessions: ControlledSessions, request: OperationRequest) -> JsonObject:
    body = cast("Mapping[str, object]", request.body)
    session_id = cast("str", body.get("id") or uuid4().hex)
    arguments = cast("CallArguments", body.get("arguments", CallArguments((), {})))
    try:
        session = sessions.make(session_id, arguments.kwargs)
    except (TypeError, ValueError) as error:
        raise InvalidInputError(str(error), (*request.body_path, "arguments")) from error
    if session is None:
        raise ConflictError(f'the session "{session_id}" exists already; delete it first')
    return _session_json(session)


def _delete(sessions: ControlledSessions, request: OperationRequest) -> None:
    session_id = request.path["session"]
    if session_id == DEFAULT:
        raise ConflictError(f'the session "{DEFAULT}" cannot be deleted; reset it instead')
    require_session(sessions, session_id)
    sessions.remove(session_id)


@cache
def server_operations(kind: type) -> Sequence[Operation[ControlledSessions]]:
    """Return the operations on the sessions of a server, whose mocks are of a class."""
    fields = {"id": Leaf(str), "arguments": mock_arguments(kind)}
    return (
        Operation(
            "GET",
            "/sessions",
            "List the sessions: the default one, then the others, the least recently used first.",
            _list,
            answer={"type": "array", "items": _SESSION},
        ),
        Operation(
            "POST",
            "/sessions",
            "Make a session; its mock has the arguments of the server's, but for the given ones.",
            _make,
            body=ObjectOf(fields),
            answer=_SESSION,
            status=201,
        ),
        Operation("GET", "/sessions/{session}", "Describe a session.", _get, answer=_SESSION),
        Operation("DELETE", "/sessions/{session}", "Forget a session.", _delete),
    )
