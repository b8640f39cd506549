"""Calls of any method of the SDK with only the required arguments."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from functools import reduce
from typing import Protocol, cast

from pydantic import BaseModel

from openai_responses._core.spec.operations import Operation
from openai_responses._core.state.families import Family
from tests.sdk.both import Client
from tests.sdk.operations import body_of

JsonObject = dict[str, object]


class Method(Protocol):
    """A method of the SDK."""

    def __call__(self, **arguments: object) -> object: ...


def method_of(client: Client, operation: Operation) -> Method | None:
    """Return the SDK's method for an operation; None if this release has none."""
    try:
        return cast("Method", reduce(getattr, operation.name.split("."), client))
    except AttributeError:
        return None


def arguments_of(
    method: Method, operation: Operation, ids: list[str], given: Mapping[str, object]
) -> JsonObject:
    """Return what a method must be given: ids in its path, the document's least body, `given`."""
    body = body_of(operation)
    fields = cast("JsonObject", body) if isinstance(body, dict) else {}
    parameters = inspect.signature(method).parameters
    required = [each.name for each in parameters.values() if each.default is each.empty]
    # Those in the path stand in the SDK's signature as in the path, but the last of them first.
    in_path = [name for name in required if name not in fields and name not in given]
    own = dict(zip(in_path, [*ids[-1:], *ids[:-1]], strict=True))
    found = {**{name: fields[name] for name in required if name in fields}, **own, **given}
    return {name: value for name, value in found.items() if name in parameters}


def key_in(family: Family, answer: object) -> str:
    """Return the key of an object of a family, as the SDK has it."""
    key = family.key_of(json_of(answer))
    assert key is not None
    return key


def json_of(answer: object) -> JsonObject:
    """Return an answer of the SDK as JSON."""
    assert isinstance(answer, BaseModel)
    return answer.model_dump(mode="json", by_alias=True, exclude_unset=True)
