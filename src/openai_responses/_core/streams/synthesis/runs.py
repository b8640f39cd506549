"""Events of assistants' runs: advances a run to the end of its stream, with steps and messages.

The steps are those in the store. If there are none, steps are made up: a run that ends writes a
message into its thread, and a run that waits for outputs has called tools.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from openai_responses._core.completion.api_defaults import INITIAL_VALUES
from openai_responses._core.completion.tokens import count_request_tokens, count_tokens
from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.model_output.usage import run_usage
from openai_responses._core.state.calls import StateCall
from openai_responses._core.state.families import Role

from .context import SynthesisContext
from .final_objects import object_at, objects_at, text_at
from .run_events import FinishedRun, StepWithMessage, ids_of_run, named_event, run_events

__all__ = ["events"]

_THREADS = "/threads"
_RUNS = "/threads/{}/runs"
_STEPS = f"{_RUNS}/{{}}/steps"
_MESSAGES = "/threads/{}/messages"
_THREAD_CREATED = "thread.created"
_TEXT = str(INITIAL_VALUES["output_text.text"])

# The states in which a run advances by itself, those in which it has written a message, and how
# often in a row it may be seen in the same state before it counts as not advancing.
_RUNNING = frozenset(("queued", "in_progress"))
_STATES_WITH_MESSAGE = frozenset(("completed", "incomplete"))
_MAX_REPEATS = 2


def events(final: Mapping[str, object], context: SynthesisContext) -> Iterator[JsonObject]:
    """Return the events of a run; a run or thread that is not in the path is new.

    A run in the path has received the outputs of its tool calls.
    """
    path_param_count = len(context.call.path_params)
    outputs = objects_at(context.call.body, "tool_outputs")
    stream = run_events(_finish_run(final, context, outputs), context, is_new=path_param_count <= 1)
    return (
        stream
        if path_param_count
        else chain([named_event(_THREAD_CREATED, _thread(final, context))], stream)
    )


def _thread(run: Mapping[str, object], context: SynthesisContext) -> JsonObject:
    """Return the thread of a run."""
    key = text_at(run, "thread_id")
    if context.family(_THREADS) is None:
        return context.complete_object(_THREADS, _THREAD_CREATED, {"id": key})
    return context.call.require(_THREADS, key)


def _finish_run(
    final: Mapping[str, object], context: SynthesisContext, outputs: Sequence[Mapping[str, object]]
) -> FinishedRun:
    """Return a run at the end of its stream, with its steps; update the store if it has the run."""
    call = context.call
    with call.store.lock:
        now, ended_run = call.determinism.now(), _end_run(final, context)
        waiting_step, steps = _stored_steps(ended_run, context, outputs)
        resumed_step = None if waiting_step is None else _resume_step(waiting_step, outputs, now)
        finished_run = FinishedRun(
            ended_run, steps or _make_steps(ended_run, context), resumed_step, now
        )
        if _is_stored(ended_run, context):
            _store(finished_run, context, new=not steps)
    return finished_run


def _store(finished_run: FinishedRun, context: SynthesisContext, *, new: bool) -> None:
    """Store a run in its new state; also its steps and messages, if they are `new`."""
    run_ids = _run_ids(finished_run.run)
    context.keep(finished_run.run, _RUNS, run_ids[:1])
    if finished_run.resumed_step is not None:
        context.keep(finished_run.resumed_step, _STEPS, run_ids)
    for step, message in finished_run.steps if new else ():
        context.keep(step, _STEPS, run_ids)
        if message is not None:
            context.keep(message, _MESSAGES, run_ids[:1])


def _run_ids(run: Mapping[str, object]) -> tuple[str, str]:
    return text_at(run, "thread_id"), text_at(run, "id")


def _is_stored(run: Mapping[str, object], context: SynthesisContext) -> bool:
    """Return whether the store has a run; it has none if a test's function has answered."""
    thread, key = _run_ids(run)
    family = context.family(_RUNS)
    return family is not None and context.call.store.get(family, (thread,), key) is not None


# --- the run -------------------------------------------------------------------------------------


def _end_run(final: Mapping[str, object], context: SynthesisContext) -> JsonObject:
    """Return a run at the end of its stream: ended, or waiting for outputs or for the test."""
    call, author_fields = context.call, context.author_fields
    final = _run_to_end(final, context)
    status, now = text_at(final, "status"), call.determinism.now()
    if (
        status in _RUNNING
        and "status" not in author_fields
        and _is_controlled_by_test(final, context)
    ):
        return dict(final)
    end = "completed" if status in _RUNNING else status
    status_fields = call.backend.completer.fields_of_status(call.operation, end, final)
    ended_run: JsonObject = {**final, "status": end}
    if ended_run.get("started_at") is None:
        ended_run["started_at"] = now
    for name, value in status_fields.items():
        if value is None or ended_run.get(name) is None:
            ended_run[name] = value
    if end in _STATES_WITH_MESSAGE and not object_at(ended_run, "usage").get("total_tokens"):
        ended_run["usage"] = _usage(call)
    given = {name: final[name] for name in author_fields if name in final}
    return {**ended_run, **given, "status": end}


def _run_to_end(final: Mapping[str, object], context: SynthesisContext) -> Mapping[str, object]:
    """Return a run after its own transitions, which repeated retrieval makes it go through."""
    family = context.family(_RUNS)
    retrieve = None if family is None else family.operations.get(Role.RETRIEVE)
    repeats = 0
    while retrieve is not None and repeats < _MAX_REPEATS and _is_running(final, context):
        current = context.call.perform(retrieve.key, {}, *_run_ids(final))
        repeats = repeats + 1 if current.get("status") == final.get("status") else 0
        final = current
    return final


def _is_running(run: Mapping[str, object], context: SynthesisContext) -> bool:
    return text_at(run, "status") in _RUNNING and _is_stored(run, context)


def _is_controlled_by_test(run: Mapping[str, object], context: SynthesisContext) -> bool:
    """Return whether only the test advances a run: its stream ends in the run's current state."""
    return context.call.backend.pace.mode == "manual" and _is_stored(run, context)


def _usage(call: StateCall) -> JsonObject:
    return run_usage(count_request_tokens(call.body), count_tokens(_TEXT))


# --- stored steps --------------------------------------------------------------------------------


def _stored_steps(
    run: JsonObject, context: SynthesisContext, outputs: Sequence[Mapping[str, object]]
) -> tuple[JsonObject | None, list[StepWithMessage]]:
    """Return the step that waited for outputs, or None, and the steps that are stored after it."""
    family = context.family(_STEPS)
    items = [] if family is None else context.call.store.items(family, _run_ids(run))
    steps = [item.value for item in items]
    call_ids = {text_at(output, "tool_call_id") for output in outputs}
    for number, step in enumerate(steps):
        if any(text_at(each, "id") in call_ids for each in _calls_of(step)):
            return step, [_with_message(each, context) for each in steps[number + 1 :]]
    return None, [_with_message(each, context) for each in steps]


def _calls_of(step: Mapping[str, object]) -> list[Mapping[str, object]]:
    return objects_at(object_at(step, "step_details"), "tool_calls")


def _with_message(step: JsonObject, context: SynthesisContext) -> StepWithMessage:
    """Return a step and the message that it has created, if it is stored; both completed."""
    message_creation = object_at(object_at(step, "step_details"), "message_creation")
    thread, key = text_at(step, "thread_id"), text_at(message_creation, "message_id")
    family = context.family(_MESSAGES)
    message = None if family is None else context.call.store.get(family, (thread,), key)
    whole_message = None if message is None else _whole_message(message, context)
    return _whole_step(step, context), whole_message


def _resume_step(step: JsonObject, outputs: Sequence[Mapping[str, object]], now: int) -> JsonObject:
    """Return the step that waited for outputs, with these outputs."""
    if step.get("status") != "in_progress":
        return step
    output_by_call = {text_at(each, "tool_call_id"): each.get("output") for each in outputs}
    calls = [
        {
            **each,
            "function": {
                **object_at(each, "function"),
                "output": output_by_call.get(text_at(each, "id")),
            },
        }
        for each in _calls_of(step)
    ]
    details = {**object_at(step, "step_details"), "tool_calls": calls}
    return {**step, "status": "completed", "completed_at": now, "step_details": details}


# --- made-up steps -------------------------------------------------------------------------------


def _make_steps(run: JsonObject, context: SynthesisContext) -> list[StepWithMessage]:
    """Return made-up steps of a run without stored steps: a message, tool calls, or none."""
    status = text_at(run, "status")
    if status in _STATES_WITH_MESSAGE:
        message = _message(run, status, context)
        details: JsonObject = {"message_creation": {"message_id": message["id"]}}
        return [(_step(run, "message_creation", details, context), message)]
    action = object_at(object_at(run, "required_action"), "submit_tool_outputs")
    calls = [
        {**each, "function": {**object_at(each, "function"), "output": None}}
        for each in objects_at(action, "tool_calls")
    ]
    if status != "requires_action" or not calls:
        return []
    return [(_step(run, "tool_calls", {"tool_calls": calls}, context), None)]


def _message(run: JsonObject, status: str, context: SynthesisContext) -> JsonObject:
    own: JsonObject = {
        **ids_of_run(run),
        "role": "assistant",
        "status": status,
        f"{status}_at": context.call.determinism.now(),
        "content": [{"type": "text", "text": {"value": _TEXT, "annotations": []}}],
    }
    if status == "incomplete":
        own["incomplete_details"] = {"reason": "max_tokens"}
    return _whole_message(own, context)


def _step(run: JsonObject, kind: str, details: JsonObject, context: SynthesisContext) -> JsonObject:
    waits = run["status"] == "requires_action"
    own = {
        **ids_of_run(run),
        "type": kind,
        "status": "in_progress" if waits else "completed",
        "completed_at": None if waits else context.call.determinism.now(),
        "step_details": {"type": kind, **details},
        "usage": None if waits else run.get("usage"),
    }
    return _whole_step(own, context)


def _whole_message(own: JsonObject, context: SynthesisContext) -> JsonObject:
    return context.complete_object(_MESSAGES, "thread.message.completed", own)


def _whole_step(own: JsonObject, context: SynthesisContext) -> JsonObject:
    return context.complete_object(_STEPS, "thread.run.step.completed", own)
