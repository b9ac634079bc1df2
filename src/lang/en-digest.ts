import type { Day } from '../model/primitives.ts';

/** What digests, watches and lists of new documents say in English. */
export const digestEn = {
  digest: {
    titles: {
      daily: (day: string) => `Section 232 daily digest · ${day}`,
      weekly: (days: string) => `Section 232 weekly digest · ${days}`,
      monthly: (month: string) => `Section 232 monthly digest · ${month}`,
    },
    /** Sunday, November 15, 2026 */
    longDay: (day: Day) => longDate({ weekday: 'long', day: 'numeric' }).format(utc(day)),
    /** November 15 – 21, 2026 */
    span: (from: Day, to: Day) =>
      // Intl sets thin spaces about the dash.
      longDate({ day: 'numeric' }).formatRange(utc(from), utc(to)).replaceAll('\u2009', ' '),
    /** November 2026, of any day in it */
    month: (day: string) => longDate({}).format(utc(`${day.slice(0, 7)}-01`)),
    only: (names: string) => `For ${names}`,
    anniversaries: (count: number) => (count === 1 ? '1 anniversary' : `${count} anniversaries`),
    dates: (count: number) =>
      count === 1 ? '1 date in the next 30 days' : `${count} dates in the next 30 days`,
    changes: (count: number) => (count === 1 ? '1 measure changed' : `${count} measures changed`),
    documents: (count: number) =>
      count === 1 ? '1 document not yet in the data' : `${count} documents not yet in the data`,
    datesTitle: 'Dates ahead',
    newsTitle: 'Changed and new',
    anniversariesHeading: 'Anniversaries',
    roundHeading: 'Round anniversaries',
    othersHeading: 'Other anniversaries',
    monthHeading: (day: Day) =>
      `In ${new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', month: 'long' }).format(utc(day))}, day not known`,
    missedHeading: 'Missed since the last digest',
    soonHeading: 'Next 30 days',
    laterHeading: 'Important, up to 90 days ahead',
    changesHeading: 'Changed since the last digest',
    moreChangesHeading: 'More changes',
    yearsAgoToday: (years: number, date: string, title: string) =>
      `**${years} ${years === 1 ? 'year' : 'years'} ago today** (${date}) ${title}`,
    yearsAgoOn: (day: Day, years: number, date: string, title: string) =>
      `**${shortDate(day)} · ${years} ${years === 1 ? 'year' : 'years'} ago** (${date}) ${title}`,
    yearsAgoIn: (month: string, years: number, title: string) =>
      `**${years} ${years === 1 ? 'year' : 'years'} ago, in ${month}** ${title}`,
    inDays: (days: number) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`),
    dateRow: (date: string, when: string, title: string) => `**${date}** (${when}) ${title}`,
    passedRow: (date: string, title: string) => `**${date}** ${title}`,
    fromTo: (before: string, after: string) => `${before} → ${after}`,
    baseDuty: 'the duty without this condition',
    newList: (duty: string) => `${duty}, on a new list`,
    onlyIf: (text: string, condition: string) => `${text} [${condition}]`,
    periodOpens: (name: string, volume: string) => `${name}: the next period opens (${volume} a year)`,
    quotaEnds: (name: string) => `${name} ends`,
    joins: (country: string, group: string) => `${country} joins ${group}`,
    leaves: (country: string, group: string) => `${country} leaves ${group}`,
    changed: {
      new: (duty: string, from: string) => `new, ${duty}, from ${from}`,
      follows: (before: string, after: string, from: string) => `${before} → ${after}, from ${from}`,
      ended: (duty: string, until: string) => `${duty}, ends on ${until}`,
      neverBegan: (duty: string, from: string) => `${duty}, planned for ${from}, does not come into force`,
      removed: (duty: string, from: string) => `${duty} from ${from}, no longer in the data`,
      fields: {
        area: (before: string, after: string) => `origins ${before} → ${after}`,
        from: (before: string, after: string) => `start ${before} → ${after}`,
        until: (before: string, after: string) => `end ${before} → ${after}`,
        headings: (before: string, after: string) => `filed under ${before} → ${after}`,
        condition: (before: string, after: string) => `condition ${before} → ${after}`,
        articles: (before: string, after: string) => `goods ${before} → ${after}`,
        quotas: (before: string, after: string) => `quotas ${before} → ${after}`,
        startedBy: (before: string, after: string) => `begun by ${before} → ${after}`,
        endedBy: (before: string, after: string) => `ended by ${before} → ${after}`,
      },
      open: 'open',
      nothing: 'none',
    },
    empty: {
      daily: 'Nothing to tell today: no anniversary, no change, no new document.',
      weekly: 'Nothing to tell this week: no anniversary, no change, no new document.',
      monthly: 'Nothing to tell this month: no anniversary, no change, no new document.',
    },
    nextDate: (row: string) => `Next known date: ${row}`,
  },
  watch: {
    dateTitle: (when: string, title: string) => `${when}: ${title}`,
    changeTitle: (names: string) => `Changed: ${names}`,
    changesHeading: 'What changes',
    unchanged: (place: string) => `${place}: no change of duty on this day`,
    bullet: (row: string) => `• ${row}`,
    massTitle: (count: number) => `${count} measures changed at once`,
    massLead: 'A new version of the data changes many measures, so here they are in one message.',
    counts: {
      new: (count: number) => `${count} new`,
      changed: (count: number) => `${count} changed`,
      ended: (count: number) => `${count} ended`,
      withdrawn: (count: number) => `${count} withdrawn`,
    },
    because: (names: string) => `You watch ${names}; /watch remove ends it`,
    everything: 'all of Section 232',
  },
  documents: {
    heading: 'Seen, not yet in the data',
    title: 'New official document, not yet in the data',
    massTitle: (count: number) => `${count} new official documents, not yet in the data`,
    note: 'The answers of this bot do not take it into account until its data names it.',
    published: (date: string) => `published ${date}`,
    filed: (date: string) => `on public inspection, to be published ${date}`,
    filedOpen: 'on public inspection',
    withdrawn: 'withdrawn before publication',
    corrects: (number: string) => `corrects ${number}`,
  },
};

/** A calendar day as a moment, only ever shown in UTC: legal days have no time zone. */
function utc(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

function longDate(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', year: 'numeric', month: 'long', ...options });
}

function shortDate(day: Day): string {
  return new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', month: 'short', day: 'numeric' }).format(
    utc(day),
  );
}
