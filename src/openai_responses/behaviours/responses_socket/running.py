"""A response that runs on a connection: its stream, with the numbers and the lane of its events."""

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
_ENDS = frozenset(("response.completed", "response.incomplete", "response.failed"))
_FAILED, _ERROR = "response.failed", "error"
_DONE = "[DONE]"


class RunningResponse:
    """A response that runs: its lane, the body of its request, and what was added to it.

    `id` is empty until the response was created, and `response` until it has ended.
    """

    def __init__(self, lane: str, body: JsonObject) -> None:
        """Begin without events."""
        self.lane = lane
        self.body = body
        self.id = ""
        self.steers: list[Steer] = []
        self.response: Mapping[str, object] = {}
        self.has_ended = self.has_failed = False
        self._next_number = 0
        self._added = 0

    def as_sent(self, event: Mapping[str, object]) -> CheckedEvent:
        """Return an event of the stream as it is sent, with its number and its lane."""
        self._notice(event)
        fields, number = self._in_lane(event), event.get(_NUMBER)
        if isinstance(number, int):
            fields[_NUMBER] = number + self._added
            self._next_number = number + self._added + 1
        return fields

    def added(self, event: Mapping[str, object]) -> CheckedEvent:
        """Return an event that is not in the stream, with the next number and the lane."""
        fields = self._in_lane({**event, _NUMBER: self._next_number})
        self._next_number += 1
        self._added += 1
        return fields

    def _in_lane(self, event: Mapping[str, object]) -> CheckedEvent:
        return CheckedEvent({**event, LANE: self.lane} if self.lane else event)

    def _notice(self, event: Mapping[str, object]) -> None:
        type_, response = text_at(event, "type"), object_at(event, "response")
        self.id = self.id or text_at(response, "id")
        if type_ in _ENDS:
            self.response = response
        self.has_ended = self.has_ended or type_ in _ENDS or type_ == _ERROR
        self.has_failed = self.has_failed or type_ in (_FAILED, _ERROR)


def events_of(reply: Reply) -> Iterator[Mapping[str, object] | Text]:
    """Yield the events of a reply, each as soon as it is read, and close the reply at the end.

    Data that is no JSON object is sent as it is. Raises WireError where the connection is cut.
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
        return Text(data)
    return value if is_mapping(value) else Text(data)
