"""The server: a mock behind a socket, for clients of any process and language."""
