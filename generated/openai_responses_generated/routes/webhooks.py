"""Routes of `webhooks`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

# Pyright takes `Unpack[CallConditions]` of the base for keywords of any name and of one type.
# pyright: reportIncompatibleMethodOverride=false

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.routes.resource import Resource
from openai_responses._core.routes.route import Route
from openai_responses._core.routes.webhooks import WebhooksBase

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Literal

    import openai.pagination
    import openai.types.webhooks
    from openai_responses._core.calls.conditions import CallConditions, Matching
    from openai_responses._core.calls.recorded import Call
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

    class WebhooksCreateConditions(CallConditions, total=False):
        event_types: object
        name: str | Matching
        url: str | Matching

    class WebhooksRotateSecretConditions(CallConditions, total=False):
        keep_old_secret_active_for_24_hours: bool | Matching

    class WebhooksTestConditions(CallConditions, total=False):
        event_type: (
            Literal[
                "batch.completed",
                "batch.failed",
                "batch.expired",
                "batch.cancelled",
                "response.completed",
                "response.failed",
                "response.cancelled",
                "response.incomplete",
                "eval.run.succeeded",
                "eval.run.failed",
                "eval.run.canceled",
                "fine_tuning.job.succeeded",
                "fine_tuning.job.failed",
                "fine_tuning.job.cancelled",
                "realtime.call.incoming",
                "video.completed",
                "video.failed",
                "agent.environment.ready",
                "agent.environment.failed",
                "agent.environment.suspended",
                "agent.environment.expired",
                "agent.session.created",
                "agent.session.action_required",
                "agent.session.in_progress",
                "agent.session.idle",
                "agent.session.failed",
                "safety.alert.created",
            ]
            | Matching
        )

    class WebhooksUpdateConditions(CallConditions, total=False):
        event_types: object
        name: str | Matching
        url: str | Matching


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

    _operation_id = "webhooksCreate"

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
            ...

        def when(
            self,
            accepts: Callable[[Call[WebhooksCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[WebhooksCreateConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[WebhooksCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[WebhooksCreateConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[WebhooksCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[WebhooksCreateConditions],
        ) -> None: ...


class WebhooksDeleteRoute(
    Route["DeletedWebhookEndpointPartial", "openai.types.webhooks.DeletedWebhookEndpoint", "None"]
):
    """`webhooks.delete`: DELETE /webhook_endpoints/{webhook_endpoint_id}.

    https://developers.openai.com/api/reference/resources/webhooks/methods/delete
    """

    _operation_id = "webhooksDelete"

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
            ...


class WebhooksEventTypesListRoute(
    Route["WebhookEventTypeListPartial", "openai.types.webhooks.WebhookEventTypeList", "None"]
):
    """`webhooks.event_types.list`: GET /webhook_event_types.

    https://developers.openai.com/api/reference/resources/webhooks/subresources/event_types/methods/list
    """

    _operation_id = "webhooksEventTypesList"

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
            ...


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

    _operation_id = "webhooksList"

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
            ...


class WebhooksRetrieveRoute(
    Route["WebhookEndpointPartial", "openai.types.webhooks.WebhookEndpoint", "None"]
):
    """`webhooks.retrieve`: GET /webhook_endpoints/{webhook_endpoint_id}.

    https://developers.openai.com/api/reference/resources/webhooks/methods/retrieve
    """

    _operation_id = "webhooksRetrieve"

    if TYPE_CHECKING:

        def respond(
            self, answer: WebhookEndpointPartial = ..., /, **fields: Unpack[WebhookEndpointPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


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

    _operation_id = "webhooksRotateSecret"

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
            ...

        def when(
            self,
            accepts: Callable[[Call[WebhooksRotateSecretRequest]], object] | None = None,
            /,
            **conditions: Unpack[WebhooksRotateSecretConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[WebhooksRotateSecretRequest]], object] | None = None,
            /,
            **conditions: Unpack[WebhooksRotateSecretConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[WebhooksRotateSecretRequest]], object] | None = None,
            /,
            **conditions: Unpack[WebhooksRotateSecretConditions],
        ) -> None: ...


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

    _operation_id = "webhooksTest"

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
            ...

        def when(
            self,
            accepts: Callable[[Call[WebhooksTestRequest]], object] | None = None,
            /,
            **conditions: Unpack[WebhooksTestConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[WebhooksTestRequest]], object] | None = None,
            /,
            **conditions: Unpack[WebhooksTestConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[WebhooksTestRequest]], object] | None = None,
            /,
            **conditions: Unpack[WebhooksTestConditions],
        ) -> None: ...


class WebhooksUpdateRoute(
    Route[
        "WebhookEndpointPartial", "openai.types.webhooks.WebhookEndpoint", "WebhooksUpdateRequest"
    ]
):
    """`webhooks.update`: POST /webhook_endpoints/{webhook_endpoint_id}.

    https://developers.openai.com/api/reference/resources/webhooks/methods/update
    """

    _operation_id = "webhooksUpdate"

    if TYPE_CHECKING:

        def respond(
            self, answer: WebhookEndpointPartial = ..., /, **fields: Unpack[WebhookEndpointPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[WebhooksUpdateRequest]], object] | None = None,
            /,
            **conditions: Unpack[WebhooksUpdateConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[WebhooksUpdateRequest]], object] | None = None,
            /,
            **conditions: Unpack[WebhooksUpdateConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[WebhooksUpdateRequest]], object] | None = None,
            /,
            **conditions: Unpack[WebhooksUpdateConditions],
        ) -> None: ...


class WebhooksResource(WebhooksBase):
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
