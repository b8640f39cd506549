"""Client secrets: short-lived keys for browsers and apps, each with the settings of a session."""

from __future__ import annotations

from functools import partial

from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.sessions.session_ids import new_session_id
from openai_responses._core.state.calls import CallBackend, StateCall
from openai_responses.behaviours.fields import number_at, object_at, text_at

from .settings import Settings

__all__ = ["create", "create_in_beta", "is_valid", "secret_of"]

_SECRETS = "/realtime/client_secrets"
_FAMILIES = (_SECRETS, "/realtime/translations/client_secrets")
_PREFIX = "ek_"
_SECONDS = 600


class _SettingsContext:
    """The context of the settings of a session that is configured over HTTP."""

    def __init__(self, call: StateCall) -> None:
        self.new_id = partial(new_session_id, call.determinism)
        self.now = call.determinism.now


def create(call: StateCall) -> CompleteAnswer:
    """Store a secret, with the settings of the session that it opens."""
    seconds = number_at(object_at(call.body, "expires_after"), "seconds") or _SECONDS
    own: JsonObject = {"expires_at": call.determinism.now() + seconds}
    if call.place.family.path == _SECRETS:
        own["session"] = Settings(
            _SettingsContext(call), object_at(call.body, "session")
        ).snapshot()
    answer = call.complete(own)
    call.keep(answer)
    return CompleteAnswer(answer)


def create_in_beta(call: StateCall) -> CompleteAnswer:
    """Store the secret inside the session that an operation of the beta creates."""
    answer = call.complete()
    secret = object_at(answer, "client_secret")
    if text_at(secret, "value"):
        call.keep({**secret, "session": Settings(_SettingsContext(call)).snapshot()}, _SECRETS, ())
    return CompleteAnswer(answer)


def secret_of(backend: CallBackend, key: str) -> JsonObject | None:
    """Return the client secret with this value; None if the mock has not created it."""
    if not key.startswith(_PREFIX):
        return None
    families = (backend.families.by_path.get(path) for path in _FAMILIES)
    found = (backend.store.get(each, (), key) for each in families if each is not None)
    return next((each for each in found if each is not None), None)


def is_valid(backend: CallBackend, key: str) -> bool | None:
    """Return whether a client secret is valid now; None if the mock has not created it."""
    secret = secret_of(backend, key)
    return None if secret is None else backend.determinism.now() < number_at(secret, "expires_at")
