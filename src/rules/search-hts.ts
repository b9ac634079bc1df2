import type { ArticleEntry, ArticleList } from '../model/articles.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day, Localized } from '../model/primitives.ts';
import { coverage, digitsOf, dotted } from './hts.ts';
import { readHts } from './hts-code.ts';
import { inForce } from './measures.ts';
import { foldWords } from './search-fold.ts';
import { wordsFor } from './search-hts-words.ts';
import { MOST_SUGGESTIONS, type Suggestion, shorten } from './search-label.ts';

type Lists = Pick<Dataset, 'articles' | 'programs'>;

interface Indexed {
  list: ArticleList;
  entry: ArticleEntry;
  digits: string;
  /** The label names parts of something: who types «truck» wants trucks before their parts. */
  parts: boolean;
  /** What the goods are found by, and what their list and program are found by. */
  goods: Findable;
  names: Findable;
}

interface Findable {
  words: readonly string[];
  /** All of it in one folded text: Japanese has no spaces between words. */
  text: string;
}

interface HtsIndex {
  entries: readonly Indexed[];
  /** Every number of an entry, ascending, each once. */
  numbers: readonly string[];
}

const indexes = new WeakMap<Lists, HtsIndex>();

function htsIndex(dataset: Lists): HtsIndex {
  const kept = indexes.get(dataset);
  if (kept !== undefined) return kept;
  const built = build(dataset);
  indexes.set(dataset, built);
  return built;
}

function build({ articles, programs }: Lists): HtsIndex {
  const order = new Map(programs.map(({ id }, position) => [id, position]));
  const entries = articles
    .toSorted((a, b) => (order.get(a.program) ?? 0) - (order.get(b.program) ?? 0))
    .flatMap((list) => {
      const program = programs.find(({ id }) => id === list.program);
      const named = [list.name.en, list.name.ja, program?.name.en ?? '', program?.name.ja ?? ''];
      const names = findable([...named, ...(program?.aliases ?? [])].join(' '));
      return list.entries.map((entry) => ({
        list,
        entry,
        digits: digitsOf(entry.hts),
        parts: /(?<!そ|これら)の(部分品|プレス部品)(（[^）]*）)?$/.test(entry.description.ja),
        goods: findable(goodsText(entry)),
        names,
      }));
    })
    .sort((a, b) => (a.digits < b.digits ? -1 : a.digits > b.digits ? 1 : 0));
  return { entries, numbers: [...new Set(entries.map(({ entry }) => entry.hts))] };
}

/** The goods in both languages. What the tariff calls 部分品, trade calls 部品. */
function goodsText({ hts, description: { en, ja } }: ArticleEntry): string {
  return [en, ja, ...(ja.includes('部分品') ? [ja.replaceAll('部分品', '部品')] : []), wordsFor(hts)].join(
    ' ',
  );
}

function findable(text: string): Findable {
  const words = foldWords(text);
  return { words: [...new Set(words)], text: words.join('') };
}

/** Every number that an article list names, ascending. */
export function knownNumbers(dataset: Lists): readonly string[] {
  return htsIndex(dataset).numbers;
}

/**
 * Up to 25 numbers for what is typed so far: by their first digits, or by words of the tariff's descriptions, of lists
 * and of programs (in either language). Those on a list on the day come first. A number that is typed in full stands first,
 * also where lists name a shorter one that covers it.
 */
export function suggestHts(
  dataset: Lists,
  text: string,
  { day, language }: { day: Day; language: keyof Localized },
): Suggestion[] {
  const { entries } = htsIndex(dataset);
  const read = readHts(text);
  const asOf = { day, language };
  const groups = read.digits === '' ? byWords(entries, text) : [byDigits(entries, read.digits)];
  const found = groups.flatMap((group) =>
    [true, false].flatMap((wanted) => group.filter(({ entry }) => inForce(entry, day) === wanted)),
  );
  const suggestions = new Map<string, Suggestion>();
  if (!('problem' in read)) {
    const typed = typedNumber(read.digits, entries, asOf);
    suggestions.set(typed.value, typed);
  }
  for (const one of found) {
    const value = one.entry.hts;
    if (!suggestions.has(value)) suggestions.set(value, { name: label(one, asOf), value });
    if (suggestions.size === MOST_SUGGESTIONS) break;
  }
  return [...suggestions.values()];
}

function byDigits(entries: readonly Indexed[], digits: string): readonly Indexed[] {
  return entries.filter((one) => one.digits.startsWith(digits));
}

/**
 * Entries that have every word of a text, Latin words by their beginning, Japanese ones anywhere: first those whose goods
 * have them, then those whose goods have some and whose list or program has the rest («steel pipe»: pipes on the lists of
 * steel), then those whose list or program has them; of all, whole goods before mere parts.
 */
function byWords(entries: readonly Indexed[], text: string): (readonly Indexed[])[] {
  const asked = foldWords(text.slice(0, 100)).map((word) => singular(word));
  if (asked.length === 0) return [firstOfEachList(entries)];
  const found = ({ words, text: whole }: Findable) =>
    asked.filter((word) =>
      /^[a-z\d]+$/.test(word) ? words.some((own) => own.startsWith(word)) : whole.includes(word),
    );
  const all = (words: readonly string[]) => asked.every((word) => words.includes(word));
  const matched = entries.map((one) => ({ one, goods: found(one.goods), names: found(one.names) }));
  // Of «steel pipe» the rarer word tells the goods: most of a steel list's goods are called steel.
  const commonness = new Map(
    asked.map((word) => [word, matched.filter(({ goods }) => goods.includes(word)).length]),
  );
  const rarest = ({ goods }: { goods: readonly string[] }) =>
    Math.min(...goods.map((word) => commonness.get(word) ?? 0));
  return [false, true].flatMap((wanted) => {
    const alike = matched.filter(({ one }) => one.parts === wanted);
    const tiers = [
      alike.filter(({ goods }) => all(goods)),
      alike
        .filter(({ goods, names }) => goods.length > 0 && all([...goods, ...names]))
        .sort((a, b) => rarest(a) - rarest(b)),
      alike.filter(({ names }) => all(names)),
    ];
    return tiers.map((tier) => tier.map(({ one }) => one));
  });
}

/** «nails» finds «nail». */
function singular(word: string): string {
  return /^[a-z]{4,}s$/.test(word) ? word.slice(0, -1) : word;
}

/** One number of each list, for a field in which nothing is typed yet. */
function firstOfEachList(entries: readonly Indexed[]): Indexed[] {
  return [...Map.groupBy(entries, ({ list }) => list.id).values()].flatMap(([first]) => first ?? []);
}

function typedNumber(
  digits: string,
  entries: readonly Indexed[],
  { day, language }: { day: Day; language: keyof Localized },
): Suggestion {
  const number = dotted(digits);
  const covering = entries.filter(({ entry }) => coverage(entry, number) === 'full');
  const best = covering.find(({ entry }) => inForce(entry, day)) ?? covering[0];
  if (best === undefined) return { name: number, value: number };
  return { name: label(best, { day, language }, number), value: number };
}

/** `7317.00.30 · Nails, tacks and staples`, with the entry's period where it is not the day's. */
function label(
  { entry, list }: Indexed,
  { day, language }: { day: Day; language: keyof Localized },
  number = entry.hts,
): string {
  const range = entry.through === undefined || number !== entry.hts ? '' : `–${entry.through}`;
  const span = inForce(entry, day) ? '' : ` (${entry.from}–${entry.until ?? ''})`;
  const name = `${number}${range}${span} · ${entry.description[language]}`;
  const listed = ` · ${list.name[language]}`;
  return name.length + listed.length <= 100 ? `${name}${listed}` : shorten(name);
}
