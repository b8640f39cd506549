"""What OpenAI has switched off: operations by path, and models, with their days.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:  # known to type checkers by its name; importing typing would cost every user
    from openai_responses._core.spec.retirements import RetirementRow

# The paths (operations below them are switched off too), the day, and the refusal: status, message, code;
# then the names of WebSockets that are switched off.
OPERATIONS: "tuple[RetirementRow, ...]" = (
    (("/assistants", "/threads"), "2026-08-26", 404, None, None, ()),
    (("/evals",), "2026-11-30", 404, None, None, ()),
    (("/images/variations",), "2026-05-12", 404, "", None, ()),
    (
        ("/realtime/sessions", "/realtime/transcription_sessions"),
        "2026-05-12",
        400,
        "The Realtime Beta API is no longer supported. Please use /v1/realtime for the GA API.",
        "beta_api_shape_disabled",
        ("beta.realtime.connect",),
    ),
)

# The last day of each model, as its `shutdown_date` says it.
MODELS: "dict[str, str]" = {
    "babbage-002": "2026-09-28",
    "chatgpt-4o-latest": "2026-02-17",
    "computer-use-preview": "2026-07-23",
    "computer-use-preview-2025-03-11": "2026-07-23",
    "dall-e-2": "2026-05-12",
    "dall-e-3": "2026-05-12",
    "davinci-002": "2026-09-28",
    "gpt-3.5-turbo-1106": "2026-09-28",
    "gpt-3.5-turbo-instruct": "2026-09-28",
    "gpt-4-0125-preview": "2026-03-26",
    "gpt-4-0314": "2026-03-26",
    "gpt-4-1106-preview": "2026-03-26",
    "gpt-4-turbo-preview": "2026-03-26",
    "gpt-4o-audio-preview-2024-12-17": "2026-07-23",
    "gpt-4o-mini-audio-preview-2024-12-17": "2026-07-23",
    "gpt-4o-mini-realtime-preview-2024-12-17": "2026-07-23",
    "gpt-4o-mini-search-preview": "2026-07-23",
    "gpt-4o-mini-search-preview-2025-03-11": "2026-07-23",
    "gpt-4o-mini-tts-2025-03-20": "2026-07-23",
    "gpt-4o-search-preview": "2026-07-23",
    "gpt-4o-search-preview-2025-03-11": "2026-07-23",
    "gpt-5-chat-latest": "2026-07-23",
    "gpt-5-codex": "2026-07-23",
    "gpt-5.1-chat-latest": "2026-07-23",
    "gpt-5.1-codex": "2026-07-23",
    "gpt-5.1-codex-max": "2026-07-23",
    "gpt-5.1-codex-mini": "2026-07-23",
    "gpt-5.2-chat-latest": "2026-08-10",
    "gpt-5.2-codex": "2026-07-23",
    "gpt-5.3-chat-latest": "2026-08-10",
    "gpt-audio-mini-2025-10-06": "2026-07-23",
    "gpt-realtime-mini-2025-10-06": "2026-07-23",
    "o1-mini": "2025-10-27",
    "o1-mini-2024-09-12": "2025-10-27",
    "o1-preview": "2025-07-28",
    "o1-preview-2024-09-12": "2025-07-28",
    "o1-pro": "2026-10-23",
    "o1-pro-2025-03-19": "2026-10-23",
    "o3-2025-04-16": "2026-12-10",
    "o3-deep-research-2025-06-26": "2026-07-23",
    "o3-pro-2025-06-10": "2026-12-10",
    "o4-mini-deep-research-2025-06-26": "2026-07-23",
}
