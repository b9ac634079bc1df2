import type { State } from '../../model/stored.ts';

/**
 * What the bot remembers, behind one small interface: a file today, a database another day. The state in memory is
 * the truth of the running process; `flush` says when it is safe on the disk.
 */
export interface Store {
  /** The state as it is now. Never changed from outside `update`. */
  readonly state: Readonly<State>;
  /** Changes the state at once, in memory, and has it written soon; many changes make one write. */
  update: (change: (state: State) => void) => void;
  /** Resolves when every change made so far is on the disk; rejects when it could not be written. */
  flush: () => Promise<void>;
  /** Writes what is left, and lets the next process in. */
  close: () => Promise<void>;
}
