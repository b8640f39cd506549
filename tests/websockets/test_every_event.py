"""Every event that a server can send, made by the constructor that authors of sessions use."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from functools import reduce
from typing import Any

import pytest

from openai_responses import OpenAIMock
from openai_responses._api.table import WEBSOCKETS
from openai_responses._core.spec.schema_shapes import generated_shape
from openai_responses._core.spec.shapes import ObjectOf
from openai_responses_generated import sessions
from tests.sdk.samples import sample_object

BASES: list[Any] = [getattr(sessions, name) for name in sessions.__all__]
PARAMETERS = {each.name: each.parameter_names for each in WEBSOCKETS.rows}


def constructors(base: Any) -> Mapping[str, Any]:
    """Return the methods that make events, by the type that each documents."""
    methods = [each for _, each in inspect.getmembers(base, inspect.isfunction)]
    types = [(re.match(r"`([^`]+)` \(", inspect.getdoc(each) or ""), each) for each in methods]
    return {found[1]: each for found, each in types if found and each.__name__[:3] != "on_"}


def made(session: Any, constructor: Any, place: tuple[str, str]) -> Mapping[str, object]:
    """Return the event that a constructor makes of all of its fields."""
    shape = generated_shape(*place)
    assert isinstance(shape, ObjectOf)
    values = sample_object(shape)
    names = list(inspect.signature(constructor).parameters)[1:]
    assert len(names) == len(shape.fields) - 1, constructor
    fields = {name: name.rstrip("_") for name in names}  # `from_` is the field `from`
    event: Mapping[str, object] = constructor(
        session, **{name: values[field] for name, field in fields.items() if field in values}
    )
    return event


@pytest.mark.parametrize("base", BASES, ids=lambda base: base.endpoint)
def test_each_event_of_a_server_can_be_made_and_sent(
    openai_mock: OpenAIMock, base: Any, covered: list[str]
) -> None:
    events, make = base.server_events, constructors(base)

    def say_all(self: Any) -> Any:
        for type_, place in events.variants.items():
            yield made(self, make[type_], place)

    route: Any = reduce(getattr, base.endpoint.split("."), openai_mock)
    route.response = type("Talkative", (base,), {"on_connect": say_all})
    names = PARAMETERS[base.endpoint]
    received = route.session(**dict.fromkeys(names, "some_id")).receive_all()
    assert [event[events.discriminator] for event in received] == [*events.variants]
    for event in received:
        assert events.variant(event).is_valid(event, strict=True), event
    covered.append(
        f"{len(received)} of {len(events.variants)} events that the server of {base.endpoint} sends"
    )
