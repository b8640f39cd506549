"""Many random requests, each of which must end in an answer or in a documented error.

    python benchmarks/fuzz.py [how many] [seed]

Paths, queries, headers and bodies are made of the API's own ones and of random bytes. Printed are
how the requests ended, and how much memory was held after each tenth of them.
"""

from __future__ import annotations

import json
import random
import resource
import string
import sys
from collections import Counter
from collections.abc import Callable

from openai_responses import OpenAIMock
from openai_responses._api.table import TABLE
from openai_responses._core.spec.operations import Operation
from openai_responses.errors import MockError
from openai_responses.ext.httpx import Request

METHODS = ("GET", "POST", "DELETE", "PUT", "PATCH", "HEAD", "OPTIONS", "get", "BREW")
HOSTS = ("https://api.openai.com/v1", "https://eu.api.openai.com", "https://me.azure.com/openai")
TYPES = (
    "application/json",
    "multipart/form-data; boundary=x",
    "application/x-www-form-urlencoded",
    "text/plain",
    "application/json; charset=utf-16",
    "multipart/form-data",
    "application/sdp",
    "",
)
WORDS = (
    *("model", "messages", "role", "user", "content", "input", "stream", "n", "tools", "type"),
    *("function", "name", "gpt-5", "file", "purpose", "batch", "metadata", "limit", "order"),
    *("after", "include", "text", "response_format", "temperature", "id", "object", "data"),
)

OPERATIONS: list[Operation] = list(TABLE.by_id.values())
PER_MOCK = 2_000


class Maker:
    """Makes random requests of a seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def request(self) -> Request:
        """Return a request that HTTP can carry, whatever it means."""
        operation = self.random.choice(OPERATIONS)
        method = operation.method if self.often() else self.random.choice(METHODS)
        content, kind = self.body(operation)
        headers = {"content-type": kind} if kind else {}
        if self.rarely():
            headers[self.text(string.ascii_letters, 8) or "x"] = self.text(
                string.printable[:90], 30
            )
        if self.rarely():
            headers["authorization"] = self.text(string.ascii_letters + " ", 20)
        return Request(method, self.url(operation), headers=headers, content=content)

    def url(self, operation: Operation) -> str:
        """Return the URL of an operation, or one that is nearly one."""
        parts = [
            self.segment() if part.startswith("{") or self.random.random() < 0.02 else part
            for part in operation.path.split("/")[1:]
        ]
        fixed = [f"{name}={value}" for name, value in operation.query]
        more = [f"{self.word()}{self.choose('', '[]', '[a]')}={self.segment()}"
                for _ in range(self.random.choice((0, 0, 1, 3)))]  # fmt: skip
        return f"{self.random.choice(HOSTS)}/{'/'.join(parts)}?{'&'.join(fixed + more)}"

    def body(self, operation: Operation) -> tuple[bytes, str]:
        """Return a body and its content type, which may not fit each other."""
        kind = self.random.choice((*TYPES[:1] * 6, *TYPES, *operation.request_media_types))
        makers: tuple[Callable[[], bytes], ...] = (
            lambda: b"",
            lambda: self.random.randbytes(self.random.randrange(60)),
            lambda: json.dumps(self.value(0)).encode(),
            lambda: json.dumps({self.word(): self.value(1) for _ in range(4)}).encode(),
            lambda: json.dumps({self.word(): self.value(1) for _ in range(9)}).encode()[:-3],
            self.form,
        )
        return self.random.choice(makers)(), kind

    def form(self) -> bytes:
        """Return a form of several parts, or something like one."""
        parts = [
            f'--x\r\nContent-Disposition: form-data; name="{self.word()}'
            f'{self.choose("", "[]", "[")}"'
            f"{self.choose('', '; filename=a')}\r\n\r\n{self.segment()}\r\n"
            for _ in range(self.random.randrange(4))
        ]
        return ("".join(parts) + self.choose("--x--\r\n", "", "--x")).encode()

    def value(self, depth: int) -> object:
        """Return any JSON value."""
        if depth < 4 and self.random.random() < 0.5:
            if self.often():
                return {self.word(): self.value(depth + 1) for _ in range(3)}
            return [self.value(depth + 1) for _ in range(self.random.randrange(4))]
        plain = (None, True, 0, -1, 10**30, 1.5, "", self.word(), self.text(string.printable, 9))
        return self.random.choice(plain)

    def word(self) -> str:
        """Return a word that the API knows, nearly always."""
        return self.random.choice(WORDS) if self.often() else self.text(string.ascii_letters, 6)

    def segment(self) -> str:
        """Return a part of a URL."""
        return self.text(string.ascii_letters + string.digits + "-_.%2F~:", 12)

    def text(self, letters: str, longest: int) -> str:
        """Return a text of these letters."""
        return "".join(self.random.choices(letters, k=self.random.randrange(longest)))

    def choose(self, *texts: str) -> str:
        """Return one of some texts."""
        return self.random.choice(texts)

    def often(self) -> bool:
        """Return True four times of five."""
        return self.random.random() < 0.8

    def rarely(self) -> bool:
        """Return True once of ten times."""
        return self.random.random() < 0.1


def next_mock(number: int) -> OpenAIMock:
    """Return a new mock, of several kinds in turn."""
    return OpenAIMock(
        "https://me.azure.com",
        missing="404" if number % 2 else "invent",
        check_requests=number % 4 < 3,
    )


def outcome(mock: OpenAIMock, request: Request) -> str:
    """Return how a request ends; an error that is not documented is raised."""
    try:
        response = mock.router.handler(request)
        response.read()
    except MockError as error:
        return type(error).__name__
    return str(response.status_code)


def fuzz(count: int, seed: int, tell: Callable[[str], None]) -> Counter[str]:
    """Return how so many requests ended; `tell` is told of the memory that is held meanwhile."""
    maker, ends, made = Maker(seed), Counter[str](), 0
    mock = next_mock(0)
    while made < count:
        if made % PER_MOCK == 0:
            mock = next_mock(made // PER_MOCK)
        ends[outcome(mock, maker.request())] += 1
        made += 1
        if made % max(1, count // 10) == 0:
            most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            tell(f"{made:>9,} requests: at most {most:.0f} MiB held until now")
    return ends


def main() -> None:
    """Make as many requests as the command line says, 100,000 by default."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for end, times in sorted(fuzz(count, seed, print).items()):
        print(f"{times:>9,} {end}")


if __name__ == "__main__":
    main()
