"""Opening handshakes of WebSockets (RFC 6455, section 4): a request becomes a session, or not."""
