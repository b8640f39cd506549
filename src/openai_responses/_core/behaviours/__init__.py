"""The protocol of behaviours: functions that answer calls of operations with their own logic."""
