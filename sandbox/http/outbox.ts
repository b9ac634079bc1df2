import type { Answer } from './answer.ts';
import type { Fault } from './faults.ts';

/** One HTTP call that the bot made, and what came of it. */
export interface Sent {
  readonly at: number;
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
