"""Objects that a test puts into the state: misspelt fields are refused, new ones are kept."""

from __future__ import annotations

import re

import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses._api.table import FAMILIES
from openai_responses._core.state.complete_objects import object_shape
from openai_responses._core.state.families import Family
from openai_responses.stores import StateStore
from tests.sdk.listing import collection

FIELDS = [
    (family, name)
    for family in FAMILIES
    if (shape := object_shape(family, {})) is not None
    for name in shape.fields
    if len(name) > 4 and name != family.parameter and f"{name[:-2]}{name[-1]}" not in shape.fields
]


def test_every_field_of_every_family_is_suggested_where_it_is_misspelt(covered: list[str]) -> None:
    taken = [f"{family.name}: {name}" for family, name in FIELDS if not _refusal(family, name)]
    assert taken == []
    covered.append(f"{len(FIELDS)} fields of objects that are refused if misspelt")


def _refusal(family: Family, name: str) -> str:
    """Return how the state refuses an object whose field lacks a letter; empty if it takes it."""
    misspelt = f"{name[:-2]}{name[-1]}"
    owners = dict.fromkeys(family.parents, "x_1")
    with OpenAIMock() as mock:
        try:
            collection(mock, family).put({"id": "x", family.parameter: "x", misspelt: 1}, **owners)
        except ValueError as error:
            return str(error) if misspelt in str(error) else ""
    return ""


def test_the_error_names_the_field() -> None:
    problem = "state.batches.put: these objects have no field 'staus'; did you mean 'status'?"
    with pytest.raises(ValueError, match=re.escape(problem)):
        StateStore().batches.put({"id": "batch_1", "staus": "completed"})


def test_fields_that_are_no_ones_likeness_are_kept(openai_mock: OpenAIMock) -> None:
    openai_mock.state.batches.put({"id": "batch_1", "color": "red"})
    batch = openai.OpenAI(api_key="sk-fake123").batches.retrieve("batch_1")
    assert (batch.model_extra or {})["color"] == "red"
