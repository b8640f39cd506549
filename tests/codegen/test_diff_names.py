"""Reports of `codegen.diff` with the SDK's names: operations, public names, counts."""

from __future__ import annotations

from typing import cast

import pytest

from codegen.diff import diff, render_markdown
from codegen.diff.facts import Count, Part
from codegen.document import Document, Json, copy_tree, mapping
from codegen.sdk import complete_snapshot
from tests.codegen.generating import document, sdk
from tests.codegen.test_diff import part

THINGS = """
    paths:
      /things:
        post:
          operationId: createThing
          tags: [Things]
          requestBody: {content: {application/json: {schema:
            {type: object, properties: {stream: {type: boolean}}}}}}
          responses:
            '200':
              description: ''
              content:
                application/json: {schema: {$ref: '#/components/schemas/Thing'}}
                text/event-stream: {schema: {$ref: '#/components/schemas/Thing'}}
      /things/{thing_id}:
        get:
          operationId: getThing
          tags: [Things]
          parameters: [{name: thing_id, in: path, required: true, schema: {type: string}}]
          responses: {'200': {description: '', content: {application/json: {schema:
            {$ref: '#/components/schemas/Thing'}}}}}
    webhooks:
      thing_done: {post: {requestBody: {content: {application/json: {schema:
        {$ref: '#/components/schemas/WebhookThingDone'}}}}}}
    components:
      schemas:
        Thing: {type: object, required: [id], properties: {id: {type: string}}}
        WebhookThingDone:
          type: object
          required: [type, data]
          properties: {type: {const: thing.done}, data: {$ref: '#/components/schemas/Data'}}
        Data:
          type: object
          required: [id]
          properties: {id: {type: string}, status: {type: string, enum: [good, bad]}}
        ThingClientEvent:
          anyOf:
            - $ref: '#/components/schemas/Start'
            - $ref: '#/components/schemas/Wait'
            - $ref: '#/components/schemas/Stop'
        Start: {type: object, required: [type], properties: {type: {const: start}}}
        Wait: {type: object, required: [type], properties: {type: {const: wait}}}
        Stop: {type: object, required: [type], properties: {type: {const: stop}}}
"""
TREE = sdk("beta.things.create POST /things", "beta.things.retrieve GET /things/{id} things.get")
SOCKET: Document = {
    "name": "beta.things.connect",
    "path": "/things",
    "client": {"module": "openai.types", "name": "ThingClientEvent"},
}
CONNECTED: Document = {**TREE, "websockets": [SOCKET]}


def mocked(*changes: tuple[str, str], tree: Document = CONNECTED) -> Document:
    """What the mock knows of the document above, pieces of its text replaced."""
    text = THINGS
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return complete_snapshot(document(text), tree)


def page(*changes: tuple[str, str], tree: Document = CONNECTED) -> str:
    return render_markdown(diff(mocked(), mocked(*changes, tree=tree)))


def test_operations_go_by_the_names_of_the_sdk() -> None:
    markdown = page(
        (
            "id: {type: string}}}\n        WebhookThing",
            "id: {type: integer}}}\n        WebhookThing",
        )
    )
    assert "2 operations: `beta.things.create`, `beta.things.retrieve`)" in markdown
    assert "### things\n" in markdown
    assert "createThing" not in markdown


def test_another_id_of_an_operation_with_a_method_breaks_nobody() -> None:
    markdown = page(("operationId: getThing", "operationId: fetchThing"))
    assert "- Breaking changes: 0\n" in markdown
    assert "operation id changed: `getThing` → `fetchThing`" in part(markdown, "Changed")


def test_stream_bases_that_disappear_break() -> None:
    markdown = page(("operationId: createThing", "operationId: makeThing"))
    assert "- Breaking changes: 3\n" in markdown
    assert (
        "public names removed: `CreateThingEventStream` → `MakeThingEventStream`, "
        "`AsyncCreateThingEventStream` → `AsyncMakeThingEventStream`, "
        "`CreateThingEvent` → `MakeThingEvent`"
    ) in part(markdown, "Breaking")


def test_names_are_made_of_the_ids_that_operations_had_first() -> None:
    kept: Document = {**CONNECTED, "ids": [{"operation": "POST /things", "id": "createThing"}]}
    new = mocked(("operationId: createThing", "operationId: makeThing"), tree=kept)
    assert "- Breaking changes: 0\n" in render_markdown(diff(mocked(), new))


def test_methods_that_disappear_break() -> None:
    tree = sdk("beta.things.create POST /things", "beta.things.retrieve GET /things/{id}")
    markdown = page(tree={**CONNECTED, "routes": tree["routes"]})
    assert "- Breaking changes: 1\n" in markdown
    assert "**`beta.things.retrieve`**\n  - public names removed: `things.get`\n" in markdown


def test_operation_that_moves_between_document_and_sdk() -> None:
    """Its public names are made of another id, unless the one that it had first is kept."""
    published = document(THINGS)
    unpublished = cast("Document", copy_tree(published))
    operation = mapping(mapping(mapping(unpublished["paths"]).pop("/things"))["post"])
    fragments: Document = {
        "paths": {"/things": {"post": {**operation, "operationId": "betaThingsCreate"}}},
    }
    only: Document = {**CONNECTED, "fragments": fragments}
    markdown = render_markdown(
        diff(complete_snapshot(unpublished, only), complete_snapshot(published, CONNECTED))
    )
    assert "- Operations: 0 added, 0 removed, 1 changed\n" in markdown
    assert "`BetaThingsCreateEventStream` → `CreateThingEventStream`" in part(markdown, "Breaking")
    assert "  - now in OpenAI's document\n" in part(markdown, "Changed")
    ids: list[Json] = [{"operation": "POST /things", "id": "betaThingsCreate"}]
    kept = complete_snapshot(published, {**CONNECTED, "ids": ids})
    assert "- Breaking changes: 0\n" in render_markdown(
        diff(complete_snapshot(unpublished, only), kept)
    )


# Counts


@pytest.mark.parametrize(
    ("change", "changed"),
    [
        (("stream: {type: boolean}}", "stream: {type: boolean}, name: {}}"),
         {Part.OPERATIONS: 1, Part.REQUESTS: 1}),
        (("required: [id], properties: {id: {type: string}}}", "properties: {id: {type: string}}}"),
         {Part.OPERATIONS: 2, Part.ANSWERS: 2, Part.STREAMS: 1, Part.TYPES: 1}),
        (("schema: {type: string}}]", "schema: {type: integer}}]"),
         {Part.OPERATIONS: 1, Part.REQUESTS: 1}),
        (("const: start}}", "const: start}, at: {}}"),
         {Part.WEBSOCKETS: 1, Part.WEBSOCKET_EVENTS: 1, Part.TYPES: 1}),
        (("enum: [good, bad]", "enum: [good]"), {Part.WEBHOOKS: 1, Part.TYPES: 1}),
    ],
    ids=["request", "answer and stream", "parameter", "event of a WebSocket", "webhook"],
)  # fmt: skip
def test_everything_that_changed_is_counted(
    change: tuple[str, str], changed: dict[Part, int]
) -> None:
    found = diff(mocked(), mocked(change)).counts
    changes = {part: count.changed for part, count in found.items() if count.changed}
    # Schemas of one operation are no types; they are counted among those that changed all the same.
    assert {**changed, Part.TYPES: 1} == changes


# Webhooks


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (("properties: {id: {type: string}, status", "properties: {status"),
         "fields removed: `id`"),
        (("required: [id]\n          properties", "required: [id, at]\n          properties"),
         ""),
        (("enum: [good, bad]", "enum: [good]"), "values removed: `status`: `bad`"),
        (("required: [id]\n          prop", "required: [id, status]\n          prop"),
         "now required: `status`"),
    ],
    ids=["field", "no field", "value", "required"],
)  # fmt: skip
def test_fields_of_webhooks_break(change: tuple[str, str], line: str) -> None:
    breaking = part(page(change), "Breaking")
    assert bool(breaking) == bool(line)
    assert line in breaking
    assert not line or "**`Data`** (1 webhook: `thing.done`)" in breaking


def test_webhooks_are_added_and_removed() -> None:
    other = ("thing_done: {post", "thing_gone: {post"), ("const: thing.done", "const: thing.gone")
    markdown = page(*other)
    assert "- Webhooks: 1 added, 1 removed, 0 changed\n" in markdown
    assert "- **Webhooks removed**\n  - `thing.done`\n" in part(markdown, "Breaking")
    assert "- **Webhooks added**\n  - `thing.gone`\n" in part(markdown, "Added")


# WebSockets


def test_websockets_are_added_and_removed() -> None:
    markdown = page(tree={**TREE, "websockets": [{"name": "live.connect", "path": "/live"}]})
    assert "- WebSockets: 1 added, 1 removed, 0 changed\n" in markdown
    assert "  - `live.connect` (`WebSocket /live`)\n" in part(markdown, "Added")
    assert "  - `beta.things.connect` (`WebSocket /things`)\n" in part(markdown, "Breaking")


def test_websocket_that_moves_breaks() -> None:
    markdown = page(tree={**TREE, "websockets": [{**SOCKET, "path": "/ways"}]})
    assert "- Breaking changes: 1\n" in markdown
    line = "moved: `WebSocket /things` → `WebSocket /ways`"
    assert f"**WebSocket `beta.things.connect`**\n  - {line}\n" in markdown


def test_events_of_websockets_are_news() -> None:
    difference = diff(mocked(), mocked(("            - $ref: '#/components/schemas/Stop'\n", "")))
    assert difference.counts[Part.WEBSOCKET_EVENTS] == Count(removed=1)
    breaking = part(render_markdown(difference), "Breaking")
    assert "- **Client's events of WebSocket `beta.things.connect`**\n" in breaking
    assert "  - events removed: `stop`\n" in breaking


EVENTS = """          anyOf:
            - $ref: '#/components/schemas/Start'
            - $ref: '#/components/schemas/Wait'
            - $ref: '#/components/schemas/Stop'
"""


def test_events_are_found_behind_another_name_of_their_union() -> None:
    """A union with one member is written as a reference to it, which may be a union itself."""
    alias = "          anyOf: [{$ref: '#/components/schemas/Each'}]\n        Each:\n"
    difference = diff(mocked(), mocked((EVENTS, alias + EVENTS)))
    assert difference.counts[Part.WEBSOCKET_EVENTS] == Count()
    one = "          anyOf: [{$ref: '#/components/schemas/Start'}]\n"
    counts = diff(mocked(), mocked((EVENTS, one))).counts
    assert counts[Part.WEBSOCKET_EVENTS] == Count(removed=2)
    assert diff(mocked((EVENTS, one)), mocked()).counts[Part.WEBSOCKET_EVENTS] == Count(added=2)


def test_types_that_only_websockets_need_are_no_news_of_the_mock() -> None:
    stop = "Stop: {type: object, required: [type], properties: {type: {const: stop}}}"
    new = mocked((stop, stop.replace("Stop:", "Halt:")), ("schemas/Stop", "schemas/Halt"))
    assert diff(mocked(), new).counts[Part.TYPES] == Count()
