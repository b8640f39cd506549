"""The memory of a response's stream: the response, its items, and their texts."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.completion.completion import Completer
from openai_responses._core.http.reply_stream import StreamContext
from openai_responses._core.json_values.model_fields import fields_of
from openai_responses._core.json_values.type_guards import is_list
from openai_responses._core.spec.event_schema import EventSchema, Variant

from .memory import UnionMemory

__all__ = ["ResponseMemory"]

_CREATED = "response.created"
_ITEM_ADDED, _ITEM_DONE = "response.output_item.added", "response.output_item.done"
_DELTA = ".delta"
_ANNOTATED = "response.output_text.annotation.added"

# The events that begin and end a part: the field of the item that holds the parts, and the default
# part.
_PARTS: Mapping[str, tuple[str, Mapping[str, object]]] = {
    "response.content_part": (
        "content",
        {"type": "output_text", "annotations": [], "logprobs": [], "text": ""},
    ),
    "response.reasoning_summary_part": ("summary", {"type": "summary_text", "text": ""}),
}

# The fields in which a `.done` event has the joined deltas of the `.delta` events before it.
_TEXT_FIELDS = ("text", "refusal", "arguments", "input", "code")

# The fields that a response has only at its end, and the defaults of its final states.
_END_FIELDS = ("completed_at", "error", "incomplete_details", "usage")
_CHANGING = frozenset((*_END_FIELDS, "output", "status"))
_FINAL_FIELDS: Mapping[str, Mapping[str, object]] = {
    "completed": {},
    "incomplete": {"incomplete_details": {"reason": "max_output_tokens"}},
    "failed": {
        "error": {
            "code": "server_error",
            "message": "The server had an error while processing your request. Sorry about that!",
        },
        "usage": None,
    },
}

# The initial values of items' fields, by the item's type.
_EMPTY: Mapping[object, Mapping[str, object]] = {
    "message": {"content": []},
    "reasoning": {"summary": []},
    "function_call": {"arguments": "", "status": "in_progress"},
    "custom_tool_call": {"input": ""},
    "code_interpreter_call": {"code": "", "outputs": None},
    "mcp_call": {"arguments": "", "status": "in_progress"},
}


class _Draft:
    """An item under construction: its fields so far, its open part, and its growing texts."""

    def __init__(self, item: Mapping[str, object]) -> None:
        self.item = dict(item)
        self.part: dict[str, object] | None = None
        self.texts: dict[str, list[str]] = {}

    def append(self, stem: str, delta: object) -> None:
        """Append a delta to a text."""
        text = self.texts.setdefault(stem, [])
        if isinstance(delta, str):
            text.append(delta)

    def take_text(self, stem: str) -> str:
        """Return the joined deltas of a text, and forget them."""
        return "".join(self.texts.pop(stem, []))


class ResponseMemory(UnionMemory):
    """A memory that also fills in what events repeat of earlier events.

    A `.done` event gets the joined deltas, the end of a part or item its contents, and an event
    about the whole response gets all of it: the fields that repeat the request, those that an
    author gave in an earlier event, and the items that are done.
    """

    def __init__(self, schema: EventSchema, context: StreamContext | None) -> None:
        super().__init__(schema.discriminator)
        self._schema = schema
        self._context = context
        # The stems of `.delta` events, by the event's name.
        self._delta_stems = {
            name: name.removesuffix(_DELTA) for name in schema.variants if name.endswith(_DELTA)
        }
        self._response: Mapping[str, object] = {}
        self._drafts: dict[object, _Draft] = {}
        self._items: dict[object, object] = {}

    def complete(self, event: Mapping[str, object], variant: Variant) -> Mapping[str, object]:
        """Return `event` with all known fields that it lacks."""
        name = str(event[self._discriminator])
        delta_stem = self._delta_stems.get(name)
        if delta_stem is not None:  # most events
            event = super().complete(event, variant)
            self._draft(event.get("output_index")).append(delta_stem, event.get("delta"))
            return event
        if name == _ITEM_ADDED:
            event = self._complete_new_item(event)
        elif "response" in variant.fields and _CREATED in self._schema.variants:
            event = {
                **event,
                "response": self._complete_response(name, fields_of(event.get("response")) or {}),
            }
        event = super().complete(event, variant)
        index = event.get("output_index")
        draft = self._drafts.get(index)
        stem, _, what = name.rpartition(".")
        if name == _ITEM_ADDED:
            self._drafts[index] = _Draft(fields_of(event.get("item")) or {})
        elif draft is not None and what == "done":
            event = self._complete_done_event(stem, event, variant, draft)
        elif draft is not None and what == "added":
            event = self._complete_added_event(stem, event, draft)
        return event

    # --- texts -----------------------------------------------------------------------------------

    def _draft(self, index: object) -> _Draft:
        """Return the draft at an output index; create it if the item was not added."""
        draft = self._drafts.get(index)
        if draft is None:
            draft = self._drafts[index] = _Draft({})
        return draft

    def _complete_done_event(
        self, stem: str, event: Mapping[str, object], variant: Variant, draft: _Draft
    ) -> Mapping[str, object]:
        """Return a `.done` event with its contents: an item, a part, or a text."""
        if f"{stem}.done" == _ITEM_DONE:
            return self._complete_item_done(event, draft)
        if stem in _PARTS:
            return self._complete_part_done(stem, event, draft)
        field = next((name for name in _TEXT_FIELDS if name in variant.fields), None)
        if field is None or f"{stem}.delta" not in self._schema.variants:
            return event
        text = draft.take_text(stem)
        event = event if field in event else {**event, field: text}
        (draft.item if draft.part is None else draft.part)[field] = event[field]
        return event

    # --- parts -----------------------------------------------------------------------------------

    def _complete_added_event(
        self, stem: str, event: Mapping[str, object], draft: _Draft
    ) -> Mapping[str, object]:
        """Return an event that begins a part or adds an annotation, and remember its contents."""
        if stem in _PARTS:
            if "part" not in event:
                event = {**event, "part": dict(_PARTS[stem][1])}
            draft.part = dict(fields_of(event["part"]) or {})
        elif f"{stem}.added" == _ANNOTATED and draft.part is not None:
            draft.part["annotations"] = [*_list_at(draft.part, "annotations"), event["annotation"]]
        return event

    def _complete_part_done(
        self, stem: str, event: Mapping[str, object], draft: _Draft
    ) -> Mapping[str, object]:
        if draft.part is not None and "part" not in event:
            event = {**event, "part": draft.part}
        field, _ = _PARTS[stem]
        if "part" in event:
            draft.item[field] = [*_list_at(draft.item, field), event["part"]]
        draft.part = None
        return event

    # --- items -----------------------------------------------------------------------------------

    def _complete_new_item(self, event: Mapping[str, object]) -> Mapping[str, object]:
        """Return the event of a new item, with an id and with empty contents."""
        own_fields = fields_of(event.get("item"))
        if own_fields is None or "id" in own_fields or self._context is None:
            return event
        partial = {**_EMPTY.get(own_fields.get("type"), {}), **own_fields}
        item = fields_of(_list_at(self._complete_fields({"output": [partial]}), "output")[0])
        if item is None:
            return event
        begins = {"status": "in_progress"} if "status" in item else {}
        return {**event, "item": {**item, **begins, **own_fields}}

    def _complete_item_done(
        self, event: Mapping[str, object], draft: _Draft
    ) -> Mapping[str, object]:
        if "item" not in event:
            ends = {"status": "completed"} if "status" in draft.item else {}
            event = {**event, "item": {**draft.item, **ends}}
        index = event.get("output_index")
        self._drafts.pop(index, None)
        self._items[index] = event["item"]
        return event

    # --- the response ----------------------------------------------------------------------------

    def _complete_response(self, name: str, fields: Mapping[str, object]) -> Mapping[str, object]:
        """Return the whole response at an event; `fields` is complete if it has `object`."""
        if "object" in fields:
            response = fields
        elif self._context is None:
            response = {**self._response, **fields}
        else:
            state = name.rpartition(".")[2]
            is_final = state in _FINAL_FIELDS
            current: dict[str, object] = {"status": state, "output": list(self._items.values())}
            if not is_final:
                is_queued = state == "queued" or self._starts_queued
                current |= {"status": "queued" if is_queued else "in_progress", "output": []}
            partial = {**self._response, **current, **_FINAL_FIELDS.get(state, {}), **fields}
            null_fields = {} if is_final else dict.fromkeys(_END_FIELDS)
            response = {**self._complete_fields(partial), **null_fields, **fields}
        self._response = {name: each for name, each in response.items() if name not in _CHANGING}
        return response

    @property
    def _starts_queued(self) -> bool:
        """Whether the response is queued when it is created: it is if it runs in background."""
        context = self._context
        background = None if context is None else context.request.json_object.get("background")
        return not self._response and background is True

    def _complete_fields(self, partial: Mapping[str, object]) -> Mapping[str, object]:
        context = self._context
        assert context is not None
        request_fields = context.request.json_object.items()
        body = {name: value for name, value in request_fields if value is not None}
        operation, key = context.operation, context.request.address.path.rpartition("/")[2]
        path_params = operation.named(key) if operation.path.endswith("}") else {}
        return Completer(context.determinism).complete(operation, partial, body, path_params)


def _list_at(value: Mapping[str, object], name: str) -> list[object]:
    members = value.get(name)
    return members if is_list(members) else []
