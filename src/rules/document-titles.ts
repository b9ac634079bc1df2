import type { Dataset } from '../model/dataset.ts';
import { foldWords } from './search-fold.ts';

/**
 * Words by which official titles name a program, beside its own name and its aliases of several words. The acts on a
 * metal or on wood speak of the derivatives with it. A single word of an alias is too loose for titles («vehicles»).
 */
const ALSO_NAMED: Readonly<Record<string, readonly string[]>> = {
  'steel-derivatives': ['steel'],
  'aluminum-derivatives': ['aluminum'],
  'copper-derivatives': ['copper'],
  'auto-parts': ['automobile parts', 'automobiles'],
  automobiles: ['passenger vehicles', 'light trucks'],
  'mhd-vehicles': ['heavy duty vehicles', 'trucks'],
  'mhd-vehicle-parts': ['heavy duty vehicle parts', 'heavy duty vehicles', 'trucks'],
  'timber-lumber': ['timber', 'lumber', 'wood products'],
  'upholstered-furniture': ['timber', 'lumber', 'wood products', 'furniture'],
  'kitchen-cabinets-vanities': ['timber', 'lumber', 'wood products', 'cabinets', 'vanities'],
  pharmaceuticals: ['pharmaceutical'],
  semiconductors: ['semiconductor'],
  'uas-heavy-and-critical': ['unmanned aircraft', 'drones'],
  'uas-light': ['unmanned aircraft', 'drones'],
  'uas-components': ['unmanned aircraft', 'drones'],
  'polysilicon-derivatives': ['polysilicon'],
  'critical-minerals': ['critical minerals'],
  'commercial-aircraft': ['jet engines', 'aircraft and engine parts'],
};

/** Names of two letters that titles use: «U.S.-EU Framework», «U.S.-UK Deal». Others would be found in any text. */
const SHORT_NAMES: Readonly<Record<string, readonly string[]>> = { EU: ['EU'], GB: ['UK'] };

/** The programs that the title of an official document names. */
export function programsNamed(dataset: Dataset, title: string): string[] {
  return named(wordsFor(dataset).programs, title);
}

/** The foreign countries and groups that a title names: «Implementing the United States–Japan Agreement» → JP. */
export function countriesNamed(dataset: Dataset, title: string): string[] {
  return named(wordsFor(dataset).places, title);
}

/** What may be named, with the words that name it. */
type Names = ReadonlyMap<string, readonly string[]>;

const remembered = new WeakMap<Dataset, { programs: Names; places: Names }>();

function wordsFor(dataset: Dataset): { programs: Names; places: Names } {
  const known = remembered.get(dataset);
  if (known !== undefined) return known;
  const foreign = dataset.countries.filter(({ customs }) => customs === 'foreign');
  const programs = dataset.programs.map(({ id, name, aliases }): [string, string[]] => [
    id,
    [name.en, ...aliases.filter((alias) => alias.includes(' ')), ...(ALSO_NAMED[id] ?? [])].map(spaced),
  ]);
  const places = [...dataset.groups, ...foreign].map(({ code, name, aliases }): [string, string[]] => {
    const long = aliases.filter((alias) => /^[A-Za-z][A-Za-z .'’-]{3,}$/.test(alias));
    return [code, [name.en, ...long, ...(SHORT_NAMES[code] ?? [])].map(spaced)];
  });
  const words = { programs: new Map(programs), places: new Map(places) };
  remembered.set(dataset, words);
  return words;
}

function named(names: Names, title: string): string[] {
  const text = spaced(title);
  return [...names].filter(([, words]) => words.some((word) => text.includes(word))).map(([id]) => id);
}

/** A text's words between spaces, so that only whole words are found in it. */
function spaced(text: string): string {
  return ` ${foldWords(text).join(' ')} `;
}
