"""Runs: the fields from their assistant, their work on the thread, and their ends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from openai_responses._core.completion.status_fields import STATUS_ORDERS
from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.state.calls import StateCall
from openai_responses._core.state.families import Role
from openai_responses._core.state.roles import role_behaviour

from .fields import object_at, objects_at, reference_at, text_at
from .lifecycle import Lifecycle
from .lifecycle_runner import catch_up, change_status, object_call_of, transition
from .run_steps import answer, call_tools, forced_calls, take_outputs, undo_steps
from .run_turns import begin, turn_of, write_turn

__all__ = ["LIFECYCLE", "add_message", "cancel", "create", "submit_tool_outputs"]

_RUNS = "/threads/{}/runs"
_INHERITED_FIELDS = (
    "model",
    "instructions",
    "tools",
    "temperature",
    "top_p",
    "response_format",
    "reasoning_effort",
    "tool_resources",
)
_LIFETIME = 600
_FINAL_STATUSES = frozenset(("cancelled", "completed", "expired", "failed", "incomplete"))


def create(call: StateCall) -> CompleteAnswer:
    """Store a queued run, and the request's additional messages.

    Raises ApiError for an unknown assistant, and for a second active run where that is refused.
    """
    call.require_owners()
    assistant = call.require("/assistants", reference_at(call, "assistant_id"))
    _check_no_active_run(call)
    own: JsonObject = {
        name: assistant[name]
        for name in _INHERITED_FIELDS
        if name not in call.body and assistant.get(name) is not None
    }
    own["instructions"] = _instructions({**own, **call.body})
    own["expires_at"] = call.determinism.now() + _LIFETIME
    created = call.complete(own)
    for message in objects_at(call.body, "additional_messages"):
        call.perform("POST /threads/{}/messages", message, *call.owners)
    call.keep(created)
    return CompleteAnswer(begin(call, created))


def add_message(call: StateCall) -> object:
    """Store a message. With `one_run_per_thread`, raises ApiError while a run is active."""
    active = _active_run(call) if call.backend.context.one_run_per_thread else None
    if active is not None:
        thread, run = call.owners[0], text_at(active, "id")
        raise ApiError(400, f"Can't add messages to {thread} while a run {run} is active.")
    return role_behaviour(Role.CREATE)(call)


def cancel(call: StateCall) -> CompleteAnswer:
    """Start to cancel a run; by default the next call that reads it gets it cancelled.

    Raises ApiError if the run has ended.
    """
    catch_up(call)
    run = call.required()
    if call.author_fields is None and run.get("status") in _FINAL_STATUSES:
        raise ApiError(400, f"Cannot cancel run with status '{run['status']}'.")
    return change_status(call, "cancelling")


def submit_tool_outputs(call: StateCall) -> CompleteAnswer:
    """Take the outputs of tools, and queue the run again.

    Raises ApiError if the run does not wait for outputs, or if they are not those of its calls.
    """
    catch_up(call)
    run = call.required()
    if not call.tolerates_missing:
        _check_outputs(run, objects_at(call.body, "tool_outputs"))
    take_outputs(call, objects_at(call.body, "tool_outputs"))
    if run.get("status") == "requires_action":
        run = transition(call, "queued", {"required_action": None}) or run
    answered = call.complete({**run, "status": "queued", "required_action": None})
    if call.exists:
        call.keep(answered)
    return CompleteAnswer(begin(call, answered))


def _check_outputs(run: JsonObject, outputs: Sequence[Mapping[str, object]]) -> None:
    status = text_at(run, "status")
    if status != "requires_action":
        raise ApiError(400, f'Runs in status "{status}" do not accept tool outputs.')
    waiting = object_at(object_at(run, "required_action"), "submit_tool_outputs")
    expected_ids = [text_at(each, "id") for each in objects_at(waiting, "tool_calls")]
    ids = [text_at(each, "tool_call_id") for each in outputs]
    if sorted(expected_ids) != sorted(ids):
        raise ApiError(400, f"Expected tool outputs for call_ids {expected_ids}, got {ids}")


def _check_no_active_run(call: StateCall) -> None:
    """Raise ApiError if the thread has an active run, with `one_run_per_thread`."""
    active = _active_run(call) if call.backend.context.one_run_per_thread else None
    if active is not None:
        thread, run = call.owners[0], text_at(active, "id")
        raise ApiError(400, f"Thread {thread} already has an active run {run}.")


def _active_run(call: StateCall) -> JsonObject | None:
    """Return a run of the call's thread that has not ended, or None."""
    family, thread = call.family(_RUNS), call.owners[:1]
    for item in call.store.items(family, thread):
        catch_up(object_call_of(call.backend, _RUNS, thread, item.key))
    runs = (item.value for item in call.store.items(family, thread))
    return next((run for run in runs if text_at(run, "status") not in _FINAL_STATUSES), None)


def _instructions(fields: Mapping[str, object]) -> str:
    parts = (text_at(fields, "instructions"), text_at(fields, "additional_instructions"))
    return "\n".join(part for part in parts if part)


# --- lifecycle -----------------------------------------------------------------------------------


def _work(call: StateCall, run: JsonObject) -> JsonObject:
    """Do the run's work: write the test's turn, or make the forced calls, or write an answer."""
    turn = turn_of(call)
    if turn is not None:
        return write_turn(call, run, turn)
    calls = forced_calls(call, run)
    if calls:
        return call_tools(call, run, calls)
    return answer(call, run)


def _wait(call: StateCall, run: JsonObject) -> JsonObject:
    """Make the tool calls that the test demands, and wait for their outputs."""
    return call_tools(call, run, forced_calls(call, run, always=True))


def _give_up(call: StateCall, run: JsonObject) -> JsonObject:
    undo_steps(call)
    return {}


def _expire(call: StateCall, run: JsonObject) -> JsonObject:
    undo_steps(call, "expired")
    return {}


LIFECYCLE = Lifecycle(
    order=STATUS_ORDERS["thread.run"],
    entering={
        "requires_action": _wait,
        "completed": _work,
        "cancelled": _give_up,
        "failed": _give_up,
        "expired": _expire,
    },
    endings=("failed", "cancelled", "expired", "requires_action"),
)
