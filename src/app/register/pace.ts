/** Lets one request begin at a time, each a while after the one before. */
export type Pace = () => Promise<void>;

/**
 * A pace of one request in so many milliseconds, counted from the beginning of each.
 * @param now milliseconds of a clock that is never set, as performance.now
 * @param wait resolves after so many milliseconds
 */
export function createPace(everyMs: number, now: () => number, wait: (ms: number) => Promise<unknown>): Pace {
  let next = Number.NEGATIVE_INFINITY;
  return async () => {
    const time = now();
    const begin = Math.max(time, next);
    next = begin + everyMs;
    if (begin > time) await wait(begin - time);
  };
}
