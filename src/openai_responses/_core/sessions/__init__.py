"""WebSocket sessions without I/O: events of a client in, events of the server out."""
