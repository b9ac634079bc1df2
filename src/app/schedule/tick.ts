import { schedule } from 'node-cron';
import type { Instant } from '../../model/stored.ts';
import { coalesced } from '../coalesced.ts';

const MINUTE_MS = 60_000;
/** How often we look whether the clock has jumped. */
const LOOK_MS = 1_000;

export interface TickOptions {
  /** What time is it? Milliseconds since 1970. */
  now: () => number;
  /** Asks the store what is due at a moment, and does it. */
  tick: (now: Instant) => Promise<void>;
  /** Is told when a tick failed; the next one comes all the same. */
  failed: (error: unknown) => void;
}

export interface Ticking {
  /** Ticks now, or again after the tick that runs; resolves when that one has ended, well or not. */
  wake: () => Promise<void>;
  /** No tick begins any more; resolves when the running one has ended. */
  stop: () => Promise<void>;
}

/**
 * Ticks at once, and then at the beginning of every minute. A tick only wakes the one who looks into the store: nothing
 * depends on which ticks come, so it does not matter that they may be late, doubled or left out, or that the clock
 * jumps. Never two at once.
 */
export function startTicking({ now, tick, failed }: TickOptions): Ticking {
  let stopped = false;
  const wake = coalesced(async () => {
    if (stopped) return;
    try {
      await tick(new Date(now()).toISOString());
    } catch (error) {
      failed(error);
    }
  });
  const onTime = () => {
    wake();
  };
  // By default node-cron drops a run that wakes over a second late, and says so on the console
  // (https://github.com/node-cron/node-cron/issues/485). UTC: the zone of the machine does not matter.
  const minutes = schedule('* * * * *', onTime, {
    timezone: 'UTC',
    missedExecutionTolerance: MINUTE_MS,
    suppressMissedWarning: true,
  });
  // It counts on the clock: set back by an hour it sleeps for an hour, and set forward it goes through every minute in
  // between (half a minute of work for a year). So it is started anew when the clock has jumped.
  let before = Date.now();
  const jumps = setInterval(() => {
    const passed = Date.now() - before;
    before += passed;
    if (passed >= 0 && passed < MINUTE_MS) return;
    minutes.stop();
    minutes.start();
    wake();
  }, LOOK_MS);
  wake();
  return {
    wake,
    async stop() {
      stopped = true;
      clearInterval(jumps);
      await minutes.destroy();
      // Comes after the running tick, and does nothing.
      await wake();
    },
  };
}
