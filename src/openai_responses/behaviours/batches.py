"""Batches: the mock answers each line of the input file itself, and stores the answers in files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from openai_responses._core.completion.status_fields import STATUS_ORDERS
from openai_responses._core.errors.exceptions import MockError
from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.json_values.encoding import dump
from openai_responses._core.json_values.type_guards import JsonObject, is_list, is_mapping
from openai_responses._core.state.calls import StateCall

from .batch_lines import Line, read_lines
from .fields import number_at, object_at, reference_at, text_at
from .files import store_file
from .lifecycle import Lifecycle
from .lifecycle_runner import catch_up, change_status, finish_creation

__all__ = ["LIFECYCLE", "cancel", "create"]

_WINDOW = "24h"
_DAY = 86_400
_MONTH = 30 * _DAY
_PURPOSE = "batch"
_FINAL_STATUSES = frozenset(("cancelled", "completed", "expired", "failed"))


def create(call: StateCall) -> CompleteAnswer:
    """Store a batch; its lifecycle validates the input file later.

    Raises ApiError for a file that does not exist or has another purpose, and for an invalid
    completion window.
    """
    if not call.tolerates_missing:
        _refuse(call)
    now = call.determinism.now()
    counts = {"total": 0, "completed": 0, "failed": 0}
    batch = call.complete({"expires_at": now + _DAY, "request_counts": counts, "usage": _usage([])})
    call.keep(batch)
    ttl = number_at(object_at(call.body, "output_expires_after"), "seconds")
    call.backend.pace.plans["/batches", text_at(batch, "id")] = {"ttl": ttl or _MONTH}
    return CompleteAnswer(finish_creation(call, batch))


def cancel(call: StateCall) -> CompleteAnswer:
    """Start to cancel a batch; by default the next call that reads it gets it cancelled.

    Raises ApiError if the batch has ended.
    """
    catch_up(call)
    status = text_at(call.required(), "status")
    if call.author_fields is None and status in _FINAL_STATUSES:
        raise ApiError(409, f"Cannot cancel a batch with status '{status}'.")
    return change_status(call, "cancelling")


def _refuse(call: StateCall) -> None:
    window = text_at(call.body, "completion_window")
    if window and window != _WINDOW:
        message = f"Invalid value: '{window}'. Supported values are: '{_WINDOW}'."
        raise ApiError(400, message, param="completion_window", code="invalid_value")
    for name in ("completion_window", "endpoint"):
        reference_at(call, name)
    file = call.require("/files", reference_at(call, "input_file_id"))
    if file.get("purpose") != _PURPOSE:
        message = (
            f"Invalid file purpose for a batch: expected '{_PURPOSE}', "
            f"but '{file.get('id')}' has '{file.get('purpose')}'."
        )
        raise ApiError(400, message, param="input_file_id", code="invalid_value")


# --- lifecycle -----------------------------------------------------------------------------------


def _validate(call: StateCall, batch: JsonObject) -> JsonObject:
    """Validate the input file: a batch with invalid lines fails before it starts."""
    lines, errors = _lines(call, batch)
    if errors:
        error_list = {"object": "list", "data": errors}
        return {"status": "failed", "errors": error_list}
    counts = {"total": len(lines), "completed": 0, "failed": 0}
    return {"request_counts": counts, "model": lines[0].body.get("model")}


def _lines(call: StateCall, batch: JsonObject) -> tuple[list[Line], list[JsonObject]]:
    content = call.store.content(text_at(batch, "input_file_id")) or b""
    return read_lines(content, text_at(batch, "endpoint"))


def _run(call: StateCall, batch: JsonObject) -> JsonObject:
    """Send all requests, and keep the results."""
    lines, _ = _lines(call, batch)
    results = [_result(call, line) for line in lines]
    failed_count = sum(_has_failed(result) for result in results)
    _plan(call)["results"] = results
    counts = {"total": len(lines), "completed": len(lines) - failed_count, "failed": failed_count}
    return {"request_counts": counts, "usage": _usage(results)}


def _result(call: StateCall, line: Line) -> JsonObject:
    result: JsonObject = {
        "id": f"batch_req_{call.determinism.hex(32)}",
        "custom_id": line.custom_id,
    }
    if line.body.get("stream"):
        message = "Requests of a batch cannot be streamed."
        error = {"message": message, "type": "invalid_request_error", "param": "stream"}
        return {**result, **_response(call, 400, {"error": {**error, "code": "invalid_value"}})}
    try:
        status, body = call.backend.context.send("POST", line.url, line.body)
    except MockError:  # an error of the test, not of the line
        raise
    except Exception as error:  # raised by the test's route: the line fails with it
        failure = {"code": "server_error", "message": str(error) or type(error).__name__}
        return {**result, "response": None, "error": failure}
    return {**result, **_response(call, status, body)}


def _response(call: StateCall, status: int, body: object) -> JsonObject:
    response = {
        "status_code": status,
        "request_id": f"req_{call.determinism.hex(32)}",
        "body": body,
    }
    return {"response": response, "error": None}


def _has_failed(result: JsonObject) -> bool:
    return number_at(object_at(result, "response"), "status_code") not in range(200, 300)


def _finish(call: StateCall, batch: JsonObject) -> JsonObject:
    """Write the results into an output file and an error file, each unless it is empty."""
    found = _plan(call).get("results")
    results = [dict(each) for each in found if is_mapping(each)] if is_list(found) else []
    good = [result for result in results if not _has_failed(result)]
    bad = [result for result in results if _has_failed(result)]
    names = (("output", good), ("error", bad))
    return {
        f"{name}_file_id": _file(call, f"{call.key}_{name}.jsonl", those)
        for name, those in names
        if those
    }


def _file(call: StateCall, name: str, results: list[JsonObject]) -> str:
    content = b"".join(dump(result) + b"\n" for result in results)
    lasting = number_at(_plan(call), "ttl") or _MONTH
    return text_at(store_file(call, name, content, "batch_output", lasting), "id")


def _expire(call: StateCall, batch: JsonObject) -> JsonObject:
    """End a batch after its window: requests that were not sent become errors."""
    if "results" not in _plan(call):
        message = "This request could not be executed before the completion window expired."
        error = {"code": "batch_expired", "message": message}
        _plan(call)["results"] = [
            {
                "id": f"batch_req_{call.determinism.hex(32)}",
                "custom_id": line.custom_id,
                "response": None,
                "error": error,
            }
            for line in _lines(call, batch)[0]
        ]
    return _finish(call, batch)


def _plan(call: StateCall) -> JsonObject:
    return call.backend.pace.plans.setdefault(("/batches", call.key), {})


def _usage(results: list[JsonObject]) -> JsonObject:
    """Return the summed usage of all answers."""
    used = [
        object_at(object_at(object_at(result, "response"), "body"), "usage") for result in results
    ]
    input_tokens = _sum(used, "input_tokens") + _sum(used, "prompt_tokens")
    output_tokens = _sum(used, "output_tokens") + _sum(used, "completion_tokens")
    return {
        "input_tokens": input_tokens,
        "input_tokens_details": {"cached_tokens": _sum(_details(used), "cached_tokens")},
        "output_tokens": output_tokens,
        "output_tokens_details": {"reasoning_tokens": _sum(_details(used), "reasoning_tokens")},
        "total_tokens": input_tokens + output_tokens,
    }


def _sum(usages: Iterable[Mapping[str, object]], name: str) -> int:
    return sum(number_at(each, name) for each in usages)


def _details(usages: list[Mapping[str, object]]) -> Iterator[Mapping[str, object]]:
    for usage in usages:
        for name, value in usage.items():
            if name.endswith("_details") and is_mapping(value):
                yield value


LIFECYCLE = Lifecycle(
    order=STATUS_ORDERS["batch"],
    entering={
        "in_progress": _validate,
        "finalizing": _run,
        "completed": _finish,
        "cancelled": _finish,
        "expired": _expire,
    },
    seconds=60,
    endings=("failed", "cancelled", "expired"),
)
