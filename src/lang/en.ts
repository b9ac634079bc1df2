import type { Basis } from '../model/measure.ts';
import type { Confidence, Day } from '../model/primitives.ts';
import { enAbout, enHelp } from './en-about.ts';
import { enCharts } from './en-charts.ts';
import { enCompare } from './en-compare.ts';
import { digestEn } from './en-digest.ts';
import { enDuty } from './en-duty.ts';
import { enErrors } from './en-errors.ts';
import { enExclusions } from './en-exclusions.ts';
import { exportEn } from './en-export.ts';
import { enHts } from './en-hts.ts';
import { enInvestigations } from './en-investigations.ts';
import { enPartner } from './en-partner.ts';
import { enQuota } from './en-quota.ts';
import { enSettings } from './en-settings.ts';
import { enTariff } from './en-tariff.ts';

/** English messages. The type of this object is what every language must provide. */
export const en = {
  day: (day: Day) => day,
  /** A day, month or year as precise as it is known. */
  date: (date: string) => date,
  percent: (value: number) => `${value}%`,
  /** 1250000 metric-ton → 1.25 million t; exact where rounding would lose digits. */
  volume: (value: number, unit: 'metric-ton' | 'vehicle') => {
    const unitText = unit === 'metric-ton' ? 't' : value === 1 ? 'vehicle' : 'vehicles';
    const millions = value / 1_000_000;
    const short =
      value >= 1_000_000 && value % 10_000 === 0 ? `${millions} million` : value.toLocaleString('en-US');
    return `${short} ${unitText}`;
  },
  usd: (amount: string) => `USD ${amount}`,
  per: (unit: 'kg' | 'watt') => (unit === 'kg' ? 'kg' : 'watt'),
  list: (items: readonly string[]) => items.join(', '),
  /** The parts of a title: «Japan · Steel · 2022-04-01». */
  parts: (items: readonly string[]) => items.join(' · '),
  /** Facts beside each other in a row, or at the foot of a card. */
  facts: (items: readonly string[]) => items.join(' · '),
  /** Duties or goods of which each counts on its own. */
  either: (items: readonly string[]) => items.join(' / '),
  sum: (items: readonly string[]) => items.join(' + '),
  /** The first and the last of a run of numbers or days. */
  run: (first: string, last: string) => `${first}–${last}`,
  /** An act with its title. */
  titled: (act: string, title: string) => `${act} “${title}”`,
  /** A file's size in bytes, and the limit. */
  fileTooLarge: (name: string, bytes: number, limit: number) =>
    `The file ${name} has ${megabytes(bytes)}, and Discord takes ${megabytes(limit)} here, so it is left out.`,
  more: (count: number) => `+ ${count} more`,
  colon: (label: string, text: string) => `${label}: ${text}`,
  /** Text with a remark in brackets after it. */
  remark: (text: string, remark: string) => `${text} (${remark})`,
  /** A statement and what it is about. */
  dash: (text: string, about: string) => `${text} — ${about}`,
  /** Statements that hold together. */
  also: (items: readonly string[]) => items.join('; '),
  sentence: (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`,

  /** `volume` in the texts of a quota is «1.25 million t a year». */
  duty: {
    additional: (rate: string) => `${rate} additional duty`,
    ceiling: (rate: string) => `${rate} all-in ceiling, ordinary duty included`,
    quota: (inside: string, above: string, volume: string) =>
      `tariff-rate quota, ${inside} within ${volume}, ${above} above`,
    quotaUnknown: (inside: string, above: string) =>
      `tariff-rate quota, ${inside} within the quota (volume not found), ${above} above`,
    absolute: (volume: string) => `absolute quota, no additional duty, nothing above ${volume} may enter`,
    absoluteUnknown:
      'absolute quota, no additional duty, nothing above the quota (volume not found) may enter',
    minimumPrice: (price: string, unit: string) => `minimum import price of ${price} per ${unit}`,
    and: (first: string, second: string) => `${first}, and a ${second}`,
    exempt: 'exempt',
    none: 'no Section 232 measure',
  },
  basis: {
    'full-value': '',
    'steel-content': ' on the steel content',
    'aluminum-content': ' on the aluminum content',
    'copper-content': ' on the copper content',
    'non-us-content': ' on the non-U.S. content',
    quantity: '',
    none: '',
  } satisfies Record<Basis, string>,
  confidence: {
    official: 'official text seen',
    secondary: 'from secondary sources',
    unverified: 'unverified',
  } satisfies Record<Confidence, string>,

  tariff: enTariff,
  freshness: {
    through: (day: string) => `Data verified through ${day}`,
    beyond: (day: string) =>
      `Data is verified through ${day} only: anything that changed after that day may be missing here.`,
    notAdvice: 'Not legal advice',
  },
  history: {
    title: (country: string, program: string) => `${country} · ${program} · history`,
    lead: (count: number, from: string) => `${count} ${count === 1 ? 'period' : 'periods'} since ${from}.`,
    none: 'No measure of this program has reached this origin.',
    /** Both are ISO days; `until` is the first day it no longer held. */
    rowUntil: (from: Day, until: Day, duty: string, act: string) => `**${from} – ${until}** ${duty} (${act})`,
    rowOpen: (from: string, duty: string, act: string) => `**since ${from}** ${duty} (${act})`,
    rowScheduled: (from: string, duty: string, act: string) => `**scheduled ${from}** ${duty} (${act})`,
    periodsHeading: 'Periods (the end day is the first day it no longer applied)',
  },
  events: {
    title: 'Events',
    pastHeading: 'So far',
    aheadHeading: 'Ahead',
    lead: (count: number) => (count === 1 ? '1 event.' : `${count} events.`),
    none: 'No event fits. Try fewer words or a wider span of days.',
    row: (date: string, title: string) => `**${date}** ${title}`,
    onThisDay: (day: string) => `On this day · ${day}`,
    onThisDayLead: (count: number) => (count === 1 ? '1 anniversary.' : `${count} anniversaries.`),
    onThisDayNone: 'No anniversary on this day.',
    yearsAgo: (years: number, date: string, title: string) =>
      `**${years} ${years === 1 ? 'year' : 'years'} ago** (${date}) ${title}`,
    unverified: 'unverified',
    observed: 'observed, the day was 29 February',
    nearbyHeading: 'Nearest days',
  },
  source: {
    title: (name: string) => `Source · ${name}`,
    listTitle: (text: string) => `Sources for «${text}»`,
    several: (count: number) => `${count} instruments fit.`,
    none: (text: string) => `Nothing known as «${text}».`,
    signed: (date: string) => `signed ${date}`,
    published: (date: string) => `published ${date}`,
    effective: (date: string) => `effective ${date}`,
    official: 'Official text',
    noOfficial: 'No official address',
    edition: 'Federal Register, legal edition (PDF)',
    also: 'Also at',
    seenAt: 'Text seen at',
    amends: 'Amends',
    begins: 'Measures it began',
    ends: 'Measures it ended',
    heading: (number: string, count: number) =>
      `Chapter 99 heading ${number}: ${count} ${count === 1 ? 'measure' : 'measures'}`,
    world: 'all origins',
    worldExcept: (names: string) => `all origins except ${names}`,
    measure: (program: string, duty: string, from: string) => `${program}: ${duty}, from ${from}`,
  },
  quotas: enQuota,
  exclusions: enExclusions,
  hts: enHts,
  dutyCase: enDuty,
  compare: enCompare,
  investigations: enInvestigations,
  partner: enPartner,
  about: enAbout,
  help: enHelp,
  ...digestEn,
  buttons: {
    history: 'History',
    sources: 'Sources',
    tariff: 'Tariff',
    report: 'Report an error',
    previous: (day: string) => `◀ ${day}`,
    next: (day: string) => `${day} ▶`,
    open: 'Open official text',
    quota: 'Quota',
    duty: 'Duty',
    compare: 'Compare',
    hts: 'HTS numbers',
    exclusions: 'Exclusions',
    pageBefore: (page: number, pages: number) => `◀ Page ${page} of ${pages}`,
    pageAfter: (page: number, pages: number) => `Page ${page} of ${pages} ▶`,
  },
  settings: enSettings,
  exports: exportEn,
  charts: enCharts,
  error: enErrors,
};

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}

/** What every language must say. Functions keep their parameters; texts are texts. */
export type Messages = Widened<typeof en>;
type Widened<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : T[K] extends object
        ? Widened<T[K]>
        : T[K];
};
