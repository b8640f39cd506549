"""The types of a model's output that routes accept as an answer."""

from __future__ import annotations

from codegen.document import Document, mapping
from codegen.ir.facts import Operation
from codegen.ir.unions import FlatSchemas

__all__ = ["model_output_type"]

# The output types by the `object` of an answer, for operations whose request body has a switch for
# streaming; the other streams repeat an existing answer.
_OUTPUT_TYPES = {
    "chat.completion": "TextRouteOutput",
    "response": "RouteOutput",
    "text_completion": "LegacyRouteOutput",
    "thread.run": "TextRouteOutput",
}
# The field of an image object with the image.
_IMAGE = "b64_json"
_IMAGE_OUTPUT = "ImageRouteOutput"


def model_output_type(operation: Operation, schemas: FlatSchemas) -> str | None:
    """Return the name of the type of a model's output at an operation; None without a model.

    It depends on the `object` of the answer; lists of images are output of a model as well.
    """
    if operation.answer is None:
        return None
    variants = [each for _, each in schemas.variants(schemas.get(operation.answer))]
    if any(_has_images(variant, schemas) for variant in variants):
        return _IMAGE_OUTPUT
    stream = operation.stream
    if stream is None or stream.switch_in != "body":
        return None
    tags = {tag for variant in variants for tag in schemas.tags(variant, "object")}
    return next((output for tag, output in _OUTPUT_TYPES.items() if tag in tags), None)


def _has_images(variant: Document, schemas: FlatSchemas) -> bool:
    data = mapping(mapping(variant.get("properties")).get("data"))
    items = schemas.variants(mapping(data.get("items")))
    return any(_IMAGE in mapping(item.get("properties")) for _, item in items)
