"""What the model says, as a test lets it: one call, one turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic import BaseModel

    from openai_responses._core.engine import Engine
    from openai_responses._core.errors.exceptions import MockError
    from openai_responses._core.model_output.script import Script
    from openai_responses._core.model_output.values import FinishReason, Said, Usage

__all__ = ["Speech"]


class Speech:
    """How a test lets the model speak."""

    _engine: Engine
    _refused: list[MockError]

    def model_says(
        self,
        *said: Said | BaseModel | str,
        usage: Usage | None = None,
        finish_reason: FinishReason | None = None,
    ) -> None:
        """Let the model say this when it is asked next: all of it together, as one turn.

        Turns are said in their order, whichever generating endpoint is called (chat completions,
        legacy completions, responses, runs of assistants), streamed if the request asks for it. A
        route that was given an answer of its own takes none. From the first call of this method on
        a call for which no turn is left raises NoAnswerLeftError.

        Raises TypeError for what no model can say, and ValueError for a turn that cannot be.
        """
        from openai_responses._core.model_output.values import ModelTurn

        self._script.add(ModelTurn(*said, usage=usage, finish_reason=finish_reason))

    def assert_all_said(self) -> None:
        """Raise UnusedTurnsError, an AssertionError, if the model was not asked for all turns.

        A strict mock does so by itself at the end of the test. The turns are forgotten with it.
        """
        if self._engine.script is not None:
            self._engine.script.check_all_said()

    @property
    def _script(self) -> Script:
        from openai_responses._core.model_output.script import Script

        if self._engine.script is None:
            self._engine.script = Script(self._refused)
        return self._engine.script
