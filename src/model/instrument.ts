import { z } from 'zod';
import { AreaCode, Confidence, HttpsUrl, Id, Localized, PartialDay, Sources } from './primitives.ts';

/** A legal act or official paper. */
export const Instrument = z.strictObject({
  id: Id,
  kind: z.enum([
    'statute',
    'proclamation',
    'executive-order',
    'memorandum',
    'federal-register-notice',
    'interim-final-rule',
    'commerce-report',
    'joint-statement',
    'agreement',
    'cbp-message',
    'hts-revision',
    'press-release',
    'court-ruling',
    'wto-dispute',
    'foreign-act',
  ]),
  /** As printed: `9705`, `14289`, `DS544`, `65340246`, `Slip Op. 21-36`. */
  number: z.string().min(1).nullable(),
  /** The official title in English; a translation for the Japanese reader. */
  title: Localized,
  /** What it did, in one or two sentences of our own. */
  summary: Localized,
  signed: PartialDay.nullable(),
  published: PartialDay.nullable(),
  effective: PartialDay.nullable(),
  /** `83 FR 11625`. */
  citation: z
    .string()
    .regex(/^\d+ FR \d+$/, 'expected a citation such as 83 FR 11625')
    .nullable(),
  /** Federal Register document number, `2018-05478`. */
  document: z
    .string()
    .regex(/^([A-Z]\d-)?(\d{2,4}|E\d)-\d{3,6}$/, 'expected a document number such as 2018-05478')
    .nullable(),
  /** The address of the official text, or null with the reason beside it. Never a mirror, never a guess. */
  url: HttpsUrl.nullable(),
  urlMissing: Localized.optional(),
  amends: z.array(Id),
  /** For an act of another country. */
  country: AreaCode.optional(),
  note: Localized.optional(),
  sources: Sources,
  seenAt: z.array(HttpsUrl).optional(),
  confidence: Confidence,
});
export type Instrument = z.infer<typeof Instrument>;
