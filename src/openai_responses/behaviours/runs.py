"""Runs: they have from their assistant what the request does not say, and can be cancelled."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.api_errors import ApiError
from openai_responses._core.state.calls import StateCall, Whole
from openai_responses._core.state.store import JsonObject

from .fields import objects_at, reference_at, text_at

__all__ = ["cancel", "create", "submit_tool_outputs"]

_INHERITED = (
    "model",
    "instructions",
    "tools",
    "temperature",
    "top_p",
    "response_format",
    "reasoning_effort",
)
_LIFETIME = 600
_ENDED = frozenset(("cancelled", "completed", "expired", "failed", "incomplete"))


def create(call: StateCall) -> Whole:
    """Store a run that waits for its turn, and the messages that come with it."""
    call.require_owners()
    assistant = call.require("beta.assistants", reference_at(call, "assistant_id"))
    own: JsonObject = {
        name: assistant[name]
        for name in _INHERITED
        if name not in call.body and assistant.get(name) is not None
    }
    own["instructions"] = _instructions({**own, **call.body})
    own["expires_at"] = call.source.now() + _LIFETIME
    answer = call.complete(own)
    call.keep(answer)
    for message in objects_at(call.body, "additional_messages"):
        call.perform("createMessage", message, *call.owners)
    return Whole(answer)


def cancel(call: StateCall) -> Whole:
    """Begin to cancel a run; whoever looks at it next sees it cancelled."""
    run = call.required()
    if call.given is None and run.get("status") in _ENDED:
        raise ApiError(400, f"Cannot cancel run with status '{run['status']}'.")
    if call.exists:
        cancelled: JsonObject = {"status": "cancelled", "cancelled_at": call.source.now()}
        call.keep({**run, **cancelled, "expires_at": None, "required_action": None})
    return Whole(call.complete({**run, "status": "cancelling"}))


def submit_tool_outputs(call: StateCall) -> Whole:
    """Let a run that has waited for outputs go on: it waits for its turn again."""
    run = call.required()
    if run.get("status") == "requires_action":
        run = {**run, "status": "queued", "required_action": None}
    answer = call.complete(run)
    if call.exists:
        call.keep(answer)
    return Whole(answer)


def _instructions(known: Mapping[str, object]) -> str:
    parts = (text_at(known, "instructions"), text_at(known, "additional_instructions"))
    return "\n".join(part for part in parts if part)
