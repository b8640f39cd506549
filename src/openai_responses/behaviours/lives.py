"""Lives: what operations do with what is stored, beyond what their role in a family says."""

from __future__ import annotations

from openai_responses._core.behaviours import BehaviourTable

__all__ = ["LIVES"]

_HERE = "openai_responses.behaviours."

# Operations that look at what has a life: at one object, or at those of a list.
_LOOKS = (
    "beta_getResponse",
    "getResponse",
    "getRun",
    "getVectorStore",
    "getVectorStoreFile",
    "getVectorStoreFileBatch",
    "retrieveBatch",
)
_LISTS = ("listBatches", "listRuns", "listVectorStoreFiles", "listVectorStores")

# By the id of the operation.
LIVES = BehaviourTable(
    {
        **dict.fromkeys(_LOOKS, _HERE + "lifecycle:look"),
        **dict.fromkeys(_LISTS, _HERE + "lifecycle:look_through"),
        "Compactconversation": _HERE + "responses:compact",
        "Getinputtokencounts": _HERE + "responses:count",
        "beta_Compactconversation": _HERE + "responses:compact",
        "beta_Getinputtokencounts": _HERE + "responses:count",
        "beta_cancelResponse": _HERE + "responses:cancel",
        "beta_createResponse": _HERE + "responses:create",
        "cancelBatch": _HERE + "batches:cancel",
        "cancelResponse": _HERE + "responses:cancel",
        "cancelRun": _HERE + "runs:cancel",
        "addUploadPart": _HERE + "uploads:add_part",
        "cancelUpload": _HERE + "uploads:cancel",
        "cancelVectorStoreFileBatch": _HERE + "vector_store_files:cancel_batch",
        "completeUpload": _HERE + "uploads:complete",
        "createAssistant": _HERE + "assistants:create",
        "createBatch": _HERE + "batches:create",
        "createChatCompletion": _HERE + "chats:create",
        "createConversation": _HERE + "conversations:create",
        "createConversationItems": _HERE + "conversations:create_items",
        "createFile": _HERE + "files:create",
        "createMessage": _HERE + "runs:add_message",
        "createResponse": _HERE + "responses:create",
        "createRun": _HERE + "runs:create",
        "createThread": _HERE + "threads:create",
        "createThreadAndRun": _HERE + "threads:create_and_run",
        "createUpload": _HERE + "uploads:create",
        "createVectorStore": _HERE + "vector_stores:create",
        "createVectorStoreFile": _HERE + "vector_store_files:create",
        "createVectorStoreFileBatch": _HERE + "vector_store_files:create_batch",
        "deleteFile": _HERE + "files:delete",
        "deleteVectorStoreFile": _HERE + "vector_store_files:delete",
        "downloadFile": _HERE + "files:content",
        "listFilesInVectorStoreBatch": _HERE + "vector_store_files:list_batch_files",
        "modifyVectorStore": _HERE + "vector_stores:update",
        "retrieveVectorStoreFileContent": _HERE + "vector_stores:file_content",
        "searchVectorStore": _HERE + "vector_stores:search",
        "submitToolOuputsToRun": _HERE + "runs:submit_tool_outputs",
    }
)
