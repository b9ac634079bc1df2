import type { Hints } from '../hints.ts';
import type { Answer } from './answer.ts';
import type { Fault } from './faults.ts';

/** One HTTP call that the bot made, and what came of it. */
export interface Sent {
  readonly at: number;
  /** How long the answer took, in milliseconds. */
  readonly ms: number;
  readonly method: string;
  /** The path below `/api/v10`, without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** The route that answered, like `/channels/:channel/messages`; null if there is none. */
  readonly route: string | null;
  readonly body: unknown;
  readonly files: readonly { name: string; type: string; size: number }[];
  readonly status: number;
  readonly response: unknown;
  readonly verdict: Verdict;
  readonly fault: Fault | null;
}

/** The calls that are remembered. */
export interface Outbox {
  /** Oldest first. */
  readonly entries: readonly Sent[];
  add(sent: Sent): void;
  /** Those after the call of this number, with their own; the first call ever is number 1. */
  after(index: number): { index: number; sent: Sent }[];
}

/** Which calls did the bot make? The newest `most` are remembered. */
export function createOutbox(most: number, tell: Hints['tell']): Outbox {
  const entries: Sent[] = [];
  let forgotten = 0;
  return {
    entries,
    add(sent) {
      entries.push(sent);
      if (entries.length > most) {
        entries.shift();
        forgotten += 1;
      }
      tell({ event: 'outbox', index: forgotten + entries.length });
    },
    after(index) {
      const first = Math.max(0, index - forgotten);
      return entries.slice(first).map((sent, offset) => ({ index: forgotten + first + offset + 1, sent }));
    },
  };
}

/** Was the call accepted, and if not, why not? */
export interface Verdict {
  readonly accepted: boolean;
  readonly code?: number;
  readonly message?: string;
  readonly errors?: unknown;
  /** What Discord lets pass in silence, e.g. a misspelt field. */
  readonly warnings: readonly string[];
}

/** What became of a call with this answer? */
export function verdictOf(answer: Answer): Verdict {
  const warnings = answer.warnings ?? [];
  if (answer.status < 400) return { accepted: true, warnings };
  const { code = 0, message = '', errors } = (answer.body ?? {}) as Partial<Verdict>;
  return { accepted: false, code, message, warnings, ...(errors === undefined ? {} : { errors }) };
}
