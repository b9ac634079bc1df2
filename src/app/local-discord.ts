import type { AdjustableClock } from './clock.ts';
import type { Travel } from './time-travel/travel.ts';

/** A Discord on this computer, for trying the bot without an account. */
export interface LocalDiscord {
  token: string;
  apiUrl: string;
  /** Where a person can open it in a browser. */
  pageUrl: string;
  /** Did another program have the port, so that this is another one? */
  isElsewhere: boolean;
  close: () => Promise<void>;
}

/**
 * Starts the sandbox on the port, or on any free one if another program has it. Loaded only when it is needed.
 * @param clock what it shares with the bot, so that ids, dates and the age of questions agree
 * @param timeTravel how its page sets that clock
 */
export async function startLocalDiscord(
  port: number,
  clock: AdjustableClock,
  timeTravel: Travel,
): Promise<LocalDiscord> {
  const { startSandbox } = await import('../../sandbox/server.ts');
  const { KEEP_NEWEST } = await import('../../sandbox/state/keep.ts');
  const options = { clock: clock.now, steady: clock.real, timeTravel, keep: KEEP_NEWEST };
  let isElsewhere = false;
  const sandbox = await startSandbox({ ...options, port }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    isElsewhere = true;
    return startSandbox(options);
  });
  return {
    token: sandbox.token,
    apiUrl: sandbox.api,
    pageUrl: sandbox.url,
    isElsewhere,
    close: sandbox.close,
  };
}
