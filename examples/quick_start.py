"""A real OpenAI client reads a stream from the mock: no key, no network.

Run it: python examples/quick_start.py
"""

from __future__ import annotations

from collections.abc import Iterator

import openai

from openai_responses import OpenAIMock
from openai_responses.streaming import CreateChatCompletionEvent, CreateChatCompletionEventStream


class Greeting(CreateChatCompletionEventStream):
    def generate(self) -> Iterator[CreateChatCompletionEvent]:
        yield self.chunk(
            choices=[{"index": 0, "delta": {"role": "assistant"}, "finish_reason": None}]
        )
        for text in ("Hello", " from", " the", " mock!"):
            yield self.chunk(
                choices=[{"index": 0, "delta": {"content": text}, "finish_reason": None}]
            )
        yield self.chunk(choices=[{"index": 0, "delta": {}, "finish_reason": "stop"}])


def main() -> None:
    with OpenAIMock() as openai_mock:
        openai_mock.chat.completions.create.response = Greeting

        client = openai.OpenAI(api_key="sk-fake123")
        stream = client.chat.completions.create(
            model="gpt-5",
            messages=[{"role": "user", "content": "Say hello."}],
            stream=True,
        )
        for chunk in stream:
            print(chunk.choices[0].delta.content or "", end="", flush=True)
        print()


if __name__ == "__main__":
    main()
