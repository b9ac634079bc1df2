import type { Dataset } from '../model/dataset.ts';
import type { Investigation } from '../model/investigation.ts';
import type { Localized } from '../model/primitives.ts';
import type { Program } from '../model/program.ts';
import { fold, foldForms, foldWords } from './search-fold.ts';
import { buildIndex, type SearchIndex, valuesAt } from './search-index.ts';
import { label, MOST_SUGGESTIONS, type Suggestion, shorten } from './search-label.ts';
import { rank } from './search-rank.ts';
import { resolve } from './search-resolve.ts';

type Cases = Pick<Dataset, 'investigations' | 'programs'>;

/** What a text about a product led to, the newest case first. */
export interface FoundInvestigations {
  investigations: readonly Investigation[];
  /** The program that was meant, if one. */
  program: Program | null;
  /** What the cases are about, by name: the program, or the product that all of them share; null for mere words. */
  name: Localized | null;
  /** Further cases with the same word in their product, where a program was meant: «steel» also names bolts of steel. */
  alsoNamed: readonly Investigation[];
  /** Where nothing fits: up to three names that do. */
  nearest: readonly Localized[];
}

/** Every case, the newest first. */
export function investigationsNewestFirst(dataset: Cases): Investigation[] {
  return dataset.investigations.toSorted(
    (a, b) => Number(a.initiated < b.initiated) - Number(a.initiated > b.initiated),
  );
}

/**
 * Which cases are about a product? An id is one case; a program by its name or alias finds those it rests on; else every
 * case with all the words in its product's name, in English or Japanese; else what is clearly meant in spite of a slip.
 */
export function findInvestigations(dataset: Cases, text: string): FoundInvestigations {
  const all = investigationsNewestFirst(dataset);
  const one = all.filter(({ id }) => id === text.trim());
  if (one.length > 0) return foundCases(one);
  const named = all.filter(({ product }) => hasWords(product, text));
  const programs = dataset.programs.filter((program) => isNamed(program, text));
  const resting = restingOn(all, programs);
  if (resting.length > 0) {
    const alsoNamed = named.filter((other) => !resting.includes(other));
    return { ...foundCases(resting, programs.length === 1 ? programs[0] : undefined), alsoNamed };
  }
  if (named.length > 0) return foundCases(named);
  const found = resolve(topicIndex(dataset), text);
  if (!found.found) return { ...foundCases([]), nearest: found.nearest.map(({ name }) => name) };
  return foundCases(found.value.investigations, found.value.program ?? undefined);
}

function foundCases(investigations: readonly Investigation[], program?: Program): FoundInvestigations {
  const products = new Set(investigations.map(({ product }) => product.en));
  const shared = products.size === 1 ? (investigations[0]?.product ?? null) : null;
  return {
    investigations,
    program: program ?? null,
    name: program?.name ?? shared,
    alsoNamed: [],
    nearest: [],
  };
}

/** Up to 25 programs and products with a case for what is typed so far; the value is a program's or a case's id. */
export function suggestInvestigations(dataset: Cases, text: string, language: keyof Localized): Suggestion[] {
  const index = topicIndex(dataset);
  const chosen =
    fold(text.slice(0, 200)) === ''
      ? index.things.map(({ value }) => value)
      : valuesAt(
          index,
          rank(index, text).map(({ position }) => position),
        );
  return chosen.slice(0, MOST_SUGGESTIONS).map(({ name, program, investigations }) => {
    const [newest] = investigations;
    if (program !== null || newest === undefined)
      return { name: label(name[language], program?.id ?? ''), value: program?.id ?? name.en };
    const years = investigations.map(({ initiated }) => initiated.slice(0, 4)).join(', ');
    return {
      name: shorten(language === 'ja' ? `${name.ja}（${years}年）` : `${name.en} (${years})`),
      value: investigations.length === 1 ? newest.id : shorten(name.en),
    };
  });
}

/** Something that cases are about: a program, or a product without one. */
interface Topic {
  name: Localized;
  program: Program | null;
  investigations: readonly Investigation[];
}

const remembered = new WeakMap<Cases, SearchIndex<Topic>>();

function topicIndex(dataset: Cases): SearchIndex<Topic> {
  const known = remembered.get(dataset);
  if (known !== undefined) return known;
  const all = investigationsNewestFirst(dataset);
  const programs = dataset.programs.flatMap((program) => {
    const investigations = restingOn(all, [program]);
    const { id, name, aliases } = program;
    return investigations.length === 0
      ? []
      : [{ value: { name, program, investigations }, codes: [id], names: [name.en, name.ja], aliases }];
  });
  const products = Map.groupBy(
    all.filter((one) => one.programs.length === 0),
    ({ product }) => product.en,
  );
  const others = [...products.values()].flatMap((investigations) => {
    const [first] = investigations;
    if (first === undefined) return [];
    const { product } = first;
    return [
      {
        value: { name: product, program: null, investigations },
        codes: investigations.map(({ id }) => id),
        names: [product.en, product.ja],
        aliases: foldWords(product.en).filter((word) => word.length >= 5),
      },
    ];
  });
  const index = buildIndex<Topic>([...others, ...programs]);
  remembered.set(dataset, index);
  return index;
}

function restingOn(investigations: readonly Investigation[], programs: readonly Program[]): Investigation[] {
  return investigations.filter((one) => programs.some(({ id }) => one.programs.includes(id)));
}

function isNamed({ id, name, aliases }: Program, text: string): boolean {
  const forms = new Set(foldForms(text).filter((form) => form !== ''));
  const bare = /^(.+)\(([a-z-]+)\)$/.exec(text.trim());
  if (bare?.[2] === id) return true;
  return [id, name.en, name.ja, ...aliases].some((known) => foldForms(known).some((form) => forms.has(form)));
}

/** Has a product's name all words of a text? English words by their beginning (a plural s does not count), Japanese anywhere. */
function hasWords(product: Localized, text: string): boolean {
  const words = foldWords(text.slice(0, 200));
  if (words.join('').length < 2) return false;
  const english = foldWords(product.en);
  const japanese = fold(product.ja);
  return words.every((word) => {
    if (!/^[a-z\d]+$/.test(word)) return japanese.includes(word);
    const stem = word.length > 4 ? word.replace(/s$/, '') : word;
    return stem.length >= 3 && english.some((own) => own.startsWith(stem));
  });
}
