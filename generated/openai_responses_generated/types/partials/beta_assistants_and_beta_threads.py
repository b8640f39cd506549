"""Deep partials of the types of `beta_assistants_and_beta_threads`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import TypedDict

from openai_responses_generated.types.beta_assistants_and_beta_threads import FileSearchRanker
from openai_responses_generated.types.partials.common import (
    FunctionObjectPartial,
    HybridSearchOptionsPartial,
    ResponseFormatJsonObjectPartial,
    ResponseFormatJsonSchemaPartial,
    ResponseFormatTextPartial,
)


class AssistantToolsCodePartial(TypedDict, total=False):
    type: Literal["code_interpreter"]


class AssistantToolsFileSearchPartial(TypedDict, total=False):
    type: Literal["file_search"]
    file_search: AssistantToolsFileSearchFileSearchPartial


class AssistantToolsFileSearchFileSearchPartial(TypedDict, total=False):
    max_num_results: Annotated[int, Field(ge=1, le=50)]
    ranking_options: FileSearchRankingOptionsPartial


class AssistantToolsFunctionPartial(TypedDict, total=False):
    type: Literal["function"]
    function: FunctionObjectPartial


class FileSearchRankingOptionsPartial(TypedDict, total=False):
    ranker: FileSearchRanker
    score_threshold: Annotated[float, Field(ge=0.0, le=1.0)]
    hybrid_search: HybridSearchOptionsPartial | None


AssistantsApiResponseFormatOptionPartial: TypeAlias = (
    Literal["auto"]
    | ResponseFormatTextPartial
    | ResponseFormatJsonObjectPartial
    | ResponseFormatJsonSchemaPartial
)
