"""Every operation that opens a WebSocket, a row for each path.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from openai_responses._core.spec.operations import Operation

OPERATIONS = (
    Operation(id="realtime.connect", method="GET", path="/realtime", name="realtime.connect", status=101, answer_media_types=(), session=("openai_responses_generated.sessions.realtime", "RealtimeSession")),
)
