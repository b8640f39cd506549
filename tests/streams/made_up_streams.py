"""Streams of made-up endpoints, and their contexts."""

from __future__ import annotations

from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.http.reply_stream import StreamContext
from openai_responses._core.http.request import Request
from openai_responses._core.json_values.unset import UNSET, Unset
from openai_responses._core.spec.event_schema import EventSchema
from openai_responses._core.spec.operations import OperationTable, StreamFacts
from openai_responses._core.streams.event_streams import (
    AsyncEventStream,
    EventConstructors,
    EventStream,
)
from openai_responses.ext.httpx import Headers
from openai_responses_generated.operations import OPERATIONS
from tests.streams.tiny_events import Chunk, Delta

_MODULE = "tests.streams.tiny_events"


class TinyEvents(EventConstructors):
    operation_id = "tiny"
    schema = EventSchema(
        union=(_MODULE, "TinyEvent"),
        discriminator="type",
        variants={
            "response.output_item.added": (_MODULE, "Opened"),
            "response.content_part.added": (_MODULE, "PartOpened"),
            "delta": (_MODULE, "Delta"),
        },
    )

    def delta(self, *, delta: str, item_id: str | Unset = UNSET) -> Delta:
        return self._event("delta", delta=delta, item_id=item_id)


class TinyEventStream(TinyEvents, EventStream["Delta | dict[str, object]"]): ...


class AsyncTinyEventStream(TinyEvents, AsyncEventStream["Delta | dict[str, object]"]): ...


class ChunkEvents(EventConstructors):
    operation_id = "chunks"
    schema = EventSchema(
        union=(_MODULE, "Chunk"), discriminator="", variants={"": (_MODULE, "Chunk")}
    )

    def chunk(self, *, model: str | Unset = UNSET) -> Chunk:
        return self._event("", object="chat.completion.chunk", model=model, choices=[])


class ChunkEventStream(ChunkEvents, EventStream["Chunk"]):
    check_order = False  # chunks without any choice


def context(
    event: str, terminator: str, line_end: str = "\n", body: bytes = b"{}"
) -> StreamContext:
    """Return the exchange of a request to an operation that speaks this dialect."""
    facts = StreamFacts("body", "stream", True, event, terminator, line_end, "TinyEventStream")
    some = OperationTable(OPERATIONS).at("POST /chat/completions")
    headers = Headers({"content-type": "application/json"})
    request = Request("POST", "https://api.openai.com/v1/tiny", headers, body, None)
    return StreamContext(some._replace(name="tiny.create", stream=facts), request, Determinism())
