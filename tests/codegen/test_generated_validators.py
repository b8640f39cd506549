"""The validators of schemas accept exactly what pydantic accepts for the generated types."""

from __future__ import annotations

import json
from collections.abc import Iterator
from random import Random
from typing import cast

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from pydantic import JsonValue, ValidationError
from pydantic_core import SchemaValidator

from openai_responses._core.spec.modes import EXACT
from openai_responses._core.spec.operations import OperationTable
from openai_responses._core.spec.schema_shapes import generated_shape
from openai_responses._core.spec.schemas import SchemaPath
from openai_responses._core.spec.validators import validator_of
from openai_responses_generated.operations import OPERATIONS
from tests.generated.conformance import event_schema, event_texts, operation_of
from tests.generated.recordings import FOLDER, Recording, recordings
from tests.generated.types_of import adapter_of, type_of
from tests.sdk.from_types import any_values_of

# Patterns are run by Python, as JSON Schema's are like Python's rather than Rust's: of the patterns
# that the document has, both take the same strings.
_OTHER_VALUES: tuple[JsonValue, ...] = (
    None,
    True,
    False,
    -1,
    0,
    1.5,
    10**6,
    "",
    "x",
    [],
    {},
    [None],
    {"type": "x"},
)


def schema_paths() -> Iterator[SchemaPath]:
    """Yield what bodies, queries and events are judged by, which refers to all other schemas."""
    for operation in OperationTable(OPERATIONS).by_id.values():
        for path in (operation.answer, operation.request, operation.parameters):
            if path is not None:
                yield SchemaPath(*path)
        if operation.stream is not None:
            schema = event_schema(operation.stream)
            yield from (SchemaPath(*path) for path in (schema.union, *schema.variants.values()))


# How long it takes to make values says nothing about them.
SLOW = (HealthCheck.data_too_large, HealthCheck.large_base_example, HealthCheck.too_slow)

PATHS = sorted(set(schema_paths()))


def takes(validator: SchemaValidator, text: str) -> bool:
    try:
        validator.validate_json(text, strict=True)
    except ValidationError:
        return False
    return True


def disagreement(path: SchemaPath, value: object) -> str | None:
    """Return a value of which the two say different things; None if they agree."""
    text = json.dumps(value)
    theirs, ours = adapter_of(path).validator, validator_of(generated_shape(*path), EXACT)
    if takes(cast("SchemaValidator", theirs), text) is takes(ours, text):
        return None
    return f"{path.name}: {text}"


@pytest.mark.parametrize("module", sorted({path.module for path in PATHS}))
def test_made_values_are_judged_alike(module: str) -> None:
    for path in (each for each in PATHS if each.module == module):
        judge_made_values(path)


def judge_made_values(path: SchemaPath) -> None:
    @settings(
        max_examples=3,
        phases=[Phase.generate],
        database=None,
        deadline=None,
        derandomize=True,
        suppress_health_check=SLOW,
    )
    @given(any_values_of(type_of(path)), st.integers(0, 2**32))
    def judge(value: JsonValue, seed: int) -> None:
        assert disagreement(path, value) is None
        assert disagreement(path, altered(value, Random(seed))) is None

    judge()


def altered(value: JsonValue, random: Random) -> JsonValue:
    """Return a value with one thing in it changed, left out or added."""
    if value and isinstance(value, dict) and random.random() < 0.9:
        name = random.choice(sorted(value))
        rest = {key: each for key, each in value.items() if key != name}
        return rest if random.random() < 0.2 else {**value, name: altered(value[name], random)}
    if value and isinstance(value, list) and random.random() < 0.9:
        return [altered(value[0], random), *value[1:]]
    return random.choice(_OTHER_VALUES)


@pytest.mark.skipif(not FOLDER.exists(), reason="the recordings are not here")
def test_recordings_are_judged_alike() -> None:
    """Print how many bodies and events there are."""
    judged, different = 0, list[str]()
    for recording in recordings():
        for text, path in texts(recording):
            judged += 1
            found = disagreement(path, json.loads(text))
            different += [] if found is None else [found]
    print(f"{judged} bodies and events")
    assert different == []


def texts(recording: Recording) -> Iterator[tuple[str, SchemaPath]]:
    """Yield the body or the events of a recording, each with the schema that it should have."""
    operation = operation_of(recording)
    if recording.kind == "json" and operation.answer is not None:
        yield json.dumps(recording.response_body), SchemaPath(*operation.answer)
    if recording.kind == "sse" and operation.stream is not None:
        schema = event_schema(operation.stream)
        for text in event_texts(recording, operation.stream):
            kind = json.loads(text).get(schema.discriminator, "")
            if kind in schema.variants:
                yield text, SchemaPath(*schema.variants[kind])
