"""API keys: their value appears only in the answer that creates them."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.state.calls import StateCall
from openai_responses._core.state.families import Role
from openai_responses._core.state.roles import role_behaviour

from .fields import object_at, text_at
from .projects import create_inside

__all__ = [
    "create_admin_key",
    "create_service_account",
    "create_service_account_key",
    "delete_service_account",
]

_KEYS = "/organization/projects/{}/api_keys"
_VISIBLE_CHARACTERS = 4


def _redact(value: str) -> str:
    """Return the redacted form of a key, as later answers show it."""
    prefix = "-".join(value.split("-")[:2])
    return f"{prefix}-...{value[-_VISIBLE_CHARACTERS:]}"


def create_admin_key(call: StateCall) -> CompleteAnswer:
    """Store an admin key without its value, which only this answer has."""
    answer = call.complete()
    if "redacted_value" not in (call.author_fields or {}):
        answer["redacted_value"] = _redact(text_at(answer, "value"))
    call.keep({name: each for name, each in answer.items() if name != "value"})
    return CompleteAnswer(answer)


def create_service_account(call: StateCall) -> object:
    """Store a service account of a project and its first key."""
    answer = create_inside(call)
    if not isinstance(answer, CompleteAnswer):
        return answer
    account = dict(answer.value)
    account_fields = {name: each for name, each in account.items() if name != "api_key"}
    call.keep(account_fields)
    _keep_key(call, object_at(account, "api_key"), account_fields)
    return CompleteAnswer(account)


def create_service_account_key(call: StateCall) -> CompleteAnswer:
    """Store another key of a service account. Raises ApiError if there is no such account."""
    account = call.required()
    answer = call.complete()
    _keep_key(call, answer, account)
    return CompleteAnswer(answer)


def delete_service_account(call: StateCall) -> object:
    """Delete a service account and its keys."""
    answer = role_behaviour(Role.DELETE)(call)
    family, owners = call.family(_KEYS), call.owners
    for item in call.store.items(family, owners):
        owner = object_at(object_at(item.value, "owner"), "service_account")
        if owner.get("id") == call.key:
            call.store.delete(family, owners, item.key)
    return answer


def _keep_key(call: StateCall, key: Mapping[str, object], account: JsonObject) -> None:
    """Store a project's key in its redacted form; without an id nothing is stored."""
    if not text_at(key, "id"):
        return
    key_fields: JsonObject = {
        "object": "organization.project.api_key",
        "id": text_at(key, "id"),
        "name": text_at(key, "name"),
        "redacted_value": _redact(text_at(key, "value")),
        "created_at": call.determinism.now(),
        "last_used_at": None,
        "owner_project_access": "active",
        "owner": {"type": "service_account", "service_account": account},
    }
    call.keep(key_fields, _KEYS, call.owners[:1])
