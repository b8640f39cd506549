// The AI SDK (`ai` and `@ai-sdk/openai`), over both endpoints.
import { createOpenAI } from '@ai-sdk/openai';
import { embedMany, generateText, Output, stepCountIs, streamText, tool } from 'ai';
import { z } from 'zod';

const openai = createOpenAI(); // reads OPENAI_BASE_URL and OPENAI_API_KEY
const [what, endpoint] = process.argv.slice(2);
const model = endpoint === 'chat' ? openai.chat('gpt-5') : openai.responses('gpt-5');
const getWeather = tool({
  description: 'Say what the weather in a city is.',
  inputSchema: z.object({ city: z.string() }),
  execute: async ({ city }) => `sunny in ${city}`,
});

const calls = {
  async tools() {
    const { text } = await generateText({
      model,
      prompt: 'What is the weather in Paris?',
      tools: { get_weather: getWeather },
      stopWhen: stepCountIs(3),
    });
    return text;
  },

  async stream() {
    const result = streamText({ model, prompt: 'Hi' });
    let text = '';
    for await (const delta of result.textStream) text += delta;
    return text;
  },

  async object() {
    const { output } = await generateText({
      model,
      prompt: 'Hi',
      output: Output.object({ schema: z.object({ city: z.string() }) }),
    });
    return output;
  },

  async embed() {
    const { embeddings } = await embedMany({
      model: openai.embedding('text-embedding-3-small'),
      values: ['a', 'b'],
    });
    return embeddings.length;
  },
};

console.log(JSON.stringify(await calls[what]()));
