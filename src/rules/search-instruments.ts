import type { Dataset } from '../model/dataset.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Measure } from '../model/measure.ts';
import type { Localized } from '../model/primitives.ts';
import { fold, foldWords } from './search-fold.ts';
import { shorten } from './search-label.ts';
import { referenceKey, referencesTo } from './search-references.ts';

/** What lookups of instruments read. */
export type Acts = Pick<Dataset, 'instruments' | 'measures' | 'quotas'>;

/** Instruments, newest first, with what they are found by. */
export interface InstrumentIndex {
  entries: readonly {
    instrument: Instrument;
    references: readonly string[];
    words: readonly string[];
    title: string;
  }[];
  byReference: ReadonlyMap<string, readonly Instrument[]>;
  byHeading: ReadonlyMap<string, readonly Measure[]>;
  /** Instruments by how many measures they began or ended, most first. */
  mostUsed: readonly Instrument[];
}

const indexes = new WeakMap<Acts, InstrumentIndex>();

/** The lookup tables of a dataset's instruments; built at the first question. */
export function instrumentIndex(dataset: Acts): InstrumentIndex {
  const kept = indexes.get(dataset);
  if (kept !== undefined) return kept;
  const built = build(dataset);
  indexes.set(dataset, built);
  return built;
}

function build(dataset: Acts): InstrumentIndex {
  const newest = [...dataset.instruments].sort(newestFirst);
  const entries = newest.map((instrument) => ({
    instrument,
    references: referencesTo(instrument),
    words: foldWords(`${instrument.title.en} ${instrument.id} ${instrument.number ?? ''}`),
    title: fold(`${instrument.title.ja} ${instrument.title.en}`),
  }));
  const byReference = new Map<string, Instrument[]>();
  for (const { instrument, references } of entries) {
    const labels = (['en', 'ja'] as const).map((language) =>
      referenceKey(instrumentName(instrument, language)),
    );
    for (const key of new Set([...references, ...labels])) gather(byReference, key, instrument);
  }
  const uses = new Map<string, number>();
  for (const { startedBy, endedBy } of dataset.measures)
    for (const id of new Set([startedBy, endedBy])) if (id !== null) uses.set(id, (uses.get(id) ?? 0) + 1);
  const mostUsed = newest.toSorted((a, b) => (uses.get(b.id) ?? 0) - (uses.get(a.id) ?? 0));
  return { entries, byReference, byHeading: measuresByHeading(dataset), mostUsed };
}

/** Measures by the Chapter 99 numbers that they, or the categories of their quotas, are filed under. */
function measuresByHeading({ measures, quotas }: Acts): Map<string, Measure[]> {
  const ofQuota = new Map(quotas.map(({ id, categories }) => [id, categories.map(({ heading }) => heading)]));
  const byHeading = new Map<string, Measure[]>();
  for (const measure of measures) {
    const headings = new Set([
      ...measure.headings,
      ...measure.quotas.flatMap((quota) => ofQuota.get(quota) ?? []),
    ]);
    for (const heading of headings) if (heading !== null) gather(byHeading, heading, measure);
  }
  return byHeading;
}

/** By the day of signature, else of publication, else of effect; the newest first, undated ones last. */
export function newestFirst(a: Instrument, b: Instrument): number {
  const left = a.signed ?? a.published ?? a.effective ?? '';
  const right = b.signed ?? b.published ?? b.effective ?? '';
  return left < right ? 1 : left > right ? -1 : a.id < b.id ? -1 : 1;
}

/** What a list calls an instrument, in at most 100 characters: `Proclamation 9705 (2018-03-08): Adjusting Imports …`. */
export function instrumentName(instrument: Instrument, language: keyof Localized): string {
  const reference = printedNumber(instrument, language);
  const day = instrument.signed ?? instrument.published ?? instrument.effective;
  const title = instrument.title[language];
  if (reference === null || title.includes(reference))
    return shorten(day === null ? title : `${day} · ${title}`);
  return shorten(`${reference}${day === null ? '' : ` (${day})`}: ${title}`);
}

function printedNumber(
  { kind, number, citation, document }: Instrument,
  language: keyof Localized,
): string | null {
  if (number === null || number === '') return citation ?? document;
  if (kind === 'proclamation') return language === 'ja' ? `大統領布告${number}号` : `Proclamation ${number}`;
  if (kind === 'executive-order')
    return language === 'ja' ? `大統領令${number}号` : `Executive Order ${number}`;
  return kind === 'cbp-message' && /^\d/.test(number) ? `CSMS ${number}` : number;
}

function gather<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
