"""Copies of runs with some fields replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai.types.beta.threads import Run

from openai_responses.helpers._building import merge

if TYPE_CHECKING:
    from openai_responses_generated.types.partials.beta_threads import RunObjectPartial

__all__ = ["merge_run_with_partial"]


def merge_run_with_partial(r: Run, p: RunObjectPartial) -> Run:
    """Return a copy of the run `r` with the fields of `p` replaced."""
    return merge(r, p)
