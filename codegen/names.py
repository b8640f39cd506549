"""Every Python name that codegen makes, from meaning and never from position."""

from __future__ import annotations

import keyword
import re

_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")


def words(text: str) -> list[str]:
    """The words of an identifier in any spelling: `getInputTokens`, `get-input_tokens`."""
    return _WORD.findall(text)


def pascal(text: str) -> str:
    """A class name: `run_step.delta` gives `RunStepDelta`; inner capitals stay as they are."""
    parts = re.split(r"[^A-Za-z0-9]+", text)
    name = "".join(part[:1].upper() + part[1:] for part in parts)
    return f"V{name}" if name[:1].isdigit() else name


# What the generated modules import; a schema of that name would hide it.
_IMPORTED = frozenset(
    {"Annotated", "Any", "Field", "Literal", "NotRequired", "TypeAlias", "TypedDict", "Union"}
)


def type_name(component: str) -> str:
    """The Python name of a component schema: `Foo-Bar` gives `FooBar`."""
    name = pascal(component)
    return f"{name}Schema" if name in _IMPORTED or keyword.iskeyword(name) else name


def snake(text: str) -> str:
    """A function or module name: `getInputTokens` gives `get_input_tokens`."""
    name = "_".join(word.lower() for word in words(text))
    return f"v{name}" if name[:1].isdigit() else safe(name)


def safe(name: str) -> str:
    """The name itself, or with a trailing underscore where Python has taken it."""
    return f"{name}_" if keyword.iskeyword(name) else name


def is_attribute(name: str) -> bool:
    """Whether a field's name can be written as an attribute or parameter."""
    return name.isidentifier() and not keyword.iskeyword(name)


# The Beta part of the API is a stage of several resources, not a resource itself.
_STAGES = frozenset({"beta"})


def module(attribute_path: str) -> str:
    """The module of what lives at an attribute path of the mock: one per top-level resource."""
    parts = attribute_path.split(".")
    depth = 2 if parts[0] in _STAGES and len(parts) > 1 else 1
    return "_".join(snake(part) for part in parts[:depth])


def partial(type_name: str) -> str:
    """The deep-partial twin of a type."""
    return f"{type_name}Partial"


def route_class(operation_id: str) -> str:
    """The route class of an operation."""
    return f"{pascal(operation_id)}Route"


def resource_class(attribute_path: str) -> str:
    """The class of a resource in the typed tree: `chat.completions` is `ChatCompletionsResource`."""
    return "".join(pascal(part) for part in attribute_path.split(".")) + "Resource"


def stream_class(operation_id: str) -> str:
    """The stream base of a streaming operation: `CreateChatCompletionEventStream`."""
    return f"{pascal(operation_id)}EventStream"


def async_stream_class(operation_id: str) -> str:
    """The stream base for authors who await while generating."""
    return f"Async{stream_class(operation_id)}"


def events_class(operation_id: str) -> str:
    """The event constructors that both stream bases of an operation share."""
    return f"{pascal(operation_id)}Events"


def event_alias(operation_id: str) -> str:
    """What a stream of an operation may yield, as the author of `generate` annotates it."""
    return f"{pascal(operation_id)}Event"


def event_constructor(value: str, prefix: str) -> str:
    """The method that makes an event: `response.output_text.delta` gives `output_text_delta`."""
    return snake(value.removeprefix(f"{prefix}."))
