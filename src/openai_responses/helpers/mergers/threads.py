"""Copies of threads with some fields replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai.types.beta import Thread

from openai_responses.helpers._building import merge

if TYPE_CHECKING:
    from openai_responses_generated.types.partials.beta_threads import ThreadObjectPartial

__all__ = ["merge_thread_with_partial"]


def merge_thread_with_partial(t: Thread, p: ThreadObjectPartial) -> Thread:
    """Return a copy of the thread `t` with the fields of `p` replaced."""
    return merge(t, p)
