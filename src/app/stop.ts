import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';

/** Answers being written get this long; Discord itself waits three seconds for them. */
const DRAIN_MS = 3_500;
/** After this the process ends whatever still runs; supervisors commonly kill after ten seconds. */
const END_MS = 4_500;

/** What has to be stopped: given a deadline after which it need not wait any longer. */
export type Stop = (deadline: Promise<unknown>) => Promise<void>;

/**
 * Ends the process in order on SIGTERM and SIGINT: `stop`, then `end(0)`, within five seconds at most. Only the first
 * signal counts, because Ctrl-C under npm reaches us twice.
 */
export function stopOnSignals(
  stop: Stop,
  end: (code: number) => void,
  log: Pick<Logger, 'info' | 'error'>,
): void {
  let stopping = false;
  const onSignal = async (signal: NodeJS.Signals) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => end(0), END_MS);
    try {
      await stop(wait(DRAIN_MS));
    } catch (error) {
      log.error({ err: error }, 'stopping went wrong');
    }
    log.info('stopped');
    end(0);
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
