"""Routes of `audio`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

# Pyright takes `Unpack[CallConditions]` of the base for keywords of any name and of one type.
# pyright: reportIncompatibleMethodOverride=false

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.routes.resource import Resource
from openai_responses._core.routes.route import Route

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Literal

    import openai.pagination
    import openai.types.audio
    from openai_responses._core.calls.conditions import CallConditions, Matching
    from openai_responses._core.calls.recorded import Call
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.audio import (
        AudioResponseFormat,
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
        VoiceDeletedPartial,
        VoiceResourcePartial,
    )

    class CreateSpeechConditions(CallConditions, total=False):
        input: str | Matching
        instructions: str | Matching
        model: (
            str
            | Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"]
            | Matching
        )
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Matching
        speed: float | Matching
        stream_format: Literal["sse", "audio"] | Matching
        voice: object

    class CreateTranscriptionConditions(CallConditions, total=False):
        chunking_strategy: object
        file: object
        include: object
        keywords: object
        known_speaker_names: object
        known_speaker_references: object
        language: str | Matching
        languages: object
        model: (
            str
            | Literal[
                "whisper-1",
                "gpt-transcribe",
                "gpt-4o-transcribe",
                "gpt-4o-mini-transcribe",
                "gpt-4o-mini-transcribe-2025-12-15",
                "gpt-4o-transcribe-diarize",
            ]
            | Matching
        )
        prompt: str | Matching
        response_format: AudioResponseFormat | Matching
        stream: bool | None | Matching
        temperature: float | Matching
        timestamp_granularities: object

    class CreateTranslationConditions(CallConditions, total=False):
        file: object
        model: str | Literal["whisper-1"] | Matching
        prompt: str | Matching
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Matching
        temperature: float | Matching

    class CreateVoiceConditions(CallConditions, total=False):
        audio_sample: object
        consent: str | Matching
        model: str | Literal["auto"] | Literal["2026-10-08"] | Matching
        name: str | Matching
        prompt: str | Matching
        script_hint: str | Matching
        type: Literal["audio_sample", "prompt"] | Matching

    class CreateVoiceConsentConditions(CallConditions, total=False):
        language: str | Matching
        name: str | Matching
        recording: object

    class UpdateVoiceConsentConditions(CallConditions, total=False):
        name: str | Matching


class AudioVoicesDeleteRoute(
    Route["VoiceDeletedPartial", "openai.types.audio.VoiceDeleted", "None"]
):
    """`audio.voices.delete`: DELETE /audio/voices/{voice_id}.

    https://developers.openai.com/api/reference/resources/audio/subresources/voices/methods/delete
    """

    _operation_id = "audioVoicesDelete"

    if TYPE_CHECKING:

        def respond(
            self, answer: VoiceDeletedPartial = ..., /, **fields: Unpack[VoiceDeletedPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class CreateSpeechRoute(Route["bytes", "None", "CreateSpeechRequest"]):
    """`audio.speech.create`: POST /audio/speech.

    https://developers.openai.com/api/reference/resources/audio/subresources/speech/methods/create
    """

    _operation_id = "createSpeech"

    if TYPE_CHECKING:

        def respond(self, answer: bytes, /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateSpeechRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateSpeechConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateSpeechRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateSpeechConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateSpeechRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateSpeechConditions],
        ) -> None: ...


class CreateTranscriptionRoute(
    Route[
        "CreateTranscriptionResponsePartial | str",
        "openai.types.audio.Transcription | openai.types.audio.TranscriptionVerbose | openai.types.audio.TranscriptionDiarized",
        "CreateTranscriptionRequest",
    ]
):
    """`audio.transcriptions.create`: POST /audio/transcriptions.

    https://developers.openai.com/api/reference/resources/audio/subresources/transcriptions/methods/create
    """

    _operation_id = "createTranscription"

    if TYPE_CHECKING:

        def respond(self, answer: CreateTranscriptionResponsePartial | str, /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateTranscriptionRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateTranscriptionConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateTranscriptionRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateTranscriptionConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateTranscriptionRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateTranscriptionConditions],
        ) -> None: ...


class CreateTranslationRoute(
    Route[
        "CreateTranslationResponsePartial | str",
        "openai.types.audio.Translation | openai.types.audio.TranslationVerbose",
        "CreateTranslationRequest",
    ]
):
    """`audio.translations.create`: POST /audio/translations.

    https://developers.openai.com/api/reference/resources/audio/subresources/translations/methods/create
    """

    _operation_id = "createTranslation"

    if TYPE_CHECKING:

        def respond(self, answer: CreateTranslationResponsePartial | str, /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateTranslationRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateTranslationConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateTranslationRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateTranslationConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateTranslationRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateTranslationConditions],
        ) -> None: ...


class CreateVoiceRoute(
    Route["VoiceResourcePartial", "openai.types.audio.Voice", "CreateVoiceRequest"]
):
    """`audio.voices.create`: POST /audio/voices.

    https://developers.openai.com/api/reference/resources/audio/subresources/voices/methods/create
    """

    _operation_id = "createVoice"

    if TYPE_CHECKING:

        def respond(
            self, answer: VoiceResourcePartial = ..., /, **fields: Unpack[VoiceResourcePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateVoiceRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateVoiceConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateVoiceRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateVoiceConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateVoiceRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateVoiceConditions],
        ) -> None: ...


class CreateVoiceConsentRoute(
    Route[
        "VoiceConsentResourcePartial",
        "openai.types.audio.VoiceConsent",
        "CreateVoiceConsentRequest",
    ]
):
    """`audio.voice_consents.create`: POST /audio/voice_consents.

    https://developers.openai.com/api/reference/resources/audio/subresources/voice_consents/methods/create
    """

    _operation_id = "createVoiceConsent"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: VoiceConsentResourcePartial = ...,
            /,
            **fields: Unpack[VoiceConsentResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateVoiceConsentRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateVoiceConsentConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateVoiceConsentRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateVoiceConsentConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateVoiceConsentRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateVoiceConsentConditions],
        ) -> None: ...


class DeleteVoiceConsentRoute(
    Route["VoiceConsentDeletedResourcePartial", "openai.types.audio.VoiceConsentDeleted", "None"]
):
    """`audio.voice_consents.delete`: DELETE /audio/voice_consents/{consent_id}.

    https://developers.openai.com/api/reference/resources/audio/subresources/voice_consents/methods/delete
    """

    _operation_id = "deleteVoiceConsent"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: VoiceConsentDeletedResourcePartial = ...,
            /,
            **fields: Unpack[VoiceConsentDeletedResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class GetVoiceConsentRoute(
    Route["VoiceConsentResourcePartial", "openai.types.audio.VoiceConsent", "None"]
):
    """`audio.voice_consents.retrieve`: GET /audio/voice_consents/{consent_id}.

    https://developers.openai.com/api/reference/resources/audio/subresources/voice_consents/methods/retrieve
    """

    _operation_id = "getVoiceConsent"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: VoiceConsentResourcePartial = ...,
            /,
            **fields: Unpack[VoiceConsentResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListVoiceConsentsRoute(
    Route[
        "VoiceConsentListResourcePartial",
        "openai.pagination.SyncCursorPage[openai.types.audio.VoiceConsent] | openai.pagination.AsyncCursorPage[openai.types.audio.VoiceConsent]",
        "None",
    ]
):
    """`audio.voice_consents.list`: GET /audio/voice_consents.

    https://developers.openai.com/api/reference/resources/audio/subresources/voice_consents/methods/list
    """

    _operation_id = "listVoiceConsents"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: VoiceConsentListResourcePartial = ...,
            /,
            **fields: Unpack[VoiceConsentListResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class UpdateVoiceConsentRoute(
    Route[
        "VoiceConsentResourcePartial",
        "openai.types.audio.VoiceConsent",
        "UpdateVoiceConsentRequest",
    ]
):
    """`audio.voice_consents.update`: POST /audio/voice_consents/{consent_id}.

    https://developers.openai.com/api/reference/resources/audio/subresources/voice_consents/methods/update
    """

    _operation_id = "updateVoiceConsent"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: VoiceConsentResourcePartial = ...,
            /,
            **fields: Unpack[VoiceConsentResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[UpdateVoiceConsentRequest]], object] | None = None,
            /,
            **conditions: Unpack[UpdateVoiceConsentConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[UpdateVoiceConsentRequest]], object] | None = None,
            /,
            **conditions: Unpack[UpdateVoiceConsentConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[UpdateVoiceConsentRequest]], object] | None = None,
            /,
            **conditions: Unpack[UpdateVoiceConsentConditions],
        ) -> None: ...


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
    def voice_consents(self) -> AudioVoiceConsentsResource:
        """The resource `audio.voice_consents`."""
        return self._child(AudioVoiceConsentsResource)

    @cached_property
    def voices(self) -> AudioVoicesResource:
        """The resource `audio.voices`."""
        return self._child(AudioVoicesResource)


class AudioSpeechResource(Resource):
    """`audio.speech`."""

    @cached_property
    def create(self) -> CreateSpeechRoute:
        """`audio.speech.create`: POST /audio/speech.

        https://developers.openai.com/api/reference/resources/audio/subresources/speech/methods/create
        """
        return self._route(CreateSpeechRoute)


class AudioTranscriptionsResource(Resource):
    """`audio.transcriptions`."""

    @cached_property
    def create(self) -> CreateTranscriptionRoute:
        """`audio.transcriptions.create`: POST /audio/transcriptions.

        https://developers.openai.com/api/reference/resources/audio/subresources/transcriptions/methods/create
        """
        return self._route(CreateTranscriptionRoute)


class AudioTranslationsResource(Resource):
    """`audio.translations`."""

    @cached_property
    def create(self) -> CreateTranslationRoute:
        """`audio.translations.create`: POST /audio/translations.

        https://developers.openai.com/api/reference/resources/audio/subresources/translations/methods/create
        """
        return self._route(CreateTranslationRoute)


class AudioVoiceConsentsResource(Resource):
    """`audio.voice_consents`."""

    @cached_property
    def create(self) -> CreateVoiceConsentRoute:
        """`audio.voice_consents.create`: POST /audio/voice_consents.

        https://developers.openai.com/api/reference/resources/audio/subresources/voice_consents/methods/create
        """
        return self._route(CreateVoiceConsentRoute)

    @cached_property
    def delete(self) -> DeleteVoiceConsentRoute:
        """`audio.voice_consents.delete`: DELETE /audio/voice_consents/{consent_id}.

        https://developers.openai.com/api/reference/resources/audio/subresources/voice_consents/methods/delete
        """
        return self._route(DeleteVoiceConsentRoute)

    @cached_property
    def list(self) -> ListVoiceConsentsRoute:
        """`audio.voice_consents.list`: GET /audio/voice_consents.

        https://developers.openai.com/api/reference/resources/audio/subresources/voice_consents/methods/list
        """
        return self._route(ListVoiceConsentsRoute)

    @cached_property
    def retrieve(self) -> GetVoiceConsentRoute:
        """`audio.voice_consents.retrieve`: GET /audio/voice_consents/{consent_id}.

        https://developers.openai.com/api/reference/resources/audio/subresources/voice_consents/methods/retrieve
        """
        return self._route(GetVoiceConsentRoute)

    @cached_property
    def update(self) -> UpdateVoiceConsentRoute:
        """`audio.voice_consents.update`: POST /audio/voice_consents/{consent_id}.

        https://developers.openai.com/api/reference/resources/audio/subresources/voice_consents/methods/update
        """
        return self._route(UpdateVoiceConsentRoute)


class AudioVoicesResource(Resource):
    """`audio.voices`."""

    @cached_property
    def create(self) -> CreateVoiceRoute:
        """`audio.voices.create`: POST /audio/voices.

        https://developers.openai.com/api/reference/resources/audio/subresources/voices/methods/create
        """
        return self._route(CreateVoiceRoute)

    @cached_property
    def delete(self) -> AudioVoicesDeleteRoute:
        """`audio.voices.delete`: DELETE /audio/voices/{voice_id}.

        https://developers.openai.com/api/reference/resources/audio/subresources/voices/methods/delete
        """
        return self._route(AudioVoicesDeleteRoute)
