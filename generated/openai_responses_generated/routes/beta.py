"""Routes of `beta`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.routes.resource import Resource

if TYPE_CHECKING:
    from openai_responses_generated.routes.beta_agents import BetaAgentsResource
    from openai_responses_generated.routes.beta_assistants import BetaAssistantsResource
    from openai_responses_generated.routes.beta_chatkit import BetaChatkitResource
    from openai_responses_generated.routes.beta_realtime import BetaRealtimeResource
    from openai_responses_generated.routes.beta_responses import BetaResponsesResource
    from openai_responses_generated.routes.beta_threads import BetaThreadsResource
    from openai_responses_generated.routes.chat import ChatResource


class BetaResource(Resource):
    """`beta`."""

    @cached_property
    def agents(self) -> BetaAgentsResource:
        """The resource `beta.agents`."""
        from openai_responses_generated.routes.beta_agents import BetaAgentsResource

        return self._child(BetaAgentsResource)

    @cached_property
    def assistants(self) -> BetaAssistantsResource:
        """The resource `beta.assistants`."""
        from openai_responses_generated.routes.beta_assistants import BetaAssistantsResource

        return self._child(BetaAssistantsResource)

    @cached_property
    def chat(self) -> ChatResource:
        """The resource `beta.chat`."""
        from openai_responses_generated.routes.chat import ChatResource

        return self._child(ChatResource)

    @cached_property
    def chatkit(self) -> BetaChatkitResource:
        """The resource `beta.chatkit`."""
        from openai_responses_generated.routes.beta_chatkit import BetaChatkitResource

        return self._child(BetaChatkitResource)

    @cached_property
    def realtime(self) -> BetaRealtimeResource:
        """The resource `beta.realtime`."""
        from openai_responses_generated.routes.beta_realtime import BetaRealtimeResource

        return self._child(BetaRealtimeResource)

    @cached_property
    def responses(self) -> BetaResponsesResource:
        """The resource `beta.responses`."""
        from openai_responses_generated.routes.beta_responses import BetaResponsesResource

        return self._child(BetaResponsesResource)

    @cached_property
    def threads(self) -> BetaThreadsResource:
        """The resource `beta.threads`."""
        from openai_responses_generated.routes.beta_threads import BetaThreadsResource

        return self._child(BetaThreadsResource)
