"""The command line: `openai-responses`, also as `python -m openai_responses`."""
