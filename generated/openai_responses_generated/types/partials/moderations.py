"""Deep partials of the types of `moderations`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class CreateModerationResponsePartial(TypedDict, total=False):
    id: str
    model: str
    results: list[CreateModerationResponseResultsItemPartial]


class CreateModerationResponseResultsItemPartial(TypedDict, total=False):
    flagged: bool
    categories: CreateModerationResponseResultsItemCategoriesPartial
    category_scores: CreateModerationResponseResultsItemCategoryScoresPartial
    category_applied_input_types: (
        CreateModerationResponseResultsItemCategoryAppliedInputTypesPartial
    )


CreateModerationResponseResultsItemCategoriesPartial = TypedDict(
    "CreateModerationResponseResultsItemCategoriesPartial",
    {
        "hate": "bool",
        "hate/threatening": "bool",
        "harassment": "bool",
        "harassment/threatening": "bool",
        "illicit": "bool | None",
        "illicit/violent": "bool | None",
        "self-harm": "bool",
        "self-harm/intent": "bool",
        "self-harm/instructions": "bool",
        "sexual": "bool",
        "sexual/minors": "bool",
        "violence": "bool",
        "violence/graphic": "bool",
    },
    total=False,
)


CreateModerationResponseResultsItemCategoryAppliedInputTypesPartial = TypedDict(
    "CreateModerationResponseResultsItemCategoryAppliedInputTypesPartial",
    {
        "hate": "list[Literal['text']]",
        "hate/threatening": "list[Literal['text']]",
        "harassment": "list[Literal['text']]",
        "harassment/threatening": "list[Literal['text']]",
        "illicit": "list[Literal['text']]",
        "illicit/violent": "list[Literal['text']]",
        "self-harm": "list[Literal['text', 'image']]",
        "self-harm/intent": "list[Literal['text', 'image']]",
        "self-harm/instructions": "list[Literal['text', 'image']]",
        "sexual": "list[Literal['text', 'image']]",
        "sexual/minors": "list[Literal['text']]",
        "violence": "list[Literal['text', 'image']]",
        "violence/graphic": "list[Literal['text', 'image']]",
    },
    total=False,
)


CreateModerationResponseResultsItemCategoryScoresPartial = TypedDict(
    "CreateModerationResponseResultsItemCategoryScoresPartial",
    {
        "hate": "float",
        "hate/threatening": "float",
        "harassment": "float",
        "harassment/threatening": "float",
        "illicit": "float",
        "illicit/violent": "float",
        "self-harm": "float",
        "self-harm/intent": "float",
        "self-harm/instructions": "float",
        "sexual": "float",
        "sexual/minors": "float",
        "violence": "float",
        "violence/graphic": "float",
    },
    total=False,
)
