import { z } from 'zod';
import { AreaCode, Confidence, HttpsUrl, Id, Localized, PartialDay, Sources } from './primitives.ts';

/** A dated happening. */
export const Event = z.strictObject({
  id: Id,
  /** Day, month or year: as precise as the source. */
  date: PartialDay,
  kind: z.enum([
    'summit',
    'ministerial',
    'call',
    'announcement',
    'agreement',
    'proclamation',
    'effective',
    'deadline',
    'report',
    'investigation-initiated',
    'ruling',
    'dispute',
    'legislation',
  ]),
  title: Localized,
  summary: Localized,
  participants: z.array(Localized),
  countries: z.array(AreaCode),
  programs: z.array(Id),
  instruments: z.array(Id),
  /** 5: everybody in the field remembers it … 1: a footnote. */
  importance: z.number().int().min(1).max(5),
  note: Localized.optional(),
  sources: Sources.min(1),
  seenAt: z.array(HttpsUrl).optional(),
  confidence: Confidence,
});
export type Event = z.infer<typeof Event>;
