"""What a mock costs, against a bare `MockTransport` with canned bytes."""
