"""Signatures of functions that authors of tests write."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable

__all__ = ["signature_of"]

if sys.version_info >= (3, 14):
    from annotationlib import Format

    def signature_of(function: Callable[..., object]) -> inspect.Signature:
        """Return the signature of a function; its annotations need not be names that exist.

        Since Python 3.14 (PEP 649) they are evaluated when they are read, so that one may name
        what is imported for type checkers only.
        """
        return inspect.signature(function, annotation_format=Format.FORWARDREF)

else:

    def signature_of(function: Callable[..., object]) -> inspect.Signature:
        """Return the signature of a function."""
        return inspect.signature(function)
