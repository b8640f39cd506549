"""The fields that an object gets with a status, whether its author or a lifecycle sets that.

Most follow from the names of an object's fields: with the status `failed` come the time `failed_at`
and an error. The tables have the rest, by the kind of the object.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from types import MappingProxyType
from typing import NamedTuple

from .api_defaults import SAMPLES

__all__ = [
    "ENDED",
    "FAILURE_MESSAGE",
    "FILLED",
    "STATUS_FIELDS",
    "STATUS_ORDERS",
    "Filled",
    "FromFields",
    "StatusFields",
]


class Filled(Enum):
    """The type of `FILLED`."""

    FILLED = "filled"


FILLED = Filled.FILLED
"""Stands for the value that the field of a new object would have if it could not be null."""

FAILURE_MESSAGE = "The server had an error while processing your request. Sorry about that!"

_NOTHING: Mapping[str, object] = MappingProxyType({})

# The statuses in which an object stays.
ENDED = frozenset(
    ("cancelled", "canceled", "completed", "expired", "failed", "incomplete", "succeeded")
)

# The statuses that objects of a kind pass through, the last one included, if nothing goes wrong.
STATUS_ORDERS: Mapping[str, tuple[str, ...]] = {
    "agent.session.turn": ("queued", "in_progress", "completed"),
    "batch": ("validating", "in_progress", "finalizing", "completed"),
    "chatkit.session": ("active",),
    "container": ("running",),
    "eval.run": ("queued", "in_progress", "completed"),
    "fine_tuning.job": ("validating_files", "queued", "running", "succeeded"),
    "organization.invite": ("pending", "accepted"),
    "response": ("queued", "in_progress", "completed"),
    "thread.run": ("queued", "in_progress", "completed"),
    "upload": ("pending",),
    "vector_store": ("completed",),
    "vector_store.file": ("in_progress", "completed"),
    "vector_store.file_batch": ("in_progress", "completed"),
    "video": ("queued", "in_progress", "completed"),
}


class FromFields(NamedTuple):
    """A value that depends on other fields of the object: those with these names."""

    names: tuple[str, ...]
    of: Callable[[Mapping[str, object]], object]


class StatusFields(NamedTuple):
    """The fields that come with a status, besides its time and its error.

    `always` has those that every object with the status has. `results` has examples of those that
    depend on what the object has done; a lifecycle computes them.
    """

    always: Mapping[str, object] = _NOTHING
    results: Mapping[str, object] = _NOTHING


def _tail(job: Mapping[str, object]) -> str:
    """Return the last eight characters of an id: what a job creates is named after it."""
    return str(job.get("id") or "00000000")[-8:]


def _tuned_model(job: Mapping[str, object]) -> str:
    model = job.get("model") or SAMPLES["model"]
    return f"ft:{model}:personal:{job.get('user_provided_suffix') or ''}:{_tail(job)}"


def _result_files(job: Mapping[str, object]) -> list[str]:
    return [f"file-{_tail(job)}"]


def _uploaded_file(upload: Mapping[str, object]) -> dict[str, object]:
    return {name: upload[name] for name in _FILE_FIELDS if name in upload}


_FILE_FIELDS = ("filename", "bytes", "purpose")

_STARTED = {"started_at": FILLED}
_NO_LONGER_DUE = {"expires_at": None, "required_action": None}
_NO_OUTPUT = StatusFields({"output": [], "usage": None})
_TOOL_CALL = {"type": "function", "function": {"name": "example", "arguments": "{}"}}

STATUS_FIELDS: Mapping[str, Mapping[str, StatusFields]] = {
    "agent.session.turn": {
        "in_progress": StatusFields(_STARTED),
        **dict.fromkeys(("waiting", "failed", "cancelled"), StatusFields({}, _STARTED)),
    },
    "batch": {
        "completed": StatusFields(
            {},
            {
                "model": FILLED,
                "output_file_id": FILLED,
                "request_counts": {"total": 1, "completed": 1},
            },
        ),
        "expired": StatusFields({}, {"in_progress_at": FILLED}),
        "cancelled": StatusFields({}, {"cancelling_at": FILLED}),
    },
    "file": {
        "error": StatusFields({}, {"status_details": "The file could not be processed."}),
    },
    "fine_tuning.job": {
        "succeeded": StatusFields(
            {"finished_at": FILLED},
            {
                "fine_tuned_model": FromFields(
                    ("id", "model", "user_provided_suffix"), _tuned_model
                ),
                "result_files": FromFields(("id",), _result_files),
                "trained_tokens": 1000,
            },
        ),
        "failed": StatusFields({"finished_at": FILLED}),
        "cancelled": StatusFields({"finished_at": FILLED}),
    },
    "response": {
        **dict.fromkeys(("queued", "in_progress", "failed", "cancelled"), _NO_OUTPUT),
        "incomplete": StatusFields({}, {"output": [{"type": "message", "status": "incomplete"}]}),
    },
    "thread.run": {
        "in_progress": StatusFields(_STARTED),
        "requires_action": StatusFields(
            {},
            {
                **_STARTED,
                "required_action": {"submit_tool_outputs": {"tool_calls": [_TOOL_CALL]}},
            },
        ),
        "completed": StatusFields(_NO_LONGER_DUE, {"usage": FILLED}),
        "incomplete": StatusFields(_NO_LONGER_DUE, {**_STARTED, "usage": FILLED}),
        "failed": StatusFields(_NO_LONGER_DUE, _STARTED),
        "cancelled": StatusFields(_NO_LONGER_DUE, _STARTED),
        "expired": StatusFields({"required_action": None}, _STARTED),
    },
    "thread.run.step": {"completed": StatusFields({}, {"usage": FILLED})},
    "upload": {"completed": StatusFields({}, {"file": FromFields(_FILE_FIELDS, _uploaded_file)})},
    "vector_store": {
        "in_progress": StatusFields({}, {"file_counts": {"in_progress": 1}}),
    },
    "vector_store.file_batch": {
        status: StatusFields({}, {"file_counts": {status: 1}})
        for status in ("in_progress", "completed", "cancelled", "failed")
    },
    "video": {
        "in_progress": StatusFields({"progress": 50}),
        "completed": StatusFields({"progress": 100, "expires_at": FILLED}),
    },
}
