"""Compares the recorded facts about the openai package with the package itself."""

from __future__ import annotations

import sys
from pathlib import Path

from codegen.document import Document, mapping
from codegen.errors import CodegenError
from codegen.inputs import load_sdk, load_snapshot
from codegen.sdk import (
    installed_sdk,
    read_sdk,
    render_sdk,
    with_former,
    with_fragments,
    with_ids,
    with_removed,
)
from codegen.sdk.drift import sdk_drift
from codegen.sdk.source import Package

_SNAPSHOT = Path("openapi/openai.yaml")
_SDK = Path("openapi/sdk.yaml")


def sdk_lines(root: Path, *, required: bool) -> list[str]:
    """Return how `openapi/sdk.yaml` differs from the installed SDK, if the releases are equal."""
    recorded_sdk = load_sdk(root / _SDK)
    package, version = installed_sdk()
    release = str(mapping(recorded_sdk.get("sdk")).get("version"))
    if release != version:
        version_note = f"{_SDK} is of openai {release}, and {version} is installed"
        if required:
            raise CodegenError(f"{version_note}: install {release}, or write it anew.")
        print(f"{version_note}: not compared.", file=sys.stderr)
        return []
    read = sdk_tree(package, version, root)
    lines = [f"{_SDK}: {line}" for line in sdk_drift(recorded_sdk, read)]
    same = (root / _SDK).read_text(encoding="utf-8") == render_sdk(read)
    return lines or ([] if same else [f"{_SDK}: the same, but in another layout or order"])


def sdk_tree(package: Path, version: str, root: Path) -> Document:
    """Return the facts to record about an SDK, for the snapshot of the project."""
    snapshot, before = root / _SNAPSHOT, root / _SDK
    return sdk_facts(
        package,
        version,
        load_snapshot(snapshot) if snapshot.exists() else None,
        load_sdk(before) if before.exists() else None,
    )


def sdk_facts(
    package: Path, version: str, snapshot: Document | None, before: Document | None
) -> Document:
    """Return the facts to record about an SDK, for a snapshot and the facts recorded before."""
    source = Package(package)  # its files are read once for all steps
    tree = read_sdk(source, version)
    if before is not None:
        tree = with_former(tree, before)
    if snapshot is not None:
        tree = with_fragments(tree, snapshot, source)
        if before is not None:
            tree = with_removed(tree, before, snapshot)
        tree = with_ids(tree, snapshot, before or {})
    return tree
