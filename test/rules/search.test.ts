import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/model/dataset.ts';
import { findCountry, findProgram, suggestCountries, suggestPrograms } from '../../src/rules/search.ts';
import type { Suggestion } from '../../src/rules/search-label.ts';

const dataset = loadDataset();
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme' }));

/** `JP` when the text names Japan, else `? ` and the codes offered instead. */
function country(text: string): string {
  const answer = findCountry(dataset, text);
  return answer.found ? answer.value.code : `? ${answer.nearest.map(({ code }) => code).join(' ')}`.trim();
}

function program(text: string): string {
  const answer = findProgram(dataset, text);
  return answer.found ? answer.value.id : `? ${answer.nearest.map(({ id }) => id).join(' ')}`.trim();
}

function expectFitsDiscord(suggestions: Suggestion[]): void {
  expect(suggestions.length).toBeLessThanOrEqual(25);
  for (const { name, value } of suggestions) {
    expect(name.length).toBeGreaterThanOrEqual(1);
    expect(name.length).toBeLessThanOrEqual(100);
    expect(value.length).toBeGreaterThanOrEqual(1);
    expect(value.length).toBeLessThanOrEqual(100);
  }
  expect(new Set(suggestions.map(({ value }) => value)).size).toBe(suggestions.length);
}

describe('a country is found by', () => {
  test.each(dataset.countries.map((one) => [one.code, one] as const))(
    'all names and codes of %s',
    (code, one) => {
      for (const text of [
        one.code,
        one.code.toLowerCase(),
        one.alpha3,
        one.name.en,
        one.name.ja,
        ...one.aliases,
      ])
        expect(country(text), text).toBe(code);
    },
  );

  test.each([
    ['ISO code', 'JP jpn Jp'],
    ['kana of either kind and width', 'にほん ニッポン ﾆｯﾎﾟﾝ ＪＰ'],
    ['flag', '🇯🇵'],
  ])('its %s', (_, texts) => {
    for (const text of texts.split(' ')) expect(country(text), text).toBe('JP');
  });

  test.each([
    ['Türkiye', 'TR'],
    ['TURKIYE', 'TR'],
    ['the Netherlands', 'NL'],
    ['Bahama', 'BS'],
    ['cote divoire', 'CI'],
    ['Trinidad & Tobago', 'TT'],
    ['Viet-Nam', 'VN'],
    ['ヴェトナム', 'VN'],
    ['U.K.', 'GB'],
    ['Korea', 'KR'],
    ['North Korea', 'KP'],
    ['Niger', 'NE'],
    ['Nigeria', 'NG'],
  ])('another spelling: %s', (text, code) => expect(country(text)).toBe(code));

  test.each([
    ['Korea, South', 'KR'],
    ['Korea (South)', 'KR'],
    ['Korea, Republic of', 'KR'],
    ['Congo (Kinshasa)', 'CD'],
    ['Micronesia (Federated States of)', 'FM'],
  ])('its words in another order, as customs lists print them: %s', (text, code) =>
    expect(country(text)).toBe(code),
  );

  test.each([
    ['Japan (JP)', 'JP'],
    ['日本 (JP)', 'JP'],
    ['日本（ＪＰ）', 'JP'],
    ['Georgia (GE)', 'GE'],
  ])('an autocomplete label: %s', (text, code) => expect(country(text)).toBe(code));

  test('every label that is suggested', () => {
    for (const language of ['en', 'ja'] as const)
      for (const one of [...dataset.countries, ...dataset.groups])
        for (const { name, value } of suggestCountries(dataset, one.name.en, language))
          expect(country(name), name).toBe(value);
  });

  test.each([
    ['Jpan', 'JP'],
    ['Germny', 'DE'],
    ['Brasil', 'BR'],
    ['Brzail', 'BR'],
    ['Untied Kingdom', 'GB'],
    ['United Kingdm', 'GB'],
    ['Nigria', 'NG'],
    ['Luxemborg', 'LU'],
    ['ベトナン', 'VN'],
    ['European Unoin', 'EU'],
  ])('a clear typing slip: %s', (text, code) => expect(country(text)).toBe(code));
});

test.each(['EU', 'eu27', 'EU-27', 'EU28', 'European Union', '欧州連合', 'EU', 'European Union (EU)'])(
  'the European Union is a place too: %s',
  (text) => expect(country(text)).toBe('EU'),
);

describe('a country is not guessed', () => {
  test.each([
    ['between two equally near', 'Austrlia', '? AU AT'],
    ['between Iran and Iraq', 'Irak', '? IR IQ'],
    ['when the text begins another name', 'Dominican', '? DO DM'],
    ['when it begins several', 'Congo', '? CD CG'],
    ['when it begins several in Japanese', 'コンゴ', '? CD CG'],
    ['when name and code disagree', 'Georgia (US)', '? GE US'],
    ['when the territory is of two countries', 'Virgin Islands', '? VG VI'],
  ])('%s', (_, text, beginning) => expect(country(text).startsWith(beginning), country(text)).toBe(true));

  test.each(['QQ', 'ZZ', 'JA', 'EA', 'XX'])('from a two-letter code of nothing: %s', (text) =>
    expect(country(text)).toMatch(/^\?/),
  );

  test('from a three-letter code of nothing', () => expect(country('GER')).toMatch(/^\?/));

  test.each(['', '   ', '!!!', 'the', 'xyzzy', 'asdfghjkl', '１２３'])(
    'from nonsense; three that people ask for most are offered: %j',
    (text) => expect(country(text)).toMatch(/^\? \w\w \w\w \w\w$/),
  );

  test('three are offered at most, and the name among other words first', () =>
    expect(country('Republic of Japan')).toMatch(/^\? JP( ..){0,2}$/));
});

/** Words that mean several programs: «drones» may be heavy, light or components, and is asked back. */
const aliases = dataset.programs.flatMap((one) => one.aliases);
const SHARED = new Set(aliases.filter((alias) => aliases.filter((other) => other === alias).length > 1));

test('drones are asked back: heavy, light or components', () => {
  expect([...SHARED]).toContain('ドローン');
  for (const word of SHARED) expect(program(word)).toBe('? uas-heavy-and-critical uas-light uas-components');
});

describe('a program is found by', () => {
  test.each(dataset.programs.map((one) => [one.id, one] as const))(
    'all names and aliases of %s',
    (id, one) => {
      for (const text of [one.id, one.id.replaceAll('-', ' '), one.name.en, one.name.ja, ...one.aliases])
        if (!SHARED.has(text)) expect(program(text), text).toBe(id);
      for (const language of ['en', 'ja'] as const)
        for (const { name, value } of suggestPrograms(dataset, one.name[language], language))
          expect(program(name), name).toBe(value);
    },
  );

  test.each([
    ['STEEL', 'steel'],
    ['鋼', 'steel'],
    ['てっこう', 'steel'],
    ['alu', 'aluminum'],
    ['aluminium', 'aluminum'],
    ['ｱﾙﾐﾆｳﾑ', 'aluminum'],
    ['cars', 'automobiles'],
    ['trucks', 'mhd-vehicles'],
    ['light drones', 'uas-light'],
    ['大型ドローン', 'uas-heavy-and-critical'],
    ['pharma', 'pharmaceuticals'],
    ['chips', 'semiconductors'],
    ['solar', 'polysilicon-derivatives'],
    ['autoparts', 'auto-parts'],
    ['auto parts', 'auto-parts'],
    ['parts, auto', 'auto-parts'],
    ['steel derivatives', 'steel-derivatives'],
    ['derivatives of steel', 'steel-derivatives'],
    ['鉄鋼 (steel)', 'steel'],
  ])('what people type: %s', (text, id) => expect(program(text)).toBe(id));

  test.each([
    ['stell', 'steel'],
    ['alumnium', 'aluminum'],
    ['aluminu', 'aluminum'],
    ['pharmacuticals', 'pharmaceuticals'],
    ['semicondutors', 'semiconductors'],
    ['polysilicn', 'polysilicon'],
  ])('a clear typing slip: %s', (text, id) => expect(program(text)).toBe(id));
});

test('steel means steel and never its derivatives', () => {
  for (const text of ['steel', 'Steel', '鉄鋼', 'steels', 'stel']) expect(program(text)).toBe('steel');
});

test.each([
  ['another metal', '金派生製品'],
  ['another metal in English', 'zinc'],
  ['another word of one other letter', 'food'],
  ['two programs at once', 'Steel (aluminum)'],
  ['nothing', ''],
])('a program is not guessed from %s', (_, text) => expect(program(text)).toMatch(/^\?/));

describe('suggestions', () => {
  test('an empty field offers the 25 places most asked for, named in the reader’s language', () => {
    const english = suggestCountries(dataset, '', 'en');
    expect(english.map(({ value }) => value).join(' ')).toBe(
      'EU JP CA MX KR BR GB DE TW CN IN VN TR AU AR CH IT UA RU AE TH ID ZA FR SG',
    );
    expect(english[1]).toEqual({ name: 'Japan (JP)', value: 'JP' });
    expect(suggestCountries(dataset, ' ', 'ja')[1]).toEqual({ name: '日本 (JP)', value: 'JP' });
  });

  test('beginnings come first, then parts, then likeness', () => {
    const values = (text: string) => suggestCountries(dataset, text, 'en').map(({ value }) => value);
    expect(values('ind')[0]).toBe('IN');
    expect(values('ind')[1]).toBe('ID');
    expect(values('korea').slice(0, 2)).toEqual(['KR', 'KP']);
    expect(values('イ')).toContain('IT');
    expect(values('germny')).toEqual(['DE']);
  });

  test('an exact code is first', () => expect(suggestCountries(dataset, 'de', 'en')[0]?.value).toBe('DE'));

  test('an empty field offers the programs in their order', () => {
    const values = suggestPrograms(dataset, '', 'en').map(({ value }) => value);
    expect(values).toEqual(dataset.programs.slice(0, 25).map(({ id }) => id));
    expect(suggestPrograms(dataset, 'アルミ', 'ja')[0]).toEqual({
      name: 'アルミニウム (aluminum)',
      value: 'aluminum',
    });
  });
});

test('any text is answered, and every list fits Discord', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('en' as const, 'ja' as const), (text, language) => {
      for (const answer of [findCountry(dataset, text), findProgram(dataset, text)])
        if (!answer.found) expect(answer.nearest.length).toBeLessThanOrEqual(3);
      expectFitsDiscord(suggestCountries(dataset, text, language));
      expectFitsDiscord(suggestPrograms(dataset, text, language));
    }),
  );
});

test('a program name longer than Discord allows is cut between characters', () => {
  const [first] = dataset.programs;
  if (first === undefined) throw new Error('no programs');
  for (const letter of ['鋼', '𠮷', 'x']) {
    const long = { ...first, name: { en: letter.repeat(150), ja: letter.repeat(150) } };
    const [suggestion] = suggestPrograms({ programs: [long] }, '', 'ja');
    expectFitsDiscord(suggestion === undefined ? [] : [suggestion]);
    expect(suggestion?.name.isWellFormed()).toBe(true);
    expect(suggestion?.name.endsWith('…')).toBe(true);
  }
});
