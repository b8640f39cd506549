"""Conversion of events between the Realtime beta and Realtime."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.json_values.type_guards import JsonObject, is_list, is_mapping
from openai_responses._core.spec.shapes import ListOf, Literals, ObjectOf, Shape, without_null
from openai_responses.behaviours.fields import text_at

__all__ = ["event_of_client", "event_of_server", "known_fields_of"]

# The paths in Realtime of the beta's top-level settings.
_PLACES: Mapping[str, tuple[str, ...]] = {
    "modalities": ("output_modalities",),
    "max_response_output_tokens": ("max_output_tokens",),
    "voice": ("audio", "output", "voice"),
    "speed": ("audio", "output", "speed"),
    "output_audio_format": ("audio", "output", "format"),
    "input_audio_format": ("audio", "input", "format"),
    "input_audio_transcription": ("audio", "input", "transcription"),
    "input_audio_noise_reduction": ("audio", "input", "noise_reduction"),
    "turn_detection": ("audio", "input", "turn_detection"),
}
# Settings that null switches off; for others null means that they are not given.
_SWITCHES = frozenset(
    ("input_audio_transcription", "input_audio_noise_reduction", "turn_detection")
)
_FORMATS: Mapping[object, str] = {
    "audio/pcm": "pcm16",
    "audio/pcmu": "g711_ulaw",
    "audio/pcma": "g711_alaw",
}
_PARTS = {"text": "output_text", "audio": "output_audio"}
_BETA_PARTS = {name: beta for beta, name in _PARTS.items()}
# The prefixes of names of events, and those that the beta has for them.
_EVENTS = {
    "conversation.item.added": "conversation.item.created",
    "response.output_text.": "response.text.",
    "response.output_audio.": "response.audio.",
    "response.output_audio_transcript.": "response.audio_transcript.",
}


def event_of_client(event: Mapping[str, object], session_type: str) -> JsonObject:
    """Return the Realtime event for an event of a client of the beta."""
    found = dict(event)
    session, response, item = (found.get(name) for name in ("session", "response", "item"))
    if is_mapping(session):
        found["session"] = {**_settings(session), "type": session_type}
    if is_mapping(response):
        given = _settings(response)
        items = given.get("input")
        if is_list(items):
            given["input"] = [_with_parts(each, _PARTS) for each in items]
        found["response"] = given
    if is_mapping(item):
        found["item"] = _with_parts(item, _PARTS)
    return found


def event_of_server(event: Mapping[str, object]) -> JsonObject:
    """Return the beta event for an event of a Realtime server; it may have unknown fields."""
    found = dict(event)
    type_ = text_at(event, "type")
    for prefix, beta in _EVENTS.items():
        if type_.startswith(prefix):
            found["type"] = type_.replace(prefix, beta)
    for name in ("session", "response"):
        value = found.get(name)
        if is_mapping(value):
            found[name] = {**value, **_beta_settings(value)}
    response = found.get("response")
    if is_mapping(response) and is_list(output := response.get("output")):
        found["response"] = {**response, "output": [_with_parts(e, _BETA_PARTS) for e in output]}
    if "item" in found:
        found["item"] = _with_parts(found["item"], _BETA_PARTS)
    return found


def known_fields_of(value: object, shape: Shape) -> object:
    """Return a value without the fields and literals that a shape does not have."""
    shape = without_null(shape)
    if isinstance(shape, ListOf) and is_list(value):
        return [known_fields_of(each, shape.item) for each in value]
    if not isinstance(shape, ObjectOf) or not is_mapping(value):
        return value
    fields = shape.fields
    return {
        name: known_fields_of(each, fields[name].shape)
        for name, each in value.items()
        if name in fields and _is_known(each, without_null(fields[name].shape))
    }


def _is_known(value: object, shape: Shape) -> bool:
    """Return whether a shape accepts a literal; True for shapes other than literals."""
    return value is None or not isinstance(shape, Literals) or value in shape.values


def _settings(given: Mapping[str, object]) -> JsonObject:
    """Return the Realtime settings for settings of the beta."""
    found: JsonObject = {name: each for name, each in given.items() if name not in _PLACES}
    audio: dict[str, JsonObject] = {"input": {}, "output": {}}
    for name in _PLACES.keys() & given.keys():
        value = given[name]
        if value is None and name not in _SWITCHES:
            continue
        if name == "modalities" and is_list(value):
            value = ["audio"] if "audio" in value else ["text"]
        *path, last = _PLACES[name]
        (audio[path[-1]] if path else found)[last] = value
    sides = {side: each for side, each in audio.items() if each}
    return {**found, "audio": sides} if sides else found


def _beta_settings(settings: Mapping[str, object]) -> JsonObject:
    """Return the beta settings for settings of Realtime."""
    found: JsonObject = {}
    for name, path in _PLACES.items():
        value: object = settings
        for each in path:
            value = value.get(each) if is_mapping(value) else None
        found[name] = value
    modalities = found["modalities"]
    if is_list(modalities) and "audio" in modalities:
        found["modalities"] = ["audio", "text"]
    for name in ("input_audio_format", "output_audio_format"):
        value = found[name]
        found[name] = _FORMATS.get(value.get("type")) if is_mapping(value) else value
    return found


def _with_parts(item: object, names: Mapping[str, str]) -> object:
    """Return an item of an assistant with other names for the types of its parts."""
    if not is_mapping(item):
        return item
    content = item.get("content")
    if not is_list(content):
        return item
    return {**item, "content": [_with_type(each, names) for each in content if is_mapping(each)]}


def _with_type(part: Mapping[str, object], names: Mapping[str, str]) -> Mapping[str, object]:
    """Return a part of an item with another name for its type, if it has one of these."""
    name = names.get(text_at(part, "type"))
    return part if name is None else {**part, "type": name}
