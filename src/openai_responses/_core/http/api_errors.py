"""Errors that the API answers with, as the real servers send them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from openai_responses._core.json_values.encoding import dump

from .headers import HeaderList
from .reply import Reply
from .request import Request
from .servers import is_azure

__all__ = [
    "ApiError",
    "UnroutedError",
    "check_range",
    "error_reply",
    "unknown_url",
    "wrong_method",
]

_HEADERS = (("content-type", "application/json"),)


class ApiError(Exception):
    """An error answer of the API: its status and its fields.

    `kind` is the field `type`. If the SDK retries the call, because of the status or of the header
    `x-should-retry`, the reply tells it to retry at once, unless `headers` has a delay or `backoff`
    is true.
    """

    def __init__(
        self,
        status: int,
        message: str,
        *,
        kind: str | None = "invalid_request_error",
        param: str | None = None,
        code: str | None = None,
        more: Mapping[str, object] | None = None,
        headers: HeaderList = (),
        backoff: bool = False,
        at_azure: ApiError | None = None,
        hint: str = "",
    ) -> None:
        """Store the fields; `more` has further fields of the error object.

        `at_azure` is what Azure answers with in place of this error, if it has another one. The
        `hint` is for the author of the test, and never sent.
        """
        super().__init__(message)
        self.status = status
        self.message = message
        self.kind = kind
        self.param = param
        self.code = code
        self.more = more or {}
        self.headers = headers
        self.backoff = backoff
        self.hint = hint
        self._at_azure = at_azure

    def as_sent_to(self, request: Request) -> ApiError:
        """Return the error that the server of a request answers with: Azure may have another."""
        return self._at_azure if self._at_azure is not None and is_azure(request) else self


class UnroutedError(ApiError):
    """An error of the servers in front of the API, which know no operation for the request.

    It has only their headers; without a message, it has no body.
    """


# The statuses that the SDK retries, and the headers that tell it when.
_RETRYABLE = frozenset((408, 409, 429))
_DELAYS = frozenset(("retry-after", "retry-after-ms"))
# Headers not sent with a status: an invalid key belongs to no organization (recorded).
_OMITTED_HEADERS = {401: frozenset(("openai-organization", "openai-project"))}
_AT_ONCE = ("retry-after-ms", "1")


def check_range(value: float, least: int, most: int | None, param: str) -> None:
    """Raise ApiError for a number below `least` or above `most`, if that is given."""
    if value < least:
        side, bound, expected = "below", "minimum", f">= {least}"
    elif most is not None and value > most:
        side, bound, expected = "above", "maximum", f"<= {most}"
    else:
        return
    kind = "integer" if isinstance(value, int) else "decimal"
    message = (
        f"Invalid '{param}': {kind} {side} {bound} value. Expected a value {expected}, but got "
        f"{value} instead."
    )
    raise ApiError(400, message, param=param, code=f"{kind}_{side}_{bound[:3]}_value")


def error_reply(error: ApiError, others: HeaderList = ()) -> Reply:
    """Return the reply for an error, with each header of `others` that it does not set itself."""
    if isinstance(error, UnroutedError) and not error.message:
        return Reply(error.status, others, b"")
    body = _error(error.message, error.code, error.param, error.kind, error.more)
    own = [*_HEADERS, *error.headers]
    if _is_retryable(error) and not error.backoff:
        own.append(_AT_ONCE)
    names = {name.lower() for name, _ in own} | _OMITTED_HEADERS.get(error.status, frozenset())
    return Reply(error.status, [*own, *(pair for pair in others if pair[0] not in names)], body)


def _is_retryable(error: ApiError) -> bool:
    """Return whether the SDK retries the call after a delay that the reply does not set."""
    given = {name.lower(): value for name, value in error.headers}
    if _DELAYS & given.keys():
        return False
    by_status = error.status in _RETRYABLE or error.status >= 500
    return {"true": True, "false": False}.get(given.get("x-should-retry", ""), by_status)


def unknown_url(request: Request, hint: str = "") -> Reply:
    """Return the 404 for a path that the API does not have; `hint` is appended to the message."""
    path = f"{request.method} {request.address.path}"
    return Reply(404, _HEADERS, _error(f"Invalid URL ({path}){_sentence(hint)}"))


def wrong_method(request: Request, allowed: Sequence[str], hint: str = "") -> Reply:
    """Return the 405 for a path without this method; `hint` is appended to the message."""
    message = (
        f"Not allowed to {request.method} on {request.address.path}. "
        "(HINT: Perhaps you meant to use a different HTTP method?)"
        f"{hint}"
    )
    headers = (*_HEADERS, ("allow", ", ".join(allowed)))
    return Reply(405, headers, _error(message, code="method_not_supported"))


def _sentence(hint: str) -> str:
    return f".{hint}" if hint else ""


def _error(
    message: str,
    code: str | None = None,
    param: str | None = None,
    kind: str | None = "invalid_request_error",
    more: Mapping[str, object] | None = None,
) -> bytes:
    fields = {"message": message, "type": kind, "param": param, "code": code, **(more or {})}
    return dump({"error": fields})
