"""Objects in requests get the fields of the same objects in answers."""

from __future__ import annotations

from codegen.document import Document, Json, mapping, schema_ref, sequence
from codegen.ir.answered_fields import Bodies, with_answered_fields

STRING: Document = {"type": "string"}


def an_object(*required: str, **properties: Json) -> Document:
    return {"type": "object", "properties": properties, "required": [*required]}


def a_list(*names: str) -> Document:
    return {"type": "array", "items": {"anyOf": [schema_ref(name) for name in names]}}


def const(value: str) -> Document:
    return {"type": "string", "const": value}


def properties(schemas: dict[str, Document], name: str) -> set[str]:
    return {*mapping(schemas[name]["properties"])}


def test_a_message_gets_what_answers_have_more() -> None:
    made = with_answered_fields(
        {
            "Request": an_object(messages=a_list("Ours", "Asked")),
            "Ours": an_object("role", role=const("assistant"), content=STRING),
            "Asked": an_object("role", role=const("user"), content=STRING),
            "Answer": an_object(choices=a_list("Choice")),
            "Choice": an_object(message=schema_ref("Said"), index={"type": "integer"}),
            "Said": an_object("notes", role=const("assistant"), content=STRING, notes=STRING),
        },
        [Bodies("/chat", (), "Request", ("Answer",))],
    )
    assert properties(made, "Ours") == {"role", "content", "notes"}
    assert sequence(made["Ours"]["required"]) == ["role"]
    assert properties(made, "Asked") == {"role", "content"}
    assert properties(made, "Request") == {"messages"}


def test_what_is_inside_is_found_by_its_place() -> None:
    made = with_answered_fields(
        {
            "Request": an_object(input=a_list("Sent")),
            "Sent": an_object(type=const("call"), function=schema_ref("Called"), other=STRING),
            "Called": an_object(name=STRING),
            "Answer": an_object(output=a_list("Made")),
            "Made": an_object(type=const("call"), function=schema_ref("Calling")),
            "Calling": an_object(name=STRING, output=STRING),
        },
        [Bodies("/responses", (), "Request", ("Answer",))],
    )
    assert properties(made, "Called") == {"name", "output"}


def test_other_groups_and_other_lists_change_nothing() -> None:
    schemas = {
        "Request": an_object(input=a_list("Sent"), tools=a_list("Tool")),
        "Sent": an_object(type=const("call")),
        "Tool": an_object(type=const("call")),
        "Answer": an_object(output=a_list("Made")),
        "Made": an_object(type=const("call"), id=STRING),
    }
    apart = [Bodies("/a", (), "Request", ()), Bodies("/b", (), None, ("Answer",))]
    assert with_answered_fields(schemas, apart) == schemas
    together = with_answered_fields(schemas, [Bodies("/a", (), "Request", ("Answer",))])
    assert properties(together, "Sent") == {"type", "id"}
    assert properties(together, "Tool") == {"type"}


def test_a_field_of_several_types_takes_each() -> None:
    made = with_answered_fields(
        {
            "Request": an_object(input=a_list("Sent")),
            "Sent": an_object(type=const("call")),
            "Answer": an_object(output=a_list("One", "Other")),
            "One": an_object(type=const("call"), extent=STRING),
            "Other": an_object(type=const("call"), extent={"type": "integer"}),
        },
        [Bodies("/responses", (), "Request", ("Answer",))],
    )
    extent = mapping(mapping(made["Sent"]["properties"])["extent"])
    assert extent == {"anyOf": [STRING, {"type": "integer"}]}


def test_an_object_of_several_kinds_gives_each_its_own_field() -> None:
    kinds: Document = {"type": "string", "enum": ["function", "custom"]}
    made = with_answered_fields(
        {
            "Request": an_object(input=a_list("FunctionCall", "CustomCall")),
            "FunctionCall": an_object(type=const("function"), function=STRING),
            "CustomCall": an_object(type=const("custom"), custom=STRING),
            "Answer": an_object(output=a_list("Piece")),
            "Piece": an_object(type=kinds, function=STRING, custom=STRING, index=STRING),
        },
        [Bodies("/responses", (), "Request", ("Answer",))],
    )
    assert properties(made, "FunctionCall") == {"type", "function", "index"}
    assert properties(made, "CustomCall") == {"type", "custom", "index"}
