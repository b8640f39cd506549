"""Eval runs: the mock itself answers the model request of each item, and grades the item."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from openai_responses._core.completion.status_fields import STATUS_ORDERS
from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.json_values.type_guards import JsonObject, is_mapping
from openai_responses._core.state.calls import StateCall

from .eval_grading import fill_template, grade
from .eval_sources import entries
from .fields import number_at, object_at, objects_at, text_at
from .lifecycle import Lifecycle
from .lifecycle_runner import catch_up, change_status, finish_creation

__all__ = ["LIFECYCLE", "cancel", "create"]

_ITEMS = "/evals/{}/runs/{}/output_items"
_FINAL_STATUSES = frozenset(("canceled", "completed", "failed"))
_NO_COUNTS: Mapping[str, object] = {"total": 0, "errored": 0, "failed": 0, "passed": 0}
_EMPTY: Mapping[str, object] = {}
_TOKEN_COUNTS = ("prompt_tokens", "completion_tokens", "total_tokens", "cached_tokens")


def create(call: StateCall) -> CompleteAnswer:
    """Store a queued run of an eval."""
    call.require_owners()
    model = text_at(object_at(call.body, "data_source"), "model")
    answer = call.complete(
        {
            **({"model": model} if model else {}),
            "result_counts": dict(_NO_COUNTS),
            "report_url": f"https://platform.openai.com/evaluations/{call.owners[0]}",
        }
    )
    call.keep(answer)
    return CompleteAnswer(finish_creation(call, answer))


def cancel(call: StateCall) -> CompleteAnswer:
    """Cancel a run. Raises ApiError if it has ended."""
    catch_up(call)
    status = text_at(call.required(), "status")
    if status in _FINAL_STATUSES and call.author_fields is None:
        raise ApiError(400, f"Run {call.key} is {status} already, it cannot be canceled.")
    return change_status(call, "canceled")


# --- lifecycle -----------------------------------------------------------------------------------


def _run(call: StateCall, run: JsonObject) -> JsonObject:
    """Answer and grade all items."""
    criteria = objects_at(call.require("/evals", call.owners[0]), "testing_criteria")
    source = object_at(run, "data_source")
    items = [
        _item(call, run, number, entry, criteria)
        for number, entry in enumerate(entries(call, source))
    ]
    for item in items:
        call.keep(item, _ITEMS, (call.owners[0], call.key))
    passed_count = sum(item["status"] == "pass" for item in items)
    counts = {
        "total": len(items),
        "passed": passed_count,
        "failed": len(items) - passed_count,
        "errored": 0,
    }
    return {
        "result_counts": counts,
        "per_testing_criteria_results": _per_criterion(criteria, items),
        "per_model_usage": _per_model(items) if _template(source) else [],
    }


def _item(
    call: StateCall,
    run: JsonObject,
    number: int,
    entry: Mapping[str, object],
    criteria: Sequence[Mapping[str, object]],
) -> JsonObject:
    item = object_at(entry, "item")
    given = object_at(entry, "sample")
    sample = _sample(call, object_at(run, "data_source"), item, given)
    variables = {"item": item, "sample": {**given, **_texts(sample)}}
    results: list[JsonObject] = []
    for criterion in criteria:
        score, passed = grade(criterion, variables)
        criterion_fields = {"name": text_at(criterion, "id"), "type": text_at(criterion, "type")}
        results.append({**criterion_fields, "score": score, "passed": passed, "sample": None})
    return {
        "object": "eval.run.output_item",
        "id": f"outputitem_{call.determinism.hex(32)}",
        "created_at": call.determinism.now(),
        "run_id": call.key,
        "eval_id": call.owners[0],
        "status": "pass" if all(result["passed"] for result in results) else "fail",
        "datasource_item_id": number,
        "datasource_item": dict(item),
        "results": results,
        "sample": sample,
    }


def _texts(sample: Mapping[str, object]) -> JsonObject:
    output = objects_at(sample, "output")
    return {"output_text": text_at(output[0], "content")} if output else {}


# --- sampling ------------------------------------------------------------------------------------


def _sample(
    call: StateCall,
    source: Mapping[str, object],
    item: Mapping[str, object],
    given: Mapping[str, object],
) -> JsonObject:
    """Return the sample of a data source's model for an item.

    Without template messages it is what the entry gives, or empty.
    """
    messages: list[JsonObject] = [
        {"role": text_at(each, "role"), "content": fill_template(_text(each), {"item": item})}
        for each in _template(source)
    ]
    body = _request_model(call, text_at(source, "model"), messages)
    choice = (objects_at(body, "choices") or [_EMPTY])[0]
    message = object_at(choice, "message")
    output_message = {"role": "assistant", "content": text_at(message, "content")}
    usage = object_at(body, "usage") or object_at(given, "usage")
    return {
        "input": messages or objects_at(given, "input"),
        "output": [output_message] if message else objects_at(given, "output"),
        "finish_reason": text_at(choice, "finish_reason")
        or text_at(given, "finish_reason")
        or "stop",
        "model": text_at(body, "model") or text_at(given, "model") or text_at(source, "model"),
        "usage": {name: number_at(usage, name) for name in _TOKEN_COUNTS},
        "error": None,
        "temperature": 1.0,
        "max_completion_tokens": 2048,
        "top_p": 1.0,
        "seed": 42,
    }


def _template(source: Mapping[str, object]) -> list[Mapping[str, object]]:
    return objects_at(object_at(source, "input_messages"), "template")


def _text(message: Mapping[str, object]) -> str:
    """Return the text of a template message, whether its content is a string or a part."""
    return text_at(message, "content") or text_at(object_at(message, "content"), "text")


def _request_model(call: StateCall, model: str, messages: list[JsonObject]) -> Mapping[str, object]:
    if not messages:
        return _EMPTY
    request = {"model": model, "messages": messages}
    status, body = call.backend.context.send("POST", "/v1/chat/completions", request)
    return body if status == 200 and is_mapping(body) else _EMPTY


# --- counting ------------------------------------------------------------------------------------


def _per_criterion(
    criteria: Sequence[Mapping[str, object]], items: Sequence[JsonObject]
) -> list[JsonObject]:
    results: list[JsonObject] = []
    for index, criterion in enumerate(criteria):
        passed = sum(objects_at(item, "results")[index]["passed"] is True for item in items)
        counts = {"passed": passed, "failed": len(items) - passed}
        results.append({"testing_criteria": text_at(criterion, "id"), **counts})
    return results


def _per_model(items: Sequence[JsonObject]) -> list[JsonObject]:
    """Return the usage of each model that gave a sample."""
    used: dict[str, JsonObject] = {}
    for item in items:
        sample = object_at(item, "sample")
        if not objects_at(sample, "output"):
            continue
        name, usage = text_at(sample, "model"), object_at(sample, "usage")
        before = used.get(name, {"model_name": name})
        counted = {each: number_at(before, each) + number_at(usage, each) for each in _TOKEN_COUNTS}
        calls = number_at(before, "invocation_count") + 1
        used[name] = {"model_name": name, "invocation_count": calls, **counted}
    return list(used.values())


LIFECYCLE = Lifecycle(
    order=STATUS_ORDERS["eval.run"],
    entering={"completed": _run},
    cancelled="canceled",
    seconds=30,
)
