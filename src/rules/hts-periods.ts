import type { ArticleEntry } from '../model/articles.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/primitives.ts';
import { coverage } from './hts.ts';
import { type Covered, coveringEntries, type HtsQuestion, listReaches } from './hts-lists.ts';

/** Half-open; `until` is null while no end is known. */
export interface Spell {
  from: Day;
  until: Day | null;
}

type Row = Pick<Covered, 'list' | 'entry'>;

/**
 * Since when and until when has an act had a number on its list? The entry's own period; where a later act only cut the
 * list in two (chapters 72 and 73 in June 2025) and the first act's entry goes on in a part of it, both spells are one.
 */
export function entryPeriod(dataset: Dataset, row: Row): Spell {
  const same = dataset.articles
    .filter((list) => list.program === row.list.program)
    .flatMap((list) => list.entries.map((entry) => ({ list, entry })))
    .filter(({ entry }) => isSameEntry(entry, row.entry));
  let { from, until }: Spell = row.entry;
  const carriesOn = ({ list, entry }: Row) => list.definedBy !== entry.startedBy;
  for (const part of same.toSorted((a, b) => (a.entry.from < b.entry.from ? 1 : -1)))
    if (part.entry.until === from && same.some((next) => next.entry.from === from && carriesOn(next)))
      from = part.entry.from;
  for (const part of same.toSorted((a, b) => (a.entry.from < b.entry.from ? -1 : 1)))
    if (part.entry.from === until && carriesOn(part)) until = part.entry.until;
  return { from, until };
}

function isSameEntry(a: ArticleEntry, b: ArticleEntry): boolean {
  return a.hts === b.hts && a.through === b.through && a.startedBy === b.startedBy;
}

/**
 * Since when and until when is a number on a program's lists without a break around a day, whichever list or act
 * carried it? Where the number is covered as a whole on the day, only whole coverage counts.
 */
export function listedStretch(
  dataset: Dataset,
  question: HtsQuestion,
  program: string,
): Spell & { match: Covered['match'] } {
  const match = coveringEntries(dataset, question).some(
    (row) => row.list.program === program && row.match === 'full',
  )
    ? 'full'
    : 'part';
  const spells = dataset.articles
    .filter((list) => list.program === program)
    .flatMap((list) =>
      list.entries.filter((entry) => {
        const found = coverage(entry, question.code);
        const enough = match === 'full' ? found === 'full' : found !== 'none';
        return enough && listReaches(dataset, list, { country: question.country, day: entry.from });
      }),
    );
  return { ...joined(spells, question.day), match };
}

/** The days around a day that spells cover without a gap. */
function joined(spells: readonly Spell[], day: Day): Spell {
  let [from, until]: [Day, Day | null] = [day, day];
  for (const spell of spells.toSorted((a, b) => (a.from < b.from ? 1 : -1)))
    if (spell.from < from && (spell.until === null || spell.until >= from)) from = spell.from;
  for (const spell of spells.toSorted((a, b) => (a.from < b.from ? -1 : 1)))
    if (until !== null && spell.from <= until && (spell.until === null || spell.until > until))
      until = spell.until;
  return { from, until };
}
