"""The entry to synthesis: loads the synthesizer with the first request for a stream."""

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

__all__ = ["LazySynthesizer"]


class LazySynthesizer:
    """A lazy wrapper of `Synthesizer`: turns final objects into streams."""

    def __init__(
        self,
        base_of: Callable[[Operation], type[StreamDefinition]],
        cutter: Cutter | None = None,
    ) -> None:
        """Take a function that returns an operation's generated base, and a cutter of texts.

        Without a cutter texts are cut approximately at token borders.
        """
        self._base_of = base_of
        self._cutter = cutter

    def with_cutter(self, cutter: Cutter | None) -> LazySynthesizer:
        """Return a synthesis of the same streams with another cutter; itself for None."""
        return self if cutter is None else LazySynthesizer(self._base_of, cutter)

    def synthesize(self, final: object, call: StateCall) -> object:
        """Return the stream of a call's final answer: JSON, an SDK object, text or bytes.

        If the model does not stream, it is the answer itself. Raises StreamMismatchError if no
        events can be made of something in the answer.
        """
        return self._synthesizer.synthesize(final, call)

    @cached_property
    def _synthesizer(self) -> Synthesizer:
        from .synthesizer import Synthesizer

        return Synthesizer(self._base_of, self._cutter)
