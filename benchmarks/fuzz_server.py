"""Random bytes on connections to the server, which must not fail, hang or leak memory.

    python -m benchmarks.fuzz_server [how many] [seed]

A stream of bytes is made of requests of which some bytes are others, gone or doubled, or of random
bytes alone. Printed are the longest time that a stream took, and the memory that is held after each
tenth of them (on Linux). The exit status is 1 if a stream took LONGEST seconds or more, or if the
mock has had an error.
"""

from __future__ import annotations

import socket
import sys
import time
from pathlib import Path
from random import Random

from openai_responses import OpenAIMock

CHAT = b'{"model": "gpt-5", "messages": [{"role": "user", "content": "Hi"}]}'
STREAM = CHAT[:-1] + b', "stream": true}'
LONGEST = 5.0
PER_RESET = 1_000


def post(path: str = "/v1/chat/completions", body: bytes = CHAT, *headers: str) -> bytes:
    """Return the bytes of a request."""
    lines = [f"POST {path} HTTP/1.1", "host: localhost", "content-type: application/json"]
    lines += headers or [f"content-length: {len(body)}"]
    return "\r\n".join([*lines, "", ""]).encode() + body


SEEDS = (
    post(),
    post(body=STREAM),
    post("/v1/chat/completions", b"5\r\nhello\r\n0\r\n\r\n", "transfer-encoding: chunked"),
    post("/v1/files", CHAT, f"content-length: {len(CHAT)}", "expect: 100-continue"),
    b"GET /v1/models?limit=1 HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n",
    b"HEAD /health HTTP/1.0\r\n\r\n",
)


def stream_of_bytes(random: Random) -> bytes:
    """Return invalid input: random bytes one time of ten."""
    if random.random() < 0.1:
        return random.randbytes(random.randint(1, 300))
    return mutated(random)


def mutated(random: Random) -> bytes:
    """Return a request, or several, of which some bytes are others, gone or doubled."""
    data = bytearray(b"".join(random.choices(SEEDS, k=random.randint(1, 3))))
    for _ in range(random.randint(0, 6)):
        at = random.randrange(len(data) or 1)
        size = random.choice((1, 1, 2, 10, 100))
        kind = random.randrange(4)
        if kind == 0:
            data[at : at + size] = random.randbytes(size)
        elif kind == 1:
            del data[at : at + size]
        elif kind == 2:
            data[at:at] = data[at : at + size]
        else:
            data[at:at] = random.choice((b"\r\n", b"\n", b"\0", b": ", b"\r\n\r\n", b"-1", b"ff"))
    return bytes(data)


def exchanged(port: int, data: bytes, random: Random, longest: float = LONGEST) -> None:
    """Send bytes in one or two parts, and read until the server has no more to say."""
    with socket.create_connection(("127.0.0.1", port), longest) as client:
        cut = random.randrange(len(data) + 1)
        try:
            client.sendall(data[:cut])
            client.sendall(data[cut:])
            client.shutdown(socket.SHUT_WR)
            while client.recv(65536):
                pass
        except TimeoutError:
            raise
        except OSError:
            pass  # the server has closed what it could not read


def memory() -> str:
    """Return the memory of this process, if the system reports it."""
    status = Path("/proc/self/status")
    if not status.exists():
        return "unknown memory"
    kilobytes = int(status.read_text(encoding="utf-8").partition("VmRSS:")[2].split()[0])
    return f"{kilobytes / 1024:.1f} MiB"


def seconds_of(port: int, data: bytes, random: Random) -> float:
    """Return how long the server took for a stream; LONGEST if it was not done by then."""
    started = time.monotonic()
    try:
        exchanged(port, data, random)
    except TimeoutError:
        print(f"not done after {LONGEST:.0f} s: {data!r}", flush=True)
    return time.monotonic() - started


def main() -> int:
    """Send as many streams as the command line says, 100,000 by default; return the status."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    random = Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    longest, calls, openai_mock = 0.0, 0, OpenAIMock()
    with openai_mock.serve() as server:
        for _ in range(PER_RESET):  # what is made once in a process is made
            exchanged(server.port, stream_of_bytes(random), random, 60)
        for number in range(count):
            if number % PER_RESET == 0:
                calls += len(openai_mock.calls)
                openai_mock.reset()  # the mock's record of calls is meant to grow
            if number % max(1, count // 10) == 0:
                print(f"{number:>9,} streams, longest {longest:.2f} s, {memory()}", flush=True)
            longest = max(longest, seconds_of(server.port, stream_of_bytes(random), random))
        print(f"{count:>9,} streams, longest {longest:.2f} s, {memory()}")
        errors = openai_mock.refused_requests
    print(f"{calls:,} calls in them; the server still answers; errors of the mock: {len(errors)}")
    return 1 if errors or longest >= LONGEST else 0


if __name__ == "__main__":
    sys.exit(main())
