"""Routes of `audio`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.route import Resource, Route

if TYPE_CHECKING:
    import openai.types.audio

    from openai_responses_generated.types.audio import (
        CreateSpeechRequest,
        CreateTranscriptionRequest,
        CreateTranslationRequest,
        CreateVoiceConsentRequest,
        CreateVoiceRequest,
        UpdateVoiceConsentRequest,
    )
    from openai_responses_generated.types.partials.audio import (
        CreateTranscriptionResponsePartial,
        CreateTranslationResponsePartial,
        VoiceConsentDeletedResourcePartial,
        VoiceConsentListResourcePartial,
        VoiceConsentResourcePartial,
        VoiceResourcePartial,
    )


class CreateSpeechRoute(Route["bytes", "None", "CreateSpeechRequest"]):
    """`audio.speech.create`: POST /audio/speech."""

    operation_id = "createSpeech"


class CreateTranscriptionRoute(
    Route[
        "CreateTranscriptionResponsePartial | str",
        "openai.types.audio.Transcription | openai.types.audio.TranscriptionVerbose | openai.types.audio.TranscriptionDiarized",
        "CreateTranscriptionRequest",
    ]
):
    """`audio.transcriptions.create`: POST /audio/transcriptions."""

    operation_id = "createTranscription"


class CreateTranslationRoute(
    Route[
        "CreateTranslationResponsePartial | str",
        "openai.types.audio.Translation | openai.types.audio.TranslationVerbose",
        "CreateTranslationRequest",
    ]
):
    """`audio.translations.create`: POST /audio/translations."""

    operation_id = "createTranslation"


class CreateVoiceRoute(Route["VoiceResourcePartial", "None", "CreateVoiceRequest"]):
    """`audio.create_voice`: POST /audio/voices."""

    operation_id = "createVoice"


class CreateVoiceConsentRoute(
    Route["VoiceConsentResourcePartial", "None", "CreateVoiceConsentRequest"]
):
    """`audio.create_voice_consent`: POST /audio/voice_consents."""

    operation_id = "createVoiceConsent"


class DeleteVoiceConsentRoute(Route["VoiceConsentDeletedResourcePartial", "None", "None"]):
    """`audio.delete_voice_consent`: DELETE /audio/voice_consents/{consent_id}."""

    operation_id = "deleteVoiceConsent"


class GetVoiceConsentRoute(Route["VoiceConsentResourcePartial", "None", "None"]):
    """`audio.get_voice_consent`: GET /audio/voice_consents/{consent_id}."""

    operation_id = "getVoiceConsent"


class ListVoiceConsentsRoute(Route["VoiceConsentListResourcePartial", "None", "None"]):
    """`audio.list_voice_consents`: GET /audio/voice_consents."""

    operation_id = "listVoiceConsents"


class UpdateVoiceConsentRoute(
    Route["VoiceConsentResourcePartial", "None", "UpdateVoiceConsentRequest"]
):
    """`audio.update_voice_consent`: POST /audio/voice_consents/{consent_id}."""

    operation_id = "updateVoiceConsent"


class AudioResource(Resource):
    """`audio`."""

    @cached_property
    def speech(self) -> AudioSpeechResource:
        """The resource `audio.speech`."""
        return self._child(AudioSpeechResource)

    @cached_property
    def transcriptions(self) -> AudioTranscriptionsResource:
        """The resource `audio.transcriptions`."""
        return self._child(AudioTranscriptionsResource)

    @cached_property
    def translations(self) -> AudioTranslationsResource:
        """The resource `audio.translations`."""
        return self._child(AudioTranslationsResource)

    @cached_property
    def create_voice(self) -> CreateVoiceRoute:
        """The route `audio.create_voice`."""
        return self._route(CreateVoiceRoute)

    @cached_property
    def create_voice_consent(self) -> CreateVoiceConsentRoute:
        """The route `audio.create_voice_consent`."""
        return self._route(CreateVoiceConsentRoute)

    @cached_property
    def delete_voice_consent(self) -> DeleteVoiceConsentRoute:
        """The route `audio.delete_voice_consent`."""
        return self._route(DeleteVoiceConsentRoute)

    @cached_property
    def get_voice_consent(self) -> GetVoiceConsentRoute:
        """The route `audio.get_voice_consent`."""
        return self._route(GetVoiceConsentRoute)

    @cached_property
    def list_voice_consents(self) -> ListVoiceConsentsRoute:
        """The route `audio.list_voice_consents`."""
        return self._route(ListVoiceConsentsRoute)

    @cached_property
    def update_voice_consent(self) -> UpdateVoiceConsentRoute:
        """The route `audio.update_voice_consent`."""
        return self._route(UpdateVoiceConsentRoute)


class AudioSpeechResource(Resource):
    """`audio.speech`."""

    @cached_property
    def create(self) -> CreateSpeechRoute:
        """The route `audio.speech.create`."""
        return self._route(CreateSpeechRoute)


class AudioTranscriptionsResource(Resource):
    """`audio.transcriptions`."""

    @cached_property
    def create(self) -> CreateTranscriptionRoute:
        """The route `audio.transcriptions.create`."""
        return self._route(CreateTranscriptionRoute)


class AudioTranslationsResource(Resource):
    """`audio.translations`."""

    @cached_property
    def create(self) -> CreateTranslationRoute:
        """The route `audio.translations.create`."""
        return self._route(CreateTranslationRoute)
