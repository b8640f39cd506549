"""Delegation of tasks by a Live session: to the client, the Responses or the Decisions API."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from pydantic_core import from_json

from openai_responses._core.errors.exceptions import ResponseTypeError
from openai_responses._core.http.websockets import Text
from openai_responses._core.json_values.encoding import dump
from openai_responses._core.json_values.type_guards import JsonObject, is_mapping
from openai_responses._core.sessions.waiting import CheckedEvent
from openai_responses.behaviours.fields import object_at, objects_at, text_at
from openai_responses.behaviours.responses_socket.api_words import error_of_reply
from openai_responses.behaviours.responses_socket.running import events_of

from .api_words import no_delegation

if TYPE_CHECKING:
    from openai_responses._core.http.reply import Reply
    from openai_responses._core.sessions.context import SessionContext

    from .live_sessions import LiveSession

__all__ = ["Delegation"]

_FIRST_ERROR_STATUS = 400
# The large fields that are empty in snapshots of a response.
_CLEARED: Mapping[str, object] = {"instructions": None, "tools": [], "output": []}


class Delegation:
    """Delegates the tasks of one session, by requests to the mock."""

    def __init__(self, context: SessionContext, live: LiveSession) -> None:
        """Store the connection and its session."""
        self._context = context
        self._live = live

    def require(self, owner: str) -> None:
        """Raise ApiError unless the session delegates to this API."""
        if self._live.owner != owner:
            raise no_delegation(owner)

    def create(self) -> JsonObject:
        """Create a delegation, and return its event."""
        key = self._context.new_id("delegation_")
        self._live.delegations.add(key)
        delegation = {"id": key, "target": self._live.owner, "type": "delegation"}
        at = {"offset_ms": self._live.at_ms}
        return {"type": "session.delegation.created", "delegation": delegation, **at}

    def add_task(self, text: str) -> None:
        """Add the model's task to the input items of the Responses API."""
        self._live.response_items.append({"type": "message", "role": "user", "content": text})

    @property
    def result(self) -> str:
        """The text of the last response; empty if its last item is no message."""
        last = self._live.response_items[-1] if self._live.response_items else None
        parts = objects_at(last, "content") if is_mapping(last) else []
        return "".join(text_at(part, "text") for part in parts)

    def response(self, delegation_id: str | None = None) -> Iterator[JsonObject]:
        """Create a response to the session's items, and return its events.

        Raises ApiError if the session delegates to another API, or if the request is refused.
        """
        self.require("responses")
        settings = object_at(self._live.delegation, "responses")
        body = {**settings, "input": self._live.response_items, "stream": True}
        return self._events(self._send("/responses", body), delegation_id)

    def _events(self, reply: Reply, delegation_id: str | None) -> Iterator[JsonObject]:
        correlation = {"delegation_id": delegation_id} if delegation_id else {}
        for event in events_of(reply):
            if isinstance(event, Text):
                continue
            response = object_at(event, "response")
            if event.get("type") == "response.completed":
                self._live.response_items.extend(objects_at(response, "output"))
            inner = {**event, "response": {**response, **_CLEARED}} if response else event
            yield CheckedEvent({"type": "response.event", "event": inner, **correlation})

    def decision(self, delegation_id: str | None = None) -> JsonObject:
        """Return the event with the answers to the session's questions.

        Raises ApiError if the session does not delegate decisions, or if the request is refused.
        """
        self.require("decisions")
        settings = object_at(self._live.delegation, "decisions")
        return self._decision(settings, [], {"delegation_id": delegation_id})

    def trigger_decisions(self, event: Mapping[str, object]) -> Iterator[JsonObject]:
        """Yield the events with the answers to the questions that an event triggers."""
        source = {"source_event_id": event["event_id"], "source_event_type": event["type"]}
        role = "user" if event["type"] == "session.input_transcript.delta" else "assistant"
        message = {"type": "message", "role": role, "content": event["delta"]}
        for trigger in self._live.triggers:
            if trigger.get("event_type") == event["type"]:
                trigger_id = {"trigger_id": self._context.new_id("trigger_")}
                settings = {"model": self._live.config["model"], **object_at(trigger, "decisions")}
                yield self._decision(settings, [message], {**source, **trigger_id})

    def _decision(
        self, settings: Mapping[str, object], messages: list[object], place: Mapping[str, object]
    ) -> JsonObject:
        items = [
            {name: value for name, value in item.items() if name != "id"}
            for item in self._live.decision_items.values()
        ]
        reply = self._send("/decisions", {**settings, "input": [*items, *messages]})
        decision: object = from_json(reply.body) if isinstance(reply.body, bytes) else None
        event = {"type": "decision.completed", "decision": decision}
        return CheckedEvent({"type": "decision.event", "event": event, **place})

    def _send(self, path: str, body: Mapping[str, object]) -> Reply:
        reply = self._context.send("POST", path, dump(body))
        if reply is None:
            raise ResponseTypeError(
                f"{self._context.operation.name}: the session delegates a task to POST {path}, "
                "whose route passes calls through to the network. Set an answer for that route."
            )
        if reply.status >= _FIRST_ERROR_STATUS:
            raise error_of_reply(reply)
        return reply
