import { TZDate } from '@date-fns/tz';
// By its own path: the whole of date-fns takes a second to load.
import { lightFormat } from 'date-fns/lightFormat';
import type { Day } from '../model/primitives.ts';
import type { Instant } from '../model/stored.ts';

/** The calendar day and the time of day, `09:00`, that the clocks of a zone show at a moment. Throws for an unknown zone. */
export function localMoment(moment: Instant, timezone: string): { day: Day; time: string } {
  const there = new TZDate(moment, timezone);
  return { day: lightFormat(there, 'yyyy-MM-dd'), time: lightFormat(there, 'HH:mm') };
}

/** A moment as Discord shows it counted from now, «in 5 hours», in each reader's language. https://docs.discord.com/developers/reference#message-formatting */
export function relativeTimestamp(moment: Instant): string {
  return `<t:${Math.floor(Date.parse(moment) / 1000)}:R>`;
}
