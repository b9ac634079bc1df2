import Fuse from 'fuse.js';
import { fold, foldForms } from './search-fold.ts';

/** A thing that people name: the thing itself, and what it is called. */
export interface Named<T> {
  value: T;
  /** Codes and ids: matched whole, and never a slip of the finger for each other. */
  codes: readonly string[];
  /** Its names in every language. */
  names: readonly string[];
  /** What else people type for it. */
  aliases: readonly string[];
}

/** A folded name, and the position of the thing that bears it. */
interface Key {
  key: string;
  position: number;
  isAlias: boolean;
}

/** Named things, in the order in which they are listed when nothing else decides, with their lookup tables. */
export interface SearchIndex<T> {
  things: readonly Named<T>[];
  /** From strict to loose: codes, then names by each way of folding; key → positions of the things of that name. */
  exact: readonly ReadonlyMap<string, readonly number[]>[];
  keys: readonly Key[];
  fuzzy: Fuse<string>;
}

/** Builds the lookup tables of a list of named things. */
export function buildIndex<T>(things: readonly Named<T>[]): SearchIndex<T> {
  const codes = new Map<string, number[]>();
  const levels = [0, 1, 2, 3].map(() => new Map<string, number[]>());
  const keys: Key[] = [];
  for (const [position, thing] of things.entries()) {
    for (const code of thing.codes) put(codes, fold(code), position);
    for (const [order, name] of [...thing.names, ...thing.aliases].entries()) {
      const forms = foldForms(name);
      if (forms[0] !== '') keys.push({ key: forms[0], position, isAlias: order >= thing.names.length });
      for (const [level, map] of levels.entries()) put(map, forms[level] ?? '', position);
    }
  }
  const fuzzy = new Fuse(
    keys.map(({ key }) => key),
    {
      includeScore: true,
      ignoreLocation: true,
      ignoreFieldNorm: true,
      threshold: 0.45,
      minMatchCharLength: 2,
    },
  );
  return { things, exact: [codes, ...levels], keys, fuzzy };
}

/** Longer texts name nothing. */
const LONGEST_NAME = 200;

/** Which things bear exactly this code or name, by the strictest way of folding by which any does? */
export function exactPositions<T>(index: SearchIndex<T>, text: string): readonly number[] {
  if (text.length > LONGEST_NAME) return [];
  const forms = foldForms(text);
  for (const [level, map] of index.exact.entries()) {
    const positions = map.get(forms[Math.max(0, level - 1)] ?? '');
    if (positions !== undefined) return positions;
  }
  return [];
}

/** The things at these positions, in their order. */
export function valuesAt<T>(index: SearchIndex<T>, positions: readonly number[]): T[] {
  return positions.flatMap((position) => index.things[position]?.value ?? []);
}

function put(map: Map<string, number[]>, key: string, position: number): void {
  if (key === '') return;
  const positions = map.get(key);
  if (positions === undefined) map.set(key, [position]);
  else if (!positions.includes(position)) positions.push(position);
}
