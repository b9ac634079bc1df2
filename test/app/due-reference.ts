import { Temporal } from 'temporal-polyfill';

/**
 * When is a daily digest of this local time due on this day, by Temporal? The milliseconds since 1970; null on a day
 * that the zone left out. Temporal itself would move a skipped time forward by the length of the gap; a digest is due
 * where the gap ends, or a minute before it begins where it takes the rest of the day.
 */
export function dueByTemporal(zone: string, day: Temporal.PlainDate, time: string): number | null {
  const wanted = day.toPlainDateTime(time);
  const found = wanted.toZonedDateTime(zone, { disambiguation: 'compatible' });
  if (found.toPlainDateTime().equals(wanted)) return found.epochMilliseconds;
  const change = found.add({ nanoseconds: 1 }).getTimeZoneTransition('previous');
  const allowed = [change, change?.subtract({ minutes: 1 })];
  return allowed.find((moment) => moment?.toPlainDate().equals(day))?.epochMilliseconds ?? null;
}

/** Every day from one to another, both included. */
export function daysFrom(first: Temporal.PlainDate, last: Temporal.PlainDate): Temporal.PlainDate[] {
  const { days } = first.until(last, { largestUnit: 'day' });
  return Array.from({ length: days + 1 }, (_, index) => first.add({ days: index }));
}

/** The days on which the clocks of a zone change, in these years. */
export function changesOf(zone: string, firstYear: number, lastYear: number): Temporal.PlainDate[] {
  const days: Temporal.PlainDate[] = [];
  let change = Temporal.ZonedDateTime.from({ timeZone: zone, year: firstYear, month: 1, day: 1 });
  for (;;) {
    const next = change.getTimeZoneTransition('next');
    if (next === null || next.year > lastYear) return days;
    days.push(next.toPlainDate());
    change = next;
  }
}

/** What the clocks of a zone do in these years: zones with the same offsets show the same time at every moment. */
export function offsetsOf(zone: string, firstYear: number, lastYear: number): string[] {
  let at = Temporal.ZonedDateTime.from({ timeZone: zone, year: firstYear - 1, month: 12, day: 1 });
  const offsets = [at.offset];
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || next.year > lastYear + 1) return offsets;
    offsets.push(`${next.epochMilliseconds} ${next.offset}`);
    at = next;
  }
}
