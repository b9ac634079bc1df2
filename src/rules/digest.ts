import type { Dataset } from '../model/dataset.ts';
import type { Event } from '../model/event.ts';
import type { Day } from '../model/primitives.ts';
import type { Digest, SeenDocument } from '../model/stored.ts';
import { concernsChange, type MeasureChange } from './changes.ts';
import { addDays } from './days.ts';
import { daysOf, eachDay, isFirstOfMonth, missedDays, type Span } from './digest-days.ts';
import { concernsDocument, documentsFor } from './documents.ts';
import { type Anniversary, anniversariesOn } from './events.ts';
import { concernsEvent } from './scope.ts';
import { type UpcomingDate, upcomingDates } from './upcoming.ts';
import { NOTICE_DAYS } from './watching.ts';

/** What a digest is asked for. */
export interface DigestQuestion {
  /** The digest's local calendar day. Legal days are compared with it as they are, never shifted. */
  day: Day;
  cadence: Digest['cadence'];
  /** Only what concerns these; empty = all. */
  countries: readonly string[];
  products: readonly string[];
  /** The day of the last digest; null for the first. */
  since: Day | null;
  /** Measures changed since the last digest. */
  changes: readonly MeasureChange[];
  /** Official documents first seen since the last digest. */
  documents: readonly SeenDocument[];
}

/** An anniversary and the day it falls on. */
export interface DatedAnniversary extends Anniversary {
  day: Day;
}

/** What a digest has to tell, each part with the most important first. */
export interface DigestContent {
  days: Span;
  /** Round numbers (multiples of 5) first, then by importance, then the older first. */
  anniversaries: readonly DatedAnniversary[];
  /** Of days that no digest told. */
  missed: readonly DatedAnniversary[];
  /** Dates of those days. */
  missedDates: readonly UpcomingDate[];
  /** Events known to the month only, in its first digest. */
  ofMonth: readonly { event: Event; years: number }[];
  /** Dates of the next 30 days. */
  soon: readonly UpcomingDate[];
  /** The important ones (4 and 5) up to 90 days ahead. */
  later: readonly UpcomingDate[];
  changes: readonly MeasureChange[];
  documents: readonly SeenDocument[];
}

const SOON = 30;
const LATER = 90;

/** What does a digest of a day have to tell to its countries and products? */
export function digestContent(dataset: Dataset, question: DigestQuestion): DigestContent {
  const { day, cadence, since, countries, products } = question;
  const scope = { countries, products };
  const days = daysOf(cadence, day);
  const missed = missedDays(cadence, day, since);
  const told = (span: Span | null) =>
    span === null
      ? []
      : ranked(
          eachDay(span).flatMap((one) =>
            rememberedAnniversaries(dataset, one)
              .filter(({ event }) => concernsEvent(dataset, scope, event))
              .map((anniversary) => ({ ...anniversary, day: one })),
          ),
        );
  const dates = (from: Day, to: Day) => upcomingDates(dataset, { from, to, countries, programs: products });
  return {
    days,
    anniversaries: told(days),
    missed: told(missed),
    missedDates: missed === null ? [] : dates(missed.from, missed.to).filter((date) => date.day < day),
    ofMonth: isFirstOfMonth(cadence, day, since)
      ? monthEvents(dataset, day).filter(({ event }) => concernsEvent(dataset, scope, event))
      : [],
    soon: dates(day, addDays(day, SOON)),
    later: dates(addDays(day, SOON + 1), addDays(day, LATER)).filter(({ importance }) => importance >= 4),
    changes: question.changes.filter((change) => concernsChange(dataset, scope, change)),
    documents: documentsFor(question.documents, dataset).filter(
      (document) => document.announce && concernsDocument(dataset, scope, document),
    ),
  };
}

/**
 * Is there anything worth a post? A date ahead alone fills a daily digest only on the days on which watchers would
 * hear of it (30, 7 and 1 days before, and on the day), so that it does not come every day with the same.
 */
export function hasNews(content: DigestContent, { cadence, day, since }: DigestQuestion): boolean {
  const { anniversaries, missed, missedDates, ofMonth, soon, later, changes, documents } = content;
  if ([anniversaries, missed, missedDates, ofMonth, changes, documents].some((part) => part.length > 0))
    return true;
  if (cadence !== 'daily') return soon.length > 0 || later.length > 0;
  const gap = missedDays(cadence, day, since);
  const days = eachDay({ from: gap?.from ?? day, to: day });
  return soon.some((date) => NOTICE_DAYS.some((ahead) => days.includes(addDays(date.day, -ahead))));
}

const remembered = new WeakMap<Dataset, Map<Day, readonly Anniversary[]>>();
const MOST_REMEMBERED = 400;

/** The anniversaries of a day: thousands of digests ask for the same few days, each for its own countries. */
function rememberedAnniversaries(dataset: Dataset, day: Day): readonly Anniversary[] {
  const known = remembered.get(dataset) ?? new Map<Day, readonly Anniversary[]>();
  remembered.set(dataset, known);
  if (known.size > MOST_REMEMBERED) known.clear();
  const answer = known.get(day) ?? anniversariesOn(dataset, day);
  known.set(day, answer);
  return answer;
}

/** Events known to a month whose month returns in that of a day, ranked as anniversaries are. */
function monthEvents(dataset: Dataset, day: Day): { event: Event; years: number }[] {
  const events = dataset.events
    .filter(({ date }) => date.length === 7 && date.slice(5) === day.slice(5, 7))
    .map((event) => ({ event, years: Number(day.slice(0, 4)) - Number(event.date.slice(0, 4)) }));
  return ranked(events.filter(({ years }) => years > 0));
}

function ranked<T extends { event: Event; years: number }>(anniversaries: readonly T[]): T[] {
  return anniversaries.toSorted(
    (a, b) =>
      Number(isRound(b.years)) - Number(isRound(a.years)) ||
      b.event.importance - a.event.importance ||
      (a.event.date < b.event.date ? -1 : 1),
  );
}

/** 5, 10, 25 … years: what people celebrate. */
export function isRound(years: number): boolean {
  return years % 5 === 0;
}
