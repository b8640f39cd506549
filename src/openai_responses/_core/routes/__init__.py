"""Routes: what a test has set as the answer of an operation or of another host."""
