export interface Signal {
  /** Says that something changed; wakes everyone whose condition now holds. */
  notify(): void;
  /** Resolves once `done()` is true, at once if it already is; rejects with `problem()` after `timeoutMs`. */
  until(done: () => boolean, timeoutMs: number, problem: () => Error): Promise<void>;
}

/** When does something become true? A signal lets a caller wait for it without polling. */
export function createSignal(): Signal {
  const waiting = new Set<() => void>();
  return {
    notify() {
      for (const check of [...waiting]) check();
    },
    until(done, timeoutMs, problem) {
      if (done()) return Promise.resolve();
      return new Promise((resolve, reject) => {
        const check = () => {
          if (!done()) return;
          clearTimeout(timer);
          waiting.delete(check);
          resolve();
        };
        const timer = setTimeout(() => {
          waiting.delete(check);
          reject(problem());
        }, timeoutMs);
        waiting.add(check);
      });
    },
  };
}
