"""Writes the table of retired paths and of the retirement dates of models."""

from __future__ import annotations

from codegen.emit.render import render
from codegen.retired import Retired


def retirements_file(retired: Retired) -> tuple[str, str]:
    """Return relative path and text of the table of retirements."""
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
