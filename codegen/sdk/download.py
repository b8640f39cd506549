"""Downloads the source of a release of the openai package into a temporary folder."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from codegen.errors import CodegenError
from codegen.sdk.reading import installed_sdk

_RELEASE = re.compile(r"\d+(\.\d+)*((a|b|rc)\d+)?(\.post\d+)?")


@contextmanager
def sdk_source(version: str | None) -> Generator[tuple[Path, str]]:
    """Yield the folder of a release of openai, and its version.

    None stands for the installed one; another is downloaded by pip into a temporary folder, and
    nothing is installed. Raises CodegenError where the release cannot be had.
    """
    if version is None or version == _installed_version():
        yield installed_sdk()
        return
    if not _RELEASE.fullmatch(version):
        raise CodegenError(f"--sdk {version}: expected a release of openai, such as 3.57.0.")
    with TemporaryDirectory() as folder:
        yield _download(version, Path(folder)), version


def _installed_version() -> str | None:
    try:
        return installed_sdk()[1]
    except CodegenError:
        return None


def _download(version: str, folder: Path) -> Path:
    arguments = ["--no-deps", "--only-binary", ":all:", "--dest", str(folder), f"openai=={version}"]
    process = subprocess.run(
        [sys.executable, "-m", "pip", "download", "--quiet", *arguments],
        capture_output=True,
        text=True,
        check=False,
    )
    wheels = [*folder.glob("*.whl")]
    if process.returncode or not wheels:
        error_lines = process.stderr.strip().splitlines() or ["pip said nothing"]
        raise CodegenError(f"openai {version} cannot be downloaded: {error_lines[-1]}")
    with zipfile.ZipFile(wheels[0]) as wheel:
        wheel.extractall(folder)
    return folder / "openai"
