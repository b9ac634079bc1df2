import { describe, expect, test } from 'vitest';
import { questionsOf } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import { loadDataset } from '../../src/model/dataset.ts';
import type { Measure } from '../../src/model/measure.ts';
import { headlineRate, inQuotaRate } from '../../src/rules/duty.ts';
import { isBase, measuresFor } from '../../src/rules/measures.ts';

const dataset = loadDataset();

/** A measure in a word: `25`, `≤15` (ceiling), `0/25` (tariff-rate quota), `quota`, `price`, `exempt`, with its basis if not the full value. */
function inWords(measure: Measure): string {
  const { kind } = measure.duty;
  const price =
    measure.minimumPrice === undefined ? '' : `+${measure.minimumPrice.usd}/${measure.minimumPrice.per}`;
  const rate = headlineRate(measure);
  const words = {
    additional: `${rate}`,
    ceiling: `≤${rate}`,
    exempt: 'exempt',
    'absolute-quota': 'quota',
    'minimum-price': 'price',
    'tariff-rate-quota': `${inQuotaRate(measure)}/${rate}`,
  };
  const basis = ['full-value', 'none', 'quantity'].includes(measure.basis) ? '' : ` ${measure.basis}`;
  return words[kind] + price + basis;
}

function base(country: string, program: string, day: string): string {
  const found = measuresFor(dataset, { country, program, day }).filter(isBase).map(inWords);
  return [...new Set(found)].sort().join(' | ');
}

describe('the base measure of a country, a product and a day', () => {
  test.each([
    // the first duties and the temporary exemptions of 2018
    ['JP', 'steel', '2018-03-22', ''],
    ['JP', 'steel', '2018-03-23', '25'],
    ['CA', 'steel', '2018-03-23', 'exempt'],
    ['DE', 'steel', '2018-05-31', 'exempt'],
    ['DE', 'steel', '2018-06-01', '25'],
    ['GB', 'aluminum', '2018-05-31', 'exempt'],
    ['GB', 'aluminum', '2018-06-01', '10'],
    ['KR', 'steel', '2018-04-30', 'exempt'],
    ['KR', 'steel', '2018-05-01', 'quota'],
    ['KR', 'aluminum', '2018-05-01', '10'],
    ['BR', 'steel', '2018-06-01', 'quota'],
    ['BR', 'aluminum', '2018-06-01', '10'],
    ['AR', 'aluminum', '2018-06-01', 'quota'],
    ['AU', 'steel', '2020-01-01', 'exempt'],
    // Turkey's 50 %
    ['TR', 'steel', '2018-08-12', '25'],
    ['TR', 'steel', '2018-08-13', '50'],
    ['TR', 'steel', '2019-05-20', '50'],
    ['TR', 'steel', '2019-05-21', '25'],
    ['TR', 'aluminum', '2018-08-13', '10'],
    // Canada and Mexico freed; Canada's aluminum in 2020
    ['CA', 'aluminum', '2019-05-19', '10'],
    ['MX', 'steel', '2019-05-20', 'exempt'],
    ['CA', 'aluminum', '2020-08-15', 'exempt'],
    ['CA', 'aluminum', '2020-08-16', '10 | exempt'],
    ['CA', 'aluminum', '2020-08-31', '10 | exempt'],
    ['CA', 'aluminum', '2020-09-01', 'exempt'],
    // derivatives of 2020
    ['CN', 'steel-derivatives', '2020-02-07', ''],
    ['CN', 'steel-derivatives', '2020-02-08', '25'],
    ['BR', 'steel-derivatives', '2020-02-08', 'exempt'],
    ['BR', 'aluminum-derivatives', '2020-02-08', '10'],
    // tariff-rate quotas
    ['FR', 'steel', '2021-12-31', '25'],
    ['FR', 'steel', '2022-01-01', '0/25'],
    ['EU', 'aluminum', '2024-06-01', '0/10'],
    ['GB', 'steel', '2022-01-01', '25'],
    ['GB', 'steel', '2022-06-01', '0/25'],
    ['JP', 'steel', '2022-03-31', '25'],
    ['JP', 'steel', '2022-04-01', '0/25'],
    ['JP', 'aluminum', '2022-04-01', '10'],
    ['JP', 'steel-derivatives', '2022-04-01', 'exempt'],
    ['JP', 'aluminum-derivatives', '2022-04-01', '10'],
    ['AE', 'aluminum', '2021-02-03', '10'],
    // Ukraine, Russia, Mexico 2024
    ['UA', 'steel', '2022-06-01', 'exempt'],
    ['UA', 'steel', '2025-03-11', 'exempt'],
    ['RU', 'aluminum', '2023-03-09', '10'],
    ['RU', 'aluminum', '2023-03-10', '200'],
    ['RU', 'aluminum', '2026-11-24', '200'],
    ['MX', 'steel', '2024-07-10', 'exempt'],
    // 2025
    ['UA', 'steel', '2025-03-12', '25'],
    ['KR', 'steel', '2025-03-12', '25'],
    ['JP', 'steel', '2025-06-03', '25'],
    ['JP', 'steel', '2025-06-04', '50 | 50 steel-content'],
    ['GB', 'steel', '2025-06-04', '25 | 25 steel-content'],
    ['RU', 'aluminum', '2025-06-04', '200'],
    ['CA', 'copper', '2025-08-01', '50 copper-content'],
    ['CL', 'copper', '2026-04-06', '50'],
    // the four annexes
    ['JP', 'steel', '2026-04-06', '50'],
    ['JP', 'steel-derivatives', '2026-04-06', '25 | 50 | ≤15'],
    ['RU', 'steel-derivatives', '2026-04-06', '25 | 50'],
    ['GB', 'steel-derivatives', '2026-04-06', '15 | 25 | ≤15'],
    ['CN', 'steel-derivatives', '2028-01-01', '25 | 50'],
    ['GB', 'steel-derivatives', '2028-01-01', '15 | 25'],
    ['KP', 'aluminum-derivatives', '2026-06-08', '25 | 50'],
    // vehicles
    ['MX', 'automobiles', '2025-04-02', ''],
    ['MX', 'automobiles', '2025-04-03', '25'],
    ['JP', 'automobiles', '2025-09-15', '25'],
    ['JP', 'automobiles', '2025-09-16', '≤15'],
    ['IT', 'automobiles', '2025-08-01', '≤15'],
    ['KR', 'automobiles', '2025-10-31', '25'],
    ['KR', 'automobiles', '2025-11-01', '≤15'],
    ['GB', 'automobiles', '2025-06-30', '25 | 7.5/25'],
    ['CA', 'auto-parts', '2025-05-03', '25'],
    ['GB', 'auto-parts', '2025-06-30', '25 | ≤10'],
    ['TW', 'auto-parts', '2026-05-01', '≤15'],
    ['TW', 'automobiles', '2026-05-01', '25'],
    ['JP', 'buses', '2025-11-01', '10'],
    ['JP', 'mhd-vehicles', '2025-11-01', '25'],
    // wood, chips, drugs, drones, polysilicon
    ['CN', 'upholstered-furniture', '2026-01-01', '25'],
    ['CN', 'upholstered-furniture', '2027-01-01', '30'],
    ['VN', 'kitchen-cabinets-vanities', '2027-01-01', '50'],
    ['GB', 'kitchen-cabinets-vanities', '2027-01-01', '10'],
    ['CA', 'timber-lumber', '2025-10-14', '10'],
    ['TW', 'semiconductors', '2026-01-15', '25'],
    ['IN', 'pharmaceuticals', '2026-07-31', 'exempt'],
    ['IN', 'pharmaceuticals', '2026-09-28', 'exempt'],
    ['IN', 'pharmaceuticals', '2026-09-29', '≤100'],
    ['JP', 'pharmaceuticals', '2026-09-29', '≤15'],
    ['GB', 'pharmaceuticals', '2026-09-29', 'exempt'],
    ['CN', 'uas-heavy-and-critical', '2026-09-03', '100'],
    ['CH', 'uas-light', '2026-09-03', '≤15'],
    ['GB', 'uas-light', '2026-09-03', '10'],
    ['CN', 'uas-components', '2027-02-08', ''],
    ['CN', 'uas-components', '2027-02-09', '25'],
    ['CN', 'polysilicon', '2026-12-04', 'price+21.00/kg'],
    ['JP', 'polysilicon-derivatives', '2026-12-04', '≤15+0.22/watt | ≤15+0.38/watt | ≤15+100.00/kg'],
    ['CN', 'critical-minerals', '2026-11-24', ''],
    ['US', 'steel', '2026-11-24', ''],
    ['PR', 'automobiles', '2026-11-24', ''],
  ])('%s, %s, %s: %s', (country, program, day, expected) =>
    expect(base(country, program, day)).toBe(expected),
  );
});

describe('conditional measures stand beside the base', () => {
  const conditional = (country: string, program: string, day: string) =>
    measuresFor(dataset, { country, program, day })
      .filter((measure) => !isBase(measure))
      .map((measure) => `${measure.condition}: ${inWords(measure)}`);
  test.each([
    ['MX', 'steel', '2024-07-10', 'not-melted-poured-north-america: 25'],
    ['MX', 'aluminum', '2024-07-10', 'smelted-cast-cn-ru-by-ir: 10'],
    ['JP', 'steel', '2022-04-01', 'not-melted-poured-jp: 25'],
    ['DE', 'aluminum', '2023-04-10', 'russian-metal: 200'],
    ['UA', 'steel', '2023-06-01', 'no-certificate-ukraine: 25'],
    ['CA', 'automobiles', '2025-04-03', 'usmca-approved-us-content: 25 non-us-content'],
    ['MX', 'auto-parts', '2025-05-03', 'usmca-parts: exempt'],
    ['GB', 'steel', '2026-04-06', 'uk-metal-95-not-met: 50'],
    ['IN', 'pharmaceuticals', '2026-07-31', 'named-pharma-company: ≤100'],
    ['KR', 'pharmaceuticals', '2026-07-31', 'named-pharma-company: ≤15'],
    ['JP', 'uas-light', '2026-09-03', 'uas-no-component-certificate: 25'],
    ['JP', 'uas-heavy-and-critical', '2026-09-03', 'uas-no-component-certificate: 100'],
  ])('%s, %s, %s: %s', (country, program, day, expected) =>
    expect(conditional(country, program, day)).toContain(expected),
  );

  test('Germany, aluminum, 2023-04-09: Russian metal does not count yet', () =>
    expect(conditional('DE', 'aluminum', '2023-04-09').join()).not.toContain('russian-metal'));
});

test('what was announced and withdrawn before it began is kept, and never applies', () => {
  const never = dataset.measures.filter((measure) => measure.neverInForce === true);
  expect(never.map(({ id }) => id).sort()).toEqual([
    'aluminum-ae-quota-2021',
    'cabinets-default-2026-postponed',
    'furniture-default-2026-postponed',
    'pharma-gb-10-2026-never',
  ]);
  for (const { area, program, from, id } of never)
    for (const country of area.include === 'world' ? ['CN'] : area.include)
      expect(
        measuresFor(dataset, { country, program, day: from }).map((measure) => measure.id),
      ).not.toContain(id);
});

test('the fixed shape of /tariff for scripts: Japan, steel, 2022-04-01', async () => {
  const tariff = questionsOf(commands).find(({ path }) => path === 'tariff');
  const reply = await tariff?.answer(
    { country: '日本', product: '鉄鋼', date: '2022-04-01' },
    { dataset, language: 'en', today: '2026-11-24', documents: [], here: null, services: null },
  );
  const { measures, ...head } = (reply?.data ?? {}) as { measures: Record<string, unknown>[] };
  expect(head).toEqual({
    command: 'tariff',
    country: 'JP',
    date: '2022-04-01',
    verifiedThrough: '2026-10-10',
  });
  const [first] = measures;
  expect(Object.keys(first ?? {})).toEqual(
    'id program articles kind ratePct inQuotaRatePct basis condition headings minimumPrice quotas from until startedBy endedBy sources confidence'.split(
      ' ',
    ),
  );
  expect(first).toMatchObject({
    program: 'steel',
    kind: 'tariff-rate-quota',
    ratePct: 25,
    inQuotaRatePct: 0,
    condition: null,
    minimumPrice: null,
    quotas: [{ id: 'quota-steel-jp-2022', area: 'JP', annualVolume: 1_250_000, unit: 'metric-ton' }],
    from: '2022-04-01',
    until: '2025-03-12',
    startedBy: 'proc-10356',
    endedBy: 'proc-10896',
    confidence: 'official',
  });
  expect(first?.headings).toHaveLength(55);
  expect(first?.sources).toContainEqual(expect.stringMatching(/^https:\/\//));
});
