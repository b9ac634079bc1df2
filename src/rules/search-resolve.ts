import { fold } from './search-fold.ts';
import { exactPositions, type SearchIndex, valuesAt } from './search-index.ts';
import { bySpelling, clearTypo, RANKS, rank } from './search-rank.ts';

/** What a name meant, or up to three things that it may have meant. */
export type Found<T> = { found: true; value: T } | { found: false; nearest: T[] };

/**
 * Which thing does a text name? One that is named exactly, or by an autocomplete label, or clearly in spite of a
 * typing slip. Otherwise nothing is guessed, and the nearest are told.
 */
export function resolve<T>(index: SearchIndex<T>, text: string): Found<T> {
  for (const positions of [exactPositions(index, text), labelPositions(index, text)]) {
    const [value, another] = valuesAt(index, positions);
    if (value !== undefined && another === undefined) return { found: true, value };
    if (value !== undefined) return { found: false, nearest: valuesAt(index, positions).slice(0, 3) };
  }
  const typo = clearTypo(index, text);
  const [value] = typo === null ? [] : valuesAt(index, [typo]);
  if (value !== undefined) return { found: true, value };
  return { found: false, nearest: nearest(index, text) };
}

/**
 * The three things that a text which names nothing may have meant: what it likely means (a code of two letters only
 * begins names), then whatever is spelled most like it, so that nobody is left without a way on.
 */
function nearest<T>(index: SearchIndex<T>, text: string): T[] {
  const farthest = fold(text).length > 2 ? RANKS.likeness + 0.5 : RANKS.aliasBegins;
  const near = rank(index, text).filter(({ score }) => score <= farthest);
  const positions = new Set([
    ...near.map(({ position }) => position),
    ...(near.length < 3 ? bySpelling(index, text) : []),
  ]);
  return valuesAt(index, [...positions]).slice(0, 3);
}

/**
 * What does a text of the form `name (code)` name? The things that both parts name: one if they agree, two if they
 * contradict each other (`Georgia (US)`), none if the text has no such form or one part is unknown.
 */
function labelPositions<T>(index: SearchIndex<T>, text: string): readonly number[] {
  const parts = /^([^()]+)\(([^()]+)\)$/.exec(text.normalize('NFKC').trim());
  if (parts === null) return [];
  const [, name = '', code = ''] = parts;
  const named = exactPositions(index, name);
  const coded = exactPositions(index, code);
  if (named.length === 0 || coded.length === 0) return [];
  const both = named.filter((position) => coded.includes(position));
  return both.length > 0 ? both : [...named, ...coded];
}
