import { describe, expect, test } from 'vitest';
import { Refused } from '../../commands/refused.ts';
import { replyTo } from './ask-duty.ts';

const leadOf = (line: string, language: 'en' | 'ja' = 'en') => replyTo(line, language).cards[0]?.lead ?? '';

describe('a fact that changes nothing is said to', () => {
  test.each([
    ['a quota where none stands', 'country:Japan product:steel quota:in date:2026-06-01', 'quota'],
    ['USMCA for goods of China', 'country:China code:7317.00.30 usmca:true date:2026-05-01', 'usmca'],
  ])('%s', (_what, goods, option) => {
    expect(leadOf(`/duty value:1000 ${goods}`)).toContain(`The option «${option}» changes nothing`);
    expect(leadOf(`/duty value:1000 ${goods}`, 'ja')).toContain(
      `「${option}」の指定は、この産品・日付の結果に影響しない。`,
    );
  });
  test.each([
    ['a quota that stands', 'country:Japan product:steel quota:in date:2023-06-01'],
    [
      'USMCA that opens the way to U.S. content',
      'country:Mexico product:automobiles usmca:true date:2025-06-01',
    ],
  ])('not of %s', (_what, goods) =>
    expect(leadOf(`/duty value:1000 ${goods}`)).not.toContain('changes nothing'),
  );
});

test('Puerto Rico: that no measure reaches its goods, rather than that the product is not listed', () => {
  const lead = leadOf('/duty value:1000 country:"Puerto Rico" product:steel date:2026-05-01');
  expect(lead).toBe('Puerto Rico: Section 232 measures do not reach its goods.');
});

test('Kosovo: the instruments are silent', () =>
  expect(leadOf('/duty value:1000 country:Kosovo code:7606 date:2026-05-01')).toContain('do not name it'));

test('words that fit no condition: the nearest is suggested first', () => {
  expect.assertions(1);
  try {
    replyTo('/duty value:1 country:Mexico product:automobiles condition:"over 25 years" date:2026-01-15');
  } catch (error) {
    if (error instanceof Refused) expect(error.refusal.suggestions[0]).toBe('vehicle-25-years');
  }
});
