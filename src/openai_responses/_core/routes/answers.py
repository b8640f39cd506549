"""The replies for validated answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_responses._core.http.headers import HeaderList
from openai_responses._core.http.reply import Reply
from openai_responses._core.http.reply_headers import AS_JSON, reply_headers
from openai_responses._core.http.reply_stream import ReplyStream
from openai_responses._core.json_values.complete_answer import CompleteAnswer

if TYPE_CHECKING:
    from .answered_call import AnsweredCall

__all__ = ["reply_with"]


def reply_with(value: object, call: AnsweredCall) -> Reply:
    """Return the reply for a validated answer; an answer that is an exception is raised.

    Raises StreamMismatchError if the answer is a stream and the request does not ask for one.
    """
    if isinstance(value, CompleteAnswer):  # the most frequent kind
        return _with_own_headers(AS_JSON, value.text, call)
    from .other_answers import content_or_reply

    content = content_or_reply(value, call)
    return content if isinstance(content, Reply) else _with_own_headers(*content, call)


def _with_own_headers(headers: HeaderList, body: bytes | ReplyStream, call: AnsweredCall) -> Reply:
    """Return the reply with the headers of the operation after those of the body."""
    own = reply_headers(call.operation, call.request, call.determinism)
    return Reply(call.operation.status, (*headers, *own), body)
