import { describe, expect, it } from 'vitest';
import { sendableChoices } from '../../src/discord/autocomplete.ts';
import { readOptionValues } from '../../src/discord/option-values.ts';
import { rate } from './commands.ts';

const asText = (value: string) => value;

describe('suggestions as Discord takes them', () => {
  it('are twenty-five at most', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ name: `n${index}`, value: `v${index}` }));
    expect(sendableChoices(many, asText)).toHaveLength(25);
  });

  it('have their names cut and never their values', () => {
    const found = [
      { name: '鋼'.repeat(150), value: 'steel' },
      { name: 'long value', value: 'v'.repeat(101) },
      { name: 'no value', value: '' },
      { name: '', value: 'no-name' },
      { name: 'the same again', value: 'steel' },
    ];
    expect(sendableChoices(found, asText)).toEqual([{ name: `${'鋼'.repeat(99)}…`, value: 'steel' }]);
  });

  it('are numbers for an option of numbers', () => {
    const typed = (value: string) => (value === 'x' ? undefined : Number(value));
    const found = [
      { name: 'three', value: '3' },
      { name: 'none', value: 'x' },
    ];
    expect(sendableChoices(found, typed)).toEqual([{ name: 'three', value: 3 }]);
  });
});

describe('the options of an interaction', () => {
  it('are read by the definition: own types, known names', () => {
    const given = [
      { name: 'country', value: 'JP' },
      { name: 'days', value: '12' },
      { name: 'exact', value: false },
      { name: 'unknown', value: 'x' },
    ];
    expect(readOptionValues(rate, given)).toEqual({ country: 'JP', days: 12, exact: false });
  });

  it('are left out while half typed', () => {
    const given = [
      { name: 'days', value: '1.' },
      { name: 'exact', value: 'tr' },
    ];
    expect(readOptionValues(rate, given)).toEqual({ days: 1 });
    expect(readOptionValues(rate, [{ name: 'days', value: '-' }])).toEqual({});
    expect(readOptionValues(rate, [{ name: 'days', value: '' }])).toEqual({});
  });
});
