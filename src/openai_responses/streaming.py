"""Base classes for event streams: two for any endpoint, and one for each endpoint that streams.

`Cutter` is the type of `OpenAIMock(cut=...)`: a function that cuts streamed texts into deltas.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import openai_responses_generated.streams as _generated

from ._core.streams.event_streams import AsyncEventStream as AsyncEventStream
from ._core.streams.event_streams import EventStream as EventStream
from ._core.streams.synthesis.cutting import Cutter as Cutter

if TYPE_CHECKING:
    from openai_responses_generated.streams import *  # noqa: F403
else:
    __all__ = _generated.__all__ + ["AsyncEventStream", "Cutter", "EventStream"]
    __getattr__ = _generated.__getattr__

    def __dir__() -> list[str]:
        return __all__
