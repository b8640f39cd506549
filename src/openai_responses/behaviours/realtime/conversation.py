"""The conversation of a session: its items in order, with their audio."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from copy import deepcopy
from typing import TYPE_CHECKING

from openai_responses._core.json_values.type_guards import JsonObject, is_list, is_mapping

from .api_words import duplicate_item, not_truncatable, too_long, unknown_item, unknown_reference
from .audio import PCM16, AudioFormat, decode_audio

if TYPE_CHECKING:
    from openai_responses._core.sessions.context import SessionContext

__all__ = ["Conversation", "Item", "text_of_item"]

_ROOT = "root"


class Item:
    """One item: its fields as events have them, and the audio of each part by its index."""

    def __init__(self, fields: JsonObject, audio: AudioFormat = PCM16) -> None:
        """Store the fields; audio in them, base64 of the given format, is moved to `audio`.

        Raises ApiError for audio that is no base64.
        """
        self.fields = fields
        self.format = audio
        self.audio: dict[int, bytes] = {}
        for index, part in enumerate(self.parts):
            data = part.pop("audio", None)
            if data is not None:
                self.audio[index] = decode_audio(data, f"item.content[{index}].audio")

    @property
    def id(self) -> str:
        """The item's id."""
        return str(self.fields["id"])

    @property
    def parts(self) -> list[JsonObject]:
        """The parts of a message's content."""
        content = self.fields.get("content")
        return [each for each in content if isinstance(each, dict)] if is_list(content) else []

    @property
    def is_of_model(self) -> bool:
        """Whether it is a message of the model."""
        return self.fields.get("role") == "assistant"

    @property
    def seconds(self) -> float:
        """The length of its audio."""
        return sum(map(self.format.milliseconds, map(len, self.audio.values()))) / 1000

    def snapshot(self) -> JsonObject:
        """Return the fields, as they are now."""
        return deepcopy(self.fields)

    def with_audio(self) -> JsonObject:
        """Return the fields, as they are now, with audio in base64."""
        whole = Item(self.snapshot())
        for index, data in self.audio.items():
            whole.parts[index]["audio"] = b64encode(data).decode()
        return whole.fields


class Conversation:
    """The items of one conversation."""

    def __init__(self, context: SessionContext) -> None:
        """Create a conversation without items."""
        self.id = context.new_id("conv_")
        self._context = context
        self._items: dict[str, Item] = {}
        self._order: list[str] = []

    @property
    def items(self) -> list[Item]:
        """The items in order."""
        return [self._items[each] for each in self._order]

    @property
    def last_id(self) -> str | None:
        """The id of the last item."""
        return self._order[-1] if self._order else None

    def create(
        self, given: Mapping[str, object], audio: AudioFormat = PCM16, previous: object = None
    ) -> Item:
        """Add an item of the client, at the end or after a previous one; "root" is the beginning.

        Raises ApiError if there is no such previous item, or another one with this id.
        """
        if given.get("id") in self._items:
            raise duplicate_item(str(given["id"]))
        if previous is not None and previous != _ROOT and previous not in self._items:
            raise unknown_item("create", str(previous), "previous_item_id")
        status = {} if "status" in given else {"status": "completed"}
        fields = {"object": "realtime.item", **deepcopy(dict(given)), **status}
        item = Item({**fields, "id": given.get("id") or self.new_item_id()}, audio)
        return self.add(item, previous)

    def add(self, item: Item, previous: object = None) -> Item:
        """Add an item, at the end or after a previous one."""
        position = len(self._order)
        if previous == _ROOT:
            position = 0
        elif isinstance(previous, str) and previous in self._items:
            position = self._order.index(previous) + 1
        self._order.insert(position, item.id)
        self._items[item.id] = item
        return item

    def find(self, item_id: str, action: str) -> Item:
        """Return an item. Raises the ApiError of the `action` if there is none with this id."""
        item = self._items.get(item_id)
        if item is None:
            raise unknown_item(action, item_id)
        return item

    def find_reference(self, item_id: str) -> Item:
        """Return an item that the input of a response refers to. Raises ApiError if none."""
        item = self._items.get(item_id)
        if item is None:
            raise unknown_reference(item_id)
        return item

    def delete(self, item_id: str) -> None:
        """Remove an item. Raises ApiError if there is none."""
        self.find(item_id, "delete")
        self._order.remove(item_id)
        del self._items[item_id]

    def truncate(self, item_id: str, content_index: int, audio_end_ms: int) -> None:
        """Truncate the audio of an item of the model, and remove its transcript.

        Raises ApiError if there is no such item, no audio, or if the audio is shorter.
        """
        item = self.find(item_id, "truncate")
        audio = item.audio.get(content_index)
        if not item.is_of_model or audio is None:
            raise not_truncatable()
        length = round(item.format.milliseconds(len(audio)))
        if audio_end_ms > length:
            raise too_long(length, audio_end_ms)
        item.audio[content_index] = audio[: item.format.size(audio_end_ms)]
        item.parts[content_index].pop("transcript", None)  # it has text after the truncation

    def new_item_id(self) -> str:
        """Return the id of a new item."""
        return self._context.new_id("item_")


def text_of_item(fields: Mapping[str, object]) -> str:
    """Return all text of an item, to count its tokens."""
    content = fields.get("content")
    parts = [each for each in content if is_mapping(each)] if is_list(content) else []
    names = ("text", "transcript")
    texts = [str(part.get(name) or "") for part in parts for name in names]
    return "".join([*texts, *(str(fields.get(name) or "") for name in ("arguments", "output"))])
