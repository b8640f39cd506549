"""Models: the ones that exist from the start, before any fine-tuning."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime, timezone

from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.spec.operations import OperationTable
from openai_responses._core.spec.schema_shapes import generated_shape
from openai_responses._core.spec.shapes import Literals, ObjectOf, Shape, UnionOf
from openai_responses._core.state.calls import StateCall
from openai_responses._core.state.complete_objects import fit_object, object_shape
from openai_responses._core.state.families import Families, Role
from openai_responses._core.state.roles import role_behaviour
from openai_responses_generated.retirements import MODELS

__all__ = ["delete", "known_models"]

# As the API lists them: id, creation time in Unix seconds, owner.
_LISTED_MODELS = """
babbage-002 1692634615 system
chatgpt-4o-latest 1723515131 system
dall-e-2 1698798177 system
dall-e-3 1698785189 system
davinci-002 1692634301 system
gpt-3.5-turbo 1677610602 openai
gpt-3.5-turbo-0125 1706048358 system
gpt-3.5-turbo-1106 1698959748 system
gpt-3.5-turbo-16k 1683758102 openai-internal
gpt-3.5-turbo-instruct 1692901427 system
gpt-3.5-turbo-instruct-0914 1694122472 system
gpt-4 1687882411 openai
gpt-4-0125-preview 1706037612 system
gpt-4-0613 1686588896 openai
gpt-4-1106-preview 1698957206 system
gpt-4-32k 1687979321 openai
gpt-4-32k-0613 1686614047 openai
gpt-4-turbo 1712361441 system
gpt-4-turbo-2024-04-09 1712601677 system
gpt-4-turbo-preview 1706037777 system
gpt-4o 1715367049 system
gpt-4o-2024-05-13 1715368132 system
gpt-4o-2024-08-06 1722814719 system
gpt-4o-mini 1721172741 system
gpt-4o-mini-2024-07-18 1721172717 system
o1-mini 1725649008 system
o1-mini-2024-09-12 1725648979 system
o1-preview 1725648897 system
o1-preview-2024-09-12 1725648865 system
text-embedding-3-large 1705953180 system
text-embedding-3-small 1705948997 system
text-embedding-ada-002 1671217299 openai-internal
tts-1 1681940951 openai-internal
tts-1-1106 1699053241 system
tts-1-hd 1699046015 system
tts-1-hd-1106 1699053533 system
whisper-1 1677532384 openai-internal
"""

_CHAT, _MODEL = "POST /chat/completions", "model"
_SHUTDOWN = "shutdown_date"
_DATE = re.compile(r"-(\d{4}-\d{2}-\d{2})$")
_OWNERS = frozenset(("openai", "openai-internal", "system"))
_ALIASES_WITHOUT_DATE = 1_735_689_600


def delete(call: StateCall) -> object:
    """Delete a fine-tuned model. Raises ApiError for a model of OpenAI."""
    model = call.required()
    if str(model.get("owned_by")) in _OWNERS and not call.tolerates_missing:
        message = f"The model '{call.key}' is not yours: only fine-tuned models can be deleted."
        raise ApiError(403, message, param="model", code="insufficient_permissions")
    return role_behaviour(Role.DELETE)(call)


def known_models(families: Families) -> Mapping[str, JsonObject]:
    """Return OpenAI's models by id: those of the API's list, and those of the OpenAPI document."""
    models = {
        name: _model(name, _creation_time(name), "system")
        for name in _documented_models(families.table)
    }
    for line in _LISTED_MODELS.split("\n")[1:-1]:
        name, created, owner = line.split()
        models[name] = _model(name, int(created), owner)
    family, determinism = families.at("/models"), Determinism(1)
    shape = object_shape(family, models[next(iter(models))])
    if shape is not None and shape.field(_SHUTDOWN) is not None:
        for name in models.keys() & MODELS.keys():
            models[name] = {**models[name], _SHUTDOWN: MODELS[name]}
    return {name: fit_object(family, model, determinism) for name, model in models.items()}


def _model(name: str, created: int, owner: str) -> JsonObject:
    return {"id": name, "object": "model", "created": created, "owned_by": owner}


def _documented_models(table: OperationTable) -> Iterator[str]:
    """Yield the models that the document names for chat completions, if it has that operation."""
    operation = table.find(_CHAT)
    request = None if operation is None else operation.request
    shape = None if request is None else generated_shape(*request)
    field = shape.field(_MODEL) if isinstance(shape, ObjectOf) else None
    if field is not None:
        yield from _literals(field.shape)


def _literals(shape: Shape) -> Iterator[str]:
    if isinstance(shape, UnionOf):
        for member in shape.members:
            yield from _literals(member)
    if isinstance(shape, Literals):
        yield from (value for value in shape.values if isinstance(value, str))


def _creation_time(name: str) -> int:
    """Return the date in a model's name as Unix seconds, or a fixed time if it has none."""
    date = _DATE.search(name)
    if date is None:
        return _ALIASES_WITHOUT_DATE
    return int(datetime.fromisoformat(date[1]).replace(tzinfo=timezone.utc).timestamp())
