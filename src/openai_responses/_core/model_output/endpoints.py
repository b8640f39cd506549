"""The generating endpoints: the output that each can have, and the functions that render it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from typing import NamedTuple, TypeAlias, cast

from openai_responses._core.completion.completion import answer_shape
from openai_responses._core.completion.kinds import kinds_of_answer
from openai_responses._core.errors.exceptions import ResponseTypeError
from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.spec.operations import Operation
from openai_responses._core.spec.shapes import ListOf, ObjectOf, without_null

from .base import ModelOutput
from .values import (
    FinishReason,
    Image,
    ModelTurn,
    OutputPart,
    Reasoning,
    Refusal,
    StructuredOutput,
    Text,
    ToolCall,
)

__all__ = ["check_turn", "generates", "render", "takes", "turn_of_route", "writes"]

# The field of images that holds one.
_IMAGE = "b64_json"

_Renderer: TypeAlias = Callable[[ModelTurn, Mapping[str, object]], JsonObject]


class _Endpoint(NamedTuple):
    """A kind of endpoint: its name, its output types and finish reasons, and its renderer.

    `renderer` names the function (module:function) that renders a turn as the endpoint's answer. It
    is empty if the output comes later, in the run that the endpoint starts. An endpoint that is
    `leaves_other_turns` takes only those that it can render, and answers as usual otherwise.
    """

    name: str
    outputs: tuple[type[OutputPart], ...]
    finish_reasons: tuple[FinishReason, ...]
    renderer: str = ""
    leaves_other_turns: bool = False


_TEXT_OUTPUTS: tuple[type[OutputPart], ...] = (Text, StructuredOutput, Refusal, ToolCall, Reasoning)
_ANY: tuple[FinishReason, ...] = ("stop", "length", "tool_calls", "content_filter")

_CHAT = _Endpoint("a chat completion", _TEXT_OUTPUTS, _ANY, "chat:chat_completion")
_COMPLETION = _Endpoint(
    "a legacy completion",
    (Text, StructuredOutput),
    ("stop", "length", "content_filter"),
    "chat:completion",
)
_RESPONSE = _Endpoint("a response", (*_TEXT_OUTPUTS, Image), _ANY, "responses:response")
_IMAGES = _Endpoint("an answer of images", (Image,), (), "images:images", leaves_other_turns=True)
_SPOKEN = _Endpoint(
    "a response of a Realtime session",
    (Text, StructuredOutput, Refusal, ToolCall),
    ("stop", "length", "tool_calls", "content_filter"),
)
_RUN = _Endpoint("a run of an assistant", _TEXT_OUTPUTS, ("stop", "length", "tool_calls"))

# By the `object` of the operation's answer.
_ENDPOINTS: Mapping[str, _Endpoint] = {
    "chat.completion": _CHAT,
    "response": _RESPONSE,
    "text_completion": _COMPLETION,
    "thread.run": _RUN,
}


def generates(operation: Operation) -> bool:
    """Return whether the model generates output for calls of an operation."""
    return operation.session is None and _endpoint(operation) is not None


@cache
def _endpoint(operation: Operation) -> _Endpoint | None:
    """Return the kind of an operation's endpoint; None if it does not generate.

    Its answer must be of a generating kind, and it must be a POST that can stream or creates an
    object. Operations that change or cancel an existing object name it in the path. In sessions of
    WebSockets it generates as often as they ask for it.
    """
    if operation.session is not None:
        return _SPOKEN
    is_new = operation.stream is not None or "{" not in operation.path
    if operation.method != "POST" or not is_new:
        return None
    kinds = kinds_of_answer(operation)
    found = next((_ENDPOINTS[kind] for kind in _ENDPOINTS if kind in kinds), None)
    return _IMAGES if found is None and _answers_with_images(operation) else found


def _answers_with_images(operation: Operation) -> bool:
    """Return whether an operation answers with a list of images."""
    answer = answer_shape(operation)
    data = answer.field("data") if isinstance(answer, ObjectOf) else None
    item = None if data is None else without_null(data.shape)
    return (
        isinstance(item, ListOf) and isinstance(item.item, ObjectOf) and _IMAGE in item.item.names
    )


def _generating(operation: Operation) -> _Endpoint:
    endpoint = _endpoint(operation)
    assert endpoint is not None  # the callers have checked it
    return endpoint


def writes(operation: Operation) -> bool:
    """Return whether the output that an operation answers with can be text."""
    endpoint = _endpoint(operation)
    return endpoint is not None and Text in endpoint.outputs


def takes(operation: Operation, turn: ModelTurn | None) -> bool:
    """Return whether a call of an operation takes the next turn; None says that none is left."""
    endpoint = _endpoint(operation)
    if endpoint is None:
        return False
    if not endpoint.leaves_other_turns:
        return True
    return turn is not None and all(isinstance(each, endpoint.outputs) for each in turn.outputs)


def check_turn(turn: ModelTurn, operation: Operation, where: str) -> None:
    """Raise ResponseTypeError if a generating operation cannot render a turn.

    `where` names the origin of the turn in the message.
    """
    endpoint = _generating(operation)
    invalid = next((each for each in turn.outputs if not isinstance(each, endpoint.outputs)), None)
    if invalid is not None:
        possible = ", ".join(kind.__name__ for kind in endpoint.outputs)
        raise ResponseTypeError(
            f"{where}: {endpoint.name} cannot have the output {invalid!r}; expected {possible}"
        )
    reason = turn.finish_reason
    if reason is not None and reason not in endpoint.finish_reasons:
        possible = ", ".join(repr(each) for each in endpoint.finish_reasons) or "none"
        raise ResponseTypeError(
            f"{where}: {endpoint.name} cannot have finish_reason={reason!r}; expected {possible}"
        )


def turn_of_route(value: ModelOutput, operation: Operation, where: str) -> ModelTurn | None:
    """Return the turn of a route's answer; None if its operation does not generate.

    Raises ResponseTypeError, which names `where`, if the operation cannot render it.
    """
    if not generates(operation):
        return None
    turn = ModelTurn.of(value)
    check_turn(turn, operation, where)
    return turn


def render(
    turn: ModelTurn, operation: Operation, request_fields: Mapping[str, object]
) -> JsonObject:
    """Return the fields of a generating operation's answer that render a turn.

    `request_fields` are the fields of the request.
    """
    renderer = _generating(operation).renderer
    return _load_renderer(renderer)(turn, request_fields) if renderer else {}


@cache
def _load_renderer(path: str) -> _Renderer:
    module, _, name = path.partition(":")
    return cast("_Renderer", getattr(import_module(f".{module}", __package__), name))
