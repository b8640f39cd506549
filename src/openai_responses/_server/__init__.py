"""The server: answers clients of other processes and languages by a mock, over sockets."""
