"""Videos: their progress, and videos derived from other ones."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.completion.status_fields import STATUS_ORDERS
from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.state.calls import StateCall
from openai_responses._core.state.families import Role
from openai_responses._core.state.roles import read_content, role_behaviour

from .fields import object_at, text_at
from .lifecycle import Lifecycle
from .lifecycle_runner import catch_up, finish_creation

__all__ = ["LIFECYCLE", "content", "create", "delete", "derive", "remix"]

_VIDEOS = "/videos"
_INHERITED_FIELDS = ("model", "size", "seconds")


def create(call: StateCall) -> CompleteAnswer:
    """Store a queued video."""
    answer = call.complete({"progress": 0, "expires_at": None})
    call.keep(answer)
    return CompleteAnswer(finish_creation(call, answer))


def remix(call: StateCall) -> CompleteAnswer:
    """Store a remix of another video. Raises ApiError if that is not completed."""
    return _derive_from(call, _require_completed(call, call.required()))


def derive(call: StateCall) -> CompleteAnswer:
    """Store an edit or extension of another video, which the request uploads or names by id."""
    reference = object_at(call.body, "video")
    key = text_at(reference, "id")
    return _derive_from(call, _require_completed(call, call.require(_VIDEOS, key)) if key else {})


def _derive_from(call: StateCall, original: Mapping[str, object]) -> CompleteAnswer:
    inherited_fields = {name: original[name] for name in _INHERITED_FIELDS if name in original}
    request_fields = {name: each for name, each in call.body.items() if name != "video"}
    author_fields = {"remixed_from_video_id": original.get("id"), **(call.author_fields or {})}
    return CompleteAnswer(
        call.perform(
            "POST /videos", {**inherited_fields, **request_fields}, author_fields=author_fields
        )
    )


def _require_completed(call: StateCall, video: JsonObject) -> JsonObject:
    status = text_at(video, "status")
    if status != "completed" and not call.tolerates_missing:
        message = (
            f"Video '{video.get('id')}' is not ready: its status is '{status}'. "
            "Retrieve it until it is completed."
        )
        raise ApiError(400, message, param="video_id", code="invalid_value")
    return video


def content(call: StateCall) -> object:
    """Return a video, or an image of it. Raises ApiError if it is not completed."""
    catch_up(call)
    _require_completed(call, call.required())
    return read_content(call) or call.backend.stateless(call)


def delete(call: StateCall) -> object:
    """Delete a video. Raises ApiError while it is queued or in progress."""
    if call.required().get("status") in LIFECYCLE.order[:-1] and not call.tolerates_missing:
        message = f"Video '{call.key}' is being made; it can be deleted when it is finished."
        raise ApiError(400, message, param="video_id", code="invalid_value")
    return role_behaviour(Role.DELETE)(call)


LIFECYCLE = Lifecycle(order=STATUS_ORDERS["video"], endings=("failed",), seconds=30)
