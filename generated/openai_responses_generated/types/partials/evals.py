"""Deep partials of the types of `evals`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import TypedDict

from openai_responses_generated.types.common import Metadata, ReasoningEffort
from openai_responses_generated.types.partials.chat_and_evals import ChatCompletionToolPartial
from openai_responses_generated.types.partials.common import (
    EasyInputMessagePartial,
    ResponseFormatJsonObjectPartial,
    ResponseFormatJsonSchemaPartial,
    ResponseFormatTextJSONSchemaConfigPartial,
    ResponseFormatTextPartial,
    SharedResponseFormatTextPartial,
    ToolPartial,
)
from openai_responses_generated.types.partials.evals_and_fine_tuning import (
    EvalItemPartial,
    GraderLabelModelPartial,
    GraderStringCheckPartial,
)
from openai_responses_generated.types.partials.evals_and_responses import (
    TextResponseFormatConfigurationPartial,
)


class ApplyPatchToolPartial(TypedDict, total=False):
    type: Literal["apply_patch"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None


class ChatCompletionFunctionToolPartial(TypedDict, total=False):
    function: SharedFunctionDefinitionPartial
    type: Literal["function"]


class ContainerAutoPartial(TypedDict, total=False):
    type: Literal["container_auto"]
    file_ids: list[str] | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: (
        ContainerNetworkPolicyDisabledPartial | ContainerNetworkPolicyAllowlistPartial | None
    )
    skills: list[SkillReferencePartial | InlineSkillPartial] | None


class ContainerNetworkPolicyAllowlistPartial(TypedDict, total=False):
    allowed_domains: list[str]
    type: Literal["allowlist"]
    domain_secrets: list[ContainerNetworkPolicyDomainSecretPartial] | None


class ContainerNetworkPolicyDisabledPartial(TypedDict, total=False):
    type: Literal["disabled"]


class ContainerNetworkPolicyDomainSecretPartial(TypedDict, total=False):
    domain: str
    name: str
    value: str


class ContainerReferencePartial(TypedDict, total=False):
    container_id: str
    type: Literal["container_reference"]


class CreateEvalCompletionsRunDataSourcePartial(TypedDict, total=False):
    type: Literal["completions"]
    input_messages: (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplateObjectPartial
        | CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceObjectPartial
    )
    sampling_params: CreateEvalCompletionsRunDataSourceSamplingParamsObjectPartial | None
    model: str
    source: (
        EvalJsonlFileContentSourcePartial
        | EvalJsonlFileIdSourcePartial
        | EvalStoredCompletionsSourcePartial
    )


class CreateEvalCompletionsRunDataSourceInputMessagesItemReferencePartial(TypedDict, total=False):
    item_reference: str
    type: Literal["item_reference"]


class CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceObjectPartial(
    TypedDict, total=False
):
    type: Literal["item_reference"]
    item_reference: str


class CreateEvalCompletionsRunDataSourceInputMessagesTemplatePartial(TypedDict, total=False):
    template: list[
        SdkEasyInputMessagePartial
        | CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemPartial
    ]
    type: Literal["template"]


class CreateEvalCompletionsRunDataSourceInputMessagesTemplateObjectPartial(TypedDict, total=False):
    type: Literal["template"]
    template: list[EasyInputMessagePartial | EvalItemPartial]


class CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemPartial(
    TypedDict, total=False
):
    content: (
        str
        | ResponseInputTextPartial
        | CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputTextPartial
        | CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImagePartial
        | ResponseInputAudioPartial
        | list[
            str
            | ResponseInputTextPartial
            | GraderInputsGraderInputItemOutputTextPartial
            | GraderInputsGraderInputItemInputImagePartial
            | ResponseInputAudioPartial
        ]
    )
    role: Literal["user", "assistant", "system", "developer"]
    type: Literal["message"] | None


class CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImagePartial(
    TypedDict, total=False
):
    image_url: str
    type: Literal["input_image"]
    detail: str | None


class CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputTextPartial(
    TypedDict, total=False
):
    text: str
    type: Literal["output_text"]


class CreateEvalCompletionsRunDataSourceSamplingParamsPartial(TypedDict, total=False):
    max_completion_tokens: int | None
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    response_format: (
        SharedResponseFormatTextPartial
        | SharedResponseFormatJSONSchemaPartial
        | SharedResponseFormatJSONObjectPartial
        | None
    )
    seed: int | None
    temperature: float | None
    tools: list[ChatCompletionFunctionToolPartial] | None
    top_p: float | None


class CreateEvalCompletionsRunDataSourceSamplingParamsObjectPartial(TypedDict, total=False):
    reasoning_effort: ReasoningEffort
    temperature: float
    max_completion_tokens: int
    top_p: float
    seed: int
    response_format: (
        ResponseFormatTextPartial
        | ResponseFormatJsonSchemaPartial
        | ResponseFormatJsonObjectPartial
    )
    tools: list[ChatCompletionToolPartial]


class CreateEvalCompletionsRunDataSourceSourceFileContentPartial(TypedDict, total=False):
    content: list[CreateEvalCompletionsRunDataSourceSourceFileContentContentPartial]
    type: Literal["file_content"]


class CreateEvalCompletionsRunDataSourceSourceFileContentContentPartial(TypedDict, total=False):
    item: dict[str, object]
    sample: dict[str, object] | None


class CreateEvalCompletionsRunDataSourceSourceFileIDPartial(TypedDict, total=False):
    id: str
    type: Literal["file_id"]


class CreateEvalCompletionsRunDataSourceSourceStoredCompletionsPartial(TypedDict, total=False):
    type: Literal["stored_completions"]
    created_after: int | None
    created_before: int | None
    limit: int | None
    metadata: dict[str, str] | None
    model: str | None


class CreateEvalJSONLRunDataSourcePartial(TypedDict, total=False):
    source: (
        CreateEvalJsonlRunDataSourceSourceFileContentPartial
        | CreateEvalJsonlRunDataSourceSourceFileIDPartial
    )
    type: Literal["jsonl"]


class CreateEvalJsonlRunDataSourcePartial(TypedDict, total=False):
    type: Literal["jsonl"]
    source: EvalJsonlFileContentSourcePartial | EvalJsonlFileIdSourcePartial


class CreateEvalJsonlRunDataSourceSourceFileContentPartial(TypedDict, total=False):
    content: list[CreateEvalJsonlRunDataSourceSourceFileContentContentPartial]
    type: Literal["file_content"]


class CreateEvalJsonlRunDataSourceSourceFileContentContentPartial(TypedDict, total=False):
    item: dict[str, object]
    sample: dict[str, object] | None


class CreateEvalJsonlRunDataSourceSourceFileIDPartial(TypedDict, total=False):
    id: str
    type: Literal["file_id"]


class CreateEvalResponsesRunDataSourcePartial(TypedDict, total=False):
    type: Literal["responses"]
    input_messages: (
        CreateEvalResponsesRunDataSourceInputMessagesTemplatePartial
        | CreateEvalResponsesRunDataSourceInputMessagesItemReferencePartial
    )
    sampling_params: CreateEvalResponsesRunDataSourceSamplingParamsPartial | None
    model: str
    source: (
        EvalJsonlFileContentSourcePartial
        | EvalJsonlFileIdSourcePartial
        | EvalResponsesSourcePartial
    )


class CreateEvalResponsesRunDataSourceInputMessagesItemReferencePartial(TypedDict, total=False):
    type: Literal["item_reference"]
    item_reference: str


class CreateEvalResponsesRunDataSourceInputMessagesTemplatePartial(TypedDict, total=False):
    type: Literal["template"]
    template: list[
        CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemPartial | EvalItemPartial
    ]


class CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemPartial(
    TypedDict, total=False
):
    role: str
    content: str


class CreateEvalResponsesRunDataSourceSamplingParamsPartial(TypedDict, total=False):
    reasoning_effort: ReasoningEffort
    temperature: float
    max_completion_tokens: int
    top_p: float
    seed: int
    tools: list[ToolPartial]
    text: CreateEvalResponsesRunDataSourceSamplingParamsTextPartial


class CreateEvalResponsesRunDataSourceSamplingParamsTextPartial(TypedDict, total=False):
    format: TextResponseFormatConfigurationPartial


CustomToolPartial = TypedDict(
    "CustomToolPartial",
    {
        "name": "str",
        "type": "Literal['custom']",
        "allowed_callers": "list[Literal['direct', 'programmatic']] | None",
        "async": "bool | None",
        "defer_loading": "bool | None",
        "description": "str | None",
        "format": "SharedCustomToolInputFormatPartial | None",
    },
    total=False,
)


class DeleteEvalResponsePartial(TypedDict, total=False):
    object: str
    deleted: bool
    eval_id: str


class DeleteEvalRunResponsePartial(TypedDict, total=False):
    object: str
    deleted: bool
    run_id: str


class EvalPartial(TypedDict, total=False):
    object: Literal["eval"]
    id: str
    name: str
    data_source_config: (
        EvalCustomDataSourceConfigPartial
        | EvalLogsDataSourceConfigPartial
        | EvalStoredCompletionsDataSourceConfigPartial
    )
    testing_criteria: list[
        EvalGraderLabelModelPartial
        | EvalGraderStringCheckPartial
        | EvalGraderTextSimilarityPartial
        | EvalGraderPythonPartial
        | EvalGraderScoreModelPartial
    ]
    created_at: int
    metadata: Metadata


class EvalAPIErrorPartial(TypedDict, total=False):
    code: str
    message: str


class EvalApiErrorPartial(TypedDict, total=False):
    code: str
    message: str


class EvalCustomDataSourceConfigPartial(TypedDict, total=False):
    type: Literal["custom"]
    schema: dict[str, object]


class EvalGraderPythonPartial(TypedDict, total=False):
    type: Literal["python"]
    name: str
    source: str
    image_tag: str
    pass_threshold: float


class EvalGraderScoreModelPartial(TypedDict, total=False):
    type: Literal["score_model"]
    name: str
    model: str
    sampling_params: EvalGraderScoreModelSamplingParamsPartial
    input: list[EvalItemPartial]
    range: list[float]
    pass_threshold: float


class EvalGraderScoreModelSamplingParamsPartial(TypedDict, total=False):
    seed: int | None
    top_p: float | None
    temperature: float | None
    max_completions_tokens: Annotated[int, Field(ge=1)] | None
    reasoning_effort: ReasoningEffort


class EvalGraderTextSimilarityPartial(TypedDict, total=False):
    type: Literal["text_similarity"]
    name: str
    input: str
    reference: str
    evaluation_metric: Literal[
        "cosine",
        "fuzzy_match",
        "bleu",
        "gleu",
        "meteor",
        "rouge_1",
        "rouge_2",
        "rouge_3",
        "rouge_4",
        "rouge_5",
        "rouge_l",
    ]
    pass_threshold: float


class EvalJsonlFileContentSourcePartial(TypedDict, total=False):
    type: Literal["file_content"]
    content: list[EvalJsonlFileContentSourceContentItemPartial]


class EvalJsonlFileContentSourceContentItemPartial(TypedDict, total=False):
    item: dict[str, object]
    sample: dict[str, object]


class EvalJsonlFileIdSourcePartial(TypedDict, total=False):
    type: Literal["file_id"]
    id: str


class EvalListPartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[EvalPartial]
    first_id: str | None
    last_id: str | None
    has_more: bool


class EvalLogsDataSourceConfigPartial(TypedDict, total=False):
    type: Literal["logs"]
    metadata: Metadata
    schema: dict[str, object]


class EvalResponsesSourcePartial(TypedDict, total=False):
    type: Literal["responses"]
    metadata: dict[str, object] | None
    model: str | None
    instructions_search: str | None
    created_after: Annotated[int, Field(ge=0)] | None
    created_before: Annotated[int, Field(ge=0)] | None
    reasoning_effort: ReasoningEffort | None
    temperature: float | None
    top_p: float | None
    users: list[str] | None
    tools: list[str] | None


class EvalRunPartial(TypedDict, total=False):
    object: Literal["eval.run"]
    id: str
    eval_id: str
    status: str
    model: str
    name: str
    created_at: int
    report_url: str
    result_counts: EvalRunResultCountsPartial
    per_model_usage: list[EvalRunPerModelUsageItemPartial] | None
    per_testing_criteria_results: list[EvalRunPerTestingCriteriaResultsItemPartial] | None
    data_source: (
        CreateEvalJsonlRunDataSourcePartial
        | CreateEvalCompletionsRunDataSourcePartial
        | CreateEvalResponsesRunDataSourcePartial
    )
    metadata: Metadata
    error: EvalApiErrorPartial | None


class EvalRunListPartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[EvalRunPartial]
    first_id: str | None
    last_id: str | None
    has_more: bool


class EvalRunOutputItemPartial(TypedDict, total=False):
    object: Literal["eval.run.output_item"]
    id: str
    run_id: str
    eval_id: str
    created_at: int
    status: str
    datasource_item_id: int
    datasource_item: dict[str, object]
    results: list[EvalRunOutputItemResultPartial]
    sample: EvalRunOutputItemSamplePartial


class EvalRunOutputItemListPartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[EvalRunOutputItemPartial]
    first_id: str | None
    last_id: str | None
    has_more: bool


class EvalRunOutputItemResultPartial(TypedDict, total=False):
    name: str
    type: str
    score: float
    passed: bool
    sample: dict[str, object] | None


class EvalRunOutputItemSamplePartial(TypedDict, total=False):
    input: list[EvalRunOutputItemSampleInputItemPartial]
    output: list[EvalRunOutputItemSampleOutputItemPartial]
    finish_reason: str
    model: str
    usage: EvalRunOutputItemSampleUsagePartial
    error: EvalApiErrorPartial | None
    temperature: float
    max_completion_tokens: int
    top_p: float
    seed: int


class EvalRunOutputItemSampleInputItemPartial(TypedDict, total=False):
    role: str
    content: str


class EvalRunOutputItemSampleOutputItemPartial(TypedDict, total=False):
    role: str
    content: str


class EvalRunOutputItemSampleUsagePartial(TypedDict, total=False):
    total_tokens: int
    completion_tokens: int
    prompt_tokens: int
    cached_tokens: int


class EvalRunPerModelUsageItemPartial(TypedDict, total=False):
    model_name: str
    invocation_count: int
    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
    cached_tokens: int


class EvalRunPerTestingCriteriaResultsItemPartial(TypedDict, total=False):
    testing_criteria: str
    passed: int
    failed: int


class EvalRunResultCountsPartial(TypedDict, total=False):
    total: int
    errored: int
    failed: int
    passed: int


class EvalStoredCompletionsDataSourceConfigPartial(TypedDict, total=False):
    type: Literal["stored_completions"]
    metadata: Metadata
    schema: dict[str, object]


class EvalStoredCompletionsSourcePartial(TypedDict, total=False):
    type: Literal["stored_completions"]
    metadata: Metadata
    model: str | None
    created_after: int | None
    created_before: int | None
    limit: int | None


class FileSearchToolRankingOptionsPartial(TypedDict, total=False):
    hybrid_search: FileSearchToolRankingOptionsHybridSearchPartial | None
    ranker: Literal["auto", "default-2024-11-15"] | None
    score_threshold: float | None


class FileSearchToolRankingOptionsHybridSearchPartial(TypedDict, total=False):
    embedding_weight: float
    text_weight: float


class FunctionShellToolPartial(TypedDict, total=False):
    type: Literal["shell"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    environment: ContainerAutoPartial | LocalEnvironmentPartial | ContainerReferencePartial | None


class GraderInputsGraderInputItemInputImagePartial(TypedDict, total=False):
    image_url: str
    type: Literal["input_image"]
    detail: str | None


class GraderInputsGraderInputItemOutputTextPartial(TypedDict, total=False):
    text: str
    type: Literal["output_text"]


class InlineSkillPartial(TypedDict, total=False):
    description: str
    name: str
    source: InlineSkillSourcePartial
    type: Literal["inline"]


class InlineSkillSourcePartial(TypedDict, total=False):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]


class LocalEnvironmentPartial(TypedDict, total=False):
    type: Literal["local"]
    skills: list[LocalSkillPartial] | None


class LocalSkillPartial(TypedDict, total=False):
    description: str
    name: str
    path: str


class NamespaceToolPartial(TypedDict, total=False):
    description: str
    name: str
    tools: list[NamespaceToolToolFunctionPartial | CustomToolPartial]
    type: Literal["namespace"]


NamespaceToolToolFunctionPartial = TypedDict(
    "NamespaceToolToolFunctionPartial",
    {
        "name": "str",
        "type": "Literal['function']",
        "allowed_callers": "list[Literal['direct', 'programmatic']] | None",
        "async": "bool | None",
        "defer_loading": "bool | None",
        "description": "str | None",
        "output_schema": "dict[str, object] | None",
        "parameters": "object",
        "strict": "bool | None",
    },
    total=False,
)


class ResponseInputAudioPartial(TypedDict, total=False):
    input_audio: ResponseInputAudioInputAudioPartial
    type: Literal["input_audio"]


class ResponseInputAudioInputAudioPartial(TypedDict, total=False):
    data: str
    format: Literal["mp3", "wav"]


class ResponseInputFilePartial(TypedDict, total=False):
    type: Literal["input_file"]
    detail: Literal["auto", "low", "high"] | None
    file_data: str | None
    file_id: str | None
    file_url: str | None
    filename: str | None
    prompt_cache_breakpoint: ResponseInputFilePromptCacheBreakpointPartial | None


class ResponseInputFilePromptCacheBreakpointPartial(TypedDict, total=False):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None


class ResponseInputImagePartial(TypedDict, total=False):
    detail: Literal["low", "high", "auto", "original"]
    type: Literal["input_image"]
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: ResponseInputImagePromptCacheBreakpointPartial | None


class ResponseInputImagePromptCacheBreakpointPartial(TypedDict, total=False):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None


class ResponseInputTextPartial(TypedDict, total=False):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: ResponseInputTextPromptCacheBreakpointPartial | None


class ResponseInputTextPromptCacheBreakpointPartial(TypedDict, total=False):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None


class ResponsesFileSearchToolPartial(TypedDict, total=False):
    type: Literal["file_search"]
    vector_store_ids: list[str]
    filters: SharedComparisonFilterPartial | SharedCompoundFilterPartial | None
    max_num_results: int | None
    ranking_options: FileSearchToolRankingOptionsPartial | None


ResponsesFunctionToolPartial = TypedDict(
    "ResponsesFunctionToolPartial",
    {
        "name": "str",
        "parameters": "dict[str, object] | None",
        "strict": "bool | None",
        "type": "Literal['function']",
        "allowed_callers": "list[Literal['direct', 'programmatic']] | None",
        "async": "bool | None",
        "defer_loading": "bool | None",
        "description": "str | None",
        "output_schema": "dict[str, object] | None",
    },
    total=False,
)


class RunCancelResponsePartial(TypedDict, total=False):
    id: str
    created_at: int
    data_source: (
        CreateEvalJSONLRunDataSourcePartial
        | SdkCreateEvalCompletionsRunDataSourcePartial
        | RunCancelResponseDataSourceResponsesPartial
    )
    error: EvalAPIErrorPartial
    eval_id: str
    metadata: dict[str, str] | None
    model: str
    name: str
    object: Literal["eval.run"]
    per_model_usage: list[RunCancelResponsePerModelUsagePartial]
    per_testing_criteria_results: list[RunCancelResponsePerTestingCriteriaResultPartial]
    report_url: str
    result_counts: RunCancelResponseResultCountsPartial
    status: str


class RunCancelResponseDataSourceResponsesPartial(TypedDict, total=False):
    source: (
        RunCancelResponseDataSourceResponsesSourceFileContentPartial
        | RunCancelResponseDataSourceResponsesSourceFileIDPartial
        | RunCancelResponseDataSourceResponsesSourceResponsesPartial
    )
    type: Literal["responses"]
    input_messages: (
        RunCancelResponseDataSourceResponsesInputMessagesTemplatePartial
        | RunCancelResponseDataSourceResponsesInputMessagesItemReferencePartial
        | None
    )
    model: str | None
    sampling_params: RunCancelResponseDataSourceResponsesSamplingParamsPartial | None


class RunCancelResponseDataSourceResponsesInputMessagesItemReferencePartial(TypedDict, total=False):
    item_reference: str
    type: Literal["item_reference"]


class RunCancelResponseDataSourceResponsesInputMessagesTemplatePartial(TypedDict, total=False):
    template: list[
        RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateChatMessagePartial
        | RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemPartial
    ]
    type: Literal["template"]


class RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateChatMessagePartial(
    TypedDict, total=False
):
    content: str
    role: str


class RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemPartial(
    TypedDict, total=False
):
    content: (
        str
        | ResponseInputTextPartial
        | RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputTextPartial
        | RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImagePartial
        | ResponseInputAudioPartial
        | list[
            str
            | ResponseInputTextPartial
            | GraderInputsGraderInputItemOutputTextPartial
            | GraderInputsGraderInputItemInputImagePartial
            | ResponseInputAudioPartial
        ]
    )
    role: Literal["user", "assistant", "system", "developer"]
    type: Literal["message"] | None


class RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImagePartial(
    TypedDict, total=False
):
    image_url: str
    type: Literal["input_image"]
    detail: str | None


class RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputTextPartial(
    TypedDict, total=False
):
    text: str
    type: Literal["output_text"]


class RunCancelResponseDataSourceResponsesSamplingParamsPartial(TypedDict, total=False):
    max_completion_tokens: int | None
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    seed: int | None
    temperature: float | None
    text: RunCancelResponseDataSourceResponsesSamplingParamsTextPartial | None
    tools: list[SdkToolPartial] | None
    top_p: float | None


class RunCancelResponseDataSourceResponsesSamplingParamsTextPartial(TypedDict, total=False):
    format: ResponseFormatTextConfigPartial | None


class RunCancelResponseDataSourceResponsesSourceFileContentPartial(TypedDict, total=False):
    content: list[RunCancelResponseDataSourceResponsesSourceFileContentContentPartial]
    type: Literal["file_content"]


class RunCancelResponseDataSourceResponsesSourceFileContentContentPartial(TypedDict, total=False):
    item: dict[str, object]
    sample: dict[str, object] | None


class RunCancelResponseDataSourceResponsesSourceFileIDPartial(TypedDict, total=False):
    id: str
    type: Literal["file_id"]


class RunCancelResponseDataSourceResponsesSourceResponsesPartial(TypedDict, total=False):
    type: Literal["responses"]
    created_after: int | None
    created_before: int | None
    instructions_search: str | None
    metadata: object
    model: str | None
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    temperature: float | None
    tools: list[str] | None
    top_p: float | None
    users: list[str] | None


class RunCancelResponsePerModelUsagePartial(TypedDict, total=False):
    cached_tokens: int
    completion_tokens: int
    invocation_count: int
    model_name: str
    prompt_tokens: int
    total_tokens: int


class RunCancelResponsePerTestingCriteriaResultPartial(TypedDict, total=False):
    failed: int
    passed: int
    testing_criteria: str


class RunCancelResponseResultCountsPartial(TypedDict, total=False):
    errored: int
    failed: int
    passed: int
    total: int


class SdkComputerToolPartial(TypedDict, total=False):
    type: Literal["computer"]


class SdkComputerUsePreviewToolPartial(TypedDict, total=False):
    display_height: int
    display_width: int
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    type: Literal["computer_use_preview"]


class SdkCreateEvalCompletionsRunDataSourcePartial(TypedDict, total=False):
    source: (
        CreateEvalCompletionsRunDataSourceSourceFileContentPartial
        | CreateEvalCompletionsRunDataSourceSourceFileIDPartial
        | CreateEvalCompletionsRunDataSourceSourceStoredCompletionsPartial
    )
    type: Literal["completions"]
    input_messages: (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplatePartial
        | CreateEvalCompletionsRunDataSourceInputMessagesItemReferencePartial
        | None
    )
    model: str | None
    sampling_params: CreateEvalCompletionsRunDataSourceSamplingParamsPartial | None


class SdkEasyInputMessagePartial(TypedDict, total=False):
    content: str | list[ResponseInputContentPartial]
    role: Literal["user", "assistant", "system", "developer"]
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"] | None


class SdkWebSearchPreviewToolPartial(TypedDict, total=False):
    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    search_content_types: list[Literal["text", "image"]] | None
    search_context_size: Literal["low", "medium", "high"] | None
    user_location: WebSearchPreviewToolUserLocationPartial | None


class SdkWebSearchToolPartial(TypedDict, total=False):
    type: Literal["web_search", "web_search_2025_08_26"]
    external_web_access: bool | None
    filters: WebSearchToolFiltersPartial | None
    search_context_size: Literal["low", "medium", "high"] | None
    user_location: WebSearchToolUserLocationPartial | None


class SharedComparisonFilterPartial(TypedDict, total=False):
    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: str | float | bool | list[str | float]


class SharedCompoundFilterPartial(TypedDict, total=False):
    filters: list[SharedComparisonFilterPartial | object]
    type: Literal["and", "or"]


class SharedCustomToolInputFormatGrammarPartial(TypedDict, total=False):
    definition: str
    syntax: Literal["lark", "regex"]
    type: Literal["grammar"]


class SharedCustomToolInputFormatTextPartial(TypedDict, total=False):
    type: Literal["text"]


class SharedFunctionDefinitionPartial(TypedDict, total=False):
    name: str
    description: str | None
    parameters: dict[str, object] | None
    strict: bool | None


class SharedResponseFormatJSONObjectPartial(TypedDict, total=False):
    type: Literal["json_object"]


class SharedResponseFormatJSONSchemaPartial(TypedDict, total=False):
    json_schema: SharedResponseFormatJsonSchemaJSONSchemaPartial
    type: Literal["json_schema"]


class SharedResponseFormatJsonSchemaJSONSchemaPartial(TypedDict, total=False):
    name: str
    description: str | None
    schema: dict[str, object] | None
    strict: bool | None


class SkillReferencePartial(TypedDict, total=False):
    skill_id: str
    type: Literal["skill_reference"]
    version: str | None


class ToolCodeInterpreterPartial(TypedDict, total=False):
    container: str | ToolCodeInterpreterContainerCodeInterpreterToolAutoPartial
    type: Literal["code_interpreter"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None


class ToolCodeInterpreterContainerCodeInterpreterToolAutoPartial(TypedDict, total=False):
    type: Literal["auto"]
    file_ids: list[str] | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: (
        ContainerNetworkPolicyDisabledPartial | ContainerNetworkPolicyAllowlistPartial | None
    )


class ToolImageGenerationPartial(TypedDict, total=False):
    type: Literal["image_generation"]
    action: Literal["generate", "edit", "auto"] | None
    background: Literal["transparent", "opaque", "auto"] | None
    complexity: Literal["low", "medium", "high"] | None
    frame_count: int | None
    frame_duration_ms: int | None
    input_fidelity: Literal["high", "low"] | None
    input_image_mask: ToolImageGenerationInputImageMaskPartial | None
    model: (
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
    )
    moderation: Literal["auto", "low"] | None
    output_compression: int | None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    partial_images: int | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None
    svg: ToolImageGenerationSvgPartial | None


class ToolImageGenerationInputImageMaskPartial(TypedDict, total=False):
    file_id: str | None
    image_url: str | None


class ToolImageGenerationSvgPartial(TypedDict, total=False):
    model: str | None
    reasoning: ToolImageGenerationSvgReasoningPartial | None


class ToolImageGenerationSvgReasoningPartial(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None


class ToolLocalShellPartial(TypedDict, total=False):
    type: Literal["local_shell"]


class ToolMcpPartial(TypedDict, total=False):
    server_label: str
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    allowed_tools: list[str] | ToolMcpAllowedToolsMcpToolFilterPartial | None
    authorization: str | None
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
    defer_loading: bool | None
    headers: dict[str, str] | None
    require_approval: (
        ToolMcpRequireApprovalMcpToolApprovalFilterPartial | Literal["always", "never"] | None
    )
    server_description: str | None
    server_url: str | None
    tunnel_id: str | None


class ToolMcpAllowedToolsMcpToolFilterPartial(TypedDict, total=False):
    read_only: bool | None
    tool_names: list[str] | None


class ToolMcpRequireApprovalMcpToolApprovalFilterPartial(TypedDict, total=False):
    always: ToolMcpRequireApprovalMcpToolApprovalFilterAlwaysPartial | None
    never: ToolMcpRequireApprovalMcpToolApprovalFilterNeverPartial | None


class ToolMcpRequireApprovalMcpToolApprovalFilterAlwaysPartial(TypedDict, total=False):
    read_only: bool | None
    tool_names: list[str] | None


class ToolMcpRequireApprovalMcpToolApprovalFilterNeverPartial(TypedDict, total=False):
    read_only: bool | None
    tool_names: list[str] | None


class ToolProgrammaticToolCallingPartial(TypedDict, total=False):
    type: Literal["programmatic_tool_calling"]


class ToolSearchToolPartial(TypedDict, total=False):
    type: Literal["tool_search"]
    description: str | None
    execution: Literal["server", "client"] | None
    parameters: object


class WebSearchPreviewToolUserLocationPartial(TypedDict, total=False):
    type: Literal["approximate"]
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None


class WebSearchToolFiltersPartial(TypedDict, total=False):
    allowed_domains: list[str] | None


class WebSearchToolUserLocationPartial(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
    type: Literal["approximate"] | None


EvalGraderLabelModelPartial: TypeAlias = GraderLabelModelPartial
EvalGraderStringCheckPartial: TypeAlias = GraderStringCheckPartial
ResponseFormatTextConfigPartial: TypeAlias = (
    SharedResponseFormatTextPartial
    | ResponseFormatTextJSONSchemaConfigPartial
    | SharedResponseFormatJSONObjectPartial
)
ResponseInputContentPartial: TypeAlias = (
    ResponseInputTextPartial | ResponseInputImagePartial | ResponseInputFilePartial
)
SdkToolPartial: TypeAlias = (
    ResponsesFunctionToolPartial
    | ResponsesFileSearchToolPartial
    | SdkComputerToolPartial
    | SdkComputerUsePreviewToolPartial
    | SdkWebSearchToolPartial
    | ToolMcpPartial
    | ToolCodeInterpreterPartial
    | ToolProgrammaticToolCallingPartial
    | ToolImageGenerationPartial
    | ToolLocalShellPartial
    | FunctionShellToolPartial
    | CustomToolPartial
    | NamespaceToolPartial
    | ToolSearchToolPartial
    | SdkWebSearchPreviewToolPartial
    | ApplyPatchToolPartial
)
SharedCustomToolInputFormatPartial: TypeAlias = (
    SharedCustomToolInputFormatTextPartial | SharedCustomToolInputFormatGrammarPartial
)
