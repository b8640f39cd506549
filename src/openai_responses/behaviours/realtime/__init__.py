"""What the API does by default in sessions of Realtime: audio, turns, conversations, responses."""
