import type { Dataset } from '../model/dataset.ts';
import type { Event } from '../model/event.ts';
import type { Day } from '../model/primitives.ts';
import { anniversaryNumber, fallsOn } from './days.ts';
import { fold, foldWords } from './search-fold.ts';

/** What to look for among events; every part narrows. Days are inclusive. */
export interface EventQuestion {
  query?: string;
  country?: string;
  program?: string;
  from?: Day;
  to?: Day;
}

/**
 * Which events fit? In order of time. A month or year counts as within the span when any of its days is. A country
 * also finds events of the groups it belongs to on that date.
 */
export function eventsMatching(dataset: Dataset, question: EventQuestion): readonly Event[] {
  const words = foldWords(question.query ?? '');
  return dataset.events.filter(
    (event) =>
      (question.from === undefined || lastDayOf(event.date) >= question.from) &&
      (question.to === undefined || event.date <= question.to) &&
      (question.program === undefined || event.programs.includes(question.program)) &&
      (question.country === undefined || concerns(dataset, event, question.country)) &&
      words.every((word) => textOf(event).includes(word)),
  );
}

function concerns(dataset: Dataset, event: Event, country: string): boolean {
  if (event.countries.includes(country)) return true;
  return event.countries.some((code) =>
    dataset.group
      .get(code)
      ?.members.some(
        (member) =>
          member.country === country && member.from <= event.date && (member.until ?? '9999') > event.date,
      ),
  );
}

/** `2022-02` → 2022-02-31, `1975` → 1975-12-31: only ever compared with days, as text. */
function lastDayOf(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}

const texts = new WeakMap<Event, string>();
function textOf(event: Event): string {
  const known = texts.get(event);
  if (known !== undefined) return known;
  const words = [event.title, event.summary, ...event.participants].flatMap(({ en, ja }) => [en, ja]);
  const text = fold([...words, event.id, event.kind, ...event.instruments].join(' '));
  texts.set(event, text);
  return text;
}

/** An event whose month and day return on a day: `years` is the difference of the years. */
export interface Anniversary {
  event: Event;
  years: number;
  /** A 29 February observed on the 28th, in a year that has none. */
  observed: boolean;
}

/**
 * Which past events have their anniversary on a day? Only events known to the day; round numbers (multiples of 5)
 * first, then by importance, then the older first.
 */
export function anniversariesOn(dataset: Dataset, day: Day): readonly Anniversary[] {
  return dataset.events
    .filter((event) => event.date.length === 10)
    .flatMap((event) => {
      const years = anniversaryNumber(event.date, day);
      return years === null ? [] : [{ event, years, observed: fallsOn(event.date, day)?.observed === true }];
    })
    .sort(
      (a, b) =>
        Number(b.years % 5 === 0) - Number(a.years % 5 === 0) ||
        b.event.importance - a.event.importance ||
        (a.event.date < b.event.date ? -1 : 1),
    );
}
