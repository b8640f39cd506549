"""Faulty and slow answers: assign them to a route, or return them from its function.

    openai_mock.chat.completions.create.response = faults.connection_refused()
    openai_mock.chat.completions.create.response = faults.disconnect(after_events=3)
    openai_mock.responses.create.response = faults.pace(MyStream, first=0.5, between=0.02)

A connection fault replaces the answer. The other functions change an answer, of any kind that a
route takes, or the mock's default answer if none is given. They can be nested.
"""

from __future__ import annotations

from .answers import bad_gateway, content_type, empty_body, redirect
from .clocks import RealClock, VirtualClock
from .connections import (
    certificate_error,
    connect_timeout,
    connection_refused,
    connection_reset,
    dns_failure,
    pool_timeout,
    read_timeout,
    server_disconnected,
    write_timeout,
)
from .streams import (
    comments,
    disconnect,
    end_early,
    error_event,
    line_ends,
    malformed_json,
    pace,
    rechunk,
    without_end,
)

__all__ = [
    "RealClock",
    "VirtualClock",
    "bad_gateway",
    "certificate_error",
    "comments",
    "connect_timeout",
    "connection_refused",
    "connection_reset",
    "content_type",
    "disconnect",
    "dns_failure",
    "empty_body",
    "end_early",
    "error_event",
    "line_ends",
    "malformed_json",
    "pace",
    "pool_timeout",
    "read_timeout",
    "rechunk",
    "redirect",
    "server_disconnected",
    "without_end",
    "write_timeout",
]
