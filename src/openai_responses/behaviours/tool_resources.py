"""Tool resources: the vector stores that are created with an assistant or a thread."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.state.calls import StateCall

from .fields import object_at, objects_at, text_at

__all__ = ["create_resources"]


def create_resources(call: StateCall) -> Mapping[str, object]:
    """Return a partial with the `tool_resources` of a new object; empty if it creates none.

    Vector stores that the request describes are created and replaced by their ids. These also
    replace the ids that the request names itself: the API takes one or the other.
    """
    resources = object_at(call.body, "tool_resources")
    search = object_at(resources, "file_search")
    described = objects_at(search, "vector_stores")
    if not described:
        return {}
    created = [text_at(call.perform("POST /vector_stores", each), "id") for each in described]
    return {"tool_resources": {**resources, "file_search": {"vector_store_ids": created}}}
