import { z } from 'zod';
import {
  AreaCode,
  Confidence,
  Day,
  Heading,
  HtsNumber,
  HttpsUrl,
  Id,
  Localized,
  Percent,
  Sources,
} from './primitives.ts';

/** Null volume = not found, never zero. */
const Volume = z.number().int().nonnegative().nullable();

/** A line of a quota with its own Chapter 99 number. */
const QuotaCategory = z.strictObject({
  name: Localized,
  heading: Heading.nullable(),
  hts: z.array(HtsNumber),
  excluding: z.array(HtsNumber).optional(),
  /** The transcription was cut: some codes or exceptions of the category are missing. */
  incomplete: z.literal(true).optional(),
  volume: Volume,
  /** Where the volume was read in weaker sources than the quota itself. */
  volumeConfidence: z.enum(['secondary', 'unverified']).optional(),
  note: Localized.optional(),
});

/** An observation of fill, append-only: what a dated report said of the quota, or of one category of it. */
const QuotaObservation = z.strictObject({
  heading: Heading.nullable(),
  asOf: Day,
  /** What had entered since the opening of the quota period that the day falls in. */
  entered: z.number().int().nonnegative().nullable(),
  /** The period's limit as the report states it, carried-over volume included; left out where it states none. */
  limit: z.number().int().nonnegative().optional(),
  status: z.enum(['open', 'filled', 'closed']).nullable(),
  report: HttpsUrl,
});

/** How much of a year's volume one period may take, from a day on. */
const PeriodLimit = z.strictObject({
  from: Day,
  /** Percent of the year's volume: of the quota, and of each category that has one. */
  sharePct: Percent,
  /** `each`: of every period alike; `first`: of the year's first period only, the rest of the year takes what is left. */
  periods: z.enum(['each', 'first']),
  /** A category's period is never held below this, in the quota's unit. */
  atLeast: z.number().int().positive().optional(),
});
export type PeriodLimit = z.infer<typeof PeriodLimit>;

/** A quota's identity, volumes and categories. Status is derived from observations; without one it is unknown. */
export const Quota = z.strictObject({
  id: Id,
  program: Id,
  name: Localized,
  area: AreaCode,
  kind: z.enum(['tariff-rate-quota', 'absolute-quota']),
  unit: z.enum(['metric-ton', 'vehicle']),
  annualVolume: Volume,
  /** How the year is cut for administration. */
  period: z.enum(['annual', 'half-year', 'quarterly']),
  /** In order of their days; left out where the law's rule for a period was not found. */
  periodLimits: z.array(PeriodLimit).min(1).optional(),
  /** The group's volume is shared out among its members. */
  allocatedTo: z.literal('members').optional(),
  basis: Localized.nullable(),
  administration: Localized,
  originCondition: Localized.optional(),
  /** Do goods under a granted product exclusion count against the quota? */
  exclusionsCount: z.boolean().optional(),
  partOf: Id.optional(),
  overrides: Id.optional(),
  neverInForce: z.literal(true).optional(),
  from: Day,
  until: Day.nullable(),
  startedBy: Id,
  endedBy: Id.nullable(),
  /** How many categories the law has; the list below may be shorter. */
  categoriesCount: z.number().int().positive(),
  categories: z.array(QuotaCategory),
  observations: z.array(QuotaObservation),
  note: Localized.optional(),
  sources: Sources.min(1),
  seenAt: z.array(HttpsUrl).optional(),
  confidence: Confidence,
});
export type Quota = z.infer<typeof Quota>;
export type QuotaCategory = z.infer<typeof QuotaCategory>;
export type QuotaObservation = z.infer<typeof QuotaObservation>;
