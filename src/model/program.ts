import { z } from 'zod';
import { Confidence, Day, HttpsUrl, Id, Localized, Sources } from './primitives.ts';

/** A product family as people ask for it. The order of the file is the order that breaks ties between programs. */
export const Program = z.strictObject({
  id: Id,
  name: Localized,
  /** What people type for it, in either language; names are matched without being repeated here. */
  aliases: z.array(z.string().min(1)),
  description: Localized,
  /** `measures`: duties exist or are scheduled; `finding`: a threat was found but no duty imposed. */
  status: z.enum(['measures', 'finding']),
  /** First day a measure of the program was in force or is scheduled; null for a finding without duty. */
  began: Day.nullable(),
  /** The newest day up to which sources were checked. Never in the future. */
  verifiedThrough: Day,
  /** For a finding: the instrument that made it. */
  finding: Id.optional(),
  note: Localized.optional(),
  sources: Sources.min(1),
  seenAt: z.array(HttpsUrl).optional(),
  confidence: Confidence,
});
export type Program = z.infer<typeof Program>;
