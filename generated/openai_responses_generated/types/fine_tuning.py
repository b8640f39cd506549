"""Types of `fine_tuning`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from openai_responses_generated.types.common import Metadata, ReasoningEffort
from openai_responses_generated.types.evals_and_fine_tuning import (
    EvalItem,
    GraderLabelModel,
    GraderStringCheck,
)


class CreateFineTuningCheckpointPermissionRequest(TypedDict):
    project_ids: list[str]


class CreateFineTuningJobRequest(TypedDict):
    model: str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]
    training_file: str
    hyperparameters: NotRequired[CreateFineTuningJobRequestHyperparameters]
    suffix: NotRequired[Annotated[str, Field(max_length=64, min_length=1)] | None]
    validation_file: NotRequired[str | None]
    integrations: NotRequired[list[CreateFineTuningJobRequestIntegrationsItem] | None]
    seed: NotRequired[Annotated[int, Field(ge=0, le=2147483647)] | None]
    method: NotRequired[FineTuneMethod]
    metadata: NotRequired[Metadata]


class CreateFineTuningJobRequestHyperparameters(TypedDict):
    batch_size: NotRequired[Literal["auto"] | Annotated[int, Field(ge=1, le=256)]]
    learning_rate_multiplier: NotRequired[Literal["auto"] | Annotated[float, Field(gt=0.0)]]
    n_epochs: NotRequired[Literal["auto"] | Annotated[int, Field(ge=1, le=50)]]


class CreateFineTuningJobRequestIntegrationsItem(TypedDict):
    type: Literal["wandb"]
    wandb: CreateFineTuningJobRequestIntegrationsItemWandb


class CreateFineTuningJobRequestIntegrationsItemWandb(TypedDict):
    project: str
    name: NotRequired[str | None]
    entity: NotRequired[str | None]
    tags: NotRequired[list[str]]


class DeleteFineTuningCheckpointPermissionResponse(TypedDict):
    id: str
    object: Literal["checkpoint.permission"]
    deleted: bool


class FineTuneDPOHyperparameters(TypedDict):
    beta: NotRequired[Literal["auto"] | Annotated[float, Field(gt=0.0, le=2.0)]]
    batch_size: NotRequired[Literal["auto"] | Annotated[int, Field(ge=1, le=256)]]
    learning_rate_multiplier: NotRequired[Literal["auto"] | Annotated[float, Field(gt=0.0)]]
    n_epochs: NotRequired[Literal["auto"] | Annotated[int, Field(ge=1, le=50)]]


class FineTuneDPOMethod(TypedDict):
    hyperparameters: NotRequired[FineTuneDPOHyperparameters]


class FineTuneMethod(TypedDict):
    type: Literal["supervised", "dpo", "reinforcement"]
    supervised: NotRequired[FineTuneSupervisedMethod]
    dpo: NotRequired[FineTuneDPOMethod]
    reinforcement: NotRequired[FineTuneReinforcementMethod]


class FineTuneReinforcementHyperparameters(TypedDict):
    batch_size: NotRequired[Literal["auto"] | Annotated[int, Field(ge=1, le=256)]]
    learning_rate_multiplier: NotRequired[Literal["auto"] | Annotated[float, Field(gt=0.0)]]
    n_epochs: NotRequired[Literal["auto"] | Annotated[int, Field(ge=1, le=50)]]
    reasoning_effort: NotRequired[Literal["default", "low", "medium", "high"]]
    compute_multiplier: NotRequired[Literal["auto"] | Annotated[float, Field(gt=1e-05, le=10.0)]]
    eval_interval: NotRequired[Literal["auto"] | Annotated[int, Field(ge=1)]]
    eval_samples: NotRequired[Literal["auto"] | Annotated[int, Field(ge=1)]]


class FineTuneReinforcementMethod(TypedDict):
    grader: Annotated[
        GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderMulti,
        Field(discriminator="type"),
    ]
    hyperparameters: NotRequired[FineTuneReinforcementHyperparameters]


class FineTuneSupervisedHyperparameters(TypedDict):
    batch_size: NotRequired[Literal["auto"] | Annotated[int, Field(ge=1, le=256)]]
    learning_rate_multiplier: NotRequired[Literal["auto"] | Annotated[float, Field(gt=0.0)]]
    n_epochs: NotRequired[Literal["auto"] | Annotated[int, Field(ge=1, le=50)]]


class FineTuneSupervisedMethod(TypedDict):
    hyperparameters: NotRequired[FineTuneSupervisedHyperparameters]


class FineTuningCheckpointPermission(TypedDict):
    id: str
    created_at: int
    project_id: str
    object: Literal["checkpoint.permission"]


class FineTuningIntegration(TypedDict):
    type: Literal["wandb"]
    wandb: FineTuningIntegrationWandb


class FineTuningIntegrationWandb(TypedDict):
    project: str
    name: NotRequired[str | None]
    entity: NotRequired[str | None]
    tags: NotRequired[list[str]]


class FineTuningJob(TypedDict):
    id: str
    created_at: int
    error: NotRequired[FineTuningJobError | None]
    fine_tuned_model: str | None
    finished_at: int | None
    hyperparameters: FineTuningJobHyperparameters
    model: str
    object: Literal["fine_tuning.job"]
    organization_id: str
    result_files: list[str]
    status: Literal[
        "validating_files", "queued", "running", "succeeded", "failed", "cancelled", "paused"
    ]
    trained_tokens: int | None
    training_file: str
    validation_file: str | None
    integrations: NotRequired[Annotated[list[FineTuningIntegration], Field(max_length=5)] | None]
    seed: int
    estimated_finish: NotRequired[int | None]
    method: NotRequired[FineTuneMethod]
    metadata: NotRequired[Metadata]
    eval_id: NotRequired[str | None]
    shared_with_openai: NotRequired[bool]
    usage_metrics: NotRequired[dict[str, object] | None]
    user_provided_suffix: NotRequired[str | None]


class FineTuningJobCheckpoint(TypedDict):
    id: str
    created_at: int
    fine_tuned_model_checkpoint: str
    step_number: int
    metrics: FineTuningJobCheckpointMetrics
    fine_tuning_job_id: str
    object: Literal["fine_tuning.job.checkpoint"]


class FineTuningJobCheckpointMetrics(TypedDict):
    step: NotRequired[float]
    train_loss: NotRequired[float]
    train_mean_token_accuracy: NotRequired[float]
    valid_loss: NotRequired[float]
    valid_mean_token_accuracy: NotRequired[float]
    full_valid_loss: NotRequired[float]
    full_valid_mean_token_accuracy: NotRequired[float]


class FineTuningJobError(TypedDict):
    code: NotRequired[str]
    message: NotRequired[str]
    param: NotRequired[str | None]


class FineTuningJobEvent(TypedDict):
    object: Literal["fine_tuning.job.event"]
    id: str
    created_at: int
    level: Literal["info", "warn", "error"]
    message: str
    type: NotRequired[Literal["message", "metrics"]]
    data: NotRequired[dict[str, object] | None]


class FineTuningJobHyperparameters(TypedDict):
    batch_size: NotRequired[Literal["auto"] | Annotated[int, Field(ge=1, le=256)] | None]
    learning_rate_multiplier: NotRequired[Literal["auto"] | Annotated[float, Field(gt=0.0)]]
    n_epochs: NotRequired[Literal["auto"] | Annotated[int, Field(ge=1, le=50)]]


class GraderMulti(TypedDict):
    type: Literal["multi"]
    name: str
    graders: Annotated[
        GraderStringCheck
        | GraderTextSimilarity
        | GraderPython
        | GraderScoreModel
        | GraderLabelModel,
        Field(discriminator="type"),
    ]
    calculate_output: str


class GraderPython(TypedDict):
    type: Literal["python"]
    name: str
    source: str
    image_tag: NotRequired[str]


class GraderScoreModel(TypedDict):
    type: Literal["score_model"]
    name: str
    model: str
    sampling_params: NotRequired[GraderScoreModelSamplingParams]
    input: list[EvalItem]
    range: NotRequired[list[float]]


class GraderScoreModelSamplingParams(TypedDict):
    seed: NotRequired[int | None]
    top_p: NotRequired[float | None]
    temperature: NotRequired[float | None]
    max_completions_tokens: NotRequired[Annotated[int, Field(ge=1)] | None]
    reasoning_effort: NotRequired[ReasoningEffort]


class GraderTextSimilarity(TypedDict):
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


class ListFineTuningCheckpointPermissionResponse(TypedDict):
    data: list[FineTuningCheckpointPermission]
    object: Literal["list"]
    first_id: NotRequired[str | None]
    last_id: NotRequired[str | None]
    has_more: bool


class ListFineTuningCheckpointPermissionsQuery(TypedDict):
    project_id: NotRequired[str]
    after: NotRequired[str]
    limit: NotRequired[int]
    order: NotRequired[Literal["ascending", "descending"]]


class ListFineTuningEventsQuery(TypedDict):
    after: NotRequired[str]
    limit: NotRequired[int]


class ListFineTuningJobCheckpointsQuery(TypedDict):
    after: NotRequired[str]
    limit: NotRequired[int]


class ListFineTuningJobCheckpointsResponse(TypedDict):
    data: list[FineTuningJobCheckpoint]
    object: Literal["list"]
    first_id: NotRequired[str | None]
    last_id: NotRequired[str | None]
    has_more: bool


class ListFineTuningJobEventsResponse(TypedDict):
    data: list[FineTuningJobEvent]
    object: Literal["list"]
    has_more: bool


class ListPaginatedFineTuningJobsQuery(TypedDict):
    after: NotRequired[str]
    limit: NotRequired[int]
    metadata: NotRequired[dict[str, str] | None]


class ListPaginatedFineTuningJobsResponse(TypedDict):
    data: list[FineTuningJob]
    has_more: bool
    object: Literal["list"]


class RunGraderRequest(TypedDict):
    grader: Annotated[
        GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderMulti,
        Field(discriminator="type"),
    ]
    item: NotRequired[dict[str, object]]
    model_sample: str


class RunGraderResponse(TypedDict):
    reward: float
    metadata: RunGraderResponseMetadata
    sub_rewards: dict[str, object]
    model_grader_token_usage_per_model: dict[str, object]


class RunGraderResponseMetadata(TypedDict):
    name: str
    type: str
    errors: RunGraderResponseMetadataErrors
    execution_time: float
    scores: dict[str, object]
    token_usage: int | None
    sampled_model_name: str | None


class RunGraderResponseMetadataErrors(TypedDict):
    formula_parse_error: bool
    sample_parse_error: bool
    truncated_observation_error: bool
    unresponsive_reward_error: bool
    invalid_variable_error: bool
    other_error: bool
    python_grader_server_error: bool
    python_grader_server_error_type: str | None
    python_grader_runtime_error: bool
    python_grader_runtime_error_details: str | None
    model_grader_server_error: bool
    model_grader_refusal_error: bool
    model_grader_parse_error: bool
    model_grader_server_error_details: str | None


class ValidateGraderRequest(TypedDict):
    grader: Annotated[
        GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderMulti,
        Field(discriminator="type"),
    ]


class ValidateGraderResponse(TypedDict):
    grader: NotRequired[
        Annotated[
            GraderStringCheck
            | GraderTextSimilarity
            | GraderPython
            | GraderScoreModel
            | GraderMulti,
            Field(discriminator="type"),
        ]
    ]
