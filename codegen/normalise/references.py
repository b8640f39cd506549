"""Resolves references within a document, and inlines those into the inside of components."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast
from urllib.parse import unquote

from codegen.document import Document, Json, kind_of
from codegen.errors import CodegenError
from codegen.normalise.grammar import rebuild, walk
from codegen.normalise.locations import show_location

# The most objects that may be copied by inlining; OpenAI's document needs none.
_MOST_COPIED = 20_000


def resolve(document: Document, reference: str) -> Json:
    """Resolve a reference (`#/components/schemas/Model`).

    Raises CodegenError if it points to nothing or to another document.
    """
    if not reference.startswith("#/"):
        raise CodegenError(f"{reference!r} points outside of the document.")
    node: Json = document
    for part in reference[2:].split("/"):
        node = _step(node, unquote(part).replace("~1", "/").replace("~0", "~"), reference)
    return node


def _step(node: Json, key: str, reference: str) -> Json:
    if isinstance(node, dict) and key in node:
        return node[key]
    if isinstance(node, list) and key.isdigit() and int(key) < len(node):
        return node[int(key)]
    raise CodegenError(f"{reference!r} points to nothing.")


def is_resolvable(document: Document, reference: str) -> bool:
    """Whether a reference can be resolved."""
    try:
        resolve(document, reference)
    except CodegenError:
        return False
    return True


def unresolved_references(document: Document) -> list[str]:
    """Return one line for each reference that cannot be resolved: its location and the reason."""
    return [
        f"{show_location(location)}: {problem}"
        for location, kind, node in walk(document)
        for problem in _problems(document, kind, node)
    ]


def _problems(document: Document, kind: str, node: Document) -> Iterator[str]:
    reference = node.get("$ref")
    if isinstance(reference, str):
        try:
            target = resolve(document, reference)
        except CodegenError as error:
            yield f"$ref {error}"
        else:
            if not isinstance(target, dict) and not (kind == "schema" and isinstance(target, bool)):
                yield f"$ref {reference!r} points to {kind_of(target)}, expected a {kind}."
    elif reference is not None:
        yield f"$ref is {type(reference).__name__}, expected a string."


def is_component(reference: str) -> bool:
    """Whether a reference points to a whole component: `#/components/<section>/<name>`."""
    return reference.startswith("#/components/") and reference.count("/") == 3


def inline_deep_references(document: Document) -> Document:
    """Replace references to parts of components by copies of these parts.

    Normalising moves the parts of a schema, but keeps a component's name. Raises CodegenError if a
    reference points to nothing or contains itself.
    """
    return cast("Document", _Inliner(document).inline(document, "document", ()))


class _Inliner:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._copied = 0

    def inline(self, node: Json, kind: str, trail: tuple[str, ...]) -> Json:
        def change(node: Document, kind: str) -> Json:
            self._count(trail)
            reference = node.get("$ref")
            if not isinstance(reference, str):
                return node
            if is_component(reference):
                return {**node, "$ref": unquote(reference)}
            return self._copy(reference, kind, trail, node)

        return rebuild(node, kind, change)

    def _count(self, trail: tuple[str, ...]) -> None:
        self._copied += bool(trail)
        if self._copied > _MOST_COPIED:
            raise CodegenError(
                f"$ref {trail[0]!r} and others into the inside of schemas make more than "
                f"{_MOST_COPIED} copies of what they point to; name that a component by an overlay."
            )

    def _copy(self, reference: str, kind: str, trail: tuple[str, ...], node: Document) -> Json:
        if reference in trail:
            raise CodegenError(
                f"$ref {reference!r} contains itself; name what it points to a component, by an"
                " overlay, and refer to that."
            )
        target = self.inline(resolve(self._document, reference), kind, (*trail, reference))
        siblings = {key: value for key, value in node.items() if key != "$ref"}
        return {"allOf": [target, siblings]} if siblings else target
