import type { Logger } from 'pino';
import type { Command } from '../../commands/command.ts';
import type { Services } from '../../commands/services.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/primitives.ts';
import type { SeenDocument } from '../model/stored.ts';
import type { Picture } from '../reply/reply.ts';

/** The part of the log that this folder writes to. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

/** What answering a reader needs from outside: the clock, the log and the rest are given, never taken. */
export interface Surroundings {
  commands: readonly Command[];
  dataset: Dataset;
  log: Log;
  /** Milliseconds since 1970, as `Date.now`. */
  now: () => number;
  /** Today's day in U.S. Eastern time. */
  today: () => Day;
  /** Official documents seen that the data does not name yet. */
  documents: () => readonly SeenDocument[];
  /** What settings commands ask for; null while there is nobody to ask. */
  services: () => Services | null;
  /** A picture as PNG; null when it could not be drawn, or not in time. Never rejects. */
  draw: (picture: Picture) => Promise<Uint8Array | null>;
  /** A short id, new each time, that a reader can name when they report an error. */
  newErrorId: () => string;
}
