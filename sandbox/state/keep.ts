import type { InteractionRecord } from './state.ts';

/** How much is remembered at most; the oldest goes first. */
export interface Keep {
  readonly messages: number;
  /** Files that came with messages. */
  readonly files: number;
  readonly interactions: number;
  /** HTTP calls of the bot's. */
  readonly outbox: number;
}

/** Nothing is forgotten: for tests that look back. */
export const KEEP_ALL: Keep = {
  messages: Number.POSITIVE_INFINITY,
  files: Number.POSITIVE_INFINITY,
  interactions: Number.POSITIVE_INFINITY,
  outbox: Number.POSITIVE_INFINITY,
};

/** Enough for a person who looks back, and little enough for a page that stays open for weeks. */
export const KEEP_NEWEST: Keep = { messages: 500, files: 500, interactions: 500, outbox: 1000 };

/** Forgets the oldest entries beyond this number. A Map keeps the order in which they were added. */
export function forgetOldest(map: Map<string, unknown>, most: number): void {
  for (const key of map.keys()) {
    if (map.size <= most) return;
    map.delete(key);
  }
}

/** The same for interactions, which are known by their tokens, too. */
export function forgetOldestInteractions(
  interactions: Map<string, InteractionRecord>,
  tokens: Map<string, InteractionRecord>,
  most: number,
): void {
  for (const [id, { token }] of interactions) {
    if (interactions.size <= most) return;
    interactions.delete(id);
    tokens.delete(token);
  }
}
