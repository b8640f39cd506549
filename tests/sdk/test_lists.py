"""Lists: all that the document has, read page by page by the SDK, to their end and only once."""

# pyright: reportDeprecated=false

from __future__ import annotations

import pytest

from openai_responses import OpenAIMock
from openai_responses._core.operations import Operation
from openai_responses._core.state.families import Family
from openai_responses._table import FAMILIES
from tests.sdk.listing import OWNER, collection, every_list, fill, put, read, read_on

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

LISTS = every_list()
COUNT = 250

every_list_there_is = pytest.mark.parametrize(
    ("family", "operation"), LISTS, ids=[operation.id for _, operation in LISTS]
)


def by_default(operation: Operation) -> str:
    """Return the order that the document gives a list, or that those have without a word of it."""
    parameters = FAMILIES.parameters(operation)
    if "limit" not in parameters:
        return "asc"
    order = parameters.get("order")
    return "desc" if order is None or order.default is None else str(order.default)


def in_order(keys: list[str], order: str) -> list[str]:
    return keys if order.startswith("asc") else keys[::-1]


@pytest.mark.asyncio
@every_list_there_is
async def test_pages_have_everything_once(family: Family, operation: Operation) -> None:
    with OpenAIMock() as mock:
        collection(mock, family).clear()
        keys = fill(mock, family, COUNT)
        assert await read("sync", operation) == in_order(keys, by_default(operation))


@pytest.mark.asyncio
@every_list_there_is
async def test_pages_are_of_any_size_and_order(family: Family, operation: Operation) -> None:
    parameters = FAMILIES.parameters(operation)
    orders = parameters["order"].values if "order" in parameters else ()
    query: dict[str, object] = {"limit": 30} if "limit" in parameters else {}
    with OpenAIMock() as mock:
        collection(mock, family).clear()
        keys = fill(mock, family, COUNT)
        for order in orders or (None,):
            asked = query if order is None else {**query, "order": order}
            expected = in_order(keys, order or by_default(operation))
            assert await read("async", operation, **asked) == expected


@pytest.mark.parametrize(
    ("family", "operation"),
    # The SDK does not read on by itself where pages have tokens.
    [each for each in LISTS if "page" not in FAMILIES.parameters(each[1])],
    ids=lambda each: each.id if isinstance(each, Operation) else "",
)
def test_reading_goes_on_while_objects_come_and_go(family: Family, operation: Operation) -> None:
    """What is there from the beginning to the end is read once, whatever else happens."""
    seen: list[str] = []
    with OpenAIMock() as mock:
        objects = collection(mock, family)
        objects.clear()
        keys = fill(mock, family, 60)
        owners = dict.fromkeys(family.parents, OWNER)
        doomed = keys[::7]
        for key in read_on(operation):
            seen.append(key)
            if len(seen) % 15 == 0:
                put(mock, family, f"new{len(seen)}")
                objects.delete(key, **owners)
                objects.delete(doomed.pop(), **owners)
            assert len(seen) < 100
    assert len(seen) == len(set(seen))
    assert set(keys) - set(keys[::7]) <= set(seen)


def test_every_list_is_covered() -> None:
    """The number grows by itself: the lists are those of the document."""
    print(f"{len(LISTS)} lists in {len({family.name for family, _ in LISTS})} families")
    assert len(LISTS) >= 60
