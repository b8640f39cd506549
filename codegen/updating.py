"""`python -m codegen update`: generates everything from a document and a release of the SDK."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from codegen.behaviours import unmatched_behaviours
from codegen.comparing import sdk_facts
from codegen.correcting import correct, mend
from codegen.decisions import State, render_decisions
from codegen.diff import diff, render_markdown
from codegen.document import Document, parse_document
from codegen.emit.inventory import COVERAGE, PACKAGE, SUMS, compare, render_sums
from codegen.emit.package import generate_package, sizes
from codegen.errors import CodegenError, naming_file
from codegen.fetch import retrieve
from codegen.fetch.upstream import DOCUMENT_PATH, PIN_PATH, Upstream, read_upstream, render_upstream
from codegen.inputs import load_sdk, load_snapshot
from codegen.mending import Edited
from codegen.normalise import normalise
from codegen.overlays import load_overlays
from codegen.progress import download, stages
from codegen.retired import load_retired
from codegen.sdk import complete_snapshot, render_sdk
from codegen.sdk.download import sdk_source
from codegen.snapshot import check_document, finish_snapshot, render_snapshot
from codegen.writing import write_files

_SNAPSHOT = Path("openapi/openai.yaml")
_SDK = Path("openapi/sdk.yaml")
_OVERLAYS = Path("openapi/overlays")

Stage = Callable[[str], None]


@dataclass
class _Plan:
    """The files to write and to remove at the end."""

    files: dict[Path, bytes] = field(default_factory=dict[Path, bytes])
    removed: list[Path] = field(default_factory=list[Path])

    def edit(self, edited: Edited) -> None:
        """Add edited overlays."""
        for path, text in edited.items():
            if text is None:
                self.removed.append(path)
            else:
                self.files[path] = text.encode()


def update(options: Namespace) -> int:
    """Get a document and a release of the SDK, generate everything, and print what changes.

    Files are written at the end, all or none. Overlay actions that do not fit are left out and
    listed, or edited as proposed (`--mend`).
    """
    root: Path = options.root
    if options.keep_document and options.source:
        raise CodegenError("--keep-document and --from exclude each other: give one of them.")
    before, plan = _state(root), _Plan()
    with sdk_source(options.sdk) as (package, version):
        published = None if options.keep_document else _retrieve(options)
        with stages("update", 9) as progress:
            progress.begin("snapshot")
            if published is None:
                snapshot, overlays = _keep_document(before), list[str]()
                upstream = read_upstream(root / PIN_PATH)
            else:
                with naming_file(options.source or DOCUMENT_PATH):
                    snapshot, overlays = _snapshot(published, options, before, plan)
                _, upstream = published
            progress.begin("read the SDK")
            sdk = sdk_facts(package, version, snapshot, before.sdk if before else None)
            plan.files[root / _SDK] = render_sdk(sdk).encode()
            size = _generate(State(snapshot, sdk), upstream, plan, root, progress.begin)
            progress.begin("compare")
            page = _page(
                before, State(snapshot, sdk), overlays, unmatched_behaviours(root, snapshot, sdk)
            )
            progress.begin("write")
            _write(plan, root)
    print(page, end="")
    print(f"openai {version}; {size}", file=sys.stderr)
    return 0


def _state(root: Path) -> State | None:
    paths = (root / _SNAPSHOT, root / _SDK)
    if not all(path.exists() for path in paths):
        return None
    return State(load_snapshot(root / _SNAPSHOT), load_sdk(root / _SDK))


def _retrieve(options: Namespace) -> tuple[bytes, Upstream]:
    newest = options.source is None
    with download() as bar:
        return retrieve(options.root, latest=newest, source=options.source, report=bar.report)


def _keep_document(before: State | None) -> Document:
    if before is None:
        raise CodegenError(f"--keep-document needs {_SNAPSHOT} and {_SDK}, and one is missing.")
    return before.snapshot


def _snapshot(
    published: tuple[bytes, Upstream], options: Namespace, before: State | None, plan: _Plan
) -> tuple[Document, list[str]]:
    """Return the new snapshot, and the lines about overlays that do not fit or were edited."""
    root, (data, upstream) = options.root, published
    document = parse_document(data.decode(), source=str(options.source or DOCUMENT_PATH))
    earlier = before.snapshot if before else None
    check_document(document)
    if options.mend:
        found, edited = mend(normalise(document), root / _OVERLAYS, earlier)
        plan.edit(edited)
        lines = [f"edited: {proposal}" for proposal in found.proposals]
    else:
        found = correct(normalise(document), load_overlays(root / _OVERLAYS), earlier)
        lines = [*found.lines()]
    snapshot = finish_snapshot(found.document)
    plan.files[root / DOCUMENT_PATH] = data
    plan.files[root / PIN_PATH] = render_upstream(upstream).encode()
    plan.files[root / _SNAPSHOT] = render_snapshot(snapshot, upstream).encode()
    return snapshot, lines


def _generate(
    state: State, upstream: Upstream | None, plan: _Plan, root: Path, stage: Stage
) -> str:
    """Plan to write the package and its page; return a summary of their sizes."""
    files, coverage = generate_package(
        state.snapshot, state.sdk, stage, upstream, load_retired(root)
    )
    files[SUMS] = render_sums(files, coverage, root, plan.files)
    folder = root / PACKAGE
    drift = compare(files, folder)
    for name in (*drift.stale, *drift.missing):
        plan.files[folder / name] = files[name].encode()
    plan.removed += [folder / name for name in drift.orphan]
    plan.files[root / COVERAGE] = coverage.encode()
    return sizes(files)


def _page(before: State | None, after: State, overlays: list[str], lost: list[str]) -> str:
    """Return the page: what changes for users, then what has to be decided."""
    changes = ""
    if before:
        sides = [complete_snapshot(one.snapshot, one.sdk) for one in (before, after)]
        changes = render_markdown(diff(*sides)) + "\n"
    return changes + render_decisions(before, after, overlays, lost)


def _write(plan: _Plan, root: Path) -> None:
    """Write and remove all files or none; remove folders that are empty then."""
    write_files(plan.files, plan.removed)
    for path in sorted((root / PACKAGE).rglob("*"), reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()
