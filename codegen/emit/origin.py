"""Records the versions that the package is generated from, for messages about newer ones."""

from __future__ import annotations

from codegen.document import Document, mapping
from codegen.emit.render import render
from codegen.fetch.upstream import Upstream


def origin_file(sdk: Document, upstream: Upstream | None) -> tuple[str, str]:
    """Return path and text of the versions of the SDK and the document; None if unknown."""
    return (
        "origin.py",
        render(
            "origin.py.jinja",
            title="Which openai release and which document this package is generated from.",
            sdk=str(mapping(sdk.get("sdk")).get("version", "")),
            date=None if upstream is None else upstream.date,
            commit=None if upstream is None else upstream.commit,
        ),
    )
