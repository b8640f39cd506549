"""The backend's context: the parts of the mock that a backend uses."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from openai_responses._core.calls.recorded import Call
    from openai_responses._core.errors.order_policy import OrderPolicy
    from openai_responses._core.webhooks.lazy_hub import LazyHub

__all__ = ["BackendContext", "SendRequest"]

SendRequest: TypeAlias = Callable[[str, str, Mapping[str, object]], tuple[int, object]]
"""Sends a method, path and JSON body to the mock itself; returns status and parsed JSON."""


class BackendContext(NamedTuple):
    """The parts of a mock around its store.

    `send` sends requests to the mock, `calls` holds the calls that the mock has answered, in order,
    and `order` handles streams with a wrong order of events. With `one_run_per_thread` a thread
    refuses runs and messages while a run is active on it. `check_requests` says whether requests
    are refused that name existing objects, but do not go with them. With `accepts_unknown` answers
    may have fields and values that the document does not have. `webhooks` is told what objects
    become, `on_call_ended` which calls have ended.
    """

    send: SendRequest
    calls: Sequence[Call[Any]]
    order: OrderPolicy
    one_run_per_thread: bool = False
    check_requests: bool = True
    accepts_unknown: bool = False
    webhooks: LazyHub | None = None
    on_call_ended: Callable[[str], object] = str
