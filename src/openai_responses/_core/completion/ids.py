"""Ids in the API's format: prefix, alphabet and number of characters (recorded)."""

from __future__ import annotations

from typing import NamedTuple

from .makers import Filling

__all__ = ["IdFormat", "id_format", "reference_format", "secret_format"]


class IdFormat(NamedTuple):
    """The format of an id: a prefix, then letters and digits, or hexadecimal digits.

    If `has_time`, the first eight digits are the time. If `is_linked`, 26 digits are common to all
    ids of one answer and include the time. If `is_hex`, the digits are hexadecimal.
    """

    prefix: str
    length: int
    is_hex: bool = False
    has_time: bool = False
    is_linked: bool = False

    def make(self, filling: Filling) -> str:
        """Return a new id for an answer."""
        determinism = filling.determinism
        if self.is_linked:
            return f"{self.prefix}{filling.link}{determinism.hex(24)}"
        if self.has_time:
            return f"{self.prefix}{determinism.now():08x}{determinism.hex(self.length - 8)}"
        tail = determinism.hex(self.length) if self.is_hex else determinism.letters(self.length)
        return self.prefix + tail


def _letters(prefix: str, length: int = 24) -> IdFormat:
    return IdFormat(prefix, length)


def _hex(prefix: str, length: int = 32) -> IdFormat:
    return IdFormat(prefix, length, is_hex=True)


def _hex_with_time(prefix: str, length: int = 32) -> IdFormat:
    return IdFormat(prefix, length, is_hex=True, has_time=True)


def _linked_hex(prefix: str) -> IdFormat:
    return IdFormat(prefix, 50, is_hex=True, is_linked=True)


# By the object's kind: its `object`, or else its `type`.
_BY_KIND: dict[str, IdFormat] = {
    "chat.completion": _letters("chatcmpl-", 29),
    "text_completion": _letters("cmpl-", 29),
    "moderation": _letters("modr-", 29),
    "function": _letters("call_"),
    "custom": _letters("call_"),
    "code_interpreter": _letters("call_"),
    "file_search": _letters("call_"),
    "response": _linked_hex("resp_"),
    "response.compaction": _linked_hex("resp_"),
    "message": _linked_hex("msg_"),
    "reasoning": _linked_hex("rs_"),
    "function_call": _linked_hex("fc_"),
    "function_call_output": _linked_hex("fco_"),
    "web_search_call": _linked_hex("ws_"),
    "file_search_call": _linked_hex("fs_"),
    "code_interpreter_call": _linked_hex("ci_"),
    "computer_call": _linked_hex("cu_"),
    "computer_call_output": _linked_hex("cuo_"),
    "mcp_call": _linked_hex("mcp_"),
    "mcp_list_tools": _linked_hex("mcpl_"),
    "mcp_approval_request": _linked_hex("mcpr_"),
    "mcp_approval_response": _linked_hex("mcpa_"),
    "image_generation_call": _linked_hex("ig_"),
    "compaction": _linked_hex("cmp_"),
    "tool_search_call": _linked_hex("tsc_"),
    "tool_search_output": _linked_hex("tso_"),
    "custom_tool_call": _linked_hex("ctc_"),
    "custom_tool_call_output": _linked_hex("ctco_"),
    "local_shell_call": _linked_hex("lsh_"),
    "local_shell_call_output": _linked_hex("lsho_"),
    "shell_call": _linked_hex("sh_"),
    "shell_call_output": _linked_hex("sho_"),
    "apply_patch_call": _linked_hex("apc_"),
    "apply_patch_call_output": _linked_hex("apco_"),
    "conversation": _hex_with_time("conv_", 48),
    "container": _hex_with_time("cntr_", 48),
    "container.file": _hex_with_time("cfile_"),
    "prompt": _hex_with_time("pmpt_", 48),
    "vector_store": _hex_with_time("vs_"),
    "vector_store.file": _letters("file-", 22),
    "vector_store.file_batch": _hex("vsfb_"),
    "vector_store.files_batch": _hex("vsfb_"),
    "file": _letters("file-", 22),
    "upload": _hex_with_time("upload_"),
    "upload.part": _hex_with_time("part_"),
    "batch": _hex_with_time("batch_"),
    "assistant": _letters("asst_"),
    "thread": _letters("thread_"),
    "thread.message": _letters("msg_"),
    "thread.run": _letters("run_"),
    "thread.run.step": _letters("step_"),
    "fine_tuning.job": _letters("ftjob-"),
    "fine_tuning.job.event": _letters("ftevent-"),
    "fine_tuning.job.checkpoint": _letters("ftckpt_"),
    "checkpoint.permission": _letters("cp_"),
    "eval": _hex_with_time("eval_"),
    "eval.run": _hex_with_time("evalrun_"),
    "eval.run.output_item": _hex_with_time("outputitem_"),
    "video": _hex_with_time("video_", 48),
    "skill": _hex_with_time("skill_", 48),
    "skill.version": _hex_with_time("skillver_", 48),
    "character": _hex_with_time("char_", 48),
    "audio.voice": _hex("voice_", 24),
    "audio.voice_consent": _hex("cons_", 24),
    "content_provenance_check": _hex_with_time("cpc_"),
    "chatkit.session": _hex_with_time("cksess_", 48),
    "chatkit.thread": _hex_with_time("cthr_", 48),
    "chatkit.thread_item": _hex_with_time("cti_", 48),
    "realtime.session": _letters("sess_", 21),
    "realtime.transcription_session": _letters("sess_", 21),
    "realtime.translation_session": _letters("sess_", 21),
    "organization": _letters("org-"),
    "organization.project": _letters("proj_"),
    "organization.user": _letters("user-"),
    "organization.project.user": _letters("user-"),
    "user": _letters("user-"),
    "organization.admin_api_key": _letters("key_"),
    "organization.admin_api_key.owner": _letters("user-"),
    "organization.project.api_key": _letters("key_"),
    "organization.project.service_account.api_key": _letters("key_"),
    "organization.project.service_account": _letters("svc_acct_"),
    "organization.invite": _letters("invite-"),
    "certificate": _letters("cert_"),
    "organization.certificate": _letters("cert_"),
    "organization.project.certificate": _letters("cert_"),
    "organization.audit_log": _letters("audit_log-"),
    "organization.spend_alert": _letters("spend_alert_"),
    "project.spend_alert": _letters("spend_alert_"),
    "project.rate_limit": _letters("rl_"),
    "role": _letters("role_"),
    "group": _letters("group_"),
}

# The kind of object that a field `<name>_id`, or a path parameter of that name, refers to.
_BY_REFERENCE: dict[str, str] = {
    "api_key": "organization.project.api_key",
    "alert": "organization.spend_alert",
    "approval_request": "mcp_approval_request",
    "batch": "batch",
    "call": "function",
    "caller": "function",
    "character": "video",
    "checkpoint": "fine_tuning.job.checkpoint",
    "completion": "chat.completion",
    "consent": "audio.voice_consent",
    "error_file": "file",
    "file_batch": "vector_store.files_batch",
    "input_file": "file",
    "invite": "organization.invite",
    "item": "message",
    "job": "fine_tuning.job",
    "key": "organization.admin_api_key",
    "message": "thread.message",
    "output_item": "eval.run.output_item",
    "output_file": "file",
    "permission": "checkpoint.permission",
    "project": "organization.project",
    "rate_limit": "project.rate_limit",
    "remixed_from_video": "video",
    "run": "thread.run",
    "service_account": "organization.project.service_account",
    "session": "chatkit.session",
    "step": "thread.run.step",
    "fine_tuning_job": "fine_tuning.job",
    "training_file": "file",
}

# Fields with a file's id whose names do not end in `_id`.
_FILES = frozenset(("training_file",))

# Keys and other secrets, by their place.
_SECRETS: dict[str, IdFormat] = {
    "organization.admin_api_key.value": _letters("sk-admin-", 48),
    "organization.project.service_account.api_key.value": _letters("sk-svcacct-", 48),
    "realtime.session.client_secret.value": _hex("ek_"),
    "realtime.transcription_session.client_secret.value": _hex("ek_"),
    "value": _hex("ek_"),
    "chatkit.session.client_secret": _hex("chatkit_token_"),
    "reasoning.encrypted_content": _letters("gAAAAA", 120),
}


def id_format(kind: str) -> IdFormat:
    """Return the id format for a kind of object; for an unknown kind, the prefix is its name."""
    kind = kind.removesuffix(".deleted")
    known_format = _BY_KIND.get(kind)
    if known_format is not None:
        return known_format
    name = kind.rpartition(".")[2]
    return _hex(f"{name}_" if name else "")


def reference_format(name: str) -> IdFormat | None:
    """Return the id format of a field such as `assistant_id`; None if unknown."""
    base = name.removesuffix("_id")
    if base == name and name not in _FILES:
        return None
    return _BY_KIND.get(_BY_REFERENCE.get(base, base))


def secret_format(place: str) -> IdFormat | None:
    """Return the format of the key or secret at a place; None if there is none."""
    return _SECRETS.get(place)
