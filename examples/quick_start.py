"""A real OpenAI client talks to the mock: no key, no network.

Run it: python examples/quick_start.py
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

import openai
from openai.types.responses import FunctionToolParam

from openai_responses import OpenAIMock, ToolCall, api_errors
from openai_responses.streaming import CreateChatCompletionEvent, CreateChatCompletionEventStream

BOLD, GREEN, RESET = "\x1b[1m", "\x1b[32m", "\x1b[0m"
HAS_COLORS = sys.stdout.isatty() and "NO_COLOR" not in os.environ

GET_WEATHER: FunctionToolParam = {
    "type": "function",
    "name": "get_weather",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
    "strict": False,
}


class Greeting(CreateChatCompletionEventStream):
    def generate(self) -> Iterator[CreateChatCompletionEvent]:
        for text in ("Hello", " from", " the", " mock!"):
            yield self.chunk(
                choices=[{"index": 0, "delta": {"content": text}, "finish_reason": None}]
            )
        yield self.chunk(choices=[{"index": 0, "delta": {}, "finish_reason": "stop"}])


def make_a_wrong_call(openai_mock: OpenAIMock, client: openai.OpenAI) -> None:
    step("A wrong call gets the API's own error")
    try:
        client.responses.create(model="gpt-5", input="Hi", extra_body={"temprature": 1})
    except openai.BadRequestError as error:
        show("openai.BadRequestError", str(error))


def call_a_tool(openai_mock: OpenAIMock, client: openai.OpenAI) -> None:
    step("The model calls a tool, and answers when it has the result")
    openai_mock.model_says(ToolCall("get_weather", city="Paris"))
    openai_mock.model_says("It is sunny in Paris.")
    question = "How is the weather in Paris?"
    asks = client.responses.create(model="gpt-5", input=question, tools=[GET_WEATHER])
    (call,) = (item for item in asks.output if item.type == "function_call")
    show("the model calls", f"{call.name}({call.arguments})")
    answer = client.responses.create(
        model="gpt-5",
        previous_response_id=asks.id,
        input=[{"type": "function_call_output", "call_id": call.call_id, "output": "sunny"}],
    )
    show("the model says", answer.output_text)


def read_a_stream(openai_mock: OpenAIMock, client: openai.OpenAI) -> None:
    step("A stream, event by event")
    openai_mock.chat.completions.create.response = Greeting
    chunks = client.chat.completions.create(
        model="gpt-5", messages=[{"role": "user", "content": "Say hello."}], stream=True
    )
    texts = [chunk.choices[0].delta.content or "" for chunk in chunks]
    show("deltas", " | ".join(text for text in texts if text))
    show("together", "".join(texts))


def survive_a_rate_limit(openai_mock: OpenAIMock, client: openai.OpenAI) -> None:
    step("A rate limit: the SDK tries again, without waiting")
    openai_mock.embeddings.create.response = [api_errors.rate_limit(), None]
    client.embeddings.create(model="text-embedding-3-small", input="a cat")
    show("calls", str(openai_mock.embeddings.create.call_count))


def find_a_file(openai_mock: OpenAIMock, client: openai.OpenAI) -> None:
    step("What one call creates, the next one finds")
    file = client.files.create(file=("notes.txt", b"some text"), purpose="user_data")
    show("file", f"{file.id}, {client.files.retrieve(file.id).filename}")


def step(title: str) -> None:
    print(f"\n{BOLD}{title}{RESET}" if HAS_COLORS else f"\n{title}")


def show(name: str, value: str) -> None:
    print(f"  {name}: {GREEN}{value}{RESET}" if HAS_COLORS else f"  {name}: {value}")


def main() -> None:
    with OpenAIMock() as openai_mock:
        client = openai.OpenAI(api_key="sk-fake123")
        make_a_wrong_call(openai_mock, client)
        call_a_tool(openai_mock, client)
        read_a_stream(openai_mock, client)
        survive_a_rate_limit(openai_mock, client)
        find_a_file(openai_mock, client)
    step("All calls, none of which has left this process")
    for call in openai_mock.calls:
        show(f"{call.method} {call.url}", str(call.status))


if __name__ == "__main__":
    main()
