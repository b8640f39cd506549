"""Run the command line: `python -m openai_responses serve`."""

from __future__ import annotations

import sys

from openai_responses._command_line.main import main

if __name__ == "__main__":
    sys.exit(main())
