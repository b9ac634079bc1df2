import type { ArticleEntry, ArticleList } from '../model/articles.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/primitives.ts';
import { coverage, digitsOf } from './hts.ts';
import { type Covered, type HtsQuestion, listReaches } from './hts-lists.ts';
import { inForce } from './measures.ts';

/**
 * Why a number that is on no list of a program is close to one: `excluded` by name from an entry, `listed-before`,
 * `listed-later`, or `sibling-listed`: other lines of the same subheading or heading are on it.
 */
type NearKind = 'excluded' | 'listed-before' | 'listed-later' | 'sibling-listed';

export interface NearMiss {
  kind: NearKind;
  list: ArticleList;
  entry: ArticleEntry;
  /** The act that put the entry on the list; for `listed-before` the one that took it off. */
  instrument: string;
}

interface Ranked extends NearMiss {
  /** How many digits the entry has in common with the number, the whole number first. */
  common: number;
  /** For numbers equally near: how far in time, or in the order of numbers. */
  distance: number;
}

const MOST = 5;
const MOST_ALIKE = 3;
const KINDS: readonly NearKind[] = ['excluded', 'listed-before', 'listed-later', 'sibling-listed'];

/**
 * What is near to a number, in programs none of whose lists covers any of it on the day? Up to five, the nearest first: by
 * name or at another time, then lines of the same 8-digit number, the same subheading, the same heading.
 */
export function nearMisses(
  dataset: Dataset,
  question: HtsQuestion,
  covered: readonly Pick<Covered, 'list'>[],
): NearMiss[] {
  const settled = new Set(covered.map(({ list }) => list.program));
  return (
    dataset.programs
      .filter(({ id }) => !settled.has(id))
      .flatMap(({ id }) => nearOf(dataset, question, id))
      // Beside an answer, other lines of the heading on some other list say little.
      .filter(({ kind, common }) => covered.length === 0 || kind !== 'sibling-listed' || common > 4)
      .sort(
        (a, b) =>
          b.common - a.common || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.distance - b.distance,
      )
      .slice(0, MOST)
      .map(({ kind, list, entry, instrument }) => ({ kind, list, entry, instrument }))
  );
}

function nearOf(dataset: Dataset, question: HtsQuestion, program: string): Ranked[] {
  const all = dataset.articles
    .filter((list) => list.program === program)
    .flatMap((list) => list.entries.flatMap((entry) => rankedOf({ list, entry }, question)))
    .filter(({ list, entry }) => {
      const day = inForce(entry, question.day) ? question.day : entry.from;
      return listReaches(dataset, list, { country: question.country, day });
    });
  return KINDS.flatMap((kind) => {
    const ofKind = all.filter((near) => near.kind === kind);
    const most = Math.max(0, ...ofKind.map(({ common }) => common));
    const nearest = ofKind.filter(({ common }) => common === most).sort((a, b) => a.distance - b.distance);
    // At another time the nearest day says it; siblings and exclusions say more together.
    const [first] = nearest;
    if (first === undefined) return [];
    const once = kind === 'listed-before' || kind === 'listed-later';
    return once ? [first] : nearest.slice(0, MOST_ALIKE);
  });
}

function rankedOf({ list, entry }: Pick<Covered, 'list' | 'entry'>, { code, day }: HtsQuestion): Ranked[] {
  const digits = digitsOf(code);
  const match = coverage(entry, code);
  const whole = { list, entry, common: digits.length };
  if (match !== 'none') {
    if (entry.until !== null && entry.until <= day) {
      const instrument = entry.endedBy ?? list.endedBy ?? entry.startedBy;
      return [{ ...whole, kind: 'listed-before', instrument, distance: daysApart(entry.until, day) }];
    }
    return entry.from > day
      ? [
          {
            ...whole,
            kind: 'listed-later',
            instrument: entry.startedBy,
            distance: daysApart(day, entry.from),
          },
        ]
      : [];
  }
  if (!inForce(entry, day)) return [];
  const base = { list, entry, instrument: entry.startedBy };
  const excluded = (entry.excluding ?? []).map(digitsOf).some((number) => digits.startsWith(number));
  if (excluded) return [{ ...base, kind: 'excluded', common: digits.length, distance: 0 }];
  const common = [8, 6, 4].find(
    (length) => length < digits.length && coverage(entry, digits.slice(0, length)) !== 'none',
  );
  return common === undefined
    ? []
    : [{ ...base, kind: 'sibling-listed', common, distance: apart(entry, digits) }];
}

function daysApart(earlier: Day, later: Day): number {
  return Date.parse(later) - Date.parse(earlier);
}

/** How far the nearer end of an entry is from a number, in the order of ten-digit numbers. */
function apart(entry: ArticleEntry, digits: string): number {
  const at = Number(digits.padEnd(10, '0'));
  const ends = [entry.hts, entry.through ?? entry.hts].map((end) => Number(digitsOf(end).padEnd(10, '0')));
  return Math.min(...ends.map((end) => Math.abs(end - at)));
}
