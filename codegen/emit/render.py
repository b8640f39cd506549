"""Renders templates, which contain loops and placeholders but no computation."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from codegen import names
from codegen.emit.reference import reference_link

_TEMPLATES = Path(__file__).parent.parent / "templates"

_ENVIRONMENT = Environment(
    loader=FileSystemLoader(_TEMPLATES),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
    autoescape=False,
)


def _prose(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


# Functions for text of the document in Python: as a literal, in a docstring, as a name.
_FUNCTIONS: dict[str, object] = {
    "literal": repr,
    "prose": _prose,
    "is_attribute": names.is_attribute,
    "reference": reference_link,
}


def render(template: str, **values: object) -> str:
    """Render a template; an undefined name in it is an error."""
    return _ENVIRONMENT.get_template(template).render({**_FUNCTIONS, **values})
