"""Writes the tables of `docs/refusals.md`: python -m tests.validation.refusals_page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

from openai_responses._core.validation.combinations.model_facts import (
    EMBEDDING_MODELS,
    IMAGE_MODELS,
    TEXT_MODELS,
    TRANSCRIPTION_MODELS,
)
from openai_responses._core.validation.combinations.named import EVERY
from openai_responses._core.validation.combinations.rule import Rule
from openai_responses._core.validation.combinations.rules import RULES

__all__ = ["PAGE", "tables", "written"]

PAGE = Path(__file__).parents[2] / "docs" / "refusals.md"

_TITLES = {
    "POST /chat/completions": "Chat completions",
    "POST /responses": "Responses",
    "POST /images/generations": "Images",
    "POST /images/edits": "Edits of images",
    "POST /audio/transcriptions": "Transcriptions",
    "POST /embeddings": "Embeddings",
    EVERY[0]: "Objects that are named",
}


class _Family(Protocol):
    @property
    def names(self) -> tuple[str, ...]: ...
    @property
    def checked(self) -> str: ...
    @property
    def sources(self) -> tuple[str, ...]: ...


def tables() -> str:
    """Return the tables of the page: the rules of each operation, and the models."""
    parts: list[str] = []
    for operation, title in _TITLES.items():
        rules = [rule for rule in RULES if operation in rule.operations]
        parts += [f"## {title}", "", *_table(rules), ""]
    return "\n".join([*parts, "## Models", "", *_models(), ""])


def written() -> str:
    """Return the text of the page with its tables written again."""
    text = PAGE.read_text(encoding="utf-8")
    return text[: text.index(f"## {next(iter(_TITLES.values()))}")] + tables()


def _table(rules: Sequence[Rule]) -> Iterator[str]:
    yield "| call | status | code | param | message | sources |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for rule in rules:
        cells = [
            rule.when,
            str(rule.status),
            _coded(rule.code),
            _coded(rule.param),
            rule.message,
            _links(rule.sources),
        ]
        yield f"| {' | '.join(cells)} |"


def _coded(text: str | None) -> str:
    return "null" if text is None else f"`{text}`"


def _links(sources: Sequence[str]) -> str:
    return ", ".join(_link(each) for each in sources)


def _link(source: str) -> str:
    if not source.startswith("https://"):
        return source
    name = "documentation" if "platform.openai.com" in source else "report"
    return f"[{name}]({source})"


def _models() -> Iterator[str]:
    yield "| models | checked | sources |"
    yield "| --- | --- | --- |"
    families: tuple[_Family, ...] = (
        *TEXT_MODELS,
        *IMAGE_MODELS,
        *TRANSCRIPTION_MODELS,
        *EMBEDDING_MODELS,
    )
    for family in families:
        names = ", ".join(f"`{name}`" for name in family.names)
        yield f"| {names} | {family.checked} | {_links(family.sources)} |"


if __name__ == "__main__":
    PAGE.write_text(written(), encoding="utf-8")
