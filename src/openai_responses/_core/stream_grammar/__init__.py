"""The order of events: what each kind of stream may send next, checked event by event."""
