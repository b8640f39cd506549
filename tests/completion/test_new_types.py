"""Completion of types that no table mentions: new types need no hand-written code."""

from __future__ import annotations

import re
from typing import Any

import pytest

from openai_responses._core.completion.completion import Completer, answer_problems
from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.spec.operations import Operation, SdkTypePath

HERE = "tests.completion.tiny_answers"
SDK: tuple[SdkTypePath, ...] = ((HERE, "SdkWidget", ()),)


def operation(
    path: str = "/widgets",
    answer: str = "Widget",
    sdk: tuple[SdkTypePath, ...] = (),
    name: str = "widgets.create",
) -> Operation:
    return Operation(
        id=f"{name} {path} {answer} {bool(sdk)}",
        method="POST",
        path=path,
        name=name,
        request_media_types=("application/json",),
        answer=(HERE, answer),
        sdk_answers=sdk,
    )


def complete(
    partial: dict[str, Any] | None = None,
    request: dict[str, Any] | None = None,
    path_params: dict[str, str] | None = None,
    **facts: Any,
) -> dict[str, Any]:
    completer = Completer(Determinism())
    return completer.complete(operation(**facts), partial or {}, request or {}, path_params or {})


def test_everything_required_is_made_up_at_every_depth() -> None:
    widget = complete()
    assert re.fullmatch(r"widget_[0-9a-f]{32}", widget.pop("id"))
    assert isinstance(widget.pop("created_at"), int)
    assert widget == {
        "object": "widget",
        "wheels": [{"size": 3}, {"size": 3}],
        "dish": {"type": "cup", "colour": ""},
        "owner": None,
        "colour": "red",
        "label": "",
        "extra": None,
        "by_name": {},
        "code": "  ",
    }


def test_what_clients_need_is_there_too_and_what_both_allow() -> None:
    widget = complete(answer="NeededWidget")
    assert widget["wheels"] == [{"size": 3, "tyre": ""}] * 2
    assert widget["owner"] == {"size": 3, "tyre": ""}
    assert (widget["colour"], widget["label"]) == ("green", "small")
    assert (widget["weight"], widget["count"]) == (0.0, 0)
    assert "notes" not in widget


def test_what_clients_cannot_read_is_not_repeated() -> None:
    widget = complete(request={"label": "L", "colour": "red"}, answer="NeededWidget")
    assert (widget["label"], widget["colour"]) == ("small", "green")
    widget = complete(request={"label": "large", "colour": "blue"}, answer="NeededWidget")
    assert (widget["label"], widget["colour"]) == ("large", "blue")


def test_optional_fields_and_those_that_clients_read_so_may_be_null() -> None:
    partial = {"notes": None, "count": None, "owner": None}
    assert answer_problems(operation(answer="NeededWidget"), partial) == []
    problems = answer_problems(operation(answer="NeededWidget"), {"label": None})
    assert problems == ["label: expected a string, got null"]


def test_parts_are_completed_where_they_are() -> None:
    widget = complete(
        {
            "wheels": [{}, {"size": 9}],
            "dish": {"type": "plate", "parts": [{"type": "cup"}, {"parts": []}]},
            "owner": {},
            "by_name": {"front": {}},
        }
    )
    assert widget["wheels"] == [{"size": 3}, {"size": 9}]
    assert widget["dish"] == {
        "type": "plate",
        "colour": "",
        "parts": [{"type": "cup", "colour": ""}, {"type": "plate", "colour": "", "parts": []}],
    }
    assert (widget["owner"], widget["by_name"]) == ({"size": 3}, {"front": {"size": 3}})


def test_generated_values_are_not_shared() -> None:
    completer = Completer(Determinism())
    first = completer.complete(operation(), {}, {}, {})
    first["wheels"][0]["size"] = 7  # type: ignore[index]
    second = completer.complete(operation(), {}, {}, {})
    assert second["wheels"] == [{"size": 3}, {"size": 3}]
    assert first["id"] != second["id"]


def test_requests_and_paths_are_repeated_where_the_answer_takes_it() -> None:
    asked = {"label": "L", "colour": "purple", "notes": None, "shape": "round"}
    widget = complete({"code": "abc"}, {**asked, "code": "x"})
    assert (widget["label"], widget["colour"], widget["code"]) == ("L", "red", "abc")
    assert not widget.keys() & {"notes", "shape"}
    path = "/parents/{parent_id}/widgets/{widget_id}"
    widget = complete(path=path, path_params={"parent_id": "p", "widget_id": "w"})
    assert (widget["parent_id"], widget["id"]) == ("p", "w")
    widget = complete(path="/widgets/{widget_id}/polish", path_params={"widget_id": "w"})
    assert widget["id"] == "w"
    widget = complete(path="/cups/{cup_id}/widgets", path_params={"cup_id": "c"})
    assert widget["id"] != "c"


def test_a_list_is_a_list_by_its_items() -> None:
    answer = complete({"data": [{"id": "w1"}]}, answer="WidgetList")
    assert (answer["object"], answer["has_more"]) == ("list", False)
    assert answer["data"][0]["object"] == "widget"
    assert complete(answer="WidgetList")["data"] == []


def test_a_generic_page_of_the_sdk_is_understood() -> None:
    page: tuple[SdkTypePath, ...] = ((HERE, "SdkPage", SDK),)
    widgets = operation(answer="WidgetList", sdk=page)
    assert answer_problems(widgets, {"data": [{"newer": True}]}) == []
    problems = answer_problems(widgets, {"data": [{"newest": True}]})
    assert [each.split(";")[0] for each in problems] == ["data[0].newest: unknown field"]


def test_an_sdk_without_the_type_is_no_obstacle() -> None:
    newer: tuple[SdkTypePath, ...] = ((HERE, "OfTomorrow", ()), ("no.such.module", "X", ()))
    assert complete(sdk=newer)["label"] == ""


@pytest.mark.parametrize(
    ("partial", "problem"),
    [
        ({"wheels": []}, "wheels: expected at least 2 items, got 0"),
        ({"wheels": [{"size": 2}, {}]}, "wheels[0].size: expected at least 3, got 2"),
        ({"wheels": [{}, {"size": 10}]}, "wheels[1].size: expected at most 9, got 10"),
        ({"code": "x"}, "code: expected at least 2 characters, got 1"),
        ({"owner": 3}, "owner: expected an object or null, got 3"),
        ({"by_name": {"a": {"sice": 3}}}, 'by_name.a.sice: unknown field, did you mean "size"?'),
        ({"by_name": []}, "by_name: expected an object, got []"),
        ({"weight": "heavy"}, 'weight: expected a number, got "heavy"'),
        (
            {"dish": {"type": "bowl"}},
            'dish.type: expected "cup" or "plate", got "bowl"',
        ),
        (
            {"dish": {"type": "plate", "parts": [{"type": "cup", "color": "red"}]}},
            'dish.parts[0].color: unknown field, did you mean "colour"?',
        ),
    ],
)
def test_problems_name_the_field_and_the_expected_type(
    partial: dict[str, Any], problem: str
) -> None:
    assert answer_problems(operation(), partial) == [problem]


@pytest.mark.parametrize(
    "partial",
    [
        {"weight": 1, "extra": {"any": ["thing", None]}},
        {"notes": None, "newer": True, "anything": [1]},
        {"label": "small", "colour": "red"},
    ],
)
def test_what_the_document_or_the_sdk_allows_is_allowed(partial: dict[str, Any]) -> None:
    assert answer_problems(operation(sdk=SDK), partial) == []
