"""Rules for embeddings: their dimensions, which depend on the model, and their input."""

from __future__ import annotations

from .models import embedding_model
from .rule import Fields, Place, Rule

__all__ = ["EMBEDDINGS"]

_EMBEDDINGS = ("POST /embeddings",)
_REFERENCE = "https://platform.openai.com/docs/api-reference/embeddings/create"


def _too_few(fields: Fields) -> Place | None:
    number = fields["dimensions"]
    return {"number": number} if type(number) is int and number < 1 else None


def _no_choice(fields: Fields) -> Place | None:
    model = embedding_model(fields)
    return {} if model is not None and model.dimensions is None else None


def _too_many(fields: Fields) -> Place | None:
    model, number = embedding_model(fields), fields["dimensions"]
    maximum = None if model is None else model.dimensions
    if maximum is None or type(number) is not int or number <= maximum:
        return None
    return {"number": number, "maximum": maximum}


def _without_input(fields: Fields) -> Place | None:
    return {} if fields["input"] == [] else None


EMBEDDINGS: tuple[Rule, ...] = (
    Rule(
        _EMBEDDINGS,
        "dimensions",
        "`dimensions` below 1",
        _too_few,
        "{number} is less than the minimum of 1 - 'dimensions'",
        ("recorded",),
        early=True,
    ),
    Rule(
        _EMBEDDINGS,
        "dimensions",
        "`dimensions` with `text-embedding-ada-002`",
        _no_choice,
        "This model does not support specifying dimensions.",
        (_REFERENCE, "https://github.com/SciPhi-AI/R2R/pull/768"),
    ),
    Rule(
        _EMBEDDINGS,
        "dimensions",
        "more `dimensions` than the model has",
        _too_many,
        "Invalid value for 'dimensions' = {number}. Must be less than or equal to {maximum}.",
        (_REFERENCE,),
    ),
    Rule(
        _EMBEDDINGS,
        "input",
        "`input` is an empty list",
        _without_input,
        "Invalid 'input': input cannot be an empty array.",
        (_REFERENCE,),
    ),
)
