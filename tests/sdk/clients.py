"""A common interface of sync and async clients, so that every test runs with both."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from dataclasses import dataclass
from typing import Literal

import openai
from openai.types.chat import ChatCompletion, ChatCompletionChunk
from openai.types.responses import ResponseStreamEvent

Kind = Literal["sync", "async"]


@dataclass
class Caller:
    """The calls that the tests need, awaited whatever client makes them."""

    kind: Kind
    max_retries: int = 2
    base_url: str | None = None

    @property
    def sync(self) -> openai.OpenAI:
        return openai.OpenAI(
            api_key="sk-fake", max_retries=self.max_retries, base_url=self.base_url
        )

    @property
    def asynchronous(self) -> openai.AsyncOpenAI:
        return openai.AsyncOpenAI(
            api_key="sk-fake", max_retries=self.max_retries, base_url=self.base_url
        )

    async def chat(self) -> ChatCompletion:
        """Call `chat.completions.create`."""
        if self.kind == "sync":
            return self.sync.chat.completions.create(
                model="gpt-4o", messages=[{"role": "user", "content": "Hi"}]
            )
        return await self.asynchronous.chat.completions.create(
            model="gpt-4o", messages=[{"role": "user", "content": "Hi"}]
        )

    async def chat_stream(self) -> AsyncGenerator[ChatCompletionChunk, None]:
        """Call it with `stream=True`."""
        if self.kind == "sync":
            with self.sync.chat.completions.create(
                model="gpt-4o", messages=[{"role": "user", "content": "Hi"}], stream=True
            ) as chunks:
                for chunk in chunks:
                    yield chunk
        else:
            stream = await self.asynchronous.chat.completions.create(
                model="gpt-4o", messages=[{"role": "user", "content": "Hi"}], stream=True
            )
            async with stream:
                async for chunk in stream:
                    yield chunk

    async def response_stream(self) -> AsyncGenerator[ResponseStreamEvent, None]:
        """Call `responses.create` with `stream=True`."""
        if self.kind == "sync":
            with self.sync.responses.create(model="gpt-5", input="Hi", stream=True) as events:
                for event in events:
                    yield event
        else:
            stream = await self.asynchronous.responses.create(
                model="gpt-5", input="Hi", stream=True
            )
            async with stream:
                async for event in stream:
                    yield event
