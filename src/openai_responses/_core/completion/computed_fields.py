"""Fields that only the SDK has, which it computes from others: the API does not send them.

The text of a response, which the document has too, stands for a message with that text. The other
ones could have no effect in an answer, as the SDK computes them again.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from openai_responses._core.errors.field_problems import FieldPath, FieldProblem
from openai_responses._core.json_values.encoding import dump
from openai_responses._core.json_values.type_guards import is_list, is_mapping
from openai_responses._core.spec.choosing import choose
from openai_responses._core.spec.shapes import ListOf, ObjectOf, Shape, UnionOf

__all__ = ["computed_field_problems", "output_text_problems", "with_output"]

_TEXT = "output_text"
_OUTPUT = "output"

# The fields with text from which the SDK parses a field; an object has one of them.
_SOURCES: Mapping[str, tuple[str, ...]] = {
    "parsed": ("content", "text"),
    "parsed_arguments": ("arguments",),
    "output_parsed": (_TEXT,),
}


def computed_field_problems(value: object, shape: Shape | None) -> list[str]:
    """Return the fields of an answer that the SDK parses from a text, one sentence for each.

    Those that say the same as the text beside them are no problem: a recorded answer has both.
    """
    if shape is None or not _has_any(value):  # most answers
        return []
    return list(_find_computed(value, shape, ()))


def _has_any(value: object) -> bool:
    if is_list(value):
        return any(map(_has_any, value))
    return is_mapping(value) and any(
        name in _SOURCES or _has_any(inner) for name, inner in value.items()
    )


def _find_computed(value: object, shape: Shape, path: FieldPath) -> Iterator[FieldProblem]:
    """Yield the problems; names that an author chooses, such as those of metadata, are skipped."""
    member = choose(shape, value) if isinstance(shape, UnionOf) else shape
    if is_list(value) and isinstance(member, ListOf):
        for position, item in enumerate(value):
            yield from _find_computed(item, member.item, (*path, position))
    if not (is_mapping(value) and isinstance(member, ObjectOf)):
        return
    for name, inner in value.items():
        below, field = (*path, name), member.field(name)
        if field is not None:
            yield from _find_computed(inner, field.shape, below)
        elif name in _SOURCES and inner is not None:
            source = _source(name, value)
            if inner != _parse(value.get(source)):
                yield FieldProblem.of(below, _sentence(source, inner, value))


def _source(name: str, beside: Mapping[str, object]) -> str:
    """Return the name of the field that has the text: that of a part with a type is its own."""
    sources = _SOURCES[name]
    return sources[-1] if "type" in beside else sources[0]


def _sentence(source: str, value: object, beside: Mapping[str, object]) -> str:
    if beside.get(source) is not None:
        return f'the SDK computes it from "{source}", which says something else here'
    text = json.dumps(dump(value).decode(), ensure_ascii=False)
    return f'the SDK computes it from a text; instead set "{source}": {text}'


def _parse(text: object) -> object:
    try:
        parsed: object = json.loads(text) if isinstance(text, str) else None
    except ValueError:
        return None
    return parsed


# --- the text of a response ----------------------------------------------------------------------


def output_text_problems(fields: Mapping[str, object], shape: Shape | None) -> list[str]:
    """Return the problem of a response with a text and with other output; none for most answers."""
    if not _has_text(fields, shape) or _OUTPUT not in fields:
        return []
    text = fields[_TEXT]
    if text is None or text == _join_texts(fields[_OUTPUT]):
        return []
    message = (
        f'the SDK joins it from the texts in "{_OUTPUT}", which is given too and has others; '
        f"leave out one of the two"
    )
    return [FieldProblem.of((_TEXT,), message)]


def with_output(fields: Mapping[str, object], shape: Shape | None) -> Mapping[str, object]:
    """Return the fields of a response with its text as a message in `output`; others unchanged."""
    if not _has_text(fields, shape):
        return fields
    text = fields[_TEXT]
    others = {name: value for name, value in fields.items() if name != _TEXT}
    if text is None or _OUTPUT in fields:
        return others
    message: dict[str, object] = {
        "type": "message",
        "content": [{"type": _TEXT, "text": text}],
    }
    if fields.get("status") == "incomplete":
        message["status"] = "incomplete"
    return {**others, _OUTPUT: [message]}


def _has_text(fields: Mapping[str, object], shape: Shape | None) -> bool:
    return (
        _TEXT in fields
        and isinstance(shape, ObjectOf)
        and _TEXT in shape.names
        and _OUTPUT in shape.names
    )


def _join_texts(output: object) -> str:
    """Return the text of an output, as the SDK joins it."""
    items = [each for each in output if is_mapping(each)] if is_list(output) else []
    contents = [item.get("content") for item in items if item.get("type") == "message"]
    parts = [part for content in contents if is_list(content) for part in content]
    texts = [part.get("text") for part in parts if is_mapping(part) and part.get("type") == _TEXT]
    return "".join(text for text in texts if isinstance(text, str))
