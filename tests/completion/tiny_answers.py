"""Answer types of an SDK for an API that no table knows, whose document is `tiny_answers.json`."""

from __future__ import annotations

from typing import Any, Generic, Literal, Optional, TypeVar

from pydantic import BaseModel

ItemT = TypeVar("ItemT")


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
