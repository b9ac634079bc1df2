import Big from 'big.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/rules/days.ts';
import type { DutyFacts } from '../../src/rules/duty-case/facts.ts';
import { settle } from '../../src/rules/duty-case/settle.ts';
import { dotted } from '../../src/rules/hts.ts';
import { dataset } from './ask-duty.ts';
import { naiveDuty } from './naive.ts';
import type { Case } from './naive-charge.ts';

const boundaries = [
  ...new Set(
    [...dataset.measures, ...dataset.articles, ...dataset.rules].flatMap(({ from, until }) =>
      [from, until].filter((day): day is string => day?.length === 10),
    ),
  ),
];
const numbers = [
  ...new Set(dataset.articles.flatMap(({ entries }) => entries.map(({ hts }) => hts.replaceAll('.', '')))),
];
const treated = [
  'CA',
  'MX',
  'GB',
  'JP',
  'KR',
  'DE',
  'HR',
  'RU',
  'TW',
  'CH',
  'AR',
  'BR',
  'BY',
  'UA',
  'TR',
  'US',
];
/** Numbers that more than one program may want. */
const contested = [
  '8708103020',
  '8708103030',
  '8708103050',
  '87081030',
  '87082921',
  '8708292120',
  '87083050',
  '7320103000',
  '73029090',
  '85444290',
  '847150',
  '84733020',
  '8537109170',
  '88062200',
  '87046000',
  '8701210080',
  '87021031',
  '94032000',
  '84181000',
  '76141010',
  '8483101010',
  '84271040',
];

const country = fc.oneof(fc.constantFrom(...dataset.country.keys()), {
  weight: 3,
  arbitrary: fc.constantFrom(...treated),
});
const day = fc.oneof(
  fc.integer({ min: 0, max: 3700 }).map((n) => addDays('2018-01-01', n)),
  { weight: 2, arbitrary: fc.constantFrom(...boundaries) },
  fc.constantFrom(...boundaries).map((boundary) => addDays(boundary, -1)),
);
const code = fc
  .tuple(
    fc.oneof(fc.constantFrom(...numbers), fc.constantFrom(...contested)),
    fc.constantFrom(4, 6, 8, 10, 10, 10),
    fc.constantFrom('00', '10', '50', '90'),
  )
  .map(([number, size, tail]) =>
    (size === 10 && number.length === 8 ? number + tail : number).slice(0, size),
  );
/** Hundredths of a percent. */
const share = fc.oneof(fc.constantFrom(0, 250, 1500, 10_000), fc.integer({ min: 0, max: 3333 }));

const facts = fc.record(
  {
    mfn: fc.oneof(share, fc.constantFrom(1000, 1500, 2500)),
    steel: share,
    aluminum: share,
    copper: share,
    metalWeight: fc.oneof(share, fc.constantFrom(1499, 1500)),
    usContent: fc.oneof(share, fc.constantFrom(4000, 7000)),
    usmca: fc.boolean(),
    quota: fc.constantFrom<('in' | 'over')[]>('in', 'over'),
    quantity: fc.integer({ min: 1, max: 2_000_000 }),
    document: fc.boolean(),
  },
  { requiredKeys: [] },
);
const conditions = fc.oneof(
  fc.constant([]),
  fc.uniqueArray(fc.constantFrom(...dataset.conditions.map(({ id }) => id)), { maxLength: 12 }),
);
const asked = fc
  .tuple(fc.record({ country, day, code, cents: fc.bigInt(1n, 10n ** 12n), conditions }), facts)
  .map(([base, known]): Case => ({ ...base, ...known }));

const percent = (hundredths: number) => new Big(hundredths).div(100);

/** The same case as `/duty` reads it. */
function asFacts(one: Case): DutyFacts {
  return {
    value: new Big(one.cents.toString()).div(100),
    conditions: one.conditions,
    ...(one.mfn === undefined ? {} : { mfnPct: percent(one.mfn) }),
    ...(one.steel === undefined ? {} : { steelPct: percent(one.steel) }),
    ...(one.aluminum === undefined ? {} : { aluminumPct: percent(one.aluminum) }),
    ...(one.copper === undefined ? {} : { copperPct: percent(one.copper) }),
    ...(one.metalWeight === undefined ? {} : { metalWeightPct: percent(one.metalWeight) }),
    ...(one.usContent === undefined ? {} : { usContentPct: percent(one.usContent) }),
    ...(one.usmca === undefined ? {} : { usmca: one.usmca }),
    ...(one.quota === undefined ? {} : { quota: one.quota }),
    ...(one.quantity === undefined ? {} : { quantity: new Big(one.quantity) }),
    ...(one.document === undefined ? {} : { document: one.document }),
  };
}

function duty(one: Case): string | null {
  const goods = { country: one.country, day: one.day, code: dotted(one.code) };
  return settle(dataset, goods, asFacts(one)).total?.times(100).toFixed(0) ?? null;
}

test('the duty is the one that brute force finds, for any country, day, number and facts', () => {
  let settled = 0;
  let due = 0;
  fc.assert(
    fc.property(asked, (one) => {
      const expected = naiveDuty(dataset, one)?.toString() ?? null;
      if (expected !== null) settled += 1;
      if (expected !== null && expected !== '0') due += 1;
      expect(duty(one)).toBe(expected);
    }),
    { numRuns: 500 },
  );
  // The cases are worth comparing: many settle, and many of those owe something.
  expect(settled).toBeGreaterThan(200);
  expect(due).toBeGreaterThan(60);
});
