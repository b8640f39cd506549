"""The requests of all methods of the installed SDK are accepted."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Union, get_type_hints

import pytest
from openai import BadRequestError, Omit, OpenAI, omit

from codegen.document import load_document
from openai_responses import OpenAIMock
from openai_responses._core.json_values.type_guards import is_mapping
from openai_responses._core.spec.annotations import sent_name
from openai_responses._core.spec.operations import Operation
from openai_responses._core.spec.schema_shapes import generated_shape
from openai_responses._core.spec.shapes import Anything, ListOf, Literals, ObjectOf, Shape
from openai_responses._core.validation.sdk_methods import sent_by_sdk
from openai_responses.ext.httpx import Request, Response, get, post
from tests.sdk.operations import all_operations, body_of, url_of
from tests.sdk.samples import form_fields, samples

SDK = Path(__file__).parents[2] / "openapi" / "sdk.yaml"
FORM = "multipart/form-data"
REFUSALS = (
    "Invalid type for",
    "Invalid value:",
    "Missing required parameter:",
    "Unknown parameter:",
)
WRONG = "Invalid type for 'of_tomorrow': expected an integer, but got a string instead."


@cache
def client() -> OpenAI:
    return OpenAI(api_key="sk-fake", max_retries=0)


def method_of(name: str) -> Callable[..., object] | None:
    found: Any = client()
    for part in name.split("."):
        found = getattr(found, part, None)
    return found if callable(found) else None


KNOWN = [each for each in all_operations() if method_of(each.name) is not None]
WITH_BODY = [each for each in KNOWN if each.request is not None and each.method != "GET"]
WITHOUT_BODY = [each for each in KNOWN if each.request is None]


def call(operation: Operation, fields: Mapping[str, object], *, query: str = "") -> Response:
    """Call an operation with the least of a body, and these fields in it."""
    url = url_of(operation)
    url = f"{url}{'&' if '?' in url else '?'}{query}" if query else url
    sent: dict[str, Any] = {}
    if operation.request is not None:
        least = body_of(operation)
        assert is_mapping(least)
        body = {**least, **fields}
        is_form = operation.request_media_types == (FORM,)
        pairs = [(name, (None, text)) for name, text in form_fields(body)]
        sent = {"files": pairs} if is_form else {"json": body}
    return OpenAIMock(missing="invent").router.handler(Request(operation.method, url, **sent))


def error_message(answer: Response) -> str:
    """Return the message of a refusal; "" for other answers, which are not read."""
    return json.loads(answer.read())["error"]["message"] if answer.status_code == 400 else ""


def refusal(answer: Response) -> str:
    """Return why something is unknown, missing or of a wrong type; of limits only APIs know."""
    message = error_message(answer)
    return message if message.startswith(REFUSALS) else ""


# --- the methods ----------------------------------------------------------------------------------


@cache
def facts() -> Mapping[str, Any]:
    return load_document(SDK)


@cache
def params() -> Mapping[str, list[Mapping[str, Any]]]:
    routes: list[dict[str, Any]] = facts()["routes"]
    return {each["name"]: [*each.get("request", {}).values()] for each in routes}


def test_every_method_is_found_with_its_types() -> None:
    assert [each.name for each in KNOWN if not is_found(each)] == []


def is_found(operation: Operation) -> bool:
    """Return whether all that the parameters' type has is there, each with its type."""
    sent = sent_by_sdk(operation, frozenset())
    if sent is None:
        return False
    types = [
        getattr(import_module(each["module"]), each["name"], None)
        for each in params().get(operation.name, [])
    ]
    names = {sent_name(each) for one in types for each in getattr(one, "__annotations__", {})}
    return {each for each in names if f"{{{each}}}" not in operation.path} <= sent.names


def test_every_operation_has_a_method() -> None:
    """Of the release that the rows were written from all, of others most."""
    assert len(KNOWN) > 100
    version = facts()["sdk"]["version"]
    if import_module("openai").__version__ == version:
        others = {each.name for each in all_operations()} - {each.name for each in KNOWN}
        assert others == {"traces.ingest"}  # the Agents SDK calls it
        assert len(KNOWN) > 380


# --- what they send -------------------------------------------------------------------------------


def test_values_of_the_types_are_taken_in_bodies() -> None:
    refused = [
        (operation.name, name, message)
        for operation in WITH_BODY
        for name, value in values(operation, names_in_query(operation))
        if (message := refusal(call(operation, {name: value})))
    ]
    assert refused == []


def test_values_of_the_types_are_taken_in_queries() -> None:
    refused = [
        (operation.name, key, message)
        for operation in WITHOUT_BODY
        for name, value in values(operation, frozenset())
        for key, text in form_fields({name: value})
        if (message := refusal(call(operation, {}, query=f"{key}={text}")))
    ]
    assert refused == []


def names_in_query(operation: Operation) -> frozenset[str]:
    if operation.parameters is None:
        return frozenset()
    shape = generated_shape(*operation.parameters)
    assert isinstance(shape, ObjectOf)
    return frozenset(shape.names)


def values(operation: Operation, elsewhere: frozenset[str]) -> Iterator[tuple[str, object]]:
    """Yield the parameters of a method with a value of each kind, and with each known value."""
    sent = sent_by_sdk(operation, elsewhere)
    assert sent is not None
    for name, field in sent.fields.items():
        for value in [*samples(field.shape), *literals(field.shape)]:
            if not is_of_files(field.shape):
                yield name, value


def literals(shape: Shape) -> Iterator[object]:
    for member in getattr(shape, "members", (shape,)):
        if isinstance(member, Literals):
            yield from member.values
        elif isinstance(member, ListOf):
            yield from ([each] for each in literals(member.item))


def is_of_files(shape: Shape) -> bool:
    return any(isinstance(each, Anything) for each in getattr(shape, "members", (shape,)))


KNOWS_API_SOURCE = any(
    ["api_source"] in literals(field.shape)
    for operation in KNOWN
    if operation.name == "admin.organization.usage.costs"
    and (sent := sent_by_sdk(operation, frozenset())) is not None
    and (field := sent.field("group_by")) is not None
)


@pytest.mark.skipif(not KNOWS_API_SOURCE, reason="the installed SDK is older")
def test_values_of_queries_that_only_the_sdk_knows_are_taken(openai_mock: OpenAIMock) -> None:
    usage = OpenAI(admin_api_key="sk-fake", max_retries=0).admin.organization.usage
    usage.costs(start_time=1, group_by=["api_source"])
    wrong: Any = ["api_sauce"]
    with pytest.raises(BadRequestError, match="Invalid value: 'api_sauce'"):
        usage.costs(start_time=1, group_by=wrong)


def test_what_only_the_document_requires_may_be_left_out(openai_mock: OpenAIMock) -> None:
    url = "https://api.openai.com/v1/realtime/sessions"
    after = {"anchor": "created_at", "seconds": 600}
    assert post(url, json={"client_secret": {"expires_after": after}}).status_code == 200


# --- fields of tomorrow ---------------------------------------------------------------------------


@contextmanager
def newer(operation: Operation) -> Iterator[None]:
    """Give the operation's method of the SDK another parameter."""
    resource: object = client()
    *path, method = operation.name.split(".")
    for part in path:
        resource = getattr(resource, part)
    known = getattr(type(resource), method)

    def send(**sent: object) -> None:
        """Send what the method of today sends, and one thing more."""

    of_tomorrow: Any = send
    parameter = inspect.Parameter("of_tomorrow", inspect.Parameter.KEYWORD_ONLY, default=omit)
    today = inspect.signature(known)
    parameters = [*today.parameters.values(), parameter]
    of_tomorrow.__signature__ = today.replace(parameters=parameters)
    of_tomorrow.__annotations__ = {**get_type_hints(known), "of_tomorrow": Union[int, Omit]}  # noqa: UP007
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(type(resource), method, of_tomorrow)
        yield


def test_a_wrong_value_of_a_newer_field_is_a_wrong_value() -> None:
    for operation in WITH_BODY:
        with newer(operation):
            assert error_message(call(operation, {"of_tomorrow": 1})) == "", operation.name
            assert error_message(call(operation, {"of_tomorrow": "x"})) == WRONG, operation.name


def test_a_wrong_value_of_a_newer_parameter_is_a_wrong_value() -> None:
    for operation in WITHOUT_BODY:
        with newer(operation):
            assert error_message(call(operation, {}, query="of_tomorrow=1")) == "", operation.name
            assert error_message(call(operation, {}, query="of_tomorrow=x")) == WRONG, (
                operation.name
            )


def test_what_nobody_knows_is_refused_in_bodies() -> None:
    for operation in WITH_BODY:
        message = error_message(call(operation, {"of_tomorrow": 1}))
        assert message == "Unknown parameter: 'of_tomorrow'.", operation.name


def test_what_nobody_knows_is_let_through_in_queries(openai_mock: OpenAIMock) -> None:
    assert get("https://api.openai.com/v1/models?of_tomorrow=x").status_code == 200
