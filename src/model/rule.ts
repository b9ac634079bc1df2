import { z } from 'zod';
import { Confidence, Day, HttpsUrl, Id, Localized, PartialDay, Sources } from './primitives.ts';

/** A rule that is not a measure: stacking, content value, drawback, foreign-trade zones, reporting … */
export const Rule = z.strictObject({
  id: Id,
  topic: Id,
  title: Localized,
  detail: Localized,
  /** Programs it speaks of; empty = all. */
  programs: z.array(Id),
  from: PartialDay,
  until: Day.nullable(),
  instrument: Id.nullable(),
  sources: Sources.min(1),
  seenAt: z.array(HttpsUrl).optional(),
  confidence: Confidence,
});
export type Rule = z.infer<typeof Rule>;
