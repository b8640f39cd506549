"""Fine-tuning: jobs with events, which create checkpoints, a model and a metrics file."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.completion.status_fields import STATUS_ORDERS
from openai_responses._core.completion.tokens import count_request_tokens
from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.json_values.decoding import parse
from openai_responses._core.json_values.type_guards import JsonObject, is_mapping
from openai_responses._core.state.calls import StateCall

from .created_objects import make_object
from .fields import number_at, object_at, reference_at, text_at
from .files import store_file
from .lifecycle import Lifecycle
from .lifecycle_runner import catch_up, change_status, finish_creation, transition

__all__ = ["LIFECYCLE", "cancel", "create", "pause", "resume"]

_FINAL_STATUSES = frozenset(("cancelled", "failed", "succeeded"))
_OWNER = "personal"

_AUTO_PARAMETERS = ("n_epochs", "batch_size", "learning_rate_multiplier")

# The values that "auto" stands for.
_DEFAULT_PARAMETERS: Mapping[str, float] = {
    "n_epochs": 3,
    "batch_size": 1,
    "learning_rate_multiplier": 2.0,
    "beta": 0.1,
}


def create(call: StateCall) -> CompleteAnswer:
    """Store a job; its lifecycle validates the files later. Raises ApiError if one is missing."""
    call.require("/files", reference_at(call, "training_file"))
    validation = text_at(call.body, "validation_file")
    if validation:
        call.require("/files", validation)
    suffix = text_at(call.body, "suffix")
    own: JsonObject = {"user_provided_suffix": suffix} if suffix else {}
    automatic = dict.fromkeys(_AUTO_PARAMETERS, "auto")
    chosen = _method_parameters(object_at(call.body, "method"))
    if chosen:
        own["hyperparameters"] = {**automatic, **chosen}
    elif "method" not in call.body:
        own["method"] = _supervised({**automatic, **object_at(call.body, "hyperparameters")})
    answer = call.complete({**own, "result_files": []})
    call.keep(answer)
    key = text_at(answer, "id")
    _add_event(call, key, f"Created fine-tuning job: {key}")
    _add_event(call, key, f"Validating training file: {answer['training_file']}")
    return CompleteAnswer(finish_creation(call, answer))


def _supervised(parameters: Mapping[str, object]) -> JsonObject:
    """Return the method of a job whose request names none."""
    return {"type": "supervised", "supervised": {"hyperparameters": parameters}}


def _method_parameters(method: Mapping[str, object]) -> Mapping[str, object]:
    """Return the hyperparameters in a method, where newer requests have them."""
    return object_at(object_at(method, text_at(method, "type")), "hyperparameters")


def cancel(call: StateCall) -> CompleteAnswer:
    """Cancel a job. Raises ApiError if it has ended."""
    _check_changeable(call, "cancelled")
    return change_status(call, "cancelled")


def pause(call: StateCall) -> CompleteAnswer:
    """Pause a job until it is resumed. Raises ApiError if it has ended."""
    _check_changeable(call, "paused")
    if not call.exists:  # a made-up job must have a status that the SDK knows
        return CompleteAnswer(call.complete(call.required()))
    return change_status(call, "paused")


def resume(call: StateCall) -> CompleteAnswer:
    """Queue a paused job again. Raises ApiError if it is not paused."""
    catch_up(call)
    status = text_at(call.required(), "status")
    if status != "paused" and not call.tolerates_missing:
        raise ApiError(400, f"Job {call.key} is {status}; only paused jobs can be resumed.")
    resumed = transition(call, "queued")
    return (
        change_status(call, "queued") if resumed is None else CompleteAnswer(call.complete(resumed))
    )


def _check_changeable(call: StateCall, status: str) -> None:
    catch_up(call)
    job = call.required()
    if job.get("status") in _FINAL_STATUSES and call.author_fields is None:
        raise ApiError(400, f"Job {call.key} is {job['status']} already, it cannot be {status}.")


def _add_event(
    call: StateCall, job: str, message: str, level: str = "info", data: JsonObject | None = None
) -> None:
    """Add an event to a job."""
    event: JsonObject = {
        "object": "fine_tuning.job.event",
        "id": call.determinism.id("ftevent-"),
        "created_at": call.determinism.now(),
        "level": level,
        "message": message,
        "type": "message" if data is None else "metrics",
        "data": data or {},
    }
    call.keep(event, "/fine_tuning/jobs/{}/events", (job,))


# --- lifecycle -----------------------------------------------------------------------------------


def _queue(call: StateCall, job: JsonObject) -> JsonObject:
    """Validate the training file: a job whose examples are not JSON fails before it starts."""
    if job.get("status") != "validating_files":  # it was paused
        return {}
    number = _bad_line(call, text_at(job, "training_file"))
    if number is not None:
        message = f"The job failed due to an invalid training file. Invalid JSON on line {number}."
        _add_event(call, call.key, message, "error")
        error = {"code": "invalid_training_file", "message": message, "param": "training_file"}
        return {"status": "failed", "error": error}
    _add_event(call, call.key, "Files validated, moving job to queued state")
    method = object_at(job, "method")
    return {
        "hyperparameters": _resolve_parameters(object_at(job, "hyperparameters")),
        **({"method": _resolve_method(method)} if method else {}),
    }


def _bad_line(call: StateCall, file_id: str) -> int | None:
    lines = (call.store.content(file_id) or b"").split(b"\n")
    return next((number for number, line in enumerate(lines, 1) if not _is_json(line)), None)


def _is_json(line: bytes) -> bool:
    """Return whether a line is JSON or empty."""
    try:
        parse(line.strip() or b"null")
    except ValueError:
        return False
    return True


def _resolve_parameters(parameters: Mapping[str, object]) -> JsonObject:
    return {
        name: _DEFAULT_PARAMETERS.get(name, value) if value == "auto" else value
        for name, value in parameters.items()
    }


def _resolve_method(method: Mapping[str, object]) -> JsonObject:
    """Return a method with its own hyperparameters resolved too."""
    kind = text_at(method, "type")
    inner = {
        **object_at(method, kind),
        "hyperparameters": _resolve_parameters(_method_parameters(method)),
    }
    return {**method, kind: inner}


def _start(call: StateCall, job: JsonObject) -> JsonObject:
    _add_event(call, call.key, "Fine-tuning job started")
    return {}


def _succeed(call: StateCall, job: JsonObject) -> JsonObject:
    """Train: each epoch is a step that creates a checkpoint; the last one creates the model."""
    epochs = number_at(object_at(job, "hyperparameters"), "n_epochs") or int(
        _DEFAULT_PARAMETERS["n_epochs"]
    )
    suffix = text_at(job, "user_provided_suffix")
    name = f"ft:{text_at(job, 'model')}:{_OWNER}:{suffix}:{call.determinism.letters(8)}"
    table = ["step,train_loss,train_accuracy"]
    for step in range(1, epochs + 1):
        loss, accuracy = round(1 / step, 4), round(1 - 0.5 / step, 4)
        table.append(f"{step},{loss},{accuracy}")
        _checkpoint(call, name, step, last=step == epochs)
        metrics: JsonObject = {"step": step, "train_loss": loss}
        message = f"Step {step}/{epochs}: training loss={loss}"
        _add_event(call, call.key, message, data=metrics)
    _add_model(call, name)
    _add_event(call, call.key, f"New fine-tuned model created: {name}")
    _add_event(call, call.key, "The job has successfully completed")
    content = "\n".join(table).encode()
    file = store_file(call, "step_metrics.csv", content, "fine-tune-results")
    return {
        "fine_tuned_model": name,
        "trained_tokens": epochs * _tokens(call, text_at(job, "training_file")),
        "result_files": [file["id"]],
    }


def _checkpoint(call: StateCall, model: str, step: int, *, last: bool) -> None:
    name = model if last else f"{model}:ckpt-step-{step}"
    checkpoint: JsonObject = {
        "object": "fine_tuning.job.checkpoint",
        "id": call.determinism.id("ftckpt_"),
        "created_at": call.determinism.now(),
        "fine_tuned_model_checkpoint": name,
        "fine_tuning_job_id": call.key,
        "step_number": step,
        "metrics": {"step": step, "train_loss": round(1 / step, 4)},
    }
    call.keep(checkpoint, "/fine_tuning/jobs/{}/checkpoints", (call.key,))
    if not last:
        _add_event(call, call.key, f"Checkpoint created at step {step}")
        _add_model(call, name)


def _add_model(call: StateCall, name: str) -> None:
    model = make_object(call, "GET /models/{}", {"id": name, "owned_by": _OWNER})
    call.keep(model, "/models", ())


def _tokens(call: StateCall, file_id: str) -> int:
    """Return the number of tokens in the examples of a file."""
    lines = (call.store.content(file_id) or b"").split(b"\n")
    examples = [parse(line) for line in lines if line.strip()]
    return sum(count_request_tokens(each) for each in examples if is_mapping(each))


def _fail(call: StateCall, job: JsonObject) -> JsonObject:
    _add_event(call, call.key, "The job has failed", "error")
    return {}


def _cancel(call: StateCall, job: JsonObject) -> JsonObject:
    _add_event(call, call.key, "The job has been cancelled")
    return {}


LIFECYCLE = Lifecycle(
    order=STATUS_ORDERS["fine_tuning.job"],
    entering={
        "queued": _queue,
        "running": _start,
        "succeeded": _succeed,
        "failed": _fail,
        "cancelled": _cancel,
    },
    seconds=60,
)
