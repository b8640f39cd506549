// The `openai` package: one call of each kind. What the answer says is printed as JSON.
import OpenAI, { toFile } from 'openai';
import { zodTextFormat } from 'openai/helpers/zod';
import { z } from 'zod';

const client = new OpenAI(); // reads OPENAI_BASE_URL and OPENAI_API_KEY
const messages = [{ role: 'user', content: 'What is the weather in Paris?' }];
const tools = [
  {
    type: 'function',
    function: {
      name: 'get_weather',
      parameters: { type: 'object', properties: { city: { type: 'string' } } },
    },
  },
];

const calls = {
  async chat() {
    const completion = await client.chat.completions.create({ model: 'gpt-5', messages });
    return completion.choices[0].message.content;
  },

  async chat_stream() {
    const stream = client.chat.completions.stream({
      model: 'gpt-5',
      messages,
      tools,
      stream_options: { include_usage: true },
    });
    let deltas = 0;
    stream.on('chunk', () => deltas++);
    const completion = await stream.finalChatCompletion();
    const [call] = completion.choices[0].message.tool_calls;
    return {
      tool: call.function.name,
      arguments: JSON.parse(call.function.arguments),
      usage: completion.usage.total_tokens,
      deltas,
    };
  },

  async run_tools() {
    const city = (parameters) => `sunny in ${JSON.parse(parameters).city}`;
    const runner = client.chat.completions.runTools({
      model: 'gpt-5',
      messages,
      tools: [{ type: 'function', function: { ...tools[0].function, function: city } }],
    });
    return runner.finalContent();
  },

  async responses() {
    const response = await client.responses.create({ model: 'gpt-5', input: 'Hi' });
    const next = await client.responses.create({
      model: 'gpt-5',
      input: 'And now?',
      previous_response_id: response.id,
    });
    return [response.output_text, next.output_text, next.previous_response_id === response.id];
  },

  async responses_stream() {
    const types = [];
    const stream = client.responses.stream({ model: 'gpt-5', input: 'Hi' });
    for await (const event of stream) types.push(event.type);
    return { types: [...new Set(types)], text: (await stream.finalResponse()).output_text };
  },

  async files() {
    const file = await client.files.create({
      file: await toFile(Buffer.from('{"a": 1}\n'), 'träining.jsonl'),
      purpose: 'fine-tune',
      expires_after: { anchor: 'created_at', seconds: 3600 },
    });
    const content = await (await client.files.content(file.id)).text();
    await client.files.delete(file.id);
    const status = await client.files.retrieve(file.id).catch((error) => error.status);
    return { name: file.filename, bytes: file.bytes, content, status };
  },

  async uploads() {
    const upload = await client.uploads.create({
      filename: 'a.txt',
      purpose: 'user_data',
      bytes: 10,
      mime_type: 'text/plain',
    });
    const parts = [];
    for (const text of ['Hello', ' Node']) {
      const part = await client.uploads.parts.create(upload.id, {
        data: await toFile(Buffer.from(text), 'part'),
      });
      parts.push(part.id);
    }
    const { file } = await client.uploads.complete(upload.id, { part_ids: parts });
    return (await client.files.content(file.id)).text();
  },

  async images() {
    const made = await client.images.generate({ model: 'gpt-image-1', prompt: 'A cat' });
    const image = await toFile(Buffer.from(made.data[0].b64_json, 'base64'), 'cat.png', {
      type: 'image/png',
    });
    const edited = await client.images.edit({
      model: 'gpt-image-1',
      image: [image, image],
      prompt: 'A dog',
    });
    return [made, edited].map((each) =>
      Buffer.from(each.data[0].b64_json, 'base64').subarray(1, 4).toString(),
    );
  },

  async audio() {
    const speech = await client.audio.speech.create({
      model: 'gpt-4o-mini-tts',
      voice: 'ash',
      input: 'Hi',
      response_format: 'wav',
    });
    const file = await toFile(speech, 'speech.wav');
    const transcript = await client.audio.transcriptions.create({
      model: 'whisper-1',
      file,
      response_format: 'verbose_json',
      timestamp_granularities: ['word', 'segment'],
    });
    let streamed = '';
    for await (const event of await client.audio.transcriptions.create({
      model: 'gpt-4o-transcribe',
      file: await toFile(Buffer.from('RIFF'), 'a.wav'),
      stream: true,
    })) {
      if (event.type === 'transcript.text.done') streamed = event.text;
    }
    return { text: transcript.text, words: transcript.words.length, streamed };
  },

  async embeddings() {
    const { data } = await client.embeddings.create({
      model: 'text-embedding-3-small',
      input: ['a', 'b'],
      dimensions: 16,
    });
    return data.map((each) => each.embedding.length);
  },

  async errors() {
    const attempts = {
      unknown: () => client.files.retrieve('file-none'),
      wrong: () =>
        client.chat.completions.create({
          model: 'gpt-5',
          messages: [{ role: 'nobody', content: 'Hi' }],
        }),
      key: () => client.models.list(),
    };
    const found = {};
    for (const [name, attempt] of Object.entries(attempts)) {
      await attempt().catch(
        (error) =>
          (found[name] = [
            error.constructor.name,
            error.status,
            error.code,
            error.param,
            Boolean(error.requestID),
          ]),
      );
    }
    return found;
  },

  async retries() {
    return (await client.models.retrieve('gpt-5')).owned_by;
  },

  async pagination() {
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      await client.files.create({
        file: await toFile(Buffer.from(name), `${name}.txt`),
        purpose: 'user_data',
      });
    }
    const names = [];
    for await (const file of client.files.list({ limit: 2, order: 'asc' }))
      names.push(file.filename);
    return names;
  },

  async structured() {
    const format = zodTextFormat(z.object({ city: z.string() }), 'place');
    const response = await client.responses.parse({
      model: 'gpt-5',
      input: 'Hi',
      text: { format },
    });
    return response.output_parsed;
  },

  async vector_stores() {
    const store = await client.vectorStores.create({ name: 'docs' });
    const file = await toFile(Buffer.from('Paris is the capital of France.'), 'paris.txt');
    const added = await client.vectorStores.files.uploadAndPoll(store.id, file);
    const found = await client.vectorStores.search(store.id, { query: 'Paris' });
    return { status: added.status, found: found.data.length };
  },
};

console.log(JSON.stringify(await calls[process.argv[2]]()));
