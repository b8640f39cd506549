"""Requests to what OpenAI has switched off: answered, warned about, or refused."""

from __future__ import annotations

import warnings
from collections.abc import Mapping

from openai_responses._core.errors.exceptions import RetiredWarning, documentation_of
from openai_responses._core.http.api_errors import ApiError, UnroutedError
from openai_responses._core.http.request import Request
from openai_responses._core.http.servers import is_openai
from openai_responses._core.spec.operations import Operation
from openai_responses._core.spec.retirements import Retirement, Retirements

from .rules import RequestRules

__all__ = ["RetiredRequests"]

_FIELD = "model"
_PAGE = "https://platform.openai.com/docs/deprecations"
_ADVICE = 'retired="refuse" refuses it as the API does'


class RetiredRequests:
    """What one mock does about requests for retired operations and models of OpenAI.

    Other servers decide themselves what they switch off. Each operation and each model is warned
    about once.
    """

    def __init__(self, rules: RequestRules, retirements: Retirements) -> None:
        """Store the rules, of which `retired` and `strict` matter here."""
        self._refuses = rules.retired == "refuse"
        self._warns_of_models = rules.retired == "warn"
        self._warns = self._warns_of_models or rules.strict
        self._retirements = retirements
        self._warned: set[str] = set()

    def refusal(self, request: Request, operation: Operation) -> ApiError | None:
        """Return the API's error for a retired operation if it is refused. May warn instead."""
        if not (self._refuses or self._warns) or not is_openai(request):
            return None
        retirement = self._retirements.of(operation)
        if retirement is None:
            return None
        if self._refuses:
            return _refusal(retirement, request)
        self._warn(f"openai_mock.{operation.name}", retirement.date)
        return None

    def model_refusal(self, request: Request, fields: Mapping[str, object]) -> ApiError | None:
        """Return the API's error for a retired model if it is refused. May warn instead."""
        if not (self._refuses or self._warns_of_models) or not is_openai(request):
            return None
        model = fields.get(_FIELD)
        date = self._retirements.models.get(model) if isinstance(model, str) else None
        if date is None:
            return None
        if self._refuses:
            message = f"The model `{model}` has been deprecated, learn more here: {_PAGE}"
            return ApiError(404, message, code="model_not_found")
        self._warn(f"the model {model}", date)
        return None

    def _warn(self, what: str, date: str) -> None:
        if what not in self._warned:
            warnings.warn(
                f"{what}: retired by OpenAI as of {date}; {_ADVICE}. "
                f"See {documentation_of(RetiredWarning)}",
                RetiredWarning,
                stacklevel=2,
            )
            self._warned.add(what)  # not before: as an error, it is raised for the retry too


def _refusal(retirement: Retirement, request: Request) -> ApiError:
    status, message, code = retirement.status, retirement.message, retirement.code
    hint = f"Retired by OpenAI as of {retirement.date}: see `retired` of OpenAIMock."
    if message is None:
        message = f"Invalid URL ({request.method} {request.address.path})"
    return UnroutedError(status, message, code=code, hint=hint)
