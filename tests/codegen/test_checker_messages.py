"""The messages of type checkers for typical mistakes, which must be short and name the mistake."""

from __future__ import annotations

from pathlib import Path

from tests.codegen.checkers import mypy_messages, pyright_messages

# Mistakes, each with the messages about it below. Lines about no mistake have no messages.
EXPECTED = Path(__file__).parent / "checker_messages.txt"
PRELUDE = """\
import openai.types

from openai_responses import OpenAIMock
from openai_responses.streaming import CreateResponseEventStream

model = openai.types.Model(id="m", created=1, object="model", owned_by="nobody")
openai_mock = OpenAIMock()
chat = openai_mock.chat.completions.create
"""


def test_both_checkers_name_the_mistake(tmp_path: Path) -> None:
    expected = EXPECTED.read_text(encoding="utf-8")
    mistakes = [line for line in expected.splitlines() if line and not line.startswith(" ")]
    text = PRELUDE + "\n".join(mistakes) + "\n"
    (tmp_path / "mistakes.py").write_text(text, encoding="utf-8")
    found = {"mypy": mypy_messages(tmp_path), "pyright": pyright_messages(tmp_path)}
    printed = "".join(
        f"{line}\n"
        + "".join(
            f"    {checker}: {message}\n"
            for checker, messages in found.items()
            for message in messages.get(("mistakes.py", number), ())
        )
        for number, line in enumerate(text.splitlines(), start=1)
    ).removeprefix(PRELUDE)
    assert printed == expected
