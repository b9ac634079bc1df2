import { z } from 'zod';
import { AreaCode, Confidence, Day, Localized, Sources } from './primitives.ts';

/** A country or territory of ISO 3166-1 (and Kosovo, XK). */
export const Country = z.strictObject({
  code: AreaCode,
  /** ISO 3166-1 alpha-3, for people who type JPN. */
  alpha3: z.string().regex(/^[A-Z]{3}$/),
  name: Localized,
  /** What people type for it besides the name and the codes, in either language. */
  aliases: z.array(z.string().min(1)),
  /** `outside`: the United States and Puerto Rico, whose goods no measure reaches. */
  customs: z.enum(['foreign', 'outside']),
  /** Said to the reader where the instruments are silent about a territory. */
  note: Localized.optional(),
});
export type Country = z.infer<typeof Country>;

/** A group of countries with dated membership: `until` is the first day the member was out. */
export const Group = z.strictObject({
  code: AreaCode,
  name: Localized,
  aliases: z.array(z.string().min(1)),
  members: z.array(z.strictObject({ country: AreaCode, from: Day, until: Day.nullable() })).min(1),
  note: Localized.optional(),
  sources: Sources.min(1),
  confidence: Confidence,
});
export type Group = z.infer<typeof Group>;

/**
 * The origins a measure reaches: the world or the listed countries and groups, without the excepted ones.
 * Exclusion beats inclusion.
 */
export const Area = z.strictObject({
  include: z.union([z.literal('world'), z.array(AreaCode).min(1)]),
  except: z.array(AreaCode),
});
export type Area = z.infer<typeof Area>;
