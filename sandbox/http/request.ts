import type { IncomingMessage } from 'node:http';
import type { Upload } from '../check/upload.ts';
import { MAX_FILE_BYTES, MAX_REQUEST_BYTES } from '../state/files.ts';
import { type Answer, notJson, tooLarge } from './answer.ts';

/** The body of a call: its JSON (from `payload_json` in a multipart body) and the files beside it. */
export interface Payload {
  readonly body: unknown;
  readonly uploads: readonly Upload[];
}

/** What does this request carry? A refusal instead if it is too large or not what it says it is. */
export async function readPayload(request: IncomingMessage): Promise<Payload | Answer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_REQUEST_BYTES) chunks.push(chunk);
  }
  if (size > MAX_REQUEST_BYTES) return tooLarge();
  const raw = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return readMultipart(raw, type);
  if (raw.length === 0) return { body: undefined, uploads: [] };
  const body = parseJson(raw.toString('utf8'));
  return body === undefined ? notJson() : { body, uploads: [] };
}

/** https://docs.discord.com/developers/reference#uploading-files: `payload_json` and `files[n]`. */
async function readMultipart(raw: Buffer<ArrayBuffer>, type: string): Promise<Payload | Answer> {
  const form = await new Response(raw, { headers: { 'content-type': type } }).formData().catch(() => null);
  if (!form) return notJson();
  let body: unknown = {};
  const uploads: Upload[] = [];
  for (const [key, value] of form) {
    if (typeof value === 'string') {
      if (key !== 'payload_json') continue;
      body = parseJson(value);
      if (body === undefined) return notJson();
      continue;
    }
    const index = /^files\[(\d+)\]$/.exec(key)?.[1];
    if (index === undefined) continue;
    const data = Buffer.from(await value.arrayBuffer());
    if (data.length > MAX_FILE_BYTES) return tooLarge();
    uploads.push({ index, name: value.name, type: value.type || 'application/octet-stream', data });
  }
  return { body, uploads };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
