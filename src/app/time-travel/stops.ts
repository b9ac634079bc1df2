import type { Digest, Instant } from '../../model/stored.ts';
import { nextDue } from '../digests/schedule.ts';

const DAY_MS = 86_400_000;
/** Longer than the time between two monthly digests. */
const LONGEST_MS = 40 * DAY_MS;

/**
 * At which moments (ms, ascending) does the clock stop on its way forward to `to`? Where each digest was due last: there
 * its newest post is not late, and those before it are folded into it, as after a time in which the bot did not run.
 */
export function stopsBefore(digests: readonly Digest[], to: number): number[] {
  const moments = digests.filter(({ paused }) => !paused).flatMap((digest) => newestDue(digest, to) ?? []);
  return [...new Set(moments)].toSorted((one, other) => one - other);
}

function newestDue(digest: Digest, to: number): number | null {
  const first = Date.parse(digest.nextDue);
  if (first > to) return null;
  let newest = first;
  let next: Instant = new Date(Math.max(first, to - LONGEST_MS)).toISOString();
  for (;;) {
    next = nextDue(digest, next);
    const moment = Date.parse(next);
    if (moment > to) return newest;
    newest = moment;
  }
}
