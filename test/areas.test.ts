import { describe, expect, it } from 'vitest';
import { loadDataset } from '../src/model/dataset.ts';
import { codesOn } from '../src/rules/areas.ts';
import { foldForms } from '../src/rules/search-fold.ts';

const dataset = loadDataset();

describe('countries and groups', () => {
  it('holds the 249 countries and territories of ISO 3166-1, and Kosovo', () => {
    expect(dataset.countries).toHaveLength(250);
    expect(new Set(dataset.countries.map(({ code }) => code)).size).toBe(250);
    expect(new Set(dataset.countries.map(({ alpha3 }) => alpha3)).size).toBe(250);
    expect(dataset.country.get('XK')?.alpha3).toBe('XKX');
  });

  it('lets no name, alias or code mean two places, whatever the case, accents, kana and punctuation', () => {
    const meaning = new Map<string, string>();
    const clashes: string[] = [];
    for (const place of [...dataset.groups, ...dataset.countries]) {
      const codes = 'alpha3' in place ? [place.code, place.alpha3] : [place.code];
      for (const text of [...codes, place.name.en, place.name.ja, ...place.aliases]) {
        // The whole key and the spelling variants; words in another order are a looser guess of the search.
        const [key, singular, , simple] = foldForms(text);
        for (const form of new Set([key, singular, simple])) {
          const other = meaning.get(form);
          if (other !== undefined && other !== place.code)
            clashes.push(`${text}: ${other} and ${place.code}`);
          meaning.set(form, place.code);
        }
      }
    }
    expect(clashes).toEqual([]);
  });

  it('repeats no name, code or alias of a place among its aliases', () => {
    for (const place of [...dataset.groups, ...dataset.countries]) {
      const codes = 'alpha3' in place ? [place.code, place.alpha3] : [place.code];
      const others = new Set([...codes, place.name.en, place.name.ja].map((text) => text.toLowerCase()));
      const aliases = place.aliases.map((text) => text.toLowerCase());
      expect(new Set(aliases).size, place.code).toBe(aliases.length);
      expect(
        aliases.filter((alias) => others.has(alias)),
        place.code,
      ).toEqual([]);
    }
  });

  it('puts only the United States and Puerto Rico outside the measures', () => {
    const outside = dataset.countries.filter(({ customs }) => customs === 'outside').map(({ code }) => code);
    expect(outside).toEqual(['PR', 'US']);
  });

  it.each([
    ['1957-12-31', 0],
    ['1958-01-01', 6],
    ['1973-01-01', 9],
    ['1981-01-01', 10],
    ['1986-01-01', 12],
    ['1995-01-01', 15],
    ['2004-05-01', 25],
    ['2007-01-01', 27],
    ['2013-07-01', 28],
    ['2020-01-31', 28],
    ['2020-02-01', 27],
  ])('knows the members of the European Union on %s', (day, count) => {
    const members = dataset.countries.filter(({ code }) => codesOn(dataset, code, day).includes('EU'));
    expect(members).toHaveLength(count);
  });

  it('counts the United Kingdom as a member until 2020-01-31', () => {
    expect(codesOn(dataset, 'GB', '2020-01-31')).toContain('EU');
    expect(codesOn(dataset, 'GB', '2020-02-01')).not.toContain('EU');
  });
});
