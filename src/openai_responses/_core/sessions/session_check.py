"""A check that a session belongs to an operation, from the generated base that it derives from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_responses._core.errors.exceptions import ResponseTypeError

from .bases import session_base

if TYPE_CHECKING:
    from openai_responses._core.spec.operations import Operation

    from .session import AnySession

__all__ = ["check_session_operation"]


def check_session_operation(
    value: AnySession | type[AnySession], operation: Operation, where: str
) -> None:
    """Raise ResponseTypeError for a session (class or instance) of another endpoint.

    `where` names the origin of the session in the message.
    """
    session = value if isinstance(value, type) else type(value)
    if session.endpoint == operation.name:
        return
    base = session_base(operation)
    of = f"a session of {session.endpoint}" if session.endpoint else "a session of no endpoint"
    raise ResponseTypeError(
        f"{where} got {session.__name__}, {of}; {operation.name} opens another: derive from "
        f"{base.__name__} (in openai_responses.sessions)"
    )
