"""Generated event streams: framing, the switch for streaming, events and their constructors."""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Callable, Iterator
from typing import cast

import pytest

from codegen.document import Document, Json
from openai_responses._core.spec.operations import OperationTable, StreamFacts
from openai_responses._core.streams.event_streams import EventStream
from openai_responses.errors import EventValidationError
from tests.codegen.generating import Generate, Package, document, parsed, refusal, sdk

Event = dict[str, object]

TICK = "Tick: {required: [id], properties: {id: {type: string}, n: {type: integer}}}"

BY_TYPE = """
Event: {anyOf: [{$ref: '#/components/schemas/Started'}, {$ref: '#/components/schemas/Stopped'}]}
Started: {required: [type, at], properties: {type: {const: job.started}, at: {type: integer}}}
Stopped: {required: [type], properties: {type: {const: job.stopped}, why: {type: string}}}
"""

PAIRS = """
Event:
  anyOf:
    - {$ref: '#/components/schemas/JobEvent'}
    - {$ref: '#/components/schemas/StepEvent'}
    - {required: [event, data], properties: {event: {const: done}, data: {const: '[DONE]'}}}
JobEvent:
  anyOf:
    - {required: [event, data], properties: {event: {const: job.made},
       data: {$ref: '#/components/schemas/Job'}}}
    - {required: [event, data], properties: {event: {const: job.failed}, data: {type: string}}}
StepEvent:
  {required: [event, data], properties: {event: {const: job.step.made},
   data: {$ref: '#/components/schemas/Job'}}}
Job: {required: [id], properties: {id: {type: string}}}
"""

BY_KIND = """
Event: {anyOf: [{$ref: '#/components/schemas/Up'}, {$ref: '#/components/schemas/Down'}]}
Up: {required: [kind, n], properties: {kind: {const: up}, n: {type: integer}}}
Down: {required: [kind, n], properties: {kind: {enum: [down, bottom]}, n: {type: integer}}}
"""

UNTOLD = """
Event: {anyOf: [{$ref: '#/components/schemas/JobName'}, {$ref: '#/components/schemas/JobSize'}]}
JobName: {required: [id, name], properties: {id: {type: string}, name: {type: string}}}
JobSize: {required: [id, size], properties: {id: {type: string}, size: {type: integer}}}
"""


def streaming(
    schemas: str,
    event: str = "Event",
    *,
    said: Json = None,
    body: Json = None,
    parameters: Json = None,
    also_json: bool = True,
) -> Document:
    """The snapshot of a document with one operation, `runJob`, that streams events of a schema.

    `said` is its `x-event-stream`, `body` the properties of its request.
    """
    stream: Document = {"schema": {"$ref": f"#/components/schemas/{event}"}}
    if said is not None:
        stream["x-event-stream"] = said
    content: Document = {"text/event-stream": stream}
    if also_json:
        content["application/json"] = {"schema": {"type": "string"}}
    asked: Json = {"type": "object", "properties": {"stream": {"type": "boolean"}}}
    if body is not None:
        asked = {"type": "object", "properties": body}
    return document(
        {
            "paths": {
                "/jobs": {
                    "post": {
                        "operationId": "runJob",
                        "parameters": parameters or [],
                        "requestBody": {"content": {"application/json": {"schema": asked}}},
                        "responses": {"200": {"description": "", "content": content}},
                    }
                }
            },
            "components": {"schemas": parsed(schemas)},
        }
    )


def facts(made: Package) -> StreamFacts:
    """Return the row of the stream in the operations table."""
    table = OperationTable(made.module("operations").OPERATIONS)
    stream = table.by_id["runJob"].stream
    assert stream is not None
    return stream


def base(made: Package) -> type[EventStream[Event]]:
    """The generated base of the stream."""
    found: object = made.module("streams").RunJobEventStream
    return cast("type[EventStream[Event]]", found)


def constructor(made: Package, name: str) -> Callable[..., Event]:
    """The method of a stream that makes an event."""
    found: object = getattr(stream_of(made)(), name)
    return cast("Callable[..., Event]", found)


def constructors(made: Package) -> set[str]:
    """The names of all methods that make an event."""
    events: object = made.module("streams.jobs").RunJobEvents
    others = {"operation_id", "request", "schema"}
    return {name for name in vars(events) if not name.startswith("_")} - others


def stream_of(made: Package, *events: Event) -> Callable[[], EventStream[Event]]:
    """A class, derived from the generated base, whose streams yield given events."""

    def generate(self: object) -> Iterator[Event]:
        yield from events

    return type("Stream", (base(made),), {"generate": generate})


def sent(made: Package, *events: Event) -> bytes:
    """What is sent when a stream yields these events, outside of any route."""
    return b"".join(stream_of(made, *events)())


# --- dialects ----------------------------------------------------------------------------------

DIALECTS: dict[str, tuple[str, Json, tuple[str, str, str]]] = {
    "one kind of event": (
        f"{TICK}\nEvent: {{$ref: '#/components/schemas/Tick'}}",
        None,
        ("none", "data", "\n"),
    ),
    "one event with a type": (
        "Event: {required: [type], properties: {type: {const: job.started}}}",
        None,
        ("type", "none", "\n"),
    ),
    "one event whose type may be absent": (
        "Event: {properties: {type: {const: job.started}}}",
        None,
        ("none", "data", "\n"),
    ),
    "events with a type": (BY_TYPE, None, ("type", "none", "\n")),
    "pairs of event and data": (PAIRS, None, ("event", "event", "\n")),
    "events told apart by something else": (BY_KIND, None, ("none", "data", "\n")),
    "events that nothing tells apart": (UNTOLD, None, ("none", "data", "\n")),
    "no names, said so": (BY_TYPE, {"event": "none"}, ("none", "data", "\n")),
    "names and an end, said so": (BY_TYPE, {"terminator": "data"}, ("type", "data", "\n")),
    "line ends, said so": (BY_TYPE, {"line-end": "crlf"}, ("type", "none", "\r\n")),
    "all said": (
        BY_TYPE,
        {"event": "none", "terminator": "none", "line-end": "lf"},
        ("none", "none", "\n"),
    ),
}


@pytest.mark.parametrize(("schemas", "said", "expected"), DIALECTS.values(), ids=DIALECTS)
def test_the_dialect_follows_from_the_events_unless_it_is_said(
    schemas: str, said: Json, expected: tuple[str, str, str], package: Generate
) -> None:
    stream = facts(package(streaming(schemas, said=said)))
    assert (stream.event, stream.terminator, stream.line_end) == expected


SWITCHES: dict[str, tuple[Document, tuple[str, str, object]]] = {
    "a field of the body": (streaming(BY_TYPE), ("body", "stream", True)),
    "a field of the body, said so": (
        streaming(BY_TYPE, said={"when": {"in": "body", "name": "live", "value": "yes"}}),
        ("body", "live", "yes"),
    ),
    "a field that names the format": (
        streaming(BY_TYPE, body={"format": {"enum": ["sse", "audio"]}}),
        ("body", "format", "sse"),
    ),
    "a parameter of the query": (
        streaming(BY_TYPE, body={}, parameters=[{"name": "stream", "in": "query", "schema": {}}]),
        ("query", "stream", True),
    ),
    "a parameter of the query, said so": (
        streaming(BY_TYPE, said={"when": {"in": "query"}}),
        ("query", "stream", True),
    ),
    "nothing, because it always streams": (
        streaming(BY_TYPE, body={}, also_json=False),
        ("always", "", True),
    ),
}


@pytest.mark.parametrize(("snapshot", "expected"), SWITCHES.values(), ids=SWITCHES)
def test_what_switches_a_stream_on(
    snapshot: Document, expected: tuple[str, str, object], package: Generate
) -> None:
    stream = facts(package(snapshot))
    assert (stream.switch_in, stream.switch_name, stream.switch_value) == expected


def test_a_switch_is_found_in_any_variant_of_the_body(package: Generate) -> None:
    snapshot = document(
        f"""
        paths:
          /jobs:
            post:
              operationId: runJob
              requestBody:
                content:
                  application/json: {{schema: {{$ref: '#/components/schemas/One'}}}}
                  multipart/form-data: {{schema: {{$ref: '#/components/schemas/Other'}}}}
              responses:
                '200':
                  description: ''
                  content:
                    application/json: {{schema: {{type: string}}}}
                    text/event-stream: {{schema: {{$ref: '#/components/schemas/Tick'}}}}
        components:
          schemas:
            {TICK}
            One: {{properties: {{a: {{type: string}}}}}}
            Other: {{properties: {{stream: {{type: boolean}}}}}}
        """
    )
    assert facts(package(snapshot))[:3] == ("body", "stream", True)


REFUSED = {
    "an unknown fact": (
        streaming(BY_TYPE, said={"separator": "lf"}),
        "x-event-stream.separator is 'lf'; expected one of event, terminator, line-end, when.",
    ),
    "an unknown value": (
        streaming(BY_TYPE, said={"event": "name"}),
        "x-event-stream.event is 'name'; expected none, type, event.",
    ),
    "an unknown place": (
        streaming(BY_TYPE, said={"when": {"in": "header", "name": "accept"}}),
        "x-event-stream.when needs `in` (body or query), `name` and `value`.",
    ),
    "an unknown key of the switch": (
        streaming(BY_TYPE, said={"when": {"in": "body", "field": "live"}}),
        "x-event-stream.when needs `in` (body or query), `name` and `value`.",
    ),
    "nothing that switches it on": (
        streaming(BY_TYPE, body={"other": {"type": "string"}}),
        "has text/event-stream but neither the body nor the query has a field `stream`; "
        "say in an overlay how the stream is asked for (x-event-stream.when).",
    ),
}


@pytest.mark.parametrize(("snapshot", "expected"), REFUSED.values(), ids=REFUSED)
def test_unknown_members_of_x_event_stream_are_refused(snapshot: Document, expected: str) -> None:
    assert refusal(snapshot) == f"POST /jobs (runJob): {expected}"


# --- events ------------------------------------------------------------------------------------


def test_events_by_type_are_made_sent_and_checked(package: Generate) -> None:
    made = package(streaming(BY_TYPE))
    started = constructor(made, "started")(at=1)
    assert started == {"type": "job.started", "at": 1}
    assert sent(made, started) == b'event: job.started\ndata: {"type":"job.started","at":1}\n\n'
    with pytest.raises(EventValidationError, match="at: "):
        sent(made, {"type": "job.started", "at": "1"})
    with pytest.raises(EventValidationError, match=r"did you mean 'job\.started'"):
        sent(made, {"type": "job.start"})


def test_pairs_are_made_sent_and_end_by_themselves(package: Generate) -> None:
    made = package(streaming(PAIRS))
    assert constructors(made) == {"made", "failed", "step_made"}
    assert sent(made, constructor(made, "step_made")(data={"id": "1"})) == (
        b'event: job.step.made\ndata: {"id":"1"}\n\nevent: done\ndata: [DONE]\n\n'
    )
    assert constructor(made, "step_made")() == {"event": "job.step.made"}
    with pytest.raises(EventValidationError, match=r"data\.id"):
        sent(made, {"event": "job.made", "data": {"id": 1}})


def test_an_event_of_several_values_has_a_method_for_each(package: Generate) -> None:
    made = package(streaming(BY_KIND))
    assert constructors(made) == {"up", "down", "bottom"}
    assert sent(made, constructor(made, "bottom")(n=1)).startswith(
        b'data: {"kind":"bottom","n":1}\n\n'
    )
    with pytest.raises(EventValidationError, match="'left' is no event of Event"):
        sent(made, {"kind": "left", "n": 1})


def test_events_that_nothing_tells_apart_have_a_method_for_each_type(package: Generate) -> None:
    made = package(streaming(UNTOLD))
    assert constructors(made) == {"name", "size"}
    size = constructor(made, "size")(id="1", size=2)
    assert sent(made, size) == b'data: {"id":"1","size":2}\n\ndata: [DONE]\n\n'
    with pytest.raises(EventValidationError, match="size: "):
        sent(made, {"id": "1", "size": "2"})


def test_a_stream_may_have_an_end_mark_beside_its_one_kind_of_event(package: Generate) -> None:
    made = package(
        streaming(
            TICK + "\nEvent: {anyOf: [{$ref: '#/components/schemas/Tick'}, {const: '[DONE]'}]}"
        )
    )
    assert constructors(made) == {"chunk"}
    assert sent(made, constructor(made, "chunk")(id="1")).endswith(b"data: [DONE]\n\n")


def test_an_event_without_known_fields_has_no_method(package: Generate) -> None:
    made = package(streaming("Event: {type: object, additionalProperties: {type: integer}}"))
    assert constructors(made) == set()
    assert sent(made, {"a": 1}).startswith(b'data: {"a":1}\n\n')
    with pytest.raises(EventValidationError):
        sent(made, {"a": "1"})


def test_what_a_stream_knows_is_filled_in_where_an_event_has_it(package: Generate) -> None:
    made = package(streaming(f"{TICK}\nEvent: {{$ref: '#/components/schemas/Tick'}}"))
    first = sent(made, {"n": 1})
    assert b'"id":"' in first
    assert b"created" not in first
    assert b"model" not in first


# --- methods -----------------------------------------------------------------------------------

SIGNATURES = {
    "required, then optional": (
        "required: [type, b, d], properties: {a: {type: string}, b: {type: string}, type:"
        " {const: job.x}, c: {type: integer}, d: {type: integer}}",
        "(self, *, b: str, d: int, a: str | Unset = UNSET, c: int | Unset = UNSET) -> EventX",
    ),
    "what the stream knows by itself": (
        "required: [type, item_id, output_index, sequence_number, summary_index, id], properties:"
        " {type: {const: job.x}, item_id: {type: string}, output_index: {type: integer},"
        " sequence_number: {type: integer}, summary_index: {type: integer}, id: {type: string}}",
        "(self, *, id: str, item_id: str | Unset = UNSET, output_index: int | Unset = UNSET, "
        "sequence_number: int | Unset = UNSET, summary_index: int | Unset = UNSET) -> EventX",
    ),
    "constants": (
        "required: [type, object, n], properties: {type: {const: job.x}, object: {const: thing},"
        " n: {enum: [1]}, sometimes: {const: y}}",
        "(self, *, sometimes: Literal[y] | Unset = UNSET) -> EventX",
    ),
    "names that Python has taken": (
        "required: [type, class, a/b, self, __c], properties: {type: {const: job.x}, class:"
        " {type: string}, a/b: {type: string}, self: {type: string}, __c: {type: string}}",
        "(self, *, class_: str, a_b: str, self_: str, c: str) -> EventX",
    ),
    "nothing": ("required: [type], properties: {type: {const: job.x}}", "(self) -> EventX"),
}


def _with_x(schema: str) -> Document:
    event = f"Event: {{anyOf: [{{$ref: '#/components/schemas/EventX'}}, {OTHER}]}}"
    return streaming(f"{event}\nEventX: {{{schema}}}")


OTHER = "{required: [type], properties: {type: {const: job.y}}}"


@pytest.mark.parametrize(("schema", "expected"), SIGNATURES.values(), ids=SIGNATURES)
def test_a_method_takes_what_its_event_needs(schema: str, expected: str, package: Generate) -> None:
    made = package(_with_x(schema))
    signature = inspect.signature(made.module("streams.jobs").RunJobEvents.x)
    assert re.sub("['\"]", "", str(signature)) == expected


def test_a_method_hands_on_fields_under_their_own_names(package: Generate) -> None:
    made = package(_with_x(SIGNATURES["names that Python has taken"][0]))
    event = constructor(made, "x")(class_="1", a_b="2", self_="3", c="4")
    assert event == {"type": "job.x", "class": "1", "a/b": "2", "self": "3", "__c": "4"}
    assert sent(made, event).startswith(b"event: job.x\n")


def test_a_method_adds_the_constants(package: Generate) -> None:
    made = package(_with_x(SIGNATURES["constants"][0]))
    assert constructor(made, "x")() == {"type": "job.x", "object": "thing", "n": 1}


METHODS = {
    "a first word that all have": (["job.started", "job.stopped"], {"started", "stopped"}),
    "several words that all have": (["job.run.on", "job.run.off"], {"on", "off"}),
    "names without a dot beside it": (["job.started", "error"], {"started", "error"}),
    "a name that is the first word of others": (["job.run", "job.run.off"], {"run", "run_off"}),
    "nothing in common": (["job.started", "task.started"], {"job_started", "task_started"}),
    "one that starts otherwise, of ten": (
        [*(f"job.event_{letter}" for letter in "abcdefghi"), "task.started"],
        {*(f"event_{letter}" for letter in "abcdefghi"), "task_started"},
    ),
    "the same last word twice": (
        ["job.error", "error", "job.done"],
        {"job_error", "error", "done"},
    ),
    "words of any spelling": (["job.someThing", "job.other-thing"], {"some_thing", "other_thing"}),
    "what Python has taken": (["job.import", "job.from"], {"import_", "from_"}),
    "what the bases and annotations need": (
        ["job.generate", "job.list", "job.schema", "job.str"],
        {"generate_event", "list_event", "schema_event", "str_event"},
    ),
}


def _called(*values: str) -> Document:
    variants = ", ".join(
        f"{{required: [type], properties: {{type: {{const: {value}}}, n: {{type: array, items:"
        " {type: string}}}}"
        for value in values
    )
    return streaming(f"Event: {{anyOf: [{variants}]}}")


@pytest.mark.parametrize(("values", "expected"), METHODS.values(), ids=METHODS)
def test_methods_are_called_by_the_last_words_of_their_events(
    values: list[str], expected: set[str], package: Generate
) -> None:
    assert constructors(package(_called(*values))) == expected


def test_two_events_of_one_method_name_are_refused() -> None:
    assert refusal(_called("job.a_b", "job.a.b", "job.a-b")) == (
        "the event job.a-b of runJob and the event job.a.b of runJob both make the Python name "
        "job_a_b; rename one by an overlay."
    )


def test_two_fields_of_one_parameter_name_are_refused() -> None:
    schema = "required: [type], properties: {type: {const: job.x}, a/b: {}, a_b: {}}"
    assert refusal(_with_x(schema)) == (
        "the field a/b of EventX and the field a_b of EventX both make the Python name a_b; "
        "rename one by an overlay."
    )


def test_a_schema_called_like_a_class_of_its_stream_is_refused() -> None:
    snapshot = streaming(BY_TYPE.replace("Event:", "RunJobEvent:"), "RunJobEvent")
    assert refusal(snapshot) == (
        "the stream of runJob and the schema RunJobEvent both make the Python name "
        "RunJobEvent; rename one by an overlay."
    )


# --- modules -----------------------------------------------------------------------------------


def test_bases_are_loaded_when_they_are_asked_for(package: Generate) -> None:
    made = package(streaming(BY_TYPE))
    streams = made.module("streams")
    expected = ["AsyncRunJobEventStream", "RunJobEvent", "RunJobEventStream"]
    assert streams.__all__ == dir(streams) == expected
    assert f"{made.name}.streams.jobs" not in sys.modules
    assert base(made).__module__ == f"{made.name}.streams.jobs"
    assert f"{made.name}.types.jobs" not in sys.modules
    with pytest.raises(AttributeError, match="no attribute 'RunTaskEventStream'"):
        getattr(streams, "RunTaskEventStream")  # noqa: B009


def test_both_bases_have_the_methods_and_know_their_operation(package: Generate) -> None:
    module = package(streaming(BY_TYPE)).module("streams.jobs")
    for stream in (module.RunJobEventStream, module.AsyncRunJobEventStream):
        assert stream.operation_id == "runJob"
        assert stream.started is module.RunJobEvents.started


def test_what_may_be_yielded_has_a_name_with_the_sdks_type_in_it(package: Generate) -> None:
    event: Document = {"module": "openai.types.beta", "name": "JobEvent", "kind": "union"}
    tree = sdk("beta.jobs.run POST /jobs")
    (route,) = cast("list[Document]", tree["routes"])
    made = package(streaming(BY_TYPE), {**tree, "routes": [{**route, "stream": {"event": event}}]})
    module = made.module("streams.beta_jobs")
    assert module.RunJobEvent == "Event | openai.types.beta.JobEvent"


def test_a_document_without_streams_has_an_empty_index(package: Generate) -> None:
    streams = package(document("paths: {}")).module("streams")
    assert streams.__all__ == []
    with pytest.raises(AttributeError):
        streams.RunJobEventStream  # noqa: B018
