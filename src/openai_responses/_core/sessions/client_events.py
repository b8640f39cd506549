"""Events of clients: decodes a message and validates it as the API does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.json_values.decoding import parse
from openai_responses._core.json_values.type_guards import JsonObject, is_mapping
from openai_responses._core.spec.event_schema import EventSchema
from openai_responses._core.spec.schema_shapes import generated_shape
from openai_responses._core.spec.shapes import Shape

__all__ = ["ClientEvent", "read_client_event"]

_NOT_JSON = "The message is not valid JSON: expected an object with the type of an event."


class ClientEvent(NamedTuple):
    """A message of a client: its fields (empty if it is no object), and its refusal."""

    fields: JsonObject
    refusal: ApiError | None


def read_client_event(
    frame: str | bytes,
    schema: EventSchema,
    refusal: Callable[[Mapping[str, object], Shape], ApiError | None],
) -> ClientEvent:
    """Return the event in a message; `refusal` returns the API's error for an invalid one."""
    try:
        value: object = parse(frame)
    except ValueError:
        return ClientEvent({}, ApiError(400, _NOT_JSON, code="invalid_json"))
    if not is_mapping(value):
        return ClientEvent({}, ApiError(400, _NOT_JSON, code="invalid_json"))
    return ClientEvent(dict(value), _refusal(value, schema, refusal))


def _refusal(
    fields: Mapping[str, object],
    schema: EventSchema,
    refusal: Callable[[Mapping[str, object], Shape], ApiError | None],
) -> ApiError | None:
    name = schema.discriminator
    if name not in fields:
        message = f"Missing required parameter: '{name}'."
        return ApiError(400, message, param=name, code="missing_required_parameter")
    type_ = fields[name]
    if not isinstance(type_, str) or type_ not in schema.variants:
        *others, last = [f"'{each}'" for each in schema.variants]
        known = f"{', '.join(others)}, and {last}" if others else last
        message = f"Invalid value: '{type_}'. Supported values are: {known}."
        return ApiError(400, message, param=name, code="invalid_value")
    return refusal(fields, generated_shape(*schema.variants[type_]))
