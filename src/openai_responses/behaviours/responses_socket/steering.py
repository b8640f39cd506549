"""Steering: input that a client adds to a response while it runs, for the one that follows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from openai_responses._core.json_values.type_guards import JsonObject, is_list, is_mapping
from openai_responses.behaviours.fields import objects_at, text_at

__all__ = ["Steer", "joined_input", "may_be_steered", "pending", "required_input", "takes"]

_MESSAGE_FIELDS = frozenset(("type", "role", "content"))
# What a request has that no response to it can be steered (docstring of `ResponseSteerEvent`).
_UNSTEERABLE = ("conversation", "context_management")

# The items that wait for the client, by their type: the type of the input that they wait for, and
# the fields that it has of theirs (`ResponseSteerRequiredInput` of the SDK).
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
        """What events say about it."""
        return {"id": self.id, "previous_response_id": self.previous_response_id}


def takes(given: object) -> bool:
    """Return whether steering accepts an input: a text, or messages of the user."""
    if is_list(given):
        return bool(given) and all(is_mapping(each) and _is_of_user(each) for each in given)
    return isinstance(given, str) and bool(given)


def _is_of_user(item: Mapping[str, object]) -> bool:
    return item.get("role") == "user" and item.keys() <= _MESSAGE_FIELDS


def may_be_steered(body: Mapping[str, object]) -> bool:
    """Return whether the response to a request is none of those that cannot be steered."""
    return not any(body.get(name) for name in _UNSTEERABLE)


def joined_input(steers: Sequence[Steer], own: object = None) -> list[object]:
    """Return the items of steering inputs, in their order, and those of a request's own input."""
    return [item for given in (*(each.input for each in steers), own) for item in _items(given)]


def _items(given: object) -> list[object]:
    if isinstance(given, str):
        return [{"type": "message", "role": "user", "content": given}]
    return list(given) if is_list(given) else []


def pending(steer: Steer, response: Mapping[str, object]) -> JsonObject:
    """Return the event for input that waits until the client answers the calls of a response."""
    return {
        "type": "response.steer.pending",
        "reason": "waiting_for_required_input",
        "required_input": required_input(response),
        "steer": steer.place,
    }


def required_input(response: Mapping[str, object]) -> list[JsonObject]:
    """Return what a response waits for: the client's inputs without the fields that it fills in."""
    return [stub for item in objects_at(response, "output") if (stub := _stub(item))]


def _stub(item: Mapping[str, object]) -> JsonObject | None:
    type_ = text_at(item, "type")
    if type_ == _APPROVAL:
        return {"type": "mcp_approval_response", "approval_request_id": item.get("id")}
    waiting = _WAITING.get(type_)
    if waiting is None or item.get("execution") == "server" or not _is_of_client(item):
        return None
    return {"type": waiting[0], **{name: item.get(name) for name in waiting[1]}}


def _is_of_client(item: Mapping[str, object]) -> bool:
    """Return whether the client runs a call: a shell in a container is run by the server."""
    environment = item.get("environment")
    return not (is_mapping(environment) and environment.get("type") == "container_reference")
