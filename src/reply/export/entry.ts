import type { Dataset } from '../../model/dataset.ts';
import type { Day } from '../../model/primitives.ts';
import { newestDay } from './question.ts';

/** What a calendar and a news feed show alike: something dated, with its act. All texts are plain, without markdown. */
export interface Entry {
  /** Made from the ids of records: the same in every export, so that readers' programs know it again. */
  uid: string;
  /** A legal day; a month or year where no more is known. */
  date: string;
  title: string;
  details: readonly string[];
  url: string | null;
  categories: readonly string[];
  /** The day it became known: of its act, else its own. Never after the data was verified. */
  published: Day;
  /** It was announced for the day, and did not happen. */
  cancelled?: true;
}

/** The name by which a program knows an entry again. */
export function uidOf(...parts: readonly string[]): string {
  return `${parts.join('-')}@section232`;
}

/** Since when is it public: the newest of its acts by signature (else publication); without one, its own day. */
export function knownSince(dataset: Dataset, date: string, acts: readonly string[]): Day {
  const newest = newestDay(dataset);
  const days = acts
    .flatMap((id) => dataset.byId.instruments.get(id) ?? [])
    .flatMap(({ signed, published }) => signed ?? published ?? [])
    .filter((day) => day.length === 10 && day <= newest);
  return days.sort().at(-1) ?? [firstDayOf(date), newest].sort()[0] ?? newest;
}

/** `2022-02` → 2022-02-01. */
export function firstDayOf(date: string): Day {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}
