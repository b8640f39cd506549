"""The command line: python -m codegen update · fetch · snapshot · sdk · generate · check · diff."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from codegen.errors import CodegenError

_INTERRUPTED = 130
try:
    from codegen import commands, updating
    from codegen.interrupts import raise_if_interrupted, remember_interrupts
except KeyboardInterrupt:  # importing takes a second, in which Ctrl-C may be pressed
    sys.exit(_INTERRUPTED)

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Returns 0; 1 if `check` found differences; 2 if an input is invalid or an output cannot be
    written; 130 after Ctrl-C.
    """
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        with remember_interrupts():
            code = command(options)
            raise_if_interrupted()
        sys.stdout.flush()
        return code
    except CodegenError as error:
        problem = str(error)
    except BrokenPipeError:
        # The reader of the output has closed it (`codegen diff … | head`).
        _discard_output()
        return 2
    except OSError as error:
        if error.filename is None:
            _discard_output()
        problem = f"{error.filename or 'the output'}: {error.strerror}."
    except KeyboardInterrupt:
        print("codegen: interrupted.", file=sys.stderr)
        return _INTERRUPTED
    print(f"codegen: {problem}", file=sys.stderr)
    return 2


def _discard_output() -> None:
    """Redirect standard output to nowhere, since the interpreter flushes it once more at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    parser.add_argument(
        "--root", type=Path, default=ROOT, help="the project's root (default: this checkout)"
    )
    subparsers = parser.add_subparsers(required=True, metavar="COMMAND")
    _update(
        subparsers.add_parser("update", help="run all of the following, and print what changes")
    )
    _fetch(subparsers.add_parser("fetch", help="download OpenAI's document as published"))
    _snapshot(subparsers.add_parser("snapshot", help="write openapi/openai.yaml from it"))
    _sdk(subparsers.add_parser("sdk", help="write openapi/sdk.yaml from the installed openai"))
    _generate(subparsers.add_parser("generate", help="write generated/ from both"))
    check = subparsers.add_parser("check", help="print how generated/ differs from its inputs")
    check.add_argument(
        "--same-sdk",
        action="store_true",
        help="fail if the installed openai is not the release of openapi/sdk.yaml",
    )
    check.set_defaults(command=commands.check)
    _diff(subparsers.add_parser("diff", help="print as Markdown what an update changes for users"))
    return parser


def _update(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--from",
        dest="source",
        type=Path,
        metavar="PATH",
        help="a document as published (default: the newest, which is downloaded)",
    )
    parser.add_argument(
        "--keep-document",
        action="store_true",
        help="keep the current document; only the openai package is new",
    )
    parser.add_argument(
        "--sdk",
        metavar="VERSION",
        help="a release of openai, which pip downloads (default: the installed one)",
    )
    _mend(parser)
    parser.set_defaults(command=updating.update)


def _fetch(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--latest", action="store_true", help="the newest, not the pinned commit")
    which.add_argument("--from", dest="source", type=Path, metavar="PATH", help="a local copy")
    parser.set_defaults(command=commands.fetch_document)


def _snapshot(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--from",
        dest="source",
        type=Path,
        metavar="PATH",
        help="a document as published (default: openapi/upstream.yaml, which fetch writes)",
    )
    parser.add_argument(
        "--output", type=Path, metavar="PATH", help="instead of openapi/openai.yaml"
    )
    _stale_overlays(parser)
    _mend(parser)
    parser.set_defaults(command=commands.snapshot)


def _sdk(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--output", type=Path, metavar="PATH", help="instead of openapi/sdk.yaml")
    parser.set_defaults(command=commands.sdk)


def _generate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--from",
        dest="source",
        type=Path,
        metavar="PATH",
        help="a document as published or a snapshot (default: openapi/openai.yaml)",
    )
    parser.add_argument("--output", type=Path, metavar="DIR", help="a folder to write to instead")
    _stale_overlays(parser)
    parser.set_defaults(command=commands.generate)


def _diff(parser: argparse.ArgumentParser) -> None:
    what = "a document or snapshot, or the folder of an openai package"
    parser.add_argument("old", type=Path, metavar="OLD", help=what)
    parser.add_argument("new", type=Path, metavar="NEW", help=what)
    parser.set_defaults(command=commands.diff_documents)


def _stale_overlays(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--stale-overlays",
        choices=("error", "warn"),
        default="error",
        help="what to do about corrections that match nothing in this document (default: error)",
    )


def _mend(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--mend",
        action="store_true",
        help="edit openapi/overlays/ as proposed: delete what no longer fits, rename what moved",
    )


if __name__ == "__main__":
    # A document is millions of objects, all of them in use; by default, the garbage collector
    # traverses them after every 700 new ones, which takes a quarter of the time.
    gc.set_threshold(50_000, 20, 50)
    sys.exit(main())
