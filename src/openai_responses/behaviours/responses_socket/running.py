"""A running response on a connection: it numbers its events and adds their lane."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic_core import from_json

from openai_responses._core.http.reply import Reply
from openai_responses._core.http.reply_stream import ReplyStream
from openai_responses._core.http.websockets import Text
from openai_responses._core.json_values.type_guards import JsonObject, is_mapping
from openai_responses._core.sessions.waiting import CheckedEvent
from openai_responses._core.streams.sse import decode
from openai_responses.behaviours.fields import object_at, text_at

from .steering import Steer

__all__ = ["LANE", "RunningResponse", "events_of"]

LANE = "stream_id"
_NUMBER = "sequence_number"
_END_TYPES = frozenset(("response.completed", "response.incomplete", "response.failed"))
_FAILED, _ERROR = "response.failed", "error"
_DONE = "[DONE]"


class RunningResponse:
    """A running response: its lane, the body of its request, and the steering inputs for it.

    `id` is empty before the response is created, `response` before it has ended.
    """

    def __init__(self, lane: str, body: JsonObject) -> None:
        """Store the lane and the body of the request."""
        self.lane = lane
        self.body = body
        self.id = ""
        self.steers: list[Steer] = []
        self.response: Mapping[str, object] = {}
        self.has_ended = self.has_failed = False
        self._next_number = 0
        self._added_count = 0

    def rewrite(self, event: Mapping[str, object]) -> CheckedEvent:
        """Return an event of the stream with its number on this connection and its lane."""
        self._update_state(event)
        fields, number = self._in_lane(event), event.get(_NUMBER)
        if isinstance(number, int):
            fields[_NUMBER] = number + self._added_count
            self._next_number = number + self._added_count + 1
        return fields

    def new_event(self, event: Mapping[str, object]) -> CheckedEvent:
        """Return an event that the stream does not have, with the next number and the lane."""
        fields = self._in_lane({**event, _NUMBER: self._next_number})
        self._next_number += 1
        self._added_count += 1
        return fields

    def _in_lane(self, event: Mapping[str, object]) -> CheckedEvent:
        return CheckedEvent({**event, LANE: self.lane} if self.lane else event)

    def _update_state(self, event: Mapping[str, object]) -> None:
        type_, response = text_at(event, "type"), object_at(event, "response")
        self.id = self.id or text_at(response, "id")
        if type_ in _END_TYPES:
            self.response = response
        self.has_ended = self.has_ended or type_ in _END_TYPES or type_ == _ERROR
        self.has_failed = self.has_failed or type_ in (_FAILED, _ERROR)


def events_of(reply: Reply) -> Iterator[Mapping[str, object] | Text]:
    """Yield the events of a reply as they are read; close the reply at the end.

    Data that is no JSON object is yielded as text. Raises WireError if the connection is cut.
    """
    body = reply.body
    try:
        for sent in decode([body] if isinstance(body, bytes) else body):
            if sent.data != _DONE:
                yield _event(sent.data)
    finally:
        if isinstance(body, ReplyStream):
            body.close()


def _event(data: str) -> Mapping[str, object] | Text:
    try:
        value: object = from_json(data)
    except ValueError:
        value = None
    return value if is_mapping(value) else Text(data.encode())
