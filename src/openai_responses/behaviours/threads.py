"""Threads: creating one also creates its messages and vector stores."""

from __future__ import annotations

from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.state.calls import StateCall

from .fields import object_at, objects_at, reference_at, text_at
from .tool_resources import create_resources

__all__ = ["create", "create_and_run"]


def create(call: StateCall) -> CompleteAnswer:
    """Store a thread and its initial messages."""
    answer = call.complete(create_resources(call))
    call.keep(answer)
    for message in objects_at(call.body, "messages"):
        call.perform("POST /threads/{}/messages", message, text_at(answer, "id"))
    return CompleteAnswer(answer)


def create_and_run(call: StateCall) -> CompleteAnswer:
    """Store a thread and a run on it; answer with the run."""
    call.require("/assistants", reference_at(call, "assistant_id"))
    thread = call.perform("POST /threads", object_at(call.body, "thread"))
    run_fields = {name: value for name, value in call.body.items() if name != "thread"}
    return CompleteAnswer(
        call.perform(
            "POST /threads/{}/runs",
            run_fields,
            text_at(thread, "id"),
            author_fields=call.author_fields,
        )
    )
