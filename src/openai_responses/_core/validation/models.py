"""The models that a mock knows, and the API's errors for all others."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.http.request import Request
from openai_responses._core.http.servers import is_azure
from openai_responses._core.spec.operations import Operation

from .rules import RequestRules

__all__ = ["model_refusal"]

_FIELD = "model"
_NEWER = "/responses"
_NO_DEPLOYMENT = (
    "The API deployment for this resource does not exist. If you created the deployment within the "
    "last 5 minutes, please wait a moment and try again."
)


def model_refusal(
    fields: Mapping[str, object], request: Request, operation: Operation, rules: RequestRules
) -> ApiError | None:
    """Return the error for an unknown model in a request's body; None if the model is accepted."""
    model = fields.get(_FIELD)
    if rules.models is None or not isinstance(model, str) or model in rules.models:
        return None
    if is_azure(request):
        return ApiError(404, _NO_DEPLOYMENT, kind=None, code="DeploymentNotFound")
    if operation.path.startswith(_NEWER):
        message = f"The requested model '{model}' does not exist."
        return ApiError(400, message, param=_FIELD, code="model_not_found")
    message = f"The model `{model}` does not exist or you do not have access to it."
    return ApiError(404, message, code="model_not_found")
