"""A headless Chromium, driven by its DevTools protocol: https://chromedevtools.github.io."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import time
from base64 import b64decode
from collections.abc import Generator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import pytest

__all__ = ["Browser", "browser_at"]

_NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
_OPTIONS = (
    "--headless",
    "--no-sandbox",  # which containers cannot have
    "--disable-gpu",
    "--remote-debugging-port=0",
    "--window-size=1100,640",
)


class Browser:
    """One page of a browser."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._numbers = count(1)

    def open(self, url: str) -> None:
        """Load a page, and wait until it is there."""
        self._call("Page.navigate", url=url)
        loaded = "document.readyState === 'complete' && location.protocol !== 'about:'"
        while True:  # an answer has no result while the page changes
            answer = self._send("Runtime.evaluate", expression=loaded)
            if "result" in answer and answer["result"]["result"]["value"]:
                return
            time.sleep(0.02)

    def evaluate(self, expression: str) -> Any:
        """Return the value of an expression of JavaScript; that of a promise is waited for."""
        result = self._call(
            "Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True
        )
        assert "exceptionDetails" not in result, result["exceptionDetails"]
        return result["result"].get("value")

    def wait_for(self, condition: str, seconds: float = 20) -> None:
        """Wait until an expression is true. Raises AssertionError if that takes too long."""
        waited = self.evaluate(
            "new Promise((resolve) => {"
            f"  const end = Date.now() + {seconds * 1000};"
            f"  const look = () => ({condition}) ? resolve(true)"
            "     : Date.now() > end ? resolve(false) : setTimeout(look, 20);"
            "  look();"
            "})"
        )
        assert waited, f"{condition}: {self.evaluate('document.body.innerText')}"

    def take_picture(self) -> bytes:
        """Return what is visible, as PNG."""
        return b64decode(self._call("Page.captureScreenshot")["data"])

    def _call(self, method: str, **parameters: Any) -> Any:
        answer = self._send(method, **parameters)
        assert "result" in answer, answer
        return answer["result"]

    def _send(self, method: str, **parameters: Any) -> Any:
        number = next(self._numbers)
        self._connection.send(json.dumps({"id": number, "method": method, "params": parameters}))
        while True:
            message = json.loads(self._connection.recv(timeout=60))
            if message.get("id") == number:
                return message


@contextmanager
def browser_at(url: str, folder: Path) -> Generator[Browser, None, None]:
    """Open a page in a new browser, whose profile is in a folder. Skips if there is no browser."""
    client = pytest.importorskip("websockets.sync.client", reason="needs websockets")
    program = next(filter(None, map(shutil.which, _NAMES)), None)
    if program is None:
        pytest.skip("needs Chromium")
    command = [program, *_OPTIONS, f"--user-data-dir={folder}", "about:blank"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        try:
            target = _new_page(_origin_of(process))
            with client.connect(target, max_size=None, compression=None, proxy=None) as connection:
                browser = Browser(connection)
                browser.open(url)
                yield browser
        finally:
            process.kill()


def _origin_of(process: subprocess.Popen[str]) -> str:
    """Return host and port of the browser's protocol, which it prints."""
    assert process.stderr is not None
    for line in process.stderr:
        found = re.search(r"listening on ws://([^/]+)/", line)
        if found:
            return found[1]
    raise AssertionError("the browser has ended before it listened")


def _new_page(origin: str) -> str:
    with urlopen(Request(f"http://{origin}/json/new?about:blank", method="PUT")) as answer:
        target: str = json.load(answer)["webSocketDebuggerUrl"]
    return target
