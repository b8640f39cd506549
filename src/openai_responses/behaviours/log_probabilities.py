"""Log probabilities of the default answer, for requests that ask for them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from string import ascii_lowercase

from openai_responses._core.completion.api_defaults import INITIAL_VALUES
from openai_responses._core.streams.synthesis.cutting import cut_at_tokens

from .fields import number_at

__all__ = ["of_chat", "of_response", "of_text"]

_TEXT = str(INITIAL_VALUES["chat.completion.choices.message.content"])

# The log probability of a chosen token, and of the best alternative.
_SURE, _UNLIKELY = -0.0005, -8.0
_OTHERS = [f" {letter}" for letter in ascii_lowercase]


def of_chat(fields: Mapping[str, object]) -> Mapping[str, object]:
    """Return the choices of a chat completion with the log probabilities of their tokens."""
    content = list(_entries(_TEXT, number_at(fields, "top_logprobs")))
    logprobs = {"content": content, "refusal": None}
    count = max(number_at(fields, "n"), 1)
    message = {"content": _TEXT}
    return {
        "choices": [
            {"index": index, "message": message, "logprobs": logprobs} for index in range(count)
        ]
    }


def of_response(fields: Mapping[str, object]) -> Mapping[str, object]:
    """Return the output of a response with the log probabilities of its tokens."""
    entries = list(_entries(_TEXT, number_at(fields, "top_logprobs")))
    part = {"type": "output_text", "text": _TEXT, "annotations": [], "logprobs": entries}
    return {"output": [{"type": "message", "role": "assistant", "content": [part]}]}


def of_text(text: str) -> list[dict[str, object]]:
    """Return the log probabilities of the tokens of a text."""
    return [_entry(piece, _SURE) for piece in cut_at_tokens(text)]


def _entries(text: str, others: int) -> Iterator[dict[str, object]]:
    """Yield the tokens of a text, each with its `others` most likely tokens, itself first."""
    for piece in cut_at_tokens(text):
        entry = _entry(piece, _SURE)
        different = [other for other in _OTHERS if other != piece]
        top = [_entry(other, _UNLIKELY - place) for place, other in enumerate(different)]
        yield {**entry, "top_logprobs": [entry, *top][:others]}


def _entry(token: str, logprob: float) -> dict[str, object]:
    return {"token": token, "logprob": logprob, "bytes": list(token.encode())}
