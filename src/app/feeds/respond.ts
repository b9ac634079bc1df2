import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { FeedAnswer } from './documents.ts';
import { acceptsGzip, hasAlready, type Representations } from './representation.ts';

/** Data changes with a new version of the bot, so readers need not ask more often. */
const CACHE_CONTROL = 'public, max-age=3600';
/** A longer address is no address of ours. */
const LONGEST_URL = 2_000;

export interface Responding {
  find: (path: string, given: URLSearchParams) => FeedAnswer | null;
  represent: (document: { key: string; type: string; text: () => string }) => Promise<Representations>;
  /** When the data was last verified, as an HTTP date. */
  lastModified: string;
}

/** Answers one request. Rejects only when a document cannot be made, before anything is sent. */
export async function respond(
  { find, represent, lastModified }: Responding,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method, url = '', headers } = request;
  if (method !== 'GET' && method !== 'HEAD') {
    refuse(request, response, 405, 'Only GET and HEAD are understood here.', { allow: 'GET, HEAD' });
    return;
  }
  if (hasBody(request)) return refuse(request, response, 400, 'A request here has no body.');
  if (url.length > LONGEST_URL) return refuse(request, response, 414, 'This address is too long.');
  // A proxy may send the whole address: https://www.rfc-editor.org/rfc/rfc9112#section-3.2.2
  const [path = '', query = ''] = url.replace(/^https?:\/\/[^/?]*/i, '').split(/\?(.*)/s);
  const answer = find(path, new URLSearchParams(query));
  if (answer === null)
    return refuse(request, response, 404, 'There is nothing here. See / for what there is.');
  if ('problem' in answer) return refuse(request, response, 400, answer.problem);
  const { type, identity, gzip } = await represent(answer.found);
  const compressed = gzip !== null && acceptsGzip(headers['accept-encoding']?.toString());
  const { body, etag } = compressed ? gzip : identity;
  const validators = {
    etag,
    // For people and tools that look; asking by it alone would miss a mended fact, so only the ETag is compared.
    'last-modified': lastModified,
    'cache-control': CACHE_CONTROL,
    vary: 'accept-encoding',
  };
  if (hasAlready(headers['if-none-match'], etag)) {
    response.writeHead(304, validators).end();
    return;
  }
  response.writeHead(200, {
    ...validators,
    'content-type': type,
    'content-length': body.length,
    ...(compressed ? { 'content-encoding': 'gzip' } : {}),
    ...SAFE,
  });
  response.end(method === 'HEAD' ? undefined : body);
}

/** Browsers neither guess another type nor run anything. */
const SAFE = { 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'" };

/** A short text that says what was wrong. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  text: string,
  headers: OutgoingHttpHeaders = {},
): void {
  const body = Buffer.from(`${text}\n`);
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': body.length,
    // What we do not read must not be taken for the next request.
    ...(hasBody(request) ? { connection: 'close' } : {}),
    ...SAFE,
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
