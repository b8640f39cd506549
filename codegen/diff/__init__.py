"""What a spec update means for people who test with the mock: facts, and a page of Markdown.

`facts` holds the facts and `rules` says which of them break somebody; everything else finds facts
(`spec` from the outside, `compare` from the inside) or prints them (`entries`, `markdown`).
"""

from codegen.diff.facts import SpecDiff
from codegen.diff.markdown import render_markdown
from codegen.diff.spec import diff

__all__ = ["SpecDiff", "diff", "render_markdown"]
