"""The order of events in a stream, one grammar per endpoint."""
