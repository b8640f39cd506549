"""Assistants: creating one also creates its vector stores."""

from __future__ import annotations

from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.state.calls import StateCall

from .fields import objects_at
from .tool_resources import create_resources

__all__ = ["create"]


def create(call: StateCall) -> CompleteAnswer:
    """Store an assistant; with the code interpreter, it gets an empty list of its files."""
    own = dict(create_resources(call))
    tools = [tool.get("type") for tool in objects_at(call.body, "tools")]
    if "code_interpreter" in tools and "tool_resources" not in call.body:
        own["tool_resources"] = {"code_interpreter": {"file_ids": []}}
    answer = call.complete(own)
    call.keep(answer)
    return CompleteAnswer(answer)
