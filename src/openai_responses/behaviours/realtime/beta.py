"""The default behaviour of the retired Realtime beta."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from typing_extensions import override

from openai_responses._core.json_values.type_guards import JsonObject, is_list, is_mapping
from openai_responses._core.sessions.behaviour import Handler
from openai_responses._core.spec.schema_shapes import generated_shape

from .api_words import wrong_beta_modalities
from .beta_events import event_of_client, event_of_server, known_fields_of
from .session import RealtimeBehaviour

__all__ = ["BetaRealtimeBehaviour"]

_UPDATE = "transcription_session.update"
_TEMPERATURE = 0.8


class BetaRealtimeBehaviour(RealtimeBehaviour):
    """The behaviour of one connection of `beta.realtime.connect`.

    It is that of Realtime, converted to the events of the beta; other events are not sent.
    """

    @cached_property
    @override
    def handlers(self) -> Mapping[str, Handler]:
        """The functions that answer events of the client, by type."""
        handlers = dict(super().handlers)
        return {**handlers, _UPDATE: handlers["session.update"]}

    @override
    def respond_to(self, event: Mapping[str, object]) -> Iterable[object]:
        """Return the events caused by an event of the client."""
        for name in ("session", "response"):
            _check_modalities(event.get(name), f"{name}.modalities")
        return super().respond_to(event_of_client(event, self.settings.type))

    @override
    def to_wire(self, event: object) -> object | None:
        """Return an event in the form of the beta; None if the beta does not have it."""
        if not is_mapping(event):
            return event
        found = event_of_server(event)
        variants = self.session.server_events.variants
        if found["type"] == "session.updated" and not self.settings.responds:
            found = self._transcription_update(found)
        if found["type"] not in variants:
            return None
        if is_mapping(response := found.get("response")):
            found["response"] = {**response, "temperature": _TEMPERATURE}
        if is_mapping(session := found.get("session")):
            found["session"] = {"temperature": _TEMPERATURE, **session}
        return known_fields_of(found, generated_shape(*variants[str(found["type"])]))

    def _transcription_update(self, event: JsonObject) -> JsonObject:
        """Return the event for new settings of a transcription session."""
        session = event["session"]
        assert is_mapping(session)  # as settings are
        secret = {"value": self.context.new_id("ek_"), "expires_at": session["expires_at"]}
        kind = {"type": "transcription_session.updated"}
        return {**event, **kind, "session": {**session, "client_secret": secret}}


def _check_modalities(given: object, param: str) -> None:
    """Raise ApiError unless output is to be text, or audio with text."""
    modalities = given.get("modalities") if is_mapping(given) else None
    if is_list(modalities) and set(modalities) not in ({"text"}, {"audio", "text"}):
        raise wrong_beta_modalities(modalities, param)
