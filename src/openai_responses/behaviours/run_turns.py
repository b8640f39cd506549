"""Model turns in runs: the message and tool calls of a run, as the test specifies them."""

from __future__ import annotations

from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.model_output.chat import function_call
from openai_responses._core.model_output.usage import usage_of
from openai_responses._core.model_output.values import ModelTurn
from openai_responses._core.state.calls import StateCall
from openai_responses._core.streams.stream_parameter import asks_for_stream

from .fields import text_at
from .lifecycle_runner import finish_creation, object_call_of, run_to_end
from .run_steps import call_tools, text_part, write

__all__ = ["begin", "turn_of", "write_turn"]

_RUNS = "/threads/{}/runs"
_MESSAGES = "/threads/{}/messages"


def begin(call: StateCall, run: JsonObject) -> JsonObject:
    """Return a queued run as the answer needs it, and plan the call's turn for it.

    A streamed run with a turn runs to its end in every `time` mode. Without a turn it does so in
    clock mode; in manual mode its stream ends where the run is.
    """
    key, pace, turn = text_at(run, "id"), call.backend.pace, call.turn
    if turn is not None:
        pace.plans[(_RUNS, *call.owners, key)] = {"turn": turn}
    run_in_progress, facts = finish_creation(call, run), call.operation.stream
    takes_its_time = pace.mode == "clock" and "status" not in (call.author_fields or {})
    is_streamed = facts is not None and asks_for_stream(facts, call.request)
    if is_streamed and (turn is not None or takes_its_time):
        run_to_end(object_call_of(call.backend, _RUNS, call.owners, key))
    return run_in_progress


def turn_of(call: StateCall) -> ModelTurn | None:
    """Return and remove the planned turn of a call's run; None if the test gave none."""
    plan = call.backend.pace.plans.pop((_RUNS, *call.owners, call.key), {})
    turn = plan.get("turn")
    return turn if isinstance(turn, ModelTurn) else None


def write_turn(call: StateCall, run: JsonObject, turn: ModelTurn) -> JsonObject:
    """Write a turn's message into the thread, and call its tools; return the run's new fields."""
    cut = turn.finish_reason == "length"
    content = [] if turn.text is None else [text_part(turn.text)]
    if turn.refusal is not None:
        content.append({"type": "refusal", "refusal": turn.refusal})
    messages = [item.value for item in call.store.items(call.family(_MESSAGES), call.owners)]
    request = {"messages": messages}
    usage = usage_of(turn, ("prompt", "completion"), request)
    usage["prompt_token_details"] = usage.pop("prompt_tokens_details")  # another name than in chats
    if content or not turn.calls:
        write(call, run, content, status="incomplete" if cut else "completed", usage=usage)
    if turn.calls:
        calls = [{"id": call.determinism.id("call_"), **function_call(each)} for each in turn.calls]
        return call_tools(call, run, calls)
    return {"usage": usage, "status": "incomplete" if cut else "completed"}
