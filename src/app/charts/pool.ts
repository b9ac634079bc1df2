import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { Piscina } from 'piscina';
import type { Log } from '../../discord/surroundings.ts';
import type { ChartSpec } from '../../reply/charts/spec.ts';
import type { Picture } from '../../reply/reply.ts';
import { rememberUpTo } from './remembered.ts';

export interface PoolOptions {
  log: Pick<Log, 'warn' | 'debug'>;
  /** How long a picture may take, waiting for its turn included. */
  timeoutMs?: number;
  /** How many bytes of pictures are kept. */
  keepBytes?: number;
}

/** Draws pictures beside the main thread, which goes on answering. */
export interface ChartPool {
  /** The picture as PNG, of at most 300 KB; null when it could not be drawn in time, which is logged. Never rejects. */
  draw: (picture: Picture) => Promise<Uint8Array | null>;
  /** How many pictures were really drawn, not remembered. */
  drawn: () => number;
  /** Stops what is being drawn; from then on nothing is. */
  close: () => Promise<void>;
}

/** A reader may be answered for a quarter of an hour; this is for a thread that hangs. */
const TIMEOUT_MS = 60_000;
const KEEP_BYTES = 24 * 1024 * 1024;
/** A thread with the drawing libraries in it takes 100 MB: it goes when nobody asked for a picture for so long. */
const IDLE_MS = 120_000;
const MAX_WAITING = 100;

/**
 * A pool that starts its first thread for the first picture, so that starting the bot and answering in text never load
 * the drawing libraries. Pictures are remembered by their content; the same one asked for twice at once is drawn once.
 */
export function createChartPool({
  log,
  timeoutMs = TIMEOUT_MS,
  keepBytes = KEEP_BYTES,
}: PoolOptions): ChartPool {
  const remembered = rememberUpTo<Uint8Array>(keepBytes);
  const drawing = new Map<string, Promise<Uint8Array>>();
  let threads: Promise<Piscina> | undefined;
  let drawn = 0;
  let closed = false;

  async function drawNew(chart: ChartSpec): Promise<Uint8Array> {
    threads ??= startThreads().catch((error) => {
      threads = undefined;
      throw error;
    });
    const pool = await threads;
    if (closed) throw new Error('the pool is closed');
    const png: Uint8Array = await pool.run(chart, { signal: AbortSignal.timeout(timeoutMs) });
    drawn += 1;
    return png;
  }

  return {
    async draw({ name, chart }) {
      if (closed) return null;
      const key = createHash('sha256').update(JSON.stringify(chart)).digest('base64');
      const known = remembered.get(key);
      if (known !== undefined) return known;
      const work = drawing.get(key) ?? drawNew(chart);
      drawing.set(key, work);
      try {
        const png = await work;
        remembered.set(key, png);
        return png;
      } catch (error) {
        // Only what kind of picture it was: what a reader asked about is not logged.
        if (!closed) log.warn({ err: error, picture: name.split('-')[0] }, 'a picture could not be drawn');
        return null;
      } finally {
        drawing.delete(key);
      }
    },
    drawn: () => drawn,
    async close() {
      closed = true;
      const pool = await threads?.catch(() => undefined);
      await pool?.destroy();
    },
  };
}

async function startThreads(): Promise<Piscina> {
  const { Piscina } = await import('piscina');
  return new Piscina({
    filename: new URL('./worker.ts', import.meta.url).href,
    minThreads: 0,
    // One core stays with the answers.
    maxThreads: availableParallelism() > 2 ? 2 : 1,
    maxQueue: MAX_WAITING,
    idleTimeout: IDLE_MS,
    // Where the system knows such a thing, drawing gives way to answering.
    niceIncrement: 5,
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
}
