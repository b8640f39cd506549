// Runs the examples in the comments of the `openai` package's resources, and prints what became of each.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import OpenAI from 'openai';

const EXAMPLE = /\* @example[^\n]*\n\s*\* ```ts\n(.*?)```/gs;
const AsyncFunction = (async () => {}).constructor;

const folder = join(dirname(fileURLToPath(import.meta.resolve('openai'))), 'resources');
const client = new OpenAI({ adminAPIKey: 'sk-admin', maxRetries: 0, timeout: 60_000 });
const fs = { createReadStream: (name) => new File(['some bytes'], name) };
const console_ = { log() {} };

for (const name of readdirSync(folder, { recursive: true }).sort()) {
  // Those about WebSockets have another `client`.
  if (!name.endsWith('.mjs') || name.includes('ws')) continue;
  for (const [, comment] of readFileSync(join(folder, name), 'utf8').matchAll(EXAMPLE)) {
    const code = comment.replace(/^\s*\* ?/gm, '');
    const result = { name, streams: false, parts: 0, error: null };
    try {
      await new AsyncFunction('client', 'fs', 'console', code)(client, fs, console_);
    } catch (error) {
      result.error = `${error} in ${code}`;
    }
    console.log(JSON.stringify(result));
  }
}
