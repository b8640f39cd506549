"""Deep partials of the types of `decisions`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class DecisionPartial(TypedDict, total=False):
    answers: list[
        DecisionAnswerAnswerResourcePredicatePartial
        | DecisionAnswerAnswerResourceChoicePartial
        | DecisionAnswerAnswerResourceScorePartial
        | DecisionAnswerAnswerResourceRefusalPartial
    ]
    model: str
    usage: DecisionUsagePartial


class DecisionAnswerAnswerResourceChoicePartial(TypedDict, total=False):
    choice: str | bool
    confidence: float
    name: str | None
    probabilities: list[DecisionAnswerAnswerResourceChoiceProbabilityPartial]
    type: Literal["choice"]


class DecisionAnswerAnswerResourceChoiceProbabilityPartial(TypedDict, total=False):
    probability: float
    value: str | bool


class DecisionAnswerAnswerResourcePredicatePartial(TypedDict, total=False):
    name: str | None
    probability: float
    type: Literal["predicate"]


class DecisionAnswerAnswerResourceRefusalPartial(TypedDict, total=False):
    name: str | None
    type: Literal["refusal"]


class DecisionAnswerAnswerResourceScorePartial(TypedDict, total=False):
    confidence: float
    name: str | None
    probabilities: list[DecisionAnswerAnswerResourceScoreProbabilityPartial]
    score: float
    type: Literal["score"]


class DecisionAnswerAnswerResourceScoreProbabilityPartial(TypedDict, total=False):
    label: str
    probability: float
    value: int


class DecisionUsagePartial(TypedDict, total=False):
    input_tokens: int
    input_tokens_details: DecisionUsageInputTokensDetailsPartial
    output_tokens: int
    output_tokens_details: DecisionUsageOutputTokensDetailsPartial
    total_tokens: int


class DecisionUsageInputTokensDetailsPartial(TypedDict, total=False):
    cache_write_tokens: int
    cached_tokens: int


class DecisionUsageOutputTokensDetailsPartial(TypedDict, total=False):
    reasoning_tokens: int
