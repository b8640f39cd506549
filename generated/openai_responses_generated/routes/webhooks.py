"""Routes of `webhooks`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.routes.resource import Resource
from openai_responses._core.routes.route import Route

if TYPE_CHECKING:
    import openai.pagination
    import openai.types.webhooks
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.partials.webhooks import (
        DeletedWebhookEndpointPartial,
        WebhookEndpointPartial,
        WebhookEndpointTestResultPartial,
        WebhookEndpointWithSecretPartial,
        WebhookEventTypeListPartial,
        WebhooksListResponsePartial,
    )
    from openai_responses_generated.types.webhooks import (
        WebhooksCreateRequest,
        WebhooksRotateSecretRequest,
        WebhooksTestRequest,
        WebhooksUpdateRequest,
    )


class WebhooksCreateRoute(
    Route[
        "WebhookEndpointWithSecretPartial",
        "openai.types.webhooks.WebhookEndpointWithSecret",
        "WebhooksCreateRequest",
    ]
):
    """`webhooks.create`: POST /webhook_endpoints.

    https://developers.openai.com/api/reference/resources/webhooks/methods/create
    """

    operation_id = "webhooksCreate"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: WebhookEndpointWithSecretPartial = ...,
            /,
            **fields: Unpack[WebhookEndpointWithSecretPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class WebhooksDeleteRoute(
    Route["DeletedWebhookEndpointPartial", "openai.types.webhooks.DeletedWebhookEndpoint", "None"]
):
    """`webhooks.delete`: DELETE /webhook_endpoints/{webhook_endpoint_id}.

    https://developers.openai.com/api/reference/resources/webhooks/methods/delete
    """

    operation_id = "webhooksDelete"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: DeletedWebhookEndpointPartial = ...,
            /,
            **fields: Unpack[DeletedWebhookEndpointPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class WebhooksEventTypesListRoute(
    Route["WebhookEventTypeListPartial", "openai.types.webhooks.WebhookEventTypeList", "None"]
):
    """`webhooks.event_types.list`: GET /webhook_event_types.

    https://developers.openai.com/api/reference/resources/webhooks/subresources/event_types/methods/list
    """

    operation_id = "webhooksEventTypesList"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: WebhookEventTypeListPartial = ...,
            /,
            **fields: Unpack[WebhookEventTypeListPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class WebhooksListRoute(
    Route[
        "WebhooksListResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.webhooks.WebhookEndpoint] | openai.pagination.AsyncCursorPage[openai.types.webhooks.WebhookEndpoint]",
        "None",
    ]
):
    """`webhooks.list`: GET /webhook_endpoints.

    https://developers.openai.com/api/reference/resources/webhooks/methods/list
    """

    operation_id = "webhooksList"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: WebhooksListResponsePartial = ...,
            /,
            **fields: Unpack[WebhooksListResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class WebhooksRetrieveRoute(
    Route["WebhookEndpointPartial", "openai.types.webhooks.WebhookEndpoint", "None"]
):
    """`webhooks.retrieve`: GET /webhook_endpoints/{webhook_endpoint_id}.

    https://developers.openai.com/api/reference/resources/webhooks/methods/retrieve
    """

    operation_id = "webhooksRetrieve"

    if TYPE_CHECKING:

        def respond(
            self, answer: WebhookEndpointPartial = ..., /, **fields: Unpack[WebhookEndpointPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class WebhooksRotateSecretRoute(
    Route[
        "WebhookEndpointWithSecretPartial",
        "openai.types.webhooks.WebhookEndpointWithSecret",
        "WebhooksRotateSecretRequest",
    ]
):
    """`webhooks.rotate_secret`: POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret.

    https://developers.openai.com/api/reference/resources/webhooks/methods/rotate_secret
    """

    operation_id = "webhooksRotateSecret"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: WebhookEndpointWithSecretPartial = ...,
            /,
            **fields: Unpack[WebhookEndpointWithSecretPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class WebhooksTestRoute(
    Route[
        "WebhookEndpointTestResultPartial",
        "openai.types.webhooks.WebhookEndpointTestResult",
        "WebhooksTestRequest",
    ]
):
    """`webhooks.test`: POST /webhook_endpoints/{webhook_endpoint_id}/test.

    https://developers.openai.com/api/reference/resources/webhooks/methods/test
    """

    operation_id = "webhooksTest"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: WebhookEndpointTestResultPartial = ...,
            /,
            **fields: Unpack[WebhookEndpointTestResultPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class WebhooksUpdateRoute(
    Route[
        "WebhookEndpointPartial", "openai.types.webhooks.WebhookEndpoint", "WebhooksUpdateRequest"
    ]
):
    """`webhooks.update`: POST /webhook_endpoints/{webhook_endpoint_id}.

    https://developers.openai.com/api/reference/resources/webhooks/methods/update
    """

    operation_id = "webhooksUpdate"

    if TYPE_CHECKING:

        def respond(
            self, answer: WebhookEndpointPartial = ..., /, **fields: Unpack[WebhookEndpointPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class WebhooksResource(Resource):
    """`webhooks`."""

    @cached_property
    def event_types(self) -> WebhooksEventTypesResource:
        """The resource `webhooks.event_types`."""
        return self._child(WebhooksEventTypesResource)

    @cached_property
    def create(self) -> WebhooksCreateRoute:
        """`webhooks.create`: POST /webhook_endpoints.

        https://developers.openai.com/api/reference/resources/webhooks/methods/create
        """
        return self._route(WebhooksCreateRoute)

    @cached_property
    def delete(self) -> WebhooksDeleteRoute:
        """`webhooks.delete`: DELETE /webhook_endpoints/{webhook_endpoint_id}.

        https://developers.openai.com/api/reference/resources/webhooks/methods/delete
        """
        return self._route(WebhooksDeleteRoute)

    @cached_property
    def list(self) -> WebhooksListRoute:
        """`webhooks.list`: GET /webhook_endpoints.

        https://developers.openai.com/api/reference/resources/webhooks/methods/list
        """
        return self._route(WebhooksListRoute)

    @cached_property
    def retrieve(self) -> WebhooksRetrieveRoute:
        """`webhooks.retrieve`: GET /webhook_endpoints/{webhook_endpoint_id}.

        https://developers.openai.com/api/reference/resources/webhooks/methods/retrieve
        """
        return self._route(WebhooksRetrieveRoute)

    @cached_property
    def rotate_secret(self) -> WebhooksRotateSecretRoute:
        """`webhooks.rotate_secret`: POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret.

        https://developers.openai.com/api/reference/resources/webhooks/methods/rotate_secret
        """
        return self._route(WebhooksRotateSecretRoute)

    @cached_property
    def test(self) -> WebhooksTestRoute:
        """`webhooks.test`: POST /webhook_endpoints/{webhook_endpoint_id}/test.

        https://developers.openai.com/api/reference/resources/webhooks/methods/test
        """
        return self._route(WebhooksTestRoute)

    @cached_property
    def update(self) -> WebhooksUpdateRoute:
        """`webhooks.update`: POST /webhook_endpoints/{webhook_endpoint_id}.

        https://developers.openai.com/api/reference/resources/webhooks/methods/update
        """
        return self._route(WebhooksUpdateRoute)


class WebhooksEventTypesResource(Resource):
    """`webhooks.event_types`."""

    @cached_property
    def list(self) -> WebhooksEventTypesListRoute:
        """`webhooks.event_types.list`: GET /webhook_event_types.

        https://developers.openai.com/api/reference/resources/webhooks/subresources/event_types/methods/list
        """
        return self._route(WebhooksEventTypesListRoute)
