"""Makes all Python names of generated code, from meaning and never from position."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable

from codegen.errors import CodegenError

_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")


def words(text: str) -> list[str]:
    """Split an identifier in any spelling into words: `getInputTokens`, `get-input_tokens`."""
    return _WORD.findall(text)


# Longer names are shortened; the name of a deep partial is shortened separately.
_MAX_LENGTH = 80
# Words in the names of schemas that have no meaning of their own.
_EMPTY_WORDS = frozenset(
    {"body", "item", "kind", "object", "param", "params", "resource", "schema"}
)
# The number of words at the beginning of a name that are never left out.
_OWNER_WORDS = 3


def _shorten(name: str, longest: int = _MAX_LENGTH, joint: str = "") -> str:
    """Shorten a name to at most `longest` characters by leaving out words.

    Leaves out, as far as needed, repeated words, words without a meaning, and then words in the
    middle, between the owner (the first words) and the kind (the last ones). So a short name
    depends on the long one only, and does not change when other names do.
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
    """Return the words without repeated ones; the last one, the kind, is kept."""
    *first, last = parts
    return [*dict.fromkeys(first), last]


def _without_empty_words(parts: list[str]) -> list[str]:
    """Return the words without those that have no meaning, unless there are no others."""
    return [part for part in parts if part.lower() not in _EMPTY_WORDS] or parts


def pascal(text: str) -> str:
    """Make a class name: `run_step.delta` gives `RunStepDelta`; inner capitals are kept."""
    parts = re.split(r"[^A-Za-z0-9]+", text)
    name = "".join(part[:1].upper() + part[1:] for part in parts)
    return f"V{name}" if name[:1].isdigit() else name


# The names that generated modules import; a schema of that name would shadow them.
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
    """Make the Python name of a schema: `Foo-Bar` gives `FooBar`; long ones are shortened.

    A name that Python, a generated module or a deep partial already uses gets the suffix `Schema`.
    Raises CodegenError if the name has no character that Python identifiers may contain.
    """
    name = _shorten(_require_name(pascal(schema), schema))
    is_taken = name in _IMPORTED or keyword.iskeyword(name) or name.endswith(_PARTIAL)
    return f"{name}Schema" if is_taken else name


def snake(text: str) -> str:
    """Make a function or module name: `getInputTokens` gives `get_input_tokens`.

    Raises CodegenError if the text has no character that Python identifiers may contain.
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
    """Return the name, with a trailing underscore if it is a keyword of Python."""
    return f"{name}_" if keyword.iskeyword(name) else name


def is_attribute(name: str) -> bool:
    """Whether a field's name can be written as an attribute or parameter."""
    # Python mangles two leading underscores inside of a class.
    return name.isidentifier() and not keyword.iskeyword(name) and not name.startswith("__")


# `beta` is a prefix of several resources, not a resource itself.
_VERSION_PREFIXES = frozenset({"beta"})

# Modules below `types/` that do not belong to a resource.
COMMON = "common"
WEBSOCKETS = "websockets"
_RESERVED_MODULES = frozenset({COMMON, WEBSOCKETS, "partials"})

_PARTIAL = "Partial"


def module(attribute_path: str) -> str:
    """Return the module for an attribute path of the mock: one per top-level resource."""
    parts = attribute_path.split(".")
    depth = 2 if parts[0] in _VERSION_PREFIXES and len(parts) > 1 else 1
    name = "_".join(snake(part) for part in parts[:depth])
    return f"{name}_" if name in _RESERVED_MODULES else name


def partial(type_name: str) -> str:
    """Return the name of the deep partial of a type."""
    return _add_suffix(type_name, _PARTIAL)


def add_number(type_name: str, number: int) -> str:
    """Append a number to a type name that is already used."""
    return _add_suffix(type_name, str(number))


def _add_suffix(stem: str, suffix: str, longest: int = _MAX_LENGTH) -> str:
    return _shorten(stem, longest - len(suffix)) + suffix


def route_class(operation_id: str) -> str:
    """Return the name of the route class of an operation."""
    return _add_suffix(pascal(operation_id), "Route")


def conditions_class(operation_id: str) -> str:
    """Return the name of the class of conditions on calls of an operation."""
    return _add_suffix(pascal(operation_id), "Conditions")


def resource_class(attribute_path: str) -> str:
    """Return the class of a resource: `chat.completions` gives `ChatCompletionsResource`."""
    return _add_suffix("".join(map(pascal, attribute_path.split("."))), "Resource")


def store_class(attribute_path: str) -> str:
    """Return the class of a collection of a store: `beta.threads` gives `BetaThreadsStore`."""
    return _add_suffix("".join(map(pascal, attribute_path.split("."))), "Store")


def stream_class(operation_id: str) -> str:
    """Return the stream class of an operation: `CreateChatCompletionEventStream`."""
    return _add_suffix(pascal(operation_id), "EventStream")


def async_stream_class(operation_id: str) -> str:
    """Return the stream class for authors who await while generating."""
    return f"Async{_add_suffix(pascal(operation_id), 'EventStream', _MAX_LENGTH - len('Async'))}"


def events_class(operation_id: str) -> str:
    """Return the class of event constructors, a base of both stream classes of an operation."""
    return _add_suffix(pascal(operation_id), "Events")


def session_class(method: str) -> str:
    """Return the session class of a WebSocket: `realtime.connect` gives `RealtimeSession`."""
    return _add_suffix(_method_resource(method), "Session")


def session_events_class(method: str) -> str:
    """Return the class of event constructors of a WebSocket's sessions."""
    return _add_suffix(_method_resource(method), "SessionEvents")


def session_item(method: str) -> str:
    """Return the name of the type that the methods of a session may yield."""
    return _add_suffix(_method_resource(method), "SessionItem")


def _method_resource(method: str) -> str:
    return "".join(map(pascal, method.split(".")[:-1]))


def event_handler(value: str) -> str:
    """Return the method of a session for an event of the client: `on_session_update`."""
    return f"on_{_require_name('_'.join(word.lower() for word in words(value)), value)}"


def event_alias(operation_id: str) -> str:
    """Return the name of the type that `generate` of a stream may yield."""
    return _add_suffix(pascal(operation_id), "Event")


# Methods of the base classes of streams and sessions, and builtin types, which their annotations
# use.
_RESERVED_METHODS = frozenset(
    {"agenerate", "check_order", "generate", "is_complete", "operation_id", "request", "schema"}
    | {"abort", "acknowledgements", "client_events", "close", "context", "endpoint", "open"}
    | {"server_events", "wait_for"}
    | {"bool", "bytes", "dict", "float", "int", "list", "object", "str"}
)


def event_constructor(value: str, prefix: str) -> str:
    """Return an event's constructor: `response.output_text.delta` gives `output_text_delta`."""
    name = _shorten(snake(value.removeprefix(f"{prefix}.")), joint="_")
    return f"{name}_event" if name in _RESERVED_METHODS else name


def parameter(field: str) -> str:
    """Return the parameter for a field: the field's name if it is a valid identifier."""
    if field == "self":
        return "self_"
    return _shorten(field if is_attribute(field) else snake(field), joint="_")


def refuse_duplicates(names_with_origin: Iterable[tuple[str, str]]) -> None:
    """Raise CodegenError if two things have the same Python name.

    `names_with_origin` are pairs: the Python name, and a description of what it was made from.
    """
    seen: dict[str, str] = {}
    for name, origin in names_with_origin:
        other = seen.setdefault(name, origin)
        if other != origin:
            raise CodegenError(
                f"{other} and {origin} both make the Python name {name}; rename one by an overlay."
            )
