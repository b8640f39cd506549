"""Types of `common`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import NotRequired, TypedDict


class ApplyPatchToolParam(TypedDict):
    type: Literal["apply_patch"]
    allowed_callers: NotRequired[
        Annotated[list[CallableToolAllowedCaller], Field(min_length=1)] | None
    ]


class ApproximateLocation(TypedDict):
    type: Literal["approximate"]
    country: NotRequired[str | None]
    region: NotRequired[str | None]
    city: NotRequired[str | None]
    timezone: NotRequired[str | None]


class AutoCodeInterpreterToolParam(TypedDict):
    type: Literal["auto"]
    file_ids: NotRequired[Annotated[list[str], Field(max_length=50)]]
    memory_limit: NotRequired[ContainerMemoryLimit | None]
    network_policy: NotRequired[
        Annotated[
            ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam,
            Field(discriminator="type"),
        ]
    ]


class CodeInterpreterTool(TypedDict):
    type: Literal["code_interpreter"]
    container: str | AutoCodeInterpreterToolParam
    allowed_callers: NotRequired[
        Annotated[list[CallableToolAllowedCaller], Field(min_length=1)] | None
    ]


class ComparisonFilter(TypedDict):
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    key: str
    value: str | float | bool | list[str | float]


class CompoundFilter(TypedDict):
    type: Literal["and", "or"]
    filters: list[Annotated[ComparisonFilter | CompoundFilter, Field(discriminator="type")]]


class ComputerTool(TypedDict):
    type: Literal["computer"]


class ComputerUsePreviewTool(TypedDict):
    type: Literal["computer_use_preview"]
    environment: ComputerEnvironment
    display_width: int
    display_height: int


class ContainerAutoParam(TypedDict):
    type: Literal["container_auto"]
    file_ids: NotRequired[Annotated[list[str], Field(max_length=50)]]
    memory_limit: NotRequired[ContainerMemoryLimit | None]
    network_policy: NotRequired[
        Annotated[
            ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam,
            Field(discriminator="type"),
        ]
    ]
    skills: NotRequired[
        Annotated[
            list[Annotated[SkillReferenceParam | InlineSkillParam, Field(discriminator="type")]],
            Field(max_length=200),
        ]
    ]


class ContainerNetworkPolicyAllowlistParam(TypedDict):
    type: Literal["allowlist"]
    allowed_domains: Annotated[list[str], Field(min_length=1)]
    domain_secrets: NotRequired[
        Annotated[list[ContainerNetworkPolicyDomainSecretParam], Field(min_length=1)]
    ]


class ContainerNetworkPolicyDisabledParam(TypedDict):
    type: Literal["disabled"]


class ContainerNetworkPolicyDomainSecretParam(TypedDict):
    domain: Annotated[str, Field(min_length=1)]
    name: Annotated[str, Field(min_length=1)]
    value: Annotated[str, Field(max_length=10485760, min_length=1)]


class ContainerReferenceParam(TypedDict):
    type: Literal["container_reference"]
    container_id: str


class CustomGrammarFormatParam(TypedDict):
    type: Literal["grammar"]
    syntax: GrammarSyntax1
    definition: str


class CustomTextFormatParam(TypedDict):
    type: Literal["text"]


CustomToolParam = TypedDict(
    "CustomToolParam",
    {
        "type": "Literal['custom']",
        "name": "str",
        "description": "NotRequired[str]",
        "format": "NotRequired[Annotated[CustomTextFormatParam | CustomGrammarFormatParam, Field(discriminator='type')]]",
        "defer_loading": "NotRequired[bool]",
        "allowed_callers": "NotRequired[Annotated[list[CallableToolAllowedCaller], Field(min_length=1)] | None]",
        "async": "NotRequired[bool]",  # of the SDK, not of the document
    },
)


class EasyInputMessage(TypedDict):
    role: Literal["user", "assistant", "system", "developer"]
    content: str | InputMessageContentList
    phase: NotRequired[MessagePhase | None]
    type: NotRequired[Literal["message"]]
    id: NotRequired[str]
    metadata: NotRequired[dict[str, object] | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | MessageStatus]


class FileSearchTool(TypedDict):
    type: Literal["file_search"]
    vector_store_ids: list[str]
    max_num_results: NotRequired[int]
    ranking_options: NotRequired[RankingOptions]
    filters: NotRequired[Annotated[Filters | None, Field(discriminator="type")]]


class FunctionObject(TypedDict):
    description: NotRequired[str]
    name: str
    parameters: NotRequired[FunctionParameters]
    strict: NotRequired[bool | None]


class FunctionShellToolParam(TypedDict):
    type: Literal["shell"]
    environment: NotRequired[
        Annotated[
            Annotated[
                ContainerAutoParam | LocalEnvironmentParam | ContainerReferenceParam,
                Field(discriminator="type"),
            ]
            | None,
            Field(discriminator="type"),
        ]
    ]
    allowed_callers: NotRequired[
        Annotated[list[CallableToolAllowedCaller], Field(min_length=1)] | None
    ]


FunctionTool = TypedDict(
    "FunctionTool",
    {
        "type": "Literal['function']",
        "name": "str",
        "description": "NotRequired[str | None]",
        "parameters": "NotRequired[dict[str, object] | None]",
        "output_schema": "NotRequired[dict[str, object] | None]",
        "strict": "NotRequired[bool | None]",
        "defer_loading": "NotRequired[bool]",
        "allowed_callers": "NotRequired[list[CallableToolAllowedCaller] | None]",
        "async": "NotRequired[bool]",  # of the SDK, not of the document
    },
)


FunctionToolParam = TypedDict(
    "FunctionToolParam",
    {
        "name": "Annotated[str, Field(max_length=128, min_length=1, pattern='^[a-zA-Z0-9_-]+$')]",
        "description": "NotRequired[str | None]",
        "parameters": "NotRequired[EmptyModelParam | None]",
        "strict": "NotRequired[bool | None]",
        "type": "Literal['function']",
        "output_schema": "NotRequired[dict[str, object] | None]",
        "defer_loading": "NotRequired[bool]",
        "allowed_callers": "NotRequired[Annotated[list[CallableToolAllowedCaller], Field(min_length=1)] | None]",
        "async": "NotRequired[bool]",  # of the SDK, not of the document
    },
)


class HybridSearchOptions(TypedDict):
    embedding_weight: float
    text_weight: float


class ImageGenTool(TypedDict):
    type: Literal["image_generation"]
    model: NotRequired[
        str
        | Literal[
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
        ]
    ]
    quality: NotRequired[Literal["low", "medium", "high", "auto", "xhigh", "max"]]
    size: NotRequired[str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
    output_format: NotRequired[Literal["png", "webp", "jpeg", "gif", "svg"]]
    output_compression: NotRequired[Annotated[int, Field(ge=0, le=100)]]
    moderation: NotRequired[Literal["auto", "low"]]
    background: NotRequired[Literal["transparent", "opaque", "auto"]]
    input_fidelity: NotRequired[InputFidelity | None]
    input_image_mask: NotRequired[ImageGenToolInputImageMask]
    partial_images: NotRequired[Annotated[int, Field(ge=0, le=3)]]
    action: NotRequired[ImageGenActionEnum]
    n: NotRequired[int]
    complexity: NotRequired[Literal["low", "medium", "high"]]  # of the SDK, not of the document
    frame_count: NotRequired[int]  # of the SDK, not of the document
    frame_duration_ms: NotRequired[int]  # of the SDK, not of the document
    svg: NotRequired[
        ResponseToolSearchOutputItemParamParamToolImageGenerationSvg
    ]  # of the SDK, not of the document


class ImageGenToolInputImageMask(TypedDict):
    image_url: NotRequired[str]
    file_id: NotRequired[str]


class InlineSkillParam(TypedDict):
    type: Literal["inline"]
    name: str
    description: str
    source: InlineSkillSourceParam


class InlineSkillSourceParam(TypedDict):
    type: Literal["base64"]
    media_type: Literal["application/zip"]
    data: Annotated[str, Field(max_length=70254592, min_length=1)]


class InputFileContent(TypedDict):
    type: Literal["input_file"]
    file_id: NotRequired[str | None]
    filename: NotRequired[str]
    file_data: NotRequired[str]
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpointConfig]
    file_url: NotRequired[str]
    detail: NotRequired[FileInputDetail]


class InputImageContent(TypedDict):
    type: Literal["input_image"]
    image_url: NotRequired[str | None]
    file_id: NotRequired[str | None]
    detail: ImageDetail | None
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpointConfig]


class InputTextContent(TypedDict):
    type: Literal["input_text"]
    text: str
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpointConfig]


class LocalEnvironmentParam(TypedDict):
    type: Literal["local"]
    skills: NotRequired[Annotated[list[LocalSkillParam], Field(max_length=200)]]


class LocalShellToolParam(TypedDict):
    type: Literal["local_shell"]


class LocalSkillParam(TypedDict):
    name: str
    description: str
    path: str


class MCPTool(TypedDict):
    type: Literal["mcp"]
    server_label: str
    server_url: NotRequired[str | None]
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
    tunnel_id: NotRequired[Annotated[str, Field(pattern="^tunnel_[a-z0-9]{32}$")]]
    authorization: NotRequired[str]
    server_description: NotRequired[str | None]
    headers: NotRequired[dict[str, str] | None]
    allowed_tools: NotRequired[list[str] | MCPToolFilter | None]
    allowed_callers: NotRequired[
        Annotated[list[CallableToolAllowedCaller], Field(min_length=1)] | None
    ]
    require_approval: NotRequired[MCPToolRequireApproval | Literal["always", "never"] | None]
    defer_loading: NotRequired[bool]


class MCPToolFilter(TypedDict):
    tool_names: NotRequired[list[str] | None]
    read_only: NotRequired[bool | None]


class MCPToolRequireApproval(TypedDict):
    always: NotRequired[MCPToolFilter | None]
    never: NotRequired[MCPToolFilter | None]


class NamespaceToolParam(TypedDict):
    type: Literal["namespace"]
    name: Annotated[str, Field(min_length=1)]
    description: str
    tools: Annotated[
        list[Annotated[FunctionToolParam | CustomToolParam, Field(discriminator="type")]],
        Field(min_length=1),
    ]


class ProgrammaticToolCallingParam(TypedDict):
    type: Literal["programmatic_tool_calling"]


class PromptCacheBreakpointConfig(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"]]  # of the SDK, not of the document


class PromptCacheBreakpointParam(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"]]  # of the SDK, not of the document


class PromptObject(TypedDict):
    id: str
    version: NotRequired[str | None]
    variables: NotRequired[ResponsePromptVariables]


class RankingOptions(TypedDict):
    ranker: NotRequired[RankerVersionType]
    score_threshold: NotRequired[float]
    hybrid_search: NotRequired[HybridSearchOptions | None]


class ResponseFormatJsonObject(TypedDict):
    type: Literal["json_object"]


class ResponseFormatJsonSchema(TypedDict):
    type: Literal["json_schema"]
    json_schema: ResponseFormatJsonSchemaJsonSchema


class ResponseFormatJsonSchemaJsonSchema(TypedDict):
    description: NotRequired[str]
    name: str
    schema: NotRequired[ResponseFormatJsonSchemaSchema]
    strict: NotRequired[bool | None]


class ResponseFormatText(TypedDict):
    type: Literal["text"]


class ResponseToolSearchOutputItemParamParamToolImageGenerationSvg(TypedDict):
    model: NotRequired[str]
    reasoning: NotRequired[
        ResponseToolSearchOutputItemParamParamToolImageGenerationSvgReasoning | None
    ]


class ResponseToolSearchOutputItemParamParamToolImageGenerationSvgReasoning(TypedDict):
    effort: NotRequired[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]


class SkillReferenceParam(TypedDict):
    type: Literal["skill_reference"]
    skill_id: Annotated[str, Field(max_length=64, min_length=1)]
    version: NotRequired[str]


class ToolSearchToolParam(TypedDict):
    type: Literal["tool_search"]
    execution: NotRequired[ToolSearchExecutionType]
    description: NotRequired[str | None]
    parameters: NotRequired[EmptyModelParam | None]


class VoiceIdsOrCustomVoiceObject(TypedDict):
    id: str


class WebSearchApproximateLocationObject(TypedDict):
    type: NotRequired[Literal["approximate"]]
    country: NotRequired[str | None]
    region: NotRequired[str | None]
    city: NotRequired[str | None]
    timezone: NotRequired[str | None]


class WebSearchPreviewTool(TypedDict):
    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    user_location: NotRequired[ApproximateLocation | None]
    search_context_size: NotRequired[SearchContextSize]
    search_content_types: NotRequired[list[SearchContentType]]


class WebSearchTool(TypedDict):
    type: Literal["web_search", "web_search_2025_08_26"]
    external_web_access: NotRequired[bool]
    filters: NotRequired[WebSearchToolFiltersObject | None]
    user_location: NotRequired[WebSearchApproximateLocation]
    search_context_size: NotRequired[Literal["low", "medium", "high"]]
    return_token_budget: NotRequired[str]
    search_content_types: NotRequired[list[str]]


class WebSearchToolFiltersObject(TypedDict):
    allowed_domains: NotRequired[list[str] | None]


CallableToolAllowedCaller: TypeAlias = Literal["direct", "programmatic"]
ComputerEnvironment: TypeAlias = Literal["windows", "mac", "linux", "ubuntu", "browser"]
ContainerMemoryLimit: TypeAlias = Literal["1g", "4g", "16g", "64g"]
EmptyModelParam: TypeAlias = dict[str, object]
FileInputDetail: TypeAlias = Literal["auto", "low", "high"]
Filters: TypeAlias = Annotated[ComparisonFilter | CompoundFilter, Field(discriminator="type")]
FunctionParameters: TypeAlias = dict[str, object]
GrammarSyntax1: TypeAlias = Literal["lark", "regex"]
ImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
ImageGenActionEnum: TypeAlias = Literal["generate", "edit", "auto"]
InputContent: TypeAlias = Annotated[
    InputTextContent | InputImageContent | InputFileContent, Field(discriminator="type")
]
InputFidelity: TypeAlias = Literal["high", "low"]
MessagePhase: TypeAlias = Literal["commentary", "final_answer"]
MessageStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
Metadata: TypeAlias = (
    Annotated[dict[str, Annotated[str, Field(max_length=512)]], Field(max_length=16)] | None
)
OrderEnum: TypeAlias = Literal["asc", "desc"]
Prompt: TypeAlias = PromptObject | None
RankerVersionType: TypeAlias = Literal["auto", "default-2024-11-15"]
ReasoningEffort: TypeAlias = (
    Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
)
ResponseFormatJsonSchemaSchema: TypeAlias = dict[str, object]
ResponsePromptVariables: TypeAlias = (
    dict[str, str | InputTextContent | InputImageContent | InputFileContent] | None
)
SearchContentType: TypeAlias = Literal["text", "image"]
SearchContextSize: TypeAlias = Literal["low", "medium", "high"]
Tool: TypeAlias = Annotated[
    FunctionTool
    | FileSearchTool
    | ComputerTool
    | ComputerUsePreviewTool
    | WebSearchTool
    | MCPTool
    | CodeInterpreterTool
    | ProgrammaticToolCallingParam
    | ImageGenTool
    | LocalShellToolParam
    | FunctionShellToolParam
    | CustomToolParam
    | NamespaceToolParam
    | ToolSearchToolParam
    | WebSearchPreviewTool
    | ApplyPatchToolParam,
    Field(discriminator="type"),
]
ToolSearchExecutionType: TypeAlias = Literal["server", "client"]
VectorStoreFileAttributes: TypeAlias = (
    Annotated[dict[str, Annotated[str, Field(max_length=512)] | float | bool], Field(max_length=16)]
    | None
)
VoiceIdsShared: TypeAlias = (
    str
    | Literal[
        "alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"
    ]
)
WebSearchApproximateLocation: TypeAlias = WebSearchApproximateLocationObject | None
InputMessageContentList: TypeAlias = list[InputContent]
VoiceIdsOrCustomVoice: TypeAlias = VoiceIdsShared | VoiceIdsOrCustomVoiceObject
