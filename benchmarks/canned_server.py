"""A server with the same answer to every request, with httptools if installed, else with h11."""

from __future__ import annotations

import asyncio
import json
from importlib import import_module
from importlib.util import find_spec
from typing import Any, cast

import h11

HAS_HTTPTOOLS = find_spec("httptools") is not None

BODY = json.dumps({"choices": [{"message": {"content": "Hello! How can I help you today?"}}]})
ANSWER = (
    "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
    f"content-length: {len(BODY)}\r\n\r\n{BODY}"
).encode()


class WithHttptools(asyncio.Protocol):
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)
        self.parser: Any = import_module("httptools").HttpRequestParser(self)

    def data_received(self, data: bytes) -> None:
        self.parser.feed_data(data)

    def on_message_complete(self) -> None:
        self.transport.write(ANSWER)


class WithH11(asyncio.Protocol):
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)
        self.parser = h11.Connection(h11.SERVER)

    def data_received(self, data: bytes) -> None:
        self.parser.receive_data(data)
        while (event := self.parser.next_event()) not in (h11.NEED_DATA, h11.PAUSED):
            if isinstance(event, h11.EndOfMessage):
                self.transport.write(ANSWER)
                self.parser = h11.Connection(h11.SERVER)
                break


async def main() -> None:
    protocol = WithHttptools if HAS_HTTPTOOLS else WithH11
    server = await asyncio.get_running_loop().create_server(protocol, "127.0.0.1", 0)
    print(json.dumps({"port": server.sockets[0].getsockname()[1]}), flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
