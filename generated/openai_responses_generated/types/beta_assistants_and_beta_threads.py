"""Types of `beta_assistants_and_beta_threads`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from openai_responses_generated.types.common import (
    FunctionObject,
    HybridSearchOptions,
    ResponseFormatJsonObject,
    ResponseFormatJsonSchema,
    ResponseFormatText,
)


class AssistantToolsCode(TypedDict):
    type: Literal["code_interpreter"]


class AssistantToolsFileSearch(TypedDict):
    type: Literal["file_search"]
    file_search: NotRequired[AssistantToolsFileSearchFileSearch]


class AssistantToolsFileSearchFileSearch(TypedDict):
    max_num_results: NotRequired[Annotated[int, Field(ge=1, le=50)]]
    ranking_options: NotRequired[FileSearchRankingOptions]


class AssistantToolsFunction(TypedDict):
    type: Literal["function"]
    function: FunctionObject


class FileSearchRankingOptions(TypedDict):
    ranker: NotRequired[FileSearchRanker]
    score_threshold: Annotated[float, Field(ge=0.0, le=1.0)]
    hybrid_search: NotRequired[HybridSearchOptions | None]


AssistantSupportedModels: TypeAlias = Literal[
    "gpt-5",
    "gpt-5-mini",
    "gpt-5-nano",
    "gpt-5-2025-08-07",
    "gpt-5-mini-2025-08-07",
    "gpt-5-nano-2025-08-07",
    "gpt-4.1",
    "gpt-4.1-mini",
    "gpt-4.1-nano",
    "gpt-4.1-2025-04-14",
    "gpt-4.1-mini-2025-04-14",
    "gpt-4.1-nano-2025-04-14",
    "o3-mini",
    "o3-mini-2025-01-31",
    "o1",
    "o1-2024-12-17",
    "gpt-4o",
    "gpt-4o-2024-11-20",
    "gpt-4o-2024-08-06",
    "gpt-4o-2024-05-13",
    "gpt-4o-mini",
    "gpt-4o-mini-2024-07-18",
    "gpt-4.5-preview",
    "gpt-4.5-preview-2025-02-27",
    "gpt-4-turbo",
    "gpt-4-turbo-2024-04-09",
    "gpt-4-0125-preview",
    "gpt-4-turbo-preview",
    "gpt-4-1106-preview",
    "gpt-4-vision-preview",
    "gpt-4",
    "gpt-4-0314",
    "gpt-4-0613",
    "gpt-4-32k",
    "gpt-4-32k-0314",
    "gpt-4-32k-0613",
    "gpt-3.5-turbo",
    "gpt-3.5-turbo-16k",
    "gpt-3.5-turbo-0613",
    "gpt-3.5-turbo-1106",
    "gpt-3.5-turbo-0125",
    "gpt-3.5-turbo-16k-0613",
]
AssistantsApiResponseFormatOption: TypeAlias = (
    Literal["auto"] | ResponseFormatText | ResponseFormatJsonObject | ResponseFormatJsonSchema
)
FileSearchRanker: TypeAlias = Literal["auto", "default_2024_08_21"]
