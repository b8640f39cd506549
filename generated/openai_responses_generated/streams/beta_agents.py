"""Event constructors and stream bases of `beta_agents`.

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
    from typing import Literal

    import openai.types.beta

    from openai_responses_generated.types.beta_agents import (
        AgentOutputCommandExecutionOutputDeltaEvent,
        AgentOutputItem,
        AgentSession,
        AgentSessionBudgetReachedEvent,
        AgentSessionCreatedEvent,
        AgentSessionEnvironmentConnectedEvent,
        AgentSessionEnvironmentDisconnectedEvent,
        AgentSessionEnvironmentExpiredEvent,
        AgentSessionEnvironmentFailedEvent,
        AgentSessionEnvironmentPendingEvent,
        AgentSessionEnvironmentReadyEvent,
        AgentSessionEnvironmentResetEvent,
        AgentSessionEnvironmentState,
        AgentSessionEnvironmentSuspendedEvent,
        AgentSessionErrorEvent,
        AgentSessionEvent,
        AgentSessionFailedEvent,
        AgentSessionIdleEvent,
        AgentSessionInProgressEvent,
        AgentSessionItem,
        AgentSessionRequiresActionEvent,
        AgentSessionSubagentActiveEvent,
        AgentSessionSubagentClosedEvent,
        AgentSessionSubagentCreatedEvent,
        AgentSessionTurnCancelledEvent,
        AgentSessionTurnCompletedEvent,
        AgentSessionTurnContentPartAddedEvent,
        AgentSessionTurnContentPartDoneEvent,
        AgentSessionTurnCreatedEvent,
        AgentSessionTurnFailedEvent,
        AgentSessionTurnInProgressEvent,
        AgentSessionTurnItemAddedEvent,
        AgentSessionTurnItemDoneEvent,
        AgentSessionTurnOutputTextDeltaEvent,
        AgentSessionTurnOutputTextDoneEvent,
        AgentSessionTurnReasoningSummaryPartAddedEvent,
        AgentSessionTurnReasoningSummaryPartDoneEvent,
        AgentSessionTurnReasoningSummaryTextDeltaEvent,
        AgentSessionTurnReasoningSummaryTextDoneEvent,
        BetaAgentsSessionsCreateRequest,
        OutputText,
        SessionError,
        Subagent,
        SummaryText,
        TokenUsage,
        Turn,
    )


class BetaAgentsSessionsCreateEvents(EventConstructors):
    """The events that `beta.agents.sessions.create` can send.

    POST /agents/sessions: https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/methods/create
    """

    operation_id = "betaAgentsSessionsCreate"
    schema = EventSchema(
        union=("openai_responses_generated.schemas.beta_agents", "AgentSessionEvent"),
        discriminator="type",
        variants={
            "agent.output.command_execution_output.delta": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentOutputCommandExecutionOutputDeltaEvent",
            ),
            "agent.session.budget_reached": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionBudgetReachedEvent",
            ),
            "agent.session.created": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionCreatedEvent",
            ),
            "agent.session.environment.connected": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionEnvironmentConnectedEvent",
            ),
            "agent.session.environment.disconnected": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionEnvironmentDisconnectedEvent",
            ),
            "agent.session.environment.expired": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionEnvironmentExpiredEvent",
            ),
            "agent.session.environment.failed": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionEnvironmentFailedEvent",
            ),
            "agent.session.environment.pending": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionEnvironmentPendingEvent",
            ),
            "agent.session.environment.ready": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionEnvironmentReadyEvent",
            ),
            "agent.session.environment.reset": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionEnvironmentResetEvent",
            ),
            "agent.session.environment.suspended": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionEnvironmentSuspendedEvent",
            ),
            "agent.session.failed": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionFailedEvent",
            ),
            "agent.session.idle": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionIdleEvent",
            ),
            "agent.session.in_progress": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionInProgressEvent",
            ),
            "agent.session.requires_action": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionRequiresActionEvent",
            ),
            "agent.session.subagent.active": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionSubagentActiveEvent",
            ),
            "agent.session.subagent.closed": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionSubagentClosedEvent",
            ),
            "agent.session.subagent.created": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionSubagentCreatedEvent",
            ),
            "agent.session.turn.cancelled": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionTurnCancelledEvent",
            ),
            "agent.session.turn.completed": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionTurnCompletedEvent",
            ),
            "agent.session.turn.content_part.added": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionTurnContentPartAddedEvent",
            ),
            "agent.session.turn.content_part.done": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionTurnContentPartDoneEvent",
            ),
            "agent.session.turn.created": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionTurnCreatedEvent",
            ),
            "agent.session.turn.failed": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionTurnFailedEvent",
            ),
            "agent.session.turn.in_progress": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionTurnInProgressEvent",
            ),
            "agent.session.turn.item.added": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionTurnItemAddedEvent",
            ),
            "agent.session.turn.item.done": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionTurnItemDoneEvent",
            ),
            "agent.session.turn.output_text.delta": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionTurnOutputTextDeltaEvent",
            ),
            "agent.session.turn.output_text.done": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionTurnOutputTextDoneEvent",
            ),
            "agent.session.turn.reasoning_summary_part.added": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionTurnReasoningSummaryPartAddedEvent",
            ),
            "agent.session.turn.reasoning_summary_part.done": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionTurnReasoningSummaryPartDoneEvent",
            ),
            "agent.session.turn.reasoning_summary_text.delta": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionTurnReasoningSummaryTextDeltaEvent",
            ),
            "agent.session.turn.reasoning_summary_text.done": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionTurnReasoningSummaryTextDoneEvent",
            ),
            "error": ("openai_responses_generated.schemas.beta_agents", "AgentSessionErrorEvent"),
        },
    )
    request = RequestOf["BetaAgentsSessionsCreateRequest"]()

    def agent_output_command_execution_output_delta(
        self,
        *,
        delta: str,
        event_id: str,
        session_id: str,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentOutputCommandExecutionOutputDeltaEvent:
        """`agent.output.command_execution_output.delta` (AgentOutputCommandExecutionOutputDeltaEvent)."""
        return cast(
            "AgentOutputCommandExecutionOutputDeltaEvent",
            self._event(
                "agent.output.command_execution_output.delta",
                delta=delta,
                event_id=event_id,
                session_id=session_id,
                item_id=item_id,
                output_index=output_index,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def budget_reached(
        self,
        *,
        event_id: str,
        session: AgentSession,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionBudgetReachedEvent:
        """`agent.session.budget_reached` (AgentSessionBudgetReachedEvent), which openai has until 3.54.0."""
        return cast(
            "AgentSessionBudgetReachedEvent",
            self._event(
                "agent.session.budget_reached",
                event_id=event_id,
                session=session,
                obfuscation=obfuscation,
            ),
        )

    def created(
        self,
        *,
        event_id: str,
        session: AgentSession,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionCreatedEvent:
        """`agent.session.created` (AgentSessionCreatedEvent)."""
        return cast(
            "AgentSessionCreatedEvent",
            self._event(
                "agent.session.created",
                event_id=event_id,
                session=session,
                obfuscation=obfuscation,
            ),
        )

    def environment_connected(
        self,
        *,
        environment: AgentSessionEnvironmentState,
        event_id: str,
        session_id: str,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionEnvironmentConnectedEvent:
        """`agent.session.environment.connected` (AgentSessionEnvironmentConnectedEvent)."""
        return cast(
            "AgentSessionEnvironmentConnectedEvent",
            self._event(
                "agent.session.environment.connected",
                environment=environment,
                event_id=event_id,
                session_id=session_id,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def environment_disconnected(
        self,
        *,
        environment: AgentSessionEnvironmentState,
        event_id: str,
        session_id: str,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionEnvironmentDisconnectedEvent:
        """`agent.session.environment.disconnected` (AgentSessionEnvironmentDisconnectedEvent)."""
        return cast(
            "AgentSessionEnvironmentDisconnectedEvent",
            self._event(
                "agent.session.environment.disconnected",
                environment=environment,
                event_id=event_id,
                session_id=session_id,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def environment_expired(
        self,
        *,
        environment: AgentSessionEnvironmentState,
        event_id: str,
        session_id: str,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionEnvironmentExpiredEvent:
        """`agent.session.environment.expired` (AgentSessionEnvironmentExpiredEvent)."""
        return cast(
            "AgentSessionEnvironmentExpiredEvent",
            self._event(
                "agent.session.environment.expired",
                environment=environment,
                event_id=event_id,
                session_id=session_id,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def environment_failed(
        self,
        *,
        environment: AgentSessionEnvironmentState,
        event_id: str,
        session_id: str,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionEnvironmentFailedEvent:
        """`agent.session.environment.failed` (AgentSessionEnvironmentFailedEvent)."""
        return cast(
            "AgentSessionEnvironmentFailedEvent",
            self._event(
                "agent.session.environment.failed",
                environment=environment,
                event_id=event_id,
                session_id=session_id,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def environment_pending(
        self,
        *,
        environment: AgentSessionEnvironmentState,
        event_id: str,
        session_id: str,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionEnvironmentPendingEvent:
        """`agent.session.environment.pending` (AgentSessionEnvironmentPendingEvent)."""
        return cast(
            "AgentSessionEnvironmentPendingEvent",
            self._event(
                "agent.session.environment.pending",
                environment=environment,
                event_id=event_id,
                session_id=session_id,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def environment_ready(
        self,
        *,
        environment: AgentSessionEnvironmentState,
        event_id: str,
        session_id: str,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionEnvironmentReadyEvent:
        """`agent.session.environment.ready` (AgentSessionEnvironmentReadyEvent)."""
        return cast(
            "AgentSessionEnvironmentReadyEvent",
            self._event(
                "agent.session.environment.ready",
                environment=environment,
                event_id=event_id,
                session_id=session_id,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def environment_reset(
        self,
        *,
        environment_id: str,
        event_id: str,
        reset_count: int,
        session_id: str,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionEnvironmentResetEvent:
        """`agent.session.environment.reset` (AgentSessionEnvironmentResetEvent)."""
        return cast(
            "AgentSessionEnvironmentResetEvent",
            self._event(
                "agent.session.environment.reset",
                environment_id=environment_id,
                event_id=event_id,
                reset_count=reset_count,
                session_id=session_id,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def environment_suspended(
        self,
        *,
        environment: AgentSessionEnvironmentState,
        event_id: str,
        session_id: str,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionEnvironmentSuspendedEvent:
        """`agent.session.environment.suspended` (AgentSessionEnvironmentSuspendedEvent)."""
        return cast(
            "AgentSessionEnvironmentSuspendedEvent",
            self._event(
                "agent.session.environment.suspended",
                environment=environment,
                event_id=event_id,
                session_id=session_id,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def failed(
        self,
        *,
        event_id: str,
        session: AgentSession,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionFailedEvent:
        """`agent.session.failed` (AgentSessionFailedEvent)."""
        return cast(
            "AgentSessionFailedEvent",
            self._event(
                "agent.session.failed",
                event_id=event_id,
                session=session,
                obfuscation=obfuscation,
            ),
        )

    def idle(
        self,
        *,
        event_id: str,
        session: AgentSession,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionIdleEvent:
        """`agent.session.idle` (AgentSessionIdleEvent)."""
        return cast(
            "AgentSessionIdleEvent",
            self._event(
                "agent.session.idle",
                event_id=event_id,
                session=session,
                obfuscation=obfuscation,
            ),
        )

    def in_progress(
        self,
        *,
        event_id: str,
        session: AgentSession,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionInProgressEvent:
        """`agent.session.in_progress` (AgentSessionInProgressEvent)."""
        return cast(
            "AgentSessionInProgressEvent",
            self._event(
                "agent.session.in_progress",
                event_id=event_id,
                session=session,
                obfuscation=obfuscation,
            ),
        )

    def requires_action(
        self,
        *,
        event_id: str,
        session: AgentSession,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionRequiresActionEvent:
        """`agent.session.requires_action` (AgentSessionRequiresActionEvent)."""
        return cast(
            "AgentSessionRequiresActionEvent",
            self._event(
                "agent.session.requires_action",
                event_id=event_id,
                session=session,
                obfuscation=obfuscation,
            ),
        )

    def subagent_active(
        self,
        *,
        event_id: str,
        subagent: Subagent,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionSubagentActiveEvent:
        """`agent.session.subagent.active` (AgentSessionSubagentActiveEvent)."""
        return cast(
            "AgentSessionSubagentActiveEvent",
            self._event(
                "agent.session.subagent.active",
                event_id=event_id,
                subagent=subagent,
                obfuscation=obfuscation,
            ),
        )

    def subagent_closed(
        self,
        *,
        event_id: str,
        subagent: Subagent,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionSubagentClosedEvent:
        """`agent.session.subagent.closed` (AgentSessionSubagentClosedEvent)."""
        return cast(
            "AgentSessionSubagentClosedEvent",
            self._event(
                "agent.session.subagent.closed",
                event_id=event_id,
                subagent=subagent,
                obfuscation=obfuscation,
            ),
        )

    def subagent_created(
        self,
        *,
        event_id: str,
        subagent: Subagent,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionSubagentCreatedEvent:
        """`agent.session.subagent.created` (AgentSessionSubagentCreatedEvent)."""
        return cast(
            "AgentSessionSubagentCreatedEvent",
            self._event(
                "agent.session.subagent.created",
                event_id=event_id,
                subagent=subagent,
                obfuscation=obfuscation,
            ),
        )

    def turn_cancelled(
        self,
        *,
        event_id: str,
        session_id: str,
        turn: Turn,
        turn_id: str,
        usage: TokenUsage | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionTurnCancelledEvent:
        """`agent.session.turn.cancelled` (AgentSessionTurnCancelledEvent)."""
        return cast(
            "AgentSessionTurnCancelledEvent",
            self._event(
                "agent.session.turn.cancelled",
                event_id=event_id,
                session_id=session_id,
                turn=turn,
                turn_id=turn_id,
                usage=usage,
                obfuscation=obfuscation,
            ),
        )

    def turn_completed(
        self,
        *,
        event_id: str,
        session_id: str,
        turn: Turn,
        turn_id: str,
        usage: TokenUsage | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionTurnCompletedEvent:
        """`agent.session.turn.completed` (AgentSessionTurnCompletedEvent)."""
        return cast(
            "AgentSessionTurnCompletedEvent",
            self._event(
                "agent.session.turn.completed",
                event_id=event_id,
                session_id=session_id,
                turn=turn,
                turn_id=turn_id,
                usage=usage,
                obfuscation=obfuscation,
            ),
        )

    def turn_content_part_added(
        self,
        *,
        event_id: str,
        part: OutputText,
        session_id: str,
        content_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionTurnContentPartAddedEvent:
        """`agent.session.turn.content_part.added` (AgentSessionTurnContentPartAddedEvent)."""
        return cast(
            "AgentSessionTurnContentPartAddedEvent",
            self._event(
                "agent.session.turn.content_part.added",
                event_id=event_id,
                part=part,
                session_id=session_id,
                content_index=content_index,
                item_id=item_id,
                output_index=output_index,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def turn_content_part_done(
        self,
        *,
        event_id: str,
        part: OutputText,
        session_id: str,
        content_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionTurnContentPartDoneEvent:
        """`agent.session.turn.content_part.done` (AgentSessionTurnContentPartDoneEvent)."""
        return cast(
            "AgentSessionTurnContentPartDoneEvent",
            self._event(
                "agent.session.turn.content_part.done",
                event_id=event_id,
                part=part,
                session_id=session_id,
                content_index=content_index,
                item_id=item_id,
                output_index=output_index,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def turn_created(
        self,
        *,
        event_id: str,
        session_id: str,
        turn: Turn,
        turn_id: str,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionTurnCreatedEvent:
        """`agent.session.turn.created` (AgentSessionTurnCreatedEvent)."""
        return cast(
            "AgentSessionTurnCreatedEvent",
            self._event(
                "agent.session.turn.created",
                event_id=event_id,
                session_id=session_id,
                turn=turn,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def turn_failed(
        self,
        *,
        event_id: str,
        session_id: str,
        turn: Turn,
        turn_id: str,
        usage: TokenUsage | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionTurnFailedEvent:
        """`agent.session.turn.failed` (AgentSessionTurnFailedEvent)."""
        return cast(
            "AgentSessionTurnFailedEvent",
            self._event(
                "agent.session.turn.failed",
                event_id=event_id,
                session_id=session_id,
                turn=turn,
                turn_id=turn_id,
                usage=usage,
                obfuscation=obfuscation,
            ),
        )

    def turn_in_progress(
        self,
        *,
        event_id: str,
        session_id: str,
        turn: Turn,
        turn_id: str,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionTurnInProgressEvent:
        """`agent.session.turn.in_progress` (AgentSessionTurnInProgressEvent)."""
        return cast(
            "AgentSessionTurnInProgressEvent",
            self._event(
                "agent.session.turn.in_progress",
                event_id=event_id,
                session_id=session_id,
                turn=turn,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def turn_item_added(
        self,
        *,
        event_id: str,
        item: AgentSessionItem,
        session_id: str,
        output_index: int | None | Unset = UNSET,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionTurnItemAddedEvent:
        """`agent.session.turn.item.added` (AgentSessionTurnItemAddedEvent)."""
        return cast(
            "AgentSessionTurnItemAddedEvent",
            self._event(
                "agent.session.turn.item.added",
                event_id=event_id,
                item=item,
                session_id=session_id,
                output_index=output_index,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def turn_item_done(
        self,
        *,
        event_id: str,
        item: AgentOutputItem,
        session_id: str,
        output_index: int | Unset = UNSET,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionTurnItemDoneEvent:
        """`agent.session.turn.item.done` (AgentSessionTurnItemDoneEvent)."""
        return cast(
            "AgentSessionTurnItemDoneEvent",
            self._event(
                "agent.session.turn.item.done",
                event_id=event_id,
                item=item,
                session_id=session_id,
                output_index=output_index,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def turn_output_text_delta(
        self,
        *,
        delta: str,
        event_id: str,
        session_id: str,
        content_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionTurnOutputTextDeltaEvent:
        """`agent.session.turn.output_text.delta` (AgentSessionTurnOutputTextDeltaEvent)."""
        return cast(
            "AgentSessionTurnOutputTextDeltaEvent",
            self._event(
                "agent.session.turn.output_text.delta",
                delta=delta,
                event_id=event_id,
                session_id=session_id,
                content_index=content_index,
                item_id=item_id,
                output_index=output_index,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def turn_output_text_done(
        self,
        *,
        event_id: str,
        session_id: str,
        content_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        text: str | Unset = UNSET,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionTurnOutputTextDoneEvent:
        """`agent.session.turn.output_text.done` (AgentSessionTurnOutputTextDoneEvent)."""
        return cast(
            "AgentSessionTurnOutputTextDoneEvent",
            self._event(
                "agent.session.turn.output_text.done",
                event_id=event_id,
                session_id=session_id,
                content_index=content_index,
                item_id=item_id,
                output_index=output_index,
                text=text,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def turn_reasoning_summary_part_added(
        self,
        *,
        event_id: str,
        part: SummaryText,
        session_id: str,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        summary_index: int | Unset = UNSET,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionTurnReasoningSummaryPartAddedEvent:
        """`agent.session.turn.reasoning_summary_part.added` (AgentSessionTurnReasoningSummaryPartAddedEvent)."""
        return cast(
            "AgentSessionTurnReasoningSummaryPartAddedEvent",
            self._event(
                "agent.session.turn.reasoning_summary_part.added",
                event_id=event_id,
                part=part,
                session_id=session_id,
                item_id=item_id,
                output_index=output_index,
                summary_index=summary_index,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def turn_reasoning_summary_part_done(
        self,
        *,
        event_id: str,
        part: SummaryText,
        session_id: str,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        status: Literal["incomplete"] | None | Unset = UNSET,
        summary_index: int | Unset = UNSET,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionTurnReasoningSummaryPartDoneEvent:
        """`agent.session.turn.reasoning_summary_part.done` (AgentSessionTurnReasoningSummaryPartDoneEvent)."""
        return cast(
            "AgentSessionTurnReasoningSummaryPartDoneEvent",
            self._event(
                "agent.session.turn.reasoning_summary_part.done",
                event_id=event_id,
                part=part,
                session_id=session_id,
                item_id=item_id,
                output_index=output_index,
                status=status,
                summary_index=summary_index,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def turn_reasoning_summary_text_delta(
        self,
        *,
        delta: str,
        event_id: str,
        session_id: str,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        summary_index: int | Unset = UNSET,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionTurnReasoningSummaryTextDeltaEvent:
        """`agent.session.turn.reasoning_summary_text.delta` (AgentSessionTurnReasoningSummaryTextDeltaEvent)."""
        return cast(
            "AgentSessionTurnReasoningSummaryTextDeltaEvent",
            self._event(
                "agent.session.turn.reasoning_summary_text.delta",
                delta=delta,
                event_id=event_id,
                session_id=session_id,
                item_id=item_id,
                output_index=output_index,
                summary_index=summary_index,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def turn_reasoning_summary_text_done(
        self,
        *,
        event_id: str,
        session_id: str,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        summary_index: int | Unset = UNSET,
        text: str | Unset = UNSET,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionTurnReasoningSummaryTextDoneEvent:
        """`agent.session.turn.reasoning_summary_text.done` (AgentSessionTurnReasoningSummaryTextDoneEvent)."""
        return cast(
            "AgentSessionTurnReasoningSummaryTextDoneEvent",
            self._event(
                "agent.session.turn.reasoning_summary_text.done",
                event_id=event_id,
                session_id=session_id,
                item_id=item_id,
                output_index=output_index,
                summary_index=summary_index,
                text=text,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def error(
        self,
        *,
        error: SessionError,
        event_id: str,
        session_id: str,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionErrorEvent:
        """`error` (AgentSessionErrorEvent)."""
        return cast(
            "AgentSessionErrorEvent",
            self._event(
                "error",
                error=error,
                event_id=event_id,
                session_id=session_id,
                obfuscation=obfuscation,
            ),
        )


# What a stream may yield: what the constructors return, dicts of that shape, the SDK's objects.
BetaAgentsSessionsCreateEvent: TypeAlias = "AgentSessionEvent | openai.types.beta.AgentSessionEvent"


class BetaAgentsSessionsCreateEventStream(
    BetaAgentsSessionsCreateEvents, EventStream["BetaAgentsSessionsCreateEvent"]
):
    """Base for streams of `beta.agents.sessions.create`: override `generate`.

    POST /agents/sessions: https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/methods/create
    """


class AsyncBetaAgentsSessionsCreateEventStream(
    BetaAgentsSessionsCreateEvents, AsyncEventStream["BetaAgentsSessionsCreateEvent"]
):
    """Base for streams of `beta.agents.sessions.create` that await: override `agenerate`.

    POST /agents/sessions: https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/methods/create
    """


class BetaAgentsSessionsEventsStreamEvents(EventConstructors):
    """The events that `beta.agents.sessions.events.stream` can send.

    GET /agents/sessions/{session_id}/events: https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/events/methods/stream
    """

    operation_id = "betaAgentsSessionsEventsStream"
    schema = EventSchema(
        union=("openai_responses_generated.schemas.beta_agents", "AgentSessionEvent"),
        discriminator="type",
        variants={
            "agent.output.command_execution_output.delta": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentOutputCommandExecutionOutputDeltaEvent",
            ),
            "agent.session.budget_reached": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionBudgetReachedEvent",
            ),
            "agent.session.created": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionCreatedEvent",
            ),
            "agent.session.environment.connected": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionEnvironmentConnectedEvent",
            ),
            "agent.session.environment.disconnected": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionEnvironmentDisconnectedEvent",
            ),
            "agent.session.environment.expired": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionEnvironmentExpiredEvent",
            ),
            "agent.session.environment.failed": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionEnvironmentFailedEvent",
            ),
            "agent.session.environment.pending": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionEnvironmentPendingEvent",
            ),
            "agent.session.environment.ready": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionEnvironmentReadyEvent",
            ),
            "agent.session.environment.reset": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionEnvironmentResetEvent",
            ),
            "agent.session.environment.suspended": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionEnvironmentSuspendedEvent",
            ),
            "agent.session.failed": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionFailedEvent",
            ),
            "agent.session.idle": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionIdleEvent",
            ),
            "agent.session.in_progress": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionInProgressEvent",
            ),
            "agent.session.requires_action": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionRequiresActionEvent",
            ),
            "agent.session.subagent.active": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionSubagentActiveEvent",
            ),
            "agent.session.subagent.closed": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionSubagentClosedEvent",
            ),
            "agent.session.subagent.created": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionSubagentCreatedEvent",
            ),
            "agent.session.turn.cancelled": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionTurnCancelledEvent",
            ),
            "agent.session.turn.completed": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionTurnCompletedEvent",
            ),
            "agent.session.turn.content_part.added": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionTurnContentPartAddedEvent",
            ),
            "agent.session.turn.content_part.done": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionTurnContentPartDoneEvent",
            ),
            "agent.session.turn.created": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionTurnCreatedEvent",
            ),
            "agent.session.turn.failed": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionTurnFailedEvent",
            ),
            "agent.session.turn.in_progress": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionTurnInProgressEvent",
            ),
            "agent.session.turn.item.added": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionTurnItemAddedEvent",
            ),
            "agent.session.turn.item.done": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionTurnItemDoneEvent",
            ),
            "agent.session.turn.output_text.delta": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionTurnOutputTextDeltaEvent",
            ),
            "agent.session.turn.output_text.done": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionTurnOutputTextDoneEvent",
            ),
            "agent.session.turn.reasoning_summary_part.added": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionTurnReasoningSummaryPartAddedEvent",
            ),
            "agent.session.turn.reasoning_summary_part.done": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionTurnReasoningSummaryPartDoneEvent",
            ),
            "agent.session.turn.reasoning_summary_text.delta": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionTurnReasoningSummaryTextDeltaEvent",
            ),
            "agent.session.turn.reasoning_summary_text.done": (
                "openai_responses_generated.schemas.beta_agents",
                "AgentSessionTurnReasoningSummaryTextDoneEvent",
            ),
            "error": ("openai_responses_generated.schemas.beta_agents", "AgentSessionErrorEvent"),
        },
    )
    request = RequestOf["dict[str, str]"]()

    def agent_output_command_execution_output_delta(
        self,
        *,
        delta: str,
        event_id: str,
        session_id: str,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentOutputCommandExecutionOutputDeltaEvent:
        """`agent.output.command_execution_output.delta` (AgentOutputCommandExecutionOutputDeltaEvent)."""
        return cast(
            "AgentOutputCommandExecutionOutputDeltaEvent",
            self._event(
                "agent.output.command_execution_output.delta",
                delta=delta,
                event_id=event_id,
                session_id=session_id,
                item_id=item_id,
                output_index=output_index,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def budget_reached(
        self,
        *,
        event_id: str,
        session: AgentSession,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionBudgetReachedEvent:
        """`agent.session.budget_reached` (AgentSessionBudgetReachedEvent), which openai has until 3.54.0."""
        return cast(
            "AgentSessionBudgetReachedEvent",
            self._event(
                "agent.session.budget_reached",
                event_id=event_id,
                session=session,
                obfuscation=obfuscation,
            ),
        )

    def created(
        self,
        *,
        event_id: str,
        session: AgentSession,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionCreatedEvent:
        """`agent.session.created` (AgentSessionCreatedEvent)."""
        return cast(
            "AgentSessionCreatedEvent",
            self._event(
                "agent.session.created",
                event_id=event_id,
                session=session,
                obfuscation=obfuscation,
            ),
        )

    def environment_connected(
        self,
        *,
        environment: AgentSessionEnvironmentState,
        event_id: str,
        session_id: str,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionEnvironmentConnectedEvent:
        """`agent.session.environment.connected` (AgentSessionEnvironmentConnectedEvent)."""
        return cast(
            "AgentSessionEnvironmentConnectedEvent",
            self._event(
                "agent.session.environment.connected",
                environment=environment,
                event_id=event_id,
                session_id=session_id,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def environment_disconnected(
        self,
        *,
        environment: AgentSessionEnvironmentState,
        event_id: str,
        session_id: str,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionEnvironmentDisconnectedEvent:
        """`agent.session.environment.disconnected` (AgentSessionEnvironmentDisconnectedEvent)."""
        return cast(
            "AgentSessionEnvironmentDisconnectedEvent",
            self._event(
                "agent.session.environment.disconnected",
                environment=environment,
                event_id=event_id,
                session_id=session_id,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def environment_expired(
        self,
        *,
        environment: AgentSessionEnvironmentState,
        event_id: str,
        session_id: str,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionEnvironmentExpiredEvent:
        """`agent.session.environment.expired` (AgentSessionEnvironmentExpiredEvent)."""
        return cast(
            "AgentSessionEnvironmentExpiredEvent",
            self._event(
                "agent.session.environment.expired",
                environment=environment,
                event_id=event_id,
                session_id=session_id,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def environment_failed(
        self,
        *,
        environment: AgentSessionEnvironmentState,
        event_id: str,
        session_id: str,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionEnvironmentFailedEvent:
        """`agent.session.environment.failed` (AgentSessionEnvironmentFailedEvent)."""
        return cast(
            "AgentSessionEnvironmentFailedEvent",
            self._event(
                "agent.session.environment.failed",
                environment=environment,
                event_id=event_id,
                session_id=session_id,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def environment_pending(
        self,
        *,
        environment: AgentSessionEnvironmentState,
        event_id: str,
        session_id: str,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionEnvironmentPendingEvent:
        """`agent.session.environment.pending` (AgentSessionEnvironmentPendingEvent)."""
        return cast(
            "AgentSessionEnvironmentPendingEvent",
            self._event(
                "agent.session.environment.pending",
                environment=environment,
                event_id=event_id,
                session_id=session_id,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def environment_ready(
        self,
        *,
        environment: AgentSessionEnvironmentState,
        event_id: str,
        session_id: str,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionEnvironmentReadyEvent:
        """`agent.session.environment.ready` (AgentSessionEnvironmentReadyEvent)."""
        return cast(
            "AgentSessionEnvironmentReadyEvent",
            self._event(
                "agent.session.environment.ready",
                environment=environment,
                event_id=event_id,
                session_id=session_id,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def environment_reset(
        self,
        *,
        environment_id: str,
        event_id: str,
        reset_count: int,
        session_id: str,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionEnvironmentResetEvent:
        """`agent.session.environment.reset` (AgentSessionEnvironmentResetEvent)."""
        return cast(
            "AgentSessionEnvironmentResetEvent",
            self._event(
                "agent.session.environment.reset",
                environment_id=environment_id,
                event_id=event_id,
                reset_count=reset_count,
                session_id=session_id,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def environment_suspended(
        self,
        *,
        environment: AgentSessionEnvironmentState,
        event_id: str,
        session_id: str,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionEnvironmentSuspendedEvent:
        """`agent.session.environment.suspended` (AgentSessionEnvironmentSuspendedEvent)."""
        return cast(
            "AgentSessionEnvironmentSuspendedEvent",
            self._event(
                "agent.session.environment.suspended",
                environment=environment,
                event_id=event_id,
                session_id=session_id,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def failed(
        self,
        *,
        event_id: str,
        session: AgentSession,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionFailedEvent:
        """`agent.session.failed` (AgentSessionFailedEvent)."""
        return cast(
            "AgentSessionFailedEvent",
            self._event(
                "agent.session.failed",
                event_id=event_id,
                session=session,
                obfuscation=obfuscation,
            ),
        )

    def idle(
        self,
        *,
        event_id: str,
        session: AgentSession,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionIdleEvent:
        """`agent.session.idle` (AgentSessionIdleEvent)."""
        return cast(
            "AgentSessionIdleEvent",
            self._event(
                "agent.session.idle",
                event_id=event_id,
                session=session,
                obfuscation=obfuscation,
            ),
        )

    def in_progress(
        self,
        *,
        event_id: str,
        session: AgentSession,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionInProgressEvent:
        """`agent.session.in_progress` (AgentSessionInProgressEvent)."""
        return cast(
            "AgentSessionInProgressEvent",
            self._event(
                "agent.session.in_progress",
                event_id=event_id,
                session=session,
                obfuscation=obfuscation,
            ),
        )

    def requires_action(
        self,
        *,
        event_id: str,
        session: AgentSession,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionRequiresActionEvent:
        """`agent.session.requires_action` (AgentSessionRequiresActionEvent)."""
        return cast(
            "AgentSessionRequiresActionEvent",
            self._event(
                "agent.session.requires_action",
                event_id=event_id,
                session=session,
                obfuscation=obfuscation,
            ),
        )

    def subagent_active(
        self,
        *,
        event_id: str,
        subagent: Subagent,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionSubagentActiveEvent:
        """`agent.session.subagent.active` (AgentSessionSubagentActiveEvent)."""
        return cast(
            "AgentSessionSubagentActiveEvent",
            self._event(
                "agent.session.subagent.active",
                event_id=event_id,
                subagent=subagent,
                obfuscation=obfuscation,
            ),
        )

    def subagent_closed(
        self,
        *,
        event_id: str,
        subagent: Subagent,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionSubagentClosedEvent:
        """`agent.session.subagent.closed` (AgentSessionSubagentClosedEvent)."""
        return cast(
            "AgentSessionSubagentClosedEvent",
            self._event(
                "agent.session.subagent.closed",
                event_id=event_id,
                subagent=subagent,
                obfuscation=obfuscation,
            ),
        )

    def subagent_created(
        self,
        *,
        event_id: str,
        subagent: Subagent,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionSubagentCreatedEvent:
        """`agent.session.subagent.created` (AgentSessionSubagentCreatedEvent)."""
        return cast(
            "AgentSessionSubagentCreatedEvent",
            self._event(
                "agent.session.subagent.created",
                event_id=event_id,
                subagent=subagent,
                obfuscation=obfuscation,
            ),
        )

    def turn_cancelled(
        self,
        *,
        event_id: str,
        session_id: str,
        turn: Turn,
        turn_id: str,
        usage: TokenUsage | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionTurnCancelledEvent:
        """`agent.session.turn.cancelled` (AgentSessionTurnCancelledEvent)."""
        return cast(
            "AgentSessionTurnCancelledEvent",
            self._event(
                "agent.session.turn.cancelled",
                event_id=event_id,
                session_id=session_id,
                turn=turn,
                turn_id=turn_id,
                usage=usage,
                obfuscation=obfuscation,
            ),
        )

    def turn_completed(
        self,
        *,
        event_id: str,
        session_id: str,
        turn: Turn,
        turn_id: str,
        usage: TokenUsage | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionTurnCompletedEvent:
        """`agent.session.turn.completed` (AgentSessionTurnCompletedEvent)."""
        return cast(
            "AgentSessionTurnCompletedEvent",
            self._event(
                "agent.session.turn.completed",
                event_id=event_id,
                session_id=session_id,
                turn=turn,
                turn_id=turn_id,
                usage=usage,
                obfuscation=obfuscation,
            ),
        )

    def turn_content_part_added(
        self,
        *,
        event_id: str,
        part: OutputText,
        session_id: str,
        content_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionTurnContentPartAddedEvent:
        """`agent.session.turn.content_part.added` (AgentSessionTurnContentPartAddedEvent)."""
        return cast(
            "AgentSessionTurnContentPartAddedEvent",
            self._event(
                "agent.session.turn.content_part.added",
                event_id=event_id,
                part=part,
                session_id=session_id,
                content_index=content_index,
                item_id=item_id,
                output_index=output_index,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def turn_content_part_done(
        self,
        *,
        event_id: str,
        part: OutputText,
        session_id: str,
        content_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionTurnContentPartDoneEvent:
        """`agent.session.turn.content_part.done` (AgentSessionTurnContentPartDoneEvent)."""
        return cast(
            "AgentSessionTurnContentPartDoneEvent",
            self._event(
                "agent.session.turn.content_part.done",
                event_id=event_id,
                part=part,
                session_id=session_id,
                content_index=content_index,
                item_id=item_id,
                output_index=output_index,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def turn_created(
        self,
        *,
        event_id: str,
        session_id: str,
        turn: Turn,
        turn_id: str,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionTurnCreatedEvent:
        """`agent.session.turn.created` (AgentSessionTurnCreatedEvent)."""
        return cast(
            "AgentSessionTurnCreatedEvent",
            self._event(
                "agent.session.turn.created",
                event_id=event_id,
                session_id=session_id,
                turn=turn,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def turn_failed(
        self,
        *,
        event_id: str,
        session_id: str,
        turn: Turn,
        turn_id: str,
        usage: TokenUsage | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionTurnFailedEvent:
        """`agent.session.turn.failed` (AgentSessionTurnFailedEvent)."""
        return cast(
            "AgentSessionTurnFailedEvent",
            self._event(
                "agent.session.turn.failed",
                event_id=event_id,
                session_id=session_id,
                turn=turn,
                turn_id=turn_id,
                usage=usage,
                obfuscation=obfuscation,
            ),
        )

    def turn_in_progress(
        self,
        *,
        event_id: str,
        session_id: str,
        turn: Turn,
        turn_id: str,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionTurnInProgressEvent:
        """`agent.session.turn.in_progress` (AgentSessionTurnInProgressEvent)."""
        return cast(
            "AgentSessionTurnInProgressEvent",
            self._event(
                "agent.session.turn.in_progress",
                event_id=event_id,
                session_id=session_id,
                turn=turn,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def turn_item_added(
        self,
        *,
        event_id: str,
        item: AgentSessionItem,
        session_id: str,
        output_index: int | None | Unset = UNSET,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionTurnItemAddedEvent:
        """`agent.session.turn.item.added` (AgentSessionTurnItemAddedEvent)."""
        return cast(
            "AgentSessionTurnItemAddedEvent",
            self._event(
                "agent.session.turn.item.added",
                event_id=event_id,
                item=item,
                session_id=session_id,
                output_index=output_index,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def turn_item_done(
        self,
        *,
        event_id: str,
        item: AgentOutputItem,
        session_id: str,
        output_index: int | Unset = UNSET,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionTurnItemDoneEvent:
        """`agent.session.turn.item.done` (AgentSessionTurnItemDoneEvent)."""
        return cast(
            "AgentSessionTurnItemDoneEvent",
            self._event(
                "agent.session.turn.item.done",
                event_id=event_id,
                item=item,
                session_id=session_id,
                output_index=output_index,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def turn_output_text_delta(
        self,
        *,
        delta: str,
        event_id: str,
        session_id: str,
        content_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionTurnOutputTextDeltaEvent:
        """`agent.session.turn.output_text.delta` (AgentSessionTurnOutputTextDeltaEvent)."""
        return cast(
            "AgentSessionTurnOutputTextDeltaEvent",
            self._event(
                "agent.session.turn.output_text.delta",
                delta=delta,
                event_id=event_id,
                session_id=session_id,
                content_index=content_index,
                item_id=item_id,
                output_index=output_index,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def turn_output_text_done(
        self,
        *,
        event_id: str,
        session_id: str,
        content_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        text: str | Unset = UNSET,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionTurnOutputTextDoneEvent:
        """`agent.session.turn.output_text.done` (AgentSessionTurnOutputTextDoneEvent)."""
        return cast(
            "AgentSessionTurnOutputTextDoneEvent",
            self._event(
                "agent.session.turn.output_text.done",
                event_id=event_id,
                session_id=session_id,
                content_index=content_index,
                item_id=item_id,
                output_index=output_index,
                text=text,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def turn_reasoning_summary_part_added(
        self,
        *,
        event_id: str,
        part: SummaryText,
        session_id: str,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        summary_index: int | Unset = UNSET,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionTurnReasoningSummaryPartAddedEvent:
        """`agent.session.turn.reasoning_summary_part.added` (AgentSessionTurnReasoningSummaryPartAddedEvent)."""
        return cast(
            "AgentSessionTurnReasoningSummaryPartAddedEvent",
            self._event(
                "agent.session.turn.reasoning_summary_part.added",
                event_id=event_id,
                part=part,
                session_id=session_id,
                item_id=item_id,
                output_index=output_index,
                summary_index=summary_index,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def turn_reasoning_summary_part_done(
        self,
        *,
        event_id: str,
        part: SummaryText,
        session_id: str,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        status: Literal["incomplete"] | None | Unset = UNSET,
        summary_index: int | Unset = UNSET,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionTurnReasoningSummaryPartDoneEvent:
        """`agent.session.turn.reasoning_summary_part.done` (AgentSessionTurnReasoningSummaryPartDoneEvent)."""
        return cast(
            "AgentSessionTurnReasoningSummaryPartDoneEvent",
            self._event(
                "agent.session.turn.reasoning_summary_part.done",
                event_id=event_id,
                part=part,
                session_id=session_id,
                item_id=item_id,
                output_index=output_index,
                status=status,
                summary_index=summary_index,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def turn_reasoning_summary_text_delta(
        self,
        *,
        delta: str,
        event_id: str,
        session_id: str,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        summary_index: int | Unset = UNSET,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionTurnReasoningSummaryTextDeltaEvent:
        """`agent.session.turn.reasoning_summary_text.delta` (AgentSessionTurnReasoningSummaryTextDeltaEvent)."""
        return cast(
            "AgentSessionTurnReasoningSummaryTextDeltaEvent",
            self._event(
                "agent.session.turn.reasoning_summary_text.delta",
                delta=delta,
                event_id=event_id,
                session_id=session_id,
                item_id=item_id,
                output_index=output_index,
                summary_index=summary_index,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def turn_reasoning_summary_text_done(
        self,
        *,
        event_id: str,
        session_id: str,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        summary_index: int | Unset = UNSET,
        text: str | Unset = UNSET,
        turn_id: str | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionTurnReasoningSummaryTextDoneEvent:
        """`agent.session.turn.reasoning_summary_text.done` (AgentSessionTurnReasoningSummaryTextDoneEvent)."""
        return cast(
            "AgentSessionTurnReasoningSummaryTextDoneEvent",
            self._event(
                "agent.session.turn.reasoning_summary_text.done",
                event_id=event_id,
                session_id=session_id,
                item_id=item_id,
                output_index=output_index,
                summary_index=summary_index,
                text=text,
                turn_id=turn_id,
                obfuscation=obfuscation,
            ),
        )

    def error(
        self,
        *,
        error: SessionError,
        event_id: str,
        session_id: str,
        obfuscation: str | None | Unset = UNSET,
    ) -> AgentSessionErrorEvent:
        """`error` (AgentSessionErrorEvent)."""
        return cast(
            "AgentSessionErrorEvent",
            self._event(
                "error",
                error=error,
                event_id=event_id,
                session_id=session_id,
                obfuscation=obfuscation,
            ),
        )


# What a stream may yield: what the constructors return, dicts of that shape, the SDK's objects.
BetaAgentsSessionsEventsStreamEvent: TypeAlias = (
    "AgentSessionEvent | openai.types.beta.AgentSessionEvent"
)


class BetaAgentsSessionsEventsStreamEventStream(
    BetaAgentsSessionsEventsStreamEvents, EventStream["BetaAgentsSessionsEventsStreamEvent"]
):
    """Base for streams of `beta.agents.sessions.events.stream`: override `generate`.

    GET /agents/sessions/{session_id}/events: https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/events/methods/stream
    """


class AsyncBetaAgentsSessionsEventsStreamEventStream(
    BetaAgentsSessionsEventsStreamEvents, AsyncEventStream["BetaAgentsSessionsEventsStreamEvent"]
):
    """Base for streams of `beta.agents.sessions.events.stream` that await: override `agenerate`.

    GET /agents/sessions/{session_id}/events: https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/events/methods/stream
    """
