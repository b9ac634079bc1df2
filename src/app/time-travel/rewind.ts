import type { Instant, State } from '../../model/stored.ts';
import { nextDue } from '../digests/schedule.ts';

/**
 * Forgets what comes after a moment, as if it had not happened yet: posts that were due later, and what the digests know
 * of them. So a day that comes a second time has its digest a second time. Changes the state.
 */
export function rewind(state: State, now: Instant): void {
  state.deliveries = state.deliveries.filter(({ dueAt }) => dueAt <= now);
  for (const digest of state.digests) {
    const due = nextDue(digest, now);
    if (due < digest.nextDue) digest.nextDue = due;
    if (digest.createdAt > now) {
      digest.createdAt = now;
      digest.toldUntil = now;
    }
    if (digest.toldUntil > now) digest.toldUntil = now;
    if (digest.lastPost !== null && digest.lastPost.at > now) digest.lastPost = null;
    if (digest.lastProblem !== null && digest.lastProblem.at > now) digest.lastProblem = null;
  }
}
