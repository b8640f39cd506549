"""Builders of run steps."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from openai.types.beta.threads.runs import RunStep

from openai_responses.helpers._building import build_from_partial

if TYPE_CHECKING:
    from openai_responses_generated.types.partials.beta_threads import RunStepObjectPartial

__all__ = ["build_run_step"]


def build_run_step(partial: RunStepObjectPartial) -> RunStep:
    """Return a run step with the fields of `partial`; the others get made-up values."""
    details: Mapping[str, object] = partial.get("step_details", {})
    kind = {"type": details["type"]} if "type" in details else {}
    return build_from_partial(RunStep, "GET /threads/{}/runs/{}/steps/{}", {**kind, **partial})
