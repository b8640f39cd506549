"""Exact token counts if `tiktoken` has its encodings in a cache, without downloads."""

from __future__ import annotations

import os
import subprocess
import sys
from hashlib import sha1
from importlib.util import find_spec
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(find_spec("tiktoken") is None, reason="tiktoken is not installed")

_URL = b"https://openaipublic.blob.core.windows.net/encodings/o200k_base.tiktoken"

# What every program below does: it ends where anything reaches for the network. It does without
# the SDK, whose import takes longer than all the rest.
_OFFLINE = """
import sys
from openai_responses import OpenAIMock
from openai_responses.ext import httpx

def refuse(event, args):
    if event in ("socket.connect", "socket.getaddrinfo"):
        sys.exit(f"{event}: {args}")

sys.addaudithook(refuse)

def usage(model):
    with OpenAIMock() as mock:
        mock.chat.completions.create.response = {"choices": [{"message": {"content": "Hello"}}]}
        answer = httpx.post(
            "https://api.openai.com/v1/chat/completions",
            headers={"Authorization": "Bearer sk-fake123"},
            json={"model": model, "messages": [{"role": "user", "content": "Good morning"}]},
        )
        usage = answer.json()["usage"]
        return usage["prompt_tokens"], usage["completion_tokens"], usage["total_tokens"]
"""

# Encodings that the code under test has loaded: one token per byte, and one for some words.
_LOADED = """
import tiktoken, tiktoken.registry

def load(name, *words):
    ranks = {bytes([byte]): byte for byte in range(256)}
    for word in words:  # a token for each of its beginnings, as merges need them
        for end in range(2, len(word) + 1):
            ranks.setdefault(word[:end], len(ranks))
    tiktoken.registry.ENCODINGS[name] = tiktoken.Encoding(
        name, pat_str=r"\\\\s|\\\\S+", mergeable_ranks=ranks, special_tokens={}
    )

load("cl100k_base")
load("o200k_base", b"Hello", b"morning")
""".replace("\\\\", "\\")


def run(program: str, cache: Path | str) -> str:
    """Return what a program prints whose tiktoken has this cache."""
    environment = {**os.environ, "TIKTOKEN_CACHE_DIR": str(cache)}
    environment["PYTHONPATH"] = os.pathsep.join(path for path in sys.path if path)
    command = [sys.executable, "-c", _OFFLINE + program]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_tokens_are_counted_with_the_encoding_of_the_model(tmp_path: Path) -> None:
    printed = run(_LOADED + "print(usage('gpt-5'), usage('gpt-4'), usage('newer'))", tmp_path)
    assert printed == "(6, 1, 7) (12, 5, 17) (6, 1, 7)"


@pytest.mark.parametrize("has_cache", [False, True])
def test_without_an_encoding_at_hand_they_are_estimated(tmp_path: Path, has_cache: bool) -> None:
    assert run("print(usage('gpt-5'))", tmp_path if has_cache else "") == "(3, 2, 5)"
    assert not list(tmp_path.iterdir())


def test_a_broken_file_in_the_cache_is_not_changed(tmp_path: Path) -> None:
    file = tmp_path / sha1(_URL).hexdigest()
    file.write_bytes(b"SGk= 0\n")
    assert run("print(usage('gpt-5'))", tmp_path) == "(3, 2, 5)"
    assert file.read_bytes() == b"SGk= 0\n"


def test_what_is_decided_holds_for_the_process(tmp_path: Path) -> None:
    printed = run("print(usage('gpt-5'))\n" + _LOADED + "print(usage('gpt-5'))", tmp_path)
    assert printed == "(3, 2, 5)\n(3, 2, 5)"
