"""The root of the typed tree; a resource's module loads when it is first touched.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.routes.resource import Resource

if TYPE_CHECKING:
    from openai_responses_generated.routes.admin import AdminResource
    from openai_responses_generated.routes.audio import AudioResource
    from openai_responses_generated.routes.batches import BatchesResource
    from openai_responses_generated.routes.beta import BetaResource
    from openai_responses_generated.routes.chat import ChatResource
    from openai_responses_generated.routes.completions import CompletionsResource
    from openai_responses_generated.routes.containers import ContainersResource
    from openai_responses_generated.routes.content_provenance_checks import (
        ContentProvenanceChecksResource,
    )
    from openai_responses_generated.routes.conversations import ConversationsResource
    from openai_responses_generated.routes.decisions import DecisionsResource
    from openai_responses_generated.routes.embeddings import EmbeddingsResource
    from openai_responses_generated.routes.evals import EvalsResource
    from openai_responses_generated.routes.files import FilesResource
    from openai_responses_generated.routes.fine_tuning import FineTuningResource
    from openai_responses_generated.routes.images import ImagesResource
    from openai_responses_generated.routes.live import LiveResource
    from openai_responses_generated.routes.models import ModelsResource
    from openai_responses_generated.routes.moderations import ModerationsResource
    from openai_responses_generated.routes.realtime import RealtimeResource
    from openai_responses_generated.routes.responses import ResponsesResource
    from openai_responses_generated.routes.safety import SafetyResource
    from openai_responses_generated.routes.skills import SkillsResource
    from openai_responses_generated.routes.traces import TracesResource
    from openai_responses_generated.routes.uploads import UploadsResource
    from openai_responses_generated.routes.vector_stores import VectorStoresResource
    from openai_responses_generated.routes.videos import VideosResource
    from openai_responses_generated.routes.webhooks import WebhooksResource


class Routes(Resource):
    """The resource tree of the SDK: `chat.completions.create` and all others."""

    @cached_property
    def admin(self) -> AdminResource:
        """The resource `admin`."""
        from openai_responses_generated.routes.admin import AdminResource

        return self._child(AdminResource)

    @cached_property
    def audio(self) -> AudioResource:
        """The resource `audio`."""
        from openai_responses_generated.routes.audio import AudioResource

        return self._child(AudioResource)

    @cached_property
    def batches(self) -> BatchesResource:
        """The resource `batches`."""
        from openai_responses_generated.routes.batches import BatchesResource

        return self._child(BatchesResource)

    @cached_property
    def beta(self) -> BetaResource:
        """The resource `beta`."""
        from openai_responses_generated.routes.beta import BetaResource

        return self._child(BetaResource)

    @cached_property
    def chat(self) -> ChatResource:
        """The resource `chat`."""
        from openai_responses_generated.routes.chat import ChatResource

        return self._child(ChatResource)

    @cached_property
    def completions(self) -> CompletionsResource:
        """The resource `completions`."""
        from openai_responses_generated.routes.completions import CompletionsResource

        return self._child(CompletionsResource)

    @cached_property
    def containers(self) -> ContainersResource:
        """The resource `containers`."""
        from openai_responses_generated.routes.containers import ContainersResource

        return self._child(ContainersResource)

    @cached_property
    def content_provenance_checks(self) -> ContentProvenanceChecksResource:
        """The resource `content_provenance_checks`."""
        from openai_responses_generated.routes.content_provenance_checks import (
            ContentProvenanceChecksResource,
        )

        return self._child(ContentProvenanceChecksResource)

    @cached_property
    def conversations(self) -> ConversationsResource:
        """The resource `conversations`."""
        from openai_responses_generated.routes.conversations import ConversationsResource

        return self._child(ConversationsResource)

    @cached_property
    def decisions(self) -> DecisionsResource:
        """The resource `decisions`."""
        from openai_responses_generated.routes.decisions import DecisionsResource

        return self._child(DecisionsResource)

    @cached_property
    def embeddings(self) -> EmbeddingsResource:
        """The resource `embeddings`."""
        from openai_responses_generated.routes.embeddings import EmbeddingsResource

        return self._child(EmbeddingsResource)

    @cached_property
    def evals(self) -> EvalsResource:
        """The resource `evals`."""
        from openai_responses_generated.routes.evals import EvalsResource

        return self._child(EvalsResource)

    @cached_property
    def files(self) -> FilesResource:
        """The resource `files`."""
        from openai_responses_generated.routes.files import FilesResource

        return self._child(FilesResource)

    @cached_property
    def fine_tuning(self) -> FineTuningResource:
        """The resource `fine_tuning`."""
        from openai_responses_generated.routes.fine_tuning import FineTuningResource

        return self._child(FineTuningResource)

    @cached_property
    def images(self) -> ImagesResource:
        """The resource `images`."""
        from openai_responses_generated.routes.images import ImagesResource

        return self._child(ImagesResource)

    @cached_property
    def live(self) -> LiveResource:
        """The resource `live`."""
        from openai_responses_generated.routes.live import LiveResource

        return self._child(LiveResource)

    @cached_property
    def models(self) -> ModelsResource:
        """The resource `models`."""
        from openai_responses_generated.routes.models import ModelsResource

        return self._child(ModelsResource)

    @cached_property
    def moderations(self) -> ModerationsResource:
        """The resource `moderations`."""
        from openai_responses_generated.routes.moderations import ModerationsResource

        return self._child(ModerationsResource)

    @cached_property
    def realtime(self) -> RealtimeResource:
        """The resource `realtime`."""
        from openai_responses_generated.routes.realtime import RealtimeResource

        return self._child(RealtimeResource)

    @cached_property
    def responses(self) -> ResponsesResource:
        """The resource `responses`."""
        from openai_responses_generated.routes.responses import ResponsesResource

        return self._child(ResponsesResource)

    @cached_property
    def safety(self) -> SafetyResource:
        """The resource `safety`."""
        from openai_responses_generated.routes.safety import SafetyResource

        return self._child(SafetyResource)

    @cached_property
    def skills(self) -> SkillsResource:
        """The resource `skills`."""
        from openai_responses_generated.routes.skills import SkillsResource

        return self._child(SkillsResource)

    @cached_property
    def traces(self) -> TracesResource:
        """The resource `traces`."""
        from openai_responses_generated.routes.traces import TracesResource

        return self._child(TracesResource)

    @cached_property
    def uploads(self) -> UploadsResource:
        """The resource `uploads`."""
        from openai_responses_generated.routes.uploads import UploadsResource

        return self._child(UploadsResource)

    @cached_property
    def vector_stores(self) -> VectorStoresResource:
        """The resource `vector_stores`."""
        from openai_responses_generated.routes.vector_stores import VectorStoresResource

        return self._child(VectorStoresResource)

    @cached_property
    def videos(self) -> VideosResource:
        """The resource `videos`."""
        from openai_responses_generated.routes.videos import VideosResource

        return self._child(VideosResource)

    @cached_property
    def webhooks(self) -> WebhooksResource:
        """The resource `webhooks`."""
        from openai_responses_generated.routes.webhooks import WebhooksResource

        return self._child(WebhooksResource)
