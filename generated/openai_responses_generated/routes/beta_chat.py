"""Routes of `beta_chat`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.route import Resource, Route

if TYPE_CHECKING:
    from openai_responses_generated.routes.chat import CreateChatCompletionRoute


class BetaChatResource(Resource):
    """`beta.chat`."""

    @cached_property
    def completions(self) -> BetaChatCompletionsResource:
        """The resource `beta.chat.completions`."""
        return self._child(BetaChatCompletionsResource)


class BetaChatCompletionsResource(Resource):
    """`beta.chat.completions`."""

    @cached_property
    def parse(self) -> CreateChatCompletionRoute:
        """The route `beta.chat.completions.parse`."""
        from openai_responses_generated.routes.chat import CreateChatCompletionRoute

        return self._route(CreateChatCompletionRoute)
