"""TLS contexts that are built on first use, for clients that never reach the network.

Reading all certificates of the system takes longer than the rest of a test. A client created while
a mock is active gets a context that is empty until its first use; from then on it behaves in every
respect like the one that the client would have got at once.
"""

from __future__ import annotations

import inspect
import ssl
from collections.abc import Callable, Sequence
from functools import wraps
from types import ModuleType

from openai_responses._core.http.interception import must_intercept

from .lazy_value import LazyValue
from .patches import Patch

__all__ = ["LateContext", "patches_of_verification"]


class LateContext(ssl.SSLContext):
    """A context that is built on first use.

    Code that bypasses its attributes sees a client context that trusts no certificate: an error
    here can only refuse connections, never accept an unverified one.
    """

    def __new__(cls, build: Callable[[], ssl.SSLContext]) -> LateContext:
        """Return a context that delegates to the one from `build`."""
        self = super().__new__(cls, ssl.PROTOCOL_TLS_CLIENT)
        object.__setattr__(self, "_true", LazyValue(build))
        return self

    def __init__(self, build: Callable[[], ssl.SSLContext]) -> None:
        """Do nothing: attributes are delegated to the context from `build`."""

    def __getattribute__(self, name: str) -> object:
        """Return an attribute of the built context; `__class__` does not build it."""
        if name == "__class__":  # the only attribute that `isinstance(verify, str)` reads
            return ssl.SSLContext
        return getattr(_true_context(self), name)

    def __setattr__(self, name: str, value: object) -> None:
        """Set an attribute of the built context."""
        setattr(_true_context(self), name, value)


def _true_context(late: LateContext) -> ssl.SSLContext:
    once: LazyValue[ssl.SSLContext] = object.__getattribute__(late, "_true")
    return once()


def patches_of_verification(owner: type, library: ModuleType) -> Sequence[Patch]:
    """Return the patch that gives a transport a late context in place of the default one.

    It applies if no context, file or certificate is given, and a mock is active. A transport
    without a `verify` parameter (LiteLLM's takes a session) needs no patch.
    """
    if "verify" not in inspect.signature(owner).parameters:
        return ()

    def replace(original: Callable[..., None]) -> Callable[..., None]:
        @wraps(original)
        def initialize(self: object, *args: object, **kwargs: object) -> None:
            usual = kwargs.get("verify", True) is True and kwargs.get("cert") is None
            if usual and not args and must_intercept():
                trust_env = kwargs.get("trust_env", True)
                kwargs["verify"] = LateContext(
                    lambda: library.create_ssl_context(verify=True, trust_env=trust_env)
                )
            original(self, *args, **kwargs)

        return initialize

    return (Patch(owner, "__init__", replace),)
