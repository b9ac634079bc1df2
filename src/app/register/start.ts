import { setTimeout as wait } from 'node:timers/promises';
import { createRegisterClient } from './client.ts';
import type { FetchLimits } from './fetch-json.ts';
import { createPace } from './pace.ts';
import { createRegisterWatcher, type RegisterWatcher, type RegisterWatcherOptions } from './watcher.ts';

/** The Federal Register asks for no more than 5 a second. https://github.com/usnationalarchives/federalregister-api-core/issues/13 */
const EVERY_MS = 1_000;
/** The list of filings is below a megabyte even on the largest days. */
const LIMITS: FetchLimits = { timeoutMs: 30_000, mostBytes: 8 * 2 ** 20 };

export interface RunningWatcher extends RegisterWatcher {
  /** Breaks off what is under way; resolves when nothing is. */
  stop: () => Promise<void>;
}

/** A watcher of the Federal Register at an address, `https://www.federalregister.gov/api/v1`, that waits for its ticks. */
export function startRegisterWatcher(
  baseUrl: string,
  options: Omit<RegisterWatcherOptions, 'client'>,
  { everyMs = EVERY_MS, limits = LIMITS }: { everyMs?: number; limits?: FetchLimits } = {},
): RunningWatcher {
  const stopping = new AbortController();
  const { signal } = stopping;
  const pace = createPace(
    everyMs,
    () => performance.now(),
    (ms) => wait(ms, undefined, { signal }).catch(() => undefined),
  );
  const client = createRegisterClient({ baseUrl, pace, limits, stopped: signal });
  const watcher = createRegisterWatcher({ client, ...options });
  return {
    tick(at) {
      if (!signal.aborted) watcher.tick(at);
    },
    idle: watcher.idle,
    async stop() {
      stopping.abort();
      await watcher.idle();
    },
  };
}
