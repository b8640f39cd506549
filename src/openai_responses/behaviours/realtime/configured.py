"""Settings of sessions that were configured before a client connects, by a secret or a call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from openai_responses.behaviours.fields import object_at

from .calls import CALLS, find_call
from .client_secrets import secret_of

if TYPE_CHECKING:
    from openai_responses._core.sessions.context import SessionContext

__all__ = ["configured_session"]


def configured_session(context: SessionContext) -> Mapping[str, object]:
    """Return the settings of the call that a client joins, or of its client secret.

    Settings that these lack are read from the URL.
    """
    backend, query = context.backend, context.query
    in_url = {"type": query.get("intent"), "model": query.get("model")}
    if context.call_id:
        source = find_call(backend, CALLS, context.call_id)
    else:
        source = secret_of(backend, context.request.api_key)
    return {**in_url, **object_at(source or {}, "session")}
