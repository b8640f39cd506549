"""Opening handshakes of WebSockets (RFC 6455, section 4)."""
