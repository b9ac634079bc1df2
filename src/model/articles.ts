import { z } from 'zod';
import { Area } from './area.ts';
import { Confidence, Day, HtsNumber, HttpsUrl, Id, Localized, Sources } from './primitives.ts';

/** One line of an article list: an HTS number and everything below it, or an inclusive range at the precision given. */
export const ArticleEntry = z.strictObject({
  hts: HtsNumber,
  /** Last number of an inclusive range that starts at `hts`. */
  through: HtsNumber.optional(),
  /** Numbers below the entry that are not covered. */
  excluding: z.array(HtsNumber).optional(),
  /** What the goods are, in short, as the tariff schedules of both countries name them. */
  description: Localized,
  /** Words of the list that narrow the number, such as «only bumper stampings of steel». The words govern. */
  scopeNote: Localized.optional(),
  /** The statistical lines that those words mean: goods of another line of ten digits are not meant. */
  lines: z.array(HtsNumber).min(1).optional(),
  from: Day,
  until: Day.nullable(),
  startedBy: Id,
  /** The instrument that took the entry off the list; null while it is on. */
  endedBy: Id.nullable(),
  confidence: Confidence,
});
export type ArticleEntry = z.infer<typeof ArticleEntry>;

/** The HTS numbers that a program covered over a period, as an instrument defined them. */
export const ArticleList = z.strictObject({
  id: Id,
  program: Id,
  name: Localized,
  /** Where the tariff prints it: `U.S. note 16(n)`, `Annex I-B`. */
  reference: z.string().min(1).nullable(),
  definedBy: Id,
  from: Day,
  until: Day.nullable(),
  endedBy: Id.nullable(),
  /**
   * `complete`: every number is here; `partial`: some are; `described`: the law gives words and no numbers;
   * `counted`: only how many there are is known.
   */
  coverage: z.enum(['complete', 'partial', 'described', 'counted']),
  /** The wider list that this one displaces, for its numbers and its area (a UK-only parts list, Canada's 7601.10). */
  displaces: Id.optional(),
  /** Goods are on it by this claim alone (a condition), whatever their number. */
  byClaim: Id.optional(),
  /** The origins for which the list exists; absent = all. */
  area: Area.optional(),
  note: Localized.optional(),
  entries: z.array(ArticleEntry),
  sources: Sources.min(1),
  seenAt: z.array(HttpsUrl).optional(),
  confidence: Confidence,
});
export type ArticleList = z.infer<typeof ArticleList>;
