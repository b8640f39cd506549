"""The API's error for an object that does not exist, as recorded or reported by users."""

from __future__ import annotations

from openai_responses._core.http.api_errors import ApiError

from .families import Family

__all__ = ["not_found_error"]

# By family path: the kind of object in errors of the form "No <kind> found with id".
_KIND_NAMES: dict[str, str] = {
    "/assistants": "assistant",
    "/threads": "thread",
    "/threads/{}/messages": "message",
    "/threads/{}/runs": "run",
    "/threads/{}/runs/{}/steps": "run step",
    "/vector_stores": "vector store",
    "/vector_stores/{}/file_batches": "file batch",
    "/vector_stores/{}/files": "file",
}


def not_found_error(family: Family, key: str) -> ApiError:
    """Return the error for an object that does not exist in a family."""
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
    if family.path in _KIND_NAMES:
        return ApiError(404, f"No {_KIND_NAMES[family.path]} found with id '{key}'.")
    return ApiError(404, f"{_kind(family)} with id '{key}' not found.")


def _kind(family: Family) -> str:
    """Return the kind of a family's objects, derived from the name of its path parameter."""
    return family.parameter.removesuffix("_id").replace("_", " ").capitalize()
