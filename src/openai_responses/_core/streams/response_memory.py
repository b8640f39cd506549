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
_ALL_SAID = ("text", "refusal", "arguments", "input", "code")

# The fields that a response has only at its end, and the defaults of its final states.
_NOT_YET = ("completed_at", "error", "incomplete_details", "usage")
_CHANGING = frozenset((*_NOT_YET, "output", "status"))
_AT_END: Mapping[str, Mapping[str, object]] = {
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

    def grow(self, stem: str, delta: object) -> None:
        """Append a delta to a text."""
        text = self.texts.setdefault(stem, [])
        if isinstance(delta, str):
            text.append(delta)

    def said(self, stem: str) -> str:
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
        self._growing = {
            name: name.removesuffix(_DELTA) for name in schema.variants if name.endswith(_DELTA)
        }
        self._response: Mapping[str, object] = {}
        self._drafts: dict[object, _Draft] = {}
        self._items: dict[object, object] = {}

    def complete(self, event: Mapping[str, object], variant: Variant) -> Mapping[str, object]:
        """Return `event` with all known fields that it lacks."""
        name = str(event[self._discriminator])
        growing = self._growing.get(name)
        if growing is not None:  # most events
            event = super().complete(event, variant)
            self._draft(event.get("output_index")).grow(growing, event.get("delta"))
            return event
        if name == _ITEM_ADDED:
            event = self._begun(event)
        elif "response" in variant.fields and _CREATED in self._schema.variants:
            event = {**event, "response": self._whole(name, fields_of(event.get("response")) or {})}
        event = super().complete(event, variant)
        index = event.get("output_index")
        draft = self._drafts.get(index)
        stem, _, what = name.rpartition(".")
        if name == _ITEM_ADDED:
            self._drafts[index] = _Draft(fields_of(event.get("item")) or {})
        elif draft is not None and what == "done":
            event = self._done(stem, event, variant, draft)
        elif draft is not None and what == "added":
            event = self._added(stem, event, draft)
        return event

    # --- texts -----------------------------------------------------------------------------------

    def _draft(self, index: object) -> _Draft:
        """Return the draft at an output index; create it if the item was not added."""
        draft = self._drafts.get(index)
        if draft is None:
            draft = self._drafts[index] = _Draft({})
        return draft

    def _done(
        self, stem: str, event: Mapping[str, object], variant: Variant, draft: _Draft
    ) -> Mapping[str, object]:
        """Return a `.done` event with its contents: an item, a part, or a text."""
        if f"{stem}.done" == _ITEM_DONE:
            return self._item_done(event, draft)
        if stem in _PARTS:
            return self._part_done(stem, event, draft)
        field = next((each for each in _ALL_SAID if each in variant.fields), None)
        if field is None or f"{stem}.delta" not in self._schema.variants:
            return event
        said = draft.said(stem)
        event = event if field in event else {**event, field: said}
        (draft.item if draft.part is None else draft.part)[field] = event[field]
        return event

    # --- parts -----------------------------------------------------------------------------------

    def _added(self, stem: str, event: Mapping[str, object], draft: _Draft) -> Mapping[str, object]:
        """Return an event that begins a part or adds an annotation, and remember its contents."""
        if stem in _PARTS:
            if "part" not in event:
                event = {**event, "part": dict(_PARTS[stem][1])}
            draft.part = dict(fields_of(event["part"]) or {})
        elif f"{stem}.added" == _ANNOTATED and draft.part is not None:
            draft.part["annotations"] = [*_list(draft.part, "annotations"), event["annotation"]]
        return event

    def _part_done(
        self, stem: str, event: Mapping[str, object], draft: _Draft
    ) -> Mapping[str, object]:
        if draft.part is not None and "part" not in event:
            event = {**event, "part": draft.part}
        field, _ = _PARTS[stem]
        if "part" in event:
            draft.item[field] = [*_list(draft.item, field), event["part"]]
        draft.part = None
        return event

    # --- items -----------------------------------------------------------------------------------

    def _begun(self, event: Mapping[str, object]) -> Mapping[str, object]:
        """Return the event of a new item, with an id and with empty contents."""
        given = fields_of(event.get("item"))
        if given is None or "id" in given or self._context is None:
            return event
        partial = {**_EMPTY.get(given.get("type"), {}), **given}
        item = fields_of(_list(self._completed({"output": [partial]}), "output")[0])
        if item is None:
            return event
        begins = {"status": "in_progress"} if "status" in item else {}
        return {**event, "item": {**item, **begins, **given}}

    def _item_done(self, event: Mapping[str, object], draft: _Draft) -> Mapping[str, object]:
        if "item" not in event:
            ends = {"status": "completed"} if "status" in draft.item else {}
            event = {**event, "item": {**draft.item, **ends}}
        index = event.get("output_index")
        self._drafts.pop(index, None)
        self._items[index] = event["item"]
        return event

    # --- the response ----------------------------------------------------------------------------

    def _whole(self, name: str, given: Mapping[str, object]) -> Mapping[str, object]:
        """Return the whole response at an event; `given` is complete if it has `object`."""
        if "object" in given:
            whole = given
        elif self._context is None:
            whole = {**self._response, **given}
        else:
            state = name.rpartition(".")[2]
            ended = state in _AT_END
            now: dict[str, object] = {"status": state, "output": list(self._items.values())}
            if not ended:
                waits = state == "queued" or self._waits
                now |= {"status": "queued" if waits else "in_progress", "output": []}
            known = {**self._response, **now, **_AT_END.get(state, {}), **given}
            not_yet = {} if ended else dict.fromkeys(_NOT_YET)
            whole = {**self._completed(known), **not_yet, **given}
        self._response = {name: each for name, each in whole.items() if name not in _CHANGING}
        return whole

    @property
    def _waits(self) -> bool:
        """Whether the response is queued when it is created: it is if it runs in background."""
        context = self._context
        asked = None if context is None else context.request.json_object.get("background")
        return not self._response and asked is True

    def _completed(self, known: Mapping[str, object]) -> Mapping[str, object]:
        context = self._context
        assert context is not None
        asked = context.request.json_object.items()
        body = {name: value for name, value in asked if value is not None}
        operation, key = context.operation, context.request.address.path.rpartition("/")[2]
        path_params = operation.named(key) if operation.path.endswith("}") else {}
        return Completer(context.source).complete(operation, known, body, path_params)


def _list(value: Mapping[str, object], name: str) -> list[object]:
    found = value.get(name)
    return found if is_list(found) else []
