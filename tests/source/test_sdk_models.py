"""A valid call does not load the SDK's models of answers."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import version

from openai_responses_generated.origin import SDK

_OF_THE_SAME_RELEASE = version("openai") == SDK

_CALLS = """
client.chat.completions.create(
    model="gpt-5", messages=[{"role": "user", "content": "Hi"}], service_tier="flex"
)
client.responses.create(model="gpt-5", input="Hi", truncation="auto")
client.embeddings.create(model="text-embedding-3-small", input="Hi")
client.images.generate(prompt="A cat", size="1024x1024")
client.moderations.create(input="Hi")
client.models.list()
client.files.create(file=b"{}", purpose="batch")
client.vector_stores.create(name="Notes")
client.beta.assistants.create(model="gpt-5")
openai_mock.responses.create.response = {"usage": {"input_tokens": 3}}
client.responses.create(model="gpt-5", input="Hi")
"""
_PROGRAM = """
import openai
from openai_responses import OpenAIMock
from openai_responses._core.spec import annotations
from openai_responses.errors import ResponseTypeError

read = []
shape = annotations.sdk_shape
annotations.sdk_shape = lambda *path: read.append(path) or shape(*path)
with OpenAIMock() as openai_mock:
    client = openai.OpenAI(api_key="sk-fake123")
    {calls}
print(len(read))
"""


def models_read(calls: str) -> int:
    """Return how many of the SDK's models a fresh process reads for some calls."""
    program = _PROGRAM.format(calls="\n    ".join(calls.strip().splitlines()))
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    return int(done.stdout)


def test_right_calls_read_no_model_of_the_sdk() -> None:
    """An older SDK may have fewer values, so it is asked before a value is repeated."""
    read = models_read(_CALLS)
    assert read == 0 if _OF_THE_SAME_RELEASE else read > 0


def test_models_are_read_before_a_refusal() -> None:
    setting = """
for partial in ({"usage": {"of_tomorrow": 1}}, {"usage": 1}):
    try:
        openai_mock.responses.create.response = partial
    except ResponseTypeError:
        continue
    raise AssertionError(f"{partial} is accepted")
"""
    assert models_read(setting) > 0
