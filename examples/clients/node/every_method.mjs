// Calls every method of the `openai` package that is one operation of the API, and prints what became of it.
//
// The argument is a JSON file with the operations: {name, method, path, body, isForm, stream}, `body` is the least that
// the API takes, `stream` the field that switches streaming on, if the operation streams.
import { readFileSync } from 'node:fs';
import OpenAI, { toFile } from 'openai';

const REQUEST = /_client\s*\.(get|post|put|patch|delete|getAPIList)\((?:path\s*)?([`'])(.*?)\2/s;
const BODIES = new Set(['body', 'params', 'query']);
const FILES = new Set([
  'audio_sample',
  'data',
  'file',
  'files',
  'image',
  'mask',
  'recording',
  'video',
]);

const client = new OpenAI({ adminAPIKey: 'sk-admin', maxRetries: 0, timeout: 60_000 });
const rows = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const operations = new Map(rows.map((each) => [keyOf(each.method, each.path), each]));

function keyOf(method, path) {
  return `${method} ${path.replace(/\$?\{[^}]*\}/g, '{}')}`;
}

// The methods of a resource and of those below it. Their source says which request they make.
function* methodsOf(resource, names) {
  for (const [name, value] of Object.entries(resource)) {
    if (name !== '_client' && value?._client) yield* methodsOf(value, [...names, name]);
  }
  for (const name of names.length
    ? Object.getOwnPropertyNames(Object.getPrototypeOf(resource))
    : []) {
    const source = resource[name].toString();
    const [, verb, , path] = source.match(REQUEST) ?? [];
    if (name === 'constructor' || !verb) continue;
    const method = verb === 'getAPIList' ? (source.match(/method: '(\w+)'/)?.[1] ?? 'get') : verb;
    const operation = operations.get(keyOf(method.toUpperCase(), path));
    yield {
      name: [...names, name].join('.'),
      call: resource[name].bind(resource),
      source,
      operation,
    };
  }
}

// Made-up ids, and the body with the ids that the method takes from it.
async function argumentsOf({ source, operation }, more) {
  const fields = { ...operation?.body, ...more };
  for (const name of Object.keys(fields)) {
    if (operation?.isForm && FILES.has(name))
      fields[name] = await toFile(Buffer.from('bytes'), name);
  }
  const taken = source.match(/const \{ ([^}]*?) \} = params/)?.[1].split(', ') ?? [];
  for (const name of taken)
    if (/^\w+_(id|key|name|checkpoint)$/.test(name)) fields[name] = `made_up_${name}`;
  const names = source
    .match(/^\w+\(([^)]*)\)/)[1]
    .split(',')
    .map((name) => name.split('=')[0].trim());
  return names
    .slice(0, names.indexOf('options'))
    .map((name) => (BODIES.has(name) ? fields : `made-up-${name}`));
}

// How many parts an answer has: events of a stream, objects of the pages of a list.
async function partsOf(answer) {
  if (typeof answer?.arrayBuffer === 'function') return (await answer.arrayBuffer()).byteLength;
  if (answer?.[Symbol.asyncIterator] === undefined) return 1;
  let count = 0;
  for await (const _ of answer) count++;
  return count;
}

for (const method of methodsOf(client, [])) {
  const { name, operation } = method;
  for (const stream of operation?.stream ? [null, operation.stream] : [null]) {
    const result = { name, streams: stream !== null, parts: 0, error: null };
    try {
      result.parts = await partsOf(await method.call(...(await argumentsOf(method, stream))));
    } catch (error) {
      result.error = `${error}`;
    }
    console.log(JSON.stringify(result));
  }
}
