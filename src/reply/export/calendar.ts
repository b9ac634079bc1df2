import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Day } from '../../model/primitives.ts';
import { addDays } from '../../rules/days.ts';
import type { Entry } from './entry.ts';

/** Programs that subscribe ask again after so many seconds. */
const ASK_AGAIN_S = 6 * 60 * 60;

/** A calendar's name and what stands in it. */
export interface CalendarHead {
  name: string;
  description: string;
  /** The day the data was written: every entry is as of then, whenever it is exported. */
  asOf: Day;
}

/**
 * Entries as iCalendar (RFC 5545): all-day, on legal days without a time zone; what is known only by month or year is
 * left out, because a calendar cannot say so. The same entries give the same bytes.
 */
export function calendarText(entries: readonly Entry[], { name, description, asOf }: CalendarHead): string {
  const calendar = ical({
    name: escaped(name),
    description: escaped(description),
    prodId: '//section232//section232//EN',
    ttl: ASK_AGAIN_S,
  });
  for (const entry of entries.filter(({ date }) => date.length === 10)) {
    calendar.createEvent({
      id: entry.uid,
      // The library reads dates without a zone in UTC, so that the day stays the day wherever the bot runs.
      start: utc(entry.date),
      end: utc(addDays(entry.date, 1)),
      allDay: true,
      stamp: utc(asOf),
      summary: entry.title,
      description: entry.details.join('\n\n'),
      categories: [...new Set(entry.categories)].map((category) => ({ name: category })),
      url: entry.url,
      status: entry.cancelled === true ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      // Nobody is busy because of a duty.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  // Every line ends with CRLF, the last one too: https://www.rfc-editor.org/rfc/rfc5545#section-3.1
  return `${calendar.toString()}\r\n`;
}

function utc(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The library escapes the texts of entries, but not those of the calendar itself. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r?\n/g, '\\n');
}
