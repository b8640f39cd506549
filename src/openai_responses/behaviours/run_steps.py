"""Run steps: the tool calls and the messages of a run."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from openai_responses._core.completion.api_defaults import INITIAL_VALUES
from openai_responses._core.completion.tokens import count_request_tokens, count_tokens
from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.model_output.usage import run_usage
from openai_responses._core.state.calls import StateCall
from openai_responses._core.state.store import Item
from openai_responses._core.streams.synthesis.run_events import ids_of_run

from .created_objects import make_object
from .fields import object_at, objects_at, text_at
from .schemas import example_of

__all__ = [
    "answer",
    "call_tools",
    "forced_calls",
    "take_outputs",
    "text_part",
    "undo_steps",
    "write",
]

_MESSAGES = "/threads/{}/messages"
_STEPS = "/threads/{}/runs/{}/steps"
_TEXT = str(INITIAL_VALUES["output_text.text"])


def answer(call: StateCall, run: JsonObject) -> JsonObject:
    """Write the default message into a run's thread; return the new fields of the run."""
    usage = _usage(call)
    write(call, run, [text_part(_TEXT)], usage=usage)
    return {"usage": usage}


def text_part(text: str) -> JsonObject:
    """Return the content part of a message for a text."""
    return {"type": "text", "text": {"value": text, "annotations": []}}


def write(
    call: StateCall,
    run: JsonObject,
    content: list[JsonObject],
    *,
    status: str = "completed",
    usage: JsonObject,
) -> None:
    """Write a message into a run's thread, and store its step; "incomplete" means cut off."""
    own: JsonObject = {
        **ids_of_run(run),
        "role": "assistant",
        "status": status,
        f"{status}_at": call.determinism.now(),
        "content": content,
    }
    if status == "incomplete":
        own["incomplete_details"] = {"reason": "max_tokens"}
    message = make_object(call, "GET /threads/{}/messages/{}", own)
    call.keep(message, _MESSAGES, call.owners)
    details = {"message_creation": {"message_id": message["id"]}}
    _step(call, run, "message_creation", details, usage=usage)


def _usage(call: StateCall) -> JsonObject:
    messages = [item.value for item in call.store.items(call.family(_MESSAGES), call.owners)]
    input_tokens, output_tokens = count_request_tokens({"messages": messages}), count_tokens(_TEXT)
    return run_usage(input_tokens, output_tokens)


# --- tools ---------------------------------------------------------------------------------------


def forced_calls(call: StateCall, run: JsonObject, *, always: bool = False) -> list[JsonObject]:
    """Return the function calls that a run must make, with arguments that fit the schemas.

    It must make one call if its `tool_choice` requires it and it has made none yet; with `always`,
    if it has any functions.
    """
    functions = [object_at(tool, "function") for tool in objects_at(run, "tools")]
    functions = [each for each in functions if each]
    choice = run.get("tool_choice")
    function_name = text_at(object_at(object_at(run, "tool_choice"), "function"), "name")
    if function_name:
        functions = [each for each in functions if text_at(each, "name") == function_name]
    must_call = always or (
        (choice == "required" or bool(function_name)) and not _has_called_tools(call)
    )
    return [_call_of(call, each) for each in functions[:1]] if must_call else []


def _has_called_tools(call: StateCall) -> bool:
    """Return whether the run has already called tools."""
    return any(text_at(item.value, "type") == "tool_calls" for item in _steps(call))


def _call_of(call: StateCall, function: Mapping[str, object]) -> JsonObject:
    arguments = json.dumps(example_of(object_at(function, "parameters")))
    return {
        "id": call.determinism.id("call_"),
        "type": "function",
        "function": {"name": text_at(function, "name"), "arguments": arguments},
    }


def call_tools(call: StateCall, run: JsonObject, calls: Sequence[JsonObject]) -> JsonObject:
    """Store a step with tool calls; return the fields of a run that waits for their outputs."""
    tool_calls = [
        {**each, "function": {**object_at(each, "function"), "output": None}} for each in calls
    ]
    _step(call, run, "tool_calls", {"tool_calls": tool_calls}, status="in_progress")
    action = {"type": "submit_tool_outputs", "submit_tool_outputs": {"tool_calls": list(calls)}}
    return {"status": "requires_action", "required_action": action}


def take_outputs(call: StateCall, outputs: Sequence[Mapping[str, object]]) -> None:
    """Complete the steps that wait for outputs of tools."""
    output_by_call = {text_at(each, "tool_call_id"): text_at(each, "output") for each in outputs}
    for item in _steps(call):
        if item.value.get("status") != "in_progress":
            continue
        details = object_at(item.value, "step_details")
        calls = [_with_output(each, output_by_call) for each in objects_at(details, "tool_calls")]
        end_fields = {"status": "completed", "completed_at": call.determinism.now()}
        _keep_step(
            call, {**item.value, **end_fields, "step_details": {**details, "tool_calls": calls}}
        )


def _with_output(
    make_object: Mapping[str, object], output_by_call: Mapping[str, str]
) -> JsonObject:
    output = output_by_call.get(text_at(make_object, "id"))
    return {**make_object, "function": {**object_at(make_object, "function"), "output": output}}


# --- steps ---------------------------------------------------------------------------------------


def undo_steps(call: StateCall, status: str = "cancelled") -> None:
    """Set the status of all unfinished steps of a run."""
    for item in _steps(call):
        if item.value.get("status") == "in_progress":
            time = {f"{status}_at": call.determinism.now()}
            _keep_step(call, {**item.value, "status": status, **time})


def _steps(call: StateCall) -> list[Item]:
    return call.store.items(call.family(_STEPS), (*call.owners, call.key))


def _keep_step(call: StateCall, step: JsonObject) -> None:
    call.keep(step, _STEPS, (*call.owners, call.key))


def _step(
    call: StateCall,
    run: JsonObject,
    kind: str,
    details: Mapping[str, object],
    status: str = "completed",
    usage: JsonObject | None = None,
) -> None:
    own = {
        **ids_of_run(run),
        "run_id": call.key,
        "type": kind,
        "status": status,
        "completed_at": call.determinism.now() if status == "completed" else None,
        "step_details": {"type": kind, **details},
        "usage": usage,
    }
    _keep_step(call, make_object(call, "GET /threads/{}/runs/{}/steps/{}", own))
