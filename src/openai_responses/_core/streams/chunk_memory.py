"""The memory of streams of one event type: the chunks of chats and of legacy completions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from openai_responses._core.http.reply_stream import StreamContext
from openai_responses._core.json_values.model_fields import fields_of
from openai_responses._core.json_values.type_guards import is_list
from openai_responses._core.spec.event_schema import Variant
from openai_responses._core.spec.shapes import ObjectOf

from .memory import StreamMemory

__all__ = ["ChunkMemory"]

_CHUNK_FIELDS = ("id", "object", "created", "model")
_ALL_CHUNK_FIELDS = frozenset(_CHUNK_FIELDS)

_CHAT = "chat.completion.chunk"

# The prefix of the id, by the `object` of the chunks.
_ID_PREFIXES: dict[object, str] = {
    _CHAT: "chatcmpl-",
    "text_completion": "cmpl-",
}
_ID_LENGTH = 29

# The model of a stream that is read without a request.
_DEFAULT_MODEL = "gpt-4o"


class ChunkMemory(StreamMemory):
    """A memory of the fields that all chunks of a stream share, made up for the first chunk.

    They are `id`, `object`, `created` and `model`. If `adds_roles`, the first chunk of a chat
    completion's choice gets the role "assistant" if it has none: there is no other role.
    """

    def __init__(self, context: StreamContext | None, adds_roles: bool = True) -> None:
        super().__init__(context)
        self._common: dict[str, object] = {}
        self._adds_roles = adds_roles
        self._started_choices: set[object] = set()
        self._calls: dict[object, int] = {}

    def complete(self, event: Mapping[str, object], variant: Variant) -> Mapping[str, object]:
        """Return `event` with the fields that are the same in all chunks of a stream."""
        common = self._common
        is_partial = not event.keys() >= _ALL_CHUNK_FIELDS
        if "id" not in event and common:  # the usual case with event constructors
            is_changed = "created" in event or "model" in event
            event = {**common, **event}
        else:
            is_changed = event.get("id") != common.get("id") or not common
        if is_changed or "created" not in event or "model" not in event or "object" not in event:
            event = self._settle(event, variant)
        has_choices = "choices" in event or "choices" not in variant.fields
        if is_partial and not has_choices and "error" not in event:
            event = {**event, "choices": []}
        if self._adds_roles and self._any_choice_starts(event):
            return self._add_roles(event)
        return event

    def fill(self, event: Mapping[str, object], variant: Variant) -> Mapping[str, object]:
        """Return an invalid `event`, completed: tool calls get their indices as well."""
        choices = event.get("choices")
        if is_list(choices):
            numbered = [self._number(each, index) for index, each in enumerate(choices)]
            event = {**event, "choices": numbered}
        return super().fill(event, variant)

    def _number(self, choice: object, position: int) -> object:
        """Return a choice with the indices of its tool calls: an id begins a new one."""
        fields = fields_of(choice)
        delta = None if fields is None else fields_of(fields.get("delta"))
        calls = None if delta is None else delta.get("tool_calls")
        if fields is None or delta is None or not is_list(calls):
            return choice
        numbered = [self._number_call(call, fields.get("index", position)) for call in calls]
        return {**fields, "delta": {**delta, "tool_calls": numbered}}

    def _number_call(self, call: object, choice: object) -> object:
        fields = fields_of(call)
        if fields is None:
            return call
        last = self._calls.get(choice, -1)
        index = fields.get("index", last + 1 if fields.get("id") else max(last, 0))
        if isinstance(index, int):
            self._calls[choice] = index
        return {"index": index, **fields}

    def _settle(self, event: Mapping[str, object], variant: Variant) -> Mapping[str, object]:
        """Complete the common fields and remember them."""
        common = self._common or self._initial_fields(event, variant)
        names = [name for name in _CHUNK_FIELDS if name in variant.fields and name in common]
        if any(name not in event for name in names):
            event = {**{name: common[name] for name in names}, **event}
        self._common = {name: event[name] for name in names}
        return event

    def _any_choice_starts(self, event: Mapping[str, object]) -> bool:
        """Return whether a choice may begin in an event: a rare case, so the check is cheap."""
        choices = event.get("choices")
        if type(choices) is not list:
            return is_list(choices)
        indices = self._started_choices
        for choice in cast("list[dict[str, object] | None]", choices):
            if type(choice) is not dict or choice.get("index") not in indices:
                return True
        return False

    def _add_roles(self, event: Mapping[str, object]) -> Mapping[str, object]:
        choices = event.get("choices")
        if not is_list(choices) or event.get("object") != _CHAT:
            return event
        updated_choices = [
            self._add_role(choice, position) for position, choice in enumerate(choices)
        ]
        return {**event, "choices": updated_choices}

    def _add_role(self, choice: object, position: int) -> object:
        fields = fields_of(choice)
        index = None if fields is None else fields.get("index", position)
        if fields is None or not isinstance(index, int) or index in self._started_choices:
            return choice
        self._started_choices.add(index)
        delta = fields_of(fields.get("delta", {}))
        if delta is None or "role" in delta:
            return choice
        return {**fields, "delta": {"role": "assistant", **delta}}

    def _initial_fields(
        self, event: Mapping[str, object], variant: Variant
    ) -> Mapping[str, object]:
        context, determinism = self._context, self._objects.determinism
        body: Mapping[str, object] = {} if context is None else context.request.json_object
        kind = event.get("object")
        if kind is None and isinstance(variant.shape, ObjectOf):
            kind = next(iter(variant.shape.constant("object")), None)
        known_kind = {} if kind is None else {"object": kind}
        return {
            "id": determinism.id(_ID_PREFIXES.get(kind, ""), _ID_LENGTH),
            **known_kind,
            "created": determinism.now(),
            "model": body.get("model", _DEFAULT_MODEL),
        }
