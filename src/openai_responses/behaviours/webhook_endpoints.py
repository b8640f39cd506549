"""Webhook endpoints: their secrets, and test events that are really posted."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping, Sequence

from openai_responses._core.behaviours.table import Call
from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.json_values.type_guards import JsonObject, is_list
from openai_responses._core.state.calls import CallBackend, StateCall
from openai_responses._core.webhooks.deliveries import Endpoint
from openai_responses._core.webhooks.signing import default_secret

from .fields import number_at, text_at

__all__ = ["create", "endpoints_of", "finish_test", "rotate_secret"]

_ENDPOINTS = "/webhook_endpoints"
_DAY = 86_400


def create(call: StateCall) -> object:
    """Store an endpoint; only this answer has its secret."""
    own = {} if call.author_fields is not None else _secret_fields(call)
    answer = call.complete(own)
    call.keep({name: value for name, value in answer.items() if name != "signing_secret"})
    _plan(call.backend, text_at(answer, "id"))["secret"] = text_at(answer, "signing_secret")
    return CompleteAnswer(answer)


def rotate_secret(call: StateCall) -> object:
    """Give an endpoint another secret; on request the old one is valid for 24 hours more."""
    endpoint = call.required()
    own = {**endpoint, **_secret_fields(call), "updated_at": call.determinism.now()}
    answer = call.complete(own)
    if call.exists:
        call.keep({name: value for name, value in answer.items() if name != "signing_secret"})
    plan = _plan(call.backend, call.key)
    is_kept = call.body.get("keep_old_secret_active_for_24_hours") is True
    plan["old_secret"] = _secret(call.backend, call.key) if is_kept else ""
    plan["old_until"] = call.determinism.now() + _DAY
    plan["secret"] = text_at(answer, "signing_secret")
    return CompleteAnswer(answer)


def finish_test(answer: Mapping[str, object], call: Call) -> Mapping[str, object]:
    """Post an event of the requested type, and answer with the status of the endpoint.

    A call that the test answers posts nothing. Raises ApiError if the endpoint gives no response.
    """
    if not isinstance(call, StateCall) or call.author_fields is not None or not call.exists:
        return answer
    webhooks, type_ = call.backend.context.webhooks, text_at(call.body, "event_type")
    if webhooks is None or type_ not in webhooks.hub.schemas:
        return answer
    delivery = webhooks.hub.test(call.key, webhooks.hub.body(type_))
    attempt = delivery.attempts[-1] if delivery.attempts else None
    if attempt is None or attempt.status is None:
        why = delivery.reason if attempt is None else f"{delivery.url}: {attempt.error}"
        raise ApiError(400, f"The test event could not be delivered. {why}")
    return {**answer, "status_code": attempt.status, "success": True}


def endpoints_of(backend: CallBackend) -> Sequence[Endpoint]:
    """Return the endpoints that exist, the oldest first."""
    family = backend.families.by_path.get(_ENDPOINTS)
    items = () if family is None else backend.store.items(family)
    return [
        Endpoint(
            item.key, text_at(item.value, "url"), _types(item.value), _secrets(backend, item.key)
        )
        for item in items
    ]


def _types(endpoint: JsonObject) -> list[str]:
    found = endpoint.get("event_types")
    return [str(each) for each in found] if is_list(found) else []


def _secrets(backend: CallBackend, key: str) -> tuple[str, ...]:
    """Return the valid secrets of an endpoint, the newest first."""
    plan = _plan(backend, key)
    old = text_at(plan, "old_secret")
    is_valid = old and backend.determinism.now() < number_at(plan, "old_until")
    return (_secret(backend, key), *((old,) if is_valid else ()))


def _secret(backend: CallBackend, key: str) -> str:
    """Return the secret of an endpoint; of one that the test has stored, the default one."""
    return text_at(_plan(backend, key), "secret") or default_secret()


def _secret_fields(call: StateCall) -> JsonObject:
    secret = f"whsec_{b64encode(call.determinism.hex(32).encode()).decode()}"
    return {"signing_secret": secret, "signing_secret_hint": f"{secret[:8]}...{secret[-4:]}"}


def _plan(backend: CallBackend, key: str) -> JsonObject:
    return backend.pace.plans.setdefault((_ENDPOINTS, key), {})
