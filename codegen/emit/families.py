"""Writes the table of families, and the typed tree of a store's collections."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from codegen import names
from codegen.emit.render import render
from codegen.emit.sdk_types import sdk_expression, sdk_import_lines, sdk_row
from codegen.ir.facts import Api, Family


def family_files(api: Api) -> Iterator[tuple[str, str]]:
    """Yield relative path and text of the table of families, and of the tree of stores."""
    yield (
        "families.py",
        render(
            "families.py.jinja",
            title="Every family of objects, one row each, and where operations stand.",
            rows=[_row(api.families[path]) for path in sorted(api.families)],
            places={id_: (one.path, one.role, one.on_item) for id_, one in api.places.items()},
        ),
    )
    root = _tree([one for one in api.families.values() if one.operations])
    yield (
        "stores.py",
        render(
            "stores.py.jinja",
            title="The typed tree of a store: what `state.beta.threads` is. For type checkers.",
            nodes=[one for one in root.walk() if one.children],
            imports=sdk_import_lines(one.model for one in api.families.values() if one.model),
        ),
    )


def _row(one: Family) -> tuple[object, ...]:
    model = None if one.model is None else sdk_row(one.model)
    operations = tuple(one.operations.items())
    return (
        one.path,
        one.name,
        one.parameter,
        one.parents,
        one.parent,
        operations,
        model,
        one.has_content,
        one.announced,
    )


@dataclass
class _Node:
    """A node of a store's tree; `family` is None if it only has children."""

    path: str
    family: Family | None = None
    children: dict[str, _Node] = field(default_factory=dict[str, "_Node"])

    @property
    def class_name(self) -> str:
        return names.store_class(self.path)

    @property
    def base(self) -> str:
        """The base class: the collection of a family, with the SDK's type of one object."""
        if self.family is None:
            return "Node"
        model = self.family.model
        kind = "ContentCollection" if self.family.has_content else "Collection"
        return f'{kind}["{"dict[str, object]" if model is None else sdk_expression(model)}"]'

    @property
    def annotation(self) -> str:
        return self.class_name if self.children else self.base

    def walk(self) -> Iterator[_Node]:
        """Yield the node and its descendants, by path."""
        yield self
        for name in sorted(self.children):
            yield from self.children[name].walk()


def _tree(families: Sequence[Family]) -> _Node:
    root = _Node("")
    for family in families:
        node = root
        for part in family.name.split("."):
            path = f"{node.path}.{part}".lstrip(".")
            node = node.children.setdefault(part, _Node(path))
        node.family = family
    return root
