import Fuse from 'fuse.js';
import type { Instrument } from '../model/instrument.ts';
import { editDistance } from './search-distance.ts';
import { fold } from './search-fold.ts';
import type { InstrumentIndex } from './search-instruments.ts';
import { citationIn, isReference, referenceKey, withoutWord } from './search-references.ts';

/**
 * Which instruments may a text mean that fits none? Up to `most`: near by citation, by number, and, if the text is not
 * the form of a reference, by title (fuse.js).
 */
export function nearest(index: InstrumentIndex, text: string, most = 3): Instrument[] {
  const numbered = [...nearCitations(index, text), ...begunBy(index, text), ...nearNumbers(index, text)];
  return [...new Set([...numbered, ...nearTitles(index, text, most)])].slice(0, most);
}

/** Instruments of whose reference a text is the beginning: `97`, `proc-97`, `83 FR`. */
export function begunBy(index: InstrumentIndex, text: string): Instrument[] {
  const key = referenceKey(text);
  if (key === '') return [];
  const isBegun = (reference: string) => reference.startsWith(key);
  return index.entries
    .filter(({ references }) => references.some(isBegun))
    .map(({ instrument }) => instrument);
}

/** The acts of the same volume: first the one that begins before the page asked for, which is probably on it. */
function nearCitations(index: InstrumentIndex, text: string): Instrument[] {
  const asked = citationIn(text);
  if (asked === null) return [];
  return index.entries
    .flatMap(({ instrument }) => {
      const own = instrument.citation === null ? null : citationIn(instrument.citation);
      if (own === null || own.volume !== asked.volume) return [];
      return [{ instrument, pages: asked.page - own.page }];
    })
    .sort((a, b) => Number(a.pages < 0) - Number(b.pages < 0) || Math.abs(a.pages) - Math.abs(b.pages))
    .map(({ instrument }) => instrument);
}

/** The act of another kind with the same number; those of the kind with the nearest numbers; those with one figure otherwise. */
function nearNumbers(index: InstrumentIndex, text: string): Instrument[] {
  const key = referenceKey(text).slice(0, 24);
  const number = withoutWord(key);
  if (!/^\d[\d-]{2,}$/.test(number)) return [];
  const kind = key.slice(0, key.length - number.length);
  return index.entries
    .flatMap(({ instrument, references }) =>
      references.map((own) => ({
        instrument,
        isOfKind: kind !== '' && own.startsWith(kind) && /^\d+$/.test(own.slice(kind.length)),
        isLike: editDistance(number, withoutWord(own)) <= 1,
        away: distanceApart(number, withoutWord(own)),
      })),
    )
    .filter(({ isOfKind, isLike }) => isOfKind || isLike)
    .sort((a, b) => rankOf(a) - rankOf(b) || a.away - b.away)
    .map(({ instrument }) => instrument);
}

function rankOf({ away, isOfKind }: { away: number; isOfKind: boolean }): number {
  return away === 0 ? 0 : isOfKind ? 1 : 2;
}

function distanceApart(number: string, other: string): number {
  if (number === other) return 0;
  return [number, other].every((text) => /^\d+$/.test(text))
    ? Math.abs(Number(number) - Number(other))
    : Number.MAX_VALUE;
}

const titles = new WeakMap<InstrumentIndex, Fuse<InstrumentIndex['entries'][number]>>();

function nearTitles(index: InstrumentIndex, text: string, most: number): Instrument[] {
  const key = fold(text).slice(0, 32);
  if (key.length < 3 || isReference(text)) return [];
  const fuse =
    titles.get(index) ?? new Fuse(index.entries, { keys: ['title'], ignoreLocation: true, threshold: 0.25 });
  titles.set(index, fuse);
  return fuse.search(key, { limit: most }).map(({ item }) => item.instrument);
}
