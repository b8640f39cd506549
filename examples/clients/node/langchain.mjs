// LangChain for JavaScript, over both endpoints.
import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';
import { tool } from '@langchain/core/tools';
import { z } from 'zod';

const [what, endpoint] = process.argv.slice(2);
const useResponsesApi = endpoint === 'responses';
const model = new ChatOpenAI({ model: 'gpt-5', useResponsesApi }); // reads the two variables
const getWeather = tool(({ city }) => `sunny in ${city}`, {
  name: 'get_weather',
  description: 'Say what the weather in a city is.',
  schema: z.object({ city: z.string() }),
});

const calls = {
  async tools() {
    const able = model.bindTools([getWeather]);
    const first = await able.invoke('What is the weather in Paris?');
    const result = await getWeather.invoke(first.tool_calls[0]);
    const last = await able.invoke([
      { role: 'user', content: 'What is the weather in Paris?' },
      first,
      result,
    ]);
    return last.text;
  },

  async stream() {
    let text = '';
    for await (const chunk of await model.stream('Hi')) text += chunk.text;
    return text;
  },

  async object() {
    return model.withStructuredOutput(z.object({ city: z.string() })).invoke('Hi');
  },

  async embed() {
    const embeddings = new OpenAIEmbeddings({ model: 'text-embedding-3-small' });
    return (await embeddings.embedDocuments(['a', 'b'])).length;
  },
};

console.log(JSON.stringify(await calls[what]()));
