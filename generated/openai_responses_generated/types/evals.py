"""Types of `evals`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from openai_responses_generated.types.chat_and_evals import ChatCompletionTool
from openai_responses_generated.types.common import (
    EasyInputMessage,
    Metadata,
    ReasoningEffort,
    ResponseFormatJsonObject,
    ResponseFormatJsonSchema,
    ResponseFormatText,
    ResponseFormatTextJSONSchemaConfig,
    SharedResponseFormatText,
    Tool,
)
from openai_responses_generated.types.evals_and_fine_tuning import (
    EvalItem,
    GraderLabelModel,
    GraderStringCheck,
)
from openai_responses_generated.types.evals_and_responses import TextResponseFormatConfiguration


class ApplyPatchTool(TypedDict):
    type: Literal["apply_patch"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]


class ChatCompletionFunctionTool(TypedDict):
    function: SharedFunctionDefinition
    type: Literal["function"]


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


class CreateEvalCompletionsRunDataSource(TypedDict):
    type: Literal["completions"]
    input_messages: NotRequired[
        Annotated[
            CreateEvalCompletionsRunDataSourceInputMessagesTemplateObject
            | CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceObject,
            Field(discriminator="type"),
        ]
    ]
    sampling_params: NotRequired[CreateEvalCompletionsRunDataSourceSamplingParamsObject | None]
    model: NotRequired[str]
    source: Annotated[
        EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalStoredCompletionsSource,
        Field(discriminator="type"),
    ]


class CreateEvalCompletionsRunDataSourceInputMessagesItemReference(TypedDict):
    item_reference: str
    type: Literal["item_reference"]


class CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceObject(TypedDict):
    type: Literal["item_reference"]
    item_reference: str


class CreateEvalCompletionsRunDataSourceInputMessagesTemplate(TypedDict):
    template: list[
        SdkEasyInputMessage
        | CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItem
    ]
    type: Literal["template"]


class CreateEvalCompletionsRunDataSourceInputMessagesTemplateObject(TypedDict):
    type: Literal["template"]
    template: list[EasyInputMessage | EvalItem]


class CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItem(TypedDict):
    content: (
        str
        | ResponseInputText
        | CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText
        | CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage
        | ResponseInputAudio
        | list[
            str
            | ResponseInputText
            | GraderInputsGraderInputItemOutputText
            | GraderInputsGraderInputItemInputImage
            | ResponseInputAudio
        ]
    )
    role: Literal["user", "assistant", "system", "developer"]
    type: NotRequired[Literal["message"] | None]


class CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage(
    TypedDict
):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[str | None]


class CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText(
    TypedDict
):
    text: str
    type: Literal["output_text"]


class CreateEvalCompletionsRunDataSourceSamplingParams(TypedDict):
    max_completion_tokens: NotRequired[int | None]
    reasoning_effort: NotRequired[
        Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    ]
    response_format: NotRequired[
        Annotated[
            SharedResponseFormatText
            | SharedResponseFormatJSONSchema
            | SharedResponseFormatJSONObject
            | None,
            Field(discriminator="type"),
        ]
    ]
    seed: NotRequired[int | None]
    temperature: NotRequired[float | None]
    tools: NotRequired[list[ChatCompletionFunctionTool] | None]
    top_p: NotRequired[float | None]


class CreateEvalCompletionsRunDataSourceSamplingParamsObject(TypedDict):
    reasoning_effort: NotRequired[ReasoningEffort]
    temperature: NotRequired[float]
    max_completion_tokens: NotRequired[int]
    top_p: NotRequired[float]
    seed: NotRequired[int]
    response_format: NotRequired[
        Annotated[
            ResponseFormatText | ResponseFormatJsonSchema | ResponseFormatJsonObject,
            Field(discriminator="type"),
        ]
    ]
    tools: NotRequired[list[ChatCompletionTool]]


class CreateEvalCompletionsRunDataSourceSourceFileContent(TypedDict):
    content: list[CreateEvalCompletionsRunDataSourceSourceFileContentContent]
    type: Literal["file_content"]


class CreateEvalCompletionsRunDataSourceSourceFileContentContent(TypedDict):
    item: dict[str, object]
    sample: NotRequired[dict[str, object] | None]


class CreateEvalCompletionsRunDataSourceSourceFileID(TypedDict):
    id: str
    type: Literal["file_id"]


class CreateEvalCompletionsRunDataSourceSourceStoredCompletions(TypedDict):
    type: Literal["stored_completions"]
    created_after: NotRequired[int | None]
    created_before: NotRequired[int | None]
    limit: NotRequired[int | None]
    metadata: NotRequired[dict[str, str] | None]
    model: NotRequired[str | None]


class CreateEvalCustomDataSourceConfig(TypedDict):
    type: Literal["custom"]
    item_schema: dict[str, object]
    include_sample_schema: NotRequired[bool]


class CreateEvalItemObject(TypedDict):
    role: str
    content: str


class CreateEvalJSONLRunDataSource(TypedDict):
    source: Annotated[
        CreateEvalJsonlRunDataSourceSourceFileContent | CreateEvalJsonlRunDataSourceSourceFileID,
        Field(discriminator="type"),
    ]
    type: Literal["jsonl"]


class CreateEvalJsonlRunDataSource(TypedDict):
    type: Literal["jsonl"]
    source: Annotated[
        EvalJsonlFileContentSource | EvalJsonlFileIdSource, Field(discriminator="type")
    ]


class CreateEvalJsonlRunDataSourceSourceFileContent(TypedDict):
    content: list[CreateEvalJsonlRunDataSourceSourceFileContentContent]
    type: Literal["file_content"]


class CreateEvalJsonlRunDataSourceSourceFileContentContent(TypedDict):
    item: dict[str, object]
    sample: NotRequired[dict[str, object] | None]


class CreateEvalJsonlRunDataSourceSourceFileID(TypedDict):
    id: str
    type: Literal["file_id"]


class CreateEvalLabelModelGrader(TypedDict):
    type: Literal["label_model"]
    name: str
    model: str
    input: list[CreateEvalItem]
    labels: list[str]
    passing_labels: list[str]


class CreateEvalLogsDataSourceConfig(TypedDict):
    type: Literal["logs"]
    metadata: NotRequired[dict[str, object]]


class CreateEvalRequest(TypedDict):
    name: NotRequired[str]
    metadata: NotRequired[Metadata]
    data_source_config: Annotated[
        CreateEvalCustomDataSourceConfig
        | CreateEvalLogsDataSourceConfig
        | CreateEvalStoredCompletionsDataSourceConfig,
        Field(discriminator="type"),
    ]
    testing_criteria: list[
        Annotated[
            CreateEvalLabelModelGrader
            | EvalGraderStringCheck
            | EvalGraderTextSimilarity
            | EvalGraderPython
            | EvalGraderScoreModel,
            Field(discriminator="type"),
        ]
    ]


class CreateEvalResponsesRunDataSource(TypedDict):
    type: Literal["responses"]
    input_messages: NotRequired[
        Annotated[
            CreateEvalResponsesRunDataSourceInputMessagesTemplate
            | CreateEvalResponsesRunDataSourceInputMessagesItemReference,
            Field(discriminator="type"),
        ]
    ]
    sampling_params: NotRequired[CreateEvalResponsesRunDataSourceSamplingParams | None]
    model: NotRequired[str]
    source: Annotated[
        EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalResponsesSource,
        Field(discriminator="type"),
    ]


class CreateEvalResponsesRunDataSourceInputMessagesItemReference(TypedDict):
    type: Literal["item_reference"]
    item_reference: str


class CreateEvalResponsesRunDataSourceInputMessagesTemplate(TypedDict):
    type: Literal["template"]
    template: list[CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem | EvalItem]


class CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem(TypedDict):
    role: str
    content: str


class CreateEvalResponsesRunDataSourceSamplingParams(TypedDict):
    reasoning_effort: NotRequired[ReasoningEffort]
    temperature: NotRequired[float]
    max_completion_tokens: NotRequired[int]
    top_p: NotRequired[float]
    seed: NotRequired[int]
    tools: NotRequired[list[Tool]]
    text: NotRequired[CreateEvalResponsesRunDataSourceSamplingParamsText]


class CreateEvalResponsesRunDataSourceSamplingParamsText(TypedDict):
    format: NotRequired[TextResponseFormatConfiguration]


class CreateEvalRunRequest(TypedDict):
    name: NotRequired[str]
    metadata: NotRequired[Metadata]
    data_source: Annotated[
        CreateEvalJsonlRunDataSource
        | CreateEvalCompletionsRunDataSource
        | CreateEvalResponsesRunDataSource,
        Field(discriminator="type"),
    ]


class CreateEvalStoredCompletionsDataSourceConfig(TypedDict):
    type: Literal["stored_completions"]
    metadata: NotRequired[dict[str, object]]


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


class DeleteEvalResponse(TypedDict):
    object: str
    deleted: bool
    eval_id: str


class DeleteEvalRunResponse(TypedDict):
    object: NotRequired[str]
    deleted: NotRequired[bool]
    run_id: NotRequired[str]


class Eval(TypedDict):
    object: Literal["eval"]
    id: str
    name: str
    data_source_config: Annotated[
        EvalCustomDataSourceConfig
        | EvalLogsDataSourceConfig
        | EvalStoredCompletionsDataSourceConfig,
        Field(discriminator="type"),
    ]
    testing_criteria: list[
        Annotated[
            EvalGraderLabelModel
            | EvalGraderStringCheck
            | EvalGraderTextSimilarity
            | EvalGraderPython
            | EvalGraderScoreModel,
            Field(discriminator="type"),
        ]
    ]
    created_at: int
    metadata: Metadata


class EvalAPIError(TypedDict):
    code: str
    message: str


class EvalApiError(TypedDict):
    code: str
    message: str


class EvalCustomDataSourceConfig(TypedDict):
    type: Literal["custom"]
    schema: dict[str, object]


class EvalGraderPython(TypedDict):
    type: Literal["python"]
    name: str
    source: str
    image_tag: NotRequired[str]
    pass_threshold: NotRequired[float]


class EvalGraderScoreModel(TypedDict):
    type: Literal["score_model"]
    name: str
    model: str
    sampling_params: NotRequired[EvalGraderScoreModelSamplingParams]
    input: list[EvalItem]
    range: NotRequired[list[float]]
    pass_threshold: NotRequired[float]


class EvalGraderScoreModelSamplingParams(TypedDict):
    seed: NotRequired[int | None]
    top_p: NotRequired[float | None]
    temperature: NotRequired[float | None]
    max_completions_tokens: NotRequired[Annotated[int, Field(ge=1)] | None]
    reasoning_effort: NotRequired[ReasoningEffort]


class EvalGraderTextSimilarity(TypedDict):
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


class EvalJsonlFileContentSource(TypedDict):
    type: Literal["file_content"]
    content: list[EvalJsonlFileContentSourceContentItem]


class EvalJsonlFileContentSourceContentItem(TypedDict):
    item: dict[str, object]
    sample: NotRequired[dict[str, object]]


class EvalJsonlFileIdSource(TypedDict):
    type: Literal["file_id"]
    id: str


class EvalList(TypedDict):
    object: Literal["list"]
    data: list[Eval]
    first_id: str | None
    last_id: str | None
    has_more: bool


class EvalLogsDataSourceConfig(TypedDict):
    type: Literal["logs"]
    metadata: NotRequired[Metadata]
    schema: dict[str, object]


class EvalResponsesSource(TypedDict):
    type: Literal["responses"]
    metadata: NotRequired[dict[str, object] | None]
    model: NotRequired[str | None]
    instructions_search: NotRequired[str | None]
    created_after: NotRequired[Annotated[int, Field(ge=0)] | None]
    created_before: NotRequired[Annotated[int, Field(ge=0)] | None]
    reasoning_effort: NotRequired[ReasoningEffort | None]
    temperature: NotRequired[float | None]
    top_p: NotRequired[float | None]
    users: NotRequired[list[str] | None]
    tools: NotRequired[list[str] | None]


class EvalRun(TypedDict):
    object: Literal["eval.run"]
    id: str
    eval_id: str
    status: str
    model: str
    name: str
    created_at: int
    report_url: str
    result_counts: EvalRunResultCounts
    per_model_usage: list[EvalRunPerModelUsageItem] | None
    per_testing_criteria_results: list[EvalRunPerTestingCriteriaResultsItem] | None
    data_source: Annotated[
        CreateEvalJsonlRunDataSource
        | CreateEvalCompletionsRunDataSource
        | CreateEvalResponsesRunDataSource,
        Field(discriminator="type"),
    ]
    metadata: Metadata
    error: EvalApiError | None


class EvalRunList(TypedDict):
    object: Literal["list"]
    data: list[EvalRun]
    first_id: str | None
    last_id: str | None
    has_more: bool


class EvalRunOutputItem(TypedDict):
    object: Literal["eval.run.output_item"]
    id: str
    run_id: str
    eval_id: str
    created_at: int
    status: str
    datasource_item_id: int
    datasource_item: dict[str, object]
    results: list[EvalRunOutputItemResult]
    sample: EvalRunOutputItemSample


class EvalRunOutputItemList(TypedDict):
    object: Literal["list"]
    data: list[EvalRunOutputItem]
    first_id: str | None
    last_id: str | None
    has_more: bool


class EvalRunOutputItemResult(TypedDict):
    name: str
    type: NotRequired[str]
    score: float
    passed: bool
    sample: NotRequired[dict[str, object] | None]


class EvalRunOutputItemSample(TypedDict):
    input: list[EvalRunOutputItemSampleInputItem]
    output: list[EvalRunOutputItemSampleOutputItem]
    finish_reason: str
    model: str
    usage: EvalRunOutputItemSampleUsage
    error: EvalApiError | None
    temperature: float
    max_completion_tokens: int
    top_p: float
    seed: int


class EvalRunOutputItemSampleInputItem(TypedDict):
    role: str
    content: str


class EvalRunOutputItemSampleOutputItem(TypedDict):
    role: NotRequired[str]
    content: NotRequired[str]


class EvalRunOutputItemSampleUsage(TypedDict):
    total_tokens: int
    completion_tokens: int
    prompt_tokens: int
    cached_tokens: int


class EvalRunPerModelUsageItem(TypedDict):
    model_name: str
    invocation_count: int
    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
    cached_tokens: int


class EvalRunPerTestingCriteriaResultsItem(TypedDict):
    testing_criteria: str
    passed: int
    failed: int


class EvalRunResultCounts(TypedDict):
    total: int
    errored: int
    failed: int
    passed: int


class EvalStoredCompletionsDataSourceConfig(TypedDict):
    type: Literal["stored_completions"]
    metadata: NotRequired[Metadata]
    schema: dict[str, object]


class EvalStoredCompletionsSource(TypedDict):
    type: Literal["stored_completions"]
    metadata: NotRequired[Metadata]
    model: NotRequired[str | None]
    created_after: NotRequired[int | None]
    created_before: NotRequired[int | None]
    limit: NotRequired[int | None]


class FileSearchToolRankingOptions(TypedDict):
    hybrid_search: NotRequired[FileSearchToolRankingOptionsHybridSearch | None]
    ranker: NotRequired[Literal["auto", "default-2024-11-15"] | None]
    score_threshold: NotRequired[float | None]


class FileSearchToolRankingOptionsHybridSearch(TypedDict):
    embedding_weight: float
    text_weight: float


class FunctionShellTool(TypedDict):
    type: Literal["shell"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]
    environment: NotRequired[
        Annotated[
            ContainerAuto | LocalEnvironment | ContainerReference | None,
            Field(discriminator="type"),
        ]
    ]


class GetEvalRunOutputItemsQuery(TypedDict):
    after: NotRequired[str]
    limit: NotRequired[int]
    status: NotRequired[Literal["fail", "pass"]]
    order: NotRequired[Literal["asc", "desc"]]


class GetEvalRunsQuery(TypedDict):
    after: NotRequired[str]
    limit: NotRequired[int]
    order: NotRequired[Literal["asc", "desc"]]
    status: NotRequired[Literal["queued", "in_progress", "completed", "canceled", "failed"]]


class GraderInputsGraderInputItemInputImage(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[str | None]


class GraderInputsGraderInputItemOutputText(TypedDict):
    text: str
    type: Literal["output_text"]


class InlineSkill(TypedDict):
    description: str
    name: str
    source: InlineSkillSource
    type: Literal["inline"]


class InlineSkillSource(TypedDict):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]


class ListEvalsQuery(TypedDict):
    after: NotRequired[str]
    limit: NotRequired[int]
    order: NotRequired[Literal["asc", "desc"]]
    order_by: NotRequired[Literal["created_at", "updated_at"]]


class LocalEnvironment(TypedDict):
    type: Literal["local"]
    skills: NotRequired[list[LocalSkill] | None]


class LocalSkill(TypedDict):
    description: str
    name: str
    path: str


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


class ResponseInputAudio(TypedDict):
    input_audio: ResponseInputAudioInputAudio
    type: Literal["input_audio"]


class ResponseInputAudioInputAudio(TypedDict):
    data: str
    format: Literal["mp3", "wav"]


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


class ResponseInputText(TypedDict):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: NotRequired[ResponseInputTextPromptCacheBreakpoint | None]


class ResponseInputTextPromptCacheBreakpoint(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"] | None]


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


class RunCancelResponse(TypedDict):
    id: str
    created_at: int
    data_source: Annotated[
        CreateEvalJSONLRunDataSource
        | SdkCreateEvalCompletionsRunDataSource
        | RunCancelResponseDataSourceResponses,
        Field(discriminator="type"),
    ]
    error: EvalAPIError
    eval_id: str
    metadata: NotRequired[dict[str, str] | None]
    model: str
    name: str
    object: Literal["eval.run"]
    per_model_usage: list[RunCancelResponsePerModelUsage]
    per_testing_criteria_results: list[RunCancelResponsePerTestingCriteriaResult]
    report_url: str
    result_counts: RunCancelResponseResultCounts
    status: str


class RunCancelResponseDataSourceResponses(TypedDict):
    source: Annotated[
        RunCancelResponseDataSourceResponsesSourceFileContent
        | RunCancelResponseDataSourceResponsesSourceFileID
        | RunCancelResponseDataSourceResponsesSourceResponses,
        Field(discriminator="type"),
    ]
    type: Literal["responses"]
    input_messages: NotRequired[
        Annotated[
            RunCancelResponseDataSourceResponsesInputMessagesTemplate
            | RunCancelResponseDataSourceResponsesInputMessagesItemReference
            | None,
            Field(discriminator="type"),
        ]
    ]
    model: NotRequired[str | None]
    sampling_params: NotRequired[RunCancelResponseDataSourceResponsesSamplingParams | None]


class RunCancelResponseDataSourceResponsesInputMessagesItemReference(TypedDict):
    item_reference: str
    type: Literal["item_reference"]


class RunCancelResponseDataSourceResponsesInputMessagesTemplate(TypedDict):
    template: list[
        RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateChatMessage
        | RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItem
    ]
    type: Literal["template"]


class RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateChatMessage(TypedDict):
    content: str
    role: str


class RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItem(TypedDict):
    content: (
        str
        | ResponseInputText
        | RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText
        | RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage
        | ResponseInputAudio
        | list[
            str
            | ResponseInputText
            | GraderInputsGraderInputItemOutputText
            | GraderInputsGraderInputItemInputImage
            | ResponseInputAudio
        ]
    )
    role: Literal["user", "assistant", "system", "developer"]
    type: NotRequired[Literal["message"] | None]


class RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage(
    TypedDict
):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[str | None]


class RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText(
    TypedDict
):
    text: str
    type: Literal["output_text"]


class RunCancelResponseDataSourceResponsesSamplingParams(TypedDict):
    max_completion_tokens: NotRequired[int | None]
    reasoning_effort: NotRequired[
        Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    ]
    seed: NotRequired[int | None]
    temperature: NotRequired[float | None]
    text: NotRequired[RunCancelResponseDataSourceResponsesSamplingParamsText | None]
    tools: NotRequired[list[SdkTool] | None]
    top_p: NotRequired[float | None]


class RunCancelResponseDataSourceResponsesSamplingParamsText(TypedDict):
    format: NotRequired[Annotated[ResponseFormatTextConfig | None, Field(discriminator="type")]]


class RunCancelResponseDataSourceResponsesSourceFileContent(TypedDict):
    content: list[RunCancelResponseDataSourceResponsesSourceFileContentContent]
    type: Literal["file_content"]


class RunCancelResponseDataSourceResponsesSourceFileContentContent(TypedDict):
    item: dict[str, object]
    sample: NotRequired[dict[str, object] | None]


class RunCancelResponseDataSourceResponsesSourceFileID(TypedDict):
    id: str
    type: Literal["file_id"]


class RunCancelResponseDataSourceResponsesSourceResponses(TypedDict):
    type: Literal["responses"]
    created_after: NotRequired[int | None]
    created_before: NotRequired[int | None]
    instructions_search: NotRequired[str | None]
    metadata: NotRequired[object]
    model: NotRequired[str | None]
    reasoning_effort: NotRequired[
        Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    ]
    temperature: NotRequired[float | None]
    tools: NotRequired[list[str] | None]
    top_p: NotRequired[float | None]
    users: NotRequired[list[str] | None]


class RunCancelResponsePerModelUsage(TypedDict):
    cached_tokens: int
    completion_tokens: int
    invocation_count: int
    model_name: str
    prompt_tokens: int
    total_tokens: int


class RunCancelResponsePerTestingCriteriaResult(TypedDict):
    failed: int
    passed: int
    testing_criteria: str


class RunCancelResponseResultCounts(TypedDict):
    errored: int
    failed: int
    passed: int
    total: int


class SdkComputerTool(TypedDict):
    type: Literal["computer"]


class SdkComputerUsePreviewTool(TypedDict):
    display_height: int
    display_width: int
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    type: Literal["computer_use_preview"]


class SdkCreateEvalCompletionsRunDataSource(TypedDict):
    source: Annotated[
        CreateEvalCompletionsRunDataSourceSourceFileContent
        | CreateEvalCompletionsRunDataSourceSourceFileID
        | CreateEvalCompletionsRunDataSourceSourceStoredCompletions,
        Field(discriminator="type"),
    ]
    type: Literal["completions"]
    input_messages: NotRequired[
        Annotated[
            CreateEvalCompletionsRunDataSourceInputMessagesTemplate
            | CreateEvalCompletionsRunDataSourceInputMessagesItemReference
            | None,
            Field(discriminator="type"),
        ]
    ]
    model: NotRequired[str | None]
    sampling_params: NotRequired[CreateEvalCompletionsRunDataSourceSamplingParams | None]


class SdkEasyInputMessage(TypedDict):
    content: str | list[ResponseInputContent]
    role: Literal["user", "assistant", "system", "developer"]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    type: NotRequired[Literal["message"] | None]


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


class SharedFunctionDefinition(TypedDict):
    name: str
    description: NotRequired[str | None]
    parameters: NotRequired[dict[str, object] | None]
    strict: NotRequired[bool | None]


class SharedResponseFormatJSONObject(TypedDict):
    type: Literal["json_object"]


class SharedResponseFormatJSONSchema(TypedDict):
    json_schema: SharedResponseFormatJsonSchemaJSONSchema
    type: Literal["json_schema"]


class SharedResponseFormatJsonSchemaJSONSchema(TypedDict):
    name: str
    description: NotRequired[str | None]
    schema: NotRequired[dict[str, object] | None]
    strict: NotRequired[bool | None]


class SkillReference(TypedDict):
    skill_id: str
    type: Literal["skill_reference"]
    version: NotRequired[str | None]


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


class ToolSearchTool(TypedDict):
    type: Literal["tool_search"]
    description: NotRequired[str | None]
    execution: NotRequired[Literal["server", "client"] | None]
    parameters: NotRequired[object]


class UpdateEvalRequest(TypedDict):
    name: NotRequired[str]
    metadata: NotRequired[Metadata]


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


CreateEvalItem: TypeAlias = CreateEvalItemObject | EvalItem
EvalGraderLabelModel: TypeAlias = GraderLabelModel
EvalGraderStringCheck: TypeAlias = GraderStringCheck
ResponseFormatTextConfig: TypeAlias = Annotated[
    SharedResponseFormatText | ResponseFormatTextJSONSchemaConfig | SharedResponseFormatJSONObject,
    Field(discriminator="type"),
]
ResponseInputContent: TypeAlias = Annotated[
    ResponseInputText | ResponseInputImage | ResponseInputFile, Field(discriminator="type")
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
SharedCustomToolInputFormat: TypeAlias = Annotated[
    SharedCustomToolInputFormatText | SharedCustomToolInputFormatGrammar,
    Field(discriminator="type"),
]
