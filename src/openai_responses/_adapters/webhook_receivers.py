"""Receivers of webhooks: functions, ASGI and WSGI applications, and servers."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping

from openai_responses._core.webhooks.deliveries import Interface, LiveReceiver, Receiver

__all__ = ["WebhookReceivers"]

# By the number of parameters that have to be given by position.
_INTERFACES: Mapping[int, Interface] = {1: "function", 2: "wsgi", 3: "asgi"}


class WebhookReceivers:
    """The factory of receivers; each kind is imported on first use, as few mocks have webhooks."""

    def of_url(self, url: str, *, allow_host: bool = False) -> Receiver:
        """Return the receiver for a server. Raises ValueError if the host is not allowed."""
        from .webhook_urls import url_receiver

        return url_receiver(url, allow_host=allow_host)

    def of_application(
        self, target: Callable[..., object], interface: Interface | None
    ) -> Receiver:
        """Return the receiver for a function or an application. Raises TypeError for others."""
        from .webhook_asgi import asgi_receiver
        from .webhook_functions import function_receiver
        from .webhook_wsgi import wsgi_receiver

        makers: Mapping[Interface, Callable[[Callable[..., object]], Receiver]] = {
            "asgi": asgi_receiver,
            "wsgi": wsgi_receiver,
            "function": function_receiver,
        }
        return makers[interface or _interface_of(target)](target)

    def of_live_application(self, target: object, interface: Interface | None) -> LiveReceiver:
        """Return the receiver that runs the lifespan of an ASGI application. Raises TypeError."""
        from .webhook_lifespans import live_receiver

        if not callable(target) or (interface or _interface_of(target)) != "asgi":
            raise TypeError(
                f"deliver_to: lifespan=True is for ASGI applications, got {target!r}; leave it out"
            )
        return live_receiver(target)


def _interface_of(target: object) -> Interface:
    """Return the interface of a target, derived from its parameters.

    A function takes a webhook, a WSGI application `environ` and `start_response`, an ASGI
    application `scope`, `receive` and `send`.
    """
    count = _parameter_count(target) if callable(target) else 0
    if count not in _INTERFACES:
        raise TypeError(
            "deliver_to: expected a URL, a function that takes a webhook, or an ASGI or WSGI "
            f'application, got {target!r}; interface="asgi" or "wsgi" says which it is, if its '
            "parameters do not"
        )
    return _INTERFACES[count]


def _parameter_count(target: Callable[..., object]) -> int:
    try:
        parameters = inspect.signature(target).parameters.values()
    except ValueError:  # a built-in without a signature, such as `list.append`
        return 1
    kinds = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    return sum(one.kind in kinds and one.default is one.empty for one in parameters)
