"""Whole answers as event streams, for requests that ask for one; all of it is loaded with those."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.spec.operations import Operation

if TYPE_CHECKING:
    from openai_responses._core.state.calls import StateCall
    from openai_responses._core.streams.event_streams import StreamDefinition

    from .cutting import Cutter
    from .synthesizer import Synthesizer

__all__ = ["StreamSynthesis"]


class StreamSynthesis:
    """Plays final objects as streams."""

    def __init__(
        self,
        base_of: Callable[[Operation], type[StreamDefinition]],
        cut: Cutter | None = None,
    ) -> None:
        """Take where the generated base of an operation's streams comes from, and what cuts.

        Without a cutter texts are cut where tokens end, about.
        """
        self._base_of = base_of
        self._cut = cut

    def cutting_with(self, cut: Cutter | None) -> StreamSynthesis:
        """Return what plays the same streams, in the pieces that another cutter makes."""
        return self if cut is None else StreamSynthesis(self._base_of, cut)

    def play(self, final: object, call: StateCall) -> object:
        """Return the stream that ends in what a call answers: JSON, an SDK object, text or bytes.

        It is the answer itself where the model does not stream. Raises StreamMismatchError if
        something in it cannot be streamed by itself.
        """
        return self._player.play(final, call)

    @cached_property
    def _player(self) -> Synthesizer:
        from .synthesizer import Synthesizer

        return Synthesizer(self._base_of, self._cut)
