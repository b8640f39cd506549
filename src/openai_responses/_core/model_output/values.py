"""The types of model output, independent of the endpoint."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias, cast

from pydantic import BaseModel

from openai_responses._core.json_values.encoding import dump
from openai_responses._core.json_values.type_guards import is_mapping

from .base import ModelOutput

__all__ = [
    "Arguments",
    "FinishReason",
    "Image",
    "ImageRouteOutput",
    "LegacyRouteOutput",
    "ModelTurn",
    "OutputPart",
    "Reasoning",
    "Refusal",
    "RouteOutput",
    "StructuredOutput",
    "Text",
    "TextRouteOutput",
    "ToolCall",
    "Usage",
]

FinishReason: TypeAlias = Literal["stop", "length", "tool_calls", "content_filter"]
"""Why the model stops, in the values of chat completions; other endpoints have others for it."""


Arguments: TypeAlias = Mapping[str, object] | BaseModel | str
"""The arguments of a function: an object, or JSON text."""


@dataclass(frozen=True)
class Text(ModelOutput):
    """Plain text."""

    text: str


@dataclass(frozen=True)
class Refusal(ModelOutput):
    """A refusal, with its explanation."""

    refusal: str


@dataclass(frozen=True)
class StructuredOutput(ModelOutput):
    """A pydantic object or any other JSON value, which the model outputs as JSON text."""

    value: object

    @property
    def text(self) -> str:
        """The JSON text. Raises ValueError for a value that JSON cannot represent."""
        if isinstance(self.value, BaseModel):
            return self.value.model_dump_json(by_alias=True)
        return dump(self.value).decode()


@dataclass(frozen=True, init=False, repr=False)
class ToolCall(ModelOutput):
    """A call of a function from the request's tools: `ToolCall("get_weather", city="Paris")`.

    `arguments` is the JSON text of the arguments, as the model writes it.
    """

    name: str
    arguments: str
    call_id: str | None

    def __init__(
        self,
        name: str = "",
        arguments: Arguments | None = None,
        /,
        *,
        call_id: str | None = None,
        **fields: object,
    ) -> None:
        """Call the function `name` with keyword arguments.

        They may also be given as a mapping, a pydantic object, or text, which need not be JSON:
        models make mistakes; also as `arguments=...`, if the value is an object and no other
        argument is given by name. The name may be `name=...`. `call_id` is made up if it is None.
        Raises TypeError for arguments that are given in two ways, and without a name.
        """
        name = name or _take_name(fields)
        if arguments is None and _is_all_arguments(fields):
            arguments = cast("Arguments", fields.pop("arguments"))
        if arguments is not None and fields:
            raise TypeError(f"ToolCall({name!r}): arguments as one object, or by name, not both")
        if not isinstance(arguments, str):
            arguments = StructuredOutput(fields if arguments is None else arguments).text
        object.__setattr__(self, "name", name)
        object.__setattr__(self, "arguments", arguments)
        object.__setattr__(self, "call_id", call_id)

    def __repr__(self) -> str:
        """Return the call as the model writes it."""
        return f"ToolCall({self.name!r}, {self.arguments!r})"


def _take_name(fields: dict[str, object]) -> str:
    """Remove and return the name of a function that is given by name."""
    name = fields.pop("name", None)
    if not isinstance(name, str):
        raise TypeError(
            'ToolCall: expected the name of the function, as in ToolCall("get_weather")'
        )
    return name


def _is_all_arguments(fields: Mapping[str, object]) -> bool:
    """Return whether the only argument by name is `arguments`, and an object or its JSON text."""
    if list(fields) != ["arguments"]:
        return False
    value = fields["arguments"]
    if isinstance(value, str):
        return value.lstrip().startswith("{")
    return isinstance(value, BaseModel) or is_mapping(value)


@dataclass(frozen=True)
class Reasoning(ModelOutput):
    """The model's reasoning before its output: a summary, in one part or several.

    Only responses contain it. In other answers only the usage has its tokens.
    """

    summary: str | Sequence[str] = ()
    encrypted_content: str | None = None

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts of the summary."""
        return (self.summary,) if isinstance(self.summary, str) else tuple(self.summary)


@dataclass(frozen=True)
class Image(ModelOutput):
    """A generated image, as bytes or in base64."""

    data: bytes | str

    @property
    def base64(self) -> str:
        """The bytes in base64."""
        return self.data if isinstance(self.data, str) else b64encode(self.data).decode()


@dataclass(frozen=True)
class Usage:
    """The usage of a turn, in tokens. Counts not given are estimated; the total is the sum."""

    input_tokens: int | None = None
    output_tokens: int | None = None
    cached_tokens: int = 0
    reasoning_tokens: int = 0


OutputPart: TypeAlias = Text | ToolCall | Refusal | Reasoning | StructuredOutput | Image
"""One output of a model."""


@dataclass(frozen=True, init=False)
class ModelTurn(ModelOutput):
    """All output of a model for one request, with its usage and finish reason.

    Plain strings are text, and pydantic objects structured output.
    """

    outputs: tuple[OutputPart, ...]
    usage: Usage | None
    finish_reason: FinishReason | None

    def __init__(
        self,
        *outputs: OutputPart | BaseModel | str,
        usage: Usage | None = None,
        finish_reason: FinishReason | None = None,
    ) -> None:
        """Take the outputs, in order. Without a `finish_reason` they determine it.

        Raises TypeError for a value that is no model output, and ValueError if there is no output,
        or for the `finish_reason` "tool_calls" without a tool call.
        """
        object.__setattr__(self, "outputs", tuple(_to_output(each) for each in outputs))
        object.__setattr__(self, "usage", usage)
        object.__setattr__(self, "finish_reason", finish_reason)
        if not outputs:
            raise ValueError("expected at least one output; use Text('') for an empty one")
        if finish_reason == "tool_calls" and not self.calls:
            raise ValueError("finish_reason='tool_calls' requires a ToolCall among the outputs")

    @classmethod
    def of(cls, output: ModelOutput) -> ModelTurn:
        """Return the turn with one output; a turn is returned unchanged."""
        return output if isinstance(output, ModelTurn) else cls(_to_output(output))

    @property
    def calls(self) -> list[ToolCall]:
        """The tool calls."""
        return [each for each in self.outputs if isinstance(each, ToolCall)]

    @property
    def text(self) -> str | None:
        """All text, joined; None if there is none."""
        texts = [each.text for each in self.outputs if isinstance(each, (Text, StructuredOutput))]
        return "".join(texts) if texts else None

    @property
    def refusal(self) -> str | None:
        """All refusals, joined; None if there are none."""
        texts = [each.refusal for each in self.outputs if isinstance(each, Refusal)]
        return "".join(texts) if texts else None

    @property
    def visible(self) -> str:
        """All output without reasoning and images, joined, to count its tokens."""
        arguments = [call.name + call.arguments for call in self.calls]
        return "".join((self.text or "", self.refusal or "", *arguments))

    @property
    def thoughts(self) -> str:
        """All reasoning, joined."""
        return "".join("".join(e.parts) for e in self.outputs if isinstance(e, Reasoning))

    def __str__(self) -> str:
        """Return the outputs, shortened, for error messages."""
        return ", ".join(_short(repr(each)) for each in self.outputs)


TextRouteOutput: TypeAlias = Text | ToolCall | Refusal | Reasoning | StructuredOutput | ModelTurn
"""The model output that a route takes whose answers have no images."""

ImageRouteOutput: TypeAlias = Image | ModelTurn
"""The model output that a route takes whose answers are images."""

LegacyRouteOutput: TypeAlias = Text | StructuredOutput | ModelTurn
"""The model output that a route of legacy completions takes."""

RouteOutput: TypeAlias = (
    Text | ToolCall | Refusal | Reasoning | StructuredOutput | Image | ModelTurn
)
"""The model output that a route takes whose answers may have images."""

_OUTPUT_TYPES = (Text, ToolCall, Refusal, Reasoning, StructuredOutput, Image)


def _to_output(value: object) -> OutputPart:
    """Return a value as an output. Raises TypeError if it is none."""
    if isinstance(value, _OUTPUT_TYPES):
        return value
    if isinstance(value, str):
        return Text(value)
    if isinstance(value, BaseModel) and not type(value).__module__.startswith("openai."):
        return StructuredOutput(value)
    names = ", ".join(kind.__name__ for kind in _OUTPUT_TYPES)
    hint = "For JSON that the model says, pass StructuredOutput({...}). " * isinstance(value, dict)
    raise TypeError(
        f"{_short(repr(value))} is no model output: expected a str, a pydantic object, or one of "
        f"{names}. {hint}Assign a complete answer of an endpoint to `.response` of its route."
    )


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57] + "..."
