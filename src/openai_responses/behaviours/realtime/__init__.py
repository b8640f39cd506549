"""The default behaviour of Realtime sessions: audio, turns, conversations and responses."""
