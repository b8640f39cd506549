"""The conversation of a session: its items in order, with the audio that they hold."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Mapping
from copy import deepcopy
from typing import TYPE_CHECKING

from openai_responses._core.json_values.type_guards import JsonObject, is_list, is_mapping

from .api_words import duplicate_item, too_long, unknown_item, wrong_item
from .audio import AudioFormat

if TYPE_CHECKING:
    from openai_responses._core.sessions.context import SessionContext

__all__ = ["Conversation", "Item"]

_ROOT = "root"


class Item:
    """One item: its fields as events have them, and the audio of each part by its index."""

    def __init__(self, fields: JsonObject) -> None:
        """Take the fields; audio in base64 is kept beside them."""
        self.fields = fields
        self.audio: dict[int, bytes] = {}
        self.formats: dict[int, AudioFormat] = {}
        for index, part in enumerate(self.parts):
            data = part.pop("audio", None)
            if isinstance(data, str):
                self.audio[index] = b64decode(data)

    @property
    def id(self) -> str:
        """The item's id."""
        return str(self.fields["id"])

    @property
    def parts(self) -> list[JsonObject]:
        """The parts of a message's content."""
        content = self.fields.get("content")
        return [each for each in content if isinstance(each, dict)] if is_list(content) else []

    def snapshot(self) -> JsonObject:
        """Return the fields, as they are now."""
        return deepcopy(self.fields)


class Conversation:
    """The items of one conversation."""

    def __init__(self, context: SessionContext) -> None:
        """Begin without items."""
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

    def create(self, given: Mapping[str, object], previous: object = None) -> Item:
        """Add an item of the client, at the end or behind a previous one; "root" is the begin.

        Raises ApiError if there is no such previous item, or another one with this id.
        """
        if given.get("id") in self._items:
            raise duplicate_item(str(given["id"]))
        if previous is not None and previous != _ROOT and previous not in self._items:
            raise unknown_item("create", str(previous), "previous_item_id")
        status = {} if "status" in given else {"status": "completed"}
        fields = {"object": "realtime.item", **deepcopy(dict(given)), **status}
        return self.add(Item({**fields, "id": given.get("id") or self.new_item_id()}), previous)

    def add(self, item: Item, previous: object = None) -> Item:
        """Add an item, at the end or behind a previous one."""
        position = len(self._order)
        if previous == _ROOT:
            position = 0
        elif isinstance(previous, str) and previous in self._items:
            position = self._order.index(previous) + 1
        self._order.insert(position, item.id)
        self._items[item.id] = item
        return item

    def find(self, item_id: str, action: str) -> Item:
        """Return an item. Raises ApiError if there is none, of which `action` is wanted."""
        item = self._items.get(item_id)
        if item is None:
            raise unknown_item(action, item_id)
        return item

    def delete(self, item_id: str) -> None:
        """Remove an item. Raises ApiError if there is none."""
        self.find(item_id, "delete")
        self._order.remove(item_id)
        del self._items[item_id]

    def truncate(self, item_id: str, content_index: int, audio_end_ms: int) -> None:
        """Cut the audio of an item of the model, and its transcript. Raises ApiError if wrong."""
        item = self.find(item_id, "truncate")
        parts, audio = item.parts, item.audio.get(content_index)
        if item.fields.get("role") != "assistant" or audio is None or content_index < 0:
            raise wrong_item(item_id)
        form = item.formats[content_index]
        length = round(form.milliseconds(len(audio)))
        if audio_end_ms > length:
            raise too_long(length, audio_end_ms)
        item.audio[content_index] = audio[: form.size(audio_end_ms)]
        transcript = str(parts[content_index].get("transcript") or "")
        heard = len(transcript) * audio_end_ms // length if length else 0
        parts[content_index]["transcript"] = transcript[:heard]

    def new_item_id(self) -> str:
        """Return the id of a new item."""
        return self._context.new_id("item_")

    def texts(self) -> str:
        """Return all text of the items, to count its tokens."""
        return "".join(_text_of(each.fields) for each in self.items)


def _text_of(fields: Mapping[str, object]) -> str:
    content = fields.get("content")
    parts = [each for each in content if is_mapping(each)] if is_list(content) else []
    names = ("text", "transcript")
    texts = [str(part.get(name) or "") for part in parts for name in names]
    return "".join([*texts, *(str(fields.get(name) or "") for name in ("arguments", "output"))])
