"""Types of `live`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import NotRequired, TypedDict


class ClientConfigParam(TypedDict):
    data_channel: DataChannelConfigParam


class ClientDelegationParam(TypedDict):
    type: Literal["client"]
    acknowledgement_delay_ms: NotRequired[int]


class CustomVoiceParam(TypedDict):
    id: str


class DataChannelConfigParam(TypedDict):
    allowed_client_events: NotRequired[Literal["all"] | list[str]]
    allowed_server_events: NotRequired[Literal["all"] | list[ServerEventSelectorParam]]


class DecisionChoiceOptionParam(TypedDict):
    value: str | bool
    description: NotRequired[str]


class DecisionQuestionParamChoice(TypedDict):
    choices: list[DecisionChoiceOptionParam]
    instructions: (
        str
        | list[
            Annotated[
                LiveDecisionInputTextParam
                | DecisionQuestionParamChoiceInstructionsPartsInputImage
                | DecisionQuestionParamChoiceInstructionsPartsInputJSON,
                Field(discriminator="type"),
            ]
        ]
    )
    type: Literal["choice"]
    name: NotRequired[str]


class DecisionQuestionParamChoiceInstructionsPartsInputImage(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]


class DecisionQuestionParamChoiceInstructionsPartsInputJSON(TypedDict):
    data: dict[str, object] | list[dict[str, object]]
    type: Literal["input_json"]


class DecisionQuestionParamPredicate(TypedDict):
    instructions: (
        str
        | list[
            Annotated[
                LiveDecisionInputTextParam
                | DecisionQuestionParamPredicateInstructionsPartsInputImage
                | DecisionQuestionParamPredicateInstructionsPartsInputJSON,
                Field(discriminator="type"),
            ]
        ]
    )
    type: Literal["predicate"]
    name: NotRequired[str]


class DecisionQuestionParamPredicateInstructionsPartsInputImage(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]


class DecisionQuestionParamPredicateInstructionsPartsInputJSON(TypedDict):
    data: dict[str, object] | list[dict[str, object]]
    type: Literal["input_json"]


class DecisionQuestionParamScore(TypedDict):
    instructions: (
        str
        | list[
            Annotated[
                LiveDecisionInputTextParam
                | DecisionQuestionParamScoreInstructionsPartsInputImage
                | DecisionQuestionParamScoreInstructionsPartsInputJSON,
                Field(discriminator="type"),
            ]
        ]
    )
    levels: list[DecisionQuestionParamScoreLevel]
    type: Literal["score"]
    name: NotRequired[str]


class DecisionQuestionParamScoreInstructionsPartsInputImage(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]


class DecisionQuestionParamScoreInstructionsPartsInputJSON(TypedDict):
    data: dict[str, object] | list[dict[str, object]]
    type: Literal["input_json"]


class DecisionQuestionParamScoreLevel(TypedDict):
    label: str
    description: NotRequired[str]


class DecisionTriggerParam(TypedDict):
    decisions: DecisionTriggerParamDecisions
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    type: Literal["decisions"]


class DecisionTriggerParamDecisions(TypedDict):
    questions: list[DecisionQuestionParam]


class DecisionsDelegationConfigParam(TypedDict):
    model: str
    questions: list[DecisionQuestionParam]


class InitialItemParamAssistant(TypedDict):
    content: list[InitialItemParamAssistantContentText | InitialItemParamAssistantContentOutputText]
    role: Literal["assistant"]
    id: NotRequired[str | None]
    status: NotRequired[Literal["incomplete", "completed"] | None]
    type: NotRequired[Literal["message"]]


class InitialItemParamAssistantContentOutputText(TypedDict):
    text: str
    type: Literal["output_text"]


class InitialItemParamAssistantContentText(TypedDict):
    text: str
    type: NotRequired[Literal["text"]]


class InitialItemParamDeveloper(TypedDict):
    content: list[InitialItemParamDeveloperContent]
    role: Literal["developer"]
    id: NotRequired[str | None]
    status: NotRequired[Literal["incomplete", "completed"] | None]
    type: NotRequired[Literal["message"]]


class InitialItemParamDeveloperContent(TypedDict):
    text: str
    type: NotRequired[Literal["input_text"]]


class InitialItemParamUser(TypedDict):
    content: list[InitialItemParamUserContent]
    role: Literal["user"]
    id: NotRequired[str | None]
    status: NotRequired[Literal["incomplete", "completed"] | None]
    type: NotRequired[Literal["message"]]


class InitialItemParamUserContent(TypedDict):
    text: str
    type: NotRequired[Literal["input_text"]]


class LiveCreateParamsTransport(TypedDict):
    sdp: str
    type: Literal["webrtc"]


class LiveCreateRequest(TypedDict):
    session: MediaSessionConfigParam
    transport: LiveCreateParamsTransport


class LiveCreateResponse(TypedDict):
    session: LiveCreateResponseSession
    transport: LiveCreateResponseTransport


class LiveCreateResponseSession(TypedDict):
    id: str


class LiveCreateResponseTransport(TypedDict):
    sdp: str
    type: Literal["webrtc"]


class LiveDecisionInputTextParam(TypedDict):
    text: str
    type: Literal["input_text"]


class LiveFunctionToolParam(TypedDict):
    name: str
    type: Literal["function"]
    description: NotRequired[str | None]
    parameters: NotRequired[dict[str, object] | None]
    strict: NotRequired[bool | None]


class LiveSessionsAcceptRequest(TypedDict):
    session: SessionAcceptParamsSession


class LiveSessionsForkRequest(TypedDict):
    transport: SessionForkParamsTransport
    session: NotRequired[MediaSessionForkConfigParam]


class LiveSessionsReferRequest(TypedDict):
    target_uri: str


class LiveSessionsRejectRequest(TypedDict):
    status_code: int


class MediaSessionConfigParam(TypedDict):
    model: str | Literal["gpt-live-1", "gpt-live-1.1"]
    audio: NotRequired[MediaSessionConfigParamAudio]
    client: NotRequired[ClientConfigParam]
    delegation: NotRequired[
        Annotated[
            ClientDelegationParam
            | MediaSessionConfigParamDelegationResponses
            | MediaSessionConfigParamDelegationDecisions
            | None,
            Field(discriminator="type"),
        ]
    ]
    idle_timeout_s: NotRequired[int]
    input: NotRequired[list[InitialItemParam]]
    instructions: NotRequired[str | None]
    safety_identifier: NotRequired[str | None]
    store: NotRequired[bool]
    triggers: NotRequired[list[DecisionTriggerParam]]
    wake_policy: NotRequired[MediaSessionConfigParamWakePolicy]


class MediaSessionConfigParamAudio(TypedDict):
    output: NotRequired[MediaSessionConfigParamAudioOutput]


class MediaSessionConfigParamAudioOutput(TypedDict):
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
        | CustomVoiceParam
    ]


class MediaSessionConfigParamDelegationDecisions(TypedDict):
    decisions: DecisionsDelegationConfigParam
    type: Literal["decisions"]
    acknowledgement_delay_ms: NotRequired[int]


class MediaSessionConfigParamDelegationResponses(TypedDict):
    responses: ResponsesDelegationConfigParam
    type: Literal["responses"]
    acknowledgement_delay_ms: NotRequired[int]


class MediaSessionConfigParamWakePolicy(TypedDict):
    type: Literal["speech"]
    vad_threshold: NotRequired[float]


class MediaSessionForkConfigParam(TypedDict):
    client: NotRequired[ClientConfigParam]
    delegation: NotRequired[MediaSessionForkConfigParamDelegation]
    store: NotRequired[bool]


class MediaSessionForkConfigParamDelegation(TypedDict):
    type: Literal["responses"]
    acknowledgement_delay_ms: NotRequired[int]
    responses: NotRequired[ResponsesDelegationUpdateConfigParam]


class ResponsesDelegationConfigParam(TypedDict):
    model: str
    instructions: NotRequired[str | None]
    max_output_tokens: NotRequired[int | None]
    parallel_tool_calls: NotRequired[bool | None]
    reasoning: NotRequired[ResponsesDelegationConfigParamReasoning | None]
    service_tier: NotRequired[
        Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    ]
    text: NotRequired[ResponsesDelegationConfigParamText | None]
    tool_choice: NotRequired[
        Literal["auto", "none", "required"]
        | ResponsesDelegationConfigParamToolChoiceLiveFunctionToolChoiceParam
        | ResponsesDelegationConfigParamToolChoiceLiveMCPToolChoiceParam
        | ResponsesDelegationConfigParamToolChoiceFileSearch
        | ResponsesDelegationConfigParamToolChoiceWebSearch
        | ResponsesDelegationConfigParamToolChoiceWebSearchPreview
        | ResponsesDelegationConfigParamToolChoiceImageGeneration
        | ResponsesDelegationConfigParamToolChoiceComputer
        | ResponsesDelegationConfigParamToolChoiceCodeInterpreter
        | ResponsesDelegationConfigParamToolChoiceProgrammaticToolCalling
        | ResponsesDelegationConfigParamToolChoiceShell
        | ResponsesDelegationConfigParamToolChoiceCustom
        | ResponsesDelegationConfigParamToolChoiceApplyPatch
        | ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParam
    ]
    tools: NotRequired[
        list[
            Annotated[
                LiveFunctionToolParam
                | ResponsesDelegationConfigParamToolWebSearch
                | ResponsesDelegationConfigParamToolFileSearch
                | ResponsesDelegationConfigParamToolCodeInterpreter
                | ResponsesDelegationConfigParamToolShell
                | ResponsesDelegationConfigParamToolImageGeneration
                | ResponsesDelegationConfigParamToolMcp
                | ResponsesDelegationConfigParamToolCustom
                | ResponsesDelegationConfigParamToolNamespace
                | ResponsesDelegationConfigParamToolSearch
                | ResponsesDelegationConfigParamToolProgrammaticToolCalling
                | ResponsesDelegationConfigParamToolComputer
                | ResponsesDelegationConfigParamToolApplyPatch,
                Field(discriminator="type"),
            ]
        ]
    ]


class ResponsesDelegationConfigParamReasoning(TypedDict):
    effort: NotRequired[Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None]
    summary: NotRequired[Literal["concise", "detailed", "auto"] | None]


class ResponsesDelegationConfigParamText(TypedDict):
    verbosity: NotRequired[Literal["low", "medium", "high"] | None]


class ResponsesDelegationConfigParamToolApplyPatch(TypedDict):
    type: Literal["apply_patch"]


class ResponsesDelegationConfigParamToolChoiceApplyPatch(TypedDict):
    type: Literal["apply_patch"]


class ResponsesDelegationConfigParamToolChoiceCodeInterpreter(TypedDict):
    type: Literal["code_interpreter"]


class ResponsesDelegationConfigParamToolChoiceComputer(TypedDict):
    type: Literal["computer"]


class ResponsesDelegationConfigParamToolChoiceCustom(TypedDict):
    name: str
    type: Literal["custom"]


class ResponsesDelegationConfigParamToolChoiceFileSearch(TypedDict):
    type: Literal["file_search"]


class ResponsesDelegationConfigParamToolChoiceImageGeneration(TypedDict):
    type: Literal["image_generation"]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsApplyPatch(TypedDict):
    type: Literal["apply_patch"]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParam(TypedDict):
    tools: list[
        Annotated[
            ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsFunctionParam
            | ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsMCPParam
            | ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsFileSearch
            | ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolWebSearch
            | ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsWebSearchPreview
            | ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsImageGeneration
            | ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolComputer
            | ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsCodeInterpreter
            | ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsProgrammaticCalling
            | ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolShell
            | ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolCustom
            | ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsApplyPatch,
            Field(discriminator="type"),
        ]
    ]
    type: Literal["allowed_tools"]
    mode: NotRequired[Literal["none", "auto", "required"] | None]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolComputer(TypedDict):
    type: Literal["computer"]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolCustom(TypedDict):
    name: str
    type: Literal["custom"]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolShell(TypedDict):
    type: Literal["shell"]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(TypedDict):
    type: Literal["web_search"]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsCodeInterpreter(TypedDict):
    type: Literal["code_interpreter"]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsFileSearch(TypedDict):
    type: Literal["file_search"]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsFunctionParam(TypedDict):
    name: str
    type: Literal["function"]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsImageGeneration(TypedDict):
    type: Literal["image_generation"]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsMCPParam(TypedDict):
    name: str
    server_label: str
    type: Literal["mcp"]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsProgrammaticCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsWebSearchPreview(TypedDict):
    type: Literal["web_search_preview"]


class ResponsesDelegationConfigParamToolChoiceLiveFunctionToolChoiceParam(TypedDict):
    name: str
    type: Literal["function"]


class ResponsesDelegationConfigParamToolChoiceLiveMCPToolChoiceParam(TypedDict):
    name: str
    server_label: str
    type: Literal["mcp"]


class ResponsesDelegationConfigParamToolChoiceProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]


class ResponsesDelegationConfigParamToolChoiceShell(TypedDict):
    type: Literal["shell"]


class ResponsesDelegationConfigParamToolChoiceWebSearch(TypedDict):
    type: Literal["web_search"]


class ResponsesDelegationConfigParamToolChoiceWebSearchPreview(TypedDict):
    type: Literal["web_search_preview"]


class ResponsesDelegationConfigParamToolCodeInterpreter(TypedDict):
    type: Literal["code_interpreter"]


class ResponsesDelegationConfigParamToolComputer(TypedDict):
    type: Literal["computer"]


class ResponsesDelegationConfigParamToolCustom(TypedDict):
    type: Literal["custom"]


class ResponsesDelegationConfigParamToolFileSearch(TypedDict):
    type: Literal["file_search"]


class ResponsesDelegationConfigParamToolImageGeneration(TypedDict):
    type: Literal["image_generation"]


class ResponsesDelegationConfigParamToolMcp(TypedDict):
    type: Literal["mcp"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]
    allowed_tools: NotRequired[
        list[str] | ResponsesDelegationConfigParamToolMcpAllowedToolsLiveMCPToolFilterParam | None
    ]
    authorization: NotRequired[str | None]
    connector_id: NotRequired[str | None]
    defer_loading: NotRequired[bool | None]
    headers: NotRequired[dict[str, str] | None]
    require_approval: NotRequired[
        ResponsesDelegationConfigParamToolMcpRequireApprovalLiveMCPFilterParam
        | Literal["always", "never"]
        | None
    ]
    server_description: NotRequired[str | None]
    server_label: NotRequired[str]
    server_url: NotRequired[str | None]
    tunnel_id: NotRequired[str | None]


class ResponsesDelegationConfigParamToolMcpAllowedToolsLiveMCPToolFilterParam(TypedDict):
    read_only: NotRequired[bool | None]
    tool_names: NotRequired[list[str] | None]


class ResponsesDelegationConfigParamToolMcpRequireApprovalLiveMCPFilterAlways(TypedDict):
    read_only: NotRequired[bool | None]
    tool_names: NotRequired[list[str] | None]


class ResponsesDelegationConfigParamToolMcpRequireApprovalLiveMCPFilterNever(TypedDict):
    read_only: NotRequired[bool | None]
    tool_names: NotRequired[list[str] | None]


class ResponsesDelegationConfigParamToolMcpRequireApprovalLiveMCPFilterParam(TypedDict):
    always: NotRequired[
        ResponsesDelegationConfigParamToolMcpRequireApprovalLiveMCPFilterAlways | None
    ]
    never: NotRequired[
        ResponsesDelegationConfigParamToolMcpRequireApprovalLiveMCPFilterNever | None
    ]


class ResponsesDelegationConfigParamToolNamespace(TypedDict):
    type: Literal["namespace"]


class ResponsesDelegationConfigParamToolProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]


class ResponsesDelegationConfigParamToolSearch(TypedDict):
    type: Literal["tool_search"]


class ResponsesDelegationConfigParamToolShell(TypedDict):
    type: Literal["shell"]
    environment: NotRequired[
        Annotated[
            ResponsesDelegationConfigParamToolShellEnvironmentContainerAuto
            | ResponsesDelegationConfigParamToolShellEnvironmentContainerReference
            | ResponsesDelegationConfigParamToolShellEnvironmentLocal
            | None,
            Field(discriminator="type"),
        ]
    ]


class ResponsesDelegationConfigParamToolShellEnvironmentContainerAuto(TypedDict):
    type: Literal["container_auto"]
    file_ids: NotRequired[list[str] | None]
    memory_limit: NotRequired[Literal["1g", "4g", "16g", "64g"] | None]
    network_policy: NotRequired[
        Annotated[
            ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled
            | ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist
            | None,
            Field(discriminator="type"),
        ]
    ]
    skills: NotRequired[
        list[
            Annotated[
                ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillReference
                | ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillInline,
                Field(discriminator="type"),
            ]
        ]
        | None
    ]


class ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillInline(TypedDict):
    description: str
    name: str
    source: ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillInlineSource
    type: Literal["inline"]


class ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillInlineSource(TypedDict):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]


class ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillReference(TypedDict):
    skill_id: str
    type: Literal["skill_reference"]
    version: NotRequired[str | None]


class ResponsesDelegationConfigParamToolShellEnvironmentContainerReference(TypedDict):
    container_id: str
    type: Literal["container_reference"]


class ResponsesDelegationConfigParamToolShellEnvironmentLocal(TypedDict):
    type: Literal["local"]
    skills: NotRequired[list[ResponsesDelegationConfigParamToolShellEnvironmentLocalSkill] | None]


class ResponsesDelegationConfigParamToolShellEnvironmentLocalSkill(TypedDict):
    description: str
    name: str
    path: str


class ResponsesDelegationConfigParamToolWebSearch(TypedDict):
    type: Literal["web_search"]


class ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(TypedDict):
    allowed_domains: list[str]
    type: Literal["allowlist"]


class ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled(TypedDict):
    type: Literal["disabled"]


class ResponsesDelegationUpdateConfigParam(TypedDict):
    instructions: NotRequired[str | None]
    max_output_tokens: NotRequired[int | None]
    model: NotRequired[str]
    parallel_tool_calls: NotRequired[bool | None]
    reasoning: NotRequired[ResponsesDelegationUpdateConfigParamReasoning | None]
    service_tier: NotRequired[
        Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    ]
    text: NotRequired[ResponsesDelegationUpdateConfigParamText | None]
    tool_choice: NotRequired[
        Literal["auto", "none", "required"]
        | ResponsesDelegationUpdateConfigParamToolChoiceLiveFunctionToolChoiceParam
        | ResponsesDelegationUpdateConfigParamToolChoiceLiveMCPToolChoiceParam
        | ResponsesDelegationUpdateConfigParamToolChoiceFileSearch
        | ResponsesDelegationUpdateConfigParamToolChoiceWebSearch
        | ResponsesDelegationUpdateConfigParamToolChoiceWebSearchPreview
        | ResponsesDelegationUpdateConfigParamToolChoiceImageGeneration
        | ResponsesDelegationUpdateConfigParamToolChoiceComputer
        | ResponsesDelegationUpdateConfigParamToolChoiceCodeInterpreter
        | ResponsesDelegationUpdateConfigParamToolChoiceProgrammaticToolCalling
        | ResponsesDelegationUpdateConfigParamToolChoiceShell
        | ResponsesDelegationUpdateConfigParamToolChoiceCustom
        | ResponsesDelegationUpdateConfigParamToolChoiceApplyPatch
        | ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParam
    ]
    tools: NotRequired[
        list[
            Annotated[
                LiveFunctionToolParam
                | ResponsesDelegationUpdateConfigParamToolWebSearch
                | ResponsesDelegationUpdateConfigParamToolFileSearch
                | ResponsesDelegationUpdateConfigParamToolCodeInterpreter
                | ResponsesDelegationUpdateConfigParamToolShell
                | ResponsesDelegationUpdateConfigParamToolImageGeneration
                | ResponsesDelegationUpdateConfigParamToolMcp
                | ResponsesDelegationUpdateConfigParamToolCustom
                | ResponsesDelegationUpdateConfigParamToolNamespace
                | ResponsesDelegationUpdateConfigParamToolSearch
                | ResponsesDelegationUpdateConfigParamToolProgrammaticToolCalling
                | ResponsesDelegationUpdateConfigParamToolComputer
                | ResponsesDelegationUpdateConfigParamToolApplyPatch,
                Field(discriminator="type"),
            ]
        ]
    ]


class ResponsesDelegationUpdateConfigParamReasoning(TypedDict):
    effort: NotRequired[Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None]
    summary: NotRequired[Literal["concise", "detailed", "auto"] | None]


class ResponsesDelegationUpdateConfigParamText(TypedDict):
    verbosity: NotRequired[Literal["low", "medium", "high"] | None]


class ResponsesDelegationUpdateConfigParamToolApplyPatch(TypedDict):
    type: Literal["apply_patch"]


class ResponsesDelegationUpdateConfigParamToolChoiceApplyPatch(TypedDict):
    type: Literal["apply_patch"]


class ResponsesDelegationUpdateConfigParamToolChoiceCodeInterpreter(TypedDict):
    type: Literal["code_interpreter"]


class ResponsesDelegationUpdateConfigParamToolChoiceComputer(TypedDict):
    type: Literal["computer"]


class ResponsesDelegationUpdateConfigParamToolChoiceCustom(TypedDict):
    name: str
    type: Literal["custom"]


class ResponsesDelegationUpdateConfigParamToolChoiceFileSearch(TypedDict):
    type: Literal["file_search"]


class ResponsesDelegationUpdateConfigParamToolChoiceImageGeneration(TypedDict):
    type: Literal["image_generation"]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsApplyPatch(TypedDict):
    type: Literal["apply_patch"]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParam(TypedDict):
    tools: list[
        Annotated[
            ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsFunctionParam
            | ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsMCPParam
            | ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsFileSearch
            | ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsWebSearch
            | ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsWebSearchPreview
            | ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsImageGeneration
            | ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsComputer
            | ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsCodeInterpreter
            | ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsProgrammaticCalling
            | ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsShell
            | ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsCustom
            | ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsApplyPatch,
            Field(discriminator="type"),
        ]
    ]
    type: Literal["allowed_tools"]
    mode: NotRequired[Literal["none", "auto", "required"] | None]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsCodeInterpreter(TypedDict):
    type: Literal["code_interpreter"]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsComputer(TypedDict):
    type: Literal["computer"]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsCustom(TypedDict):
    name: str
    type: Literal["custom"]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsFileSearch(TypedDict):
    type: Literal["file_search"]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsFunctionParam(TypedDict):
    name: str
    type: Literal["function"]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsImageGeneration(TypedDict):
    type: Literal["image_generation"]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsMCPParam(TypedDict):
    name: str
    server_label: str
    type: Literal["mcp"]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsShell(TypedDict):
    type: Literal["shell"]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsWebSearch(TypedDict):
    type: Literal["web_search"]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsWebSearchPreview(TypedDict):
    type: Literal["web_search_preview"]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveFunctionToolChoiceParam(TypedDict):
    name: str
    type: Literal["function"]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveMCPToolChoiceParam(TypedDict):
    name: str
    server_label: str
    type: Literal["mcp"]


class ResponsesDelegationUpdateConfigParamToolChoiceProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]


class ResponsesDelegationUpdateConfigParamToolChoiceShell(TypedDict):
    type: Literal["shell"]


class ResponsesDelegationUpdateConfigParamToolChoiceWebSearch(TypedDict):
    type: Literal["web_search"]


class ResponsesDelegationUpdateConfigParamToolChoiceWebSearchPreview(TypedDict):
    type: Literal["web_search_preview"]


class ResponsesDelegationUpdateConfigParamToolCodeInterpreter(TypedDict):
    type: Literal["code_interpreter"]


class ResponsesDelegationUpdateConfigParamToolComputer(TypedDict):
    type: Literal["computer"]


class ResponsesDelegationUpdateConfigParamToolCustom(TypedDict):
    type: Literal["custom"]


class ResponsesDelegationUpdateConfigParamToolFileSearch(TypedDict):
    type: Literal["file_search"]


class ResponsesDelegationUpdateConfigParamToolImageGeneration(TypedDict):
    type: Literal["image_generation"]


class ResponsesDelegationUpdateConfigParamToolMcp(TypedDict):
    type: Literal["mcp"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]
    allowed_tools: NotRequired[
        list[str]
        | ResponsesDelegationUpdateConfigParamToolMcpAllowedToolsLiveMCPToolFilterParam
        | None
    ]
    authorization: NotRequired[str | None]
    connector_id: NotRequired[str | None]
    defer_loading: NotRequired[bool | None]
    headers: NotRequired[dict[str, str] | None]
    require_approval: NotRequired[
        ResponsesDelegationUpdateConfigParamToolMcpRequireApprovalLiveMCPFilterParam
        | Literal["always", "never"]
        | None
    ]
    server_description: NotRequired[str | None]
    server_label: NotRequired[str]
    server_url: NotRequired[str | None]
    tunnel_id: NotRequired[str | None]


class ResponsesDelegationUpdateConfigParamToolMcpAllowedToolsLiveMCPToolFilterParam(TypedDict):
    read_only: NotRequired[bool | None]
    tool_names: NotRequired[list[str] | None]


class ResponsesDelegationUpdateConfigParamToolMcpRequireApprovalLiveMCPFilterAlways(TypedDict):
    read_only: NotRequired[bool | None]
    tool_names: NotRequired[list[str] | None]


class ResponsesDelegationUpdateConfigParamToolMcpRequireApprovalLiveMCPFilterNever(TypedDict):
    read_only: NotRequired[bool | None]
    tool_names: NotRequired[list[str] | None]


class ResponsesDelegationUpdateConfigParamToolMcpRequireApprovalLiveMCPFilterParam(TypedDict):
    always: NotRequired[
        ResponsesDelegationUpdateConfigParamToolMcpRequireApprovalLiveMCPFilterAlways | None
    ]
    never: NotRequired[
        ResponsesDelegationUpdateConfigParamToolMcpRequireApprovalLiveMCPFilterNever | None
    ]


class ResponsesDelegationUpdateConfigParamToolNamespace(TypedDict):
    type: Literal["namespace"]


class ResponsesDelegationUpdateConfigParamToolProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]


class ResponsesDelegationUpdateConfigParamToolSearch(TypedDict):
    type: Literal["tool_search"]


class ResponsesDelegationUpdateConfigParamToolShell(TypedDict):
    type: Literal["shell"]
    environment: NotRequired[
        Annotated[
            ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAuto
            | ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerReference
            | ResponsesDelegationUpdateConfigParamToolShellEnvironmentLocal
            | None,
            Field(discriminator="type"),
        ]
    ]


class ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAuto(TypedDict):
    type: Literal["container_auto"]
    file_ids: NotRequired[list[str] | None]
    memory_limit: NotRequired[Literal["1g", "4g", "16g", "64g"] | None]
    network_policy: NotRequired[
        Annotated[
            ResponsesDelegationUpdateToolShellEnvironmentContainerAutoNetworkPolicyDisabled
            | ResponsesDelegationUpdateToolShellEnvironmentContainerAutoNetworkPolicyAllowlist
            | None,
            Field(discriminator="type"),
        ]
    ]
    skills: NotRequired[
        list[
            Annotated[
                ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillReference
                | ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoSkillInline,
                Field(discriminator="type"),
            ]
        ]
        | None
    ]


class ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoSkillInline(TypedDict):
    description: str
    name: str
    source: ResponsesDelegationUpdateToolShellEnvironmentContainerAutoSkillInlineSource
    type: Literal["inline"]


class ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerReference(TypedDict):
    container_id: str
    type: Literal["container_reference"]


class ResponsesDelegationUpdateConfigParamToolShellEnvironmentLocal(TypedDict):
    type: Literal["local"]
    skills: NotRequired[
        list[ResponsesDelegationUpdateConfigParamToolShellEnvironmentLocalSkill] | None
    ]


class ResponsesDelegationUpdateConfigParamToolShellEnvironmentLocalSkill(TypedDict):
    description: str
    name: str
    path: str


class ResponsesDelegationUpdateConfigParamToolWebSearch(TypedDict):
    type: Literal["web_search"]


class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsProgrammaticCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]


class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillReference(TypedDict):
    skill_id: str
    type: Literal["skill_reference"]
    version: NotRequired[str | None]


class ResponsesDelegationUpdateToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(TypedDict):
    allowed_domains: list[str]
    type: Literal["allowlist"]


class ResponsesDelegationUpdateToolShellEnvironmentContainerAutoNetworkPolicyDisabled(TypedDict):
    type: Literal["disabled"]


class ResponsesDelegationUpdateToolShellEnvironmentContainerAutoSkillInlineSource(TypedDict):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]


class ServerEventSelectorParam(TypedDict):
    type: str
    response_event: NotRequired[str]


class SessionAcceptParamsSession(TypedDict):
    model: str | Literal["gpt-live-1", "gpt-live-1.1"]
    type: Literal["live"]
    audio: NotRequired[SessionAcceptParamsSessionAudio]
    delegation: NotRequired[
        Annotated[
            ClientDelegationParam
            | SessionAcceptParamsSessionDelegationResponses
            | SessionAcceptParamsSessionDelegationDecisions
            | None,
            Field(discriminator="type"),
        ]
    ]
    input: NotRequired[list[InitialItemParam]]
    instructions: NotRequired[str | None]
    safety_identifier: NotRequired[str | None]
    store: NotRequired[bool]
    triggers: NotRequired[list[DecisionTriggerParam]]


class SessionAcceptParamsSessionAudio(TypedDict):
    output: NotRequired[SessionAcceptParamsSessionAudioOutput]


class SessionAcceptParamsSessionAudioOutput(TypedDict):
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
        | CustomVoiceParam
    ]


class SessionAcceptParamsSessionDelegationDecisions(TypedDict):
    decisions: DecisionsDelegationConfigParam
    type: Literal["decisions"]
    acknowledgement_delay_ms: NotRequired[int]


class SessionAcceptParamsSessionDelegationResponses(TypedDict):
    responses: ResponsesDelegationConfigParam
    type: Literal["responses"]
    acknowledgement_delay_ms: NotRequired[int]


class SessionForkParamsTransport(TypedDict):
    sdp: str
    type: Literal["webrtc"]


class SessionForkResponse(TypedDict):
    session: SessionForkResponseSession
    transport: SessionForkResponseTransport


class SessionForkResponseSession(TypedDict):
    id: str


class SessionForkResponseTransport(TypedDict):
    sdp: str
    type: Literal["webrtc"]


DecisionQuestionParam: TypeAlias = Annotated[
    DecisionQuestionParamChoice | DecisionQuestionParamPredicate | DecisionQuestionParamScore,
    Field(discriminator="type"),
]
InitialItemParam: TypeAlias = Annotated[
    InitialItemParamDeveloper | InitialItemParamUser | InitialItemParamAssistant,
    Field(discriminator="role"),
]
