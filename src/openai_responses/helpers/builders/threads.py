"""Builders of threads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai.types.beta import Thread

from openai_responses.helpers._building import build

if TYPE_CHECKING:
    from openai_responses.helpers._requests import HttpRequest
    from openai_responses_generated.types.partials.beta_threads import ThreadObjectPartial

__all__ = ["thread_from_create_request"]


def thread_from_create_request(
    request: HttpRequest, *, extra: ThreadObjectPartial | None = None
) -> Thread:
    """Return the thread that a request creates; fields in `extra` override its own."""
    return build(Thread, "POST /threads", request, extra)
