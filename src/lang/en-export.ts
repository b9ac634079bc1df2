/** What exported files, the feeds and `/export` say in English. */
export const exportEn = {
  whats: { measures: 'Measures', events: 'Events', upcoming: 'Dates ahead', timeline: 'Timeline' },
  title: (what: string, about: string) => ['Export', what, about].filter((part) => part !== '').join(' · '),
  /** A span of days, open at either end. */
  span: (from: string, to: string) =>
    from === '' ? `until ${to}` : to === '' ? `from ${from}` : `${from} to ${to}`,
  lead: (what: string, name: string, size: string) => `${what} in **${name}** (${size}).`,
  counted: {
    csv: (count: number) => plural(count, 'row'),
    json: (count: number) => plural(count, 'record'),
    ics: (count: number) => plural(count, 'calendar entry', 'calendar entries'),
    rss: (count: number) => plural(count, 'item'),
  },
  bytes: (bytes: number) =>
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000))} kB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`,
  none: 'Nothing fits, so the file is empty.',
  holdsHeading: 'What the file holds',
  holds: {
    measures:
      'Each measure once, conditional ones and those that never began included: goods, origins, period, duty, Chapter 99 numbers, quotas, acts and sources.',
    events: 'Each event once: date, title, summary, countries, products, acts and sources.',
    upcoming:
      'Starts and ends of duties, deadlines and quota periods that the data knows, each with its act.',
    timeline:
      'The base duties of each country and product, period by period, with the time after the last measure if one ended.',
  },
  /** What else a reader of a format should know. */
  about: {
    csv: 'UTF-8 with a byte order mark, so that spreadsheets show every script. The column names are English.',
    json: 'Days are half-open: «until» is the first day on which it no longer held. Rates are percentages.',
    ics: 'All-day entries on U.S. legal days, without a time zone. Importing the file again updates the entries and adds none twice.',
    rss: 'Newest first, dated by the act. What is scheduled stands under the day it was announced.',
  },
  undated: (count: number) =>
    count === 1
      ? '1 event known only by its month or year is not in the calendar.'
      : `${count} events known only by their month or year are not in the calendar.`,
  needsScope: 'A timeline is that of a country or a product: please name one of them, or both.',
  needsCountry:
    'As a calendar or news feed a timeline is that of one country: please name it. All countries of a product come as csv or json.',
  begins: (what: string) => `Begins: ${what}`,
  ends: (what: string) => `Ends: ${what}`,
  neverBegan: (what: string) => `Does not begin: ${what}`,
  changes: (program: string, count: number) =>
    `${program}: ${plural(count, 'duty changes', 'duties change')}`,
  origins: (count: number) => `${count} origins`,
  nothing: 'no Section 232 measure any more',
  until: (day: string) => `Until ${day}`,
  act: 'Act',
  kinds: {
    duty: 'Duty',
    deadline: 'Deadline',
    'quota-period': 'Quota period',
    membership: 'Membership',
    event: 'Event',
  },
  feeds: {
    calendar: (about: string) => (about === '' ? 'Section 232 dates' : `Section 232 dates · ${about}`),
    changes: (about: string) => (about === '' ? 'Section 232 changes' : `Section 232 changes · ${about}`),
    indexTitle: 'Section 232: calendar, news feed and data',
    calendarText: 'Calendar to subscribe to: starts and ends of duties, deadlines, quota periods',
    changesText: 'News feed: each change of a duty, newest first',
    dataHeading: 'Data (JSON)',
    parameters:
      'Calendar and news feed take country= and product= (names or codes, several by commas) and lang=en or ja.',
    notAdvice: 'From public legal acts; not legal advice. The words of the law govern.',
    unknownParameter: (name: string, known: string) =>
      `No parameter «${name}» is known here; there are ${known}.`,
    noParameters: 'No parameters are known here.',
    tooMany: (most: number) => `At most ${most} countries and ${most} products at once.`,
    twice: (name: string) => `The parameter «${name}» is given twice.`,
    badLanguage: 'The parameter lang is en or ja.',
  },
};

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}
