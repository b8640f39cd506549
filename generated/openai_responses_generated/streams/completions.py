"""Event constructors and stream bases of `completions`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, cast

from openai_responses._core.json_values.unset import UNSET, Unset
from openai_responses._core.spec.event_schema import EventSchema
from openai_responses._core.streams.event_streams import (
    AsyncEventStream,
    EventConstructors,
    EventStream,
)
from openai_responses._core.streams.request import RequestOf

if TYPE_CHECKING:
    import openai.types

    from openai_responses_generated.types.chat_and_completions import CompletionUsage
    from openai_responses_generated.types.completions import (
        CreateCompletionRequest,
        CreateCompletionResponse,
        CreateCompletionResponseChoicesItem,
        CreateCompletionResponseUsage,
    )


class CreateCompletionEvents(EventConstructors):
    """The events that `completions.create` can send.

    POST /completions: https://developers.openai.com/api/reference/resources/completions/methods/create
    """

    operation_id = "createCompletion"
    schema = EventSchema(
        union=("openai_responses_generated.schemas.completions", "CreateCompletionResponse"),
        discriminator="",
        variants={
            "": ("openai_responses_generated.schemas.completions", "CreateCompletionResponse"),
        },
    )
    request = RequestOf["CreateCompletionRequest"]()

    def chunk(
        self,
        *,
        choices: list[CreateCompletionResponseChoicesItem],
        id: str | Unset = UNSET,
        created: int | Unset = UNSET,
        model: str | Unset = UNSET,
        system_fingerprint: str | None | Unset = UNSET,
        usage: CompletionUsage | CreateCompletionResponseUsage | None | Unset = UNSET,
    ) -> CreateCompletionResponse:
        """One event (CreateCompletionResponse)."""
        return cast(
            "CreateCompletionResponse",
            self._event(
                "",
                object="text_completion",
                choices=choices,
                id=id,
                created=created,
                model=model,
                system_fingerprint=system_fingerprint,
                usage=usage,
            ),
        )


# What a stream may yield: what the constructors return, dicts of that shape, the SDK's objects.
CreateCompletionEvent: TypeAlias = "CreateCompletionResponse | openai.types.Completion"


class CreateCompletionEventStream(CreateCompletionEvents, EventStream["CreateCompletionEvent"]):
    """Base for streams of `completions.create`: override `generate`.

    POST /completions: https://developers.openai.com/api/reference/resources/completions/methods/create
    """


class AsyncCreateCompletionEventStream(
    CreateCompletionEvents, AsyncEventStream["CreateCompletionEvent"]
):
    """Base for streams of `completions.create` that await: override `agenerate`.

    POST /completions: https://developers.openai.com/api/reference/resources/completions/methods/create
    """
