import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, typoDistance } from '../../src/rules/search-distance.ts';

test.each([
  ['japan', 'japan', 0],
  ['jpan', 'japan', 1],
  ['japann', 'japan', 1],
  ['jepan', 'japan', 1],
  ['untied', 'united', 1],
  ['', 'japan', 5],
  ['ベトナン', 'ベトナム', 1],
  ['𠮷野', '吉野', 1],
])('%s and %s are %i slips apart', (a, b, slips) => expect(editDistance(a, b)).toBe(slips));

test('the distance is symmetric and at most the length of the longer text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(editDistance(a, b) === 0).toBe(a === b);
    }),
  );
});

test.each([
  ['a slip in five letters', 'steal', 'steel', 1],
  ['two slips in seven letters', 'canadaaa', 'canada', 2],
  ['two slips in six letters', 'kenada', 'canada', null],
  ['three letters', 'irn', 'iran', null],
  ['four letters with one exchanged', 'iraq', 'iran', null],
  ['four letters with two swapped', 'irna', 'iran', 1],
  ['another first letter', 'food', 'wood', null],
  ['first letters swapped', 'ajpan', 'japan', 1],
  ['another Chinese character', '銅派生製品', '鉄派生製品', null],
  ['another figure', 'group27', 'group28', null],
])('a typo: %s', (_, text, key, slips) => expect(typoDistance(text, key)).toBe(slips));
