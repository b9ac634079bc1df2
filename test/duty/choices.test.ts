import { describe, expect, test } from 'vitest';
import { duty } from '../../commands/duty.ts';
import { suggestConditions } from '../../commands/duty-conditions.ts';
import { shortKey, unpacked } from '../../commands/duty-state.ts';
import { commands } from '../../commands/index.ts';
import { Refused } from '../../commands/refused.ts';
import { customIdOf, readCustomId } from '../../src/discord/custom-id.ts';
import type { OptionValues, Refusal } from '../../src/reply/reply.ts';
import { askDuty, contextIn, type DutyAnswer, dataset, optionsOf, replyTo } from './ask-duty.ts';
import { dutyCases } from './cases.ts';

const readOf = (options: OptionValues) => unpacked(options, dataset);

/** The refusal that a line meets. */
function refusalOf(line: string, language: 'en' | 'ja' = 'en'): Refusal {
  try {
    replyTo(line, language);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
  throw new Error(`${line} was answered`);
}

describe('what cannot be understood is refused with its code', () => {
  const car = 'country:Japan code:8703.23.01 date:2026-01-15';
  test.each([
    ['no value above 0', `/duty value:0 ${car}`, 'bad-value'],
    ['a value with mills', `/duty value:10.005 ${car}`, 'bad-value'],
    ['a value beyond any shipment', `/duty value:2000000000000 ${car}`, 'bad-value'],
    ['no quantity', `/duty value:1 ${car} quantity:0`, 'bad-value'],
    ['a share above 100 %', `/duty value:1 ${car} steel:100.01`, 'bad-percent'],
    ['metals above 100 % together', `/duty value:1 ${car} steel:60 aluminum:41`, 'bad-percent'],
    ['a negative normal duty', `/duty value:1 ${car} mfn:-1`, 'bad-percent'],
    ['a condition that nobody knows', `/duty value:1 ${car} condition:"made on Mars"`, 'unknown-condition'],
    ['neither number nor product', '/duty value:1 country:Japan', 'missing-option'],
    ['a quota neither in nor over', `/duty value:1 ${car} quota:full`, 'bad-choice'],
    ['a Chapter 99 number', '/duty value:1 country:Japan code:9903.81.87', 'bad-hts'],
    ['a country that does not exist', '/duty value:1 country:Atlantis code:7208', 'unknown-country'],
    ['a product that does not exist', '/duty value:1 country:Japan product:moonstone', 'unknown-product'],
    ['a day that does not exist', '/duty value:1 country:Japan code:7208 date:2026-02-30', 'bad-date'],
  ])('%s', (_what, line, code) => {
    const refusal = refusalOf(line);
    expect(refusal.code).toBe(code);
    expect(refusal.message.length).toBeGreaterThan(10);
    expect(refusalOf(line, 'ja').message).toMatch(/[ぁ-んァ-ヶ一-龠]/);
  });

  test('words that fit several conditions name them', () => {
    const line = '/duty value:1 country:China code:8418.10.00 date:2026-06-08 condition:"parts of chapters"';
    const { code, suggestions } = refusalOf(line);
    expect(code).toBe('unknown-condition');
    expect(suggestions).toEqual(
      expect.arrayContaining(['motorcycle-parts', 'equipment-parts', 'equipment-parts-us-metal']),
    );
  });
});

describe('conditions by id and by words, in both languages', () => {
  const line = (condition: string) =>
    `/duty value:100000 country:Japan product:steel date:2022-04-01 condition:${condition}`;
  test.each(['not-melted-poured-jp', '"The steel was not melted and poured in Japan"', '"poured Japan"'])(
    '%s',
    (condition) => expect(askDuty(line(condition)).section232?.dutyUsd).toBe('25000.00'),
  );

  test('several by commas, one of which frees the other program of the number', () => {
    const answer = askDuty(
      '/duty value:100000 country:China code:7320.10.30 date:2026-04-06 condition:not-vehicle-part, not-truck-part',
    );
    expect(answer.lines.map(({ program }) => program)).toEqual(['steel-derivatives']);
  });

  test('those of the goods are suggested, the last of a list', () => {
    const others = { country: 'Japan', product: 'steel', date: '2022-04-01' };
    const values = suggestConditions('', others, contextIn()).map(({ value }) => value);
    expect(values).toContain('not-melted-poured-jp');
    expect(values).not.toContain('pharma-generic');
    expect(suggestConditions('general-approved-exclusion, melted', others, contextIn())).toEqual([
      expect.objectContaining({ value: 'general-approved-exclusion, not-melted-poured-jp' }),
    ]);
    const [japanese] = suggestConditions('溶解', others, contextIn('ja'));
    expect(japanese?.value).toBe('not-melted-poured-jp');
  });

  test('all are suggested while the goods are not named', () =>
    expect(suggestConditions('', {}, contextIn())).toHaveLength(25));
});

describe('the menu and the buttons', () => {
  test('a quota whose state is not given can be told by a press', () => {
    const { buttons } = replyTo('/duty value:100000 country:Japan product:steel date:2022-04-01');
    const states = buttons.flatMap((button) =>
      button.kind === 'ask' && button.command === 'duty' ? [readOf(button.options).quota] : [],
    );
    expect(states).toEqual(['in', 'over']);
  });

  test('every condition in question is one choice, which asks again with it and fits into an id', () => {
    const seen = new Set<string>();
    for (const { line } of dutyCases) {
      const { menus, data } = replyTo(line);
      const { questions } = data as DutyAnswer;
      const before = readOf(optionsOf(line));
      const choices = menus?.[0]?.choices ?? [];
      const claims = choices.map(({ options }) => String(readOf(options).condition).split(',').at(-1));
      expect(new Set(claims).size).toBe(claims.length);
      const conditions = questions.filter(({ option }) => option === 'condition').map(({ id }) => id);
      expect(claims).toEqual(expect.arrayContaining(conditions));
      for (const choice of choices) {
        const id = customIdOf(choice);
        expect(id, `${line} ${choice.label}`).not.toBeNull();
        seen.add(id ?? '');
        const { condition: _, country: __, code: ___, ...rest } = before;
        expect(readOf(choice.options)).toMatchObject(rest);
      }
    }
    expect(seen.size).toBeGreaterThan(200);
  });

  test('even a case with many facts fits', () => {
    const { menus } = replyTo(
      '/duty value:123456789.12 country:Mexico code:8427.10.40.00 date:2026-06-08 mfn:2.75 steel:33.33 aluminum:12.5 metal-weight:62.5 condition:us-metal-85',
    );
    expect(menus?.[0]?.choices.map((choice) => customIdOf(choice))).not.toContain(null);
  });

  test('no two conditions and no two products share their short key', () => {
    for (const records of [dataset.conditions, dataset.programs])
      expect(new Set(records.map(({ id }) => shortKey(id))).size).toBe(records.length);
  });

  test('a button of an old message whose condition is gone asks without it', () =>
    expect(unpacked({ value: 1, country: 'JP', facts: 'c72081015,kzzzz,?1,sabc,m' }, dataset)).toEqual({
      value: 1,
      country: 'JP',
      code: '72081015',
    }));

  test('what a choice asks is what its words say', () => {
    const reply = replyTo('/duty value:100000 country:Mexico code:8708.30.50.20 date:2025-05-03', 'ja');
    const usmca = reply.menus?.[0]?.choices.find(({ label }) => label.includes('USMCA'));
    const read = usmca === undefined ? undefined : readCustomId(customIdOf(usmca) ?? '', commands);
    if (read?.understood !== true || !('answer' in duty)) throw new Error('not understood');
    expect(duty.answer(read.options, contextIn())).toMatchObject({
      data: {
        country: 'MX',
        section232: { dutyUsd: '0.00' },
        lines: [{ measure: 'auto-parts-ca-mx-usmca-2025' }],
      },
    });
  });
});
