"""Steering: input that a client sends while a response runs, for its successor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from openai_responses._core.json_values.type_guards import JsonObject, is_list, is_mapping
from openai_responses.behaviours.fields import objects_at, text_at

__all__ = [
    "Steer",
    "can_be_steered",
    "is_valid_steer_input",
    "joined_input",
    "pending_event",
    "required_input",
]

_MESSAGE_FIELDS = frozenset(("type", "role", "content"))
# Fields of requests whose responses cannot be steered (docstring of `ResponseSteerEvent`).
_UNSTEERABLE = ("conversation", "context_management")

# The items that require input of the client, by type: the type of the input, and the fields that it
# repeats of the item (`ResponseSteerRequiredInput` of the SDK).
_WAITING: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "function_call": ("function_call_output", ("call_id", "name")),
    "custom_tool_call": ("custom_tool_call_output", ("call_id",)),
    "computer_call": ("computer_call_output", ("call_id",)),
    "shell_call": ("shell_call_output", ("call_id",)),
    "apply_patch_call": ("apply_patch_call_output", ("call_id",)),
    "tool_search_call": ("tool_search_output", ("call_id", "execution")),
}
_APPROVAL = "mcp_approval_request"


class Steer(NamedTuple):
    """Input that was accepted for the response after `previous_response_id`."""

    id: str
    previous_response_id: str
    input: object

    @property
    def place(self) -> JsonObject:
        """The fields by which events refer to it."""
        return {"id": self.id, "previous_response_id": self.previous_response_id}


def is_valid_steer_input(input_: object) -> bool:
    """Return whether steering accepts an input: a text, or messages of the user."""
    if is_list(input_):
        return bool(input_) and all(is_mapping(each) and _is_user_message(each) for each in input_)
    return isinstance(input_, str) and bool(input_)


def _is_user_message(item: Mapping[str, object]) -> bool:
    return item.get("role") == "user" and item.keys() <= _MESSAGE_FIELDS


def can_be_steered(body: Mapping[str, object]) -> bool:
    """Return whether the response to a request can be steered."""
    return not any(body.get(name) for name in _UNSTEERABLE)


def joined_input(steers: Sequence[Steer], own: object = None) -> list[object]:
    """Return the items of steering inputs, in their order, and those of a request's own input."""
    return [item for input_ in (*(each.input for each in steers), own) for item in _items(input_)]


def _items(input_: object) -> list[object]:
    if isinstance(input_, str):
        return [{"type": "message", "role": "user", "content": input_}]
    return list(input_) if is_list(input_) else []


def pending_event(steer: Steer, response: Mapping[str, object]) -> JsonObject:
    """Return the event for input that waits until the client answers the calls of a response."""
    return {
        "type": "response.steer.pending",
        "reason": "waiting_for_required_input",
        "required_input": required_input(response),
        "steer": steer.place,
    }


def required_input(response: Mapping[str, object]) -> list[JsonObject]:
    """Return the inputs that a response requires, without the fields that the client fills in."""
    return [stub for item in objects_at(response, "output") if (stub := _stub(item))]


def _stub(item: Mapping[str, object]) -> JsonObject | None:
    type_ = text_at(item, "type")
    if type_ == _APPROVAL:
        return {"type": "mcp_approval_response", "approval_request_id": item.get("id")}
    waiting = _WAITING.get(type_)
    if waiting is None or item.get("execution") == "server" or not _is_run_by_client(item):
        return None
    return {"type": waiting[0], **{name: item.get(name) for name in waiting[1]}}


def _is_run_by_client(item: Mapping[str, object]) -> bool:
    """Return whether the client runs a call: a shell in a container is run by the server."""
    environment = item.get("environment")
    return not (is_mapping(environment) and environment.get("type") == "container_reference")
