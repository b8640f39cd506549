// The OpenAI Agents SDK: an agent calls its tool, whole and streamed.
import { Agent, run, tool } from '@openai/agents';
import { z } from 'zod';

const getWeather = tool({
  name: 'get_weather',
  description: 'Say what the weather in a city is.',
  parameters: z.object({ city: z.string() }),
  execute: async ({ city }) => `sunny in ${city}`,
});
const agent = new Agent({ name: 'Forecaster', model: 'gpt-5', tools: [getWeather] });

const result = await run(agent, 'What is the weather in Paris?', {
  stream: process.argv[2] === 'streamed',
});
await result.completed; // of a stream
console.log(JSON.stringify(result.finalOutput));
