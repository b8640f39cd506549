"""The memory of a response's stream: the response that its events repeat."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.completion.completion import Completer
from openai_responses._core.completion.computed_fields import output_text_problems, with_output
from openai_responses._core.http.reply_stream import StreamContext
from openai_responses._core.json_values.model_fields import fields_of
from openai_responses._core.json_values.type_guards import is_list
from openai_responses._core.spec.event_schema import EventSchema, Variant
from openai_responses._core.spec.shapes import ListOf, ObjectOf

from .item_memory import ItemMemory, field_shape
from .memory import path_params
from .merging import merge_known
from .partial_objects import InvalidObjectError, check_partial

__all__ = ["ResponseMemory"]

_CREATED = "response.created"

# The fields that a response has only at its end, and the last words of the events that end it.
_END_FIELDS = ("completed_at", "error", "incomplete_details", "usage")
_CHANGING = frozenset((*_END_FIELDS, "output", "status"))
_FINAL_STATES = ("completed", "incomplete", "failed")

# The status of an item that has none in a response.
_ENDS = ("completed",)

# The fields that a response has in every event, besides those that its schema requires.
_ALWAYS = frozenset(("status", "usage"))
# The service tier until the end, unless it is known which one it is.
_TIER, _UNKNOWN_TIER = "service_tier", "auto"
# The field that no event about a response has, unless its author gives it.
_NEVER = "billing"


class ResponseMemory(ItemMemory):
    """A memory that also fills in the response that an event is about.

    It has the fields that repeat the request, those that an author gave in an earlier event, and
    the items that are done.
    """

    def __init__(self, schema: EventSchema, context: StreamContext | None) -> None:
        super().__init__(schema, context)
        self._has_response = _CREATED in schema.variants
        self._response: dict[str, object] = {}
        self._response_names = _ALWAYS

    def _complete_response_event(
        self, state: str, event: Mapping[str, object], variant: Variant
    ) -> Mapping[str, object]:
        fields, shape = fields_of(event.get("response", {})), field_shape(variant, "response")
        if fields is None or not isinstance(shape, ObjectOf) or not self._has_response:
            return event
        given = fields
        if found := output_text_problems(fields, shape):
            raise InvalidObjectError([f"response.{problem}" for problem in found], is_unknown=False)
        fields = with_output(fields, shape)
        is_valid = variant.is_valid(event, strict=True)
        response = self._complete_response(state, fields, shape, is_valid=is_valid)
        self._response = {name: each for name, each in response.items() if name not in _CHANGING}
        if self._response.get(_TIER) == _UNKNOWN_TIER:
            del self._response[_TIER]
        self._response_names = _ALWAYS | response.keys()
        is_same = response is given and "response" in event
        return event if is_same else {**event, "response": response}

    def _complete_response(
        self, state: str, own: Mapping[str, object], shape: ObjectOf, *, is_valid: bool
    ) -> Mapping[str, object]:
        """Return the whole response at an event: `own` itself if it is whole.

        The objects in a response that is valid are not completed.
        """
        fields = self._with_whole_items(own, shape)
        required = (name for name, field in shape.fields.items() if field.required)
        if fields.keys() >= {*required, *self._response_names}:
            if is_valid:
                return fields
            return self._objects.complete_contents(fields, shape, self._response)
        check_partial(own, self._objects.in_answers(shape), "response")
        is_final = state in _FINAL_STATES
        current: dict[str, object] = {"status": state, "output": self._output()}
        if not is_final:
            is_queued = state == "queued" or self._starts_queued
            current |= {"status": "queued" if is_queued else "in_progress", "output": []}
            if _TIER in shape.names:
                current[_TIER] = self._request.get(_TIER) or _UNKNOWN_TIER
        known = {**current, **self._response}
        partial = merge_known(known, fields)
        null_fields = {} if is_final else dict.fromkeys(_END_FIELDS)
        null_fields = {name: None for name in null_fields if name not in fields}
        response = {**self._complete_fields(partial, shape), **null_fields}
        if _NEVER not in partial:
            response.pop(_NEVER, None)
        return response

    def _with_whole_items(
        self, fields: Mapping[str, object], shape: ObjectOf
    ) -> Mapping[str, object]:
        """Return a response with whole items; known ones are those that are done."""
        output, field = fields.get("output"), shape.fields.get("output")
        if not is_list(output) or field is None or not isinstance(field.shape, ListOf):
            return fields
        merged = merge_known({"output": self._output()}, {"output": output})["output"]
        items = list[object]()
        for index, item in enumerate(merged if is_list(merged) else ()):
            own = fields_of(item)
            path = f"response.output[{index}]"
            items.append(
                item
                if own is None or self._objects.has_all(own, field.shape.item)
                else self._objects.complete(own, field.shape.item, path, {}, _ENDS)
            )
        return fields if items == output else {**fields, "output": items}

    @property
    def _starts_queued(self) -> bool:
        """Whether the response is queued when it is created: it is if it runs in background."""
        return not self._response and self._request.get("background") is True

    @property
    def _request(self) -> Mapping[str, object]:
        return {} if self._context is None else self._context.request.json_object

    def _complete_fields(self, partial: Mapping[str, object], shape: ObjectOf) -> dict[str, object]:
        context = self._context
        if context is None:
            return dict(self._objects.complete(partial, shape, "response"))
        body = {name: value for name, value in self._request.items() if value is not None}
        return Completer(context.determinism).complete(
            context.operation, partial, body, path_params(context)
        )
