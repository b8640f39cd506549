"""Threads with other fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai.types.beta import Thread

from openai_responses.helpers._building import merged

if TYPE_CHECKING:
    from openai_responses_generated.types.partials.beta_threads import ThreadObjectPartial

__all__ = ["merge_thread_with_partial"]


def merge_thread_with_partial(t: Thread, p: ThreadObjectPartial) -> Thread:
    """Return `t` with the fields of `p` in place of its own."""
    return merged(t, p)
