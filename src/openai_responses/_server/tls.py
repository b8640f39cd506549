"""Self-signed certificates for a server, made with the package trustme."""

from __future__ import annotations

import os
import ssl
import tempfile
from collections.abc import Mapping
from typing import NamedTuple

from typing_extensions import Self

from openai_responses._core.errors.exceptions import MockError

__all__ = ["Certificates"]

# The variables with the CA file of Python (and httpx), requests, curl and Node.
_VARIABLES = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "NODE_EXTRA_CA_CERTS")


class Certificates(NamedTuple):
    """The TLS context of a server, and the file with the certificate of its authority."""

    context: ssl.SSLContext
    ca_file: str

    @classmethod
    def make(cls, host: str) -> Self:
        """Return certificates for a host and for this machine. Raises MockError without trustme."""
        try:
            import trustme
        except ImportError as error:
            raise MockError(
                "tls=True needs the package trustme, which is not installed. Run: "
                "pip install 'openai-responses-mock[tls]'"
            ) from error
        authority = trustme.CA()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        names = dict.fromkeys((host, "localhost", "127.0.0.1", "::1"))
        certificate = authority.issue_cert(*names)
        with certificate.private_key_and_cert_chain_pem.tempfile() as path:
            context.load_cert_chain(path)
        number, path = tempfile.mkstemp(prefix="openai-responses-ca-", suffix=".pem")
        with os.fdopen(number, "wb") as file:
            file.write(authority.cert_pem.bytes())
        return cls(context, path)

    @property
    def environ(self) -> Mapping[str, str]:
        """The environment variables with which clients trust the server."""
        return dict.fromkeys(_VARIABLES, self.ca_file)

    def remove(self) -> None:
        """Remove the file."""
        os.unlink(self.ca_file)
