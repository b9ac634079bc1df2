import { z } from 'zod';
import { Confidence, Day, HttpsUrl, Id, Localized, PartialDay, Sources } from './primitives.ts';

/** A rule, criterion, step or statistic of the processes that free products from a duty or bring them under it. */
export const ExclusionRecord = z.strictObject({
  id: Id,
  /** The day from which it held; of a statistic the day, or the end of the month, as of which it was counted. */
  date: PartialDay,
  /** First day on which it no longer held (a later rule took its place, the process ended); null while it holds. */
  until: Day.nullable(),
  /** The record that took its place on `until`. */
  supersededBy: Id.optional(),
  /**
   * `exclusion`: on request, for one requester; `general-approved-exclusion`: a list that every importer may use;
   * `inclusion`: bringing further products under a duty.
   */
  process: z.enum(['exclusion', 'general-approved-exclusion', 'inclusion']),
  kind: z.enum(['rule', 'criterion', 'procedure', 'statistic']),
  /** While this record holds, the process is open: requests may be filed, or the list used. */
  opens: z.literal(true).optional(),
  programs: z.array(Id).min(1),
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
