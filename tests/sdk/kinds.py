"""Chat completions through each kind of client of the SDK, and their outcomes."""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib.util import find_spec
from time import perf_counter

import openai
import pytest

__all__ = ["KINDS", "Outcome", "chat"]

KINDS = [
    "sync",
    "async",
    pytest.param(
        "aiohttp",
        marks=pytest.mark.skipif(
            find_spec("aiohttp") is None, reason="the extra openai[aiohttp] is not installed"
        ),
    ),
]


@dataclass
class Outcome:
    """The texts that arrived, the error that the SDK raised, and how many seconds that took."""

    texts: list[str] = field(default_factory=list[str])
    error: Exception | None = None
    seconds: float = 0.0

    @property
    def text(self) -> str:
        return "".join(self.texts)

    @property
    def errors(self) -> list[str]:
        """The names of the error's class and of what it was raised from."""
        cause = None if self.error is None else self.error.__cause__
        found = [each for each in (self.error, cause) if each is not None]
        return [
            f"{type(each).__module__.partition('.')[0]}.{type(each).__name__}" for each in found
        ]


async def chat(
    kind: str,
    *,
    stream: bool = True,
    base_url: str | None = None,
    max_retries: int = 0,
    timeout: float = 5.0,
) -> Outcome:
    """Call `chat.completions.create`, and read the stream to its end."""
    outcome = Outcome()
    start = perf_counter()
    try:
        if kind == "sync":
            sync = openai.OpenAI(
                api_key="sk-fake", base_url=base_url, max_retries=max_retries, timeout=timeout
            )
            _call(sync, outcome, stream=stream)
        else:
            async with openai.AsyncOpenAI(
                api_key="sk-fake",
                base_url=base_url,
                max_retries=max_retries,
                timeout=timeout,
                http_client=openai.DefaultAioHttpClient() if kind == "aiohttp" else None,
            ) as client:
                await _call_async(client, outcome, stream=stream)
    except Exception as error:
        outcome.error = error
    outcome.seconds = perf_counter() - start
    return outcome


def _call(client: openai.OpenAI, outcome: Outcome, *, stream: bool) -> None:
    create = client.chat.completions.create
    if stream:
        for chunk in create(model="m", messages=[{"role": "user", "content": "Hi"}], stream=True):
            outcome.texts += [choice.delta.content or "" for choice in chunk.choices]
    else:
        outcome.texts.append(
            create(model="m", messages=[{"role": "user", "content": "Hi"}])
            .choices[0]
            .message.content
            or ""
        )


async def _call_async(client: openai.AsyncOpenAI, outcome: Outcome, *, stream: bool) -> None:
    create = client.chat.completions.create
    if stream:
        async for chunk in await create(
            model="m", messages=[{"role": "user", "content": "Hi"}], stream=True
        ):
            outcome.texts += [choice.delta.content or "" for choice in chunk.choices]
    else:
        completion = await create(model="m", messages=[{"role": "user", "content": "Hi"}])
        outcome.texts.append(completion.choices[0].message.content or "")
