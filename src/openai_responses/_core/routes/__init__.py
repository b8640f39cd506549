"""Routes: the answers that a test has set for operations of the API and for other hosts."""
