import { z } from 'zod';
import { Confidence, HttpsUrl, Id, Localized, PartialDay, Sources } from './primitives.ts';

/** One Section 232 case since 1962. */
export const Investigation = z.strictObject({
  id: Id,
  product: Localized,
  /** Programs that rest on it. */
  programs: z.array(Id),
  initiated: PartialDay,
  initiatedBy: Localized,
  reported: PartialDay.nullable(),
  finding: z.enum(['threat', 'no-threat', 'withdrawn', 'terminated', 'pending', 'unknown']),
  outcome: Localized,
  instruments: z.array(Id),
  note: Localized.optional(),
  sources: Sources.min(1),
  seenAt: z.array(HttpsUrl).optional(),
  confidence: Confidence,
});
export type Investigation = z.infer<typeof Investigation>;
