"""Types of `decisions`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import NotRequired, TypedDict


class Decision(TypedDict):
    answers: list[
        Annotated[
            DecisionAnswerAnswerResourcePredicate
            | DecisionAnswerAnswerResourceChoice
            | DecisionAnswerAnswerResourceScore
            | DecisionAnswerAnswerResourceRefusal,
            Field(discriminator="type"),
        ]
    ]
    model: str
    usage: DecisionUsage


class DecisionAnswerAnswerResourceChoice(TypedDict):
    choice: str | bool
    confidence: float
    name: NotRequired[str | None]
    probabilities: list[DecisionAnswerAnswerResourceChoiceProbability]
    type: Literal["choice"]


class DecisionAnswerAnswerResourceChoiceProbability(TypedDict):
    probability: float
    value: str | bool


class DecisionAnswerAnswerResourcePredicate(TypedDict):
    name: NotRequired[str | None]
    probability: float
    type: Literal["predicate"]


class DecisionAnswerAnswerResourceRefusal(TypedDict):
    name: NotRequired[str | None]
    type: Literal["refusal"]


class DecisionAnswerAnswerResourceScore(TypedDict):
    confidence: float
    name: NotRequired[str | None]
    probabilities: list[DecisionAnswerAnswerResourceScoreProbability]
    score: float
    type: Literal["score"]


class DecisionAnswerAnswerResourceScoreProbability(TypedDict):
    label: str
    probability: float
    value: int


class DecisionCreateParamsInputAssistantMessageContentPartOutputText(TypedDict):
    text: str
    type: Literal["output_text"]


class DecisionCreateParamsInputAssistantMessageContentPartRefusal(TypedDict):
    refusal: str
    type: Literal["refusal"]


class DecisionCreateParamsInputUnionMember1DecisionInputAssistantMessage(TypedDict):
    content: (
        str
        | list[
            Annotated[
                DecisionCreateParamsInputAssistantMessageContentPartOutputText
                | DecisionCreateParamsInputAssistantMessageContentPartRefusal,
                Field(discriminator="type"),
            ]
        ]
    )
    role: Literal["assistant"]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    type: NotRequired[Literal["message"]]


class DecisionCreateParamsInputUnionMember1DecisionInputCustomToolCall(TypedDict):
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    id: NotRequired[str | None]
    namespace: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]


class DecisionCreateParamsInputUnionMember1DecisionInputCustomToolCallOutput(TypedDict):
    call_id: str
    output: (
        str
        | list[
            Annotated[DecisionInputTextParam | DecisionInputImageParam, Field(discriminator="type")]
        ]
    )
    type: Literal["custom_tool_call_output"]
    id: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]


class DecisionCreateParamsInputUnionMember1DecisionInputDeveloperMessage(TypedDict):
    content: str | list[DecisionInputTextParam]
    role: Literal["developer"]
    type: NotRequired[Literal["message"]]


class DecisionCreateParamsInputUnionMember1DecisionInputFunctionCall(TypedDict):
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    id: NotRequired[str | None]
    namespace: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]


class DecisionCreateParamsInputUnionMember1DecisionInputFunctionCallOutput(TypedDict):
    call_id: str
    output: (
        str
        | list[
            Annotated[DecisionInputTextParam | DecisionInputImageParam, Field(discriminator="type")]
        ]
    )
    type: Literal["function_call_output"]
    id: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]


class DecisionCreateParamsInputUnionMember1DecisionInputSystemMessage(TypedDict):
    content: str | list[DecisionInputTextParam]
    role: Literal["system"]
    type: NotRequired[Literal["message"]]


class DecisionCreateParamsInputUnionMember1DecisionInputUserMessage(TypedDict):
    content: str | list[DecisionInputPartUnionParam]
    role: Literal["user"]
    type: NotRequired[Literal["message"]]


class DecisionCreateParamsPromptCacheOptions(TypedDict):
    mode: NotRequired[Literal["implicit", "explicit"] | None]
    ttl: NotRequired[Literal["30m"]]


class DecisionCreateParamsQuestionQuestionParamChoice(TypedDict):
    choices: list[DecisionCreateParamsQuestionQuestionParamChoiceChoice]
    instructions: str | list[DecisionQuestionInputPart]
    type: Literal["choice"]
    name: NotRequired[str]


class DecisionCreateParamsQuestionQuestionParamChoiceChoice(TypedDict):
    value: str | bool
    description: NotRequired[str]


class DecisionCreateParamsQuestionQuestionParamPredicate(TypedDict):
    instructions: str | list[DecisionQuestionInputPart]
    type: Literal["predicate"]
    name: NotRequired[str]


class DecisionCreateParamsQuestionQuestionParamScore(TypedDict):
    instructions: str | list[DecisionQuestionInputPart]
    levels: list[DecisionCreateParamsQuestionQuestionParamScoreLevel]
    type: Literal["score"]
    name: NotRequired[str]


class DecisionCreateParamsQuestionQuestionParamScoreLevel(TypedDict):
    label: str
    description: NotRequired[str]


class DecisionInputImageParam(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]
    prompt_cache_breakpoint: NotRequired[DecisionPromptCacheBreakpointParam | None]


class DecisionInputJSON(TypedDict):
    data: dict[str, object] | list[dict[str, object]]
    type: Literal["input_json"]


class DecisionInputTextParam(TypedDict):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: NotRequired[DecisionPromptCacheBreakpointParam | None]


class DecisionPromptCacheBreakpointParam(TypedDict):
    mode: Literal["explicit"]


class DecisionQuestionInputImage(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]


class DecisionQuestionInputText(TypedDict):
    text: str
    type: Literal["input_text"]


class DecisionUsage(TypedDict):
    input_tokens: int
    input_tokens_details: DecisionUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: DecisionUsageOutputTokensDetails
    total_tokens: int


class DecisionUsageInputTokensDetails(TypedDict):
    cache_write_tokens: int
    cached_tokens: int


class DecisionUsageOutputTokensDetails(TypedDict):
    reasoning_tokens: int


class DecisionsCreateRequest(TypedDict):
    input: (
        str
        | list[
            DecisionCreateParamsInputUnionMember1DecisionInputUserMessage
            | DecisionCreateParamsInputUnionMember1DecisionInputDeveloperMessage
            | DecisionCreateParamsInputUnionMember1DecisionInputSystemMessage
            | DecisionCreateParamsInputUnionMember1DecisionInputAssistantMessage
            | DecisionCreateParamsInputUnionMember1DecisionInputFunctionCall
            | DecisionCreateParamsInputUnionMember1DecisionInputFunctionCallOutput
            | DecisionCreateParamsInputUnionMember1DecisionInputCustomToolCall
            | DecisionCreateParamsInputUnionMember1DecisionInputCustomToolCallOutput
        ]
    )
    model: str
    questions: list[
        Annotated[
            DecisionCreateParamsQuestionQuestionParamPredicate
            | DecisionCreateParamsQuestionQuestionParamChoice
            | DecisionCreateParamsQuestionQuestionParamScore,
            Field(discriminator="type"),
        ]
    ]
    prompt_cache_key: NotRequired[str | None]
    prompt_cache_options: NotRequired[DecisionCreateParamsPromptCacheOptions | None]
    safety_identifier: NotRequired[str | None]


DecisionInputPartUnionParam: TypeAlias = Annotated[
    DecisionInputTextParam | DecisionInputImageParam | DecisionInputJSON,
    Field(discriminator="type"),
]
DecisionQuestionInputPart: TypeAlias = Annotated[
    DecisionQuestionInputText | DecisionQuestionInputImage | DecisionInputJSON,
    Field(discriminator="type"),
]
