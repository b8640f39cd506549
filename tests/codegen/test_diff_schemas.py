"""Reports of `codegen.diff` about fields and values, and the uses in which a change is breaking."""

from __future__ import annotations

import pytest

from codegen.diff import diff, render_markdown
from codegen.diff.facts import SchemaChange, SchemaDiff, SchemaKind
from codegen.document import Document, mapping, parse_document

USES = ("requests", "answers", "events")


def document(thing: str, use: str = "answers", others: str = "") -> Document:
    """A document whose one operation reaches the component `Thing` in one use, or in several."""
    ref = "{schema: {$ref: '#/components/schemas/Thing'}}"
    nothing = "{schema: {type: string}}"
    return parse_document(
        f"""
        openapi: 3.1.0
        paths:
          /things:
            post:
              operationId: createThing
              tags: [Things]
              requestBody:
                content: {{application/json: {ref if "requests" in use else nothing}}}
              responses:
                '200':
                  content:
                    application/json: {ref if "answers" in use else nothing}
                    text/event-stream: {ref if "events" in use else nothing}
        components: {{schemas: {{Thing: {thing}, {others}}}}}
        """,
        source="document",
    )


def schemas(old: str, new: str, others: str = "") -> tuple[SchemaDiff, ...]:
    return diff(document(old, others=others), document(new, others=others)).schemas


def changes(old: str, new: str, others: str = "") -> list[tuple[str, str, str, str]]:
    """The changes of the component `Thing`."""
    found = [one for one in schemas(old, new, others) if one.name == "Thing"]
    return [_plain(change) for one in found for change in one.changes]


def _plain(change: SchemaChange) -> tuple[str, str, str, str]:
    return change.kind.value, change.where, change.old, change.new


def sections(old: str, new: str, use: str) -> dict[str, str]:
    """The page by its sections."""
    markdown = render_markdown(diff(document(old, use), document(new, use)))
    parts = markdown.split("\n## ")[1:]
    return {part.partition(" (")[0]: part for part in parts}


def field(schema: str, *, required: bool = False) -> str:
    """An object with one field besides the one it always has."""
    names = "[id, x]" if required else "[id]"
    return f"{{type: object, properties: {{id: {{}}, x: {schema}}}, required: {names}}}"


NO_FIELD = "{type: object, properties: {id: {}}, required: [id]}"
STRING = "{type: string}"
EVERYWHERE = set(USES)
NOWHERE: set[str] = set()

# Old, new, what the page says, the uses in which it breaks, the section it is in where it does not.
RULES = [
    pytest.param(field(STRING), NO_FIELD, "fields removed: `x`", EVERYWHERE, "", id="removed"),
    pytest.param(
        NO_FIELD, field(STRING), "fields added: `x` (`string`)", NOWHERE, "Added", id="added"
    ),
    pytest.param(
        NO_FIELD,
        field(STRING, required=True),
        "required fields added: `x` (`string`)",
        {"requests", "events"},
        "Added",
        id="added and required",
    ),
    pytest.param(
        field(STRING),
        field(STRING, required=True),
        "now required: `x`",
        {"requests", "events"},
        "Changed",
        id="became required",
    ),
    pytest.param(
        field(STRING, required=True),
        field(STRING),
        "no longer required: `x`",
        {"answers"},
        "Changed",
        id="became optional",
    ),
    pytest.param(
        field(STRING),
        field("{type: [string, 'null']}"),
        "now nullable: `x`",
        {"answers"},
        "Changed",
        id="became nullable",
    ),
    pytest.param(
        field("{type: [string, 'null']}"),
        field(STRING),
        "no longer nullable: `x`",
        EVERYWHERE,
        "",
        id="no longer nullable",
    ),
    pytest.param(
        field(STRING),
        field("{type: integer}"),
        "type changed: `x`: `string` → `integer`",
        EVERYWHERE,
        "",
        id="retyped",
    ),
    pytest.param(
        field("{anyOf: [{type: string}, {type: integer}]}"),
        field(STRING),
        "type narrowed: `x`: `string | integer` → `string`",
        EVERYWHERE,
        "",
        id="narrowed",
    ),
    pytest.param(
        field(STRING),
        field("{anyOf: [{type: string}, {type: array, items: {type: string}}]}"),
        "type widened: `x`: `string` → `string | string[]`",
        {"answers"},
        "Changed",
        id="widened",
    ),
    pytest.param(
        field("{anyOf: [{type: string}, {type: integer}]}"),
        field("{anyOf: [{type: string}, {type: integer}, {type: boolean}]}"),
        "alternatives added: `x`: `boolean`",
        NOWHERE,
        "Added",
        id="alternative added",
    ),
    pytest.param(
        field("{anyOf: [{type: string}, {type: integer}, {type: boolean}]}"),
        field("{anyOf: [{type: string}, {type: integer}]}"),
        "alternatives removed: `x`: `boolean`",
        EVERYWHERE,
        "",
        id="alternative removed",
    ),
    pytest.param(
        field("{enum: [a, b]}"),
        field("{enum: [a, b, c, d]}"),
        "values added: `x`: `c`, `d`",
        NOWHERE,
        "Added",
        id="values added",
    ),
    pytest.param(
        field("{enum: [a, b]}"),
        field("{const: a}"),
        "values removed: `x`: `b`",
        EVERYWHERE,
        "",
        id="value removed",
    ),
    pytest.param(
        field("{anyOf: [{type: string}, {enum: [a, b]}]}"),
        field("{anyOf: [{type: string}, {enum: [a, c]}]}"),
        "known values removed (others are still accepted): `x`: `b`",
        NOWHERE,
        "Changed",
        id="known value removed",
    ),
    pytest.param(
        field("{anyOf: [{type: string}, {enum: [a, b]}]}"),
        field("{anyOf: [{type: string}, {enum: [a, c]}]}"),
        "known values added: `x`: `c`",
        NOWHERE,
        "Added",
        id="known value added",
    ),
    pytest.param(
        field("{type: integer, maximum: 2}"),
        field("{type: integer, maximum: 1}"),
        "limits tightened: `x`: `maximum 2` → `maximum 1`",
        EVERYWHERE,
        "",
        id="tightened",
    ),
    pytest.param(
        field("{type: integer, maximum: 1}"),
        field("{type: integer, maximum: 2}"),
        "limits loosened: `x`: `maximum 1` → `maximum 2`",
        NOWHERE,
        "Changed",
        id="loosened",
    ),
    pytest.param(
        field(STRING),
        field("{type: string, format: uri}"),
        "format changed: `x`: `none` → `uri`",
        NOWHERE,
        "Changed",
        id="format",
    ),
    pytest.param(
        field("{type: string, default: a}"),
        field("{type: string, default: b}"),
        "default changed: `x`: `a` → `b`",
        NOWHERE,
        "Changed",
        id="default",
    ),
    pytest.param(
        field(STRING),
        field("{type: string, deprecated: true}"),
        "deprecated: `x`",
        NOWHERE,
        "Deprecated",
        id="deprecated",
    ),
    pytest.param(
        field("{type: string, deprecated: true}"),
        field(STRING),
        "no longer deprecated: `x`",
        NOWHERE,
        "Changed",
        id="no longer deprecated",
    ),
]


@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize(("old", "new", "line", "broken", "otherwise"), RULES)
def test_each_kind_of_change_is_in_its_section(
    old: str, new: str, line: str, broken: set[str], otherwise: str, use: str
) -> None:
    section = "Breaking" if use in broken else otherwise
    found = sections(old, new, use)
    assert f"\n  - {line}\n" in found[section]
    assert [name for name, text in found.items() if line in text] == [section]


def test_every_kind_of_change_has_a_rule() -> None:
    parameters = [parameter.values for parameter in RULES]
    seen = {one.kind for values in parameters for one in _changes(str(values[0]), str(values[1]))}
    assert seen == set(SchemaKind)


def _changes(old: str, new: str) -> list[SchemaChange]:
    return [change for one in schemas(old, new) for change in one.changes]


def test_a_change_that_breaks_one_use_of_several_says_which() -> None:
    found = sections(field(STRING, required=True), field(STRING), use="requests and answers")
    assert "**`Thing`** (requests and answers of 1 operation: `createThing`)" in found["Breaking"]
    assert "  - no longer required (breaks answers): `x`\n" in found["Breaking"]


def test_a_schema_that_only_the_new_document_answers_with_breaks_no_answer() -> None:
    old = document(field(STRING, required=True), use="requests")
    new = document(field(STRING), use="requests and answers")
    assert "breaks" not in render_markdown(diff(old, new)).replace("Breaking", "")


# Where


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param(
            "{type: object, properties: {a: {type: object, properties: {b: {type: string}}}}}",
            "{type: object, properties: {a: {type: object, properties: {b: {type: integer}}}}}",
            ("type changed", "a.b", "string", "integer"),
            id="field of a field",
        ),
        pytest.param(
            "{type: array, items: {type: array, items: {type: string}}}",
            "{type: array, items: {type: array, items: {type: integer}}}",
            ("type changed", "[][]", "string", "integer"),
            id="item of an item",
        ),
        pytest.param(
            "{type: object, additionalProperties: {type: string}}",
            "{type: object, additionalProperties: {type: integer}}",
            ("type changed", "{}", "string", "integer"),
            id="value of a mapping",
        ),
        pytest.param(
            "{type: object, additionalProperties: {type: string}}",
            "{type: object}",
            ("type widened", "{}", "string", "any"),
            id="any value of a mapping",
        ),
        pytest.param(
            "{anyOf: [{type: object, properties: {type: {const: a}, n: {type: string}}},"
            " {type: object, properties: {type: {const: b}, n: {type: string}}}]}",
            "{anyOf: [{type: object, properties: {type: {const: b}, n: {type: integer}}},"
            " {type: object, properties: {type: {const: a}, n: {type: string}}}]}",
            ("type changed", "<b>.n", "string", "integer"),
            id="field of a variant",
        ),
        pytest.param(
            "{type: object, additionalProperties: true}",
            "{type: object, additionalProperties: false}",
            ("limit tightened", "", "further fields allowed", "no further fields"),
            id="closed",
        ),
        pytest.param(
            "{type: string, enum: [a]}",
            "{type: string}",
            ("type widened", "", '"a"', "string"),
            id="enum opened",
        ),
        pytest.param(
            "{type: string}",
            "{type: string, enum: [a, b, c, d, e]}",
            ("type narrowed", "", "string", '"a" | "b" | "c" | "d" | … (5 values)'),
            id="enum introduced",
        ),
        pytest.param(
            "{type: integer}",
            "{type: number}",
            ("type widened", "", "integer", "number"),
            id="number for integer",
        ),
        pytest.param(
            "{type: string, minLength: 1}",
            "{type: string}",
            ("limit loosened", "", "minLength 1", "no minLength"),
            id="limit given up",
        ),
        pytest.param(
            "{type: string, pattern: a}",
            "{type: string, pattern: b}",
            ("limit tightened", "", "pattern a", "pattern b"),
            id="another pattern",
        ),
        pytest.param(
            "{type: integer, minimum: 9223372036854775806}",
            "{type: integer, minimum: 9223372036854775807}",
            ("limit tightened", "", "minimum 9223372036854775806", "minimum 9223372036854775807"),
            id="numbers beyond a float's precision",
        ),
        pytest.param(
            "{type: object, properties: {a: {}, b: {}}}",
            "{type: array, items: {type: object, properties: {a: {}}}}",
            ("type changed", "", "{a, b}", "{a}[]"),
            id="list for object",
        ),
        pytest.param(
            "{type: object, properties: {a: {type: string}}}",
            "{type: object, properties: {a: {}}}",
            ("type widened", "a", "string", "any"),
            id="anything goes",
        ),
    ],
)
def test_place_and_types_of_a_change(old: str, new: str, expected: tuple[str, ...]) -> None:
    assert changes(old, new) == [expected]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("{type: [string, 'null']}", "{anyOf: [{type: string}, {type: 'null'}]}"),
        ("{enum: [a, null]}", "{anyOf: [{const: a}, {type: 'null'}]}"),
        ("{anyOf: [{const: a}, {const: b}]}", "{enum: [b, a]}"),
        ("{anyOf: [{type: string}, {type: integer}]}",
         "{oneOf: [{type: integer}, {type: string}]}"),
        ("{type: object, properties: {a: {}}, anyOf: [{required: [a]}]}",
         "{type: object, properties: {a: {}}}"),
        ("{allOf: [{type: object, properties: {a: {}}}, {required: [a]}]}",
         "{type: object, properties: {a: {}}, required: [a]}"),
        ("{type: string, minLength: 1}", "{minLength: 1, type: string}"),
        ("{type: object, additionalProperties: true}", "{type: object}"),
        ("{type: integer, format: int64}", "{type: integer, format: unixtime}"),
        ("{type: string}", "{$ref: '#/components/schemas/Text'}"),
        ("{type: object, properties: {a: {$ref: '#/components/schemas/Text'}}}",
         "{type: object, properties: {a: {type: string}}}"),
    ],
)  # fmt: skip
def test_the_same_in_another_spelling_is_no_change(old: str, new: str) -> None:
    assert changes(old, new, others="Text: {type: string}") == []
    assert changes(new, old, others="Text: {type: string}") == []


# Components


def test_a_component_is_reported_once_however_many_refer_to_it() -> None:
    part = "{$ref: '#/components/schemas/Part'}"
    thing = f"{{type: object, properties: {{a: {part}, b: {{type: array, items: {part}}}}}}}"
    difference = diff(
        document(thing, use="requests and answers", others=f"Part: {NO_FIELD}"),
        document(thing, use="requests and answers", others=f"Part: {field(STRING)}"),
    )
    assert [one.name for one in difference.schemas] == ["Part"]
    assert render_markdown(difference).count("`x`") == 1


def test_a_component_that_refers_to_itself() -> None:
    filters = "Thing: {type: object, properties: {all: {type: array, items: %s}, n: {type: %s}}}"
    ref = "{$ref: '#/components/schemas/Thing'}"
    old, new = (filters % (ref, name) for name in ("string", "integer"))
    assert changes(old.removeprefix("Thing: "), new.removeprefix("Thing: ")) == [
        ("type changed", "n", "string", "integer")
    ]


def test_inline_object_that_became_a_component_which_refers_to_itself() -> None:
    ref = "{$ref: '#/components/schemas/Node'}"
    node = f"Node: {{type: object, properties: {{a: {{type: string}}, next: {ref}}}}}"
    inline = (
        "{type: object, properties: {a: {type: integer}, next: {type: object, properties: %s}}}"
    )
    old = inline % "{a: {type: string}}"
    assert changes(old, ref, node) == [
        ("type changed", "a", "integer", "string"),
        ("field added", "next.next", "", "Node"),
    ]


TIERS = "Tier: {enum: [auto, default]}, TierOfThings: {enum: [auto, default, fast]}"


def tier(name: str) -> str:
    return f"{{type: object, properties: {{tier: {{$ref: '#/components/schemas/{name}'}}}}}}"


def test_a_component_that_took_anothers_place_is_compared_with_it() -> None:
    (schema,) = schemas(tier("Tier"), tier("TierOfThings"), TIERS)
    assert (schema.replaces, schema.name) == ("Tier", "TierOfThings")
    assert schema.places == ("Thing.tier",)
    assert [_plain(change) for change in schema.changes] == [("value added", "", "", "fast")]


def test_the_page_names_both_and_the_places() -> None:
    old = document(tier("Tier"), others=TIERS)
    markdown = render_markdown(diff(old, document(tier("TierOfThings"), others=TIERS)))
    title = "- **`Tier` → `TierOfThings`** (at `Thing.tier`; "
    assert title in markdown
    assert "  - values added: `fast`\n" in markdown


def test_a_component_that_took_the_place_of_an_equal_one_is_no_change() -> None:
    assert not schemas(tier("Tier"), tier("Same"), "Tier: {enum: [a]}, Same: {enum: [a]}")


def test_a_variant_is_recognised_by_its_component() -> None:
    union = "{anyOf: [{$ref: '#/components/schemas/%s'}, {$ref: '#/components/schemas/%s'}, %s]}"
    more = "{$ref: '#/components/schemas/C'}"
    others = ", ".join(f"{name}: {{type: object, properties: {{{name}: {{}}}}}}" for name in "ABC")
    old, new = union % ("A", "B", STRING), union % ("B", "A", f"{STRING}, {more}")
    assert changes(old, new, others) == [("alternative added", "", "", "C")]


def test_all_of_a_component_that_contains_itself_is_compared_as_a_whole() -> None:
    thing = (
        "{type: object, properties: {next: {allOf:"
        " [{$ref: '#/components/schemas/Thing'}, {required: [%s]}]}}}"
    )
    (change,) = changes(thing % "a", thing % "b")
    assert change[:2] == ("type changed", "next")
    assert changes(thing % "a", thing % "a") == []


def test_schemas_with_the_same_changes_are_printed_together() -> None:
    a, b = (f"{{$ref: '#/components/schemas/{name}'}}" for name in "AB")
    thing = f"{{type: object, properties: {{a: {a}, b: {b}}}}}"
    old = document(thing, others=f"A: {NO_FIELD}, B: {NO_FIELD}")
    new = document(thing, others=f"A: {field(STRING)}, B: {field(STRING)}")
    markdown = render_markdown(diff(old, new))
    line = "- **`A`, `B`** (answers of 1 operation: `createThing`)\n  - fields added: `x`"
    assert line in markdown


def test_long_lists_are_cut_unless_they_break() -> None:
    many = ", ".join(f"v{number}" for number in range(30))
    few, all_of_them = "{enum: [v0]}", f"{{enum: [{many}]}}"
    assert "`v20` and 9 more\n" in sections(few, all_of_them, "answers")["Added"]
    assert "`v29`\n" in sections(all_of_them, few, "answers")["Breaking"]


def test_inline_schemas_are_named_by_their_operation() -> None:
    def inline(schema: str) -> Document:
        result = document(STRING, use="")
        post = mapping(mapping(mapping(result["paths"])["/things"])["post"])
        content = mapping(mapping(post["requestBody"])["content"])
        content["application/json"] = {"schema": parse_document(schema, source="schema")}
        return result

    markdown = render_markdown(diff(inline(NO_FIELD), inline(field(STRING))))
    assert "- **`createThing` request**\n  - fields added: `x` (`string`)\n" in markdown
