import { z } from 'zod';
import { AreaCode, Confidence, HttpsUrl, Id, Localized, PartialDay, Sources } from './primitives.ts';

/** A figure as its source gave it: 1250000 metric-ton, 61.1 trillion-yen. */
const Figure = z.strictObject({
  name: Localized,
  value: z.union([z.number(), z.string().min(1)]),
  unit: z.string().min(1),
  asOf: PartialDay.nullable(),
});

const Person = z.strictObject({ name: Localized, office: Localized });

/** A fact about the relation with a partner country: a meeting, framework, position, indicator or measure as the partner saw it. */
export const PartnerFact = z.strictObject({
  id: Id,
  country: AreaCode,
  kind: z.enum(['event', 'framework', 'position', 'indicator', 'measure', 'investigation']),
  /** The part of the founding document it comes from: `1-(3)`, `2`. */
  section: z.string().min(1).nullable(),
  date: PartialDay.nullable(),
  statement: Localized,
  figures: z.array(Figure),
  people: z.array(Person),
  countries: z.array(AreaCode),
  programs: z.array(Id),
  /** Events and measures of the data that tell the same or carry it on. */
  events: z.array(Id),
  measures: z.array(Id),
  note: Localized.optional(),
  sources: Sources.min(1),
  seenAt: z.array(HttpsUrl).optional(),
  confidence: Confidence,
});
export type PartnerFact = z.infer<typeof PartnerFact>;
