"""Generated types: their names, the values they admit, and their deep partials."""

from __future__ import annotations

from typing import get_type_hints

import pytest

from codegen.document import Document, Json
from tests.codegen.generating import Generate, answering, document, refusal, schemas

# --- names -------------------------------------------------------------------------------------

NAMES = {
    "an object in a property": (
        "Thing: {properties: {part: {properties: {id: {type: string}}}}}",
        {"Thing", "ThingPart"},
    ),
    "objects in objects, all the way down": (
        "Thing: {properties: {a: {properties: {b: {properties: {c: {type: string}}}}}}}",
        {"Thing", "ThingA", "ThingAB"},
    ),
    "an object in a list": (
        "Thing: {properties: {parts: {type: array, items: {properties: {id: {type: string}}}}}}",
        {"Thing", "ThingPartsItem"},
    ),
    "an object in a list of lists": (
        "Rows: {type: array, items: {type: array, items: {properties: {id: {type: string}}}}}",
        {"Rows", "RowsItemItem"},
    ),
    "an object in a map": (
        "Thing: {properties: {parts: {type: object, additionalProperties:"
        " {properties: {id: {type: string}}}}}}",
        {"Thing", "ThingPartsValue"},
    ),
    "an object or null": (
        "Thing: {properties: {part: {anyOf:"
        " [{properties: {id: {type: string}}}, {type: 'null'}]}}}",
        {"Thing", "ThingPart"},
    ),
    "an object or null, by a list of types": (
        "Thing: {properties: {part: {type: [object, 'null'], properties: {id: {type: string}}}}}",
        {"Thing", "ThingPart"},
    ),
    "an object or text": (
        "Choice: {anyOf: [{type: string}, {properties: {name: {type: string}}}]}",
        {"Choice", "ChoiceObject"},
    ),
    "variants with a constant each": (
        """
        Thing:
          properties:
            part:
              anyOf:
                - {properties: {id: {type: string}, type: {const: text}}}
                - {properties: {id: {type: string}, type: {const: image_url}}}
        """,
        {"Thing", "ThingPartText", "ThingPartImageUrl"},
    ),
    "variants with one constant in common and one of their own": (
        """
        Message:
          anyOf:
            - {properties: {type: {const: message}, role: {const: system}}}
            - {properties: {type: {const: message}, role: {const: user}}}
        """,
        {"Message", "MessageSystem", "MessageUser"},
    ),
    "variants with a property of their own": (
        """
        Source:
          anyOf:
            - {required: [url], properties: {size: {type: integer}, url: {type: string}}}
            - {required: [file], properties: {size: {type: integer}, file: {type: string}}}
        """,
        {"Source", "SourceUrl", "SourceFile"},
    ),
    "variants that nothing but their types tells apart": (
        "Size: {anyOf: [{properties: {n: {type: integer}}}, {properties: {n: {type: string}}}]}",
        {"Size", "SizeObject", "Size2"},
    ),
    "a component where the place's name leads": (
        "Thing: {properties: {part: {properties: {id: {type: string}}}}}\n"
        "ThingPart: {properties: {other: {type: string}}}",
        {"Thing", "ThingPart", "ThingPartObject"},
    ),
    "spellings of components": (
        "some-thing.v1: {type: string}\nsnake_case: {type: string}\n3d: {type: string}",
        {"SomeThingV1", "SnakeCase", "V3d"},
    ),
    "what Python, a generated module or a twin is called": (
        "None: {type: string}\nLiteral: {type: string}\nTypedDict: {type: string}\n"
        "EventStream: {type: string}\nThingPartial: {type: string}",
        {"NoneSchema", "LiteralSchema", "TypedDictSchema", "EventStreamSchema"}
        | {"ThingPartialSchema"},
    ),
    "what the schema generator is at home with": (
        "Any: {type: string}\nUnion: {type: string}\nBaseModel: {properties: {a: {type: string}}}\n"
        "RootModel: {type: string}\nEnum: {enum: [a]}\nT00001: {type: string}\n"
        "Optional: {const: a}",
        {"Any", "Union", "BaseModel", "RootModel", "Enum", "T00001", "Optional"},
    ),
}


@pytest.mark.parametrize(("text", "expected"), NAMES.values(), ids=NAMES)
def test_names_say_what_a_type_is(text: str, expected: set[str], package: Generate) -> None:
    assert package(schemas(text)).names() == expected


BODIES = {
    "objects": (
        "{properties: {id: {type: string}}}",
        "{properties: {name: {type: string}}}",
        {"MakeThingRequest", "MakeThingResponse"},
    ),
    "lists of objects": (
        "{type: array, items: {properties: {id: {type: string}}}}",
        "{type: array, items: {properties: {name: {type: string}}}}",
        {"MakeThingRequest", "MakeThingRequestItem", "MakeThingResponse", "MakeThingResponseItem"},
    ),
    "components": (
        "{$ref: '#/components/schemas/Thing'}",
        "{$ref: '#/components/schemas/Thing'}",
        set[str](),
    ),
}


def _making(request: str, response: str, others: str = "{}") -> str:
    return f"""
        paths:
          /things:
            post:
              operationId: makeThing
              requestBody: {{content: {{application/json: {{schema: {request}}}}}}}
              responses:
                '200': {{description: '', content: {{application/json: {{schema: {response}}}}}}}
        components: {{schemas: {{Thing: {{type: string}}, others: {others}}}}}
    """


@pytest.mark.parametrize(("request_", "response", "expected"), BODIES.values(), ids=BODIES)
def test_bodies_without_a_component_are_named_after_their_operation(
    request_: str, response: str, expected: set[str], package: Generate
) -> None:
    made = package(document(_making(request_, response)))
    assert made.names() - {"Thing", "Others"} == expected


def test_different_bodies_of_one_operation_are_a_union_with_a_name(package: Generate) -> None:
    made = package(
        document(
            """
            paths:
              /things:
                post:
                  operationId: makeThing
                  requestBody:
                    content:
                      application/json: {schema: {$ref: '#/components/schemas/MakeThingRequest'}}
                      multipart/form-data: {schema: {properties: {file: {type: string}}}}
                  responses: {'200': {description: ''}}
            components:
              schemas: {MakeThingRequest: {required: [id], properties: {id: {type: string}}}}
            """
        )
    )
    assert made.names() == {
        "MakeThingRequest",
        "MakeThingRequestBody",
        "MakeThingRequestBodyObject",
    }
    assert made.accepts("MakeThingRequestBody", {"id": "1"})
    assert not made.accepts("MakeThingRequest", {"file": "1"})


def test_two_components_of_one_python_name_are_refused() -> None:
    said = refusal(schemas("some_thing: {type: string}\nSomeThing: {type: string}"))
    assert said == (
        "components.schemas.SomeThing and components.schemas.some_thing both make the Python name "
        "SomeThing; rename one by an overlay."
    )


# --- values ------------------------------------------------------------------------------------

VALUES: dict[str, tuple[str, list[Json], list[Json]]] = {
    "text": ("Thing: {type: string}", ["", "a"], [1, None, True, []]),
    "an integer": ("Thing: {type: integer}", [0, -1], ["1", 1.5, None, True]),
    "a number": ("Thing: {type: number}", [0, 1.5], ["1", None, True]),
    "a boolean": ("Thing: {type: boolean}", [True, False], [0, "true", None]),
    "null": ("Thing: {type: 'null'}", [None], [0, "", {}]),
    "anything": ("Thing: {}", [None, 1, "a", [], {"a": 1}], []),
    "text or null": ("Thing: {type: [string, 'null']}", ["a", None], [1]),
    "text or null, in the older spelling": (
        "Thing: {type: string, nullable: true}",
        ["a", None],
        [1],
    ),
    "one of several types": ("Thing: {type: [string, integer]}", ["a", 1], [None, 1.5]),
    "constraints stay with the type they speak of": (
        "Thing: {type: [string, integer, 'null'], maxLength: 2, minimum: 3}",
        ["ab", 3, None],
        ["abc", 2],
    ),
    "an enum": ("Thing: {type: string, enum: [a, b]}", ["a", "b"], ["c", None, 1]),
    "an enum with null": ("Thing: {type: [string, 'null'], enum: [a, null]}", ["a", None], ["b"]),
    "an enum of one value": ("Thing: {type: string, enum: [a]}", ["a"], ["b", None]),
    "an enum of integers": ("Thing: {type: integer, enum: [1, 2]}", [1, 2], [3, "1"]),
    "a constant": ("Thing: {const: a}", ["a"], ["b", None]),
    "a constant integer": ("Thing: {const: 1}", [1], [2, "1"]),
    "a constant boolean": ("Thing: {const: true}", [True], [False, "true"]),
    "a constant null": ("Thing: {const: null}", [None], ["null", 0]),
    "a constant of every kind": ("Thing: {enum: [a, 1, true, null]}", ["a", 1, True, None], ["b"]),
    "constants with quotes and backslashes": (
        """Thing: {enum: ["it's", 'a "b"', 'c\\d']}""",
        ["it's", 'a "b"', "c\\d"],
        ["its"],
    ),
    "text or one of some texts": ("Thing: {anyOf: [{type: string}, {enum: [a]}]}", ["a", "b"], [1]),
    "length of a text": (
        "Thing: {type: string, minLength: 1, maxLength: 2}",
        ["a", "ab"],
        ["", "abc"],
    ),
    "a pattern": (r"Thing: {type: string, pattern: '^a\d+$'}", ["a1"], ["a", "b1"]),
    "a pattern that looks ahead": (
        "Thing: {properties: {a: {type: string, pattern: '^(?!b)[a-z]+$'}}}",
        [{"a": "ab"}],
        [{"a": "ba"}],
    ),
    "a pattern that refers to itself": (
        r"Thing: {type: array, items: {type: string, pattern: '^(.)\1$'}}",
        [["aa"]],
        [["ab"]],
    ),
    "a range": ("Thing: {type: integer, minimum: 1, maximum: 3}", [1, 3], [0, 4]),
    "an open range": (
        "Thing: {type: number, exclusiveMinimum: 1, exclusiveMaximum: 3}",
        [1.5, 2],
        [1, 3],
    ),
    "an open range, in the older spelling": (
        "Thing: {type: number, minimum: 1, exclusiveMinimum: true}",
        [1.5],
        [1],
    ),
    "a multiple": ("Thing: {type: integer, multipleOf: 5}", [0, 10], [7]),
    "a list": ("Thing: {type: array, items: {type: integer}}", [[], [1, 2]], [["1"], {}, None]),
    "a list of anything": ("Thing: {type: array}", [[], [1, "a", None]], [{}, "a"]),
    "length of a list": (
        "Thing: {type: array, minItems: 1, maxItems: 2, items: {type: integer}}",
        [[1], [1, 2]],
        [[], [1, 2, 3]],
    ),
    "constraints inside a list": (
        "Thing: {type: array, items: {type: integer, minimum: 1}}",
        [[1]],
        [[0]],
    ),
    "constraints inside a union": (
        "Thing: {anyOf: [{type: string, maxLength: 1}, {type: integer, maximum: 1}]}",
        ["a", 1],
        ["ab", 2],
    ),
    "a map": (
        "Thing: {type: object, additionalProperties: {type: integer}}",
        [{}, {"a": 1}],
        [{"a": "1"}, []],
    ),
    "a map of anything": ("Thing: {type: object}", [{}, {"a": 1}], [[], None]),
    "size of a map": (
        "Thing: {type: object, maxProperties: 1, additionalProperties: {type: string}}",
        [{}, {"a": "b"}],
        [{"a": "b", "c": "d"}],
    ),
    "constraints inside a map": (
        "Thing: {type: object, additionalProperties: {type: string, maxLength: 1}}",
        [{"a": "b"}],
        [{"a": "bc"}],
    ),
    "required and optional": (
        "Thing: {required: [a], properties: {a: {type: string}, b: {type: string}}}",
        [{"a": ""}, {"a": "", "b": ""}],
        [{}, {"b": ""}, {"a": None}, {"a": "", "b": None}],
    ),
    "more than is known": ("Thing: {properties: {a: {type: string}}}", [{"b": 1}], [{"a": 1}]),
    "constraints of a property": (
        "Thing: {properties: {a: {type: integer, minimum: 1}}}",
        [{"a": 1}, {}],
        [{"a": 0}],
    ),
    "constraints of a property that may be null": (
        "Thing: {properties: {a: {type: [integer, 'null'], minimum: 1}}}",
        [{"a": 1}, {"a": None}],
        [{"a": 0}],
    ),
    "keys that are no identifiers": (
        "Thing: {required: [self-harm], properties: {self-harm: {type: boolean},"
        " hate/threatening: {$ref: '#/components/schemas/Thing'}, 1st: {type: string}}}",
        [{"self-harm": True, "hate/threatening": {"self-harm": False}, "1st": ""}],
        [{}, {"self_harm": True}, {"self-harm": True, "hate/threatening": {}}],
    ),
    "keys that Python has taken": (
        "Thing: {required: [class, __private], properties: {class: {type: string},"
        " __private: {type: string}}}",
        [{"class": "", "__private": ""}],
        [{"class": ""}, {"__private": ""}],
    ),
    "keys called like types": (
        "Thing: {required: [list, object, Thing, Literal], properties: {list: {type: array, items:"
        " {type: string}}, object: {const: thing}, Thing: {type: array, items:"
        " {$ref: '#/components/schemas/Thing'}}, Literal: {type: object}}}",
        [{"list": [""], "object": "thing", "Thing": [], "Literal": {}}],
        [{"list": [""], "object": "thing", "Thing": [{}], "Literal": {}}],
    ),
    "a schema that contains itself": (
        "Thing: {required: [parts], properties: {parts: {type: array, items:"
        " {$ref: '#/components/schemas/Thing'}}}}",
        [{"parts": []}, {"parts": [{"parts": []}]}],
        [{}, {"parts": [{}]}],
    ),
    "schemas that contain each other": (
        "Thing: {properties: {other: {$ref: '#/components/schemas/Other'}}}\n"
        "Other: {properties: {thing: {$ref: '#/components/schemas/Thing'}, n: {type: integer}}}",
        [{"other": {"thing": {"other": {"n": 1}}}}],
        [{"other": {"thing": {"other": {"n": ""}}}}],
    ),
    "a union that contains itself": (
        "Thing: {anyOf: [{type: integer}, {type: array, items:"
        " {$ref: '#/components/schemas/Thing'}}]}",
        [1, [], [1, [2, [3]]]],
        ["a", [1, ["a"]]],
    ),
    "a map that contains itself": (
        "Thing: {anyOf: [{type: string}, {type: object, additionalProperties:"
        " {$ref: '#/components/schemas/Thing'}}]}",
        ["a", {"a": {"b": "c"}}],
        [1, {"a": {"b": 1}}],
    ),
    "another schema's name": (
        "Thing: {$ref: '#/components/schemas/Other'}\nOther: {type: integer, minimum: 1}",
        [1],
        [0, "a"],
    ),
}


@pytest.mark.parametrize(("text", "good", "bad"), VALUES.values(), ids=VALUES)
def test_a_type_admits_what_the_schema_admits(
    text: str, good: list[Json], bad: list[Json], package: Generate
) -> None:
    made = package(schemas(text))
    assert [value for value in good if not made.accepts("Thing", value)] == []
    assert [value for value in bad if made.accepts("Thing", value)] == []


def test_a_field_may_be_absent_or_null_or_both_or_neither(package: Generate) -> None:
    made = package(
        schemas(
            """
            Thing:
              required: [always, always_or_null]
              properties:
                always: {type: string}
                always_or_null: {type: [string, 'null']}
                sometimes: {type: string}
                sometimes_or_null: {type: [string, 'null']}
            """
        )
    )
    full: Document = dict.fromkeys(
        ["always", "always_or_null", "sometimes", "sometimes_or_null"], "a"
    )
    absent = [key for key in full if made.accepts("Thing", {k: "a" for k in full if k != key})]
    null = [key for key in full if made.accepts("Thing", {**full, key: None})]
    assert absent == ["sometimes", "sometimes_or_null"]
    assert null == ["always_or_null", "sometimes_or_null"]


# --- discriminated unions ----------------------------------------------------------------------

SHAPES = """
Circle: {required: [type, r], properties: {type: {const: circle}, r: {type: number}}}
Square: {required: [type, a], properties: {type: {const: square}, a: {type: number}}}
Polygon: {required: [type, n], properties: {type: {enum: [triangle, hexagon]}, n: {type: number}}}
"""


def union(*names: str) -> str:
    """Return a union (YAML flow) of components and null."""
    members = [
        "{type: 'null'}" if name == "null" else f"{{$ref: '#/components/schemas/{name}'}}"
        for name in names
    ]
    return f"{{anyOf: [{', '.join(members)}]}}"


UNIONS = {
    "plain": f"Thing: {union('Circle', 'Square', 'Polygon')}",
    "of unions": f"Thing: {union('Round', 'Straight')}\nRound: {union('Circle')}\n"
    f"Straight: {union('Square', 'Polygon')}",
    "of unions that share a variant": f"Thing: {union('One', 'Other')}\n"
    f"One: {union('Circle', 'Square')}\nOther: {union('Square', 'Polygon')}",
    "of a union and what stands beside it": f"Thing: {union('Circle', 'Straight')}\n"
    f"Straight: {union('Square', 'Polygon')}",
    "under another name": f"Thing: {{$ref: '#/components/schemas/Other'}}\n"
    f"Other: {union('Circle', 'Square', 'Polygon')}",
    "by a constant with a name": f"Thing: {union('Circle', 'Square', 'Polygon')}\n"
    "Kind: {const: other}\nNamed: {required: [type], properties: {type:"
    " {$ref: '#/components/schemas/Kind'}}}",
}


@pytest.mark.parametrize("text", UNIONS.values(), ids=UNIONS)
def test_a_union_is_told_apart_by_what_its_variants_say(text: str, package: Generate) -> None:
    made = package(schemas(SHAPES + text))
    adapter = made.adapter("Thing")
    assert "discriminator" in str(adapter.json_schema())
    assert made.accepts("Thing", {"type": "circle", "r": 1})
    assert made.accepts("Thing", {"type": "hexagon", "n": 1})
    assert not made.accepts("Thing", {"type": "square", "r": 1})
    assert not made.accepts("Thing", {"type": "oval", "r": 1})
    assert not made.accepts("Thing", {"r": 1})


PLACES = {
    "a property": ("{properties: {x: %s}}", '{"x": %s}'),
    "a required property": ("{required: [x], properties: {x: %s}}", '{"x": %s}'),
    "a list": ("{type: array, items: %s}", "[%s]"),
    "a map": ("{type: object, additionalProperties: %s}", '{"x": %s}'),
    "a list in a property": ("{properties: {x: {type: array, items: %s}}}", '{"x": [%s]}'),
    "a list in a union": ("{anyOf: [{type: string}, {type: array, items: %s}]}", "[%s]"),
}


@pytest.mark.parametrize(("place", "value"), PLACES.values(), ids=PLACES)
def test_a_union_may_stand_in_any_place(place: str, value: str, package: Generate) -> None:
    made = package(schemas(f"{SHAPES}\nThing: {place % union('Circle', 'Square', 'null')}"))
    adapter = made.adapter("Thing")
    assert "discriminator" in str(adapter.json_schema())
    adapter.validate_json(value % '{"type": "circle", "r": 1}', strict=True)
    adapter.validate_json(value % "null", strict=True)
    with pytest.raises(ValueError, match=r"square"):
        adapter.validate_json(value % '{"type": "square", "r": 1}', strict=True)


def test_a_union_of_unions_with_other_discriminators_works(package: Generate) -> None:
    made = package(
        schemas(
            f"""
            A: {{required: [kind, role], properties: {{kind: {{const: x}}, role: {{const: a}}}}}}
            B: {{required: [kind, role], properties: {{kind: {{const: x}}, role: {{const: b}}}}}}
            C: {{required: [kind], properties: {{kind: {{const: y}}}}}}
            AOrB: {union("A", "B")}
            Thing: {union("AOrB", "C")}
            """
        )
    )
    assert made.accepts("Thing", {"kind": "x", "role": "b"})
    assert made.accepts("Thing", {"kind": "y"})
    assert not made.accepts("Thing", {"kind": "x", "role": "c"})


NO_DISCRIMINATOR = {
    "a value twice": "A: {required: [type], properties: {type: {const: a}}}\n"
    "B: {required: [type, n], properties: {type: {const: a}, n: {type: integer}}}",
    "a variant without it": "A: {required: [type], properties: {type: {const: a}}}\n"
    "B: {required: [n], properties: {n: {type: integer}}}",
    "optional": "A: {properties: {type: {const: a}}}\n"
    "B: {required: [n], properties: {type: {const: b}, n: {type: integer}}}",
    "null besides": "A: {required: [type], properties: {type: {enum: [a, null]}}}\n"
    "B: {required: [type, n], properties: {type: {const: b}, n: {type: integer}}}",
    "a text besides": "A: {type: string}\n"
    "B: {required: [type, n], properties: {type: {const: a}, n: {type: integer}}}",
}


@pytest.mark.parametrize("text", NO_DISCRIMINATOR.values(), ids=NO_DISCRIMINATOR)
def test_a_union_that_nothing_tells_apart_admits_each_variant(text: str, package: Generate) -> None:
    made = package(schemas(f"{text}\nThing: {union('A', 'B')}"))
    adapter = made.adapter("Thing")
    assert "discriminator" not in str(adapter.json_schema())
    assert made.accepts("Thing", {"type": "a", "n": 1})
    assert not made.accepts("Thing", 1)


def test_a_recursive_union_is_told_apart_too(package: Generate) -> None:
    made = package(
        schemas(
            f"""
            Equal: {{required: [type], properties: {{type: {{const: eq}}, key: {{type: string}}}}}}
            All:
              required: [type, filters]
              properties:
                type: {{enum: [and, or]}}
                filters: {{type: array, items: {{$ref: '#/components/schemas/Filter'}}}}
            Filter: {union("Equal", "All")}
            """
        )
    )
    nested: Json = {
        "type": "or",
        "filters": [{"type": "eq", "key": "a"}, {"type": "and", "filters": []}],
    }
    assert made.accepts("Filter", {"type": "and", "filters": [nested]})
    assert not made.accepts("Filter", {"type": "and", "filters": [{"type": "eq", "key": 1}]})


# --- twins -------------------------------------------------------------------------------------

WHOLE: Json = {
    "id": "1",
    "part": {"name": "a", "parts": [{"name": "b"}]},
    "shape": {"type": "circle", "r": 1},
    "more": {"a": {"name": "c"}},
}

PARTS: list[Json] = [
    {},
    WHOLE,
    {"part": {}},
    {"part": {"parts": [{}, {"parts": [{}]}]}},
    {"shape": {"r": 2}},
    {"shape": {}},
    {"shape": None},
    {"more": {"a": {}}},
]

WRONG: list[Json] = [
    {"id": 1},
    {"id": ""},
    {"part": {"parts": [{"name": 1}]}},
    {"part": None},
]

TWINNED = f"""
{SHAPES}
Thing:
  required: [id, part, shape, more]
  properties:
    id: {{type: string, minLength: 1}}
    part: {{$ref: '#/components/schemas/Part'}}
    shape: {union("Circle", "Square", "null")}
    more: {{type: object, additionalProperties: {{$ref: '#/components/schemas/Part'}}}}
Part:
  required: [name, parts]
  properties:
    name: {{type: string}}
    parts: {{type: array, items: {{$ref: '#/components/schemas/Part'}}}}
Unused: {{properties: {{id: {{type: string}}}}}}
"""


def test_in_a_twin_all_is_optional_at_every_depth(package: Generate) -> None:
    made = package(answering(TWINNED))
    assert not made.accepts("Thing", WHOLE)
    assert [value for value in PARTS if not made.accepts("ThingPartial", value)] == []


def test_what_is_there_must_be_right_in_a_twin_too(package: Generate) -> None:
    made = package(answering(TWINNED))
    assert [value for value in WRONG if made.accepts("ThingPartial", value)] == []


def test_only_what_an_answer_reaches_has_a_twin(package: Generate) -> None:
    made = package(answering(TWINNED))
    assert made.twins() == {
        "CirclePartial",
        "PartPartial",
        "SquarePartial",
        "ThingPartial",
    }


def test_what_has_no_object_in_it_has_no_twin(package: Generate) -> None:
    made = package(
        answering(
            "Thing: {properties: {kind: {$ref: '#/components/schemas/Kind'}}}\nKind: {enum: [a]}"
        )
    )
    assert made.twins() == {"ThingPartial"}
    assert made.accepts("ThingPartial", {"kind": "a"})
    assert not made.accepts("ThingPartial", {"kind": "b"})


def test_twins_of_lists_and_unions_and_of_what_contains_itself(package: Generate) -> None:
    made = package(
        answering(
            """
            Thing: {type: array, items: {$ref: '#/components/schemas/Node'}}
            Node:
              anyOf:
                - {type: string}
                - {type: array, items: {$ref: '#/components/schemas/Node'}}
                - {required: [id, nodes], properties: {id: {type: string},
                   nodes: {$ref: '#/components/schemas/Node'}}}
            """
        )
    )
    assert made.twins() == {"ThingPartial", "NodePartial", "NodeObjectPartial"}
    assert made.accepts("ThingPartial", ["a", [{}], {"nodes": [{"nodes": {}}]}])
    assert not made.accepts("ThingPartial", [{"nodes": [{"id": 1}]}])
    assert not made.accepts("Thing", [{}])


def test_a_twin_of_keys_that_are_no_identifiers(package: Generate) -> None:
    made = package(
        answering("Thing: {required: [a/b, c], properties: {a/b: {type: string}, c: {const: d}}}")
    )
    assert made.accepts("ThingPartial", {"a/b": "x"})
    assert not made.accepts("ThingPartial", {"a/b": 1})


def test_a_property_called_partial_does_not_hide_the_twin(package: Generate) -> None:
    made = package(
        answering(
            "Thing: {required: [partial], properties: {partial: {properties: {a: {type: string}}}}}"
        )
    )
    assert made.names() == {"Thing", "ThingPartialSchema"}
    assert made.twins() == {"ThingPartial", "ThingPartialSchemaPartial"}
    assert made.accepts("ThingPartial", {})
    assert not made.accepts("Thing", {})


def test_every_type_can_be_looked_into_by_typing_too(package: Generate) -> None:
    made = package(answering(TWINNED))
    thing = made.type("Thing")
    assert isinstance(thing, type)
    assert set(get_type_hints(thing)) == {"id", "part", "shape", "more"}
