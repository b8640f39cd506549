"""The protocol of behaviours: what answers a call of an operation with a lifecycle of its own."""
