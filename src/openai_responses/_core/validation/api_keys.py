"""API keys of requests, and the API's errors for missing or wrong ones."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.http.request import Request
from openai_responses._core.http.servers import is_azure
from openai_responses._core.spec.operations import Operation

from .rules import RequestRules

__all__ = ["IsValid", "key_refusal"]

IsValid: TypeAlias = Callable[[str], bool | None]
"""Returns whether a client secret is valid now; None for one that the mock has not given out."""

_SHOWN_FIRST, _SHOWN_LAST = 8, 4

_NO_KEY = (
    "You didn't provide an API key. You need to provide your API key in an Authorization header "
    "using Bearer auth (i.e. Authorization: Bearer YOUR_KEY), or as the password field (with blank "
    "username) if you're accessing the API from your browser and are prompted for a username and "
    "password. You can obtain an API key from https://platform.openai.com/account/api-keys."
)
_AZURE = (
    "Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a "
    "valid key for an active subscription and use a correct regional API endpoint for your "
    "resource."
)
# What the newer endpoints say instead of `_NO_KEY`.
_NO_AUTHENTICATION = "Missing bearer or basic authentication in header"
_NEWER = ("/responses", "/realtime")

# What starts a session, which the API also lets clients do that have a secret for it.
_SECRET = "ek_"
_SESSIONS = frozenset(("/realtime", "/realtime/calls", "/realtime/translations"))

_WRONG_KIND = (
    "You have insufficient permissions for this operation. Missing scopes: {scope}. Check that you "
    "have the correct role in your organization, and if you're using a restricted API key, that it "
    "has the necessary scopes."
)


def key_refusal(
    request: Request, operation: Operation, rules: RequestRules, is_valid: IsValid
) -> ApiError | None:
    """Return the error for a request's key; None if the key is good.

    Any key is if no keys are configured, but for a client secret that `is_valid` tells to have
    expired.
    """
    good = rules.admin_keys if operation.admin else rules.api_keys
    key = request.api_key
    if operation.path in _SESSIONS and key.startswith(_SECRET):
        valid = is_valid(key)
        if valid is not None:
            return None if valid else _incorrect(key)
    if good is None:
        return None
    if is_azure(request) and key not in good:
        return ApiError(401, _AZURE, kind=None, code="401")
    if not key:
        newer = operation.path.startswith(_NEWER)
        return ApiError(401, _NO_AUTHENTICATION if newer else _NO_KEY)
    if key in good:
        return None
    others = rules.api_keys if operation.admin else rules.admin_keys
    if key in (others or ()):
        scope = "api.management.read" if operation.admin else "model.request"
        return ApiError(403, _WRONG_KIND.format(scope=scope), code="missing_scope")
    return _incorrect(key)


def _incorrect(key: str) -> ApiError:
    message = (
        f"Incorrect API key provided: {_mask(key)}. You can find your API key at "
        "https://platform.openai.com/account/api-keys."
    )
    return ApiError(401, message, code="invalid_api_key")


def _mask(key: str) -> str:
    """Return a key as the API's error message shows it; short keys are not masked."""
    hidden = len(key) - _SHOWN_FIRST - _SHOWN_LAST
    return key if hidden <= 0 else f"{key[:_SHOWN_FIRST]}{'*' * hidden}{key[-_SHOWN_LAST:]}"
