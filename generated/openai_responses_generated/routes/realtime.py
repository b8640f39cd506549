"""Routes of `realtime`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.routes.resource import Resource
from openai_responses._core.routes.route import Route

if TYPE_CHECKING:
    import openai.types.realtime
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.partials.realtime import (
        RealtimeCreateClientSecretResponsePartial,
        RealtimeTranslationClientSecretCreateResponsePartial,
    )
    from openai_responses_generated.types.realtime import (
        CreateRealtimeCallRequest,
        RealtimeCallReferRequest,
        RealtimeCallRejectRequest,
        RealtimeCreateClientSecretRequest,
        RealtimeSessionCreateRequestGA,
        RealtimeTranslationClientSecretCreateRequest,
    )


class AcceptRealtimeCallRoute(Route["None", "None", "RealtimeSessionCreateRequestGA"]):
    """`realtime.calls.accept`: POST /realtime/calls/{call_id}/accept.

    https://developers.openai.com/api/reference/resources/realtime/subresources/calls/methods/accept
    """

    operation_id = "accept-realtime-call"

    if TYPE_CHECKING:

        def respond(self, answer: None = ..., /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class CreateRealtimeCallRoute(Route["str", "None", "CreateRealtimeCallRequest"]):
    """`realtime.calls.create`: POST /realtime/calls.

    https://developers.openai.com/api/reference/resources/realtime/subresources/calls/methods/create
    """

    operation_id = "create-realtime-call"

    if TYPE_CHECKING:

        def respond(self, answer: str, /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class CreateRealtimeClientSecretRoute(
    Route[
        "RealtimeCreateClientSecretResponsePartial",
        "openai.types.realtime.ClientSecretCreateResponse",
        "RealtimeCreateClientSecretRequest",
    ]
):
    """`realtime.client_secrets.create`: POST /realtime/client_secrets.

    https://developers.openai.com/api/reference/resources/realtime/subresources/client_secrets/methods/create
    """

    operation_id = "create-realtime-client-secret"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: RealtimeCreateClientSecretResponsePartial = ...,
            /,
            **fields: Unpack[RealtimeCreateClientSecretResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class CreateRealtimeTranslationClientSecretRoute(
    Route[
        "RealtimeTranslationClientSecretCreateResponsePartial",
        "openai.types.realtime.RealtimeTranslationClientSecretCreateResponse",
        "RealtimeTranslationClientSecretCreateRequest",
    ]
):
    """`realtime.translations.client_secrets.create`: POST /realtime/translations/client_secrets.

    https://developers.openai.com/api/reference/resources/realtime/subresources/translations/subresources/client_secrets/methods/create
    """

    operation_id = "create-realtime-translation-client-secret"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: RealtimeTranslationClientSecretCreateResponsePartial = ...,
            /,
            **fields: Unpack[RealtimeTranslationClientSecretCreateResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class HangupRealtimeCallRoute(Route["None", "None", "None"]):
    """`realtime.calls.hangup`: POST /realtime/calls/{call_id}/hangup.

    https://developers.openai.com/api/reference/resources/realtime/subresources/calls/methods/hangup
    """

    operation_id = "hangup-realtime-call"

    if TYPE_CHECKING:

        def respond(self, answer: None = ..., /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class ReferRealtimeCallRoute(Route["None", "None", "RealtimeCallReferRequest"]):
    """`realtime.calls.refer`: POST /realtime/calls/{call_id}/refer.

    https://developers.openai.com/api/reference/resources/realtime/subresources/calls/methods/refer
    """

    operation_id = "refer-realtime-call"

    if TYPE_CHECKING:

        def respond(self, answer: None = ..., /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class RejectRealtimeCallRoute(Route["None", "None", "RealtimeCallRejectRequest"]):
    """`realtime.calls.reject`: POST /realtime/calls/{call_id}/reject.

    https://developers.openai.com/api/reference/resources/realtime/subresources/calls/methods/reject
    """

    operation_id = "reject-realtime-call"

    if TYPE_CHECKING:

        def respond(self, answer: None = ..., /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class RealtimeResource(Resource):
    """`realtime`."""

    @cached_property
    def calls(self) -> RealtimeCallsResource:
        """The resource `realtime.calls`."""
        return self._child(RealtimeCallsResource)

    @cached_property
    def client_secrets(self) -> RealtimeClientSecretsResource:
        """The resource `realtime.client_secrets`."""
        return self._child(RealtimeClientSecretsResource)

    @cached_property
    def translations(self) -> RealtimeTranslationsResource:
        """The resource `realtime.translations`."""
        return self._child(RealtimeTranslationsResource)


class RealtimeCallsResource(Resource):
    """`realtime.calls`."""

    @cached_property
    def accept(self) -> AcceptRealtimeCallRoute:
        """`realtime.calls.accept`: POST /realtime/calls/{call_id}/accept.

        https://developers.openai.com/api/reference/resources/realtime/subresources/calls/methods/accept
        """
        return self._route(AcceptRealtimeCallRoute)

    @cached_property
    def create(self) -> CreateRealtimeCallRoute:
        """`realtime.calls.create`: POST /realtime/calls.

        https://developers.openai.com/api/reference/resources/realtime/subresources/calls/methods/create
        """
        return self._route(CreateRealtimeCallRoute)

    @cached_property
    def hangup(self) -> HangupRealtimeCallRoute:
        """`realtime.calls.hangup`: POST /realtime/calls/{call_id}/hangup.

        https://developers.openai.com/api/reference/resources/realtime/subresources/calls/methods/hangup
        """
        return self._route(HangupRealtimeCallRoute)

    @cached_property
    def refer(self) -> ReferRealtimeCallRoute:
        """`realtime.calls.refer`: POST /realtime/calls/{call_id}/refer.

        https://developers.openai.com/api/reference/resources/realtime/subresources/calls/methods/refer
        """
        return self._route(ReferRealtimeCallRoute)

    @cached_property
    def reject(self) -> RejectRealtimeCallRoute:
        """`realtime.calls.reject`: POST /realtime/calls/{call_id}/reject.

        https://developers.openai.com/api/reference/resources/realtime/subresources/calls/methods/reject
        """
        return self._route(RejectRealtimeCallRoute)


class RealtimeClientSecretsResource(Resource):
    """`realtime.client_secrets`."""

    @cached_property
    def create(self) -> CreateRealtimeClientSecretRoute:
        """`realtime.client_secrets.create`: POST /realtime/client_secrets.

        https://developers.openai.com/api/reference/resources/realtime/subresources/client_secrets/methods/create
        """
        return self._route(CreateRealtimeClientSecretRoute)


class RealtimeTranslationsResource(Resource):
    """`realtime.translations`."""

    @cached_property
    def client_secrets(self) -> RealtimeTranslationsClientSecretsResource:
        """The resource `realtime.translations.client_secrets`."""
        return self._child(RealtimeTranslationsClientSecretsResource)


class RealtimeTranslationsClientSecretsResource(Resource):
    """`realtime.translations.client_secrets`."""

    @cached_property
    def create(self) -> CreateRealtimeTranslationClientSecretRoute:
        """`realtime.translations.client_secrets.create`: POST /realtime/translations/client_secrets.

        https://developers.openai.com/api/reference/resources/realtime/subresources/translations/subresources/client_secrets/methods/create
        """
        return self._route(CreateRealtimeTranslationClientSecretRoute)
