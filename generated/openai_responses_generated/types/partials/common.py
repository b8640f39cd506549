"""Deep partials of the types of `common`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import TypedDict

from openai_responses_generated.types.common import (
    CallableToolAllowedCaller,
    ComputerEnvironment,
    ContainerMemoryLimit,
    EmptyModelParam,
    FileInputDetail,
    FunctionParameters,
    GrammarSyntax1,
    ImageDetail,
    ImageGenActionEnum,
    InputFidelity,
    MessagePhase,
    MessageStatus,
    RankerVersionType,
    ResponseFormatJsonSchemaSchema,
    SearchContentType,
    SearchContextSize,
    ToolSearchExecutionType,
)


class ApplyPatchToolParamPartial(TypedDict, total=False):
    type: Literal["apply_patch"]
    allowed_callers: Annotated[list[CallableToolAllowedCaller], Field(min_length=1)] | None


class ApproximateLocationPartial(TypedDict, total=False):
    type: Literal["approximate"]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None


class AutoCodeInterpreterToolParamPartial(TypedDict, total=False):
    type: Literal["auto"]
    file_ids: Annotated[list[str], Field(max_length=50)]
    memory_limit: ContainerMemoryLimit | None
    network_policy: (
        ContainerNetworkPolicyDisabledParamPartial | ContainerNetworkPolicyAllowlistParamPartial
    )


class CodeInterpreterToolPartial(TypedDict, total=False):
    type: Literal["code_interpreter"]
    container: str | AutoCodeInterpreterToolParamPartial
    allowed_callers: Annotated[list[CallableToolAllowedCaller], Field(min_length=1)] | None


class ComparisonFilterPartial(TypedDict, total=False):
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    key: str
    value: str | float | bool | list[str | float]


class CompoundFilterPartial(TypedDict, total=False):
    type: Literal["and", "or"]
    filters: list[ComparisonFilterPartial | CompoundFilterPartial]


class ComputerToolPartial(TypedDict, total=False):
    type: Literal["computer"]


class ComputerUsePreviewToolPartial(TypedDict, total=False):
    type: Literal["computer_use_preview"]
    environment: ComputerEnvironment
    display_width: int
    display_height: int


class ContainerAutoParamPartial(TypedDict, total=False):
    type: Literal["container_auto"]
    file_ids: Annotated[list[str], Field(max_length=50)]
    memory_limit: ContainerMemoryLimit | None
    network_policy: (
        ContainerNetworkPolicyDisabledParamPartial | ContainerNetworkPolicyAllowlistParamPartial
    )
    skills: Annotated[
        list[SkillReferenceParamPartial | InlineSkillParamPartial], Field(max_length=200)
    ]


class ContainerNetworkPolicyAllowlistParamPartial(TypedDict, total=False):
    type: Literal["allowlist"]
    allowed_domains: Annotated[list[str], Field(min_length=1)]
    domain_secrets: Annotated[
        list[ContainerNetworkPolicyDomainSecretParamPartial], Field(min_length=1)
    ]


class ContainerNetworkPolicyDisabledParamPartial(TypedDict, total=False):
    type: Literal["disabled"]


class ContainerNetworkPolicyDomainSecretParamPartial(TypedDict, total=False):
    domain: Annotated[str, Field(min_length=1)]
    name: Annotated[str, Field(min_length=1)]
    value: Annotated[str, Field(max_length=10485760, min_length=1)]


class ContainerReferenceParamPartial(TypedDict, total=False):
    type: Literal["container_reference"]
    container_id: str


class CustomGrammarFormatParamPartial(TypedDict, total=False):
    type: Literal["grammar"]
    syntax: GrammarSyntax1
    definition: str


class CustomTextFormatParamPartial(TypedDict, total=False):
    type: Literal["text"]


CustomToolParamPartial = TypedDict(
    "CustomToolParamPartial",
    {
        "type": "Literal['custom']",
        "name": "str",
        "description": "str",
        "format": "CustomTextFormatParamPartial | CustomGrammarFormatParamPartial",
        "defer_loading": "bool",
        "allowed_callers": "Annotated[list[CallableToolAllowedCaller], Field(min_length=1)] | None",
        "async": "bool",
    },
    total=False,
)


class EasyInputMessagePartial(TypedDict, total=False):
    role: Literal["user", "assistant", "system", "developer"]
    content: str | InputMessageContentListPartial
    phase: MessagePhase | None
    type: Literal["message"]
    id: str
    metadata: dict[str, object] | None
    status: Literal["in_progress", "completed", "incomplete"] | MessageStatus


class FileSearchToolPartial(TypedDict, total=False):
    type: Literal["file_search"]
    vector_store_ids: list[str]
    max_num_results: int
    ranking_options: RankingOptionsPartial
    filters: FiltersPartial | None


class FunctionObjectPartial(TypedDict, total=False):
    description: str
    name: str
    parameters: FunctionParameters
    strict: bool | None


class FunctionShellToolParamPartial(TypedDict, total=False):
    type: Literal["shell"]
    environment: (
        ContainerAutoParamPartial
        | LocalEnvironmentParamPartial
        | ContainerReferenceParamPartial
        | None
    )
    allowed_callers: Annotated[list[CallableToolAllowedCaller], Field(min_length=1)] | None


FunctionToolPartial = TypedDict(
    "FunctionToolPartial",
    {
        "type": "Literal['function']",
        "name": "str",
        "description": "str | None",
        "parameters": "dict[str, object] | None",
        "output_schema": "dict[str, object] | None",
        "strict": "bool | None",
        "defer_loading": "bool",
        "allowed_callers": "list[CallableToolAllowedCaller] | None",
        "async": "bool",
    },
    total=False,
)


FunctionToolParamPartial = TypedDict(
    "FunctionToolParamPartial",
    {
        "name": "Annotated[str, Field(max_length=128, min_length=1, pattern='^[a-zA-Z0-9_-]+$')]",
        "description": "str | None",
        "parameters": "EmptyModelParam | None",
        "strict": "bool | None",
        "type": "Literal['function']",
        "output_schema": "dict[str, object] | None",
        "defer_loading": "bool",
        "allowed_callers": "Annotated[list[CallableToolAllowedCaller], Field(min_length=1)] | None",
        "async": "bool",
    },
    total=False,
)


class HybridSearchOptionsPartial(TypedDict, total=False):
    embedding_weight: float
    text_weight: float


class ImageGenToolPartial(TypedDict, total=False):
    type: Literal["image_generation"]
    model: (
        str
        | Literal[
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
        ]
    )
    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"]
    output_compression: Annotated[int, Field(ge=0, le=100)]
    moderation: Literal["auto", "low"]
    background: Literal["transparent", "opaque", "auto"]
    input_fidelity: InputFidelity | None
    input_image_mask: ImageGenToolInputImageMaskPartial
    partial_images: Annotated[int, Field(ge=0, le=3)]
    action: ImageGenActionEnum
    n: int
    complexity: Literal["low", "medium", "high"]
    frame_count: int
    frame_duration_ms: int
    svg: ResponseToolSearchOutputItemParamParamToolImageGenerationSvgPartial


class ImageGenToolInputImageMaskPartial(TypedDict, total=False):
    image_url: str
    file_id: str


class InlineSkillParamPartial(TypedDict, total=False):
    type: Literal["inline"]
    name: str
    description: str
    source: InlineSkillSourceParamPartial


class InlineSkillSourceParamPartial(TypedDict, total=False):
    type: Literal["base64"]
    media_type: Literal["application/zip"]
    data: Annotated[str, Field(max_length=70254592, min_length=1)]


class InputFileContentPartial(TypedDict, total=False):
    type: Literal["input_file"]
    file_id: str | None
    filename: str
    file_data: str
    prompt_cache_breakpoint: PromptCacheBreakpointConfigPartial
    file_url: str
    detail: FileInputDetail


class InputImageContentPartial(TypedDict, total=False):
    type: Literal["input_image"]
    image_url: str | None
    file_id: str | None
    detail: ImageDetail | None
    prompt_cache_breakpoint: PromptCacheBreakpointConfigPartial


class InputTextContentPartial(TypedDict, total=False):
    type: Literal["input_text"]
    text: str
    prompt_cache_breakpoint: PromptCacheBreakpointConfigPartial


class LocalEnvironmentParamPartial(TypedDict, total=False):
    type: Literal["local"]
    skills: Annotated[list[LocalSkillParamPartial], Field(max_length=200)]


class LocalShellToolParamPartial(TypedDict, total=False):
    type: Literal["local_shell"]


class LocalSkillParamPartial(TypedDict, total=False):
    name: str
    description: str
    path: str


class MCPToolPartial(TypedDict, total=False):
    type: Literal["mcp"]
    server_label: str
    server_url: str | None
    connector_id: (
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
    )
    tunnel_id: Annotated[str, Field(pattern="^tunnel_[a-z0-9]{32}$")]
    authorization: str
    server_description: str | None
    headers: dict[str, str] | None
    allowed_tools: list[str] | MCPToolFilterPartial | None
    allowed_callers: Annotated[list[CallableToolAllowedCaller], Field(min_length=1)] | None
    require_approval: MCPToolRequireApprovalPartial | Literal["always", "never"] | None
    defer_loading: bool


class MCPToolFilterPartial(TypedDict, total=False):
    tool_names: list[str] | None
    read_only: bool | None


class MCPToolRequireApprovalPartial(TypedDict, total=False):
    always: MCPToolFilterPartial | None
    never: MCPToolFilterPartial | None


class NamespaceToolParamPartial(TypedDict, total=False):
    type: Literal["namespace"]
    name: Annotated[str, Field(min_length=1)]
    description: str
    tools: Annotated[list[FunctionToolParamPartial | CustomToolParamPartial], Field(min_length=1)]


class ProgrammaticToolCallingParamPartial(TypedDict, total=False):
    type: Literal["programmatic_tool_calling"]


class PromptCacheBreakpointConfigPartial(TypedDict, total=False):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"]


class PromptCacheBreakpointParamPartial(TypedDict, total=False):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"]


class PromptObjectPartial(TypedDict, total=False):
    id: str
    version: str | None
    variables: ResponsePromptVariablesPartial


class RankingOptionsPartial(TypedDict, total=False):
    ranker: RankerVersionType
    score_threshold: float
    hybrid_search: HybridSearchOptionsPartial | None


class ResponseFormatJsonObjectPartial(TypedDict, total=False):
    type: Literal["json_object"]


class ResponseFormatJsonSchemaPartial(TypedDict, total=False):
    type: Literal["json_schema"]
    json_schema: ResponseFormatJsonSchemaJsonSchemaPartial


class ResponseFormatJsonSchemaJsonSchemaPartial(TypedDict, total=False):
    description: str
    name: str
    schema: ResponseFormatJsonSchemaSchema
    strict: bool | None


class ResponseFormatTextPartial(TypedDict, total=False):
    type: Literal["text"]


class ResponseToolSearchOutputItemParamParamToolImageGenerationSvgPartial(TypedDict, total=False):
    model: str
    reasoning: ResponseToolSearchOutputItemParamParamToolImageGenerationSvgReasoningPartial | None


class ResponseToolSearchOutputItemParamParamToolImageGenerationSvgReasoningPartial(
    TypedDict, total=False
):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]


class SkillReferenceParamPartial(TypedDict, total=False):
    type: Literal["skill_reference"]
    skill_id: Annotated[str, Field(max_length=64, min_length=1)]
    version: str


class ToolSearchToolParamPartial(TypedDict, total=False):
    type: Literal["tool_search"]
    execution: ToolSearchExecutionType
    description: str | None
    parameters: EmptyModelParam | None


class WebSearchApproximateLocationObjectPartial(TypedDict, total=False):
    type: Literal["approximate"]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None


class WebSearchPreviewToolPartial(TypedDict, total=False):
    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    user_location: ApproximateLocationPartial | None
    search_context_size: SearchContextSize
    search_content_types: list[SearchContentType]


class WebSearchToolPartial(TypedDict, total=False):
    type: Literal["web_search", "web_search_2025_08_26"]
    external_web_access: bool
    filters: WebSearchToolFiltersObjectPartial | None
    user_location: WebSearchApproximateLocationPartial
    search_context_size: Literal["low", "medium", "high"]
    return_token_budget: str
    search_content_types: list[str]


class WebSearchToolFiltersObjectPartial(TypedDict, total=False):
    allowed_domains: list[str] | None


FiltersPartial: TypeAlias = ComparisonFilterPartial | CompoundFilterPartial
InputContentPartial: TypeAlias = (
    InputTextContentPartial | InputImageContentPartial | InputFileContentPartial
)
PromptPartial: TypeAlias = PromptObjectPartial | None
ResponsePromptVariablesPartial: TypeAlias = (
    dict[str, str | InputTextContentPartial | InputImageContentPartial | InputFileContentPartial]
    | None
)
ToolPartial: TypeAlias = (
    FunctionToolPartial
    | FileSearchToolPartial
    | ComputerToolPartial
    | ComputerUsePreviewToolPartial
    | WebSearchToolPartial
    | MCPToolPartial
    | CodeInterpreterToolPartial
    | ProgrammaticToolCallingParamPartial
    | ImageGenToolPartial
    | LocalShellToolParamPartial
    | FunctionShellToolParamPartial
    | CustomToolParamPartial
    | NamespaceToolParamPartial
    | ToolSearchToolParamPartial
    | WebSearchPreviewToolPartial
    | ApplyPatchToolParamPartial
)
WebSearchApproximateLocationPartial: TypeAlias = WebSearchApproximateLocationObjectPartial | None
InputMessageContentListPartial: TypeAlias = list[InputContentPartial]
