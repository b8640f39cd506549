"""Responses: their predecessors and conversations, their storage, and background mode."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.completion.status_fields import STATUS_ORDERS
from openai_responses._core.completion.tokens import count_request_tokens, count_tokens
from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.http.servers import is_openai
from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.json_values.encoding import dump
from openai_responses._core.json_values.type_guards import JsonObject, is_list, is_mapping
from openai_responses._core.state.calls import StateCall
from openai_responses._core.streams.stream_parameter import asks_for_stream
from openai_responses._core.validation.combinations.responses import (
    CALL_WITHOUT_OUTPUT,
    OUTPUT_WITHOUT_CALL,
    PREVIOUS_AND_CONVERSATION,
    STANDING_FOR_OTHERS,
    UNKNOWN_PREVIOUS,
    call_without_output,
    output_without_call,
)

from .fields import number_at, object_at, objects_at, text_at
from .items import append_items, items_before, items_of_input, items_of_output
from .lifecycle import Lifecycle
from .lifecycle_runner import catch_up, change_status, finish_creation, read_object

__all__ = ["LIFECYCLE", "cancel", "check_context", "compact", "count", "create"]

_RESPONSES = "/responses"
# Fields that relate a response to other objects, or give it a lifecycle.
_CONTEXT_FIELDS = frozenset(("background", "conversation", "previous_response_id"))

_FINAL_STATUSES = frozenset(("cancelled", "completed", "failed", "incomplete"))

# The values of fields that a response gets only when it completes.
_END_FIELDS: Mapping[str, object] = {"output": [], "usage": None, "completed_at": None}


def create(call: StateCall) -> object:
    """Answer, and store the response unless `store` is false.

    Its input and output are appended to its conversation. A background response starts as queued.
    Raises ApiError for a previous response or a conversation that does not exist, and for outputs
    of functions without calls or calls without outputs.
    """
    body = call.body
    is_alone = _CONTEXT_FIELDS.isdisjoint(body)
    if not is_alone:
        check_context(call)
        _refuse_items(call)
    own = call.backend.stateless(call)
    if not is_mapping(own):
        return own
    keep = _keep if body.get("store", True) else None
    answer = call.complete_answer(own, keep)
    if is_alone:
        return answer
    if keep is not None and _is_queued(call):
        return _answer_queued(call, answer.value)
    if body.get("background") is True:
        _announce(call, answer.value)
    if conversation := _conversation(body):
        append_items(call, conversation, _output_items(call, answer.value))
    return answer


def _announce(call: StateCall, response: Mapping[str, object]) -> None:
    """Tell by a webhook that a background response has ended with this very call."""
    if (webhooks := call.backend.context.webhooks) is not None:
        webhooks.status_changed(_RESPONSES, text_at(response, "id"), {}, response)


def _keep(call: StateCall, response: Mapping[str, object]) -> None:
    call.keep(dict(response))
    for item in _input_items(call, response):
        call.keep(item, "/responses/{}/input_items", (text_at(response, "id"),))


def _input_items(call: StateCall, response: Mapping[str, object]) -> list[JsonObject]:
    """Return the items of a request's input; their ids are the same on every call."""
    created_at = number_at(response, "created_at")
    return items_of_input(
        call.body.get("input"), Determinism.of(text_at(response, "id"), created_at)
    )


def _output_items(call: StateCall, response: Mapping[str, object]) -> list[JsonObject]:
    """Return the items of a response's input and output."""
    return [*_input_items(call, response), *items_of_output(response)]


def _answer_queued(call: StateCall, final: Mapping[str, object]) -> CompleteAnswer:
    """Store and return the queued form of a response, and keep `final` for its completion."""
    plan: JsonObject = {"output_items": _output_items(call, final), "response": final}
    call.backend.pace.plans[_RESPONSES, text_at(final, "id")] = plan
    waiting: JsonObject = {**final, **_END_FIELDS, "status": "queued"}
    call.keep(waiting)
    return CompleteAnswer(finish_creation(call, waiting))


def _is_queued(call: StateCall) -> bool:
    """Return whether a response runs in the background without a stream."""
    if call.body.get("background") is not True or "status" in (call.author_fields or {}):
        return False
    facts = call.operation.stream
    return facts is None or not asks_for_stream(facts, call.request)


def check_context(call: StateCall) -> None:
    """Raise ApiError for a previous response or a conversation that does not exist."""
    previous, conversation = text_at(call.body, "previous_response_id"), _conversation(call.body)
    if not (previous or conversation):
        return
    if previous and conversation and call.backend.missing == "404":
        raise PREVIOUS_AND_CONVERSATION.error({})
    known = call.store.get(call.family(_RESPONSES), (), previous) is not None
    if previous and not known and not call.tolerates_missing:
        raise UNKNOWN_PREVIOUS.error({"id": previous})
    if conversation:
        call.require("/conversations", conversation)


def _refuse_items(call: StateCall) -> None:
    """Raise ApiError if calls and outputs in the input and in the items before it do not match.

    Nothing is refused if the items before the input are not known, or may be others.
    """
    if call.backend.missing != "404" or not call.backend.context.check_requests:
        return
    given = call.body.get("input")
    previous, conversation = text_at(call.body, "previous_response_id"), _conversation(call.body)
    items = [each for each in given if is_mapping(each)] if is_list(given) else []
    if not is_openai(call.request) or any(_stands_for_others(each) for each in items):
        return
    path, key = ("/conversations", conversation) if conversation else (_RESPONSES, previous)
    if call.store.get(call.family(path), (), key) is None:
        return
    before = items_before(call, previous, conversation)
    for rule, find in _MATCHING:
        place = None if any(map(_stands_for_others, before)) else find(before, items)
        if place is not None:
            raise rule.error(place)


def _stands_for_others(item: Mapping[str, object]) -> bool:
    return item.get("type") in STANDING_FOR_OTHERS


_MATCHING = (
    (OUTPUT_WITHOUT_CALL, output_without_call),
    (CALL_WITHOUT_OUTPUT, call_without_output),
)


def _conversation(fields: Mapping[str, object]) -> str:
    """Return the id of the conversation in a request or a response; empty if there is none."""
    return text_at(fields, "conversation") or text_at(object_at(fields, "conversation"), "id")


def cancel(call: StateCall) -> CompleteAnswer:
    """Cancel a background response; one that has ended stays unchanged.

    Raises ApiError for a response that does not run in the background.
    """
    catch_up(call)
    response = call.required()
    if call.author_fields is None and call.exists and response.get("background") is not True:
        raise ApiError(400, "Cannot cancel a synchronous response.")
    if call.exists and text_at(response, "status") in _FINAL_STATUSES:
        return CompleteAnswer(call.complete(read_object(call, response)))
    return change_status(call, "cancelled")


# --- earlier items -------------------------------------------------------------------------------


def _items_before(call: StateCall) -> list[JsonObject]:
    if "previous_response_id" not in call.body and "conversation" not in call.body:
        return []
    check_context(call)
    previous = text_at(call.body, "previous_response_id")
    return items_before(call, previous, _conversation(call.body))


def count(call: StateCall) -> CompleteAnswer:
    """Return the number of tokens of an input, of the items before it, and of its tools."""
    tools, model = call.body.get("tools"), call.body.get("model")
    previous_tokens = count_request_tokens({"input": _items_before(call), "model": model})
    tool_tokens = count_tokens(dump(tools).decode(), model) if tools else 0
    return CompleteAnswer(
        call.complete(
            {"input_tokens": count_request_tokens(call.body) + previous_tokens + tool_tokens}
        )
    )


def compact(call: StateCall) -> CompleteAnswer:
    """Return the user messages, and an encrypted item that stands for all other items."""
    items = [*_items_before(call), *items_of_input(call.body.get("input"), call.determinism)]
    user_messages = [item for item in items if item.get("role") == "user"]
    if call.backend.missing == "invent":  # the SDK's type of output items has no user messages
        user_messages = []
    compaction = {
        "type": "compaction",
        "id": f"cmp_{call.determinism.hex(50)}",
        "encrypted_content": f"gAAAAA{call.determinism.letters(120)}",
    }
    input_tokens = count_request_tokens({"input": items, "model": call.body.get("model")})
    usage = {"input_tokens": input_tokens, "output_tokens": count_tokens("x" * 120)}
    return CompleteAnswer(call.complete({"output": [*user_messages, compaction], "usage": usage}))


# --- lifecycle -----------------------------------------------------------------------------------


def _finish(call: StateCall, response: JsonObject) -> JsonObject:
    """Complete a response with its planned output, or with default output if there is no plan."""
    plan = call.backend.pace.plans.pop((_RESPONSES, call.key), None)
    if plan is None:
        initial_fields = {name: each for name, each in response.items() if name not in _END_FIELDS}
        return call.complete({**initial_fields, "status": "completed"})
    final, conversation = object_at(plan, "response"), _conversation(response)
    if conversation:
        append_items(call, conversation, [dict(each) for each in objects_at(plan, "output_items")])
    end_fields = {name: final.get(name) for name in _END_FIELDS}
    return {**end_fields, "completed_at": call.determinism.now()}


LIFECYCLE = Lifecycle(
    order=STATUS_ORDERS["response"],
    entering={"completed": _finish},
    endings=("failed", "cancelled"),
)
