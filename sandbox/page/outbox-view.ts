import { type Answer, ok } from '../http/answer.ts';
import type { Outbox, Sent } from '../http/outbox.ts';

/**
 * Which HTTP calls has the bot made since that of number `after` (0: all that are remembered)? `next` is the number to
 * ask with the next time. Tokens of interactions, with which anybody could answer, are left out of the paths.
 */
export function outboxView(outbox: Outbox, query: URLSearchParams): Answer {
  const after = Number(query.get('after') ?? 0);
  if (!Number.isSafeInteger(after) || after < 0)
    return { status: 400, body: { error: 'after is a whole number, 0 or more' } };
  const found = outbox.after(after);
  return ok({
    entries: found.map(({ index, sent }) => entryOf(index, sent)),
    next: found.at(-1)?.index ?? after,
  });
}

function entryOf(index: number, sent: Sent) {
  const { at, method, route, status, ms, body, files, verdict, response } = sent;
  const path = withoutToken(sent.path);
  return {
    index,
    at: new Date(at).toISOString(),
    method,
    path,
    route,
    status,
    ms,
    body: body ?? null,
    files,
    verdict,
    response: response ?? null,
  };
}

function withoutToken(path: string): string {
  return path.replace(/^(\/(?:interactions|webhooks)\/[^/]+\/)[^/]+/, '$1[token]');
}
