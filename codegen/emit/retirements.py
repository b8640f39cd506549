"""What is switched off, as a table: the rows of paths, and the days of models."""

from __future__ import annotations

from codegen.emit.render import render
from codegen.retired import Retired


def retirements_file(retired: Retired) -> tuple[str, str]:
    """Relative path and text of the table of what is switched off."""
    return (
        "retirements.py",
        render(
            "retirements.py.jinja",
            title="What OpenAI has switched off: operations by path, and models, with their days.",
            rows=[
                (one.paths, one.date, one.status, one.message, one.code, one.websockets)
                for one in retired.operations
            ],
            models=dict(sorted(retired.models.items())),
        ),
    )
