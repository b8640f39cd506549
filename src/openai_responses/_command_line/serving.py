"""The command `serve`: a server in the main thread, until a signal ends it."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from threading import Thread
from typing import Any

from openai_responses._configuration.source import ConfigurationError
from openai_responses._core.errors.exceptions import MockError
from openai_responses._core.http.loopback import is_loopback
from openai_responses._mock.mock import OpenAIMock
from openai_responses._server.server import Server

from .output import Output
from .warming import warm_up

__all__ = ["serve"]

_FAILED, _WRONG = 1, 2
_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def serve(options: Namespace) -> int:
    """Serve until a signal arrives; return the exit status."""
    output = Output(as_json=options.json)
    try:
        mock, prepare = _mock(options, output)
    except ConfigurationError as error:
        output.print_problems(str(error))
        return _WRONG
    server = mock.serve(
        host=options.host,
        port=options.port,
        tls=options.tls,
        log=None if options.quiet else output.log,
        max_sessions=options.max_sessions,
        session_max_age=options.session_max_age,
        max_calls=options.max_calls,
        prepare=prepare,
    )
    if not is_loopback(options.host):
        output.warn(
            f"{options.host} can be reached from other machines; the mock accepts every key, and "
            "its control API shows the recorded calls to every client"
        )
    return _run(server, output, f"cannot listen on {options.host}, port {options.port}")


def _mock(options: Namespace, output: Output) -> tuple[OpenAIMock, Callable[[OpenAIMock], None]]:
    """Return the configured mock, and the function that prepares mocks of sessions.

    Options of the command line have precedence over the file. Raises ConfigurationError.
    """
    options_given = {"missing": options.missing, "strict": options.strict}
    arguments = {name: value for name, value in options_given.items() if value is not None}
    if options.config is None:
        return OpenAIMock(**arguments, **_checks(arguments)), _prepare_nothing
    from openai_responses._configuration.configuration import load

    configuration = load(options.config)
    output.print_problems(*configuration.warnings)
    mock = configuration.mock(**arguments, **_checks({**configuration.arguments, **arguments}))
    configuration.prepare(mock)
    return mock, configuration.prepare


def _checks(arguments: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what a mock with these arguments checks, if it follows from them.

    Clients that make up ids make up other values too, which the API refuses.
    """
    invents = arguments.get("missing") == "invent" and not arguments.get("strict")
    return {"check_requests": "types"} if invents and "check_requests" not in arguments else {}


def _prepare_nothing(mock: OpenAIMock) -> None:
    """Leave a mock as it is."""


def _run(server: Server[OpenAIMock], output: Output, failure: str) -> int:
    loop = asyncio.SelectorEventLoop()
    try:
        loop.run_until_complete(_serve(server, output))
    except (OSError, MockError) as error:
        output.warn(f"{failure}: {error}")
        return _FAILED
    finally:
        loop.close()
    return _report(server, output)


async def _serve(server: Server[OpenAIMock], output: Output) -> None:
    stopping = asyncio.Event()
    _on_signals(stopping.set)
    async with server.in_this_loop():
        output.print_listening(_listening(server), _facts(server))
        Thread(target=warm_up, daemon=True).start()
        await stopping.wait()


def _on_signals(stop: Callable[[], None]) -> None:
    loop = asyncio.get_running_loop()
    for number in _SIGNALS:
        if sys.platform == "win32":  # whose event loops have no handlers
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop))
        else:
            loop.add_signal_handler(number, stop)


def _listening(server: Server[OpenAIMock]) -> str:
    trust = "" if server.ca_file is None else f", with the authority in {server.ca_file}"
    return f"openai-responses listens on {server.origin}{trust} (OPENAI_BASE_URL={server.url})"


def _facts(server: Server[OpenAIMock]) -> dict[str, object]:
    return {
        "event": "listening",
        "url": server.url,
        "origin": server.origin,
        "port": server.port,
        "ca_file": server.ca_file,
        "pid": os.getpid(),
    }


def _report(server: Server[OpenAIMock], output: Output) -> int:
    """Print the errors of a strict server, or of answers, and return the exit status."""
    for error in server.errors:
        output.warn(str(error))
    return _FAILED if server.errors else 0
