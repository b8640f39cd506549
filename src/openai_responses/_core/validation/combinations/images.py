"""Rules for images: what each model has and takes."""

from __future__ import annotations

from .models import image_model
from .rule import Fields, Find, Place, Rule, join_quoted

__all__ = ["IMAGES"]

_GENERATE, _EDIT = "POST /images/generations", "POST /images/edits"
_REFERENCE = "https://platform.openai.com/docs/api-reference/images/create"


def _unknown(operation: str) -> Find:
    """Return a condition: the request has a parameter that the operation has not for its model."""

    def find(fields: Fields) -> Place | None:
        model = image_model(fields)
        unknown = frozenset[str]() if model is None else model.unknown.get(operation, frozenset())
        for name, value in fields.items():
            if name in unknown and value is not None:
                return {"name": name}
        return None

    return find


def _other_value(name: str) -> Find:
    """Return a condition: the model does not take the value of a parameter."""

    def find(fields: Fields) -> Place | None:
        value, model = fields[name], image_model(fields)
        values = () if model is None else model.values.get(name, ())
        if not values or value in values or not isinstance(value, str):
            return None
        return {"value": value, "values": join_quoted(values)}

    return find


def _several(fields: Fields) -> Place | None:
    model, number = image_model(fields), fields["n"]
    is_refused = model is not None and model.one_image and isinstance(number, int) and number > 1
    return {} if is_refused else None


def _without_images(fields: Fields) -> Place | None:
    return {} if fields["images"] == [] else None


def _values_of(name: str) -> Rule:
    return Rule(
        (_GENERATE, _EDIT),
        name,
        f"a `{name}` that the model does not take",
        _other_value(name),
        "Invalid value: '{value}'. Supported values are: {values}.",
        (_REFERENCE,),
        param=name,
        code="invalid_value",
        early=True,
    )


IMAGES: tuple[Rule, ...] = (
    *(
        Rule(
            (operation,),
            "model",
            "parameters that other models have (`quality` with `dall-e-2`, `response_format` with "
            "GPT image models …)",
            _unknown(operation),
            "Unknown parameter: '{name}'.",
            ("recorded", _REFERENCE),
            param="{name}",
            code="unknown_parameter",
            early=True,
        )
        for operation in (_GENERATE, _EDIT)
    ),
    Rule(
        (_EDIT,),
        "images",
        "`images` is empty",
        _without_images,
        "Invalid 'images': empty array. Expected an array with minimum length 1, but got an empty "
        "array instead.",
        (_REFERENCE,),
        param="images",
        code="empty_array",
    ),
    Rule(
        (_GENERATE,),
        "n",
        "more than one image of `dall-e-3`",
        _several,
        "You must provide n=1 for this model.",
        (_REFERENCE,),
        early=True,
    ),
    _values_of("quality"),
    _values_of("size"),
)
