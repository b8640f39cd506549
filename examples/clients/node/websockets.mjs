// The WebSockets of the `openai` package. What the server sends is printed as JSON.
import OpenAI from 'openai';
import { OpenAIRealtimeWebSocket } from 'openai/realtime/websocket';
import { OpenAIRealtimeWS } from 'openai/realtime/ws';
import { ResponsesWS } from 'openai/resources/responses/ws';
import { WebSocket } from 'ws';

const client = new OpenAI(); // reads OPENAI_BASE_URL and OPENAI_API_KEY
const MODEL = 'gpt-realtime';

// Ask for a response in text, and return the types of the events and the text.
async function ask(realtime) {
  const types = [];
  let text = '';
  realtime.on('event', (event) => types.push(event.type));
  realtime.on('response.output_text.delta', (event) => (text += event.delta));
  const done = new Promise((resolve, reject) => {
    realtime.on('response.done', resolve);
    realtime.on('error', reject);
  });
  const content = [{ type: 'input_text', text: 'Hi' }];
  realtime.on('session.created', () => {
    realtime.send({
      type: 'conversation.item.create',
      item: { type: 'message', role: 'user', content },
    });
    realtime.send({ type: 'response.create', response: { output_modalities: ['text'] } });
  });
  const { response } = await done;
  realtime.close();
  return { types: [...new Set(types)], text, status: response.status };
}

const calls = {
  async realtime() {
    return ask(new OpenAIRealtimeWS({ model: MODEL }, client));
  },

  // As in a browser, which has its key in a subprotocol. Node.js has WebSocket since release 22.
  async browser() {
    globalThis.WebSocket ??= WebSocket;
    return ask(new OpenAIRealtimeWebSocket({ model: MODEL }, client));
  },

  async refused() {
    const realtime = new OpenAIRealtimeWS({ model: MODEL }, client);
    return new Promise((resolve) => realtime.on('error', (error) => resolve(error.message)));
  },

  async responses() {
    const responses = new ResponsesWS(client);
    const completed = [];
    const done = new Promise((resolve, reject) => {
      responses.on('response.completed', ({ response }) => {
        completed.push(response);
        if (completed.length === 2) return resolve();
        const previous_response_id = response.id;
        const next = { model: 'gpt-5', input: 'And now?', previous_response_id };
        responses.send({ type: 'response.create', ...next, store: false });
      });
      responses.on('error', reject);
    });
    responses.send({ type: 'response.create', model: 'gpt-5', input: 'Hi', store: false });
    await done;
    responses.close();
    return completed.map((each) => each.output[0].content[0].text);
  },
};

console.log(JSON.stringify(await calls[process.argv[2]]()));
