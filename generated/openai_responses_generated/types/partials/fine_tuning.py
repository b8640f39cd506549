"""Deep partials of the types of `fine_tuning`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypedDict

from openai_responses_generated.types.common import Metadata, ReasoningEffort
from openai_responses_generated.types.partials.evals_and_fine_tuning import (
    EvalItemPartial,
    GraderLabelModelPartial,
    GraderStringCheckPartial,
)


class DeleteFineTuningCheckpointPermissionResponsePartial(TypedDict, total=False):
    id: str
    object: Literal["checkpoint.permission"]
    deleted: bool


class FineTuneDPOHyperparametersPartial(TypedDict, total=False):
    beta: Literal["auto"] | Annotated[float, Field(gt=0.0, le=2.0)]
    batch_size: Literal["auto"] | Annotated[int, Field(ge=1, le=256)]
    learning_rate_multiplier: Literal["auto"] | Annotated[float, Field(gt=0.0)]
    n_epochs: Literal["auto"] | Annotated[int, Field(ge=1, le=50)]


class FineTuneDPOMethodPartial(TypedDict, total=False):
    hyperparameters: FineTuneDPOHyperparametersPartial


class FineTuneMethodPartial(TypedDict, total=False):
    type: Literal["supervised", "dpo", "reinforcement"]
    supervised: FineTuneSupervisedMethodPartial
    dpo: FineTuneDPOMethodPartial
    reinforcement: FineTuneReinforcementMethodPartial


class FineTuneReinforcementHyperparametersPartial(TypedDict, total=False):
    batch_size: Literal["auto"] | Annotated[int, Field(ge=1, le=256)]
    learning_rate_multiplier: Literal["auto"] | Annotated[float, Field(gt=0.0)]
    n_epochs: Literal["auto"] | Annotated[int, Field(ge=1, le=50)]
    reasoning_effort: Literal["default", "low", "medium", "high"]
    compute_multiplier: Literal["auto"] | Annotated[float, Field(gt=1e-05, le=10.0)]
    eval_interval: Literal["auto"] | Annotated[int, Field(ge=1)]
    eval_samples: Literal["auto"] | Annotated[int, Field(ge=1)]


class FineTuneReinforcementMethodPartial(TypedDict, total=False):
    grader: (
        GraderStringCheckPartial
        | GraderTextSimilarityPartial
        | GraderPythonPartial
        | GraderScoreModelPartial
        | GraderMultiPartial
    )
    hyperparameters: FineTuneReinforcementHyperparametersPartial


class FineTuneSupervisedHyperparametersPartial(TypedDict, total=False):
    batch_size: Literal["auto"] | Annotated[int, Field(ge=1, le=256)]
    learning_rate_multiplier: Literal["auto"] | Annotated[float, Field(gt=0.0)]
    n_epochs: Literal["auto"] | Annotated[int, Field(ge=1, le=50)]


class FineTuneSupervisedMethodPartial(TypedDict, total=False):
    hyperparameters: FineTuneSupervisedHyperparametersPartial


class FineTuningCheckpointPermissionPartial(TypedDict, total=False):
    id: str
    created_at: int
    project_id: str
    object: Literal["checkpoint.permission"]


class FineTuningIntegrationPartial(TypedDict, total=False):
    type: Literal["wandb"]
    wandb: FineTuningIntegrationWandbPartial


class FineTuningIntegrationWandbPartial(TypedDict, total=False):
    project: str
    name: str | None
    entity: str | None
    tags: list[str]


class FineTuningJobPartial(TypedDict, total=False):
    id: str
    created_at: int
    error: FineTuningJobErrorPartial | None
    fine_tuned_model: str | None
    finished_at: int | None
    hyperparameters: FineTuningJobHyperparametersPartial
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
    integrations: Annotated[list[FineTuningIntegrationPartial], Field(max_length=5)] | None
    seed: int
    estimated_finish: int | None
    method: FineTuneMethodPartial
    metadata: Metadata
    eval_id: str | None
    shared_with_openai: bool
    usage_metrics: dict[str, object] | None
    user_provided_suffix: str | None


class FineTuningJobCheckpointPartial(TypedDict, total=False):
    id: str
    created_at: int
    fine_tuned_model_checkpoint: str
    step_number: int
    metrics: FineTuningJobCheckpointMetricsPartial
    fine_tuning_job_id: str
    object: Literal["fine_tuning.job.checkpoint"]


class FineTuningJobCheckpointMetricsPartial(TypedDict, total=False):
    step: float
    train_loss: float
    train_mean_token_accuracy: float
    valid_loss: float
    valid_mean_token_accuracy: float
    full_valid_loss: float
    full_valid_mean_token_accuracy: float


class FineTuningJobErrorPartial(TypedDict, total=False):
    code: str
    message: str
    param: str | None


class FineTuningJobEventPartial(TypedDict, total=False):
    object: Literal["fine_tuning.job.event"]
    id: str
    created_at: int
    level: Literal["info", "warn", "error"]
    message: str
    type: Literal["message", "metrics"]
    data: dict[str, object] | None


class FineTuningJobHyperparametersPartial(TypedDict, total=False):
    batch_size: Literal["auto"] | Annotated[int, Field(ge=1, le=256)] | None
    learning_rate_multiplier: Literal["auto"] | Annotated[float, Field(gt=0.0)]
    n_epochs: Literal["auto"] | Annotated[int, Field(ge=1, le=50)]


class GraderMultiPartial(TypedDict, total=False):
    type: Literal["multi"]
    name: str
    graders: (
        GraderStringCheckPartial
        | GraderTextSimilarityPartial
        | GraderPythonPartial
        | GraderScoreModelPartial
        | GraderLabelModelPartial
    )
    calculate_output: str


class GraderPythonPartial(TypedDict, total=False):
    type: Literal["python"]
    name: str
    source: str
    image_tag: str


class GraderScoreModelPartial(TypedDict, total=False):
    type: Literal["score_model"]
    name: str
    model: str
    sampling_params: GraderScoreModelSamplingParamsPartial
    input: list[EvalItemPartial]
    range: list[float]


class GraderScoreModelSamplingParamsPartial(TypedDict, total=False):
    seed: int | None
    top_p: float | None
    temperature: float | None
    max_completions_tokens: Annotated[int, Field(ge=1)] | None
    reasoning_effort: ReasoningEffort


class GraderTextSimilarityPartial(TypedDict, total=False):
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


class ListFineTuningCheckpointPermissionResponsePartial(TypedDict, total=False):
    data: list[FineTuningCheckpointPermissionPartial]
    object: Literal["list"]
    first_id: str | None
    last_id: str | None
    has_more: bool


class ListFineTuningJobCheckpointsResponsePartial(TypedDict, total=False):
    data: list[FineTuningJobCheckpointPartial]
    object: Literal["list"]
    first_id: str | None
    last_id: str | None
    has_more: bool


class ListFineTuningJobEventsResponsePartial(TypedDict, total=False):
    data: list[FineTuningJobEventPartial]
    object: Literal["list"]
    has_more: bool


class ListPaginatedFineTuningJobsResponsePartial(TypedDict, total=False):
    data: list[FineTuningJobPartial]
    has_more: bool
    object: Literal["list"]


class RunGraderResponsePartial(TypedDict, total=False):
    reward: float
    metadata: RunGraderResponseMetadataPartial
    sub_rewards: dict[str, object]
    model_grader_token_usage_per_model: dict[str, object]


class RunGraderResponseMetadataPartial(TypedDict, total=False):
    name: str
    type: str
    errors: RunGraderResponseMetadataErrorsPartial
    execution_time: float
    scores: dict[str, object]
    token_usage: int | None
    sampled_model_name: str | None


class RunGraderResponseMetadataErrorsPartial(TypedDict, total=False):
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


class ValidateGraderResponsePartial(TypedDict, total=False):
    grader: (
        GraderStringCheckPartial
        | GraderTextSimilarityPartial
        | GraderPythonPartial
        | GraderScoreModelPartial
        | GraderMultiPartial
    )
