import { setTimeout as wait } from 'node:timers/promises';
import type { State } from '../../model/stored.ts';
import type { Store } from '../store/store.ts';

/** Puts many changes into one update of the store, since each update may mean that the whole file is written. */
export interface Recorder {
  /** Resolves when the change is in the state (not yet on the disk). */
  record: (change: (state: State) => void) => Promise<void>;
  /** Applies what is waiting, at once. */
  settle: () => void;
  /** The same, and takes no more. */
  close: () => void;
}

/** The first change is applied at once, further ones `everyMs` after the last time, together. */
export function createRecorder(store: Pick<Store, 'update'>, everyMs: number): Recorder {
  let waiting: { change: (state: State) => void; done: () => void }[] = [];
  let pausing = false;
  let closed = false;
  const settle = () => {
    const now = waiting;
    waiting = [];
    if (now.length === 0) return;
    store.update((state) => {
      for (const { change } of now) change(state);
    });
    for (const { done } of now) done();
  };
  const pause = async () => {
    pausing = true;
    await wait(everyMs, undefined, { ref: false });
    pausing = false;
    if (waiting.length > 0) apply();
  };
  const apply = () => {
    settle();
    void pause();
  };
  return {
    record(change) {
      if (closed) return new Promise(() => undefined);
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting.push({ change, done: resolve });
      if (!pausing) apply();
      return promise;
    },
    settle,
    close() {
      settle();
      closed = true;
    },
  };
}
