"""`codegen.diff` on whole documents: random ones, and the real ones of three dates."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.diff import diff, render_markdown
from codegen.diff.facts import Kind
from codegen.document import Document, Json, load_document
from codegen.normalise import normalise

SHARED = Path(__file__).parents[2] / "../shared/openapi"


def part(markdown: str, section: str) -> str:
    """One section of a page, empty where it has none."""
    _, _, rest = markdown.partition(f"\n## {section} (")
    return rest.partition("\n## ")[0]


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


def document_with(request: Json, answer: Json, event: Json, components: list[Json]) -> Document:
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


DOCUMENTS = st.builds(
    document_with, SCHEMAS, SCHEMAS, SCHEMAS, st.lists(SCHEMAS, min_size=3, max_size=3)
)


@given(DOCUMENTS)
@settings(max_examples=50, deadline=None)
def test_a_document_does_not_differ_from_itself(document: Document) -> None:
    assert not diff(document, document)


def reordered(node: Json) -> Json:
    """The same, written in the opposite order where order means nothing."""
    if isinstance(node, list):
        return [reordered(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: list(reversed(value))
        if key in ("required", "enum") and isinstance(value, list)
        else reordered(value)
        for key, value in reversed(node.items())
    }


@given(DOCUMENTS)
@settings(max_examples=50, deadline=None)
def test_order_is_no_difference(document: Document) -> None:
    other = reordered(document)
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
    operations = [one for one in difference.operations_added if one.kind is Kind.OPERATION]
    assert {one.path for one in operations} == {
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
