import type { Dataset } from '../model/dataset.ts';
import type { Localized } from '../model/primitives.ts';
import { fold } from './search-fold.ts';
import { buildIndex, type SearchIndex, valuesAt } from './search-index.ts';
import { label, MOST_SUGGESTIONS, type Suggestion } from './search-label.ts';
import { rank } from './search-rank.ts';
import { type Found, resolve } from './search-resolve.ts';
import { COMMON_TIMEZONES } from './timezone-words.ts';

type Countries = Pick<Dataset, 'countries'>;

/** A time zone by its IANA name, and the city that stands for it. */
interface Timezone {
  zone: string;
  city: Localized;
}

/**
 * Which IANA time zone does a text name? `Asia/Tokyo`, `tokyo`, `JST`, `日本時間`, and a country with one zone. A country
 * with several names none: up to three of them are told.
 */
export function findTimezone(dataset: Countries, text: string): Found<string> {
  const found = resolve(timezoneIndex(dataset), text);
  if (found.found) return { found: true, value: found.value.zone };
  const former = formerName(text);
  if (former !== null) return { found: true, value: former };
  return { found: false, nearest: found.nearest.map(({ zone }) => zone) };
}

/** Up to 25 time zones for what is typed so far, by city in the reader's language; the value is the IANA name. */
export function suggestTimezones(dataset: Countries, text: string, language: keyof Localized): Suggestion[] {
  const index = timezoneIndex(dataset);
  const found =
    fold(text.slice(0, 200)) === ''
      ? index.things.map(({ value }) => value)
      : valuesAt(
          index,
          rank(index, text).map(({ position }) => position),
        );
  return found
    .slice(0, MOST_SUGGESTIONS)
    .map(({ zone, city }) => ({ name: label(city[language], zone), value: zone }));
}

/** A name that is still understood but no longer listed, such as `US/Eastern`: as the zone it stands for today. */
function formerName(text: string): string | null {
  if (!/^[a-z]+\/[a-z0-9_+/-]+$/i.test(text.trim())) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text.trim() }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

const indexes = new WeakMap<Countries, SearchIndex<Timezone>>();

function timezoneIndex(dataset: Countries): SearchIndex<Timezone> {
  const kept = indexes.get(dataset);
  if (kept !== undefined) return kept;
  const countriesOf = countryNames(dataset);
  const common = COMMON_TIMEZONES.map(({ zone, en, ja, words }) => ({ zone, city: { en, ja }, words }));
  const known = new Set(common.map(({ zone }) => canonical(zone)));
  const others = Intl.supportedValuesOf('timeZone')
    .filter((zone) => !known.has(zone))
    .map((zone) => ({ zone, city: { en: cityOf(zone), ja: cityOf(zone) }, words: [] }));
  const index = buildIndex(
    [...common, ...others].map(({ zone, city, words }) => ({
      value: { zone, city },
      codes: [zone, canonical(zone)],
      names: [city.en, city.ja],
      aliases: [...words, ...(countriesOf.get(canonical(zone)) ?? [])],
    })),
  );
  indexes.set(dataset, index);
  return index;
}

/** Zones of a small part of a country, which nobody means who names the country. */
const SMALL_PARTS: readonly string[] = ['Asia/Urumqi', 'Europe/Busingen'];

/** The names of the countries that use each zone. https://tc39.es/proposal-intl-locale-info/ */
function countryNames({ countries }: Countries): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { code, name, aliases } of countries)
    for (const zone of new Intl.Locale(`und-${code}`).getTimeZones() ?? [])
      if (!SMALL_PARTS.includes(zone))
        names.set(zone, [...(names.get(zone) ?? []), name.en, name.ja, ...aliases]);
  return names;
}

/** `Asia/Kolkata` → `Asia/Calcutta`: ICU keeps the first name that a zone had. */
function canonical(zone: string): string {
  return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
}

function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
