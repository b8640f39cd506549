"""Builders of assistants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai.types.beta import Assistant

from openai_responses.helpers._building import build

if TYPE_CHECKING:
    from openai_responses.helpers._requests import HttpRequest
    from openai_responses_generated.types.partials.beta_assistants import AssistantObjectPartial

__all__ = ["assistant_from_create_request"]


def assistant_from_create_request(
    request: HttpRequest, *, extra: AssistantObjectPartial | None = None
) -> Assistant:
    """Return the assistant that a request creates; fields in `extra` override its own."""
    return build(Assistant, "POST /assistants", request, extra)
