"""Every operation that opens a WebSocket.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from openai_responses._core.spec.operations import Operation

OPERATIONS: "tuple[Operation, ...]" = (
    Operation(
        id="beta.realtime.connect",
        method="GET",
        path="/realtime",
        name="beta.realtime.connect",
        status=101,
        answer_media_types=(),
        session=("openai_responses_generated.sessions.beta_realtime", "BetaRealtimeSession"),
    ),
    Operation(
        id="beta.responses.connect",
        method="GET",
        path="/responses",
        name="beta.responses.connect",
        status=101,
        answer_media_types=(),
        session=("openai_responses_generated.sessions.beta_responses", "BetaResponsesSession"),
    ),
    Operation(
        id="live.connect",
        method="GET",
        path="/live/sessions",
        name="live.connect",
        status=101,
        answer_media_types=(),
        session=("openai_responses_generated.sessions.live", "LiveSession"),
    ),
    Operation(
        id="live.forks.connect",
        method="GET",
        path="/live/sessions/{session_id}/fork",
        name="live.forks.connect",
        status=101,
        answer_media_types=(),
        session=("openai_responses_generated.sessions.live", "LiveForksSession"),
    ),
    Operation(
        id="live.sideband.connect",
        method="GET",
        path="/live/sessions/{session_id}/attach",
        name="live.sideband.connect",
        status=101,
        answer_media_types=(),
        session=("openai_responses_generated.sessions.live", "LiveSidebandSession"),
    ),
    Operation(
        id="realtime.connect",
        method="GET",
        path="/realtime",
        name="realtime.connect",
        status=101,
        answer_media_types=(),
        session=("openai_responses_generated.sessions.realtime", "RealtimeSession"),
    ),
    Operation(
        id="realtime.translations.connect",
        method="GET",
        path="/realtime/translations",
        name="realtime.translations.connect",
        status=101,
        answer_media_types=(),
        session=("openai_responses_generated.sessions.realtime", "RealtimeTranslationsSession"),
    ),
    Operation(
        id="responses.connect",
        method="GET",
        path="/responses",
        name="responses.connect",
        status=101,
        answer_media_types=(),
        session=("openai_responses_generated.sessions.responses", "ResponsesSession"),
    ),
)
