import type { Day } from '../model/primitives.ts';
import type { Digest } from '../model/stored.ts';
import { addDays, lastDay } from './days.ts';

/** The days a digest speaks of, both ends included. */
export interface Span {
  from: Day;
  to: Day;
}

/** A digest that was away makes up for this many days at most; what is older is no news. */
const MOST_MISSED = 7;

/**
 * Whose anniversaries does a digest tell? Daily: those of its day. Weekly: those of the week that begins with it, as
 * readers plan ahead. Monthly: those of its calendar month, whatever day of it is asked for.
 */
export function daysOf(cadence: Digest['cadence'], day: Day): Span {
  if (cadence === 'daily') return { from: day, to: day };
  if (cadence === 'weekly') return { from: day, to: addDays(day, 6) };
  return { from: `${day.slice(0, 7)}-01`, to: lastDay({ day, precision: 'month', assumed: false }) };
}

/**
 * The days that no digest told because the bot was away: after those of the last digest and before those of this one,
 * seven at most. Days that were skipped for having nothing to tell add nothing. Null when there are none.
 */
export function missedDays(cadence: Digest['cadence'], day: Day, since: Day | null): Span | null {
  if (since === null || since >= day) return null;
  const to = addDays(daysOf(cadence, day).from, -1);
  const next = addDays(daysOf(cadence, since).to, 1);
  const [, from = next] = [next, addDays(to, 1 - MOST_MISSED)].sort();
  return from <= to ? { from, to } : null;
}

/**
 * Is this the month's first digest, in which events known to the month appear once? Without a digest before it the
 * calendar says so, as for a digest that has run all along.
 */
export function isFirstOfMonth(cadence: Digest['cadence'], day: Day, since: Day | null): boolean {
  if (since !== null) return since.slice(0, 7) < day.slice(0, 7);
  const lastFirst = { daily: 1, weekly: 7, monthly: 31 }[cadence];
  return Number(day.slice(8)) <= lastFirst;
}

/** Every day of a span. */
export function eachDay({ from, to }: Span): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
