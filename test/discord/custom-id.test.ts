import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customIdOf, readCustomId } from '../../src/discord/custom-id.ts';
import { commands } from './commands.ts';

const read = (id: string) => readCustomId(id, commands);

describe('a button as a text of 100 characters', () => {
  it('is short and readable for codes', () => {
    const id = customIdOf({ command: 'rate', options: { country: 'JP', days: 3, exact: true } });
    expect(id).toBe('1|rate|country=JP|days=3|exact=1');
    expect(read(id ?? '')).toEqual({
      understood: true,
      question: expect.objectContaining({ path: 'rate', where: 'anywhere' }),
      options: { country: 'JP', days: 3, exact: true },
    });
  });

  it('gives back exactly the options it was made of, or is not made', () => {
    const option = fc.record(
      { country: fc.string({ unit: 'binary' }), days: fc.integer(), exact: fc.boolean() },
      { requiredKeys: ['country'] },
    );
    fc.assert(
      fc.property(option, (options) => {
        const id = customIdOf({ command: 'rate', options });
        if (id === null) return;
        expect(id.length).toBeLessThanOrEqual(100);
        expect(read(id)).toMatchObject({ understood: true, question: { path: 'rate' }, options });
      }),
    );
  });

  it('names a subcommand by its path', () => {
    const id = customIdOf({ command: 'plan set', options: { channel: '123456789012345678' } });
    expect(id).toBe('1|plan set|channel=123456789012345678');
    expect(read(id ?? '')).toMatchObject({ understood: true, question: { path: 'plan set' } });
  });

  it('keeps separators, percent signs and white space of a value', () => {
    const options = { country: ' a|b=c%20%\u3000%7C\n' };
    const id = customIdOf({ command: 'rate', options });
    expect(id).not.toMatch(/\s/);
    expect(read(id ?? '')).toMatchObject({ understood: true, options });
  });

  it('is not made when it would be longer than 100 characters', () => {
    const room = 100 - '1|rate|country='.length;
    expect(customIdOf({ command: 'rate', options: { country: 'x'.repeat(room) } })).toHaveLength(100);
    expect(customIdOf({ command: 'rate', options: { country: 'x'.repeat(room + 1) } })).toBeNull();
  });

  it.each([
    ['', 'not-ours'],
    ['something else', 'not-ours'],
    ['0|rate|country=JP', 'not-ours'],
    ['1', 'not-ours'],
    ['1|gone|country=JP', 'unknown-command'],
    ['1|plan', 'unknown-command'],
    ['1|plan gone', 'unknown-command'],
    ['1|plan set', 'options-changed'],
    ['1|plan set|channel=here', 'options-changed'],
    ['1|rate', 'options-changed'],
    ['1|rate|days=3', 'options-changed'],
    ['1|rate|country=JP|colour=red', 'options-changed'],
    ['1|rate|country=JP|days=soon', 'options-changed'],
    ['1|rate|country=JP|days=1.5', 'options-changed'],
    ['1|rate|country=JP|exact=yes', 'options-changed'],
    ['1|rate|country=JP|', 'options-changed'],
  ])('does not pretend to understand %j', (id, reason) => {
    expect(read(id)).toEqual({ understood: false, reason });
  });

  it('never throws, whatever comes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (id) => void read(`1|rate|country=${id}`)));
  });
});
