"""The usage of a response, in tokens."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from openai_responses._core.completion.tokens import count_tokens
from openai_responses._core.json_values.type_guards import JsonObject

from .conversation import Item, text_of_item
from .transcription import audio_tokens

if TYPE_CHECKING:
    from openai_responses._core.model_output.values import Usage

__all__ = ["TokenCount"]


class TokenCount:
    """Counts the tokens of the model's input, and of its output so far.

    Audio of the model is counted by its text, audio of the user by its length.
    """

    def __init__(self, items: Iterable[Item], instructions: str, own: Usage | None) -> None:
        """Count the items and the instructions; the test may have set its `own` counts."""
        items = list(items)
        texts = "".join(
            text_of_item(each.fields) for each in items if each.is_of_model or not each.audio
        )
        self._text = count_tokens(texts + instructions)
        heard = (each for each in items if not each.is_of_model)
        self._audio = audio_tokens(sum(each.seconds for each in heard))
        self._own = own
        self._output_text = ""

    def add(self, text: str) -> None:
        """Count a text of the model's output."""
        self._output_text += text

    def output_with(self, text: str) -> int:
        """Return the tokens of the output with one more text."""
        return count_tokens(self._output_text + text)

    def usage(self, *, has_audio: bool) -> JsonObject:
        """Return the `usage` of the response."""
        own = self._own
        output, text = self.output_with(""), self._text
        cached = 0
        if own is not None:
            output = output if own.output_tokens is None else own.output_tokens
            text = text if own.input_tokens is None else max(own.input_tokens - self._audio, 0)
            cached = own.cached_tokens
        given = text + self._audio
        return {
            "total_tokens": given + output,
            "input_tokens": given,
            "output_tokens": output,
            "input_token_details": {
                "text_tokens": text,
                "audio_tokens": self._audio,
                "image_tokens": 0,
                "cached_tokens": cached,
            },
            "output_token_details": {
                "text_tokens": 0 if has_audio else output,
                "audio_tokens": output if has_audio else 0,
            },
        }
