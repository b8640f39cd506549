"""The commands of `python -m codegen`."""

from __future__ import annotations

import sys
from argparse import Namespace
from hashlib import sha256
from pathlib import Path

from codegen.behaviours import refuse_unmatched_behaviours
from codegen.comparing import sdk_lines, sdk_tree
from codegen.diff import diff, render_markdown
from codegen.document import Document, component_schemas, load_document
from codegen.emit.inventory import (
    COVERAGE,
    PACKAGE,
    SUMS,
    Drift,
    compare,
    page_drift,
    render_sums,
    write,
)
from codegen.emit.package import GeneratedPackage, generate_package, sizes
from codegen.errors import CodegenError, naming_file
from codegen.fetch import fetch
from codegen.fetch.upstream import DOCUMENT_PATH, PIN_PATH, Upstream, read_upstream, upstream_of
from codegen.inputs import load_sdk, load_snapshot
from codegen.mending import existing_snapshot, mended_snapshot, write_all
from codegen.normalise import normalise
from codegen.overlays import apply_overlays, load_overlays
from codegen.progress import Stages, download, stages
from codegen.retired import load_retired
from codegen.sdk import (
    complete_snapshot,
    describe_folder,
    installed_sdk,
    join,
    render_report,
    render_sdk,
)
from codegen.snapshot import (
    build_snapshot,
    check_document,
    finish_snapshot,
    render_snapshot,
)
from codegen.writing import write_files

SNAPSHOT_PATH = Path("openapi/openai.yaml")
SDK_PATH = Path("openapi/sdk.yaml")
OVERLAYS_PATH = Path("openapi/overlays")


def fetch_document(options: Namespace) -> int:
    """Download OpenAI's document and record which version it is."""
    with download() as bar:
        upstream = fetch(
            options.root, latest=options.latest, source=options.source, report=bar.report
        )
    commit = upstream.commit or "commit unknown"
    _print_status(
        f"{DOCUMENT_PATH}: OpenAPI {upstream.openapi}, {commit}, sha256 {upstream.sha256}"
    )
    return 0


def snapshot(options: Namespace) -> int:
    """Write the prose-free snapshot of a document."""
    source = options.source or _fetch_into(options.root)
    with stages("snapshot", 2) as progress:
        progress.begin("read")
        document = load_document(source)
        progress.begin("normalise, correct, validate")
        if options.mend:
            with naming_file(source):
                result, edited = mended_snapshot(document, options.root)
        else:
            result = _snapshot_of(source, document, options.root, options.stale_overlays)
            edited = dict[Path, str | None]()
    target = options.output or options.root / SNAPSHOT_PATH
    text = render_snapshot(result, _upstream(source, options.root)).encode()
    write_all({target: text}, edited)
    schemas = component_schemas(result)
    _print_status(f"{target}: {len(schemas):,} schemas")
    return 0


def sdk(options: Namespace) -> int:
    """Record the installed SDK: its resource tree, and what the snapshot lacks of it.

    Prints how the SDK's routes and the document's operations are joined.
    """
    root: Path = options.root
    tree = sdk_tree(*installed_sdk(), root)
    if (root / SNAPSHOT_PATH).exists():
        print(render_report(join(load_snapshot(root / SNAPSHOT_PATH), tree)), end="")
    _write_text(options.output or root / SDK_PATH, render_sdk(tree))
    return 0


def generate(options: Namespace) -> int:
    """Write the generated package, or the one of another document to another folder."""
    root: Path = options.root
    if options.source is not None and options.output is None:
        raise CodegenError("--from needs --output: generated/ holds what openapi/openai.yaml says.")
    with stages("generate", 6 if options.source is None else 7) as progress:
        files, coverage = _generate_files(options, progress)
        if options.output is None:
            files[SUMS] = render_sums(files, coverage, root)
        progress.begin("write")
        pages = {root / COVERAGE: coverage} if options.output is None else {}
        drift = write(files, options.output or root / PACKAGE, pages)
    _print_status(f"{sizes(files)}; {_changes(drift)}")
    return 0


def check(options: Namespace) -> int:
    """Compare the generated files with the inputs; return 1 if they differ.

    The recorded facts about the SDK are compared with the installed one, if it is the same release;
    `--same-sdk` requires that it is.
    """
    root: Path = options.root
    of_sdk = sdk_lines(root, required=options.same_sdk)
    with stages("check", 6) as progress:
        arguments = Namespace(root=root, source=None, stale_overlays="error")
        files, coverage = _generate_files(arguments, progress)
        files[SUMS] = render_sums(files, coverage, root)
        progress.begin("compare")
        lines = [
            *compare(files, root / PACKAGE).lines(),
            *page_drift(coverage, root).lines(),
        ]
    for line in (*of_sdk, *lines):
        print(line)
    if of_sdk:
        _print_status("Run `python -m codegen sdk`, then `python -m codegen generate`.")
    elif lines:
        _print_status("Run `python -m codegen generate`.")
    else:
        _print_status(f"{PACKAGE} is what openapi/ and codegen/ say: {sizes(files)}")
    return 1 if of_sdk or lines else 0


def diff_documents(options: Namespace) -> int:
    """Print what changes for users between two documents, or two releases of the openai package."""
    sides = _complete_snapshot(options.old, options), _complete_snapshot(options.new, options)
    with naming_file(f"{options.old}, {options.new}"):
        print(render_markdown(diff(*sides)), end="")
    return 0


def _complete_snapshot(path: Path, options: Namespace) -> Document:
    """Return the complete snapshot: of an openai package, or of a document and the root's SDK."""
    if path.is_dir():
        return describe_folder(path)
    snapshot = _snapshot_of(path, load_document(path), options.root, "ignore")
    sdk = options.root / SDK_PATH
    tree = load_sdk(sdk) if sdk.exists() else None
    with naming_file(path):
        return snapshot if tree is None else complete_snapshot(snapshot, tree)


def _generate_files(options: Namespace, progress: Stages) -> GeneratedPackage:
    progress.begin("read")
    root: Path = options.root
    pin, tree = read_upstream(root / PIN_PATH), load_sdk(root / SDK_PATH)
    source = options.source or root / SNAPSHOT_PATH
    if options.source is None:
        document = load_snapshot(source)
        refuse_unmatched_behaviours(root, document, tree)
    else:
        pin = pin if _is_pinned(source, pin) else None
        document = load_document(source)
        progress.begin("snapshot")
        document = _snapshot_of(source, document, root, options.stale_overlays)
    with naming_file(source):
        return generate_package(document, tree, progress.begin, pin, load_retired(root))


def _snapshot_of(source: Path, document: Document, root: Path, stale_overlays: str) -> Document:
    """Make the snapshot of a published document; return a snapshot as it is."""
    with naming_file(source):
        check_document(document)
        normal = normalise(document)
    if normal == document:
        return normal
    overlays = load_overlays(root / OVERLAYS_PATH)
    with naming_file(source):
        if stale_overlays == "error":
            return build_snapshot(document, overlays, existing_snapshot(root))
        corrected, rejected = apply_overlays(normal, overlays)
        for line in rejected if stale_overlays == "warn" else ():
            _print_status(f"left out: {line}")
        return finish_snapshot(corrected)


def _fetch_into(root: Path) -> Path:
    path = root / DOCUMENT_PATH
    if not path.exists():
        raise CodegenError(
            f"{DOCUMENT_PATH} is not here: run `python -m codegen fetch`, or give --from PATH."
        )
    if not _is_pinned(path, read_upstream(root / PIN_PATH)):
        raise CodegenError(
            f"{DOCUMENT_PATH} is not the document that {PIN_PATH} names: "
            "run `python -m codegen fetch`."
        )
    return path


def _upstream(source: Path, root: Path) -> Upstream:
    pin = read_upstream(root / PIN_PATH)
    if pin is not None and _is_pinned(source, pin):
        return pin
    version = str(load_document(source).get("openapi"))
    digest = sha256(source.read_bytes()).hexdigest()
    return upstream_of(commit=None, date=None, sha256=digest, openapi=version)


def _is_pinned(path: Path, pin: Upstream | None) -> bool:
    return pin is not None and sha256(path.read_bytes()).hexdigest() == pin.sha256


def _write_text(path: Path, text: str) -> None:
    write_files({path: text.encode()})


def _changes(drift: Drift) -> str:
    if not drift:
        return "nothing changed"
    parts = (("rewritten", drift.stale), ("new", drift.missing), ("removed", drift.orphan))
    return ", ".join(f"{len(names)} {word}" for word, names in parts if names)


def _print_status(text: str) -> None:
    print(text, file=sys.stderr)
