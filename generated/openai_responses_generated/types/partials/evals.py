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
    ResponseFormatTextPartial,
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


class CreateEvalCompletionsRunDataSourcePartial(TypedDict, total=False):
    type: Literal["completions"]
    input_messages: (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplatePartial
        | CreateEvalCompletionsRunDataSourceInputMessagesItemReferencePartial
    )
    sampling_params: CreateEvalCompletionsRunDataSourceSamplingParamsPartial | None
    model: str
    source: (
        EvalJsonlFileContentSourcePartial
        | EvalJsonlFileIdSourcePartial
        | EvalStoredCompletionsSourcePartial
    )


class CreateEvalCompletionsRunDataSourceInputMessagesItemReferencePartial(TypedDict, total=False):
    type: Literal["item_reference"]
    item_reference: str


class CreateEvalCompletionsRunDataSourceInputMessagesTemplatePartial(TypedDict, total=False):
    type: Literal["template"]
    template: list[EasyInputMessagePartial | EvalItemPartial]


class CreateEvalCompletionsRunDataSourceSamplingParamsPartial(TypedDict, total=False):
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


class CreateEvalJsonlRunDataSourcePartial(TypedDict, total=False):
    type: Literal["jsonl"]
    source: EvalJsonlFileContentSourcePartial | EvalJsonlFileIdSourcePartial


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


EvalGraderLabelModelPartial: TypeAlias = GraderLabelModelPartial
EvalGraderStringCheckPartial: TypeAlias = GraderStringCheckPartial
