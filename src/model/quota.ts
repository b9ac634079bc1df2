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
  Sources,
} from './primitives.ts';

/** Null volume = not found, never zero. */
const Volume = z.number().int().nonnegative().nullable();

const QuotaCategory = z.strictObject({
  name: Localized,
  heading: Heading.nullable(),
  hts: z.array(HtsNumber),
  excluding: z.array(HtsNumber).optional(),
  /** The transcription was cut: some codes or exceptions of the category are missing. */
  incomplete: z.literal(true).optional(),
  volume: Volume,
  note: Localized.optional(),
});

/** An observation of fill, append-only: what a dated report said. */
const QuotaObservation = z.strictObject({
  heading: Heading.nullable(),
  asOf: Day,
  entered: z.number().int().nonnegative().nullable(),
  status: z.enum(['open', 'filled', 'closed']).nullable(),
  report: HttpsUrl,
});

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
