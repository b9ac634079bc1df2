import { z } from 'zod';
import { Confidence, HttpsUrl, Id, Localized, PartialDay, Sources } from './primitives.ts';

/** A rule, criterion, step or statistic of the product-exclusion process, as of its date. */
export const ExclusionRecord = z.strictObject({
  id: Id,
  date: PartialDay,
  kind: z.enum(['rule', 'criterion', 'procedure', 'statistic']),
  title: Localized,
  detail: Localized,
  value: z.number().nullable(),
  unit: z.string().min(1).nullable(),
  instrument: Id.nullable(),
  sources: Sources.min(1),
  seenAt: z.array(HttpsUrl).optional(),
  confidence: Confidence,
});
export type ExclusionRecord = z.infer<typeof ExclusionRecord>;
