"""Reads YAML with the line of each field, by the package PyYAML."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_responses._core.json_values.type_guards import SCALAR_TYPES
from openai_responses._server.control.problems import Path as Place

from .reading import Located, SyntaxProblemError

if TYPE_CHECKING:
    import yaml

__all__ = ["read_yaml"]

_NO_YAML = "YAML is read by the package PyYAML: pip install 'openai-responses-mock[config]'"


def read_yaml(text: str) -> Located:
    """Return the value of a YAML text, as far as JSON has it. Raises SyntaxProblemError."""
    try:
        import yaml
    except ImportError as error:
        raise SyntaxProblemError(_NO_YAML, 1) from error
    loader = yaml.SafeLoader(text)
    lines: dict[Place, int] = {(): 1}
    try:
        node = loader.get_single_node()
        value = None if node is None else _read(loader, node, (), lines)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        line = 1 if mark is None else mark.line + 1
        raise SyntaxProblemError(f"no YAML: {error.problem}", line) from error
    finally:
        loader.dispose()
    return Located(value, lines)


def _read(loader: Any, node: yaml.Node, place: Place, lines: dict[Place, int]) -> object:
    """Return the value of a node; `lines` gets the lines of its parts."""
    import yaml

    line = node.start_mark.line + 1
    lines.setdefault(place, line)
    if isinstance(node, yaml.MappingNode):
        _check_names(node)
        loader.flatten_mapping(node)  # `<<: *other`, whose fields may be set again
        fields: dict[str, object] = {}
        for key, inner in node.value:
            name = str(key.value)
            lines[(*place, name)] = key.start_mark.line + 1
            fields[name] = _read(loader, inner, (*place, name), lines)
        return fields
    if isinstance(node, yaml.SequenceNode):
        return [
            _read(loader, inner, (*place, number), lines) for number, inner in enumerate(node.value)
        ]
    value: object = loader.construct_object(node)
    return value if isinstance(value, SCALAR_TYPES) else node.value  # a date is text in JSON


def _check_names(node: yaml.MappingNode) -> None:
    """Raise SyntaxProblemError if an object has two fields of one name."""
    names: set[str] = set()
    for key, _ in node.value:
        if str(key.value) in names:
            raise SyntaxProblemError(f'"{key.value}" is there twice', key.start_mark.line + 1)
        names.add(str(key.value))
