"""The parameter that requests an event stream: in the JSON, in the form, or in the URL."""

from __future__ import annotations

from urllib.parse import parse_qsl

from openai_responses._core.http.request import Request
from openai_responses._core.json_values.encoding import text_of_scalar
from openai_responses._core.spec.operations import StreamFacts

__all__ = ["asks_for_stream"]


def asks_for_stream(facts: StreamFacts, request: Request) -> bool:
    """Return whether a request has the parameter that turns on an operation's event stream.

    An operation that answers with nothing but a stream has it always on.
    """
    if facts.switch_in == "always":
        return True
    name, value = facts.switch_name, facts.switch_value
    text = text_of_scalar(value)
    if facts.switch_in == "query":
        return (name, text) in parse_qsl(request.address.query)
    if request.media_type == "application/json":
        return request.json_object.get(name) == value
    return (name, text) in request.form.pairs
