"""The arguments of the command line, and its entry point."""

from __future__ import annotations

from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Sequence
from pathlib import Path

from openai_responses._version import __version__

__all__ = ["main"]

_DESCRIPTION = "A mock of OpenAI's API for programs in any language."

_SERVE = """\
Answer all operations of OpenAI's API on a local port, until SIGINT (Ctrl+C) or SIGTERM.

Answers are generated: they have the fields of the API, and the model says the same every time.
Objects that clients create (files, responses, runs) are kept until the server ends.
"""

_CHECK = """\
Check configuration files (YAML, JSON, fixtures of aimock) as `serve --config FILE` does, without
starting a server. Each problem is printed with its file, line and field.

Exit status: 0 if there is none; 1 if parts of fixtures of aimock are left out; 2 for wrong files.
"""

_EXAMPLES = """\
examples:
  openai-responses serve &
  OPENAI_BASE_URL=http://127.0.0.1:4010/v1 OPENAI_API_KEY=sk-fake123 python your_program.py
  curl http://127.0.0.1:4010/v1/models

  openai-responses serve --host localhost --missing invent   # for the test suites of OpenAI's SDKs
  openai-responses serve --port 0 --json                     # any free port, printed as JSON
  openai-responses serve --config mock.yaml                  # with answers and objects of a file

GET /health answers 200 as soon as the server listens. Paths work with and without /v1.
Exit status: 0 after SIGINT and SIGTERM; 1 if the server could not start, or with --strict if
requests were refused; 2 for wrong arguments, and for a wrong configuration.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line with these arguments, by default the process's; return the status."""
    options = _parser().parse_args(arguments)
    if options.command == "check":  # --help and --version need no mock
        from .checking import check

        return check(options)
    from .serving import serve

    return serve(options)


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="openai-responses", description=_DESCRIPTION)
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = parser.add_subparsers(
        required=True, dest="command", metavar="COMMAND", title="commands"
    )
    serve = commands.add_parser(
        "serve",
        help="answer OpenAI's API on a local port",
        description=_SERVE,
        epilog=_EXAMPLES,
        formatter_class=RawDescriptionHelpFormatter,
    )
    _add_address(serve)
    _add_behaviour(serve)
    _add_sessions(serve)
    _add_output(serve)
    check = commands.add_parser(
        "check",
        help="check configuration files",
        description=_CHECK,
        formatter_class=RawDescriptionHelpFormatter,
    )
    check.add_argument("files", nargs="+", metavar="FILE", type=Path, help="configuration files")
    return parser


def _add_address(parser: ArgumentParser) -> None:
    address = parser.add_argument_group("address")
    address.add_argument(
        "--port", type=_port, default=4010, help="the port; 0 takes any free one (default: 4010)"
    )
    address.add_argument(
        "--host",
        default="127.0.0.1",
        help="the address to listen on; localhost means 127.0.0.1 and ::1 (default: 127.0.0.1)",
    )
    address.add_argument(
        "--tls",
        action="store_true",
        help="serve https with a certificate made at the start; the file that clients have to "
        "trust is printed (needs the extra: pip install 'openai-responses-mock[tls]')",
    )


def _add_behaviour(parser: ArgumentParser) -> None:
    behaviour = parser.add_argument_group("answers")
    behaviour.add_argument(
        "--config",
        type=Path,
        metavar="FILE",
        help="a configuration (YAML, JSON, fixtures of aimock): arguments, answers, turns of the "
        "model and objects, for every session",
    )
    behaviour.add_argument(
        "--missing",
        choices=("404", "invent"),
        help="what a request for an object gets that no client has created: the API's 404, or a "
        "generated object; with the latter, requests need only have the right types, unless "
        "--strict is given (default: 404)",
    )
    behaviour.add_argument(
        "--strict",
        action="store_true",
        default=None,
        help="answer requests that the API would refuse with status 500 and the reason instead of "
        "the API's error, so that no client can handle it; list them at the end, with exit "
        "status 1",
    )


def _add_sessions(parser: ArgumentParser) -> None:
    sessions = parser.add_argument_group(
        "sessions",
        "Requests below /_s/ID/v1, with the header X-Test-Id: ID, or with the API key sk-test-ID "
        "are answered by a mock of their own, which is made on first use.",
    )
    sessions.add_argument(
        "--max-sessions",
        type=_above_zero,
        default=1000,
        metavar="N",
        help="how many are kept; of more, the least recently used one goes (default: 1000)",
    )
    sessions.add_argument(
        "--session-max-age",
        type=_above_zero,
        default=3600,
        metavar="SECONDS",
        help="how long each is kept without being used (default: 3600)",
    )
    sessions.add_argument(
        "--max-calls",
        type=_above_zero,
        default=10_000,
        metavar="N",
        help="how many calls each records, the last ones; all are counted (default: 10000)",
    )


def _add_output(parser: ArgumentParser) -> None:
    output = parser.add_argument_group("output")
    output.add_argument(
        "--json",
        action="store_true",
        help="print JSON, one object a line: on stdout when the server listens, on stderr for each "
        "call",
    )
    output.add_argument("--quiet", action="store_true", help="do not log calls on stderr")


def _above_zero(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port < 65536:
        raise ValueError(text)
    return port
