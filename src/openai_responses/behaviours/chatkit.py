"""ChatKit: sessions that expire or are cancelled."""

from __future__ import annotations

from openai_responses._core.completion.status_fields import STATUS_ORDERS
from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.state.calls import StateCall

from .fields import number_at, object_at, text_at
from .lifecycle import Lifecycle
from .lifecycle_runner import catch_up, change_status

__all__ = ["LIFECYCLE", "cancel", "create"]

_LASTS = 600


def create(call: StateCall) -> CompleteAnswer:
    """Store a session that expires after the requested time, or after ten minutes."""
    seconds = number_at(object_at(call.body, "expires_after"), "seconds") or _LASTS
    answer = call.complete({"expires_at": call.determinism.now() + seconds})
    call.keep(answer)
    return CompleteAnswer(answer)


def cancel(call: StateCall) -> CompleteAnswer:
    """Cancel a session. Raises ApiError if it has ended."""
    catch_up(call)
    status = text_at(call.required(), "status")
    if status != "active" and not call.tolerates_missing:
        raise ApiError(400, f"Session '{call.key}' is {status}, it cannot be cancelled.")
    return change_status(call, "cancelled")


LIFECYCLE = Lifecycle(order=STATUS_ORDERS["chatkit.session"], endings=("expired", "cancelled"))
