"""Lives: what operations do with what is stored, beyond what their role in a family says."""

from __future__ import annotations

from openai_responses._core.behaviours import BehaviourTable

__all__ = ["LIVES"]

_HERE = "openai_responses.behaviours."

# Operations that look at what has a life: at one object, or at those of a list.
_LOOKS = (
    "GetVideo",
    "RetrieveContainer",
    "beta_getResponse",
    "getEvalRun",
    "getResponse",
    "getRun",
    "getVectorStore",
    "getVectorStoreFile",
    "getVectorStoreFileBatch",
    "retrieveBatch",
    "retrieveFineTuningJob",
)
_LISTS = (
    "ListContainers",
    "ListVideos",
    "getEvalRuns",
    "listBatches",
    "listPaginatedFineTuningJobs",
    "listRuns",
    "listVectorStoreFiles",
    "listVectorStores",
)

# By the id of the operation.
LIVES = BehaviourTable(
    {
        **dict.fromkeys(_LOOKS, _HERE + "lifecycle:look"),
        **dict.fromkeys(_LISTS, _HERE + "lifecycle:look_through"),
        "Compactconversation": _HERE + "responses:compact",
        "CreateContainer": _HERE + "containers:create",
        "CreateContainerFile": _HERE + "containers:create_file",
        "CreateSkill": _HERE + "skills:create",
        "CreateSkillVersion": _HERE + "skills:create_version",
        "CreateVideoEdit": _HERE + "videos:derive",
        "CreateVideoExtend": _HERE + "videos:derive",
        "CreateVideoRemix": _HERE + "videos:remix",
        "DeleteContainerFile": _HERE + "containers:delete_file",
        "DeleteSkillVersion": _HERE + "skills:delete_version",
        "DeleteVideo": _HERE + "videos:delete",
        "GetSkillContent": _HERE + "skills:content",
        "GetSkillVersionContent": _HERE + "skills:version_content",
        "Getinputtokencounts": _HERE + "responses:count",
        "RetrieveContainerFileContent": _HERE + "containers:file_content",
        "RetrieveVideoContent": _HERE + "videos:content",
        "UpdateSkillDefaultVersion": _HERE + "skills:update",
        "addUploadPart": _HERE + "uploads:add_part",
        "beta_Compactconversation": _HERE + "responses:compact",
        "beta_Getinputtokencounts": _HERE + "responses:count",
        "beta_cancelResponse": _HERE + "responses:cancel",
        "beta_createResponse": _HERE + "responses:create",
        "cancelBatch": _HERE + "batches:cancel",
        "cancelEvalRun": _HERE + "eval_runs:cancel",
        "cancelFineTuningJob": _HERE + "fine_tuning:cancel",
        "cancelResponse": _HERE + "responses:cancel",
        "cancelRun": _HERE + "runs:cancel",
        "cancelUpload": _HERE + "uploads:cancel",
        "cancelVectorStoreFileBatch": _HERE + "vector_store_files:cancel_batch",
        "completeUpload": _HERE + "uploads:complete",
        "createAssistant": _HERE + "assistants:create",
        "createBatch": _HERE + "batches:create",
        "createChatCompletion": _HERE + "chats:create",
        "createConversation": _HERE + "conversations:create",
        "createConversationItems": _HERE + "conversations:create_items",
        "createEval": _HERE + "evals:create",
        "createEvalRun": _HERE + "eval_runs:create",
        "createFile": _HERE + "files:create",
        "createFineTuningJob": _HERE + "fine_tuning:create",
        "createMessage": _HERE + "runs:add_message",
        "createResponse": _HERE + "responses:create",
        "createRun": _HERE + "runs:create",
        "createThread": _HERE + "threads:create",
        "createThreadAndRun": _HERE + "threads:create_and_run",
        "createUpload": _HERE + "uploads:create",
        "createVectorStore": _HERE + "vector_stores:create",
        "createVectorStoreFile": _HERE + "vector_store_files:create",
        "createVectorStoreFileBatch": _HERE + "vector_store_files:create_batch",
        "createVideo": _HERE + "videos:create",
        "deleteFile": _HERE + "files:delete",
        "deleteVectorStoreFile": _HERE + "vector_store_files:delete",
        "downloadFile": _HERE + "files:content",
        "listFilesInVectorStoreBatch": _HERE + "vector_store_files:list_batch_files",
        "modifyVectorStore": _HERE + "vector_stores:update",
        "pauseFineTuningJob": _HERE + "fine_tuning:pause",
        "resumeFineTuningJob": _HERE + "fine_tuning:resume",
        "retrieveVectorStoreFileContent": _HERE + "vector_stores:file_content",
        "searchVectorStore": _HERE + "vector_stores:search",
        "submitToolOuputsToRun": _HERE + "runs:submit_tool_outputs",
    }
)
