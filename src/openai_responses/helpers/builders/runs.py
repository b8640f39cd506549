"""Builders of runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai.types.beta.threads import Run

from openai_responses.helpers._building import build

if TYPE_CHECKING:
    from openai_responses.helpers._requests import HttpRequest
    from openai_responses_generated.types.partials.beta_threads import RunObjectPartial

__all__ = ["run_from_create_request"]


def run_from_create_request(
    thread_id: str, request: HttpRequest, *, extra: RunObjectPartial | None = None
) -> Run:
    """Return the run that a request creates on a thread; fields in `extra` override its own."""
    return build(Run, "POST /threads/{}/runs", request, extra, thread_id)
