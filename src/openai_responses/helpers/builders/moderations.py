"""Builders of moderations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai.types import ModerationCreateResponse

from openai_responses.helpers._building import build

if TYPE_CHECKING:
    from openai_responses.helpers._requests import HttpRequest
    from openai_responses_generated.types.partials.moderations import (
        CreateModerationResponsePartial,
    )

__all__ = ["moderation_create_response_from_create_request"]


def moderation_create_response_from_create_request(
    request: HttpRequest, *, extra: CreateModerationResponsePartial | None = None
) -> ModerationCreateResponse:
    """Return the moderation that a request creates; fields in `extra` override its own."""
    return build(ModerationCreateResponse, "POST /moderations", request, extra)
