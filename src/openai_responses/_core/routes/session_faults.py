"""Faults that are set on routes: whether they are for HTTP, for sessions of WebSockets, or both."""

from __future__ import annotations

from collections.abc import Sequence

from openai_responses._core.errors.exceptions import ResponseTypeError
from openai_responses._core.faults.bodies import BodyStep
from openai_responses._core.faults.faulty_reply import Step
from openai_responses._core.faults.session_faults import SessionFault

__all__ = ["check_faults_of_reply", "faults_of_session"]

_FOR_SESSIONS = (
    "Expected faults.pace(...), malformed_json(...), or disconnect(...), end_early(...) or "
    "error_event(...) with no place but after_events"
)


def faults_of_session(steps: Sequence[Step], where: str) -> Sequence[SessionFault]:
    """Return the faults for one connection. Raises ResponseTypeError for those of HTTP."""
    return [_fault_of_session(step, where) for step in steps]


def _fault_of_session(step: Step, where: str) -> SessionFault:
    if not isinstance(step, BodyStep):
        raise ResponseTypeError(
            f"{where} got a fault that changes the headers or the whole body of an HTTP response, "
            f"for a session, which has neither. {_FOR_SESSIONS}"
        )
    if step.in_session is None:
        raise ResponseTypeError(
            f"{where} got a fault that changes bytes of an HTTP response, for a session, whose "
            f"events arrive as whole messages. {_FOR_SESSIONS}"
        )
    return step.in_session()


def check_faults_of_reply(steps: Sequence[Step], where: str) -> None:
    """Raise ResponseTypeError for faults that an HTTP response cannot have."""
    if any(isinstance(step, BodyStep) and step.needs_session for step in steps):
        raise ResponseTypeError(
            f"{where} got faults.disconnect(code=...), the code of a close frame, for an answer "
            "over HTTP, which has none. Leave out code and reason"
        )
