"""Which schemas are the events of a WebSocket.

The document describes no WebSockets, so that no operation leads to their events; it only names the
schemas of events for them: `RealtimeClientEvent`, `BetaResponsesServerEvent`. The SDK says which
WebSockets there are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from codegen import names
from codegen.document import Document, mapping, sequence

_EVENT = re.compile(r"(\w+?)(?:Client|Server)Event")


def websocket_events(schemas: Iterable[str], sdk: Document) -> Iterator[str]:
    """The schemas that are named for the events of a WebSocket of the SDK.

    `RealtimeBetaServerEventError` is one of `beta.realtime.connect`: the words before `ServerEvent`
    are those of the resource, in any order and number.
    """
    sockets = [str(mapping(one)["name"]) for one in sequence(sdk.get("websockets"))]
    owners = {_words(name.rpartition(".")[0]) for name in sockets}
    for schema in schemas:
        event = _EVENT.match(schema)
        if event is not None and _words(event[1]) in owners:
            yield schema


def _words(text: str) -> frozenset[str]:
    return frozenset(word.lower().removesuffix("s") for word in names.words(text))
