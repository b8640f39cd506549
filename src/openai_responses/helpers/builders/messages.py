"""Builders of messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai.types.beta.threads import Message

from openai_responses.helpers._building import build, build_from_partial

if TYPE_CHECKING:
    from openai_responses.helpers._requests import HttpRequest
    from openai_responses_generated.types.partials.beta_threads import MessageObjectPartial

__all__ = ["build_message", "message_from_create_request"]


def message_from_create_request(
    thread_id: str, request: HttpRequest, *, extra: MessageObjectPartial | None = None
) -> Message:
    """Return the message that a request adds to a thread; fields in `extra` override its own."""
    return build(Message, "POST /threads/{}/messages", request, extra, thread_id)


def build_message(partial: MessageObjectPartial) -> Message:
    """Return a message with the fields of `partial`; the others get made-up values."""
    return build_from_partial(Message, "GET /threads/{}/messages/{}", partial)
