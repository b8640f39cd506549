"""The order of events in a stream: one grammar per kind of stream."""
