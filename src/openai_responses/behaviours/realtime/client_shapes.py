"""What clients of Realtime send, by the document: it says which of the fields may be null."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.json_values.type_guards import is_mapping
from openai_responses._core.spec.optional_nulls import without_nulls
from openai_responses._core.spec.schema_shapes import generated_shape
from openai_responses._core.spec.shapes import Shape
from openai_responses.behaviours.fields import object_at

__all__ = ["client_object", "settings_shape"]

_SESSIONS, _EVENTS = (
    f"openai_responses_generated.schemas.{name}" for name in ("realtime", "realtime_websockets")
)
# The schemas of settings, by the type of the session.
_SETTINGS: Mapping[str, tuple[str, str]] = {
    "realtime": (_SESSIONS, "RealtimeSessionCreateRequestGA"),
    "transcription": (_SESSIONS, "RealtimeTranscriptionSessionCreateRequestGA"),
    "translation": (_EVENTS, "RealtimeTranslationSessionUpdateRequest"),
}
# The schemas of events, by the field with their object.
_OBJECTS = {
    "item": "RealtimeClientEventConversationItemCreate",
    "response": "RealtimeClientEventResponseCreate",
}


def settings_shape(session_type: str) -> Shape:
    """Return the shape of the settings that a client gives for a type of session."""
    return generated_shape(*_SETTINGS[session_type])


def client_object(event: Mapping[str, object], name: str) -> Mapping[str, object]:
    """Return the `item` or the `response` in an event of a client; empty if there is none.

    It is without nulls, at any depth, except where the document has them.
    """
    found = without_nulls(event, generated_shape(_EVENTS, _OBJECTS[name]))
    assert is_mapping(found)  # as it was
    return object_at(found, name)
