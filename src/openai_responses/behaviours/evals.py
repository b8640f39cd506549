"""Evals: their data source config, and their testing criteria."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.completion.completion import answer_problems
from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.state.calls import StateCall

from .fields import object_at, objects_at, text_at

__all__ = ["create"]


def create(call: StateCall) -> CompleteAnswer:
    """Store an eval: its criteria get ids, and its config the schema of its items."""
    own: JsonObject = {}
    criteria = objects_at(call.body, "testing_criteria")
    if criteria and not answer_problems(call.operation, {"testing_criteria": criteria}):
        own["testing_criteria"] = [
            {"id": f"{text_at(each, 'name')}-{call.determinism.hex(32)}", **each}
            for each in criteria
        ]
    config = object_at(call.body, "data_source_config")
    if config:
        own["data_source_config"] = _config(config)
    answer = call.complete(own)
    call.keep(answer)
    return CompleteAnswer(answer)


def _config(config: Mapping[str, object]) -> JsonObject:
    """Return a data source config with the schema of an item and its sample."""
    properties: JsonObject = {}
    if "item_schema" in config:
        properties["item"] = config["item_schema"]
    if text_at(config, "type") != "custom" or config.get("include_sample_schema"):
        properties["sample"] = {"type": "object"}
    fields = {
        name: each
        for name, each in config.items()
        if name not in ("item_schema", "include_sample_schema")
    }
    schema = {"type": "object", "properties": properties, "required": list(properties)}
    return {**fields, "schema": schema}
