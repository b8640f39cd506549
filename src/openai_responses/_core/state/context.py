"""Surroundings: what a world knows of the mock that it is part of."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from openai_responses._core.calls.recorded import Call
    from openai_responses._core.errors.order_policy import OrderPolicy

__all__ = ["Ask", "BackendContext"]

Ask: TypeAlias = Callable[[str, str, Mapping[str, object]], tuple[int, object]]
"""Sends a request to the mock itself, by method, path and JSON body: its status, and its JSON."""


class BackendContext(NamedTuple):
    """What is around the store of a mock.

    `seen` are the calls that the mock has answered, in their order, `order` says what becomes of
    streams that break theirs. With `one_run_per_thread` a thread refuses runs and messages while a
    run is active on it.
    """

    ask: Ask
    seen: Sequence[Call[Any]]
    order: OrderPolicy
    one_run_per_thread: bool = False
