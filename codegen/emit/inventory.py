"""Compares generated files with those on disk, writes them, and records their checksums."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from codegen.errors import CodegenError
from codegen.retired import RETIRED_PATH
from codegen.writing import write_files

PACKAGE = Path("generated/openai_responses_generated")
COVERAGE = Path("docs/coverage.md")
SUMS = "SHA256SUMS"
# A file that every generated package has.
_MARK = "operations.py"
_TOOLS = ("datamodel-code-generator", "jinja2", "ruff")


@dataclass(frozen=True)
class Drift:
    """The differences between the files on disk and the generated ones; each tuple is sorted."""

    stale: tuple[str, ...]
    missing: tuple[str, ...]
    orphan: tuple[str, ...]

    def __bool__(self) -> bool:
        """Whether anything differs."""
        return bool(self.stale or self.missing or self.orphan)

    def lines(self) -> Iterator[str]:
        """Return one line per file."""
        for kind in ("stale", "missing", "orphan"):
            for name in getattr(self, kind):
                yield f"{kind}: {name}"


def compare(files: Mapping[str, str], folder: Path) -> Drift:
    """Compare texts by relative path with the files of a folder."""
    present = set(_present(folder))
    stale = [
        name
        for name in present & files.keys()
        if (folder / name).read_bytes() != files[name].encode()
    ]
    return Drift(
        tuple(sorted(stale)),
        tuple(sorted(files.keys() - present)),
        tuple(sorted(present - files.keys())),
    )


def page_drift(text: str, root: Path) -> Drift:
    """Compare the page about the package with the file on disk."""
    name, path = (COVERAGE.as_posix(),), root / COVERAGE
    if not path.is_file():
        return Drift((), name, ())
    return Drift(() if path.read_bytes() == text.encode() else name, (), ())


def write(files: Mapping[str, str], folder: Path, pages: Mapping[Path, str] | None = None) -> Drift:
    """Write files to a folder, remove all others, and return the differences.

    Unchanged files are not written. `pages` are related files in other folders; all files are
    written, or none. Raises CodegenError if the folder has other contents than a generated package,
    or if a file cannot be written.
    """
    drift = compare(files, folder)
    if drift.orphan and not (folder / _MARK).exists():
        raise CodegenError(
            f"{folder}: not empty, and no generated package (it has no {_MARK}); "
            "name a new folder, because what is not generated would be removed."
        )
    contents = {folder / name: files[name].encode() for name in (*drift.stale, *drift.missing)}
    for path, text in (pages or {}).items():
        if not path.is_file() or path.read_bytes() != text.encode():
            contents[path] = text.encode()
    write_files(contents, removed=[folder / name for name in drift.orphan])
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()
    return drift


def _present(folder: Path) -> Iterator[str]:
    for parent, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name != "__pycache__"]
        for name in names:
            yield (Path(parent) / name).relative_to(folder).as_posix()


def input_files(root: Path) -> Iterator[Path]:
    """Return the inputs of `generate`: the files of `openapi/`, and codegen itself."""
    yield root / "openapi/openai.yaml"
    if (root / "openapi/upstream.toml").exists():
        yield root / "openapi/upstream.toml"
    yield root / "openapi/sdk.yaml"
    if (root / RETIRED_PATH).exists():
        yield root / RETIRED_PATH
    for pattern in ("*.py", "*.jinja", "*.jinja2"):
        yield from sorted((root / "codegen").rglob(pattern))


def render_sums(
    files: Mapping[str, str],
    coverage: str,
    root: Path,
    unwritten: Mapping[Path, bytes] | None = None,
) -> str:
    """Render SHA256SUMS, in the format of `sha256sum --check` at the project's root.

    `unwritten` has the new contents of inputs that are not written yet.
    """
    tools = ", ".join(f"{tool} {version(tool)}" for tool in _TOOLS)
    new = unwritten or {}
    inputs = {
        path.relative_to(root).as_posix(): new[path] if path in new else path.read_bytes()
        for path in input_files(root)
    }
    outputs = {(PACKAGE / name).as_posix(): text.encode() for name, text in files.items()}
    outputs[COVERAGE.as_posix()] = coverage.encode()
    return "".join(
        [
            f"# Written by `python -m codegen generate` with {tools}.\n",
            *_sum_lines(inputs),
            *_sum_lines(outputs),
        ]
    )


def _sum_lines(contents: Mapping[str, bytes]) -> Iterable[str]:
    for name in sorted(contents):
        yield f"{hashlib.sha256(contents[name]).hexdigest()}  {name}\n"


def recorded_sums(root: Path) -> dict[str, str]:
    """Return the checksums in SHA256SUMS by path below the root.

    Raises CodegenError if the file is missing.
    """
    path = root / PACKAGE / SUMS
    if not path.exists():
        raise CodegenError(f"{path}: missing; run `python -m codegen generate`.")
    lines = path.read_text(encoding="utf-8").splitlines()
    pairs = [line.split("  ", 1) for line in lines if line and not line.startswith("#")]
    return {name: digest for digest, name in pairs}


def drift_by_sums(root: Path) -> Drift:
    """Compare all inputs and outputs with SHA256SUMS, in milliseconds; `check` takes seconds."""
    recorded = recorded_sums(root)
    present = {path.relative_to(root).as_posix(): path for path in input_files(root)}
    present |= {
        (PACKAGE / name).as_posix(): root / PACKAGE / name
        for name in _present(root / PACKAGE)
        if name != SUMS
    }
    if (root / COVERAGE).is_file():
        present[COVERAGE.as_posix()] = root / COVERAGE
    stale = [
        name
        for name in recorded.keys() & present.keys()
        if hashlib.sha256(present[name].read_bytes()).hexdigest() != recorded[name]
    ]
    return Drift(
        tuple(sorted(stale)),
        tuple(sorted(recorded.keys() - present.keys())),
        tuple(sorted(present.keys() - recorded.keys())),
    )
