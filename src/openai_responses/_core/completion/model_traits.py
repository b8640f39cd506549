"""Traits: what answers have or lack by the model that is asked, recognised by its name.

The versions are those of answers recorded in 2026. A model of an unknown name, as other servers
have, has no traits.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache

__all__ = ["NO_TRAITS", "ModelTraits", "traits_of"]

# `gpt-5.4-mini`, `o3`, a fine-tuned `ft:gpt-4o:...`; GPTs that are named "chat" do not reason.
_GPT = re.compile(r"(?:ft:)?gpt-(\d+)(?:\.(\d+))?(?=[-:]|$)(?!.*-chat)")
_O_SERIES = re.compile(r"(?:ft:)?o[1-9](?=[-:]|$)")

# The first versions of GPT that reason, that tell final messages from others, whose reasoning lasts
# for all turns, and that have access programs; and those that reason only on request.
_REASONING, _PHASES, _ALL_TURNS, _PROGRAMS = (5, 0), (5, 3), (5, 6), (6, 0)
_ON_REQUEST = ((5, 1), (5, 2), (5, 4))


@dataclass(frozen=True, eq=False)
class ModelTraits:
    """What the answers of some models have in common.

    `values` are the fields that only they have, or with another value, by the kind of their object
    or its place; `sent` are such fields with different values each time; `left_out` are those that
    they do not have, although others do. `phases` says whether messages have one.
    """

    values: Mapping[str, Mapping[str, object]] = field(default_factory=dict[str, dict[str, object]])
    sent: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    left_out: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    phases: bool = False


NO_TRAITS = ModelTraits()


def traits_of(model: object) -> ModelTraits:
    """Return the traits of a model by its name."""
    return _traits_of_name(model) if isinstance(model, str) else NO_TRAITS


@lru_cache(maxsize=256)
def _traits_of_name(name: str) -> ModelTraits:
    if _O_SERIES.match(name):
        return _reasoning("medium", "current_turn", phases=False)
    found = _GPT.match(name)
    version = (int(found[1]), int(found[2] or 0)) if found else (0, 0)
    if version < _REASONING:
        return NO_TRAITS
    return _reasoning(
        "none" if version in _ON_REQUEST else "medium",
        "all_turns" if version >= _ALL_TURNS else "current_turn",
        phases=version >= _PHASES,
        programs=version >= _PROGRAMS,
    )


@cache
def _reasoning(effort: str, context: str, *, phases: bool, programs: bool = False) -> ModelTraits:
    """Return the traits of models that reason, with the defaults of their reasoning."""
    reasoning = {"effort": effort, "context": context, "mode": "standard"}
    message = {"message": {"phase": "final_answer"}} if phases else {}
    response = {"response": {"access_programs": {"cyber": "standard"}}} if programs else {}
    left_out = {"chat.completion.choices": frozenset(("logprobs",))}
    return ModelTraits(
        values={"response.reasoning": reasoning, **message, **response},
        sent={"reasoning": frozenset(("content", "encrypted_content"))},
        left_out=left_out,
        phases=phases,
    )
