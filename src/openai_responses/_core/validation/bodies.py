"""Request bodies, decoded for validation: JSON or forms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.http.request import Request
from openai_responses._core.json_values.decoding import parse
from openai_responses._core.json_values.type_guards import is_list, is_mapping
from openai_responses._core.spec.operations import Operation
from openai_responses._core.spec.schema_shapes import generated_shape
from openai_responses._core.spec.shapes import Shape

if TYPE_CHECKING:
    from openai_responses._core.http.forms import Form

__all__ = ["body_of", "is_raw", "type_form_fields", "unread"]

_NOT_JSON = (
    "We could not parse the JSON body of your request. (HINT: This likely means you aren't using "
    "your HTTP library correctly. The OpenAI API expects a JSON payload, but what was sent was not "
    "valid JSON. If you have trouble figuring out how to fix this, please contact us through our "
    "help center at help.openai.com.)"
)
_JSON = "application/json"
_FORMS = frozenset(("multipart/form-data", "application/x-www-form-urlencoded"))

# The placeholder for a file's content, which no schema describes.
_FILE = "file"


def is_raw(request: Request, operation: Operation) -> bool:
    """Return whether the body has no fields by design, such as SDP, which is sent as it is."""
    media_type = request.media_type
    if media_type in _FORMS or media_type == _JSON:
        return False
    return media_type in operation.request_media_types


def body_of(request: Request, shape: Shape) -> Mapping[str, object]:
    """Return the body of a request as JSON; a form is converted to the types in `shape`.

    Any other body gives an empty mapping: the API accepts none where it expects fields.
    """
    if request.media_type in _FORMS:
        from openai_responses._core.spec.texts import typed  # forms have only texts

        body = typed(_fields(request.form), shape)
        return body if is_mapping(body) else {}
    return request.json_object


def type_form_fields(request: Request, operation: Operation) -> None:
    """Convert the fields of a form to the types of the operation's request body.

    A form has strings only; the test that reads or expects them knows the types of the SDK.
    """
    if request.media_type in _FORMS and operation.request is not None:
        from openai_responses._core.spec.texts import typed  # forms have only texts

        body = typed(request.fields, generated_shape(*operation.request))
        if is_mapping(body):
            request.fields = body


def unread(request: Request) -> ApiError | None:
    """Return the error for a non-empty JSON body that is not an object; None otherwise."""
    if request.media_type != _JSON or not request.body:
        return None
    try:
        value: object = parse(request.body)
    except ValueError:
        return ApiError(400, _NOT_JSON)
    return None if is_mapping(value) else ApiError(400, _NOT_JSON)


def _fields(form: Form) -> dict[str, object]:
    """Return the fields of a form, those with files included."""
    fields = form.to_nested()
    for file in form.files:
        name = file.field.removesuffix("[]")
        others = fields.get(name)
        if name == file.field:
            fields[name] = _FILE
        else:
            fields[name] = [*others, _FILE] if is_list(others) else [_FILE]
    return fields
