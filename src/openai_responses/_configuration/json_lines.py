"""Reads JSON with the line of each field."""

from __future__ import annotations

import json
import re

from openai_responses._server.control.problems import Path as Place

from .reading import Located, SyntaxProblemError

__all__ = ["read_json"]

_TOKEN = re.compile(r'\s*("(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+)')


def read_json(text: str) -> Located:
    """Return the value of a JSON text. Raises SyntaxProblemError for anything else."""
    try:
        value: object = json.loads(text)
    except json.JSONDecodeError as error:
        raise SyntaxProblemError(f"no JSON: {error.msg}", error.lineno) from error
    lines: dict[Place, int] = {}
    _Scanner(text, lines).scan(())
    return Located(value, lines)


class _Scanner:
    """Walks through valid JSON, and notes where each name and each item is."""

    def __init__(self, text: str, lines: dict[Place, int]) -> None:
        self._text = text
        self._lines = lines
        self._position = 0
        self._line = 1

    def scan(self, place: Place) -> None:
        """Walk through one value at a place."""
        token = self._next()
        self._lines.setdefault(place, self._line)
        if token == "{":
            self._object(place)
        elif token == "[":
            self._list(place)

    def _object(self, place: Place) -> None:
        while (token := self._next()) != "}":
            if token != ",":
                inner = (*place, str(json.loads(token)))
                if inner in self._lines:
                    raise SyntaxProblemError(f"{token} is there twice", self._line)
                self._lines[inner] = self._line
                self._next()  # the colon
                self.scan(inner)

    def _list(self, place: Place) -> None:
        number = 0
        while (token := self._peek()) != "]":
            if token == ",":
                self._next()
            else:
                self.scan((*place, number))
                number += 1
        self._next()

    def _peek(self) -> str:
        match = _TOKEN.match(self._text, self._position)
        return "]" if match is None else match[1]

    def _next(self) -> str:
        match = _TOKEN.match(self._text, self._position)
        if match is None:
            return "}"
        self._line += self._text.count("\n", self._position, match.start(1))
        self._position = match.end()
        return match[1]
