"""Types of `live_websockets`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from openai_responses_generated.types.conversations_and_responses import (
    ResponseFormatTextJSONSchemaConfig,
    SharedResponseFormatText,
)
from openai_responses_generated.types.decisions import Decision
from openai_responses_generated.types.websockets import ResponseFunctionCallOutputItem


class ApplyPatchTool(TypedDict):
    type: Literal["apply_patch"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]


class AudioFormatAudioPCM(TypedDict):
    rate: Literal[16000, 24000]
    type: Literal["audio/pcm"]


class AudioFormatAudioPCMA(TypedDict):
    rate: int
    type: Literal["audio/pcma"]


class AudioFormatAudioPCMU(TypedDict):
    rate: int
    type: Literal["audio/pcmu"]


class ClientConfig(TypedDict):
    data_channel: DataChannelConfig


class ClientDelegation(TypedDict):
    type: Literal["client"]
    acknowledgement_delay_ms: NotRequired[int | None]


class CommentaryAppendEvent(TypedDict):
    content: str
    delegation_id: NotRequired[str | None]
    type: Literal["session.commentary.append"]
    event_id: NotRequired[str | None]


class CommentaryAppendedEvent(TypedDict):
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.commentary.appended"]
    client_event_id: NotRequired[str | None]


class ComputerActionClick(TypedDict):
    button: Literal["left", "right", "wheel", "back", "forward"]
    type: Literal["click"]
    x: int
    y: int
    keys: NotRequired[list[str] | None]


class ComputerActionDoubleClick(TypedDict):
    keys: NotRequired[list[str] | None]
    type: Literal["double_click"]
    x: int
    y: int


class ComputerActionDrag(TypedDict):
    path: list[ComputerActionDragPath]
    type: Literal["drag"]
    keys: NotRequired[list[str] | None]


class ComputerActionDragPath(TypedDict):
    x: int
    y: int


class ComputerActionKeypress(TypedDict):
    keys: list[str]
    type: Literal["keypress"]


class ComputerActionMove(TypedDict):
    type: Literal["move"]
    x: int
    y: int
    keys: NotRequired[list[str] | None]


class ComputerActionScreenshot(TypedDict):
    type: Literal["screenshot"]


class ComputerActionScroll(TypedDict):
    scroll_x: int
    scroll_y: int
    type: Literal["scroll"]
    x: int
    y: int
    keys: NotRequired[list[str] | None]


class ComputerActionType(TypedDict):
    text: str
    type: Literal["type"]


class ComputerActionWait(TypedDict):
    type: Literal["wait"]


class ConnectClientEventTransportDtmfSend(TypedDict):
    event: str
    type: Literal["transport.dtmf.send"]
    event_id: NotRequired[str | None]


class ConnectServerEventSessionInputAudioAppend(TypedDict):
    audio: str
    type: Literal["session.input_audio.append"]


class ConnectServerEventSessionPaused(TypedDict):
    event_id: str
    type: Literal["session.paused"]
    client_event_id: NotRequired[str | None]


class ConnectServerEventSessionResumed(TypedDict):
    event_id: str
    type: Literal["session.resumed"]
    client_event_id: NotRequired[str | None]


class ConnectServerEventTransportAnswered(TypedDict):
    event_id: str
    session_id: str
    type: Literal["transport.answered"]


class ConnectServerEventTransportDtmfReceived(TypedDict):
    event: str
    event_id: str
    type: Literal["transport.dtmf.received"]


class ConnectServerEventTransportDtmfSend(TypedDict):
    event: str
    event_id: str
    type: Literal["transport.dtmf.send"]
    client_event_id: NotRequired[str | None]


class ConnectServerEventTransportDtmfSent(TypedDict):
    event: str
    event_id: str
    type: Literal["transport.dtmf.sent"]
    client_event_id: NotRequired[str | None]


class ConnectServerEventTransportFailed(TypedDict):
    error: ConnectServerEventTransportFailedError
    event_id: str
    session_id: str
    type: Literal["transport.failed"]


class ConnectServerEventTransportFailedError(TypedDict):
    code: str
    message: str
    type: Literal["call_error"]
    param: NotRequired[str | None]


class ConnectServerEventTransportRinging(TypedDict):
    event_id: str
    session_id: str
    type: Literal["transport.ringing"]


class ContainerAuto(TypedDict):
    type: Literal["container_auto"]
    file_ids: NotRequired[list[str] | None]
    memory_limit: NotRequired[Literal["1g", "4g", "16g", "64g"] | None]
    network_policy: NotRequired[
        Annotated[
            ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist | None,
            Field(discriminator="type"),
        ]
    ]
    skills: NotRequired[
        list[Annotated[SkillReference | InlineSkill, Field(discriminator="type")]] | None
    ]


class ContainerNetworkPolicyAllowlist(TypedDict):
    allowed_domains: list[str]
    type: Literal["allowlist"]
    domain_secrets: NotRequired[list[ContainerNetworkPolicyDomainSecret] | None]


class ContainerNetworkPolicyDisabled(TypedDict):
    type: Literal["disabled"]


class ContainerNetworkPolicyDomainSecret(TypedDict):
    domain: str
    name: str
    value: str


class ContainerReference(TypedDict):
    container_id: str
    type: Literal["container_reference"]


CustomTool = TypedDict(
    "CustomTool",
    {
        "name": "str",
        "type": "Literal['custom']",
        "allowed_callers": "NotRequired[list[Literal['direct', 'programmatic']] | None]",
        "async": "NotRequired[bool | None]",
        "defer_loading": "NotRequired[bool | None]",
        "description": "NotRequired[str | None]",
        "format": "NotRequired[Annotated[SharedCustomToolInputFormat | None, Field(discriminator='type')]]",
    },
)


class CustomVoice(TypedDict):
    id: str


class DataChannelConfig(TypedDict):
    allowed_client_events: NotRequired[Literal["all"] | list[str] | None]
    allowed_server_events: NotRequired[Literal["all"] | list[ServerEventSelector] | None]


class DecisionAssistantMessage(TypedDict):
    content: (
        str
        | list[
            Annotated[
                DecisionAssistantMessageContentPartOutputText
                | DecisionAssistantMessageContentPartRefusal,
                Field(discriminator="type"),
            ]
        ]
    )
    role: Literal["assistant"]
    id: NotRequired[str | None]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    type: NotRequired[Literal["message"] | None]


class DecisionAssistantMessageContentPartOutputText(TypedDict):
    text: str
    type: Literal["output_text"]


class DecisionAssistantMessageContentPartRefusal(TypedDict):
    refusal: str
    type: Literal["refusal"]


class DecisionChoiceOption(TypedDict):
    value: str | bool
    description: NotRequired[str | None]


class DecisionCreateEvent(TypedDict):
    event_id: str
    type: Literal["decision.create"]


class DecisionDeveloperMessage(TypedDict):
    content: str | list[DecisionInputText]
    role: Literal["developer"]
    id: NotRequired[str | None]
    type: NotRequired[Literal["message"] | None]


class DecisionEvent(TypedDict):
    delegation_id: NotRequired[str | None]
    event: DecisionEventEvent
    event_id: str
    source_event_id: NotRequired[str | None]
    source_event_type: NotRequired[
        Literal["session.input_transcript.delta", "session.output_transcript.delta"] | None
    ]
    trigger_id: NotRequired[str | None]
    type: Literal["decision.event"]


class DecisionEventEvent(TypedDict):
    decision: Decision
    type: Literal["decision.completed"]


class DecisionInputText(TypedDict):
    text: str
    type: Literal["input_text"]


class DecisionItemCreateEvent(TypedDict):
    item: (
        DecisionUserMessage
        | DecisionDeveloperMessage
        | DecisionSystemMessage
        | DecisionAssistantMessage
        | DecisionItemCreateEventItemFunctionCall
        | DecisionItemCreateEventItemFunctionCallOutput
        | DecisionItemCreateEventItemCustomToolCall
        | DecisionItemCreateEventItemCustomToolCallOutput
    )
    type: Literal["decision.item.create"]
    event_id: NotRequired[str | None]


class DecisionItemCreateEventItemCustomToolCall(TypedDict):
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    id: NotRequired[str | None]
    namespace: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]


class DecisionItemCreateEventItemCustomToolCallOutput(TypedDict):
    call_id: str
    output: (
        str
        | list[
            Annotated[
                DecisionInputText
                | DecisionItemCreateEventItemCustomToolCallOutputOutputPartsInputImage,
                Field(discriminator="type"),
            ]
        ]
    )
    type: Literal["custom_tool_call_output"]
    id: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]


class DecisionItemCreateEventItemCustomToolCallOutputOutputPartsInputImage(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]


class DecisionItemCreateEventItemFunctionCall(TypedDict):
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    id: NotRequired[str | None]
    namespace: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]


class DecisionItemCreateEventItemFunctionCallOutput(TypedDict):
    call_id: str
    output: (
        str
        | list[
            Annotated[
                DecisionInputText
                | DecisionItemCreateEventItemFunctionCallOutputOutputPartsInputImage,
                Field(discriminator="type"),
            ]
        ]
    )
    type: Literal["function_call_output"]
    id: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]


class DecisionItemCreateEventItemFunctionCallOutputOutputPartsInputImage(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]


class DecisionItemCreatedEvent(TypedDict):
    event_id: str
    item: (
        DecisionStoredUserMessage
        | DecisionStoredDeveloperMessage
        | DecisionStoredSystemMessage
        | DecisionStoredAssistantMessage
        | DecisionItemCreatedEventItemFunctionCall
        | DecisionItemCreatedEventItemFunctionCallOutput
        | DecisionItemCreatedEventItemCustomToolCall
        | DecisionItemCreatedEventItemCustomToolCallOutput
    )
    type: Literal["decision.item.created"]
    client_event_id: NotRequired[str | None]


class DecisionItemCreatedEventItemCustomToolCall(TypedDict):
    id: str
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    namespace: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]


class DecisionItemCreatedEventItemCustomToolCallOutput(TypedDict):
    id: str
    call_id: str
    output: (
        str
        | list[
            Annotated[
                DecisionInputText
                | DecisionItemCreatedEventItemCustomToolCallOutputOutputPartsInputImage,
                Field(discriminator="type"),
            ]
        ]
    )
    type: Literal["custom_tool_call_output"]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]


class DecisionItemCreatedEventItemCustomToolCallOutputOutputPartsInputImage(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]


class DecisionItemCreatedEventItemFunctionCall(TypedDict):
    id: str
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    namespace: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]


class DecisionItemCreatedEventItemFunctionCallOutput(TypedDict):
    id: str
    call_id: str
    output: (
        str
        | list[
            Annotated[
                DecisionInputText
                | DecisionItemCreatedEventItemFunctionCallOutputOutputPartsInputImage,
                Field(discriminator="type"),
            ]
        ]
    )
    type: Literal["function_call_output"]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]


class DecisionItemCreatedEventItemFunctionCallOutputOutputPartsInputImage(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]


class DecisionItemDeleteEvent(TypedDict):
    item_id: str
    type: Literal["decision.item.delete"]
    event_id: NotRequired[str | None]


class DecisionItemDeletedEvent(TypedDict):
    event_id: str
    item_id: str
    type: Literal["decision.item.deleted"]
    client_event_id: NotRequired[str | None]


class DecisionQuestionChoice(TypedDict):
    choices: list[DecisionChoiceOption]
    instructions: (
        str
        | list[
            Annotated[
                DecisionInputText
                | DecisionQuestionChoiceInstructionsPartsInputImage
                | DecisionQuestionChoiceInstructionsPartsInputJSON,
                Field(discriminator="type"),
            ]
        ]
    )
    type: Literal["choice"]
    name: NotRequired[str | None]


class DecisionQuestionChoiceInstructionsPartsInputImage(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]


class DecisionQuestionChoiceInstructionsPartsInputJSON(TypedDict):
    data: list[dict[str, object]] | dict[str, object]
    type: Literal["input_json"]


class DecisionQuestionPredicate(TypedDict):
    instructions: (
        str
        | list[
            Annotated[
                DecisionInputText
                | DecisionQuestionPredicateInstructionsPartsInputImage
                | DecisionQuestionPredicateInstructionsPartsInputJSON,
                Field(discriminator="type"),
            ]
        ]
    )
    type: Literal["predicate"]
    name: NotRequired[str | None]


class DecisionQuestionPredicateInstructionsPartsInputImage(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]


class DecisionQuestionPredicateInstructionsPartsInputJSON(TypedDict):
    data: list[dict[str, object]] | dict[str, object]
    type: Literal["input_json"]


class DecisionQuestionScore(TypedDict):
    instructions: (
        str
        | list[
            Annotated[
                DecisionInputText
                | DecisionQuestionScoreInstructionsPartsInputImage
                | DecisionQuestionScoreInstructionsPartsInputJSON,
                Field(discriminator="type"),
            ]
        ]
    )
    levels: list[DecisionQuestionScoreLevel]
    type: Literal["score"]
    name: NotRequired[str | None]


class DecisionQuestionScoreInstructionsPartsInputImage(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]


class DecisionQuestionScoreInstructionsPartsInputJSON(TypedDict):
    data: list[dict[str, object]] | dict[str, object]
    type: Literal["input_json"]


class DecisionQuestionScoreLevel(TypedDict):
    label: str
    description: NotRequired[str | None]


class DecisionStoredAssistantMessage(TypedDict):
    id: str
    content: (
        str
        | list[
            Annotated[
                DecisionStoredAssistantMessageContentPartOutputText
                | DecisionStoredAssistantMessageContentPartRefusal,
                Field(discriminator="type"),
            ]
        ]
    )
    role: Literal["assistant"]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    type: NotRequired[Literal["message"] | None]


class DecisionStoredAssistantMessageContentPartOutputText(TypedDict):
    text: str
    type: Literal["output_text"]


class DecisionStoredAssistantMessageContentPartRefusal(TypedDict):
    refusal: str
    type: Literal["refusal"]


class DecisionStoredDeveloperMessage(TypedDict):
    id: str
    content: str | list[DecisionInputText]
    role: Literal["developer"]
    type: NotRequired[Literal["message"] | None]


class DecisionStoredSystemMessage(TypedDict):
    id: str
    content: str | list[DecisionInputText]
    role: Literal["system"]
    type: NotRequired[Literal["message"] | None]


class DecisionStoredUserMessage(TypedDict):
    id: str
    content: (
        str
        | list[
            Annotated[
                DecisionStoredUserMessageContentPartInputText
                | DecisionStoredUserMessageContentPartInputImage
                | DecisionStoredUserMessageContentPartInputJSON,
                Field(discriminator="type"),
            ]
        ]
    )
    role: Literal["user"]
    type: NotRequired[Literal["message"] | None]


class DecisionStoredUserMessageContentPartInputImage(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]


class DecisionStoredUserMessageContentPartInputJSON(TypedDict):
    data: list[dict[str, object]] | dict[str, object]
    type: Literal["input_json"]


class DecisionStoredUserMessageContentPartInputText(TypedDict):
    text: str
    type: Literal["input_text"]


class DecisionSystemMessage(TypedDict):
    content: str | list[DecisionInputText]
    role: Literal["system"]
    id: NotRequired[str | None]
    type: NotRequired[Literal["message"] | None]


class DecisionTrigger(TypedDict):
    decisions: DecisionTriggerDecisions
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    type: Literal["decisions"]


class DecisionTriggerDecisions(TypedDict):
    questions: list[DecisionQuestion]


class DecisionUserMessage(TypedDict):
    content: (
        str
        | list[
            Annotated[
                DecisionUserMessageContentPartInputText
                | DecisionUserMessageContentPartInputImage
                | DecisionUserMessageContentPartInputJSON,
                Field(discriminator="type"),
            ]
        ]
    )
    role: Literal["user"]
    id: NotRequired[str | None]
    type: NotRequired[Literal["message"] | None]


class DecisionUserMessageContentPartInputImage(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]


class DecisionUserMessageContentPartInputJSON(TypedDict):
    data: list[dict[str, object]] | dict[str, object]
    type: Literal["input_json"]


class DecisionUserMessageContentPartInputText(TypedDict):
    text: str
    type: Literal["input_text"]


class DecisionsDelegationConfig(TypedDict):
    model: str
    questions: list[DecisionQuestion]


class DecisionsDelegationUpdateConfig(TypedDict):
    model: NotRequired[str | None]
    questions: NotRequired[list[DecisionQuestion] | None]


class DelegationCreatedEvent(TypedDict):
    delegation: DelegationCreatedEventDelegation
    event_id: str
    offset_ms: int
    type: Literal["session.delegation.created"]
    client_event_id: NotRequired[str | None]


class DelegationCreatedEventDelegation(TypedDict):
    id: str
    target: Literal["client", "responses", "decisions"]
    type: Literal["delegation"]
    response_id: NotRequired[str | None]


class FileSearchToolRankingOptions(TypedDict):
    hybrid_search: NotRequired[FileSearchToolRankingOptionsHybridSearch | None]
    ranker: NotRequired[Literal["auto", "default-2024-11-15"] | None]
    score_threshold: NotRequired[float | None]


class FileSearchToolRankingOptionsHybridSearch(TypedDict):
    embedding_weight: float
    text_weight: float


class ForkServerEventSessionInputAudioAppend(TypedDict):
    audio: str
    type: Literal["session.input_audio.append"]


class ForkServerEventTransportAnswered(TypedDict):
    event_id: str
    session_id: str
    type: Literal["transport.answered"]


class ForkServerEventTransportDtmfReceived(TypedDict):
    event: str
    event_id: str
    type: Literal["transport.dtmf.received"]


class ForkServerEventTransportDtmfSend(TypedDict):
    event: str
    event_id: str
    type: Literal["transport.dtmf.send"]
    client_event_id: NotRequired[str | None]


class ForkServerEventTransportDtmfSent(TypedDict):
    event: str
    event_id: str
    type: Literal["transport.dtmf.sent"]
    client_event_id: NotRequired[str | None]


class ForkServerEventTransportFailed(TypedDict):
    error: ForkServerEventTransportFailedError
    event_id: str
    session_id: str
    type: Literal["transport.failed"]


class ForkServerEventTransportFailedError(TypedDict):
    code: str
    message: str
    type: Literal["call_error"]
    param: NotRequired[str | None]


class ForkServerEventTransportRinging(TypedDict):
    event_id: str
    session_id: str
    type: Literal["transport.ringing"]


class ForkSessionConfig(TypedDict):
    audio: NotRequired[ForkSessionConfigAudio | None]
    client: NotRequired[ClientConfig | None]
    delegation: NotRequired[ForkSessionConfigDelegation | None]
    store: NotRequired[bool | None]


class ForkSessionConfigAudio(TypedDict):
    format: NotRequired[Annotated[AudioFormat | None, Field(discriminator="type")]]


class ForkSessionConfigDelegation(TypedDict):
    type: Literal["responses"]
    acknowledgement_delay_ms: NotRequired[int | None]
    responses: NotRequired[ResponsesDelegationUpdateConfig | None]


class ForkSessionStartEvent(TypedDict):
    session: ForkSessionConfig
    type: Literal["session.start"]
    event_id: NotRequired[str | None]


class FunctionShellTool(TypedDict):
    type: Literal["shell"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]
    environment: NotRequired[
        Annotated[
            ContainerAuto | LocalEnvironment | ContainerReference | None,
            Field(discriminator="type"),
        ]
    ]


class InfoEvent(TypedDict):
    code: str
    event_id: str
    message: str
    type: Literal["info"]
    client_event_id: NotRequired[str | None]


class InitialItemAssistant(TypedDict):
    content: list[InitialItemAssistantContentText | InitialItemAssistantContentOutputText]
    role: Literal["assistant"]
    id: NotRequired[str | None]
    status: NotRequired[Literal["incomplete", "completed"] | None]
    type: NotRequired[Literal["message"] | None]


class InitialItemAssistantContentOutputText(TypedDict):
    text: str
    type: Literal["output_text"]


class InitialItemAssistantContentText(TypedDict):
    text: str
    type: NotRequired[Literal["text"] | None]


class InitialItemDeveloper(TypedDict):
    content: list[InitialItemDeveloperContent]
    role: Literal["developer"]
    id: NotRequired[str | None]
    status: NotRequired[Literal["incomplete", "completed"] | None]
    type: NotRequired[Literal["message"] | None]


class InitialItemDeveloperContent(TypedDict):
    text: str
    type: NotRequired[Literal["input_text"] | None]


class InitialItemUser(TypedDict):
    content: list[InitialItemUserContent]
    role: Literal["user"]
    id: NotRequired[str | None]
    status: NotRequired[Literal["incomplete", "completed"] | None]
    type: NotRequired[Literal["message"] | None]


class InitialItemUserContent(TypedDict):
    text: str
    type: NotRequired[Literal["input_text"] | None]


class InlineSkill(TypedDict):
    description: str
    name: str
    source: InlineSkillSource
    type: Literal["inline"]


class InlineSkillSource(TypedDict):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]


class InputAudioAppendEvent(TypedDict):
    audio: str
    type: Literal["session.input_audio.append"]
    event_id: NotRequired[str | None]


class InputAudioMuteEvent(TypedDict):
    type: Literal["session.input_audio.mute"]
    event_id: NotRequired[str | None]


class InputAudioMutedEvent(TypedDict):
    event_id: str
    type: Literal["session.input_audio.muted"]
    client_event_id: NotRequired[str | None]


class InputAudioUnmuteEvent(TypedDict):
    type: Literal["session.input_audio.unmute"]
    event_id: NotRequired[str | None]


class InputAudioUnmutedEvent(TypedDict):
    event_id: str
    type: Literal["session.input_audio.unmuted"]
    client_event_id: NotRequired[str | None]


class InputTranscriptDeltaEvent(TypedDict):
    delta: str
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.input_transcript.delta"]
    client_event_id: NotRequired[str | None]


class InstructionsAppendEvent(TypedDict):
    content: str
    delegation_id: NotRequired[str | None]
    type: Literal["session.instructions.append"]
    event_id: NotRequired[str | None]


class InstructionsAppendedEvent(TypedDict):
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.instructions.appended"]
    client_event_id: NotRequired[str | None]


class LiveErrorEvent(TypedDict):
    error: SdkError
    event_id: str
    type: Literal["error"]
    client_event_id: NotRequired[str | None]


class LiveResponseCreateEvent(TypedDict):
    type: Literal["response.create"]
    event_id: NotRequired[str | None]


class LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource(TypedDict):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]


class LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillReference(TypedDict):
    skill_id: str
    type: Literal["skill_reference"]
    version: NotRequired[str | None]


class LiveResponsesDelegationToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(TypedDict):
    allowed_domains: list[str]
    type: Literal["allowlist"]


class LiveResponsesDelegationToolShellEnvironmentContainerAutoNetworkPolicyAllowlist2(TypedDict):
    allowed_domains: list[str]
    type: Literal["allowlist"]


class LiveResponsesDelegationToolShellEnvironmentContainerAutoNetworkPolicyDisabled(TypedDict):
    type: Literal["disabled"]


class LiveResponsesDelegationToolShellEnvironmentContainerAutoNetworkPolicyDisabled2(TypedDict):
    type: Literal["disabled"]


class LiveResponsesDelegationUpdateConfigToolChoiceAllowedToolsProgrammaticCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]


class LiveSessionUpdateEvent(TypedDict):
    session: SessionUpdateConfig
    type: Literal["session.update"]
    event_id: NotRequired[str | None]


class LiveSessionUpdatedEvent(TypedDict):
    event_id: str
    session: SessionResource
    type: Literal["session.updated"]
    client_event_id: NotRequired[str | None]


class LocalEnvironment(TypedDict):
    type: Literal["local"]
    skills: NotRequired[list[LocalSkill] | None]


class LocalSkill(TypedDict):
    description: str
    name: str
    path: str


class McpToolCallErrorHTTPError(TypedDict):
    code: int
    message: str
    type: Literal["http_error"]


class McpToolCallErrorMcpProtocolError(TypedDict):
    code: int
    message: str
    type: Literal["mcp_protocol_error"]


class NamespaceTool(TypedDict):
    description: str
    name: str
    tools: list[Annotated[NamespaceToolToolFunction | CustomTool, Field(discriminator="type")]]
    type: Literal["namespace"]


NamespaceToolToolFunction = TypedDict(
    "NamespaceToolToolFunction",
    {
        "name": "str",
        "type": "Literal['function']",
        "allowed_callers": "NotRequired[list[Literal['direct', 'programmatic']] | None]",
        "async": "NotRequired[bool | None]",
        "defer_loading": "NotRequired[bool | None]",
        "description": "NotRequired[str | None]",
        "output_schema": "NotRequired[dict[str, object] | None]",
        "parameters": "NotRequired[object]",
        "strict": "NotRequired[bool | None]",
    },
)


class OutputAudioDeltaEvent(TypedDict):
    delta: str
    type: Literal["session.output_audio.delta"]
    end_ms: NotRequired[int | None]
    start_ms: NotRequired[int | None]


class OutputAudioFixturePlayEvent(TypedDict):
    audio: str
    type: Literal["session.output_audio.fixture.play"]
    event_id: NotRequired[str | None]


class OutputAudioFixturePlayedEvent(TypedDict):
    event_id: str
    type: Literal["session.output_audio.fixture.played"]
    client_event_id: NotRequired[str | None]


class OutputAudioFixturePlayingEvent(TypedDict):
    event_id: str
    type: Literal["session.output_audio.fixture.playing"]
    client_event_id: NotRequired[str | None]


class OutputTranscriptDeltaEvent(TypedDict):
    delta: str
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.output_transcript.delta"]
    client_event_id: NotRequired[str | None]


class ResponseCodeInterpreterToolCall(TypedDict):
    id: str
    code: NotRequired[str | None]
    container_id: str
    outputs: NotRequired[
        list[
            Annotated[
                ResponseCodeInterpreterToolCallOutputLogs
                | ResponseCodeInterpreterToolCallOutputImage,
                Field(discriminator="type"),
            ]
        ]
        | None
    ]
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]


class ResponseCodeInterpreterToolCallOutputImage(TypedDict):
    type: Literal["image"]
    url: str


class ResponseCodeInterpreterToolCallOutputLogs(TypedDict):
    logs: str
    type: Literal["logs"]


class ResponseCompactionItemParam(TypedDict):
    encrypted_content: str
    type: Literal["compaction"]
    id: NotRequired[str | None]


class ResponseComputerToolCall(TypedDict):
    id: str
    call_id: str
    pending_safety_checks: list[ResponseComputerToolCallPendingSafetyCheck]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]
    action: NotRequired[
        Annotated[
            ResponseComputerToolCallActionClick
            | ResponseComputerToolCallActionDoubleClick
            | ResponseComputerToolCallActionDrag
            | ResponseComputerToolCallActionKeypress
            | ResponseComputerToolCallActionMove
            | ResponseComputerToolCallActionScreenshot
            | ResponseComputerToolCallActionScroll
            | ResponseComputerToolCallActionType
            | ResponseComputerToolCallActionWait
            | None,
            Field(discriminator="type"),
        ]
    ]
    actions: NotRequired[list[SdkComputerAction] | None]


class ResponseComputerToolCallActionClick(TypedDict):
    button: Literal["left", "right", "wheel", "back", "forward"]
    type: Literal["click"]
    x: int
    y: int
    keys: NotRequired[list[str] | None]


class ResponseComputerToolCallActionDoubleClick(TypedDict):
    keys: NotRequired[list[str] | None]
    type: Literal["double_click"]
    x: int
    y: int


class ResponseComputerToolCallActionDrag(TypedDict):
    path: list[ResponseComputerToolCallActionDragPath]
    type: Literal["drag"]
    keys: NotRequired[list[str] | None]


class ResponseComputerToolCallActionDragPath(TypedDict):
    x: int
    y: int


class ResponseComputerToolCallActionKeypress(TypedDict):
    keys: list[str]
    type: Literal["keypress"]


class ResponseComputerToolCallActionMove(TypedDict):
    type: Literal["move"]
    x: int
    y: int
    keys: NotRequired[list[str] | None]


class ResponseComputerToolCallActionScreenshot(TypedDict):
    type: Literal["screenshot"]


class ResponseComputerToolCallActionScroll(TypedDict):
    scroll_x: int
    scroll_y: int
    type: Literal["scroll"]
    x: int
    y: int
    keys: NotRequired[list[str] | None]


class ResponseComputerToolCallActionType(TypedDict):
    text: str
    type: Literal["type"]


class ResponseComputerToolCallActionWait(TypedDict):
    type: Literal["wait"]


class ResponseComputerToolCallOutputScreenshot(TypedDict):
    type: Literal["computer_screenshot"]
    file_id: NotRequired[str | None]
    image_url: NotRequired[str | None]


class ResponseComputerToolCallPendingSafetyCheck(TypedDict):
    id: str
    code: NotRequired[str | None]
    message: NotRequired[str | None]


class ResponseConfigurationUpdateItemParam(TypedDict):
    type: Literal["configuration_update"]
    id: NotRequired[str | None]
    reasoning: NotRequired[ResponseConfigurationUpdateItemParamReasoning | None]
    text: NotRequired[ResponseConfigurationUpdateItemParamText | None]


class ResponseConfigurationUpdateItemParamReasoning(TypedDict):
    effort: NotRequired[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None]


class ResponseConfigurationUpdateItemParamText(TypedDict):
    format: Annotated[
        SharedResponseFormatText | ResponseFormatTextJSONSchemaConfig, Field(discriminator="type")
    ]


ResponseCustomToolCall = TypedDict(
    "ResponseCustomToolCall",
    {
        "call_id": "str",
        "input": "str",
        "name": "str",
        "type": "Literal['custom_tool_call']",
        "id": "NotRequired[str | None]",
        "async": "NotRequired[bool | None]",
        "caller": "NotRequired[Annotated[ResponseCustomToolCallCallerDirect | ResponseCustomToolCallCallerProgram | None, Field(discriminator='type')]]",
        "namespace": "NotRequired[str | None]",
    },
)


class ResponseCustomToolCallCallerDirect(TypedDict):
    type: Literal["direct"]


class ResponseCustomToolCallCallerProgram(TypedDict):
    caller_id: str
    type: Literal["program"]


class ResponseCustomToolCallOutput(TypedDict):
    call_id: str
    output: (
        str
        | list[
            Annotated[
                ResponseInputText | ResponseInputImage | ResponseInputFile,
                Field(discriminator="type"),
            ]
        ]
    )
    type: Literal["custom_tool_call_output"]
    id: NotRequired[str | None]
    caller: NotRequired[
        Annotated[
            ResponseCustomToolCallOutputCallerDirect
            | ResponseCustomToolCallOutputCallerProgram
            | None,
            Field(discriminator="type"),
        ]
    ]


class ResponseCustomToolCallOutputCallerDirect(TypedDict):
    type: Literal["direct"]


class ResponseCustomToolCallOutputCallerProgram(TypedDict):
    caller_id: str
    type: Literal["program"]


class ResponseEvent(TypedDict):
    event: dict[str, object]
    event_id: str
    type: Literal["response.event"]
    client_event_id: NotRequired[str | None]
    delegation_id: NotRequired[str | None]


class ResponseFileSearchToolCall(TypedDict):
    id: str
    queries: list[str]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    type: Literal["file_search_call"]
    results: NotRequired[list[ResponseFileSearchToolCallResult] | None]


class ResponseFileSearchToolCallResult(TypedDict):
    attributes: NotRequired[dict[str, str | float | bool] | None]
    file_id: NotRequired[str | None]
    filename: NotRequired[str | None]
    score: NotRequired[float | None]
    text: NotRequired[str | None]


class ResponseFunctionShellCallOutputContent(TypedDict):
    outcome: Annotated[
        ResponseFunctionShellCallOutputContentOutcomeTimeout
        | ResponseFunctionShellCallOutputContentOutcomeExit,
        Field(discriminator="type"),
    ]
    stderr: str
    stdout: str


class ResponseFunctionShellCallOutputContentOutcomeExit(TypedDict):
    exit_code: int
    type: Literal["exit"]


class ResponseFunctionShellCallOutputContentOutcomeTimeout(TypedDict):
    type: Literal["timeout"]


ResponseFunctionToolCall = TypedDict(
    "ResponseFunctionToolCall",
    {
        "arguments": "str",
        "call_id": "str",
        "name": "str",
        "type": "Literal['function_call']",
        "id": "NotRequired[str | None]",
        "async": "NotRequired[bool | None]",
        "caller": "NotRequired[Annotated[ResponseFunctionToolCallCallerDirect | ResponseFunctionToolCallCallerProgram | None, Field(discriminator='type')]]",
        "namespace": "NotRequired[str | None]",
        "status": "NotRequired[Literal['in_progress', 'completed', 'incomplete'] | None]",
    },
)


class ResponseFunctionToolCallCallerDirect(TypedDict):
    type: Literal["direct"]


class ResponseFunctionToolCallCallerProgram(TypedDict):
    caller_id: str
    type: Literal["program"]


class ResponseFunctionWebSearch(TypedDict):
    id: str
    action: Annotated[
        ResponseFunctionWebSearchActionSearch
        | ResponseFunctionWebSearchActionOpenPage
        | ResponseFunctionWebSearchActionFind,
        Field(discriminator="type"),
    ]
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: Literal["web_search_call"]


class ResponseFunctionWebSearchActionFind(TypedDict):
    pattern: str
    type: Literal["find_in_page"]
    url: str


class ResponseFunctionWebSearchActionOpenPage(TypedDict):
    type: Literal["open_page"]
    url: NotRequired[str | None]


class ResponseFunctionWebSearchActionSearch(TypedDict):
    type: Literal["search"]
    queries: NotRequired[list[str] | None]
    query: NotRequired[str | None]
    sources: NotRequired[list[ResponseFunctionWebSearchActionSearchSource] | None]


class ResponseFunctionWebSearchActionSearchSource(TypedDict):
    type: Literal["url"]
    url: str


class ResponseInputFile(TypedDict):
    type: Literal["input_file"]
    detail: NotRequired[Literal["auto", "low", "high"] | None]
    file_data: NotRequired[str | None]
    file_id: NotRequired[str | None]
    file_url: NotRequired[str | None]
    filename: NotRequired[str | None]
    prompt_cache_breakpoint: NotRequired[ResponseInputFilePromptCacheBreakpoint | None]


class ResponseInputFilePromptCacheBreakpoint(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"] | None]


class ResponseInputImage(TypedDict):
    detail: Literal["low", "high", "auto", "original"]
    type: Literal["input_image"]
    file_id: NotRequired[str | None]
    image_url: NotRequired[str | None]
    prompt_cache_breakpoint: NotRequired[ResponseInputImagePromptCacheBreakpoint | None]


class ResponseInputImagePromptCacheBreakpoint(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"] | None]


class ResponseInputItemAdditionalTools(TypedDict):
    role: Literal["developer"]
    tools: list[SdkTool]
    type: Literal["additional_tools"]
    id: NotRequired[str | None]


class ResponseInputItemApplyPatchCall(TypedDict):
    call_id: str
    operation: Annotated[
        ResponseInputItemApplyPatchCallOperationCreateFile
        | ResponseInputItemApplyPatchCallOperationDeleteFile
        | ResponseInputItemApplyPatchCallOperationUpdateFile,
        Field(discriminator="type"),
    ]
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    id: NotRequired[str | None]
    caller: NotRequired[
        Annotated[
            ResponseInputItemApplyPatchCallCallerDirect
            | ResponseInputItemApplyPatchCallCallerProgram
            | None,
            Field(discriminator="type"),
        ]
    ]


class ResponseInputItemApplyPatchCallCallerDirect(TypedDict):
    type: Literal["direct"]


class ResponseInputItemApplyPatchCallCallerProgram(TypedDict):
    caller_id: str
    type: Literal["program"]


class ResponseInputItemApplyPatchCallOperationCreateFile(TypedDict):
    diff: str
    path: str
    type: Literal["create_file"]


class ResponseInputItemApplyPatchCallOperationDeleteFile(TypedDict):
    path: str
    type: Literal["delete_file"]


class ResponseInputItemApplyPatchCallOperationUpdateFile(TypedDict):
    diff: str
    path: str
    type: Literal["update_file"]


class ResponseInputItemApplyPatchCallOutput(TypedDict):
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    id: NotRequired[str | None]
    caller: NotRequired[
        Annotated[
            ResponseInputItemApplyPatchCallOutputCallerDirect
            | ResponseInputItemApplyPatchCallOutputCallerProgram
            | None,
            Field(discriminator="type"),
        ]
    ]
    output: NotRequired[str | None]


class ResponseInputItemApplyPatchCallOutputCallerDirect(TypedDict):
    type: Literal["direct"]


class ResponseInputItemApplyPatchCallOutputCallerProgram(TypedDict):
    caller_id: str
    type: Literal["program"]


class ResponseInputItemCompactionTrigger(TypedDict):
    type: Literal["compaction_trigger"]
    id: NotRequired[str | None]


class ResponseInputItemComputerCallOutput(TypedDict):
    call_id: str
    output: ResponseComputerToolCallOutputScreenshot
    type: Literal["computer_call_output"]
    id: NotRequired[str | None]
    acknowledged_safety_checks: NotRequired[
        list[ResponseInputItemComputerCallOutputAcknowledgedSafetyCheck] | None
    ]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]


class ResponseInputItemComputerCallOutputAcknowledgedSafetyCheck(TypedDict):
    id: str
    code: NotRequired[str | None]
    message: NotRequired[str | None]


class ResponseInputItemFunctionCallOutput(TypedDict):
    output: str | list[ResponseFunctionCallOutputItem]
    type: Literal["function_call_output"]
    id: NotRequired[str | None]
    call_id: NotRequired[str | None]
    caller: NotRequired[
        Annotated[
            ResponseInputItemFunctionCallOutputCallerDirect
            | ResponseInputItemFunctionCallOutputCallerProgram
            | None,
            Field(discriminator="type"),
        ]
    ]
    name: NotRequired[str | None]
    namespace: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]


class ResponseInputItemFunctionCallOutputCallerDirect(TypedDict):
    type: Literal["direct"]


class ResponseInputItemFunctionCallOutputCallerProgram(TypedDict):
    caller_id: str
    type: Literal["program"]


class ResponseInputItemImageGenerationCall(TypedDict):
    id: str
    result: NotRequired[str | None]
    status: Literal["in_progress", "completed", "generating", "failed"]
    type: Literal["image_generation_call"]
    action: NotRequired[Literal["generate", "edit", "auto"] | None]
    background: NotRequired[Literal["transparent", "opaque", "auto"] | None]
    error: NotRequired[ResponseInputItemImageGenerationCallError | None]
    output_format: NotRequired[Literal["png", "webp", "jpeg", "gif", "svg"] | None]
    quality: NotRequired[Literal["low", "medium", "high", "xhigh", "max", "auto"] | None]
    revised_prompt: NotRequired[str | None]
    size: NotRequired[str | Literal["1024x1024", "1024x1536", "1536x1024"] | None]
    svg_usage: NotRequired[ResponseInputItemImageGenerationCallSvgUsage | None]


class ResponseInputItemImageGenerationCallError(TypedDict):
    code: NotRequired[str | None]
    message: str
    param: NotRequired[str | None]
    type: str
    moderation_details: NotRequired[
        ResponseInputItemImageGenerationCallErrorModerationDetails | None
    ]


class ResponseInputItemImageGenerationCallErrorModerationDetails(TypedDict):
    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]


class ResponseInputItemImageGenerationCallSvgUsage(TypedDict):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int


class ResponseInputItemItemReference(TypedDict):
    id: str
    type: NotRequired[Literal["item_reference"] | None]


class ResponseInputItemLocalShellCall(TypedDict):
    id: str
    action: ResponseInputItemLocalShellCallAction
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]


class ResponseInputItemLocalShellCallAction(TypedDict):
    command: list[str]
    env: dict[str, str]
    type: Literal["exec"]
    timeout_ms: NotRequired[int | None]
    user: NotRequired[str | None]
    working_directory: NotRequired[str | None]


class ResponseInputItemLocalShellCallOutput(TypedDict):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]


class ResponseInputItemMcpApprovalRequest(TypedDict):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]


class ResponseInputItemMcpApprovalResponse(TypedDict):
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    id: NotRequired[str | None]
    reason: NotRequired[str | None]


class ResponseInputItemMcpCall(TypedDict):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    approval_request_id: NotRequired[str | None]
    error: NotRequired[Annotated[McpToolCallError | None, Field(discriminator="type")]]
    output: NotRequired[str | None]
    status: NotRequired[
        Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None
    ]


class ResponseInputItemMcpListTools(TypedDict):
    id: str
    server_label: str
    tools: list[ResponseInputItemMcpListToolsTool]
    type: Literal["mcp_list_tools"]
    error: NotRequired[str | None]


class ResponseInputItemMcpListToolsTool(TypedDict):
    input_schema: object
    name: str
    annotations: NotRequired[object]
    description: NotRequired[str | None]


class ResponseInputItemMessage(TypedDict):
    content: list[ResponseInputContent]
    role: Literal["user", "system", "developer"]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    type: NotRequired[Literal["message"] | None]


class ResponseInputItemProgram(TypedDict):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: Literal["program"]


class ResponseInputItemProgramOutput(TypedDict):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]


class ResponseInputItemShellCall(TypedDict):
    action: ResponseInputItemShellCallAction
    call_id: str
    type: Literal["shell_call"]
    id: NotRequired[str | None]
    caller: NotRequired[
        Annotated[
            ResponseInputItemShellCallCallerDirect | ResponseInputItemShellCallCallerProgram | None,
            Field(discriminator="type"),
        ]
    ]
    environment: NotRequired[
        Annotated[LocalEnvironment | ContainerReference | None, Field(discriminator="type")]
    ]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]


class ResponseInputItemShellCallAction(TypedDict):
    commands: list[str]
    max_output_length: NotRequired[int | None]
    timeout_ms: NotRequired[int | None]


class ResponseInputItemShellCallCallerDirect(TypedDict):
    type: Literal["direct"]


class ResponseInputItemShellCallCallerProgram(TypedDict):
    caller_id: str
    type: Literal["program"]


class ResponseInputItemShellCallOutput(TypedDict):
    call_id: str
    output: list[ResponseFunctionShellCallOutputContent]
    type: Literal["shell_call_output"]
    id: NotRequired[str | None]
    caller: NotRequired[
        Annotated[
            ResponseInputItemShellCallOutputCallerDirect
            | ResponseInputItemShellCallOutputCallerProgram
            | None,
            Field(discriminator="type"),
        ]
    ]
    max_output_length: NotRequired[int | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]


class ResponseInputItemShellCallOutputCallerDirect(TypedDict):
    type: Literal["direct"]


class ResponseInputItemShellCallOutputCallerProgram(TypedDict):
    caller_id: str
    type: Literal["program"]


class ResponseInputItemToolSearchCall(TypedDict):
    arguments: object
    type: Literal["tool_search_call"]
    id: NotRequired[str | None]
    call_id: NotRequired[str | None]
    execution: NotRequired[Literal["server", "client"] | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]


class ResponseInputText(TypedDict):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: NotRequired[ResponseInputTextPromptCacheBreakpoint | None]


class ResponseInputTextPromptCacheBreakpoint(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"] | None]


class ResponseItemCreateEvent(TypedDict):
    item: ResponseInputItem
    type: Literal["response.item.create"]
    event_id: NotRequired[str | None]


class ResponseOutputMessage(TypedDict):
    id: str
    content: list[
        Annotated[SdkResponseOutputText | ResponseOutputRefusal, Field(discriminator="type")]
    ]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]


class ResponseOutputRefusal(TypedDict):
    refusal: str
    type: Literal["refusal"]


class ResponseOutputTextAnnotationContainerFileCitation(TypedDict):
    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: Literal["container_file_citation"]


class ResponseOutputTextAnnotationFileCitation(TypedDict):
    file_id: str
    filename: str
    index: int
    type: Literal["file_citation"]


class ResponseOutputTextAnnotationFilePath(TypedDict):
    file_id: str
    index: int
    type: Literal["file_path"]


class ResponseOutputTextAnnotationURLCitation(TypedDict):
    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"]
    url: str


class ResponseOutputTextLogprob(TypedDict):
    token: str
    bytes: list[int]
    logprob: float
    top_logprobs: list[ResponseOutputTextLogprobTopLogprob]


class ResponseOutputTextLogprobTopLogprob(TypedDict):
    token: str
    bytes: list[int]
    logprob: float


class ResponseReasoningItem(TypedDict):
    id: str
    summary: list[ResponseReasoningItemSummary]
    type: Literal["reasoning"]
    content: NotRequired[list[ResponseReasoningItemContent] | None]
    encrypted_content: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]


class ResponseReasoningItemContent(TypedDict):
    text: str
    type: Literal["reasoning_text"]


class ResponseReasoningItemSummary(TypedDict):
    text: str
    type: Literal["summary_text"]


class ResponseToolSearchOutputItemParam(TypedDict):
    tools: list[
        Annotated[
            ResponsesFunctionTool
            | ResponsesFileSearchTool
            | SdkComputerTool
            | SdkComputerUsePreviewTool
            | SdkWebSearchTool
            | ResponseToolSearchOutputItemParamToolMcp
            | ResponseToolSearchOutputItemParamToolCodeInterpreter
            | ResponseToolSearchOutputItemParamToolProgrammaticToolCalling
            | ResponseToolSearchOutputItemParamToolImageGeneration
            | ResponseToolSearchOutputItemParamToolLocalShell
            | FunctionShellTool
            | CustomTool
            | ToolSearchOutputNamespaceTool
            | ToolSearchTool
            | SdkWebSearchPreviewTool
            | ApplyPatchTool,
            Field(discriminator="type"),
        ]
    ]
    type: Literal["tool_search_output"]
    id: NotRequired[str | None]
    call_id: NotRequired[str | None]
    execution: NotRequired[Literal["server", "client"] | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]


class ResponseToolSearchOutputItemParamToolCodeInterpreter(TypedDict):
    container: str | ResponsesResponseToolSearchOutputItemParamCodeInterpreterContainerAuto
    type: Literal["code_interpreter"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]


class ResponseToolSearchOutputItemParamToolImageGeneration(TypedDict):
    type: Literal["image_generation"]
    action: NotRequired[Literal["generate", "edit", "auto"] | None]
    background: NotRequired[Literal["transparent", "opaque", "auto"] | None]
    complexity: NotRequired[Literal["low", "medium", "high"] | None]
    frame_count: NotRequired[int | None]
    frame_duration_ms: NotRequired[int | None]
    input_fidelity: NotRequired[Literal["high", "low"] | None]
    input_image_mask: NotRequired[
        ResponseToolSearchOutputItemParamToolImageGenerationInputImageMask | None
    ]
    model: NotRequired[
        str
        | Literal[
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.6-sunburst",
            "gpt-image-2.6-flare",
            "gpt-image-1.5",
            "chatgpt-image-latest",
        ]
        | None
    ]
    moderation: NotRequired[Literal["auto", "low"] | None]
    output_compression: NotRequired[int | None]
    output_format: NotRequired[Literal["png", "webp", "jpeg", "gif", "svg"] | None]
    partial_images: NotRequired[int | None]
    quality: NotRequired[Literal["low", "medium", "high", "xhigh", "max", "auto"] | None]
    size: NotRequired[str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None]
    svg: NotRequired[ResponseToolSearchOutputItemParamToolImageGenerationSvg | None]


class ResponseToolSearchOutputItemParamToolImageGenerationInputImageMask(TypedDict):
    file_id: NotRequired[str | None]
    image_url: NotRequired[str | None]


class ResponseToolSearchOutputItemParamToolImageGenerationSvg(TypedDict):
    model: NotRequired[str | None]
    reasoning: NotRequired[ResponseToolSearchOutputItemParamToolImageGenerationSvgReasoning | None]


class ResponseToolSearchOutputItemParamToolImageGenerationSvgReasoning(TypedDict):
    effort: NotRequired[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None]


class ResponseToolSearchOutputItemParamToolLocalShell(TypedDict):
    type: Literal["local_shell"]


class ResponseToolSearchOutputItemParamToolMcp(TypedDict):
    server_label: str
    type: Literal["mcp"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]
    allowed_tools: NotRequired[
        list[str] | ResponseToolSearchOutputItemParamToolMcpAllowedToolsMcpToolFilter | None
    ]
    authorization: NotRequired[str | None]
    connector_id: NotRequired[
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | None
    ]
    defer_loading: NotRequired[bool | None]
    headers: NotRequired[dict[str, str] | None]
    require_approval: NotRequired[
        ResponseToolSearchOutputItemParamToolMcpRequireApprovalMcpToolApprovalFilter
        | Literal["always", "never"]
        | None
    ]
    server_description: NotRequired[str | None]
    server_url: NotRequired[str | None]
    tunnel_id: NotRequired[str | None]


class ResponseToolSearchOutputItemParamToolMcpAllowedToolsMcpToolFilter(TypedDict):
    read_only: NotRequired[bool | None]
    tool_names: NotRequired[list[str] | None]


class ResponseToolSearchOutputItemParamToolMcpRequireApprovalMcpToolApprovalFilter(TypedDict):
    always: NotRequired[
        ResponsesResponseToolSearchOutputItemParamMcpRequireApprovalFilterAlways | None
    ]
    never: NotRequired[
        ResponsesResponseToolSearchOutputItemParamMcpRequireApprovalFilterNever | None
    ]


class ResponseToolSearchOutputItemParamToolProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]


class ResponsesDelegationConfig(TypedDict):
    model: str
    instructions: NotRequired[str | None]
    max_output_tokens: NotRequired[int | None]
    parallel_tool_calls: NotRequired[bool | None]
    reasoning: NotRequired[ResponsesDelegationConfigReasoning | None]
    service_tier: NotRequired[
        Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    ]
    text: NotRequired[ResponsesDelegationConfigText | None]
    tool_choice: NotRequired[
        Literal["auto", "none", "required"]
        | ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam
        | ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam
        | ResponsesDelegationConfigToolChoiceFileSearch
        | ResponsesDelegationConfigToolChoiceWebSearch
        | ResponsesDelegationConfigToolChoiceWebSearchPreview
        | ResponsesDelegationConfigToolChoiceImageGeneration
        | ResponsesDelegationConfigToolChoiceComputer
        | ResponsesDelegationConfigToolChoiceCodeInterpreter
        | ResponsesDelegationConfigToolChoiceProgrammaticToolCalling
        | ResponsesDelegationConfigToolChoiceShell
        | ResponsesDelegationConfigToolChoiceCustom
        | ResponsesDelegationConfigToolChoiceApplyPatch
        | ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParam
        | None
    ]
    tools: NotRequired[
        list[
            Annotated[
                SdkFunctionTool
                | ResponsesDelegationConfigToolWebSearch
                | ResponsesDelegationConfigToolFileSearch
                | ResponsesDelegationConfigToolCodeInterpreter
                | ResponsesDelegationConfigToolShell
                | ResponsesDelegationConfigToolImageGeneration
                | ResponsesDelegationConfigToolMcp
                | ResponsesDelegationConfigToolCustom
                | ResponsesDelegationConfigToolNamespace
                | ResponsesDelegationConfigToolSearch
                | ResponsesDelegationConfigToolProgrammaticToolCalling
                | ResponsesDelegationConfigToolComputer
                | ResponsesDelegationConfigToolApplyPatch,
                Field(discriminator="type"),
            ]
        ]
        | None
    ]


class ResponsesDelegationConfigReasoning(TypedDict):
    effort: NotRequired[Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None]
    summary: NotRequired[Literal["concise", "detailed", "auto"] | None]


class ResponsesDelegationConfigText(TypedDict):
    verbosity: NotRequired[Literal["low", "medium", "high"] | None]


class ResponsesDelegationConfigToolApplyPatch(TypedDict):
    type: Literal["apply_patch"]


class ResponsesDelegationConfigToolChoiceApplyPatch(TypedDict):
    type: Literal["apply_patch"]


class ResponsesDelegationConfigToolChoiceCodeInterpreter(TypedDict):
    type: Literal["code_interpreter"]


class ResponsesDelegationConfigToolChoiceComputer(TypedDict):
    type: Literal["computer"]


class ResponsesDelegationConfigToolChoiceCustom(TypedDict):
    name: str
    type: Literal["custom"]


class ResponsesDelegationConfigToolChoiceFileSearch(TypedDict):
    type: Literal["file_search"]


class ResponsesDelegationConfigToolChoiceImageGeneration(TypedDict):
    type: Literal["image_generation"]


class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParam(TypedDict):
    tools: list[
        Annotated[
            ResponsesDelegationConfigToolChoiceLiveAllowedToolsParamFunctionParam
            | ResponsesDelegationConfigToolChoiceLiveAllowedToolsParamMCPParam
            | ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolFileSearch
            | ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearch
            | ResponsesDelegationConfigToolChoiceLiveAllowedToolsParamWebSearchPreview
            | ResponsesDelegationConfigToolChoiceLiveAllowedToolsParamImageGeneration
            | ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolComputer
            | ResponsesDelegationConfigToolChoiceLiveAllowedToolsParamCodeInterpreter
            | ResponsesDelegationConfigToolChoiceLiveAllowedToolsParamProgrammaticCalling
            | ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolShell
            | ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolCustom
            | ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch,
            Field(discriminator="type"),
        ]
    ]
    type: Literal["allowed_tools"]
    mode: NotRequired[Literal["none", "auto", "required"] | None]


class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(TypedDict):
    type: Literal["apply_patch"]


class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolComputer(TypedDict):
    type: Literal["computer"]


class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolCustom(TypedDict):
    name: str
    type: Literal["custom"]


class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(TypedDict):
    type: Literal["file_search"]


class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolShell(TypedDict):
    type: Literal["shell"]


class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(TypedDict):
    type: Literal["web_search"]


class ResponsesDelegationConfigToolChoiceLiveAllowedToolsParamCodeInterpreter(TypedDict):
    type: Literal["code_interpreter"]


class ResponsesDelegationConfigToolChoiceLiveAllowedToolsParamFunctionParam(TypedDict):
    name: str
    type: Literal["function"]


class ResponsesDelegationConfigToolChoiceLiveAllowedToolsParamImageGeneration(TypedDict):
    type: Literal["image_generation"]


class ResponsesDelegationConfigToolChoiceLiveAllowedToolsParamMCPParam(TypedDict):
    name: str
    server_label: str
    type: Literal["mcp"]


class ResponsesDelegationConfigToolChoiceLiveAllowedToolsParamProgrammaticCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]


class ResponsesDelegationConfigToolChoiceLiveAllowedToolsParamWebSearchPreview(TypedDict):
    type: Literal["web_search_preview"]


class ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam(TypedDict):
    name: str
    type: Literal["function"]


class ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam(TypedDict):
    name: str
    server_label: str
    type: Literal["mcp"]


class ResponsesDelegationConfigToolChoiceProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]


class ResponsesDelegationConfigToolChoiceShell(TypedDict):
    type: Literal["shell"]


class ResponsesDelegationConfigToolChoiceWebSearch(TypedDict):
    type: Literal["web_search"]


class ResponsesDelegationConfigToolChoiceWebSearchPreview(TypedDict):
    type: Literal["web_search_preview"]


class ResponsesDelegationConfigToolCodeInterpreter(TypedDict):
    type: Literal["code_interpreter"]


class ResponsesDelegationConfigToolComputer(TypedDict):
    type: Literal["computer"]


class ResponsesDelegationConfigToolCustom(TypedDict):
    type: Literal["custom"]


class ResponsesDelegationConfigToolFileSearch(TypedDict):
    type: Literal["file_search"]


class ResponsesDelegationConfigToolImageGeneration(TypedDict):
    type: Literal["image_generation"]


class ResponsesDelegationConfigToolMcp(TypedDict):
    type: Literal["mcp"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]
    allowed_tools: NotRequired[
        list[str] | ResponsesDelegationConfigToolMcpAllowedToolsLiveMCPToolFilterParam | None
    ]
    authorization: NotRequired[str | None]
    connector_id: NotRequired[str | None]
    defer_loading: NotRequired[bool | None]
    headers: NotRequired[dict[str, str] | None]
    require_approval: NotRequired[
        ResponsesDelegationConfigToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam
        | Literal["always", "never"]
        | None
    ]
    server_description: NotRequired[str | None]
    server_label: NotRequired[str | None]
    server_url: NotRequired[str | None]
    tunnel_id: NotRequired[str | None]


class ResponsesDelegationConfigToolMcpAllowedToolsLiveMCPToolFilterParam(TypedDict):
    read_only: NotRequired[bool | None]
    tool_names: NotRequired[list[str] | None]


class ResponsesDelegationConfigToolMcpRequireApprovalLiveMCPFilterParamAlways(TypedDict):
    read_only: NotRequired[bool | None]
    tool_names: NotRequired[list[str] | None]


class ResponsesDelegationConfigToolMcpRequireApprovalLiveMCPFilterParamNever(TypedDict):
    read_only: NotRequired[bool | None]
    tool_names: NotRequired[list[str] | None]


class ResponsesDelegationConfigToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(TypedDict):
    always: NotRequired[
        ResponsesDelegationConfigToolMcpRequireApprovalLiveMCPFilterParamAlways | None
    ]
    never: NotRequired[
        ResponsesDelegationConfigToolMcpRequireApprovalLiveMCPFilterParamNever | None
    ]


class ResponsesDelegationConfigToolNamespace(TypedDict):
    type: Literal["namespace"]


class ResponsesDelegationConfigToolProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]


class ResponsesDelegationConfigToolSearch(TypedDict):
    type: Literal["tool_search"]


class ResponsesDelegationConfigToolShell(TypedDict):
    type: Literal["shell"]
    environment: NotRequired[
        Annotated[
            ResponsesDelegationConfigToolShellEnvironmentContainerAuto
            | ResponsesDelegationConfigToolShellEnvironmentContainerReference
            | ResponsesDelegationConfigToolShellEnvironmentLocal
            | None,
            Field(discriminator="type"),
        ]
    ]


class ResponsesDelegationConfigToolShellEnvironmentContainerAuto(TypedDict):
    type: Literal["container_auto"]
    file_ids: NotRequired[list[str] | None]
    memory_limit: NotRequired[Literal["1g", "4g", "16g", "64g"] | None]
    network_policy: NotRequired[
        Annotated[
            LiveResponsesDelegationToolShellEnvironmentContainerAutoNetworkPolicyDisabled
            | LiveResponsesDelegationToolShellEnvironmentContainerAutoNetworkPolicyAllowlist
            | None,
            Field(discriminator="type"),
        ]
    ]
    skills: NotRequired[
        list[
            Annotated[
                ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReference
                | ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInline,
                Field(discriminator="type"),
            ]
        ]
        | None
    ]


class ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInline(TypedDict):
    description: str
    name: str
    source: ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource
    type: Literal["inline"]


class ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource(TypedDict):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]


class ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReference(TypedDict):
    skill_id: str
    type: Literal["skill_reference"]
    version: NotRequired[str | None]


class ResponsesDelegationConfigToolShellEnvironmentContainerReference(TypedDict):
    container_id: str
    type: Literal["container_reference"]


class ResponsesDelegationConfigToolShellEnvironmentLocal(TypedDict):
    type: Literal["local"]
    skills: NotRequired[list[ResponsesDelegationConfigToolShellEnvironmentLocalSkill] | None]


class ResponsesDelegationConfigToolShellEnvironmentLocalSkill(TypedDict):
    description: str
    name: str
    path: str


class ResponsesDelegationConfigToolWebSearch(TypedDict):
    type: Literal["web_search"]


class ResponsesDelegationUpdateConfig(TypedDict):
    instructions: NotRequired[str | None]
    max_output_tokens: NotRequired[int | None]
    model: NotRequired[str | None]
    parallel_tool_calls: NotRequired[bool | None]
    reasoning: NotRequired[ResponsesDelegationUpdateConfigReasoning | None]
    service_tier: NotRequired[
        Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    ]
    text: NotRequired[ResponsesDelegationUpdateConfigText | None]
    tool_choice: NotRequired[
        Literal["auto", "none", "required"]
        | ResponsesDelegationUpdateConfigToolChoiceLiveFunctionToolChoiceParam
        | ResponsesDelegationUpdateConfigToolChoiceLiveMCPToolChoiceParam
        | ResponsesDelegationUpdateConfigToolChoiceFileSearch
        | ResponsesDelegationUpdateConfigToolChoiceWebSearch
        | ResponsesDelegationUpdateConfigToolChoiceWebSearchPreview
        | ResponsesDelegationUpdateConfigToolChoiceImageGeneration
        | ResponsesDelegationUpdateConfigToolChoiceComputer
        | ResponsesDelegationUpdateConfigToolChoiceCodeInterpreter
        | ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCalling
        | ResponsesDelegationUpdateConfigToolChoiceShell
        | ResponsesDelegationUpdateConfigToolChoiceCustom
        | ResponsesDelegationUpdateConfigToolChoiceApplyPatch
        | ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParam
        | None
    ]
    tools: NotRequired[
        list[
            Annotated[
                SdkFunctionTool
                | ResponsesDelegationUpdateConfigToolWebSearch
                | ResponsesDelegationUpdateConfigToolFileSearch
                | ResponsesDelegationUpdateConfigToolCodeInterpreter
                | ResponsesDelegationUpdateConfigToolShell
                | ResponsesDelegationUpdateConfigToolImageGeneration
                | ResponsesDelegationUpdateConfigToolMcp
                | ResponsesDelegationUpdateConfigToolCustom
                | ResponsesDelegationUpdateConfigToolNamespace
                | ResponsesDelegationUpdateConfigToolSearch
                | ResponsesDelegationUpdateConfigToolProgrammaticToolCalling
                | ResponsesDelegationUpdateConfigToolComputer
                | ResponsesDelegationUpdateConfigToolApplyPatch,
                Field(discriminator="type"),
            ]
        ]
        | None
    ]


class ResponsesDelegationUpdateConfigReasoning(TypedDict):
    effort: NotRequired[Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None]
    summary: NotRequired[Literal["concise", "detailed", "auto"] | None]


class ResponsesDelegationUpdateConfigText(TypedDict):
    verbosity: NotRequired[Literal["low", "medium", "high"] | None]


class ResponsesDelegationUpdateConfigToolApplyPatch(TypedDict):
    type: Literal["apply_patch"]


class ResponsesDelegationUpdateConfigToolChoiceApplyPatch(TypedDict):
    type: Literal["apply_patch"]


class ResponsesDelegationUpdateConfigToolChoiceCodeInterpreter(TypedDict):
    type: Literal["code_interpreter"]


class ResponsesDelegationUpdateConfigToolChoiceComputer(TypedDict):
    type: Literal["computer"]


class ResponsesDelegationUpdateConfigToolChoiceCustom(TypedDict):
    name: str
    type: Literal["custom"]


class ResponsesDelegationUpdateConfigToolChoiceFileSearch(TypedDict):
    type: Literal["file_search"]


class ResponsesDelegationUpdateConfigToolChoiceImageGeneration(TypedDict):
    type: Literal["image_generation"]


class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParam(TypedDict):
    tools: list[
        Annotated[
            ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsParamFunctionParam
            | ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsParamMCPParam
            | ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsParamFileSearch
            | ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsParamWebSearch
            | ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsParamWebSearchPreview
            | ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsParamImageGeneration
            | ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolComputer
            | ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsParamCodeInterpreter
            | LiveResponsesDelegationUpdateConfigToolChoiceAllowedToolsProgrammaticCalling
            | ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolShell
            | ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolCustom
            | ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsParamApplyPatch,
            Field(discriminator="type"),
        ]
    ]
    type: Literal["allowed_tools"]
    mode: NotRequired[Literal["none", "auto", "required"] | None]


class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolComputer(TypedDict):
    type: Literal["computer"]


class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolCustom(TypedDict):
    name: str
    type: Literal["custom"]


class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolShell(TypedDict):
    type: Literal["shell"]


class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsParamApplyPatch(TypedDict):
    type: Literal["apply_patch"]


class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsParamCodeInterpreter(TypedDict):
    type: Literal["code_interpreter"]


class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsParamFileSearch(TypedDict):
    type: Literal["file_search"]


class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsParamFunctionParam(TypedDict):
    name: str
    type: Literal["function"]


class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsParamImageGeneration(TypedDict):
    type: Literal["image_generation"]


class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsParamMCPParam(TypedDict):
    name: str
    server_label: str
    type: Literal["mcp"]


class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsParamWebSearch(TypedDict):
    type: Literal["web_search"]


class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsParamWebSearchPreview(TypedDict):
    type: Literal["web_search_preview"]


class ResponsesDelegationUpdateConfigToolChoiceLiveFunctionToolChoiceParam(TypedDict):
    name: str
    type: Literal["function"]


class ResponsesDelegationUpdateConfigToolChoiceLiveMCPToolChoiceParam(TypedDict):
    name: str
    server_label: str
    type: Literal["mcp"]


class ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]


class ResponsesDelegationUpdateConfigToolChoiceShell(TypedDict):
    type: Literal["shell"]


class ResponsesDelegationUpdateConfigToolChoiceWebSearch(TypedDict):
    type: Literal["web_search"]


class ResponsesDelegationUpdateConfigToolChoiceWebSearchPreview(TypedDict):
    type: Literal["web_search_preview"]


class ResponsesDelegationUpdateConfigToolCodeInterpreter(TypedDict):
    type: Literal["code_interpreter"]


class ResponsesDelegationUpdateConfigToolComputer(TypedDict):
    type: Literal["computer"]


class ResponsesDelegationUpdateConfigToolCustom(TypedDict):
    type: Literal["custom"]


class ResponsesDelegationUpdateConfigToolFileSearch(TypedDict):
    type: Literal["file_search"]


class ResponsesDelegationUpdateConfigToolImageGeneration(TypedDict):
    type: Literal["image_generation"]


class ResponsesDelegationUpdateConfigToolMcp(TypedDict):
    type: Literal["mcp"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]
    allowed_tools: NotRequired[
        list[str] | ResponsesDelegationUpdateConfigToolMcpAllowedToolsLiveMCPToolFilterParam | None
    ]
    authorization: NotRequired[str | None]
    connector_id: NotRequired[str | None]
    defer_loading: NotRequired[bool | None]
    headers: NotRequired[dict[str, str] | None]
    require_approval: NotRequired[
        ResponsesDelegationUpdateConfigToolMcpRequireApprovalLiveMCPFilterParam
        | Literal["always", "never"]
        | None
    ]
    server_description: NotRequired[str | None]
    server_label: NotRequired[str | None]
    server_url: NotRequired[str | None]
    tunnel_id: NotRequired[str | None]


class ResponsesDelegationUpdateConfigToolMcpAllowedToolsLiveMCPToolFilterParam(TypedDict):
    read_only: NotRequired[bool | None]
    tool_names: NotRequired[list[str] | None]


class ResponsesDelegationUpdateConfigToolMcpRequireApprovalLiveMCPFilterParam(TypedDict):
    always: NotRequired[
        ResponsesDelegationUpdateConfigToolMcpRequireApprovalLiveMCPFilterParamAlways | None
    ]
    never: NotRequired[
        ResponsesDelegationUpdateConfigToolMcpRequireApprovalLiveMCPFilterParamNever | None
    ]


class ResponsesDelegationUpdateConfigToolMcpRequireApprovalLiveMCPFilterParamAlways(TypedDict):
    read_only: NotRequired[bool | None]
    tool_names: NotRequired[list[str] | None]


class ResponsesDelegationUpdateConfigToolMcpRequireApprovalLiveMCPFilterParamNever(TypedDict):
    read_only: NotRequired[bool | None]
    tool_names: NotRequired[list[str] | None]


class ResponsesDelegationUpdateConfigToolNamespace(TypedDict):
    type: Literal["namespace"]


class ResponsesDelegationUpdateConfigToolProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]


class ResponsesDelegationUpdateConfigToolSearch(TypedDict):
    type: Literal["tool_search"]


class ResponsesDelegationUpdateConfigToolShell(TypedDict):
    type: Literal["shell"]
    environment: NotRequired[
        Annotated[
            ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAuto
            | ResponsesDelegationUpdateConfigToolShellEnvironmentContainerReference
            | ResponsesDelegationUpdateConfigToolShellEnvironmentLocal
            | None,
            Field(discriminator="type"),
        ]
    ]


class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAuto(TypedDict):
    type: Literal["container_auto"]
    file_ids: NotRequired[list[str] | None]
    memory_limit: NotRequired[Literal["1g", "4g", "16g", "64g"] | None]
    network_policy: NotRequired[
        Annotated[
            LiveResponsesDelegationToolShellEnvironmentContainerAutoNetworkPolicyDisabled2
            | LiveResponsesDelegationToolShellEnvironmentContainerAutoNetworkPolicyAllowlist2
            | None,
            Field(discriminator="type"),
        ]
    ]
    skills: NotRequired[
        list[
            Annotated[
                LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillReference
                | ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInline,
                Field(discriminator="type"),
            ]
        ]
        | None
    ]


class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInline(TypedDict):
    description: str
    name: str
    source: LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource
    type: Literal["inline"]


class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerReference(TypedDict):
    container_id: str
    type: Literal["container_reference"]


class ResponsesDelegationUpdateConfigToolShellEnvironmentLocal(TypedDict):
    type: Literal["local"]
    skills: NotRequired[list[ResponsesDelegationUpdateConfigToolShellEnvironmentLocalSkill] | None]


class ResponsesDelegationUpdateConfigToolShellEnvironmentLocalSkill(TypedDict):
    description: str
    name: str
    path: str


class ResponsesDelegationUpdateConfigToolWebSearch(TypedDict):
    type: Literal["web_search"]


class ResponsesFileSearchTool(TypedDict):
    type: Literal["file_search"]
    vector_store_ids: list[str]
    filters: NotRequired[
        Annotated[SharedComparisonFilter | SharedCompoundFilter | None, Field(discriminator="type")]
    ]
    max_num_results: NotRequired[int | None]
    ranking_options: NotRequired[FileSearchToolRankingOptions | None]


ResponsesFunctionTool = TypedDict(
    "ResponsesFunctionTool",
    {
        "name": "str",
        "parameters": "NotRequired[dict[str, object] | None]",
        "strict": "NotRequired[bool | None]",
        "type": "Literal['function']",
        "allowed_callers": "NotRequired[list[Literal['direct', 'programmatic']] | None]",
        "async": "NotRequired[bool | None]",
        "defer_loading": "NotRequired[bool | None]",
        "description": "NotRequired[str | None]",
        "output_schema": "NotRequired[dict[str, object] | None]",
    },
)


class ResponsesMcpToolCallErrorMcpToolExecutionError(TypedDict):
    content: object
    type: Literal["mcp_tool_execution_error"]


class ResponsesResponseToolSearchOutputItemParamCodeInterpreterContainerAuto(TypedDict):
    type: Literal["auto"]
    file_ids: NotRequired[list[str] | None]
    memory_limit: NotRequired[Literal["1g", "4g", "16g", "64g"] | None]
    network_policy: NotRequired[
        Annotated[
            ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist | None,
            Field(discriminator="type"),
        ]
    ]


class ResponsesResponseToolSearchOutputItemParamMcpRequireApprovalFilterAlways(TypedDict):
    read_only: NotRequired[bool | None]
    tool_names: NotRequired[list[str] | None]


class ResponsesResponseToolSearchOutputItemParamMcpRequireApprovalFilterNever(TypedDict):
    read_only: NotRequired[bool | None]
    tool_names: NotRequired[list[str] | None]


class SdkComputerTool(TypedDict):
    type: Literal["computer"]


class SdkComputerUsePreviewTool(TypedDict):
    display_height: int
    display_width: int
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    type: Literal["computer_use_preview"]


class SdkEasyInputMessage(TypedDict):
    content: str | list[ResponseInputContent]
    role: Literal["user", "assistant", "system", "developer"]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    type: NotRequired[Literal["message"] | None]


class SdkError(TypedDict):
    code: str
    message: str
    type: str
    client_event_id: NotRequired[str | None]
    param: NotRequired[str | None]


class SdkFunctionTool(TypedDict):
    name: str
    type: Literal["function"]
    description: NotRequired[str | None]
    parameters: NotRequired[dict[str, object] | None]
    strict: NotRequired[bool | None]


class SdkResponseOutputText(TypedDict):
    annotations: list[
        Annotated[
            ResponseOutputTextAnnotationFileCitation
            | ResponseOutputTextAnnotationURLCitation
            | ResponseOutputTextAnnotationContainerFileCitation
            | ResponseOutputTextAnnotationFilePath,
            Field(discriminator="type"),
        ]
    ]
    text: str
    type: Literal["output_text"]
    logprobs: NotRequired[list[ResponseOutputTextLogprob] | None]


class SdkWebSearchPreviewTool(TypedDict):
    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    search_content_types: NotRequired[list[Literal["text", "image"]] | None]
    search_context_size: NotRequired[Literal["low", "medium", "high"] | None]
    user_location: NotRequired[WebSearchPreviewToolUserLocation | None]


class SdkWebSearchTool(TypedDict):
    type: Literal["web_search", "web_search_2025_08_26"]
    external_web_access: NotRequired[bool | None]
    filters: NotRequired[WebSearchToolFilters | None]
    search_context_size: NotRequired[Literal["low", "medium", "high"] | None]
    user_location: NotRequired[WebSearchToolUserLocation | None]


class ServerEventSelector(TypedDict):
    type: str
    response_event: NotRequired[str | None]


class ServerEventSessionInputAudioAppend(TypedDict):
    audio: str
    type: Literal["session.input_audio.append"]


class ServerEventTransportAnswered(TypedDict):
    event_id: str
    session_id: str
    type: Literal["transport.answered"]


class ServerEventTransportDtmfReceived(TypedDict):
    event: str
    event_id: str
    type: Literal["transport.dtmf.received"]


class ServerEventTransportDtmfSend(TypedDict):
    event: str
    event_id: str
    type: Literal["transport.dtmf.send"]
    client_event_id: NotRequired[str | None]


class ServerEventTransportDtmfSent(TypedDict):
    event: str
    event_id: str
    type: Literal["transport.dtmf.sent"]
    client_event_id: NotRequired[str | None]


class ServerEventTransportFailed(TypedDict):
    error: ServerEventTransportFailedError
    event_id: str
    session_id: str
    type: Literal["transport.failed"]


class ServerEventTransportFailedError(TypedDict):
    code: str
    message: str
    type: Literal["call_error"]
    param: NotRequired[str | None]


class ServerEventTransportRinging(TypedDict):
    event_id: str
    session_id: str
    type: Literal["transport.ringing"]


class SessionCloseEvent(TypedDict):
    type: Literal["session.close"]
    event_id: NotRequired[str | None]


class SessionClosedEvent(TypedDict):
    event_id: str
    reason: Literal["close_requested", "expired", "content", "remote_hangup", "connection_lost"]
    session: SessionResource
    type: Literal["session.closed"]
    usage: SessionUsage
    client_event_id: NotRequired[str | None]


class SessionConfig(TypedDict):
    model: str | Literal["gpt-live-1", "gpt-live-1.1"]
    audio: NotRequired[SessionConfigAudio | None]
    client: NotRequired[ClientConfig | None]
    delegation: NotRequired[
        Annotated[
            ClientDelegation
            | SessionConfigDelegationResponses
            | SessionConfigDelegationDecisions
            | None,
            Field(discriminator="type"),
        ]
    ]
    input: NotRequired[list[InitialItem] | None]
    instructions: NotRequired[str | None]
    safety_identifier: NotRequired[str | None]
    store: NotRequired[bool | None]
    triggers: NotRequired[list[DecisionTrigger] | None]


class SessionConfigAudio(TypedDict):
    format: NotRequired[Annotated[AudioFormat | None, Field(discriminator="type")]]
    output: NotRequired[SessionConfigAudioOutput | None]


class SessionConfigAudioOutput(TypedDict):
    voice: NotRequired[
        str
        | Literal[
            "alloy",
            "ash",
            "ballad",
            "beacon",
            "bossa",
            "cedar",
            "cinder",
            "coral",
            "delta",
            "echo",
            "gleam",
            "marin",
            "meridian",
            "quartz",
            "ripple",
            "sage",
            "shida",
            "shimmer",
            "stone",
            "tempo",
            "verse",
            "vesper",
            "willow",
        ]
        | CustomVoice
        | None
    ]


class SessionConfigDelegationDecisions(TypedDict):
    decisions: DecisionsDelegationConfig
    type: Literal["decisions"]
    acknowledgement_delay_ms: NotRequired[int | None]


class SessionConfigDelegationResponses(TypedDict):
    responses: ResponsesDelegationConfig
    type: Literal["responses"]
    acknowledgement_delay_ms: NotRequired[int | None]


class SessionResource(TypedDict):
    id: str
    expires_at: int
    model: str | Literal["gpt-live-1", "gpt-live-1.1"]
    status: Literal["active"]
    audio: NotRequired[SessionResourceAudio | None]
    client: NotRequired[ClientConfig | None]
    delegation: NotRequired[
        Annotated[
            ClientDelegation
            | SessionResourceDelegationResponses
            | SessionResourceDelegationDecisions
            | None,
            Field(discriminator="type"),
        ]
    ]
    input: NotRequired[list[InitialItem] | None]
    instructions: NotRequired[str | None]
    safety_identifier: NotRequired[str | None]
    store: NotRequired[bool | None]
    triggers: NotRequired[list[DecisionTrigger] | None]


class SessionResourceAudio(TypedDict):
    format: NotRequired[Annotated[AudioFormat | None, Field(discriminator="type")]]
    output: NotRequired[SessionResourceAudioOutput | None]


class SessionResourceAudioOutput(TypedDict):
    voice: NotRequired[
        str
        | Literal[
            "alloy",
            "ash",
            "ballad",
            "beacon",
            "bossa",
            "cedar",
            "cinder",
            "coral",
            "delta",
            "echo",
            "gleam",
            "marin",
            "meridian",
            "quartz",
            "ripple",
            "sage",
            "shida",
            "shimmer",
            "stone",
            "tempo",
            "verse",
            "vesper",
            "willow",
        ]
        | CustomVoice
        | None
    ]


class SessionResourceDelegationDecisions(TypedDict):
    decisions: DecisionsDelegationConfig
    type: Literal["decisions"]
    acknowledgement_delay_ms: NotRequired[int | None]


class SessionResourceDelegationResponses(TypedDict):
    responses: ResponsesDelegationConfig
    type: Literal["responses"]
    acknowledgement_delay_ms: NotRequired[int | None]


class SessionStartEvent(TypedDict):
    session: SessionConfig
    type: Literal["session.start"]
    event_id: NotRequired[str | None]


class SessionStartedEvent(TypedDict):
    event_id: str
    session: SessionResource
    type: Literal["session.started"]
    client_event_id: NotRequired[str | None]


class SessionUpdateConfig(TypedDict):
    delegation: NotRequired[
        Annotated[
            ClientDelegation
            | SessionUpdateConfigDelegationResponses
            | SessionUpdateConfigDelegationDecisions
            | None,
            Field(discriminator="type"),
        ]
    ]
    triggers: NotRequired[list[DecisionTrigger] | None]


class SessionUpdateConfigDelegationDecisions(TypedDict):
    type: Literal["decisions"]
    acknowledgement_delay_ms: NotRequired[int | None]
    decisions: NotRequired[DecisionsDelegationUpdateConfig | None]


class SessionUpdateConfigDelegationResponses(TypedDict):
    type: Literal["responses"]
    acknowledgement_delay_ms: NotRequired[int | None]
    responses: NotRequired[ResponsesDelegationUpdateConfig | None]


class SessionUsage(TypedDict):
    seconds: float
    active_seconds: NotRequired[int | None]
    paused_seconds: NotRequired[int | None]


class SessionUsageUpdatedEvent(TypedDict):
    event_id: str
    type: Literal["session.usage.updated"]
    usage: SessionUsage
    client_event_id: NotRequired[str | None]
    context_window: NotRequired[SessionUsageUpdatedEventContextWindow | None]


class SessionUsageUpdatedEventContextWindow(TypedDict):
    usage_ratio: float


class SharedComparisonFilter(TypedDict):
    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: str | float | bool | list[str | float]


class SharedCompoundFilter(TypedDict):
    filters: list[SharedComparisonFilter | object]
    type: Literal["and", "or"]


class SharedCustomToolInputFormatGrammar(TypedDict):
    definition: str
    syntax: Literal["lark", "regex"]
    type: Literal["grammar"]


class SharedCustomToolInputFormatText(TypedDict):
    type: Literal["text"]


class SkillReference(TypedDict):
    skill_id: str
    type: Literal["skill_reference"]
    version: NotRequired[str | None]


class ThinkingAppendEvent(TypedDict):
    content: str
    delegation_id: NotRequired[str | None]
    type: Literal["session.thinking.append"]
    event_id: NotRequired[str | None]


class ThinkingAppendedEvent(TypedDict):
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.thinking.appended"]
    client_event_id: NotRequired[str | None]


class ToolCodeInterpreter(TypedDict):
    container: str | ToolCodeInterpreterContainerCodeInterpreterToolAuto
    type: Literal["code_interpreter"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]


class ToolCodeInterpreterContainerCodeInterpreterToolAuto(TypedDict):
    type: Literal["auto"]
    file_ids: NotRequired[list[str] | None]
    memory_limit: NotRequired[Literal["1g", "4g", "16g", "64g"] | None]
    network_policy: NotRequired[
        Annotated[
            ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist | None,
            Field(discriminator="type"),
        ]
    ]


class ToolImageGeneration(TypedDict):
    type: Literal["image_generation"]
    action: NotRequired[Literal["generate", "edit", "auto"] | None]
    background: NotRequired[Literal["transparent", "opaque", "auto"] | None]
    complexity: NotRequired[Literal["low", "medium", "high"] | None]
    frame_count: NotRequired[int | None]
    frame_duration_ms: NotRequired[int | None]
    input_fidelity: NotRequired[Literal["high", "low"] | None]
    input_image_mask: NotRequired[ToolImageGenerationInputImageMask | None]
    model: NotRequired[
        str
        | Literal[
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.6-sunburst",
            "gpt-image-2.6-flare",
            "gpt-image-1.5",
            "chatgpt-image-latest",
        ]
        | None
    ]
    moderation: NotRequired[Literal["auto", "low"] | None]
    output_compression: NotRequired[int | None]
    output_format: NotRequired[Literal["png", "webp", "jpeg", "gif", "svg"] | None]
    partial_images: NotRequired[int | None]
    quality: NotRequired[Literal["low", "medium", "high", "xhigh", "max", "auto"] | None]
    size: NotRequired[str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None]
    svg: NotRequired[ToolImageGenerationSvg | None]


class ToolImageGenerationInputImageMask(TypedDict):
    file_id: NotRequired[str | None]
    image_url: NotRequired[str | None]


class ToolImageGenerationSvg(TypedDict):
    model: NotRequired[str | None]
    reasoning: NotRequired[ToolImageGenerationSvgReasoning | None]


class ToolImageGenerationSvgReasoning(TypedDict):
    effort: NotRequired[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None]


class ToolLocalShell(TypedDict):
    type: Literal["local_shell"]


class ToolMcp(TypedDict):
    server_label: str
    type: Literal["mcp"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]
    allowed_tools: NotRequired[list[str] | ToolMcpAllowedToolsMcpToolFilter | None]
    authorization: NotRequired[str | None]
    connector_id: NotRequired[
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | None
    ]
    defer_loading: NotRequired[bool | None]
    headers: NotRequired[dict[str, str] | None]
    require_approval: NotRequired[
        ToolMcpRequireApprovalMcpToolApprovalFilter | Literal["always", "never"] | None
    ]
    server_description: NotRequired[str | None]
    server_url: NotRequired[str | None]
    tunnel_id: NotRequired[str | None]


class ToolMcpAllowedToolsMcpToolFilter(TypedDict):
    read_only: NotRequired[bool | None]
    tool_names: NotRequired[list[str] | None]


class ToolMcpRequireApprovalMcpToolApprovalFilter(TypedDict):
    always: NotRequired[ToolMcpRequireApprovalMcpToolApprovalFilterAlways | None]
    never: NotRequired[ToolMcpRequireApprovalMcpToolApprovalFilterNever | None]


class ToolMcpRequireApprovalMcpToolApprovalFilterAlways(TypedDict):
    read_only: NotRequired[bool | None]
    tool_names: NotRequired[list[str] | None]


class ToolMcpRequireApprovalMcpToolApprovalFilterNever(TypedDict):
    read_only: NotRequired[bool | None]
    tool_names: NotRequired[list[str] | None]


class ToolProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]


class ToolSearchOutputNamespaceTool(TypedDict):
    description: str
    name: str
    tools: list[
        Annotated[
            ToolSearchOutputNamespaceToolToolFunction | CustomTool, Field(discriminator="type")
        ]
    ]
    type: Literal["namespace"]


ToolSearchOutputNamespaceToolToolFunction = TypedDict(
    "ToolSearchOutputNamespaceToolToolFunction",
    {
        "name": "str",
        "type": "Literal['function']",
        "allowed_callers": "NotRequired[list[Literal['direct', 'programmatic']] | None]",
        "async": "NotRequired[bool | None]",
        "defer_loading": "NotRequired[bool | None]",
        "description": "NotRequired[str | None]",
        "output_schema": "NotRequired[dict[str, object] | None]",
        "parameters": "NotRequired[object]",
        "strict": "NotRequired[bool | None]",
    },
)


class ToolSearchTool(TypedDict):
    type: Literal["tool_search"]
    description: NotRequired[str | None]
    execution: NotRequired[Literal["server", "client"] | None]
    parameters: NotRequired[object]


class WebSearchPreviewToolUserLocation(TypedDict):
    type: Literal["approximate"]
    city: NotRequired[str | None]
    country: NotRequired[str | None]
    region: NotRequired[str | None]
    timezone: NotRequired[str | None]


class WebSearchToolFilters(TypedDict):
    allowed_domains: NotRequired[list[str] | None]


class WebSearchToolUserLocation(TypedDict):
    city: NotRequired[str | None]
    country: NotRequired[str | None]
    region: NotRequired[str | None]
    timezone: NotRequired[str | None]
    type: NotRequired[Literal["approximate"] | None]


AudioFormat: TypeAlias = Annotated[
    AudioFormatAudioPCM | AudioFormatAudioPCMU | AudioFormatAudioPCMA, Field(discriminator="type")
]
ClientEvent: TypeAlias = Annotated[
    SessionStartEvent
    | LiveSessionUpdateEvent
    | InputAudioAppendEvent
    | InputAudioMuteEvent
    | InputAudioUnmuteEvent
    | OutputAudioFixturePlayEvent
    | InstructionsAppendEvent
    | ThinkingAppendEvent
    | CommentaryAppendEvent
    | DecisionCreateEvent
    | DecisionItemCreateEvent
    | DecisionItemDeleteEvent
    | ResponseItemCreateEvent
    | LiveResponseCreateEvent
    | SessionCloseEvent,
    Field(discriminator="type"),
]
ConnectClientEvent: TypeAlias = Annotated[
    LiveSessionUpdateEvent
    | InputAudioMuteEvent
    | InputAudioUnmuteEvent
    | OutputAudioFixturePlayEvent
    | ConnectClientEventTransportDtmfSend
    | InstructionsAppendEvent
    | ThinkingAppendEvent
    | CommentaryAppendEvent
    | DecisionCreateEvent
    | DecisionItemCreateEvent
    | DecisionItemDeleteEvent
    | ResponseItemCreateEvent
    | LiveResponseCreateEvent
    | SessionCloseEvent,
    Field(discriminator="type"),
]
ConnectServerEvent: TypeAlias = Annotated[
    SessionStartedEvent
    | LiveSessionUpdatedEvent
    | ConnectServerEventSessionResumed
    | ConnectServerEventSessionPaused
    | InputAudioMutedEvent
    | InputAudioUnmutedEvent
    | OutputAudioFixturePlayingEvent
    | OutputAudioFixturePlayedEvent
    | InstructionsAppendedEvent
    | ThinkingAppendedEvent
    | CommentaryAppendedEvent
    | InputTranscriptDeltaEvent
    | OutputTranscriptDeltaEvent
    | DelegationCreatedEvent
    | DecisionEvent
    | DecisionItemCreatedEvent
    | DecisionItemDeletedEvent
    | ResponseEvent
    | SessionUsageUpdatedEvent
    | SessionClosedEvent
    | LiveErrorEvent
    | InfoEvent
    | ConnectServerEventSessionInputAudioAppend
    | OutputAudioDeltaEvent
    | ConnectServerEventTransportDtmfReceived
    | ConnectServerEventTransportDtmfSend
    | ConnectServerEventTransportDtmfSent
    | ConnectServerEventTransportRinging
    | ConnectServerEventTransportAnswered
    | ConnectServerEventTransportFailed,
    Field(discriminator="type"),
]
DecisionQuestion: TypeAlias = Annotated[
    DecisionQuestionChoice | DecisionQuestionPredicate | DecisionQuestionScore,
    Field(discriminator="type"),
]
ForkClientEvent: TypeAlias = Annotated[
    ForkSessionStartEvent
    | LiveSessionUpdateEvent
    | InputAudioAppendEvent
    | InputAudioMuteEvent
    | InputAudioUnmuteEvent
    | OutputAudioFixturePlayEvent
    | InstructionsAppendEvent
    | ThinkingAppendEvent
    | CommentaryAppendEvent
    | DecisionCreateEvent
    | DecisionItemCreateEvent
    | DecisionItemDeleteEvent
    | ResponseItemCreateEvent
    | LiveResponseCreateEvent
    | SessionCloseEvent,
    Field(discriminator="type"),
]
ForkServerEvent: TypeAlias = Annotated[
    SessionStartedEvent
    | LiveSessionUpdatedEvent
    | InputAudioMutedEvent
    | InputAudioUnmutedEvent
    | OutputAudioFixturePlayingEvent
    | OutputAudioFixturePlayedEvent
    | InstructionsAppendedEvent
    | ThinkingAppendedEvent
    | CommentaryAppendedEvent
    | ForkServerEventSessionInputAudioAppend
    | OutputAudioDeltaEvent
    | InputTranscriptDeltaEvent
    | OutputTranscriptDeltaEvent
    | DelegationCreatedEvent
    | DecisionEvent
    | DecisionItemCreatedEvent
    | DecisionItemDeletedEvent
    | ResponseEvent
    | SessionUsageUpdatedEvent
    | SessionClosedEvent
    | LiveErrorEvent
    | InfoEvent
    | ForkServerEventTransportDtmfReceived
    | ForkServerEventTransportDtmfSend
    | ForkServerEventTransportDtmfSent
    | ForkServerEventTransportRinging
    | ForkServerEventTransportAnswered
    | ForkServerEventTransportFailed,
    Field(discriminator="type"),
]
InitialItem: TypeAlias = Annotated[
    InitialItemDeveloper | InitialItemUser | InitialItemAssistant, Field(discriminator="role")
]
McpToolCallError: TypeAlias = Annotated[
    McpToolCallErrorMcpProtocolError
    | ResponsesMcpToolCallErrorMcpToolExecutionError
    | McpToolCallErrorHTTPError,
    Field(discriminator="type"),
]
ResponseInputContent: TypeAlias = Annotated[
    ResponseInputText | ResponseInputImage | ResponseInputFile, Field(discriminator="type")
]
ResponseInputItem: TypeAlias = (
    SdkEasyInputMessage
    | ResponseInputItemMessage
    | ResponseOutputMessage
    | ResponseFileSearchToolCall
    | ResponseComputerToolCall
    | ResponseInputItemComputerCallOutput
    | ResponseFunctionWebSearch
    | ResponseFunctionToolCall
    | ResponseInputItemFunctionCallOutput
    | ResponseInputItemToolSearchCall
    | ResponseToolSearchOutputItemParam
    | ResponseInputItemAdditionalTools
    | ResponseConfigurationUpdateItemParam
    | ResponseReasoningItem
    | ResponseCompactionItemParam
    | ResponseInputItemImageGenerationCall
    | ResponseCodeInterpreterToolCall
    | ResponseInputItemLocalShellCall
    | ResponseInputItemLocalShellCallOutput
    | ResponseInputItemShellCall
    | ResponseInputItemShellCallOutput
    | ResponseInputItemApplyPatchCall
    | ResponseInputItemApplyPatchCallOutput
    | ResponseInputItemMcpListTools
    | ResponseInputItemMcpApprovalRequest
    | ResponseInputItemMcpApprovalResponse
    | ResponseInputItemMcpCall
    | ResponseCustomToolCallOutput
    | ResponseCustomToolCall
    | ResponseInputItemCompactionTrigger
    | ResponseInputItemItemReference
    | ResponseInputItemProgram
    | ResponseInputItemProgramOutput
)
SdkComputerAction: TypeAlias = Annotated[
    ComputerActionClick
    | ComputerActionDoubleClick
    | ComputerActionDrag
    | ComputerActionKeypress
    | ComputerActionMove
    | ComputerActionScreenshot
    | ComputerActionScroll
    | ComputerActionType
    | ComputerActionWait,
    Field(discriminator="type"),
]
SdkTool: TypeAlias = Annotated[
    ResponsesFunctionTool
    | ResponsesFileSearchTool
    | SdkComputerTool
    | SdkComputerUsePreviewTool
    | SdkWebSearchTool
    | ToolMcp
    | ToolCodeInterpreter
    | ToolProgrammaticToolCalling
    | ToolImageGeneration
    | ToolLocalShell
    | FunctionShellTool
    | CustomTool
    | NamespaceTool
    | ToolSearchTool
    | SdkWebSearchPreviewTool
    | ApplyPatchTool,
    Field(discriminator="type"),
]
ServerEvent: TypeAlias = Annotated[
    SessionStartedEvent
    | LiveSessionUpdatedEvent
    | InputAudioMutedEvent
    | InputAudioUnmutedEvent
    | OutputAudioFixturePlayingEvent
    | OutputAudioFixturePlayedEvent
    | InstructionsAppendedEvent
    | ThinkingAppendedEvent
    | CommentaryAppendedEvent
    | ServerEventSessionInputAudioAppend
    | OutputAudioDeltaEvent
    | InputTranscriptDeltaEvent
    | OutputTranscriptDeltaEvent
    | DelegationCreatedEvent
    | DecisionEvent
    | DecisionItemCreatedEvent
    | DecisionItemDeletedEvent
    | ResponseEvent
    | SessionUsageUpdatedEvent
    | SessionClosedEvent
    | LiveErrorEvent
    | InfoEvent
    | ServerEventTransportDtmfReceived
    | ServerEventTransportDtmfSend
    | ServerEventTransportDtmfSent
    | ServerEventTransportRinging
    | ServerEventTransportAnswered
    | ServerEventTransportFailed,
    Field(discriminator="type"),
]
SharedCustomToolInputFormat: TypeAlias = Annotated[
    SharedCustomToolInputFormatText | SharedCustomToolInputFormatGrammar,
    Field(discriminator="type"),
]
