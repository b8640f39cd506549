"""Answer types of an API that no table knows: as the document has them, and as an SDK does."""

from __future__ import annotations

from typing import Annotated, Any, Generic, Literal, Optional, TypeVar

from pydantic import BaseModel, Field
from typing_extensions import NotRequired, TypedDict

ItemT = TypeVar("ItemT")


class Wheel(TypedDict):
    size: Annotated[int, Field(ge=3, le=9)]
    tyre: NotRequired[str]


class Cup(TypedDict):
    type: Literal["cup"]
    colour: str


class Plate(TypedDict):
    type: Literal["plate"]
    colour: str
    parts: NotRequired[list[Cup | Plate]]


class Widget(TypedDict):
    id: str
    object: Literal["widget"]
    created_at: int
    wheels: Annotated[list[Wheel], Field(min_length=2)]
    dish: Cup | Plate
    owner: Wheel | None
    colour: Literal["red", "green", "blue"]
    label: str
    weight: NotRequired[float]
    notes: NotRequired[str]
    extra: object
    by_name: dict[str, Wheel]
    code: Annotated[str, Field(min_length=2)]
    parent_id: NotRequired[str]


class WidgetList(TypedDict):
    object: str
    data: list[Widget]
    has_more: bool


class SdkExtra(BaseModel):
    level: int


class SdkWheel(BaseModel):
    size: int
    tyre: str


class SdkWidget(BaseModel):
    """Wants more than the document: a weight, tyres, what `extra` is, and fewer colours."""

    id: str
    wheels: list[SdkWheel]
    colour: Literal["green", "blue"]
    label: Literal["small", "large"]
    weight: float
    extra: SdkExtra
    notes: Optional[str] = None  # noqa: UP045  # as the SDK writes it
    newer: Optional[bool] = None  # noqa: UP045
    anything: Any = None


class SdkPage(BaseModel, Generic[ItemT]):
    data: list[ItemT]
