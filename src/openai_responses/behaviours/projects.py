"""Projects: they are archived instead of deleted, and are read-only after that."""

from __future__ import annotations

from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.state.calls import StateCall
from openai_responses._core.state.families import Role
from openai_responses._core.state.roles import list_page, role_behaviour
from openai_responses._core.state.store import Item

from .fields import text_at

__all__ = [
    "archive",
    "create_inside",
    "list_rate_limits",
    "update",
    "update_rate_limit",
]

_PROJECTS = "/organization/projects"
_RATE_LIMITS = "/organization/projects/{}/rate_limits"
_MODELS = ("gpt-4o", "gpt-4o-mini", "gpt-5", "text-embedding-3-small")


def archive(call: StateCall) -> CompleteAnswer:
    """Archive a project; an archived one stays unchanged."""
    project = call.required()
    if project.get("status") != "archived" or not call.exists:
        project = {**project, "status": "archived", "archived_at": call.determinism.now()}
    if call.exists:
        call.keep(project)
    return CompleteAnswer(call.complete(project))


def update(call: StateCall) -> object:
    """Update a project. Raises ApiError if it is archived."""
    _check_not_archived(call, call.required())
    return role_behaviour(Role.UPDATE)(call)


def create_inside(call: StateCall) -> object:
    """Create an object in a project. Raises ApiError if the project is archived."""
    project = call.store.get(call.family(_PROJECTS), (), call.owners[0])
    if project is not None:
        _check_not_archived(call, project)
    return role_behaviour(Role.CREATE)(call)


def _check_not_archived(call: StateCall, project: JsonObject) -> None:
    if project.get("status") == "archived" and not call.tolerates_missing:
        message = f"Project '{text_at(project, 'id')}' is archived, it cannot be changed any more."
        raise ApiError(400, message, param="project_id", code="invalid_value")


# --- rate limits ---------------------------------------------------------------------------------


def list_rate_limits(call: StateCall) -> object:
    """List the rate limits of a project, which exist from the start."""
    call.require_owners()
    return list_page(call, _rate_limits(call))


def update_rate_limit(call: StateCall) -> object:
    """Update a rate limit of a project."""
    call.require_owners()
    _rate_limits(call)
    return role_behaviour(Role.UPDATE)(call)


def _rate_limits(call: StateCall) -> list[Item]:
    family, owners = call.family(_RATE_LIMITS), call.owners
    project = call.store.get(call.family(_PROJECTS), (), owners[0])
    if project is not None and not call.store.items(family, owners):
        for model in _MODELS:
            call.keep(_rate_limit(model), _RATE_LIMITS, owners)
    return call.store.items(family, owners)


def _rate_limit(model: str) -> JsonObject:
    return {
        "object": "project.rate_limit",
        "id": f"rl-{model}",
        "model": model,
        "max_requests_per_1_minute": 10_000,
        "max_tokens_per_1_minute": 2_000_000,
    }
