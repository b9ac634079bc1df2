import type { Instrument } from '../model/instrument.ts';
import type { Measure } from '../model/measure.ts';
import type { Localized } from '../model/primitives.ts';
import { foldWords } from './search-fold.ts';
import {
  type Acts,
  type InstrumentIndex,
  instrumentIndex,
  instrumentName,
  newestFirst,
} from './search-instruments.ts';
import { begunBy, nearest } from './search-instruments-near.ts';
import { MOST_SUGGESTIONS, type Suggestion } from './search-label.ts';
import { citationIn, headingIn, isReference, referenceKey } from './search-references.ts';

/** What a reference led to. */
export interface FoundInstruments {
  /** Every instrument that fits, newest first. */
  instruments: Instrument[];
  /** For a Chapter 99 number: the measures filed under it. */
  measures: Measure[];
  /** When nothing fits: up to three instruments that are near. */
  nearest: Instrument[];
}

/** Longer texts refer to nothing. */
const LONGEST = 300;

/**
 * Which instruments does a text refer to? Ids, numbers with or without their kind, Federal Register citations and
 * document numbers, CSMS and quota bulletin numbers, dispute and slip opinion numbers, addresses, and Chapter 99
 * numbers; titles last. A bare number that fits several instruments finds them all.
 */
export function findInstruments(dataset: Acts, text: string): FoundInstruments {
  const index = instrumentIndex(dataset);
  const asked = text.length > LONGEST ? '' : text.trim();
  const heading = headingIn(asked);
  const measures = heading === null ? [] : [...(index.byHeading.get(heading) ?? [])];
  const acts = new Set(measures.flatMap(({ startedBy, endedBy }) => [startedBy, endedBy]));
  const ofMeasures = dataset.instruments.filter(({ id }) => acts.has(id));
  const instruments = [...new Set([...referredTo(index, asked), ...ofMeasures])].sort(newestFirst);
  if (instruments.length > 0 || measures.length > 0) return { instruments, measures, nearest: [] };
  const titled = isReference(asked) ? [] : titledLike(index, asked);
  return { instruments: titled, measures, nearest: titled.length > 0 ? [] : nearest(index, asked) };
}

/** Up to 25 instruments for what is typed so far, the value being the id; without a text the 25 most used, newest first. */
export function suggestInstruments(dataset: Acts, text: string, language: keyof Localized): Suggestion[] {
  const index = instrumentIndex(dataset);
  const asked = text.slice(0, LONGEST);
  const chosen =
    referenceKey(asked) === ''
      ? index.mostUsed.slice(0, MOST_SUGGESTIONS).sort(newestFirst)
      : suggested(dataset, index, asked);
  return chosen
    .slice(0, MOST_SUGGESTIONS)
    .map((instrument) => ({ name: instrumentName(instrument, language), value: instrument.id }));
}

function suggested(dataset: Acts, index: InstrumentIndex, text: string): Instrument[] {
  return [
    ...new Set([
      ...findInstruments(dataset, text).instruments,
      ...begunBy(index, text),
      ...titledLike(index, text),
      ...nearest(index, text, MOST_SUGGESTIONS),
    ]),
  ];
}

/** Instruments whose reference this is: as written; by the last part of a citation or document number; by an address. */
function referredTo(index: InstrumentIndex, text: string): readonly Instrument[] {
  const key = referenceKey(text);
  if (key === '') return [];
  const written = index.byReference.get(key);
  if (written !== undefined) return written;
  // Japanese papers write 大統領令 (executive order) for a proclamation as well.
  if (/大統領令/.test(text)) return index.byReference.get(key.replace(/^eo/, 'proc')) ?? [];
  const citation = citationIn(text);
  if (citation !== null) return index.byReference.get(`${citation.volume}fr${citation.page}`) ?? [];
  return /^https?:/i.test(text) ? atAddress(index, text) : byLastPart(index, key);
}

function byLastPart(index: InstrumentIndex, key: string): Instrument[] {
  if (!/^\d{3,}$/.test(key)) return [];
  return index.entries
    .map(({ instrument }) => instrument)
    .filter(({ citation, document }) => citation?.endsWith(` ${key}`) || document?.endsWith(`-${key}`));
}

function atAddress(index: InstrumentIndex, address: string): Instrument[] {
  const [document] = /\b\d{4}-\d{5}\b/.exec(address) ?? [];
  return index.entries
    .map(({ instrument }) => instrument)
    .filter(({ url, document: own }) => url === address || (document !== undefined && own === document));
}

/** Instruments whose title has every word of the text: Latin words by their beginning, Japanese ones anywhere. */
function titledLike(index: InstrumentIndex, text: string): Instrument[] {
  const asked = foldWords(text);
  if (asked.join('').length < 2) return [];
  const has = ({ words, title }: InstrumentIndex['entries'][number]) =>
    asked.every((word) => {
      if (/^\d+$/.test(word)) return words.includes(word);
      return /^[a-z\d]+$/.test(word) ? words.some((own) => own.startsWith(word)) : title.includes(word);
    });
  return index.entries.filter(has).map(({ instrument }) => instrument);
}
