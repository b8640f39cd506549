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
from openai_responses.behaviours.fields import object_at, text_at

from .audio import format_of, pieces, speech_of
from .conversation import Conversation, Item

if TYPE_CHECKING:
    from openai_responses._core.sessions.context import SessionContext

    from .settings import Settings

__all__ = ["Response"]

_CONVERSATION_ITEM, _OUTPUT_ITEM = "conversation.item", "response.output_item"


class Response:
    """One response: what the model says, told event by event; it can be cancelled in between."""

    def __init__(
        self,
        context: SessionContext,
        settings: Settings,
        conversation: Conversation,
        given: Mapping[str, object],
        turn: ModelTurn,
    ) -> None:
        """Take what the client has asked for, and what the model says."""
        self.id = context.new_id("resp_")
        self.in_conversation = given.get("conversation") != "none"
        self._context = context
        self._conversation = conversation
        self._given = given
        self._turn = turn
        self._cancelled_for = ""
        self._output: list[JsonObject] = []
        modalities = given.get("output_modalities", settings.fields.get("output_modalities"))
        self._modalities = list(modalities) if is_list(modalities) else ["audio"]
        output = object_at(object_at(given, "audio"), "output")
        self._audio: JsonObject = {
            name: output.get(name, settings.audio_output.get(name)) for name in ("format", "voice")
        }
        self._limit = given.get("max_output_tokens", settings.fields.get("max_output_tokens"))

    @property
    def has_audio(self) -> bool:
        """Whether the model speaks."""
        return "audio" in self._modalities

    def cancel(self, reason: str) -> None:
        """End the response with the next event."""
        self._cancelled_for = self._cancelled_for or reason

    def events(self) -> Iterator[JsonObject]:
        """Yield the events, to `response.done` and the rate limits."""
        yield {"type": "response.created", "response": self._fields("in_progress")}
        for index, output in enumerate(self._turn.outputs):
            if self._cancelled_for:
                break
            yield from self._item(output, index)
        status = "cancelled" if self._cancelled_for else "completed"
        if not self._cancelled_for and self._turn.finish_reason in ("length", "content_filter"):
            status = "incomplete"
        yield {"type": "response.done", "response": self._fields(status)}
        yield {"type": "rate_limits.updated", "rate_limits": _rate_limits()}

    # --- items -----------------------------------------------------------------------------------

    def _item(self, output: OutputPart, index: int) -> Iterator[JsonObject]:
        """Yield the events of one item."""
        item: JsonObject = {"id": self._conversation.new_item_id(), "object": "realtime.item"}
        if isinstance(output, ToolCall):
            call_id = output.call_id or self._context.new_id("call_")
            own = {"type": "function_call", "call_id": call_id, "name": output.name}
            item |= {**own, "status": "in_progress", "arguments": ""}
        else:
            item |= {"type": "message", "role": "assistant", "status": "in_progress", "content": []}
        kept = Item(item)
        ids: JsonObject = {"response_id": self.id, "item_id": kept.id, "output_index": index}
        added: JsonObject = {"response_id": self.id, "output_index": index}
        yield {"type": f"{_OUTPUT_ITEM}.added", **added, "item": kept.snapshot()}
        previous = self._conversation.last_id
        if self.in_conversation:
            self._conversation.add(kept)
            yield self._told(f"{_CONVERSATION_ITEM}.added", previous, kept)
        if isinstance(output, ToolCall):
            yield from self._arguments(output, kept, ids)
        else:
            yield from self._part(_text_of(output), kept, {**ids, "content_index": 0})
        kept.fields["status"] = "incomplete" if self._cancelled_for else "completed"
        if self.in_conversation:
            yield self._told(f"{_CONVERSATION_ITEM}.done", previous, kept)
        yield {"type": f"{_OUTPUT_ITEM}.done", **added, "item": kept.snapshot()}
        self._output.append(kept.snapshot())

    def _arguments(self, call: ToolCall, item: Item, ids: JsonObject) -> Iterator[JsonObject]:
        kind = "response.function_call_arguments"
        ids = {**ids, "call_id": item.fields["call_id"]}
        for piece in self._pieces(call.arguments):
            item.fields["arguments"] = f"{item.fields['arguments']}{piece}"
            yield {"type": f"{kind}.delta", **ids, "delta": piece}
        arguments = item.fields["arguments"]
        yield {"type": f"{kind}.done", **ids, "name": call.name, "arguments": arguments}

    def _part(self, text: str, item: Item, ids: JsonObject) -> Iterator[JsonObject]:
        kind, name = ("audio", "transcript") if self.has_audio else ("text", "text")
        empty = {"type": kind, name: ""}
        yield {"type": "response.content_part.added", **ids, "part": empty}
        content: JsonObject = {"type": f"output_{kind}", name: ""}
        item.fields["content"] = [content]
        stem = "response.output_audio_transcript" if self.has_audio else "response.output_text"
        for piece in self._pieces(text):
            content[name] = f"{content[name]}{piece}"
            yield {"type": f"{stem}.delta", **ids, "delta": piece}
            if self.has_audio:
                yield from self._speech(piece, item, ids)
        if self.has_audio:
            yield {"type": "response.output_audio.done", **ids}
        yield {"type": f"{stem}.done", **ids, name: content[name]}
        part = {"type": kind, name: content[name]}
        yield {"type": "response.content_part.done", **ids, "part": part}

    def _speech(self, text: str, item: Item, ids: JsonObject) -> Iterator[JsonObject]:
        """Yield the audio in which a piece of text is spoken."""
        audio = format_of(self._audio["format"])
        data = speech_of(count_tokens(text), audio)
        item.formats[0] = audio
        item.audio[0] = item.audio.get(0, b"") + data
        for piece in pieces(data, audio):
            delta = b64encode(piece).decode()
            yield {"type": "response.output_audio.delta", **ids, "delta": delta}

    def _pieces(self, text: str) -> Iterator[str]:
        """Yield a text piece by piece, until the response is cancelled."""
        for piece in cut_at_tokens(text):
            if self._cancelled_for:
                return
            yield piece

    def _told(self, kind: str, previous: str | None, item: Item) -> JsonObject:
        return {"type": kind, "previous_item_id": previous, "item": item.snapshot()}

    # --- the response itself ---------------------------------------------------------------------

    def _fields(self, status: str) -> JsonObject:
        """Return the response, as events have it."""
        details: JsonObject | None = None
        if status == "cancelled":
            details = {"type": status, "reason": self._cancelled_for}
        elif status == "incomplete":
            is_short = self._turn.finish_reason == "length"
            details = {
                "type": status,
                "reason": "max_output_tokens" if is_short else "content_filter",
            }
        fields: JsonObject = {
            "object": "realtime.response",
            "id": self.id,
            "status": status,
            "status_details": details,
            "output": list(self._output),
            "output_modalities": self._modalities,
            "max_output_tokens": self._limit,
            "audio": {"output": self._audio},
            "usage": None if status == "in_progress" else self._usage(),
            "metadata": self._given.get("metadata"),
        }
        if self.in_conversation:
            fields["conversation_id"] = self._conversation.id
        return fields

    def _usage(self) -> JsonObject:
        """Return the usage in tokens, which the test may have set for the turn."""
        own = self._turn.usage
        said = count_tokens(self._turn.visible)
        output = said if own is None or own.output_tokens is None else own.output_tokens
        asked = count_tokens(self._conversation.texts() + text_at(self._given, "instructions"))
        given = asked if own is None or own.input_tokens is None else own.input_tokens
        cached = 0 if own is None else own.cached_tokens
        return {
            "total_tokens": given + output,
            "input_tokens": given,
            "output_tokens": output,
            "input_token_details": {
                "text_tokens": given,
                "audio_tokens": 0,
                "image_tokens": 0,
                "cached_tokens": cached,
            },
            "output_token_details": {
                "text_tokens": 0 if self.has_audio else output,
                "audio_tokens": output if self.has_audio else 0,
            },
        }


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
