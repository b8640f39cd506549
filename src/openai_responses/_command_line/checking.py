"""The command `check`: validates configuration files without starting a server."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from openai_responses._configuration.configuration import load
from openai_responses._configuration.source import ConfigurationError

from .output import Output

__all__ = ["check"]

_OK, _INCOMPLETE, _WRONG = 0, 1, 2


def check(options: Namespace) -> int:
    """Check files, and return the highest exit status of them."""
    output = Output(as_json=False)
    return max(_check(path, output) for path in options.files)


def _check(path: Path, output: Output) -> int:
    try:
        configuration = load(path)
        configuration.check()
    except ConfigurationError as error:
        output.print_problems(str(error))
        return _WRONG
    output.print_problems(*configuration.warnings)
    return _INCOMPLETE if configuration.warnings else _OK
