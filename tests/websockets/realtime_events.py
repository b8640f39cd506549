"""Events of clients of Realtime, and the grammar of those that servers send."""

from __future__ import annotations

from array import array
from base64 import b64decode, b64encode
from collections import Counter
from collections.abc import Iterable, Mapping
from math import sin
from typing import Any

__all__ = ["Grammar", "append", "message", "silence", "speech"]

_BYTES_PER_MS = 48  # PCM16 at 24 kHz


def silence(milliseconds: int) -> bytes:
    """Return silence in PCM16 of 24 kHz."""
    return bytes(_BYTES_PER_MS * milliseconds)


def speech(milliseconds: int) -> bytes:
    """Return a loud tone in PCM16 of 24 kHz."""
    wave = (round(16_000 * sin(each / 5)) for each in range(24 * milliseconds))
    return array("h", wave).tobytes()


def append(data: bytes) -> Any:
    """Return the event that appends audio."""
    return {"type": "input_audio_buffer.append", "audio": b64encode(data).decode()}


def message(text: str, **more: Any) -> Any:
    """Return the event that adds a message of the user."""
    content = [{"type": "input_text", "text": text}]
    item = {"type": "message", "role": "user", "content": content}
    return {"type": "conversation.item.create", "item": item, **more}


class Grammar:
    """Checks each event of the server against the earlier ones."""

    def __init__(self) -> None:
        self.running: dict[str, Any] = {}
        self.items: dict[str, Any] = {}
        self.audio: Counter[str] = Counter()
        self.texts: dict[str, str] = {}
        self.kinds: Counter[str] = Counter()
        self.errors: dict[str, Any] = {}
        self.truncated: set[str] = set()
        self._open: dict[str, set[str]] = {}
        self._unfinished: set[str] = set()

    def take(self, events: Iterable[Mapping[str, Any]]) -> None:
        """Process an event of the server."""
        for event in events:
            kind = event["type"]
            self.kinds[kind] += 1
            assert event["event_id"]
            if "response_id" in event:
                assert event["response_id"] in self.running, kind
            method = getattr(self, f"_{kind.replace('.', '_')}", None)
            if method is not None:
                method(event)

    def check_end(self) -> None:
        """Assert that nothing is left open when the server has nothing to send."""
        assert not self.running
        assert not self._unfinished

    def _error(self, event: Mapping[str, Any]) -> None:
        assert event["error"]["message"]
        if event["error"]["event_id"]:
            self.errors[event["error"]["event_id"]] = event["error"]

    def _response_created(self, event: Mapping[str, Any]) -> None:
        response = event["response"]
        assert (response["status"], response["output"]) == ("in_progress", [])
        in_conversation = [each for each in self.running.values() if each.get("conversation_id")]
        assert not in_conversation or not response.get("conversation_id")
        self.running[response["id"]] = response
        self._open[response["id"]] = set()

    def _response_done(self, event: Mapping[str, Any]) -> None:
        response = event["response"]
        assert response["status"] in ("completed", "cancelled", "incomplete")
        assert (response["status"] == "completed") == (response["status_details"] is None)
        del self.running[response["id"]]
        assert not self._open.pop(response["id"])

    def _response_output_item_added(self, event: Mapping[str, Any]) -> None:
        self._open[event["response_id"]].add(event["item"]["id"])

    def _response_output_item_done(self, event: Mapping[str, Any]) -> None:
        self._open[event["response_id"]].remove(event["item"]["id"])

    def _response_content_part_added(self, event: Mapping[str, Any]) -> None:
        assert event["item_id"] in self._open[event["response_id"]]
        self.texts[event["item_id"]] = ""

    def _response_output_audio_delta(self, event: Mapping[str, Any]) -> None:
        self.audio[event["item_id"]] += len(b64decode(event["delta"]))

    def _response_output_text_delta(self, event: Mapping[str, Any]) -> None:
        self.texts[event["item_id"]] += event["delta"]

    _response_output_audio_transcript_delta = _response_output_text_delta

    def _response_output_text_done(self, event: Mapping[str, Any]) -> None:
        assert event["text"] == self.texts[event["item_id"]]

    def _response_output_audio_transcript_done(self, event: Mapping[str, Any]) -> None:
        assert event["transcript"] == self.texts[event["item_id"]]

    def _conversation_item_added(self, event: Mapping[str, Any]) -> None:
        item = event["item"]
        assert item["id"] not in self.items
        assert event["previous_item_id"] is None or event["previous_item_id"] in self.items
        self.items[item["id"]] = item
        self._unfinished.add(item["id"])

    def _conversation_item_done(self, event: Mapping[str, Any]) -> None:
        self._unfinished.remove(event["item"]["id"])

    def _conversation_item_deleted(self, event: Mapping[str, Any]) -> None:
        del self.items[event["item_id"]]

    def _conversation_item_truncated(self, event: Mapping[str, Any]) -> None:
        assert event["item_id"] in self.items
        self.truncated.add(event["item_id"])

    def _conversation_item_retrieved(self, event: Mapping[str, Any]) -> None:
        item = event["item"]
        assert item["id"] in self.items
        if item.get("role") != "assistant" or item["id"] in self.truncated | self._unfinished:
            return
        size = sum(len(b64decode(part.get("audio") or "")) for part in item["content"])
        assert size == self.audio[item["id"]]
