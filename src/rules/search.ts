import type { Country, Group } from '../model/area.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Localized } from '../model/primitives.ts';
import type { Program } from '../model/program.ts';
import { fold } from './search-fold.ts';
import { buildIndex, type SearchIndex, valuesAt } from './search-index.ts';
import { label, MOST_SUGGESTIONS, type Suggestion } from './search-label.ts';
import { rank } from './search-rank.ts';
import { type Found, resolve } from './search-resolve.ts';

/** An origin that a reader may name: a country, or a group such as the EU. */
export type Place = Country | Group;

type Places = Pick<Dataset, 'countries' | 'groups'>;
type Programs = Pick<Dataset, 'programs'>;

/** The largest suppliers and the cases people ask for most: what an empty field offers, and what comes first in lists. */
export const FIRST_PLACES: readonly string[] =
  'EU JP CA MX KR BR GB DE TW CN IN VN TR AU AR CH IT UA RU AE TH ID ZA FR SG'.split(' ');

/**
 * Which country or group does a text name? ISO codes, names and aliases in both languages, autocomplete labels and
 * clear typing slips are understood; otherwise up to three nearest. A code of nothing is never guessed at.
 */
export function findCountry(dataset: Places, text: string): Found<Place> {
  return resolve(placeIndex(dataset), text);
}

/** Which program does a text name? Exactly that program: steel is never steel-derivatives. Otherwise up to three nearest. */
export function findProgram(dataset: Programs, text: string): Found<Program> {
  return resolve(programIndex(dataset), text);
}

/** Up to 25 countries and groups for what is typed so far, named in the reader's language; the value is the code. */
export function suggestCountries(dataset: Places, text: string, language: keyof Localized): Suggestion[] {
  return suggested(placeIndex(dataset), text).map((place) => ({
    name: label(place.name[language], place.code),
    value: place.code,
  }));
}

/** Up to 25 programs for what is typed so far, named in the reader's language; the value is the id. */
export function suggestPrograms(dataset: Programs, text: string, language: keyof Localized): Suggestion[] {
  return suggested(programIndex(dataset), text).map((program) => ({
    name: label(program.name[language], program.id),
    value: program.id,
  }));
}

function suggested<T>(index: SearchIndex<T>, text: string): T[] {
  if (fold(text.slice(0, 200)) === '')
    return index.things.slice(0, MOST_SUGGESTIONS).map(({ value }) => value);
  const positions = rank(index, text).map(({ position }) => position);
  return valuesAt(index, positions).slice(0, MOST_SUGGESTIONS);
}

const placeIndexes = new WeakMap<Places, SearchIndex<Place>>();

function placeIndex(dataset: Places): SearchIndex<Place> {
  return cached(placeIndexes, dataset, () => {
    const places: Place[] = [...dataset.groups, ...dataset.countries];
    return buildIndex(
      places
        .sort((a, b) => precedence(a) - precedence(b) || (a.name.en < b.name.en ? -1 : 1))
        .map((place) => ({
          value: place,
          codes: 'alpha3' in place ? [place.code, place.alpha3] : [place.code],
          names: [place.name.en, place.name.ja],
          aliases: place.aliases,
        })),
    );
  });
}

function precedence({ code }: Place): number {
  const place = FIRST_PLACES.indexOf(code);
  return place === -1 ? FIRST_PLACES.length : place;
}

const programIndexes = new WeakMap<Programs, SearchIndex<Program>>();

function programIndex(dataset: Programs): SearchIndex<Program> {
  return cached(programIndexes, dataset, () =>
    buildIndex(
      dataset.programs.map((program) => ({
        value: program,
        codes: [program.id],
        names: [program.id, program.name.en, program.name.ja],
        aliases: program.aliases,
      })),
    ),
  );
}

/** Indexes are built at the first question about a dataset, and go with it. */
function cached<K extends object, V>(cache: WeakMap<K, V>, key: K, build: () => V): V {
  const kept = cache.get(key);
  if (kept !== undefined) return kept;
  const built = build();
  cache.set(key, built);
  return built;
}
