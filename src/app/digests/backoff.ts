const FIRST_MS = 1_000;
/** The longest wait between two attempts. */
export const LONGEST_MS = 5 * 60_000;

/**
 * How long to wait (ms) after an attempt that failed, counted from 1? Twice as long each time, from 1 s up to 5
 * minutes, and then a random part of the upper half of it: those that failed together do not come back together.
 * @param random from 0 up to 1, as Math.random
 */
export function backoffMs(attempt: number, random: () => number): number {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 20));
  return Math.round(longest * (0.5 + random() / 2));
}
