"""What the API says of an object that does not exist (recorded and reported wordings)."""

from __future__ import annotations

from openai_responses._core.http.api_errors import ApiError

from .families import Family

__all__ = ["not_found"]

# Families, by their paths, whose errors say "No <kind> found with id".
_NAMED: dict[str, str] = {
    "/assistants": "assistant",
    "/threads": "thread",
    "/threads/{}/messages": "message",
    "/threads/{}/runs": "run",
    "/threads/{}/runs/{}/steps": "run step",
    "/vector_stores": "vector store",
    "/vector_stores/{}/file_batches": "file batch",
    "/vector_stores/{}/files": "file",
}


def not_found(family: Family, key: str) -> ApiError:
    """Return the error for an object that a family does not have."""
    if family.path == "/files":
        return ApiError(404, f"No such File object: {key}", param="id")
    if family.path == "/batches":
        return ApiError(404, f"No such Batch object: {key}")
    if family.path == "/fine_tuning/jobs":
        message, code = f"Could not find fine tune: {key}", "fine_tune_not_found"
        return ApiError(404, message, param="fine_tune_id", code=code)
    if family.path == "/models":
        message = f"The model '{key}' does not exist"
        return ApiError(404, message, param="model", code="model_not_found")
    if family.path in _NAMED:
        return ApiError(404, f"No {_NAMED[family.path]} found with id '{key}'.")
    return ApiError(404, f"{_kind(family)} with id '{key}' not found.")


def _kind(family: Family) -> str:
    """Return the kind of a family's objects, by the name of the parameter that stands for one."""
    return family.parameter.removesuffix("_id").replace("_", " ").capitalize()
