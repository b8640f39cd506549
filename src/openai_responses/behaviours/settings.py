"""Settings: single objects of an organization or a project, such as its spend limit."""

from __future__ import annotations

from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.state.calls import StateCall

__all__ = ["delete", "retrieve", "update"]


def update(call: StateCall) -> CompleteAnswer:
    """Merge the fields of the request into the setting, and return it."""
    _require_project(call)
    before = call.backend.pace.plans.get(_where(call), {})
    answer = call.complete({**before, **_settings(call)})
    call.backend.pace.plans[_where(call)] = answer
    return CompleteAnswer(answer)


def _settings(call: StateCall) -> JsonObject:
    """Return the fields of the request that the answer has too, with the answer's values."""
    fields = call.complete()
    return {name: fields[name] for name in call.body if name in fields}


def retrieve(call: StateCall) -> CompleteAnswer:
    """Return the setting as last updated, or its defaults."""
    _require_project(call)
    return CompleteAnswer(call.complete(call.backend.pace.plans.get(_where(call))))


def delete(call: StateCall) -> CompleteAnswer:
    """Reset the setting to its defaults."""
    _require_project(call)
    call.backend.pace.plans.pop(_where(call), None)
    return CompleteAnswer(call.complete())


def _where(call: StateCall) -> tuple[str, ...]:
    return (call.operation.path, *call.path_params.values())


def _require_project(call: StateCall) -> None:
    projects = call.family("/organization/projects")
    key = call.path_params.get("project_id")
    if key is not None and call.store.knows(projects):
        call.require(projects.path, key)
