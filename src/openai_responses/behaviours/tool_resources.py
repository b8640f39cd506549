"""Tool resources: what assistants and threads are created with comes to exist."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.state.calls import StateCall

from .fields import object_at, objects_at, text_at

__all__ = ["created_resources"]


def created_resources(call: StateCall) -> Mapping[str, object]:
    """Return the `tool_resources` of a new object as a partial of it; empty if it has none.

    Vector stores that the request describes are created; what is left of them are their ids,
    before which those of others that it names give way: the API takes one kind or the other.
    """
    resources = object_at(call.body, "tool_resources")
    search = object_at(resources, "file_search")
    described = objects_at(search, "vector_stores")
    if not described:
        return {}
    created = [text_at(call.perform("POST /vector_stores", each), "id") for each in described]
    return {"tool_resources": {**resources, "file_search": {"vector_store_ids": created}}}
