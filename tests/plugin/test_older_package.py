"""The older distribution `openai-responses`, which has the same import name, in one folder."""

from __future__ import annotations

import os
import shutil
from importlib import import_module
from pathlib import Path

import pytest

import openai_responses_pytest
from openai_responses import plugin
from tests.plugin.runs import OPTIONS

pytest_plugins = ["pytester"]

ADVICE = (
    "Run: pip uninstall -y openai-responses; "
    "pip install --force-reinstall --no-deps openai-responses-mock"
)
TESTS = """
import pytest

def test_without_the_mock(): ...

@pytest.mark.openai_mock(strict=True)
def test_with_the_mock(openai_mock):
    assert openai_mock.models.list.call_count == 0
"""


def install(site: Path, name: str, version: str, entry_points: str = "") -> None:
    """Make a folder look as if a distribution were installed there."""
    info = site / f"{name.replace('-', '_')}-{version}.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
    (info / "entry_points.txt").write_text(entry_points)


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of packages that comes first on the path, with this distribution in it."""
    folder = tmp_path / "site"
    install(
        folder,
        "openai-responses-mock",
        "0.1.0",
        "[pytest11]\n"
        "openai_responses = openai_responses_pytest.plugin\n"
        "openai_responses_mock = openai_responses_pytest.installation\n",
    )
    source = Path(openai_responses_pytest.__file__).parent
    shutil.copytree(source, folder / source.name)
    before = os.environ.get("PYTHONPATH", "")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, [str(folder), before])))
    return folder


def test_after_files_were_removed_with_it(pytester: pytest.Pytester, site: Path) -> None:
    (site / "openai_responses").mkdir()
    (site / "openai_responses/__init__.py").touch()
    pytester.makepyfile(TESTS)
    result = pytester.runpytest_subprocess(*OPTIONS)
    result.assert_outcomes(passed=1, errors=1)
    sentence = (
        "openai-responses-mock is installed but its files are missing or replaced, as after "
        "installing or uninstalling openai-responses, which has the same import name "
        f"(No module named 'openai_responses.plugin'). {ADVICE}"
    )
    assert result.outlines.count(sentence) == 2  # in the header, and for the test


def test_after_files_were_replaced_by_it(pytester: pytest.Pytester, site: Path) -> None:
    install(site, "openai-responses", "0.13.1")
    (site / "openai_responses").mkdir()
    (site / "openai_responses/__init__.py").write_text("from ._api import mock")
    (site / "openai_responses/_api.py").write_text("from ._mock import OpenAIMock")
    (site / "openai_responses/_mock").mkdir()
    pytester.makepyfile(TESTS)
    result = pytester.runpytest_subprocess(*OPTIONS)
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["openai-responses 0.13.1 and openai-responses-mock are both *"])


def test_with_it_beside(pytester: pytest.Pytester, site: Path) -> None:
    install(
        site, "openai-responses", "0.13.1", "[pytest11]\nopenai_responses=openai_responses.plugin"
    )
    pytester.makepyfile(TESTS)
    result = pytester.runpytest_subprocess(*OPTIONS)
    result.assert_outcomes(passed=2)
    assert (
        "openai-responses 0.13.1 and openai-responses-mock are both installed, and have the same "
        f"import name: each has replaced files of the other. {ADVICE}"
    ) in result.outlines


@pytest.mark.usefixtures("site")
def test_without_the_older_package_nothing_is_reported(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(TESTS)
    result = pytester.runpytest_subprocess(*OPTIONS)
    result.assert_outcomes(passed=2)
    assert "openai-responses " not in result.stdout.str()


def test_the_entry_point_has_all_hooks_of_the_plugin() -> None:
    assert {name for name in vars(plugin) if name.startswith("pytest_")} <= {*plugin.__all__}
    entry_point = import_module("openai_responses_pytest.plugin")
    assert {getattr(entry_point, name) is getattr(plugin, name) for name in plugin.__all__} == {
        True
    }


def test_its_own_import_of_what_this_package_replaced() -> None:
    with pytest.raises(ImportError, match="has been installed over openai-responses-mock"):
        from openai_responses._api import mock  # noqa: F401  # pyright: ignore
