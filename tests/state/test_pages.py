"""Pages of lists, for any envelope."""

from __future__ import annotations

import pytest

from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.state.filters import filter_items
from openai_responses._core.state.pages import (
    ListRules,
    Page,
    drop_invalid_parameters,
    paginate,
)
from openai_responses._core.state.store import Item

ITEMS = [Item(number, f"id_{number}", {"id": f"id_{number}"}) for number in range(10)]
NUMBERS = {item.key: item.number for item in ITEMS}
OLDEST_FIRST = ListRules(limit=3, least=1, most=5, newest_first=False)
NEWEST_FIRST = ListRules(limit=3, least=1, most=5)


def page_of(query: dict[str, str], rules: ListRules = OLDEST_FIRST) -> Page:
    return paginate(ITEMS, query, rules, NUMBERS.get)


def page(rules: ListRules = OLDEST_FIRST, **query: str) -> Page:
    return page_of(query, rules)


def numbers(found: Page) -> list[int]:
    return [item.number for item in found.items]


@pytest.mark.parametrize(
    ("query", "expected", "has_more"),
    [
        ({}, [0, 1, 2], True),
        ({"limit": "5"}, [0, 1, 2, 3, 4], True),
        ({"order": "desc"}, [9, 8, 7], True),
        ({"order": "desc", "limit": "1"}, [9], True),
        ({"after": "id_6"}, [7, 8, 9], False),
        ({"after": "id_5"}, [6, 7, 8], True),
        ({"after": "id_9"}, [], False),
        ({"after": ""}, [0, 1, 2], True),
        ({"after": "id_2", "order": "desc"}, [1, 0], False),
        ({"before": "id_5"}, [2, 3, 4], True),
        ({"before": "id_2"}, [0, 1], False),
        ({"before": "id_5", "order": "desc"}, [8, 7, 6], True),
        ({"after": "id_2", "before": "id_5"}, [3, 4], False),
        ({"after": "id_2", "before": "id_9"}, [3, 4, 5], True),
    ],
)
def test_a_query_says_which_page(
    query: dict[str, str], expected: list[int], has_more: bool
) -> None:
    found = page_of(query)
    assert (numbers(found), found.has_more) == (expected, has_more)


def test_lists_begin_where_the_operation_says() -> None:
    assert numbers(page(NEWEST_FIRST)) == [9, 8, 7]
    assert numbers(page(NEWEST_FIRST, order="asc")) == [0, 1, 2]


def test_page_after_page_gives_everything_once() -> None:
    seen: list[int] = []
    found = page(NEWEST_FIRST)
    while found.items:
        seen += numbers(found)
        found = page(NEWEST_FIRST, after=found.items[-1].key)
    assert seen == list(reversed(range(10)))


def test_paging_continues_after_a_deleted_object() -> None:
    rest = [item for item in ITEMS if item.number > 2]
    found = paginate(rest, {"after": "id_2"}, OLDEST_FIRST, NUMBERS.get)
    assert numbers(found) == [3, 4, 5]


@pytest.mark.parametrize(
    ("query", "param", "code", "message"),
    [
        ({"limit": "0"}, "limit", "integer_below_min_value", ">= 1, but got 0 instead"),
        ({"limit": "6"}, "limit", "integer_above_max_value", "<= 5, but got 6 instead"),
        ({"limit": "x"}, "limit", "invalid_type", "expected an integer, but got 'x' instead"),
        ({"order": "up"}, "order", "invalid_value", "Supported values are: 'asc' and 'desc'"),
        ({"after": "id_10"}, "after", "invalid_value", "no object with id 'id_10' in this list"),
        ({"before": "x"}, "before", "invalid_value", "no object with id 'x' in this list"),
    ],
)
def test_a_query_that_makes_no_sense_is_refused(
    query: dict[str, str], param: str, code: str, message: str
) -> None:
    with pytest.raises(ApiError, match=message) as caught:
        page_of(query)
    assert (caught.value.status, caught.value.param, caught.value.code) == (400, param, code)


def test_invalid_query_parameters_can_be_ignored() -> None:
    query = {"limit": "0", "order": "up", "after": "x", "before": "id_5"}
    assert drop_invalid_parameters(query, OLDEST_FIRST, NUMBERS.get) == {"before": "id_5"}
    assert drop_invalid_parameters({"limit": "2"}, OLDEST_FIRST, NUMBERS.get) == {"limit": "2"}


def test_an_envelope_says_what_it_has_fields_for() -> None:
    found = page(after="id_2")
    assert found.fields(["object", "data", "first_id", "last_id", "has_more"]) == {
        "data": [{"id": "id_3"}, {"id": "id_4"}, {"id": "id_5"}],
        "first_id": "id_3",
        "last_id": "id_5",
        "has_more": True,
    }
    assert found.fields(["next"]) == {"next": "id_5"}
    last = page(after="id_8")
    assert last.fields(["next", "next_page", "last_id"]) == {
        "next": None,
        "next_page": None,
        "last_id": "id_9",
    }
    empty = page(after="id_9").fields(["data", "first_id", "last_id", "has_more"])
    assert empty == {"data": [], "first_id": None, "last_id": None, "has_more": False}


def test_fields_filter() -> None:
    items = [
        Item(1, "a", {"status": "failed", "metadata": {"k": "1"}, "redacted": True}),
        Item(2, "b", {"status": "completed", "metadata": {"k": "2"}, "redacted": False}),
        Item(3, "c", {"status": "failed", "metadata": {}}),
    ]

    def keys(**wanted: str) -> list[str]:
        return [item.key for item in filter_items(items, wanted)]

    assert keys(status="failed") == keys(filter="failed") == ["a", "c"]
    assert keys(redacted="true") == ["a"]
    assert keys(**{"metadata[k]": "2"}) == ["b"]
    assert keys(status="failed", redacted="false") == []
    assert keys(unknown="x") == ["a", "b", "c"]
