"""Faults of a whole reply: other headers, or no body."""

from __future__ import annotations

from openai_responses._core.http.headers import HeaderList
from openai_responses._core.http.reply import Reply
from openai_responses._core.http.reply_stream import ReplyStream, StreamContext

from .faulty_reply import Step

__all__ = ["with_content_type", "with_headers", "without_body"]


def with_content_type(media_type: str) -> Step:
    """Return the step that sets another content type."""
    return with_headers([("content-type", media_type)])


def with_headers(headers: HeaderList) -> Step:
    """Return the step that sets headers, replacing those with the same names."""
    names = {name.lower() for name, _ in headers}

    def step(reply: Reply, context: StreamContext) -> Reply:
        other_headers = [pair for pair in reply.headers if pair[0].lower() not in names]
        return Reply(reply.status, [*other_headers, *headers], reply.body)

    return step


def without_body() -> Step:
    """Return the step that sends the headers without the body."""

    def step(reply: Reply, context: StreamContext) -> Reply:
        if isinstance(reply.body, ReplyStream):
            reply.body.close()
        return Reply(reply.status, reply.headers, b"")

    return step
