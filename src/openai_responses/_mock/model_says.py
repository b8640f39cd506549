"""The model's output, set by the test: one turn for each call."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic import BaseModel

    from openai_responses._core.engine import Engine
    from openai_responses._core.errors.exceptions import MockError
    from openai_responses._core.model_output.script import Script
    from openai_responses._core.model_output.values import FinishReason, OutputPart, Usage

__all__ = ["ModelOutputControl"]


class ModelOutputControl:
    """Methods to set the model's output."""

    _engine: Engine
    _errors: list[MockError]

    def model_says(
        self,
        *outputs: OutputPart | BaseModel | str,
        usage: Usage | None = None,
        finish_reason: FinishReason | None = None,
    ) -> None:
        """Add a turn of the model: the arguments together are its output for one call.

        Turns are used in order, for calls of any generating endpoint (chat completions, legacy
        completions, responses, runs of assistants), streamed on request. A route with its own
        answer uses none. After the first call of this method, a call for which no turn is left
        raises NoAnswerLeftError.

        Raises TypeError for an argument that is no model output, and ValueError for an impossible
        turn.
        """
        from openai_responses._core.model_output.values import ModelTurn

        self._script.add(ModelTurn(*outputs, usage=usage, finish_reason=finish_reason))

    def user_says(self, text: str, /, *, is_complete: bool = True) -> None:
        """Add a turn of the user: the words of one turn of the audio that a spoken session gets.

        They are its transcript, in the order in which turns end; without them it is a default text.
        With semantic turn detection an incomplete turn ("I would like, uhm") ends after a longer
        silence than others, by the `eagerness` of the session.
        """
        self._engine.user_turns.add(text, is_complete=is_complete)

    def assert_all_said(self) -> None:
        """Raise UnusedTurnsError, an AssertionError, if turns were not used, and remove these.

        A strict mock calls this at the end of the test.
        """
        if self._engine.script is not None:
            self._engine.script.check_all_used()

    @property
    def _script(self) -> Script:
        from openai_responses._core.model_output.script import Script

        if self._engine.script is None:
            self._engine.script = Script(self._errors)
        return self._engine.script
