"""TLS contexts that are built when they are first used, for clients that never reach the network.

To read all certificates of the system takes longer than all of the test beside it. A client that is
made while a mock is active gets a context that is nothing until somebody looks at it; from then on
it is, in every respect, the one that the client would have got at once.
"""

from __future__ import annotations

import inspect
import ssl
from collections.abc import Callable, Sequence
from functools import wraps
from types import ModuleType

from openai_responses._core.http.interception import concerns

from .lazy_value import LazyValue
from .patches import Patch

__all__ = ["LateContext", "patches_of_verification"]


class LateContext(ssl.SSLContext):
    """A context that is built when it is first used.

    To whoever gets past its attributes it is a client's context that trusts no certificate at all:
    what goes wrong here can only refuse connections, never let one through unverified.
    """

    def __new__(cls, build: Callable[[], ssl.SSLContext]) -> LateContext:
        """Return a context that stands for the one that `build` will make."""
        self = super().__new__(cls, ssl.PROTOCOL_TLS_CLIENT)
        object.__setattr__(self, "_true", LazyValue(build))
        return self

    def __init__(self, build: Callable[[], ssl.SSLContext]) -> None:
        """Do no more: what is asked of a context is asked of the one that `build` makes."""

    def __getattribute__(self, name: str) -> object:
        """Return an attribute of the true context; what class this is can be said without it."""
        if name == "__class__":  # all that `isinstance(verify, str)` asks
            return ssl.SSLContext
        return getattr(_true_context(self), name)

    def __setattr__(self, name: str, value: object) -> None:
        """Set an attribute of the true context."""
        setattr(_true_context(self), name, value)


def _true_context(late: LateContext) -> ssl.SSLContext:
    once: LazyValue[ssl.SSLContext] = object.__getattribute__(late, "_true")
    return once()


def patches_of_verification(owner: type, library: ModuleType) -> Sequence[Patch]:
    """Return the patch by which a transport gets a late context, if it would build the usual one.

    That is so where no context, no file and no certificate is given, and a mock is active. A
    transport that is not told what to verify (LiteLLM's is given a session) needs no patch.
    """
    if "verify" not in inspect.signature(owner).parameters:
        return ()

    def replace(original: Callable[..., None]) -> Callable[..., None]:
        @wraps(original)
        def __init__(self: object, *args: object, **kwargs: object) -> None:  # noqa: N807
            usual = kwargs.get("verify", True) is True and kwargs.get("cert") is None
            if usual and not args and concerns():
                trust_env = kwargs.get("trust_env", True)
                kwargs["verify"] = LateContext(
                    lambda: library.create_ssl_context(verify=True, trust_env=trust_env)
                )
            original(self, *args, **kwargs)

        return __init__

    return (Patch(owner, "__init__", replace),)
