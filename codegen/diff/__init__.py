"""Compares two documents: facts about what changes for users of the mock, and a page of Markdown.

`facts` defines the facts, and `rules` lists which changes are breaking. `spec` compares documents,
`compare` compares single schemas; `entries` and `markdown` print the facts.
"""

from codegen.diff.facts import SpecDiff
from codegen.diff.markdown import render_markdown
from codegen.diff.spec import diff

__all__ = ["SpecDiff", "diff", "render_markdown"]
