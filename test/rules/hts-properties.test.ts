import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverage, dotted } from '../../src/rules/hts.ts';

/**
 * A small tariff: two headings, each number divided by some pairs of digits, so that there are lines with and without
 * listed neighbours. Numbers do not end in 00 here: that a 00 is all of its parent is asked apart.
 */
const HEADINGS = ['7216', '7217'];
const PAIRS = ['11', '40', '50', '99'];
const below = (numbers: readonly string[]) => numbers.flatMap((one) => PAIRS.map((pair) => one + pair));
const SIX = below(HEADINGS);
const EIGHT = below(SIX);
const LINES = below(EIGHT);
const number = fc.constantFrom(...HEADINGS, ...SIX, ...EIGHT, ...LINES);

interface Naive {
  hts: string;
  through?: string;
  excluding?: string[];
}

const entry: fc.Arbitrary<Naive> = fc
  .record({ a: number, b: fc.option(number, { nil: undefined }), off: fc.array(number, { maxLength: 4 }) })
  .map(({ a, b, off }) => {
    const [low, high] = b === undefined || a <= b ? [a, b] : [b, a];
    const excluding = off.filter((one) => one !== low).map(dotted);
    return {
      hts: dotted(low),
      ...(high === undefined ? {} : { through: dotted(high) }),
      ...(excluding.length === 0 ? {} : { excluding }),
    };
  });

const digits = (text: string) => text.split('.').join('');

/** The lines an entry names, one by one: cut to the precision of an end, a line is not before it or not after it. */
function linesOf({ hts, through = hts, excluding = [] }: Naive): Set<string> {
  const [low, high] = [digits(hts), digits(through)];
  const inside = LINES.filter(
    (line) =>
      Number(line.slice(0, low.length)) >= Number(low) && Number(line.slice(0, high.length)) <= Number(high),
  );
  return new Set(inside.filter((line) => !excluding.some((off) => line.startsWith(digits(off)))));
}

test('coverage is what a count of the lines of a small tariff says', () =>
  fc.assert(
    fc.property(entry, number, (listed, asked) => {
      const named = linesOf(listed);
      const lines = LINES.filter((line) => line.startsWith(asked));
      const covered = lines.filter((line) => named.has(line));
      const found = coverage(listed, dotted(asked));
      // The rule knows no tariff: that nothing stands between a list's numbers, or beyond them, it cannot see.
      if (covered.length === 0) {
        const leftOff = (listed.excluding ?? []).some((off) => digits(off).startsWith(asked));
        expect(leftOff ? ['none', 'part'] : ['none']).toContain(found);
      } else if (covered.length < lines.length) expect(found).toBe('part');
      else {
        const precision = Math.max(digits(listed.hts).length, digits(listed.through ?? '').length);
        expect(asked.length >= precision ? ['full'] : ['full', 'part']).toContain(found);
      }
      if (found === 'full') expect(covered).toEqual(lines);
      if (found === 'none') expect(covered).toEqual([]);
    }),
    { numRuns: 2000 },
  ));

test('at or below the precision of an entry nothing is left to guess: the lines decide', () =>
  fc.assert(
    fc.property(entry, fc.constantFrom(...LINES), (listed, line) => {
      expect(coverage(listed, dotted(line))).toBe(linesOf(listed).has(line) ? 'full' : 'none');
    }),
    { numRuns: 2000 },
  ));

test('a number of only zeros below another is the whole of it, and never of its neighbours', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...HEADINGS, ...SIX, ...EIGHT),
      fc.constantFrom('00', '0000'),
      (parent, zeros) => {
        const listed = { hts: dotted((parent + zeros).slice(0, 10)) };
        expect(coverage(listed, dotted(parent))).toBe('full');
        for (const pair of PAIRS) expect(coverage(listed, dotted(parent + pair))).toBe('none');
      },
    ),
  ));
