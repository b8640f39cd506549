"""Altered requests are refused exactly if pydantic refuses them for the generated types.

Apart from that, requests may have null in optional fields, empty lists and strings, 1.0 for 1, and
less than the types of answers require. The field of a refusal is in the request, or missing there.
"""

from __future__ import annotations

import json
from random import Random
from typing import cast

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from pydantic import JsonValue, ValidationError

from openai_responses._api.table import TABLE
from openai_responses._core.spec.modes import REQUEST, Mode
from openai_responses._core.spec.operations import Operation
from openai_responses._core.spec.schema_shapes import generated_shape
from openai_responses._core.validation.api_words import refusal_of
from tests.codegen.test_generated_validators import SLOW, altered
from tests.generated.types_of import adapter_of, type_of
from tests.sdk.from_types import any_values_of

# Errors that pydantic raises for values which requests may have.
LENIENCIES = frozenset(("missing", "string_too_short", "too_short", "string_pattern_mismatch"))

WITH_BODY = [each for each in TABLE.by_id.values() if each.request is not None]


@pytest.mark.parametrize("operation", WITH_BODY, ids=[each.id for each in WITH_BODY])
def test_altered_requests_are_refused_if_pydantic_refuses_them(operation: Operation) -> None:
    assert operation.request is not None

    @settings(
        max_examples=2,
        phases=[Phase.generate],
        database=None,
        deadline=None,
        derandomize=True,
        suppress_health_check=SLOW,
    )
    @given(any_values_of(type_of(operation.request)), st.integers(0, 2**32))
    def check(value: JsonValue, seed: int) -> None:
        for body in (value, altered(value, Random(seed)), altered(value, Random(seed + 1))):
            if isinstance(body, dict) and body:
                check_body(operation, body)

    check()


def check_body(operation: Operation, body: dict[str, JsonValue]) -> None:
    assert operation.request is not None
    shape = generated_shape(*operation.request)
    errors = errors_of(operation.request, body)
    refusal = refusal_of(body, shape, Mode(request=True, unknown_fields=True))
    if refusal is None:
        # One thing is altered, but each member of a union has an error for it.
        assert not errors or any(map(is_lenient, errors)), (body, errors)
    else:
        assert errors, (body, refusal)
    for found in (refusal, refusal_of(body, shape, REQUEST)):
        assert found is None or has_place(body, found.path, found.code), (body, found)


def errors_of(path: tuple[str, str], body: object) -> list[tuple[str, object]]:
    """Return the types of pydantic's errors for a body, each with the value."""
    try:
        adapter_of(path).validate_json(json.dumps(body), strict=True)
    except ValidationError as error:
        return [(each["type"], each["input"]) for each in error.errors(include_url=False)]
    return []


def is_lenient(error: tuple[str, object]) -> bool:
    kind, value = error
    return kind in LENIENCIES or value in (None, "", []) or isinstance(value, float)


def has_place(body: object, param: str, code: str | None) -> bool:
    """Return whether a path leads to a place in a body, or to a field that is missing there."""
    if not param:
        return True
    if isinstance(body, dict):
        fields = cast("dict[str, object]", body)
        names = [name for name in fields if starts_with(param, name)]
        below = [param[len(name) :].removeprefix(".") for name in names]
        if any(
            has_place(fields[name], rest, code) for name, rest in zip(names, below, strict=True)
        ):
            return True
        return code == "missing_required_parameter" and "." not in param
    if isinstance(body, list) and param.startswith("["):
        position, _, rest = param[1:].partition("]")
        items = cast("list[object]", body)
        return int(position) < len(items) and has_place(
            items[int(position)], rest.removeprefix("."), code
        )
    return False


def starts_with(param: str, name: str) -> bool:
    return param == name or param.startswith((f"{name}.", f"{name}["))
