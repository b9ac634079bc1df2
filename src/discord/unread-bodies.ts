import { Readable } from 'node:stream';
import type { REST } from 'discord.js';

/**
 * discord.js reads no body of 429 and 5xx answers: it tries again. Such a body keeps its connection busy, and where the
 * connection breaks in the middle of it, its error is nobody's and ends the process. So we read and forget them.
 */
export function discardUnreadBodies(rest: REST): void {
  rest.on('response', (_request, { status, body }) => {
    if (!(body instanceof Readable)) return;
    // Who reads it is told of the error in their own way.
    body.on('error', () => undefined);
    if (status === 429 || status >= 500) body.resume();
  });
}
