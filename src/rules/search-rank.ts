import { editDistance, typoDistance } from './search-distance.ts';
import { fold } from './search-fold.ts';
import { exactPositions, type SearchIndex } from './search-index.ts';

/** Longer texts are no names: only their beginning is compared, and likeness is not asked for, which would be slow. */
const LONGEST_COMPARED = 32;

/** How a text may point to a thing, the best first. To likeness the share of letters that differ is added, 0 to 1. */
export const RANKS = {
  exact: 0,
  nameBegins: 1,
  aliasBegins: 2,
  contains: 3,
  oneSlip: 4,
  twoSlips: 5,
  isWithin: 6,
  likeness: 7,
};

/**
 * Which things may a text mean? Named exactly, by the beginning of a name, by a part of it, by one or two typing slips,
 * among other words (`Republic of Japan`), by likeness (fuse.js); within a rank, in the order of the index. Empty =
 * none is near.
 */
export function rank<T>(index: SearchIndex<T>, text: string): { position: number; score: number }[] {
  const folded = fold(text.slice(0, 2 * LONGEST_COMPARED));
  const key = folded.slice(0, LONGEST_COMPARED);
  if (key === '') return [];
  const best = new Map<number, number>();
  const note = (position: number, score: number) =>
    best.set(position, Math.min(score, best.get(position) ?? score));
  for (const position of exactPositions(index, text)) note(position, RANKS.exact);
  for (const { key: name, position, isAlias } of index.keys) {
    const slips = typoDistance(key, name);
    if (name.startsWith(key)) note(position, isAlias ? RANKS.aliasBegins : RANKS.nameBegins);
    else if (name.includes(key)) note(position, RANKS.contains);
    else if (slips !== null) note(position, slips === 1 ? RANKS.oneSlip : RANKS.twoSlips);
    else if (isNameWithin(name, key)) note(position, RANKS.isWithin);
  }
  if (folded.length <= LONGEST_COMPARED)
    for (const { position, score } of alike(index, key)) note(position, score);
  return [...best]
    .map(([position, score]) => ({ position, score }))
    .sort((a, b) => a.score - b.score || a.position - b.position);
}

function isNameWithin(name: string, key: string): boolean {
  return name.length >= (/[a-z]/.test(name) ? 4 : 2) && key.includes(name);
}

function alike<T>(index: SearchIndex<T>, key: string): { position: number; score: number }[] {
  if (key.length < 3) return [];
  return index.fuzzy.search(key, { limit: 60 }).flatMap(({ refIndex }) => {
    const name = index.keys[refIndex];
    if (name === undefined) return [];
    const difference = editDistance(key, name.key) / Math.max(key.length, name.key.length);
    return [{ position: name.position, score: RANKS.likeness + difference }];
  });
}

/**
 * All things: those first whose names differ from a text in the smallest share of letters, when that is less than two
 * thirds; the rest in the order of the index, which begins with what people ask for most.
 */
export function bySpelling<T>(index: SearchIndex<T>, text: string): number[] {
  const key = fold(text.slice(0, 2 * LONGEST_COMPARED)).slice(0, LONGEST_COMPARED);
  const difference = new Map<number, number>();
  for (const { key: name, position } of index.keys) {
    const share = editDistance(key, name) / Math.max(key.length, name.length, 1);
    difference.set(position, Math.min(share, difference.get(position) ?? share));
  }
  const unlike = (share: number) => (share < 2 / 3 ? share : 1);
  return [...difference]
    .sort((a, b) => unlike(a[1]) - unlike(b[1]) || a[0] - b[0])
    .map(([position]) => position);
}

/**
 * Which one thing is meant in spite of a typing slip? It is nearer than every other, and the text is not rather the
 * beginning of another name (`Dominican` is not Dominica with a letter too many), unless only its own last letter is
 * missing (`aluminu`). Null when it is not clear.
 */
export function clearTypo<T>(index: SearchIndex<T>, text: string): number | null {
  if (text.length > 2 * LONGEST_COMPARED) return null;
  const key = fold(text);
  const near = index.keys.flatMap((name) => {
    const slips = typoDistance(key, name.key);
    return slips === null ? [] : [{ ...name, slips }];
  });
  const fewest = Math.min(...near.map(({ slips }) => slips));
  const nearest = near.filter(({ slips }) => slips === fewest);
  const [first] = nearest;
  if (first === undefined || nearest.some(({ position }) => position !== first.position)) return null;
  const unfinished = fewest === 1 && nearest.some((name) => name.key.startsWith(key));
  const beginsAnother = index.keys.some(
    (name) => name.position !== first.position && name.key.startsWith(key),
  );
  return beginsAnother && !unfinished ? null : first.position;
}
