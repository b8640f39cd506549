"""Types of `moderations`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import NotRequired, TypedDict


class CreateModerationRequest(TypedDict):
    input: (
        str
        | list[str]
        | list[
            Annotated[
                CreateModerationRequestInputItemImageUrl | CreateModerationRequestInputItemText,
                Field(discriminator="type"),
            ]
        ]
    )
    model: NotRequired[
        str
        | Literal[
            "omni-moderation-latest",
            "omni-moderation-2024-09-26",
            "text-moderation-latest",
            "text-moderation-stable",
        ]
    ]


class CreateModerationRequestInputItemImageUrl(TypedDict):
    type: Literal["image_url"]
    image_url: CreateModerationRequestInputItemImageUrlImageUrl


class CreateModerationRequestInputItemImageUrlImageUrl(TypedDict):
    url: str


class CreateModerationRequestInputItemText(TypedDict):
    type: Literal["text"]
    text: str


class CreateModerationResponse(TypedDict):
    id: str
    model: str
    results: list[CreateModerationResponseResultsItem]


class CreateModerationResponseResultsItem(TypedDict):
    flagged: bool
    categories: CreateModerationResponseResultsItemCategories
    category_scores: CreateModerationResponseResultsItemCategoryScores
    category_applied_input_types: NotRequired[
        CreateModerationResponseResultsItemCategoryAppliedInputTypes
    ]


CreateModerationResponseResultsItemCategories = TypedDict(
    "CreateModerationResponseResultsItemCategories",
    {
        "hate": "bool",
        "hate/threatening": "bool",
        "harassment": "bool",
        "harassment/threatening": "bool",
        "illicit": "NotRequired[bool | None]",
        "illicit/violent": "NotRequired[bool | None]",
        "self-harm": "bool",
        "self-harm/intent": "bool",
        "self-harm/instructions": "bool",
        "sexual": "bool",
        "sexual/minors": "bool",
        "violence": "bool",
        "violence/graphic": "bool",
    },
)


CreateModerationResponseResultsItemCategoryAppliedInputTypes = TypedDict(
    "CreateModerationResponseResultsItemCategoryAppliedInputTypes",
    {
        "hate": "list[Literal['text']]",
        "hate/threatening": "list[Literal['text']]",
        "harassment": "list[Literal['text']]",
        "harassment/threatening": "list[Literal['text']]",
        "illicit": "NotRequired[list[Literal['text']]]",
        "illicit/violent": "NotRequired[list[Literal['text']]]",
        "self-harm": "list[Literal['text', 'image']]",
        "self-harm/intent": "list[Literal['text', 'image']]",
        "self-harm/instructions": "list[Literal['text', 'image']]",
        "sexual": "list[Literal['text', 'image']]",
        "sexual/minors": "list[Literal['text']]",
        "violence": "list[Literal['text', 'image']]",
        "violence/graphic": "list[Literal['text', 'image']]",
    },
)


CreateModerationResponseResultsItemCategoryScores = TypedDict(
    "CreateModerationResponseResultsItemCategoryScores",
    {
        "hate": "float",
        "hate/threatening": "float",
        "harassment": "float",
        "harassment/threatening": "float",
        "illicit": "NotRequired[float]",
        "illicit/violent": "NotRequired[float]",
        "self-harm": "float",
        "self-harm/intent": "float",
        "self-harm/instructions": "float",
        "sexual": "float",
        "sexual/minors": "float",
        "violence": "float",
        "violence/graphic": "float",
    },
)
