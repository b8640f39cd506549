"""Every Python name that codegen makes, from meaning and never from position."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable

from codegen.errors import CodegenError

_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")


def words(text: str) -> list[str]:
    """The words of an identifier in any spelling: `getInputTokens`, `get-input_tokens`."""
    return _WORD.findall(text)


# A longer name is no name: it is shortened, and its deep-partial twin by itself.
_MAX_LENGTH = 80
# Words of schemas' names that say nothing of what is meant.
_EMPTY_WORDS = frozenset(
    {"body", "item", "kind", "object", "param", "params", "resource", "schema"}
)
# So many of a name's first words say what it belongs to.
_OWNER_WORDS = 3


def _shorten(name: str, longest: int = _MAX_LENGTH, joint: str = "") -> str:
    """A name of at most `longest` characters, made of the words of a longer one.

    What is left out, as far as it is needed: words that were said before, words that say nothing,
    then those between what the name belongs to (its first words) and what it is (its last ones).
    So a name depends on itself alone, and keeps its words when others come or go.
    """
    if len(name) <= longest:
        return name
    kept = words(name)
    for leave_out in (_without_repeats, _without_empty_words):
        if len(joint.join(kept)) > longest:
            kept = leave_out(kept)
    while len(joint.join(kept)) > longest and len(kept) > _OWNER_WORDS + 1:
        del kept[_OWNER_WORDS]
    return joint.join(kept)


def _without_repeats(parts: list[str]) -> list[str]:
    """The words without those that were said before; the last one, which says what it is, stays."""
    *first, last = parts
    return [*dict.fromkeys(first), last]


def _without_empty_words(parts: list[str]) -> list[str]:
    """The words without those that say nothing, unless no other is there."""
    return [part for part in parts if part.lower() not in _EMPTY_WORDS] or parts


def pascal(text: str) -> str:
    """A class name: `run_step.delta` gives `RunStepDelta`; inner capitals stay as they are."""
    parts = re.split(r"[^A-Za-z0-9]+", text)
    name = "".join(part[:1].upper() + part[1:] for part in parts)
    return f"V{name}" if name[:1].isdigit() else name


# What generated modules import; a schema of that name would hide it.
_IMPORTED = frozenset(
    {
        "Annotated",
        "AsyncEventStream",
        "EventConstructors",
        "EventSchema",
        "EventStream",
        "Field",
        "Literal",
        "NotRequired",
        "RequestOf",
        "Resource",
        "Route",
        "RouteOutput",
        "TypeAlias",
        "TypeAliasType",
        "TypedDict",
        "UNSET",
        "Unset",
    }
)


def type_name(schema: str) -> str:
    """The Python name of a schema: `Foo-Bar` gives `FooBar`; one that is too long is shortened.

    A name that Python, a generated module or a deep-partial twin wants gets `Schema` behind it.
    Raises CodegenError where nothing of the name can be written in Python.
    """
    name = _shorten(_require_name(pascal(schema), schema))
    is_taken = name in _IMPORTED or keyword.iskeyword(name) or name.endswith(_PARTIAL)
    return f"{name}Schema" if is_taken else name


def snake(text: str) -> str:
    """A function or module name: `getInputTokens` gives `get_input_tokens`.

    Raises CodegenError where nothing of the text can be written in Python.
    """
    name = _require_name("_".join(word.lower() for word in words(text)), text)
    return f"v{name}" if name[:1].isdigit() else safe(name)


def _require_name(name: str, text: str) -> str:
    if not name:
        raise CodegenError(
            f"{text!r} has no letter or digit to make a Python name of; rename it by an overlay."
        )
    return name


def safe(name: str) -> str:
    """The name itself, or with a trailing underscore where Python has taken it."""
    return f"{name}_" if keyword.iskeyword(name) else name


def is_attribute(name: str) -> bool:
    """Whether a field's name can be written as an attribute or parameter."""
    # Python mangles two leading underscores inside of a class.
    return name.isidentifier() and not keyword.iskeyword(name) and not name.startswith("__")


# The Beta part of the API is a stage of several resources, not a resource itself.
_VERSION_PREFIXES = frozenset({"beta"})

# Modules below `types/` that are no resource's.
COMMON = "common"
WEBSOCKETS = "websockets"
_RESERVED_MODULES = frozenset({COMMON, WEBSOCKETS, "partials"})

_PARTIAL = "Partial"


def module(attribute_path: str) -> str:
    """The module of what lives at an attribute path of the mock: one per top-level resource."""
    parts = attribute_path.split(".")
    depth = 2 if parts[0] in _VERSION_PREFIXES and len(parts) > 1 else 1
    name = "_".join(snake(part) for part in parts[:depth])
    return f"{name}_" if name in _RESERVED_MODULES else name


def partial(type_name: str) -> str:
    """The deep-partial twin of a type."""
    return _add_suffix(type_name, _PARTIAL)


def add_number(type_name: str, number: int) -> str:
    """The name of another type that would have the same one."""
    return _add_suffix(type_name, str(number))


def _add_suffix(stem: str, suffix: str, longest: int = _MAX_LENGTH) -> str:
    return _shorten(stem, longest - len(suffix)) + suffix


def route_class(operation_id: str) -> str:
    """The route class of an operation."""
    return _add_suffix(pascal(operation_id), "Route")


def conditions_class(operation_id: str) -> str:
    """What may be expected of the calls of an operation."""
    return _add_suffix(pascal(operation_id), "Conditions")


def resource_class(attribute_path: str) -> str:
    """The class of a resource in the tree: `chat.completions` is `ChatCompletionsResource`."""
    return _add_suffix("".join(map(pascal, attribute_path.split("."))), "Resource")


def store_class(attribute_path: str) -> str:
    """The class of what a store holds at a place: `beta.threads` is `BetaThreadsStore`."""
    return _add_suffix("".join(map(pascal, attribute_path.split("."))), "Store")


def stream_class(operation_id: str) -> str:
    """The stream base of a streaming operation: `CreateChatCompletionEventStream`."""
    return _add_suffix(pascal(operation_id), "EventStream")


def async_stream_class(operation_id: str) -> str:
    """The stream base for authors who await while generating."""
    return f"Async{_add_suffix(pascal(operation_id), 'EventStream', _MAX_LENGTH - len('Async'))}"


def events_class(operation_id: str) -> str:
    """The event constructors that both stream bases of an operation share."""
    return _add_suffix(pascal(operation_id), "Events")


def session_class(method: str) -> str:
    """The base of the sessions of a WebSocket: `realtime.connect` gives `RealtimeSession`."""
    return _add_suffix(_method_resource(method), "Session")


def session_events_class(method: str) -> str:
    """The event constructors of the sessions of a WebSocket."""
    return _add_suffix(_method_resource(method), "SessionEvents")


def session_item(method: str) -> str:
    """What a method of a session may yield, as authors annotate it."""
    return _add_suffix(_method_resource(method), "SessionItem")


def _method_resource(method: str) -> str:
    return "".join(map(pascal, method.split(".")[:-1]))


def event_handler(value: str) -> str:
    """The method of a session for an event of the client: `on_session_update`."""
    return f"on_{_require_name('_'.join(word.lower() for word in words(value)), value)}"


def event_alias(operation_id: str) -> str:
    """What a stream of an operation may yield, as the author of `generate` annotates it."""
    return _add_suffix(pascal(operation_id), "Event")


# What the bases of streams and sessions have already, and the builtin types, which annotations in
# them name.
_RESERVED_METHODS = frozenset(
    {"agenerate", "check_order", "generate", "is_complete", "operation_id", "request", "schema"}
    | {"abort", "acknowledgements", "client_events", "close", "context", "endpoint", "open"}
    | {"server_events", "wait_for"}
    | {"bool", "bytes", "dict", "float", "int", "list", "object", "str"}
)


def event_constructor(value: str, prefix: str) -> str:
    """The method that makes an event: `response.output_text.delta` gives `output_text_delta`."""
    name = _shorten(snake(value.removeprefix(f"{prefix}.")), joint="_")
    return f"{name}_event" if name in _RESERVED_METHODS else name


def parameter(field: str) -> str:
    """The parameter for a field: the field's own name wherever Python can write it."""
    if field == "self":
        return "self_"
    return _shorten(field if is_attribute(field) else snake(field), joint="_")


def refuse_duplicates(names_with_origin: Iterable[tuple[str, str]]) -> None:
    """Raise CodegenError where two things make one Python name.

    `names_with_origin` are pairs: the Python name, and what it was made from, as a person knows it.
    """
    seen: dict[str, str] = {}
    for name, origin in names_with_origin:
        other = seen.setdefault(name, origin)
        if other != origin:
            raise CodegenError(
                f"{other} and {origin} both make the Python name {name}; rename one by an overlay."
            )
