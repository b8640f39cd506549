"""All operations that list objects: fills their families, and reads all pages."""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Iterator
from functools import reduce
from typing import Protocol, cast

import openai

from openai_responses import OpenAIMock
from openai_responses._api.table import FAMILIES, TABLE
from openai_responses._core.spec.operations import Operation
from openai_responses._core.state.elements import element_shape, select_object_shape
from openai_responses._core.state.families import Family, Role
from openai_responses.ext.httpx import get
from openai_responses.stores import Collection
from tests.sdk.both import Client, Kind, all_of, done

API = "https://api.openai.com/v1"
OWNER = "owner"

JsonObject = dict[str, object]


class Listing(Protocol):
    """A method of the SDK that lists objects."""

    def __call__(self, **arguments: object) -> object: ...


def every_list() -> list[tuple[Family, Operation]]:
    """Return all operations that list objects, with the family of what they list."""
    places = [(FAMILIES.place(operation), operation) for operation in TABLE.by_id.values()]
    return [
        (place.family, operation)
        for place, operation in places
        if place is not None
        and place.role is Role.LIST
        # What has no fields, as the names of events, is no object that could be put into a store.
        and select_object_shape(element_shape(operation), {}) is not None
    ]


def client_of(kind: Kind) -> Client:
    """Return a client of a kind that may use all of the API."""
    # Older releases have no administration, and so no key for it.
    keys = {"api_key": "sk-fake", "admin_api_key": "sk-admin-fake"}
    known = inspect.signature(openai.OpenAI).parameters
    found = {name: key for name, key in keys.items() if name in known}
    if kind == "sync":
        return openai.OpenAI(**found)  # type: ignore[arg-type]
    return cast("Client", openai.AsyncOpenAI(**found))  # type: ignore[arg-type]


def collection(mock: OpenAIMock, family: Family) -> Collection[object]:
    """Return where the store of a mock has the objects of a family."""
    return cast("Collection[object]", reduce(getattr, family.name.split("."), mock.state))


def fill(mock: OpenAIMock, family: Family, count: int, first: int = 0) -> list[str]:
    """Put objects of a family into the store, and what they belong to; return their keys."""
    for around in family.chain[:-1]:
        if around.operations:
            put(mock, around, OWNER)
    keys = [f"{1000 + number}" for number in range(first, first + count)]
    for key in keys:
        put(mock, family, key)
    return keys


def put(mock: OpenAIMock, family: Family, key: str) -> None:
    """Put an object of a family, below the owner of all, into the store."""
    value: JsonObject = {"id": key, family.parameter: key}
    if family.name.startswith("admin.organization.usage."):
        value = {"start_time": int(key)}  # days and hours have no ids
    if family.name == "vector_stores.file_batches.files":  # which are those of the vector store
        mock.state.vector_stores.files.put({"id": key}, vector_store_id=OWNER)
    owners = dict.fromkeys(family.parents, OWNER)
    collection(mock, family).put(value, **owners)


def key_of(item: object) -> str:
    """Return the key under which `put` has put an object."""
    return str(getattr(item, "id", None) or getattr(item, "start_time", None))


async def read(kind: Kind, operation: Operation, **query: object) -> list[str]:
    """Return the keys of all objects that are listed: by the SDK, by HTTP where it has no way."""
    method = _method(client_of(kind), operation)
    if method is None:
        return list(_by_http(operation, query))
    arguments = {**_required(method), **query}
    if "bucket_width" in FAMILIES.parameters(operation):
        return await _by_tokens(method, arguments)
    if "limit" not in FAMILIES.parameters(operation):  # it is whole, in whatever it comes
        return [key_of(item) for item in getattr(await done(method(**arguments)), "data")]  # noqa: B009
    return [key_of(item) for item in await all_of(cast("Iterable[object]", method(**arguments)))]


def read_on(operation: Operation) -> Iterator[str]:
    """Yield the keys of all objects that are listed, each page asked for when it is needed."""
    method = _method(client_of("sync"), operation)
    if method is None:
        yield from _by_http(operation, {})
    else:
        pages = cast("Iterable[object]", method(**_required(method)))
        yield from (key_of(item) for item in pages)


def _required(method: Listing) -> JsonObject:
    """Return what a method must be given: the owner of all for all that stands in the path."""
    parameters = inspect.signature(method).parameters.values()
    required = [each.name for each in parameters if each.default is each.empty]
    return {name: 0 if name == "start_time" else OWNER for name in required}


async def _by_tokens(method: Listing, arguments: JsonObject) -> list[str]:
    """Read pages one by one, as those of usage must be."""
    keys: list[str] = []
    token: object = None
    while True:
        page = await done(method(**arguments, **({} if token is None else {"page": token})))
        keys += [key_of(item) for item in cast("list[object]", getattr(page, "data"))]  # noqa: B009
        token = getattr(page, "next_page")  # noqa: B009
        assert bool(token) is getattr(page, "has_more")  # noqa: B009
        if not token:
            return keys


def _method(client: Client, operation: Operation) -> Listing | None:
    try:
        return cast("Listing", reduce(getattr, operation.name.split("."), client))
    except AttributeError:
        return None


def _by_http(operation: Operation, query: JsonObject) -> Iterable[str]:
    path = "/".join(OWNER if part.startswith("{") else part for part in operation.path.split("/"))
    sent = {**dict(operation.query), **{name: str(value) for name, value in query.items()}}
    if "start_time" in FAMILIES.parameters(operation):
        sent["start_time"] = "0"
    token = "page" if "page" in FAMILIES.parameters(operation) else "after"
    while True:
        page = get(f"{API}{path}", params=sent).json()
        keys = [str(item.get("id", item.get("start_time"))) for item in page["data"]]
        yield from keys
        if not page.get("has_more"):
            return
        sent[token] = page.get("next_page") or page.get("next") or keys[-1]
