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
    Tool,
)
from openai_responses_generated.types.evals_and_fine_tuning import (
    EvalItem,
    GraderLabelModel,
    GraderStringCheck,
)
from openai_responses_generated.types.evals_and_responses import TextResponseFormatConfiguration


class CreateEvalCompletionsRunDataSource(TypedDict):
    type: Literal["completions"]
    input_messages: NotRequired[
        Annotated[
            CreateEvalCompletionsRunDataSourceInputMessagesTemplate
            | CreateEvalCompletionsRunDataSourceInputMessagesItemReference,
            Field(discriminator="type"),
        ]
    ]
    sampling_params: NotRequired[CreateEvalCompletionsRunDataSourceSamplingParams | None]
    model: NotRequired[str]
    source: Annotated[
        EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalStoredCompletionsSource,
        Field(discriminator="type"),
    ]


class CreateEvalCompletionsRunDataSourceInputMessagesItemReference(TypedDict):
    type: Literal["item_reference"]
    item_reference: str


class CreateEvalCompletionsRunDataSourceInputMessagesTemplate(TypedDict):
    type: Literal["template"]
    template: list[EasyInputMessage | EvalItem]


class CreateEvalCompletionsRunDataSourceSamplingParams(TypedDict):
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


class CreateEvalCustomDataSourceConfig(TypedDict):
    type: Literal["custom"]
    item_schema: dict[str, object]
    include_sample_schema: NotRequired[bool]


class CreateEvalItemObject(TypedDict):
    role: str
    content: str


class CreateEvalJsonlRunDataSource(TypedDict):
    type: Literal["jsonl"]
    source: Annotated[
        EvalJsonlFileContentSource | EvalJsonlFileIdSource, Field(discriminator="type")
    ]


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


class ListEvalsQuery(TypedDict):
    after: NotRequired[str]
    limit: NotRequired[int]
    order: NotRequired[Literal["asc", "desc"]]
    order_by: NotRequired[Literal["created_at", "updated_at"]]


class UpdateEvalRequest(TypedDict):
    name: NotRequired[str]
    metadata: NotRequired[Metadata]


CreateEvalItem: TypeAlias = CreateEvalItemObject | EvalItem
EvalGraderLabelModel: TypeAlias = GraderLabelModel
EvalGraderStringCheck: TypeAlias = GraderStringCheck
