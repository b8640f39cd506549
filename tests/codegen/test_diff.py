"""Reports of `codegen.diff` about operations and type names."""

from __future__ import annotations

import pytest

from codegen.diff import diff, render_markdown
from codegen.diff.facts import SchemaKind
from codegen.document import Document, parse_document

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
    assert "  - `createThing` (`POST /things`)\n" in part(markdown, "Added")
    assert "  - `createWare` (`POST /wares`)\n" in part(markdown, "Breaking")


def test_added_operation_that_streams_says_so() -> None:
    new = things(("application/json: {schema: {$ref: '#/components/schemas/Thing'}}}", STREAM))
    old = things()
    paths = old["paths"]
    assert isinstance(paths, dict)
    del paths["/things"]
    assert "`createThing` (`POST /things`), streams" in render_markdown(diff(old, new))


STREAM = """application/json: {schema: {$ref: '#/components/schemas/Thing'}},
          text/event-stream: {schema: {$ref: '#/components/schemas/Thing'}}}"""

# What is replaced in the document, and the line it makes, with its section.
OPERATION_CHANGES = [
    pytest.param(
        [("createThing", "makeThing")],
        "public names removed: `create_thing` → `make_thing`",
        "Breaking",
        id="renamed",
    ),
    pytest.param(
        [("createThing", "makeThing")],
        "operation id changed: `createThing` → `makeThing`",
        "Changed",
        id="another operation id",
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


def test_the_same_change_of_many_operations_is_printed_once() -> None:
    markdown = page(("      responses:\n", "      responses:\n        '429': {content: {}}\n"))
    assert markdown.count("429") == 1
    assert "- **`createThing`, `getThing`**\n  - error answers added: `429`\n" in markdown


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
