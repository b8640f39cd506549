"""Event streams: encoding as server-sent events, order of events, and synthesis from answers."""
