"""Sources: files read as JSON values, with the line of each field."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from openai_responses._server.control.problems import InvalidInputError
from openai_responses._server.control.problems import Path as Place

from .json_lines import read_json
from .reading import SyntaxProblemError
from .yaml_lines import read_yaml

__all__ = ["ConfigurationError", "Source", "read_source"]


_READERS = {".json": read_json, ".yaml": read_yaml, ".yml": read_yaml}


class ConfigurationError(Exception):
    """A configuration that cannot be used; the message has a line for each problem."""


class Source(NamedTuple):
    """The value in a file; `lines` has the lines of its parts, counted from 1."""

    path: Path
    value: object
    lines: Mapping[Place, int]

    def line_of(self, place: Place) -> int:
        """Return the line of a part, or of the nearest part around it that the file has."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)

    def problem(self, error: InvalidInputError) -> str:
        """Return a problem with the file and the line in which it is."""
        return f"{self.path}:{self.line_of(error.path)}: {error}"


def read_source(path: Path) -> Source:
    """Return what a file says. Raises ConfigurationError if it cannot be read."""
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise ConfigurationError(f"{path}: expected a file named .json, .yaml or .yml")
    try:
        value, lines = reader(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigurationError(f"{path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ConfigurationError(f"{path}: the file is no UTF-8: {error}") from error
    except SyntaxProblemError as error:
        raise ConfigurationError(f"{path}:{error.line}: {error}") from error
    return Source(path, value, lines)
