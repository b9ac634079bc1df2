import type { Group } from '../../src/model/area.ts';
import type { ArticleList } from '../../src/model/articles.ts';
import type { ExclusionRecord } from '../../src/model/exclusion.ts';
import type { Instrument } from '../../src/model/instrument.ts';
import type { Measure } from '../../src/model/measure.ts';
import type { Program } from '../../src/model/program.ts';
import type { Quota } from '../../src/model/quota.ts';

/** One deliberate break of the data per rule: what is done to which file, and what must be said about it. */
export interface Broken {
  rule: string;
  what: string;
  file: string;
  /** Edits the content in place; a text that it returns is written instead. */
  change: (content: never) => unknown;
  at: RegExp;
  says: RegExp;
}

type Quotas = { quotas: Quota[] };
const quota = (content: Quotas, id: string): Quota => {
  const found = content.quotas.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no quota ${id}`);
  return found;
};

type Exclusions = { exclusions: ExclusionRecord[] };
const exclusion = (content: Exclusions, id: string): ExclusionRecord => {
  const found = content.exclusions.find((candidate) => candidate.id === `exclusion-${id}`);
  if (found === undefined) throw new Error(`no exclusion record ${id}`);
  return found;
};

type Measures = { measures: Measure[] };
const steel = 'measures/steel.json';
const measure = (content: Measures, id: string): Measure => {
  const found = content.measures.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no measure ${id}`);
  return found;
};

export const BROKEN: Broken[] = [
  { rule: 'json', what: 'text that is not JSON', file: steel, change: () => '{', at: /^$/, says: /JSON/ },
  {
    rule: 'schema',
    what: 'a rate written as a fraction of words',
    file: steel,
    change: (content: Measures) =>
      Object.assign(measure(content, 'steel-tr-50-2018').duty, { ratePct: '50 %' }),
    at: /^measures\[\d+\]\.duty\.ratePct$/,
    says: /number/,
  },
  {
    rule: 'schema',
    what: 'a field that no record has',
    file: steel,
    change: (content: Measures) => Object.assign(measure(content, 'steel-tr-50-2018'), { rate: 50 }),
    at: /^measures\[\d+\]$/,
    says: /rate/,
  },
  {
    rule: 'schema',
    what: 'a day that the calendar does not have',
    file: steel,
    change: (content: Measures) =>
      Object.assign(measure(content, 'steel-tr-50-2018'), { from: '2018-02-30' }),
    at: /^measures\[\d+\]\.from$/,
    says: /date/,
  },
  {
    rule: 'schema',
    what: 'an address without https',
    file: steel,
    change: (content: Measures) =>
      measure(content, 'steel-tr-50-2018').sources.push('http://example.org/act'),
    at: /^measures\[\d+\]\.sources\[\d+\]$/,
    says: /https/,
  },
  {
    rule: 'schema',
    what: 'a measure without a source',
    file: steel,
    change: (content: Measures) => Object.assign(measure(content, 'steel-tr-50-2018'), { sources: [] }),
    at: /^measures\[\d+\]\.sources$/,
    says: /small|least|>=/i,
  },
  {
    rule: 'schema',
    what: 'a name without Japanese',
    file: 'conditions.json',
    change: (content: { conditions: { text: { ja?: string } }[] }) => delete content.conditions[0]?.text.ja,
    at: /^conditions\[0\]\.text\.ja$/,
    says: /string/,
  },
  {
    rule: 'unique-ids',
    what: 'one id for two measures',
    file: steel,
    change: (content: Measures) =>
      content.measures.push(structuredClone(measure(content, 'steel-tr-50-2018'))),
    at: /^measures\[\d+\]\.id$/,
    says: /steel-tr-50-2018/,
  },
  {
    rule: 'references',
    what: 'an instrument that does not exist',
    file: steel,
    change: (content: Measures) =>
      Object.assign(measure(content, 'steel-tr-50-2018'), { startedBy: 'proc-9999' }),
    at: /^measures\[\d+\]\.startedBy$/,
    says: /proc-9999/,
  },
  {
    rule: 'references',
    what: 'a country that does not exist',
    file: steel,
    change: (content: Measures) =>
      Object.assign(measure(content, 'steel-tr-50-2018').area, { include: ['TX'] }),
    at: /^measures\[\d+\]\.area\.include$/,
    says: /TX/,
  },
  {
    rule: 'periods',
    what: 'an end before the beginning',
    file: steel,
    change: (content: Measures) =>
      Object.assign(measure(content, 'steel-tr-50-2018'), { until: '2018-08-12' }),
    at: /^measures\[\d+\]\.until$/,
    says: /steel-tr-50-2018/,
  },
  {
    rule: 'ending-instrument',
    what: 'an end without the act that made it',
    file: steel,
    change: (content: Measures) => Object.assign(measure(content, 'steel-tr-50-2018'), { endedBy: null }),
    at: /^measures\[\d+\]\.endedBy$/,
    says: /2019-05-21/,
  },
  {
    rule: 'nested-periods',
    what: 'a measure that outlives its article list',
    file: 'measures/copper.json',
    change: (content: Measures) =>
      Object.assign(measure(content, 'copper-all-2025-08'), { until: '2026-04-07' }),
    at: /^measures\[\d+\]\.from$/,
    says: /copper-2025.*copper-all-2025-08/,
  },
  {
    rule: 'quotas',
    what: 'a limit of a quarter from a day before the quota',
    file: 'quotas/automobiles.json',
    change: (content: Quotas) =>
      Object.assign(quota(content, 'auto-gb-annual').periodLimits?.[0] ?? {}, { from: '2025-12-31' }),
    at: /^quotas\[\d+\]\.periodLimits$/,
    says: /2025-12-31.*auto-gb-annual/,
  },
  {
    rule: 'quotas',
    what: 'limits of a quarter that run backward',
    file: 'quotas/steel.json',
    change: (content: Quotas) => quota(content, 'steel-kr-absolute-quota-2018').periodLimits?.reverse(),
    at: /^quotas\[\d+\]\.periodLimits$/,
    says: /2018-05-01 does not come after 2018-07-01/,
  },
  {
    rule: 'quotas',
    what: 'more categories listed than there are',
    file: 'quotas/automobiles.json',
    change: (content: Quotas) => {
      const { categories } = quota(content, 'auto-gb-annual');
      categories.push(structuredClone(categories[0] as (typeof categories)[number]));
    },
    at: /^quotas\[\d+\]\.categoriesCount$/,
    says: /2 categories/,
  },
  {
    rule: 'quotas',
    what: 'an observation of a category that the quota does not have',
    file: 'quotas/automobiles.json',
    change: (content: Quotas) =>
      quota(content, 'auto-gb-annual').observations.push({
        heading: '9903.81.25',
        asOf: '2026-02-02',
        entered: 1000,
        status: 'open',
        report: 'https://www.cbp.gov/trade/quota/tariff-rate-quotas',
      }),
    at: /^quotas\[\d+\]\.observations$/,
    says: /9903\.81\.25 is no category/,
  },
  {
    rule: 'quotas',
    what: 'an observation of the day after the quota ended',
    file: 'quotas/steel.json',
    change: (content: Quotas) =>
      quota(content, 'quota-steel-jp-2022').observations.push({
        heading: null,
        asOf: '2025-03-12',
        entered: null,
        status: 'filled',
        report: 'https://www.cbp.gov/trade/quota/tariff-rate-quotas',
      }),
    at: /^quotas\[\d+\]\.observations$/,
    says: /2025-03-12 is not within the life/,
  },
  {
    rule: 'exclusions',
    what: 'a time limit that ended on the day it began',
    file: 'exclusions.json',
    change: (content: Exclusions) =>
      Object.assign(exclusion(content, '2018-03-19-objection-period'), { until: '2018-03-19' }),
    at: /^exclusions\[\d+\]\.until$/,
    says: /objection-period/,
  },
  {
    rule: 'exclusions',
    what: 'a rule replaced by one that begins on another day',
    file: 'exclusions.json',
    change: (content: Exclusions) =>
      Object.assign(exclusion(content, '2018-09-11-criterion-eight-weeks'), { until: '2020-12-13' }),
    at: /^exclusions\[\d+\]\.supersededBy$/,
    says: /criterion-delivery-time.*criterion-eight-weeks/,
  },
  {
    rule: 'exclusions',
    what: 'a figure that opens a process',
    file: 'exclusions.json',
    change: (content: Exclusions) =>
      Object.assign(exclusion(content, '2021-09-gao-approved'), { opens: true }),
    at: /^exclusions\[\d+\]\.opens$/,
    says: /gao-approved/,
  },
  {
    rule: 'references',
    what: 'a rule replaced by one that does not exist',
    file: 'exclusions.json',
    change: (content: Exclusions) =>
      Object.assign(exclusion(content, '2018-09-11-criterion-eight-weeks'), { supersededBy: 'nothing' }),
    at: /^exclusions\[\d+\]\.supersededBy$/,
    says: /nothing/,
  },
  {
    rule: 'group-members',
    what: 'a member that joins twice',
    file: 'areas/groups.json',
    change: (content: { groups: Group[] }) =>
      content.groups[0]?.members.push({ country: 'FR', from: '2019-01-01', until: null }),
    at: /^groups\[0\]\.members$/,
    says: /FR is a member twice/,
  },
  {
    rule: 'freshness',
    what: 'a program verified through a day to come',
    file: 'programs.json',
    change: (content: { programs: Program[] }) =>
      Object.assign(content.programs[0] ?? {}, { verifiedThrough: '2026-11-25' }),
    at: /^programs\[0\]\.verifiedThrough$/,
    says: /2026-11-24/,
  },
  {
    rule: 'program-start',
    what: 'a program said to begin before its first measure',
    file: 'programs.json',
    change: (content: { programs: Program[] }) =>
      Object.assign(content.programs[0] ?? {}, { began: '2018-03-08' }),
    at: /^programs\[0\]\.began$/,
    says: /2018-03-23/,
  },
  {
    rule: 'official-address',
    what: 'an instrument with neither address nor reason',
    file: 'instruments/2018.json',
    change: (content: { instruments: Instrument[] }) =>
      Object.assign(content.instruments.find(({ id }) => id === 'proc-9705') ?? {}, { url: null }),
    at: /^instruments\[\d+\]\.urlMissing$/,
    says: /proc-9705/,
  },
  {
    rule: 'official-address',
    what: 'a mirror in place of the official address',
    file: 'instruments/2018.json',
    change: (content: { instruments: Instrument[] }) =>
      Object.assign(content.instruments.find(({ id }) => id === 'proc-9705') ?? {}, {
        url: 'https://regulations.justia.com/regulations/fedreg/2018/03/15/2018-05478.html',
      }),
    at: /^instruments\[\d+\]\.url$/,
    says: /mirror/,
  },
  {
    rule: 'one-list',
    what: 'one number on two lists of a program',
    file: 'articles/steel-derivatives.json',
    change: (content: { articles: ArticleList[] }) => {
      const [from, to] = ['steel-derivatives-annex-1a', 'steel-derivatives-annex-1b'].map((id) =>
        content.articles.find((list) => list.id === id),
      );
      if (from?.entries[0] !== undefined) to?.entries.push(structuredClone(from.entries[0]));
    },
    at: /^articles\[\d+\]\.entries/,
    says: /steel-derivatives-annex/,
  },
  {
    rule: 'no-gap',
    what: 'a day on which a country has no base measure',
    file: steel,
    change: (content: Measures) =>
      Object.assign(measure(content, 'steel-tr-50-2018'), { from: '2018-08-14' }),
    at: /^measures\[\d+\]$/,
    says: /TR on 2018-08-13: no base measure/,
  },
  {
    rule: 'no-overlap',
    what: 'a day on which a country has two base measures',
    file: steel,
    change: (content: Measures) =>
      Object.assign(measure(content, 'steel-tr-50-2018'), { from: '2018-08-12' }),
    at: /^measures\[\d+\]$/,
    says: /TR on 2018-08-12: 2 base measures \(steel-all-25-2018-06, steel-tr-50-2018\)/,
  },
];
