"""Responses of the model in Realtime sessions: the events of a turn, in the API's order."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from openai_responses._core.completion.tokens import count_tokens
from openai_responses._core.http.reply_headers import LIMITS
from openai_responses._core.json_values.type_guards import JsonObject, is_list
from openai_responses._core.model_output.values import ModelTurn, OutputPart, ToolCall
from openai_responses._core.streams.synthesis.cutting import cut_at_tokens
from openai_responses.behaviours.fields import object_at, objects_at, text_at

from .audio import format_of, pieces, speech_of
from .conversation import Conversation, Item
from .settings import Settings, voice_name
from .usage import TokenCount

if TYPE_CHECKING:
    from openai_responses._core.sessions.context import SessionContext

__all__ = ["CLIENT_CANCELLED", "TURN_DETECTED", "Response"]

CLIENT_CANCELLED, TURN_DETECTED = "client_cancelled", "turn_detected"
_CONVERSATION_ITEM, _OUTPUT_ITEM = "conversation.item", "response.output_item"
# The reasons for which a response is incomplete, and its status.
_STATUSES = {
    CLIENT_CANCELLED: "cancelled",
    TURN_DETECTED: "cancelled",
    "max_output_tokens": "incomplete",
    "content_filter": "incomplete",
}
_REASONS = {"length": "max_output_tokens", "content_filter": "content_filter"}
_REFERENCE = "item_reference"


class Response:
    """One response of the model, as a sequence of events; it can be cancelled between them."""

    def __init__(
        self,
        context: SessionContext,
        settings: Settings,
        conversation: Conversation,
        given: Mapping[str, object],
        turn: ModelTurn,
    ) -> None:
        """Store the client's request (`given`) and the model's turn.

        Raises ApiError for a reference to an item that the conversation does not have.
        """
        self.id = context.new_id("resp_")
        self.in_conversation = given.get("conversation") != "none"
        self.seconds = 0.0
        """The length of the audio so far."""
        self.is_playing = False
        """Whether the server plays its audio: in a call over WebRTC or SIP, without deltas."""
        self._context = context
        self._conversation = conversation
        self._given = given
        self._turn = turn
        self._end_reason = ""
        self._generated = 0
        self._output: list[JsonObject] = []
        modalities = given.get("output_modalities", settings.fields.get("output_modalities"))
        self._modalities = list(modalities) if is_list(modalities) else ["audio"]
        output = object_at(object_at(given, "audio"), "output")
        self.voice = voice_name(output.get("voice", settings.audio_output.get("voice")))
        """The voice of the model."""
        format_ = output.get("format", settings.audio_output.get("format"))
        self._audio: JsonObject = {"format": format_, "voice": self.voice}
        self._plays = self.has_audio and bool(context.call_id)
        self._limit = given.get("max_output_tokens", settings.fields.get("max_output_tokens"))
        self._count = TokenCount(self._input(), text_at(given, "instructions"), turn.usage)

    @property
    def has_audio(self) -> bool:
        """Whether the output of the model is audio."""
        return "audio" in self._modalities

    @property
    def is_cancelled(self) -> bool:
        """Whether it was cancelled."""
        return _STATUSES.get(self._end_reason) == "cancelled"

    @property
    def is_generated(self) -> bool:
        """Whether all of the model's output has been sent; only events that end it follow."""
        return self._generated == len(self._turn.outputs)

    def cancel(self, reason: str) -> None:
        """End the response with the next event."""
        self._end_reason = self._end_reason or reason

    def created(self) -> JsonObject:
        """Return the first event."""
        return {"type": "response.created", "response": self._fields("in_progress")}

    def events(self) -> Iterator[JsonObject]:
        """Yield the further events, to `response.done` and the rate limits."""
        for index, output in enumerate(self._turn.outputs):
            if self._end_reason:
                break
            yield from self._item(output, index)
        self._end_reason = self._end_reason or _REASONS.get(str(self._turn.finish_reason), "")
        status = _STATUSES.get(self._end_reason, "completed")
        yield {"type": "response.done", "response": self._fields(status)}
        if self.is_playing and self._end_reason != CLIENT_CANCELLED:
            yield self.stop_playing("cleared" if self.is_cancelled else "stopped")
        yield {"type": "rate_limits.updated", "rate_limits": _rate_limits()}

    def stop_playing(self, how: str) -> JsonObject:
        """Return the event for the end of the audio that the server plays in a call."""
        self.is_playing = False
        return self._playback(how)

    def _playback(self, kind: str) -> JsonObject:
        return {"type": f"output_audio_buffer.{kind}", "response_id": self.id}

    def _input(self) -> list[Item]:
        """Return the input items of the model."""
        if "input" not in self._given:
            return self._conversation.items
        return [
            self._conversation.find_reference(text_at(each, "id"))
            if text_at(each, "type") == _REFERENCE
            else Item(dict(each))
            for each in objects_at(self._given, "input")
        ]

    # --- items -----------------------------------------------------------------------------------

    def _item(self, output: OutputPart, index: int) -> Iterator[JsonObject]:
        """Yield the events of one item."""
        fields: JsonObject = {"id": self._conversation.new_item_id(), "object": "realtime.item"}
        if isinstance(output, ToolCall):
            call_id = output.call_id or self._context.new_id("call_")
            own = {"type": "function_call", "call_id": call_id, "name": output.name}
            fields |= {**own, "status": "in_progress", "arguments": ""}
        else:
            fields |= {
                "type": "message",
                "role": "assistant",
                "status": "in_progress",
                "content": [],
            }
        item = Item(fields, format_of(self._audio["format"]))
        ids: JsonObject = {"response_id": self.id, "item_id": item.id, "output_index": index}
        added: JsonObject = {"response_id": self.id, "output_index": index}
        yield {"type": f"{_OUTPUT_ITEM}.added", **added, "item": item.snapshot()}
        previous = self._conversation.last_id
        if self.in_conversation:
            self._conversation.add(item)
            yield self._item_event(f"{_CONVERSATION_ITEM}.added", previous, item)
        if isinstance(output, ToolCall):
            yield from self._arguments(output, item, ids)
        else:
            yield from self._part(_text_of(output), item, {**ids, "content_index": 0})
        item.fields["status"] = "incomplete" if self._end_reason else "completed"
        if self.in_conversation:
            yield self._item_event(f"{_CONVERSATION_ITEM}.done", previous, item)
        yield {"type": f"{_OUTPUT_ITEM}.done", **added, "item": item.snapshot()}
        self._output.append(item.snapshot())

    def _arguments(self, call: ToolCall, item: Item, ids: JsonObject) -> Iterator[JsonObject]:
        kind = "response.function_call_arguments"
        ids = {**ids, "call_id": item.fields["call_id"]}
        self._count.add(call.name)
        for piece in self._pieces(call.arguments):
            item.fields["arguments"] = f"{item.fields['arguments']}{piece}"
            yield {"type": f"{kind}.delta", **ids, "delta": piece}
        self._generated += 1
        arguments = item.fields["arguments"]
        yield {"type": f"{kind}.done", **ids, "name": call.name, "arguments": arguments}

    def _part(self, text: str, item: Item, ids: JsonObject) -> Iterator[JsonObject]:
        kind, name = ("audio", "transcript") if self.has_audio else ("text", "text")
        empty = {"type": kind, name: ""}
        yield {"type": "response.content_part.added", **ids, "part": empty}
        if self._plays:
            self.is_playing = True
            yield self._playback("started")
        content: JsonObject = {"type": f"output_{kind}", name: ""}
        item.fields["content"] = [content]
        stem = "response.output_audio_transcript" if self.has_audio else "response.output_text"
        sent = ""
        for piece in self._pieces(text):
            sent += piece
            if name in content:  # not if the client has truncated it
                content[name] = sent
            yield {"type": f"{stem}.delta", **ids, "delta": piece}
            if self.has_audio:
                yield from self._speech(piece, item, ids)
        self._generated += 1
        if self.has_audio:
            yield {"type": "response.output_audio.done", **ids}
        yield {"type": f"{stem}.done", **ids, name: sent}
        yield {"type": "response.content_part.done", **ids, "part": {"type": kind, name: sent}}

    def _speech(self, text: str, item: Item, ids: JsonObject) -> Iterator[JsonObject]:
        """Yield the events with the audio of a piece of text."""
        audio = item.format
        data = speech_of(count_tokens(text), audio)
        item.audio[0] = item.audio.get(0, b"") + data
        self.seconds += audio.milliseconds(len(data)) / 1000
        for piece in pieces(data, audio) if not self._plays else ():
            delta = b64encode(piece).decode()
            yield {"type": "response.output_audio.delta", **ids, "delta": delta}

    def _pieces(self, text: str) -> Iterator[str]:
        """Yield a text piece by piece, until the response is cancelled or reaches its limit."""
        for piece in cut_at_tokens(text):
            if self._end_reason:
                return
            if isinstance(self._limit, int) and self._count.output_with(piece) > self._limit:
                self._end_reason = "max_output_tokens"
                return
            self._count.add(piece)
            yield piece

    def _item_event(self, kind: str, previous: str | None, item: Item) -> JsonObject:
        return {"type": kind, "previous_item_id": previous, "item": item.snapshot()}

    # --- the response itself ---------------------------------------------------------------------

    def _fields(self, status: str) -> JsonObject:
        """Return the fields of the response in events."""
        is_whole = status in ("in_progress", "completed")
        details = None if is_whole else {"type": status, "reason": self._end_reason}
        fields: JsonObject = {
            "object": "realtime.response",
            "id": self.id,
            "status": status,
            "status_details": details,
            "output": list(self._output),
            "output_modalities": self._modalities,
            "max_output_tokens": self._limit,
            "audio": {"output": self._audio},
            "usage": None
            if status == "in_progress"
            else self._count.usage(has_audio=self.has_audio),
            "metadata": self._given.get("metadata"),
        }
        if self.in_conversation:
            fields["conversation_id"] = self._conversation.id
        return fields


def _text_of(output: OutputPart) -> str:
    for name in ("text", "refusal"):
        value: object = getattr(output, name, None)
        if isinstance(value, str):
            return value
    return ""


def _rate_limits() -> list[JsonObject]:
    """Return the rate limits of an account, which are those in the headers of HTTP."""
    limits = dict(LIMITS)
    return [
        {
            "name": name,
            "limit": int(limits[f"x-ratelimit-limit-{name}"]),
            "remaining": int(limits[f"x-ratelimit-remaining-{name}"]),
            "reset_seconds": int(limits[f"x-ratelimit-reset-{name}"].removesuffix("ms")) / 1000,
        }
        for name in ("requests", "tokens")
    ]
