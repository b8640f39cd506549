"""What `codegen.diff` says about operations, events, type names and whole documents."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.diff import diff, render_markdown
from codegen.diff.facts import SchemaKind
from codegen.document import Document, Json, load_document, parse_document
from codegen.normalise import normalise

SHARED = Path(__file__).parents[2] / "../shared/openapi"

THINGS = """
openapi: 3.1.0
info: {version: 1.0.0}
paths:
  /things:
    post:
      operationId: createThing
      tags: [Things]
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/CreateThing'}}}
      responses:
        '200':
          content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
  /things/{thing_id}:
    get:
      operationId: getThing
      tags: [Things]
      parameters: [{name: thing_id, in: path, required: true, schema: {type: string}}]
      responses:
        '200':
          content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
components:
  schemas:
    CreateThing: {type: object, properties: {name: {type: string}}, required: [name]}
    Thing: {type: object, properties: {id: {type: string}}, required: [id]}
"""


def things(*changes: tuple[str, str]) -> Document:
    """The document above with pieces of its text replaced; every piece must be there."""
    text = THINGS
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return parse_document(text, source="things")


def page(*changes: tuple[str, str]) -> str:
    return render_markdown(diff(things(), things(*changes)))


def part(markdown: str, section: str) -> str:
    """One section of a page, empty where it has none."""
    _, _, rest = markdown.partition(f"\n## {section} (")
    return rest.partition("\n## ")[0]


def test_nothing_differs() -> None:
    assert render_markdown(diff(things(), things())) == "Nothing changes for users of the mock.\n"


def test_another_version_number_alone_is_no_difference() -> None:
    assert not diff(things(), things(("1.0.0", "1.1.0")))


def test_the_page_names_both_versions_where_they_differ() -> None:
    assert "- API version: 1.0.0 → 1.1.0\n" in page(("1.0.0", "1.1.0"), ("name", "label"))


def test_added_operation() -> None:
    difference = diff(
        things(("  /things:\n    post:", "  /wares:\n    post:"), ("createThing", "createWare")),
        things(),
    )
    assert [one.id for one in difference.operations_added] == ["createThing"]
    assert [one.id for one in difference.operations_removed] == ["createWare"]
    markdown = render_markdown(difference)
    assert "- Operations: 1 added, 1 removed, 0 changed\n" in markdown
    assert "  - `POST /things` (`createThing`)\n" in part(markdown, "Added")
    assert "  - `POST /wares` (`createWare`)\n" in part(markdown, "Breaking")


def test_added_operation_that_streams_says_so() -> None:
    new = things(("application/json: {schema: {$ref: '#/components/schemas/Thing'}}}", STREAM))
    old = things()
    paths = old["paths"]
    assert isinstance(paths, dict)
    del paths["/things"]
    assert "`POST /things` (`createThing`), streams" in render_markdown(diff(old, new))


STREAM = """application/json: {schema: {$ref: '#/components/schemas/Thing'}},
          text/event-stream: {schema: {$ref: '#/components/schemas/Thing'}}}"""

# What is replaced in the document, and the line it makes, with its section.
OPERATION_CHANGES = [
    pytest.param(
        [("createThing", "makeThing")],
        "operation id changed: `createThing` → `makeThing`",
        "Breaking",
        id="renamed",
    ),
    pytest.param(
        [("/things/{thing_id}", "/objects/{thing_id}")],
        "moved: `GET /things/{thing_id}` → `GET /objects/{thing_id}`",
        "Breaking",
        id="moved to another path",
    ),
    pytest.param(
        [("    get:", "    post:")],
        "moved: `GET /things/{thing_id}` → `POST /things/{thing_id}`",
        "Breaking",
        id="moved to another method",
    ),
    pytest.param(
        [("required: true\n        content", "required: false\n        content")],
        "request body no longer required",
        "Changed",
        id="body became optional",
    ),
    pytest.param(
        [("content: {application/json: {schema: {$ref: '#/components/schemas/CreateThing'}}}",
          "content: {multipart/form-data: {schema: {$ref: '#/components/schemas/CreateThing'}}}")],
        "request media types removed: `application/json`",
        "Breaking",
        id="request media type removed",
    ),
    pytest.param(
        [("content: {application/json: {schema: {$ref: '#/components/schemas/CreateThing'}}}",
          "content: {multipart/form-data: {schema: {$ref: '#/components/schemas/CreateThing'}}}")],
        "request media types added: `multipart/form-data`",
        "Added",
        id="request media type added",
    ),
    pytest.param(
        [("'200'", "'201'")],
        "success status changed: `200` → `201`",
        "Breaking",
        id="status",
    ),
    pytest.param(
        [("content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}",
          "content: {text/plain: {schema: {type: string}}}")],
        "answer media types removed: `application/json`",
        "Breaking",
        id="answer media type removed",
    ),
    pytest.param(
        [("content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}",
          "content: {text/plain: {schema: {type: string}}}")],
        "answer media types added: `text/plain`",
        "Added",
        id="answer media type added",
    ),
    pytest.param(
        [("      responses:\n", "      responses:\n        '429': {content: {}}\n")],
        "error answers added: `429`",
        "Added",
        id="error answer",
    ),
    pytest.param(
        [("content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}",
          f"content: {{{STREAM}")],
        "now streams",
        "Added",
        id="streaming gained",
    ),
    pytest.param(
        [("operationId: getThing", "operationId: getThing\n      security: [{AdminKey: []}]")],
        "security changed: `none` → `AdminKey`",
        "Changed",
        id="security",
    ),
    pytest.param(
        [("operationId: getThing", "operationId: getThing\n      deprecated: true")],
        "deprecated",
        "Deprecated",
        id="deprecated",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("changes", "line", "section"), OPERATION_CHANGES)
def test_changed_operation(changes: list[tuple[str, str]], line: str, section: str) -> None:
    assert f"\n  - {line}\n" in part(page(*changes), section)


def test_what_was_gained_is_lost_the_other_way_round() -> None:
    gained = things(("application/json: {schema: {$ref: '#/components/schemas/Thing'}}}", STREAM))
    markdown = render_markdown(diff(gained, things()))
    assert "  - no longer streams\n" in part(markdown, "Breaking")


def test_body_that_became_required_breaks() -> None:
    optional = things(("required: true\n        content", "required: false\n        content"))
    markdown = render_markdown(diff(optional, things()))
    assert "  - request body now required\n" in part(markdown, "Breaking")


def test_renamed_path_parameter_is_no_move() -> None:
    """But functions are given path parameters by name."""
    difference = diff(things(), things(("thing_id", "id")))
    assert not difference.operations_added
    assert not difference.operations_changed
    breaking = part(render_markdown(difference), "Breaking")
    assert "- **`getThing` parameters**\n  - parameters removed: `thing_id`\n" in breaking
    assert "  - required parameters added: `id` (`string`)\n" in breaking


def test_path_parameter_counts_whether_declared_or_not() -> None:
    declared = "parameters: [{name: thing_id, in: path, required: true, schema: {type: string}}]"
    assert not diff(things(), things((declared, "parameters: []")))


@pytest.mark.parametrize(
    ("parameter", "section", "line"),
    [
        ("{name: limit, in: query, schema: {type: integer}}", "Added",
         "parameters added: `limit` (`integer`)"),
        ("{name: limit, in: query, required: true, schema: {type: integer}}", "Breaking",
         "required parameters added: `limit` (`integer`)"),
        ("{name: X-Beta, in: header, schema: {type: string}}", "Added",
         "parameters added: `X-Beta (header)` (`string`)"),
    ],
)  # fmt: skip
def test_added_parameter(parameter: str, section: str, line: str) -> None:
    markdown = page(("parameters: [", f"parameters: [{parameter}, "))
    assert f"  - {line}\n" in part(markdown, section)


def test_deprecated_parameter() -> None:
    markdown = page(("in: path, required: true", "in: path, required: true, deprecated: true"))
    assert "  - deprecated: `thing_id`\n" in part(markdown, "Deprecated")


def test_parameter_shared_by_reference_is_looked_up() -> None:
    new = things(
        ("parameters: [{name: thing_id, in: path, required: true, schema: {type: string}}]",
         "parameters: [{$ref: '#/components/parameters/Limit'}]"),
        ("components:", "components:\n  parameters: {Limit: {name: limit, in: query, schema: {}}}"),
    )  # fmt: skip
    assert "parameters added: `limit` (`any`)" in render_markdown(diff(things(), new))


def test_query_of_a_path_key_reads_as_it_is_sent() -> None:
    old, new = things(), things(("  /things:\n", "  /things#beta=true:\n"))
    assert "`POST /things` → `POST /things?beta=true`" in render_markdown(diff(old, new))


def test_operation_without_a_tag_is_grouped_by_its_path() -> None:
    new = things(("/things/{thing_id}", "/organization/spend_limit"), ("getThing", "getLimit"))
    text = render_markdown(diff(things(), _without_tags(new)))
    assert "### Spend limit\n\n- **Operations added**\n" in text


def _without_tags(document: Document) -> Document:
    paths = document["paths"]
    assert isinstance(paths, dict)
    for item in paths.values():
        assert isinstance(item, dict)
        for operation in item.values():
            assert isinstance(operation, dict)
            operation.pop("tags")
    return document


def test_the_same_change_of_many_operations_is_said_once() -> None:
    markdown = page(("      responses:\n", "      responses:\n        '429': {content: {}}\n"))
    assert markdown.count("429") == 1
    assert "- **`createThing`, `getThing`**\n  - error answers added: `429`\n" in markdown


# Event streams


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
    assert "- Events: 1 added, 0 removed, 0 changed\n" in markdown
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
    assert "  - events with other fields: `thing.done`\n" in part(markdown, "Changed")
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
    assert [(one.added, one.removed) for one in difference.streams] in ([], [((), ())])


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


# Type names


def test_renamed_type_is_recognised_by_the_place_it_is_referred_to_from() -> None:
    difference = diff(
        things(("schemas/Thing'", "schemas/Thing-2'"), ("    Thing:", "    Thing-2:")), things()
    )
    assert [(one.former, one.name) for one in difference.types_renamed] == [("Thing-2", "Thing")]
    assert not difference.types_added
    assert not difference.types_removed
    assert not difference.schemas
    markdown = render_markdown(difference)
    line = "- **Types renamed**\n  - `Thing-2` → `Thing`\n"
    assert line in part(markdown, "Breaking")


def test_renamed_type_that_also_changed() -> None:
    new = things(
        ("schemas/Thing'", "schemas/Ware'"),
        (
            "    Thing: {type: object, properties: {",
            "    Ware: {type: object, properties: {at: {}, ",
        ),
    )
    difference = diff(things(), new)
    assert [(one.former, one.name) for one in difference.types_renamed] == [("Thing", "Ware")]
    (schema,) = difference.schemas
    assert (schema.name, schema.changes[0].kind) == ("Ware", SchemaKind.FIELD_ADDED)


def test_type_that_took_the_place_of_an_unlike_one_is_no_renaming() -> None:
    new = things(
        ("schemas/Thing'", "schemas/Page'"),
        ("    Thing: {type: object, properties: {id: {type: string}}, required: [id]}",
         "    Page: {type: object, properties: {data: {type: array}}}"),
    )  # fmt: skip
    difference = diff(things(), new)
    assert not difference.types_renamed
    assert [one.name for one in difference.types_removed] == ["Thing"]
    assert [one.name for one in difference.types_added] == ["Page"]
    assert "type changed: `Thing` → `Page`" in part(render_markdown(difference), "Breaking")


def test_type_that_no_operation_reaches_is_only_counted() -> None:
    new = things(("    Thing:", "    Lonely: {type: string}\n    Thing:"))
    difference = diff(things(), new)
    assert difference.unreached == ("Lonely",)
    assert "- 1 schema that no operation reaches: `Lonely`\n" in render_markdown(difference)
    assert "- Breaking changes: 0\n" in render_markdown(difference)


# Whole documents

NAMES = st.sampled_from(["A", "B", "C"])


def typed(name: str) -> Json:
    return {"type": name}


def reference(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def array(items: Json) -> Json:
    return {"type": "array", "items": items}


def mapping_of(values: Json) -> Json:
    return {"type": "object", "additionalProperties": values}


def any_of(branches: list[Json]) -> Json:
    return {"anyOf": branches}


def all_of(parts: list[Json]) -> Json:
    return {"allOf": parts}


def record(fields: dict[str, Json], required: list[str]) -> Json:
    names: list[Json] = [name for name in required if name in fields]
    return {"type": "object", "properties": fields, "required": names}


def enum(values: list[str | None]) -> Json:
    return {"enum": [*values]}


def const(value: str) -> Json:
    return {"const": value}


def types(names: list[str]) -> Json:
    return {"type": [*names]}


VALUES = st.sampled_from(["x", "y", None])
LEAVES: st.SearchStrategy[Json] = st.one_of(
    st.sampled_from(["string", "integer", "number", "boolean"]).map(typed),
    NAMES.map(reference),
    st.lists(VALUES, min_size=1, max_size=3, unique=True).map(enum),
    st.sampled_from(["x", "y"]).map(const),
    st.just(["string", "null"]).map(types),
    st.builds(dict[str, Json]),
)


def nested(inner: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
    fields = st.dictionaries(st.sampled_from(["type", "a", "b", "c"]), inner, max_size=3)
    required = st.lists(st.sampled_from(["type", "a", "b"]), unique=True, max_size=2)
    return st.one_of(
        inner.map(array),
        inner.map(mapping_of),
        st.lists(inner, min_size=1, max_size=3).map(any_of),
        st.lists(inner, min_size=1, max_size=2).map(all_of),
        st.builds(record, fields, required),
    )


SCHEMAS = st.recursive(LEAVES, nested, max_leaves=6)


def whole(request: Json, answer: Json, event: Json, components: list[Json]) -> Document:
    """A document with one operation and three components."""
    content: Json = {
        "application/json": {"schema": answer},
        "text/event-stream": {"schema": event},
    }
    return {
        "paths": {
            "/a": {
                "post": {
                    "operationId": "a",
                    "requestBody": {"content": {"application/json": {"schema": request}}},
                    "responses": {"200": {"content": content}},
                }
            }
        },
        "components": {"schemas": dict(zip("ABC", components, strict=True))},
    }


DOCUMENTS = st.builds(whole, SCHEMAS, SCHEMAS, SCHEMAS, st.lists(SCHEMAS, min_size=3, max_size=3))


@given(DOCUMENTS)
@settings(max_examples=50, deadline=None)
def test_a_document_does_not_differ_from_itself(document: Document) -> None:
    assert not diff(document, document)


def turned_round(node: Json) -> Json:
    """The same, written in the opposite order where order means nothing."""
    if isinstance(node, list):
        return [turned_round(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: list(reversed(value))
        if key in ("required", "enum") and isinstance(value, list)
        else turned_round(value)
        for key, value in reversed(node.items())
    }


@given(DOCUMENTS)
@settings(max_examples=50, deadline=None)
def test_order_is_no_difference(document: Document) -> None:
    other = turned_round(document)
    assert isinstance(other, dict)
    assert not diff(document, other)


@given(DOCUMENTS, DOCUMENTS)
@settings(max_examples=50, deadline=None)
def test_any_two_documents_can_be_compared(old: Document, new: Document) -> None:
    """Whatever they refer to, themselves included; the page has an entry for every difference."""
    difference = diff(old, new)
    markdown = render_markdown(difference)
    assert bool(difference) == ("Nothing changes" not in markdown)
    assert render_markdown(diff(old, new)) == markdown


def shared(date: str) -> Document:
    path = SHARED / f"openapi-{date}.yaml"
    if not path.is_file():
        pytest.skip(f"no copy of OpenAI's document of {date} beside the project")
    return normalise(load_document(path))


def test_a_month_of_the_real_document() -> None:
    difference = diff(shared("2026-07-22"), shared("2026-08-21"))
    assert {one.path for one in difference.operations_added} == {
        "/content_provenance_checks",
        "/organization/spend_limit",
        "/organization/projects/{project_id}/spend_limit",
    }
    assert not difference.operations_removed
    (responses,) = [one for one in difference.streams if one.added]
    assert responses.operations == ("createResponse", "beta_createResponse")
    assert "response.shell_call_command.added" in responses.added
    markdown = render_markdown(difference)
    for line in (
        "  - fields removed: `geography`",
        "  - type changed: `error`: `string | null` → `MCPToolCallError | null`",
        "  - `BetaConversation-2` → `BetaResponseConversation`, "
        "`BetaServiceTier` → `BetaServiceTierResponses`, "
        "`Conversation-2` → `ResponseConversation`",
    ):
        assert line in part(markdown, "Breaking"), line
    assert markdown.count("429") == 1
    assert len(markdown.splitlines()) < 250


def test_two_years_of_the_real_document_stay_readable_and_quick() -> None:
    old, new = shared("2024-08-15"), shared("2026-08-21")
    started = time.process_time()
    markdown = render_markdown(diff(old, new))
    assert time.process_time() - started < 5
    assert len(part(markdown, "Breaking").splitlines()) < 150
    assert len(markdown.splitlines()) < 1000
    assert "### Chat\n" in part(markdown, "Added")
