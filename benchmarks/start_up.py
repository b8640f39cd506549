"""What those pay who only have the package installed, and what its import and first call take."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from .measuring import Row, difference_row, in_rounds, of_process, printed_by_process
from .per_test import plugin_options

__all__ = ["rows"]

ROUNDS = 9

IMPORT = """
import openai
from time import process_time
start = process_time()
{code}
print((process_time() - start) * 1000)
"""

OURS = """
from openai_responses import OpenAIMock
with OpenAIMock():
    openai.OpenAI(api_key="sk-fake").{call}
"""

# The answer holds no more than what the SDK needs for parsing it.
BARE = """
from openai_responses.ext.httpx import MockTransport, Response
client = openai.OpenAI(api_key="sk-fake", http_client=openai.DefaultHttpxClient(
    transport=MockTransport(lambda request: Response(200, json={canned!r}))))
client.{call}
"""

CHAT = 'chat.completions.create(model="gpt-5", messages=[{"role": "user", "content": "Hi"}])'
RESPONSES = 'responses.create(model="gpt-5", input="Hi")'

CANNED_CHAT: dict[str, object] = {
    "id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": "gpt-5",
    "choices": [{"index": 0, "finish_reason": "stop", "logprobs": None,
                 "message": {"role": "assistant", "content": "Hi", "refusal": None}}],
}  # fmt: skip
CANNED_RESPONSE: dict[str, object] = {
    "id": "resp_1", "object": "response", "created_at": 1, "model": "gpt-5", "status": "completed",
    "output": [{"id": "msg_1", "type": "message", "role": "assistant", "status": "completed",
                "content": [{"type": "output_text", "text": "Hi", "annotations": []}]}],
    "parallel_tool_calls": True, "tool_choice": "auto", "tools": [],
}  # fmt: skip


def rows() -> Iterator[Row]:
    """Yield pytest's start, the import, and the first calls of a process."""
    yield _pytest_row()
    for name in ("import openai_responses", "from openai_responses import OpenAIMock"):
        ours = printed_by_process(IMPORT.format(code=name))
        nothing = printed_by_process(IMPORT.format(code=""))
        yield difference_row(f"{name}, after openai", in_rounds(ROUNDS, ours, nothing), 30)
    yield _first_call_row("chat.completions.create", CHAT, CANNED_CHAT)
    yield _first_call_row("responses.create", RESPONSES, CANNED_RESPONSE)


def _pytest_row() -> Row:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "test_nothing.py"
        file.write_text("def test_nothing(): pass\n")
        options = ("-m", "pytest", "-q", "-p", "no:cacheprovider", str(file))
        ours = of_process(*options, *plugin_options(), folder=file.parent)
        bare = of_process(*options, "-p", "no:openai_responses", folder=file.parent)
        return difference_row(
            "pytest that does not use the fixture", in_rounds(ROUNDS, ours, bare), 10
        )


def _first_call_row(name: str, call: str, canned: object) -> Row:
    ours = printed_by_process(IMPORT.format(code=OURS.format(call=call)))
    bare = printed_by_process(IMPORT.format(code=BARE.format(call=call, canned=canned)))
    return difference_row(f"first {name} of a process", in_rounds(ROUNDS, ours, bare), 150)
