"""Reports of `codegen.diff` about the events of streaming operations."""

from __future__ import annotations

from codegen.diff import diff, render_markdown
from codegen.document import Document, parse_document


def part(markdown: str, section: str) -> str:
    """One section of a page, empty where it has none."""
    _, _, rest = markdown.partition(f"\n## {section} (")
    return rest.partition("\n## ")[0]


def stream(events: str, schemas: str, facts: str = "") -> Document:
    """A document with one operation that streams; `events` is the schema of its events."""
    return parse_document(
        f"""
        openapi: 3.1.0
        paths:
          /things:
            post:
              operationId: createThing
              tags: [Things]
              responses:
                '200':
                  content: {{text/event-stream: {{schema: {events}{facts}}}}}
        components: {{schemas: {{{schemas}}}}}
        """,
        source="stream",
    )


def event(name: str, fields: str = "", discriminator: str = "type") -> str:
    schema = f"type: object, required: [{discriminator}]"
    return f"{{{schema}, properties: {{{discriminator}: {{const: {name}}}{fields}}}}}"


REF = "{$ref: '#/components/schemas/%s'}"
UNION = f"Event: {{anyOf: [{REF % 'Begun'}, {REF % 'Done'}]}}, "
WIDER_UNION = f"Event: {{anyOf: [{REF % 'Begun'}, {REF % 'Failed'}, {REF % 'Done'}]}}, "
BEGUN = f"Begun: {event('thing.begun')}, "
DONE = f"Done: {event('thing.done')}, "
FAILED = f"Failed: {event('thing.failed')}, "


def test_added_event() -> None:
    difference = diff(
        stream(REF % "Event", UNION + BEGUN + DONE),
        stream(REF % "Event", WIDER_UNION + BEGUN + DONE + FAILED),
    )
    (stream_diff,) = difference.streams
    assert stream_diff.added == ("thing.failed",)
    assert stream_diff.operations == ("createThing",)
    assert not difference.schemas, "a union's variants are reported as events alone"
    markdown = render_markdown(difference)
    assert "- Events of streams: 1 added, 0 removed, 0 changed\n" in markdown
    line = "- **Stream of `createThing`**\n  - events added: `thing.failed`\n"
    assert line in part(markdown, "Added")


def test_removed_event_breaks() -> None:
    difference = diff(
        stream(REF % "Event", WIDER_UNION + BEGUN + DONE + FAILED),
        stream(REF % "Event", UNION + BEGUN + DONE),
    )
    assert "  - events removed: `thing.failed`\n" in part(render_markdown(difference), "Breaking")


def test_changed_event_is_named_with_its_schema() -> None:
    difference = diff(
        stream(REF % "Event", UNION + BEGUN + DONE),
        stream(REF % "Event", UNION + BEGUN + f"Done: {event('thing.done', ', at: {}')}"),
    )
    markdown = render_markdown(difference)
    assert "- Events of streams: 0 added, 0 removed, 1 changed\n" in markdown
    subject = "**`Done`** (event `thing.done`; events of 1 operation: `createThing`)"
    assert f"- {subject}\n  - fields added: `at` (`any`)\n" in part(markdown, "Added")


def test_events_told_apart_by_the_name_of_the_event() -> None:
    old = f"{{anyOf: [{event('a', discriminator='event')}, {event('b', discriminator='event')}]}}"
    new = old.replace("const: b", "const: c")
    (stream_diff,) = diff(stream(old, ""), stream(new, "")).streams
    assert (stream_diff.added, stream_diff.removed) == (("c",), ("b",))


def test_changed_event_of_an_inline_union() -> None:
    old = f"{{anyOf: [{event('a')}, {event('b')}]}}"
    new = f"{{anyOf: [{event('a')}, {event('b', ', at: {type: string}')}]}}"
    difference = diff(stream(old, ""), stream(new, ""))
    assert "`createThing` event" in render_markdown(difference)
    (stream_diff,) = difference.streams
    assert (stream_diff.added, stream_diff.removed, stream_diff.changed) == ((), (), ("b",))


def test_events_of_unions_within_unions() -> None:
    inner = f"Inner: {{oneOf: [{REF % 'Begun'}, {REF % 'Done'}]}}, "
    outer = f"Event: {{anyOf: [{REF % 'Inner'}, {REF % 'Failed'}]}}, "
    rest = BEGUN + DONE + FAILED
    narrower = inner.replace(f", {REF % 'Done'}", f", {REF % 'Failed'}")
    narrower_outer = outer.replace(REF % "Failed", REF % "Begun")
    old = stream(REF % "Event", outer + inner + rest)
    new = stream(REF % "Event", narrower_outer + narrower + rest)
    (stream_diff,) = diff(old, new).streams
    assert stream_diff.removed == ("thing.done",)
    assert stream_diff.added == ()


def test_stream_of_one_type_has_no_events_but_fields() -> None:
    chunk = "Chunk: {type: object, properties: {object: {const: chunk}}}"
    wider = "Chunk: {type: object, properties: {object: {const: chunk}, usage: {type: integer}}}"
    difference = diff(stream(REF % "Chunk", chunk), stream(REF % "Chunk", wider))
    assert not difference.streams
    assert "fields added: `usage` (`integer`)" in render_markdown(difference)


def test_changed_framing_breaks() -> None:
    old = stream("{}", "")
    new = stream("{}", "", ", x-event-stream: {line-end: crlf, when: {in: query}}")
    line = 'framing of the stream changed: `default` → `line-end crlf, when {"in": "query"}`'
    assert line in part(render_markdown(diff(old, new)), "Breaking")
