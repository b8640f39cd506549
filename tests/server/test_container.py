"""The Dockerfile and the compose file are consistent with the package."""

from __future__ import annotations

import subprocess
import sys

import pytest
import yaml

from container import check
from openai_responses import OpenAIMock
from openai_responses._command_line.main import main
from openai_responses.ext import httpx


def test_the_entry_point_is_a_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    program, *arguments = check.find_step("ENTRYPOINT").words
    assert program == "openai-responses"
    with pytest.raises(SystemExit) as caught:
        main([*arguments, *check.ARGUMENTS, "--help"])
    assert caught.value.code == 0
    assert f"default: {check.find_step('EXPOSE').text}" in capsys.readouterr().out


def test_there_is_one_stage_and_the_user_is_not_root() -> None:
    assert check.find_step("FROM").text.endswith("-slim")
    assert check.find_step("USER").text not in ("root", "0")


def test_the_health_check() -> None:
    [program, *arguments] = check.health_command()
    assert program == "python"
    with OpenAIMock().serve() as server:
        here = [word.replace(":4010", f":{server.port}") for word in arguments]
        assert subprocess.run([sys.executable, *here], check=False).returncode == 0
        assert httpx.get(f"{server.origin}/health").status_code == 200
    gone = subprocess.run([sys.executable, *here], check=False, capture_output=True)
    assert gone.returncode != 0


def test_the_compose_file_builds_this_image() -> None:
    path = check.DOCKERFILE.with_name("compose.yaml")
    services = yaml.safe_load(path.read_text(encoding="utf-8"))["services"]
    build = services["openai"]["build"]
    context = (path.parent / build["context"]).resolve()
    assert context / build["dockerfile"] == check.DOCKERFILE
    environment = services["your-program"]["environment"]
    assert environment["OPENAI_BASE_URL"] == f"http://openai:{check.PORT}/v1"
    assert services["openai"]["ports"] == [f"127.0.0.1:{check.PORT}:{check.PORT}"]
