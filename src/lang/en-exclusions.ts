import type { ExclusionRecord } from '../model/exclusion.ts';

type Process = ExclusionRecord['process'];

/** What `/exclusions` says. Days come written out. */
export const enExclusions = {
  heading: 'Exclusions',
  page: (page: number, pages: number) => `page ${page} of ${pages}`,
  /** `rate` as «25% additional duty», `others` as «3 exempt, 2 tariff-rate quotas». */
  lead: (rate: string, others: string) => `General rate: ${rate}. Treated otherwise: ${others}.`,
  leadNone: (rate: string) => `General rate: ${rate}. No origin is treated otherwise.`,
  leadPrograms: (programs: number, others: number) =>
    `${programs} ${programs === 1 ? 'program has' : 'programs have'} a measure on this day; in ${others} of them some origins are treated otherwise than the rest.`,
  noMeasures: 'No Section 232 measure was in force on this day.',
  counts: {
    exempt: (count: number) => `${count} exempt`,
    'absolute-quota': (count: number) => `${count} with an absolute quota`,
    'tariff-rate-quota': (count: number) => `${count} with a tariff-rate quota`,
    ceiling: (count: number) => `${count} with a ceiling`,
    'lower-rate': (count: number) => `${count} with a lower rate`,
    'higher-rate': (count: number) => `${count} with a higher rate`,
  },
  process: {
    exclusion: 'Product exclusions on request',
    'general-approved-exclusion': 'General approved exclusions',
    inclusion: 'Requests to add products',
  } satisfies Record<Process, string>,
  state: {
    'not-open': (process: string, opens: string) => `${process}: not open yet, from ${opens}.`,
    open: (process: string, opens: string) => `${process}: **open** since ${opens}.`,
    openUntil: (process: string, opens: string, last: string) =>
      `${process}: **open** since ${opens}, last day ${last}.`,
    closed: (process: string, last: string) => `${process}: **closed**, last day ${last}.`,
  },
  noProcess: 'No process to exclude or to add products is known here.',
  generalHeading: 'General rate under',
  originsHeading: 'Origins treated otherwise',
  /** A program's own heading where several are shown. */
  programHeading: (program: string, rate: string) => `${program} (general rate: ${rate})`,
  group: (name: string, members: number) => `${name} (${members} members)`,
  since: (day: string) => `since ${day}`,
  span: (from: string, last: string) => `${from} to ${last}`,
  row: (treatment: string, origins: string) => `• **${treatment}**: ${origins}`,
  tariffRate: (inside: string, above: string) => `tariff-rate quota, ${inside} within and ${above} above`,
  higher: (duty: string) => `${duty}, more than the general rate`,
  on: (treatment: string, lists: string) => `${treatment} (${lists})`,
  sameHeading: 'No origin treated otherwise',
  kind: {
    procedure: 'who, how and when',
    criterion: 'criteria',
    rule: 'rules',
    statistic: 'figures, as of their days',
  } satisfies Record<ExclusionRecord['kind'], string>,
  kindHeading: (process: string, kind: string) => `${process}: ${kind}`,
  rulesHeading: 'Other rules',
  record: (title: string, date: string, detail: string) => `• **${title}** (${date}): ${detail}`,
  figure: (title: string, amount: string, date: string, detail: string) =>
    `• **${title}: ${amount}** (${date}): ${detail}`,
  amount: (value: number, unit: string) =>
    unit === 'percent' ? `${value}%` : `${value.toLocaleString('en-US')} ${unit}`,
  /** What a row rests on, and how sure that is; empty for an official text. */
  cited: (text: string, act: string, doubt: string) => `${text} ${doubt === '' ? act : `${act} (${doubt})`}`,
  source: 'source',
  overHeading: 'Over by this day',
  over: (title: string, span: string) => `• ${title} (${span})`,
  next: (day: string) => `The next change known is on ${day}.`,
  pagePlaceholder: 'Pages',
  pageLabel: (page: number, heading: string) => `${page}. ${heading}`,
  productPlaceholder: 'Choose a product',
  allProducts: 'All products',
};
