"""Configurations: the arguments of a mock, and operations of the control API to be done to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from openai_responses._core.json_values.type_guards import is_mapping
from openai_responses._mock.mock import OpenAIMock
from openai_responses._server.control.mock_arguments import mock_arguments
from openai_responses._server.control.operations import Operation
from openai_responses._server.control.problems import InvalidInputError, unknown_name
from openai_responses._server.control.problems import Path as Place
from openai_responses._server.control.shapes import Leaf, ListOf
from openai_responses._server.control.table import CONFIGURATION

from .aimock.reading import FIXTURES, read_fixtures
from .source import ConfigurationError, Source, read_source

__all__ = ["Configuration", "load"]

_ARGUMENTS, _INCLUDE = "arguments", "include"
_COMMENTS = ("$comment", "$schema")
_INCLUDED = ListOf(Leaf(str))


class Step(Protocol):
    """What is done to a mock."""

    @property
    def source(self) -> Source:
        """The file that contains the setting."""
        ...

    def apply(self, mock: OpenAIMock) -> None:
        """Apply the setting to a mock. Raises InvalidInputError."""
        ...


class Section(NamedTuple):
    """An operation of the control API, with the place of its body in a file."""

    source: Source
    operation: Operation[Any]
    body: object
    place: Place

    def apply(self, mock: OpenAIMock) -> None:
        """Apply the operation to a mock. Raises InvalidInputError."""
        self.operation.apply(mock, self.body, body_path=self.place)


@dataclass(frozen=True)
class Configuration:
    """What a file says, and those that it includes."""

    source: Source
    arguments: Mapping[str, Any]
    steps: Sequence[Step]
    warnings: Sequence[str] = ()

    def prepare(self, mock: OpenAIMock) -> None:
        """Do all operations to a mock. Raises ConfigurationError with all that is wrong."""
        problems = self.problems(mock)
        if problems:
            raise ConfigurationError("\n".join(problems))

    def problems(self, mock: OpenAIMock) -> Sequence[str]:
        """Do all operations to a mock that are possible, and return what is wrong with others."""
        return [problem for step in self.steps for problem in _problems(step, mock)]

    def check(self) -> None:
        """Raise ConfigurationError with all that is wrong; nothing else happens."""
        self.prepare(self.mock())

    def mock(self, **arguments: Any) -> OpenAIMock:
        """Return a mock with the configured arguments and the given ones, not yet prepared."""
        try:
            return OpenAIMock(**{**self.arguments, **arguments})
        except (TypeError, ValueError) as error:
            wrong = InvalidInputError(str(error), (_ARGUMENTS,))
            raise ConfigurationError(self.source.problem(wrong)) from error


def _problems(step: Step, mock: OpenAIMock) -> Iterator[str]:
    try:
        step.apply(mock)
    except InvalidInputError as error:
        yield step.source.problem(error)


def load(path: Path) -> Configuration:
    """Return the configuration in a file. Raises ConfigurationError if it cannot be read."""
    loader = _Loader(path.resolve())
    source = loader.read(path, is_first=True)
    found = Configuration(source, loader.arguments, loader.steps, loader.warnings)
    if loader.problems:
        raise ConfigurationError("\n".join([*loader.problems, *found.problems(OpenAIMock())]))
    return found


class _Loader:
    """Reads a file and those that it includes, all of which are in one folder."""

    def __init__(self, first: Path) -> None:
        self._folder = first.parent
        self._open = [first]
        self.arguments: Mapping[str, Any] = {}
        self.steps: list[Step] = []
        self.warnings: list[str] = []
        self.problems: list[str] = []

    def read(self, path: Path, *, is_first: bool = False) -> Source:
        """Read one file. Raises ConfigurationError if that is not possible."""
        source = read_source(path)
        if not is_mapping(source.value):
            wrong = InvalidInputError("a configuration is an object", expected=_expected(is_first))
            raise ConfigurationError(source.problem(wrong))
        fields = source.value
        if is_saved_state(fields):
            self.steps.append(Section(source, CONFIGURATION["saved_state"], fields, ()))
            return source
        for name, value in fields.items():
            self._read_section(source, name, value, is_first=is_first)
        return source

    def _read_section(self, source: Source, name: str, value: object, *, is_first: bool) -> None:
        try:
            self._section(source, name, value, is_first=is_first)
        except InvalidInputError as error:
            self.problems.append(source.problem(error))

    def _section(self, source: Source, name: str, value: object, *, is_first: bool) -> None:
        """Read one section. Raises InvalidInputError for an unknown one."""
        place: Place = (name,)
        if name in _COMMENTS:
            return
        if name == _INCLUDE:
            for number, each in enumerate(_INCLUDED.read(value, place)):
                self._include(source, str(each), (*place, number))
        elif name == _ARGUMENTS and is_first:
            self.arguments = mock_arguments(OpenAIMock).read(value, place).kwargs
        elif name == FIXTURES:
            self.steps.append(read_fixtures(source, value, self.warnings.append))
        elif name in CONFIGURATION:
            self.steps.append(Section(source, CONFIGURATION[name], value, place))
        else:
            raise unknown_name("section", name, _sections(is_first), place)

    def _include(self, source: Source, name: str, place: Place) -> None:
        """Read another file. Raises InvalidInputError if it is outside of the folder."""
        path = source.path.parent / name
        resolved = path.resolve()
        if not resolved.is_relative_to(self._folder):
            message = f"{name} is not in {self._folder}, the folder of the configuration"
            raise InvalidInputError(message, place)
        if resolved in self._open:
            raise InvalidInputError(f"{name} includes itself", place)
        self._open.append(resolved)
        try:
            self.read(path)
        except ConfigurationError as error:
            self.problems.append(str(error))
        self._open.pop()


def is_saved_state(fields: Mapping[str, object]) -> bool:
    """Return whether a file is what `StateStore.save` writes."""
    return {"version", "objects"} <= fields.keys()


def _sections(is_first: bool) -> Sequence[str]:
    return [*([_ARGUMENTS] if is_first else []), _INCLUDE, *CONFIGURATION, FIXTURES]


def _expected(is_first: bool) -> str:
    return f"sections of {', '.join(_sections(is_first))}"
