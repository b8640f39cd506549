"""Mocks in a process that gevent has patched, where greenlets replace threads."""

from __future__ import annotations

import subprocess
import sys

import pytest

# In another process: gevent has to patch the standard library before anything else is imported.
SCRIPT = """
from gevent import monkey
monkey.patch_all()

from concurrent.futures import ThreadPoolExecutor
from threading import Thread

import gevent
import openai
from openai_responses import OpenAIMock, Text

QUESTION = [{"role": "user", "content": "Hi"}]


def ask(client=None):
    chat = (client or openai.OpenAI(api_key="sk-fake")).chat.completions
    return chat.create(model="gpt-4o", messages=QUESTION).choices[0].message.content


def read(_=None):
    chat = openai.OpenAI(api_key="sk-fake").chat.completions
    chunks = chat.create(model="gpt-4o", messages=QUESTION, stream=True)
    return "".join(chunk.choices[0].delta.content or "" for chunk in chunks)


def mocked(text):
    with OpenAIMock() as openai_mock:
        openai_mock.chat.completions.create.response = Text(text)
        gevent.sleep(0)
        return ask()


with OpenAIMock() as openai_mock:
    assert ask() == read()
    openai_mock.chat.completions.create.response = Text("Hello")
    answers = []
    thread = Thread(target=lambda: answers.append(ask()))
    thread.start()
    thread.join()
    with ThreadPoolExecutor(2) as pool:
        answers += pool.map(read, range(3))
    greenlets = [gevent.spawn(each) for each in (ask, read)]
    gevent.joinall(greenlets, raise_error=True)
    answers += [greenlet.value for greenlet in greenlets]
    assert answers == ["Hello"] * 6, answers
    assert openai_mock.chat.completions.create.call_count == 8

greenlets = [gevent.spawn(mocked, str(number)) for number in range(3)]
gevent.joinall(greenlets, raise_error=True)
assert [greenlet.value for greenlet in greenlets] == ["0", "1", "2"]

openai_mock = OpenAIMock()
openai_mock.chat.completions.create.response = Text("Hello")
assert ask(openai_mock.client()) == "Hello"
print("done")
"""


def test_mocks_work_in_greenlets() -> None:
    pytest.importorskip("gevent")
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=120, check=False
    )
    assert (done.stdout, done.returncode) == ("done\n", 0), done.stderr
