"""Copies of assistants with some fields replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai.types.beta import Assistant

from openai_responses.helpers._building import merge

if TYPE_CHECKING:
    from openai_responses_generated.types.partials.beta_assistants import AssistantObjectPartial

__all__ = ["merge_assistant_with_partial"]


def merge_assistant_with_partial(a: Assistant, p: AssistantObjectPartial) -> Assistant:
    """Return a copy of the assistant `a` with the fields of `p` replaced."""
    return merge(a, p)
