"""Measures the cost of a mock, compared with a bare `MockTransport` with canned bytes."""
