"""Builders of chat completions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai.types.chat import ChatCompletion

from openai_responses.helpers._building import build

if TYPE_CHECKING:
    from openai_responses.helpers._requests import HttpRequest
    from openai_responses_generated.types.partials.chat import CreateChatCompletionResponsePartial

__all__ = ["chat_completion_from_create_request"]


def chat_completion_from_create_request(
    request: HttpRequest, *, extra: CreateChatCompletionResponsePartial | None = None
) -> ChatCompletion:
    """Return the completion that a request creates; fields in `extra` override its own."""
    return build(ChatCompletion, "POST /chat/completions", request, extra)
