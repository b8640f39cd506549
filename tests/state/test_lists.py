"""All lists of the document, read page by page by the SDK."""

# pyright: reportDeprecated=false

from __future__ import annotations

import pytest

from openai_responses import OpenAIMock
from openai_responses._api.table import FAMILIES
from openai_responses._core.spec.operations import Operation
from openai_responses._core.state.families import Family, Role
from openai_responses.ext.httpx import get
from tests.sdk.listing import (
    API,
    OWNER,
    JsonObject,
    collection,
    every_list,
    fill,
    put,
    read,
    read_on,
)
from tests.sdk.operations import all_operations

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

LISTS = every_list()
# More than the largest page that any list has by default; and three pages of 10.
COUNT = 110
A_FEW = 25

every_list_there_is = pytest.mark.parametrize(
    ("family", "operation"), LISTS, ids=[operation.id for _, operation in LISTS]
)


def by_default(operation: Operation) -> str:
    """Return the order that the document gives a list, or that those have without a word of it."""
    parameters = FAMILIES.parameters(operation)
    if "limit" not in parameters or "bucket_width" in parameters:
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
    query: dict[str, object] = {"limit": 10} if "limit" in parameters else {}
    with OpenAIMock() as mock:
        collection(mock, family).clear()
        keys = fill(mock, family, A_FEW)
        for order in orders or (None,):
            asked = query if order is None else {**query, "order": order}
            expected = in_order(keys, order or by_default(operation))
            assert await read("async", operation, **asked) == expected


@pytest.mark.parametrize(
    ("family", "operation"),
    # The SDK reads on by itself, but for usage; and there is nothing to read on in whole lists.
    [
        (family, operation)
        for family, operation in LISTS
        if "limit" in FAMILIES.parameters(operation)
        and "bucket_width" not in FAMILIES.parameters(operation)
    ],
    ids=lambda each: each.id if isinstance(each, Operation) else "",
)
def test_paging_continues_while_objects_are_created_and_deleted(
    family: Family, operation: Operation
) -> None:
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


def test_every_list_is_covered(covered: list[str]) -> None:
    """The number grows by itself: the lists are those of the document."""
    families = {family.name for family, _ in LISTS}
    covered.append(f"{len(LISTS)} lists, of objects of {len(families)} families")
    assert len(LISTS) >= 60


# --- what a query may say ------------------------------------------------------------------------


def refused(openai_mock: OpenAIMock, family: Family, operation: Operation, query: str) -> object:
    """Return why a list is refused, which must be what the error says of the parameter."""
    fill(openai_mock, family, 1)
    name = query.partition("=")[0]
    parameters = FAMILIES.parameters(operation).items()
    must_have = [f"{one}=1" for one, each in parameters if each.required and one != name]
    joined = "&".join([query, *must_have])
    answer = get(f"{url_of(operation)}{'&' if operation.query else '?'}{joined}")
    assert answer.status_code == 400
    error = answer.json()["error"]
    assert error["param"] == name
    return error["code"]


def url_of(operation: Operation) -> str:
    path = "/".join(OWNER if part.startswith("{") else part for part in operation.path.split("/"))
    query = "&".join(f"{name}={value}" for name, value in operation.query)
    return f"{API}{path}{'?' if query else ''}{query}"


@every_list_there_is
def test_what_the_document_does_not_allow_is_refused(
    openai_mock: OpenAIMock, family: Family, operation: Operation
) -> None:
    for name, parameter in FAMILIES.parameters(operation).items():
        if parameter.kind == "integer" and parameter.least is not None:
            query = f"{name}={parameter.least - 1}"
            code = refused(openai_mock, family, operation, query)
            assert code == "integer_below_min_value"
        if parameter.kind == "integer" and parameter.most is not None:
            query = f"{name}={parameter.most + 1}"
            code = refused(openai_mock, family, operation, query)
            assert code == "integer_above_max_value"
        if parameter.kind == "string" and parameter.values:
            assert refused(openai_mock, family, operation, f"{name}=none") == "invalid_value"
        if name in ("after", "before"):
            assert refused(openai_mock, family, operation, f"{name}=none") == "invalid_value"


FILTERS: list[tuple[str, str, list[JsonObject], list[str]]] = [
    ("files", "purpose=vision", [{"purpose": "batch"}, {"purpose": "vision"}], ["1"]),
    ("chat.completions", "model=b", [{"model": "a"}, {"model": "b"}], ["1"]),
    ("chat.completions", "metadata[k]=v", [{"metadata": {"k": "v"}}, {"metadata": {}}], ["0"]),
    ("fine_tuning.jobs", "metadata[k]=v", [{"metadata": {"k": "w"}}, {"metadata": None}], []),
    ("beta.threads.messages", "run_id=run_1", [{"run_id": None}, {"run_id": "run_1"}], ["1"]),
    (
        "vector_stores.files",
        "filter=failed",
        [{"status": "failed"}, {"status": "completed"}],
        ["0"],
    ),
    ("evals.runs", "status=failed", [{"status": "failed"}, {"status": "completed"}], ["0"]),
    ("evals.runs.output_items", "status=pass", [{"status": "pass"}, {"status": "fail"}], ["0"]),
    ("containers", "name=b", [{"name": "a"}, {"name": "b"}], ["1"]),
    ("beta.chatkit.threads", "user=u1", [{"user": "u1"}, {"user": "u2"}], ["0"]),
    ("fine_tuning.checkpoints.permissions", "project_id=p", [{"project_id": "p"}, {}], ["0"]),
    ("admin.organization.projects", "", [{"status": "archived"}, {"status": "active"}], ["1"]),
    (
        "admin.organization.projects",
        "include_archived=true",
        [{"status": "archived"}, {"status": "active"}],
        ["1", "0"],
    ),
    (
        "admin.organization.users",
        "emails[]=a@x&emails[]=c@x",
        [{"email": "a@x"}, {"email": "b@x"}, {"email": "c@x"}],
        ["2", "0"],
    ),
    (
        "admin.organization.audit_logs",
        "event_types[]=project.created&event_types[]=user.added",
        [{"type": "project.created"}, {"type": "user.added"}, {"type": "user.deleted"}],
        ["1", "0"],
    ),
    (
        "admin.organization.audit_logs",
        "effective_at[gte]=2&effective_at[lt]=3",
        [{"effective_at": 1}, {"effective_at": 2}, {"effective_at": 3}],
        ["1"],
    ),
    (
        "admin.organization.audit_logs",
        "actor_emails[]=a@x",
        [{"actor": {"type": "session", "session": {"user": {"email": "a@x"}}}}, {}],
        ["0"],
    ),
    (
        "admin.organization.audit_logs",
        "resource_ids[]=proj_1",
        [{"type": "project.created", "project.created": {"id": "proj_1"}}, {}],
        ["0"],
    ),
    (
        "admin.organization.audit_logs",
        "project_ids[]=proj_1",
        [{"project": {"id": "proj_1"}}, {"project": {"id": "proj_2"}}],
        ["0"],
    ),
]


@pytest.mark.parametrize(("name", "query", "objects", "expected"), FILTERS)
def test_a_query_says_which_objects(
    openai_mock: OpenAIMock, name: str, query: str, objects: list[JsonObject], expected: list[str]
) -> None:
    family = FAMILIES.by_name[name]
    fill(openai_mock, family, 0)
    for number, each in enumerate(objects):
        owners = dict.fromkeys(family.parents, OWNER)
        collection(openai_mock, family).put({**each, "id": str(number)}, **owners)
    page = get(f"{url_of(family.operations[Role.LIST])}?{query}").json()
    assert [each["id"] for each in page["data"]] == expected
    assert page["has_more"] is False


def test_usage_is_of_the_requested_time(openai_mock: OpenAIMock) -> None:
    completions = openai_mock.state.admin.organization.usage.completions
    for day in range(10):
        completions.put({"start_time": day * 86_400, "end_time": (day + 1) * 86_400})
    url = f"{API}/organization/usage/completions"
    page = get(f"{url}?start_time=86400&end_time=432000&limit=3").json()
    assert [each["start_time"] // 86_400 for each in page["data"]] == [1, 2, 3]
    assert (page["object"], page["has_more"]) == ("page", True)
    rest = get(f"{url}?start_time=86400&end_time=432000&page={page['next_page']}").json()
    assert [each["start_time"] // 86_400 for each in rest["data"]] == [4]
    assert (rest["has_more"], rest["next_page"]) == (False, None)


# --- what a query must have -----------------------------------------------------------------------

REQUIRING = [
    (each, parameter.name)
    for each in all_operations()
    for parameter in FAMILIES.parameters(each).values()
    if parameter.required
]


@pytest.mark.parametrize(("listing", "name"), REQUIRING, ids=[one.name for one, _ in REQUIRING])
def test_a_list_is_refused_without_what_its_query_must_have(listing: Operation, name: str) -> None:
    with OpenAIMock():
        answer = get(url_of(listing))
    error = answer.json()["error"]
    said = f"Missing required parameter: '{name}'."
    assert (answer.status_code, error["message"], error["param"]) == (400, said, name)
