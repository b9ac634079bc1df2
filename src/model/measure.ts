import { z } from 'zod';
import { Area } from './area.ts';
import {
  Confidence,
  Day,
  Heading,
  HtsNumber,
  HttpsUrl,
  Id,
  Localized,
  Percent,
  Sources,
} from './primitives.ts';

/** What a measure charges. Rates are percentages: 25 means 25 %. */
const Duty = z.discriminatedUnion('kind', [
  /** A rate on top of the normal duty. */
  z.strictObject({ kind: z.literal('additional'), ratePct: Percent }),
  /** A rate that the normal duty counts towards: only the difference is added. */
  z.strictObject({ kind: z.literal('ceiling'), ratePct: Percent }),
  z.strictObject({
    kind: z.literal('tariff-rate-quota'),
    inQuotaRatePct: Percent,
    overQuotaRatePct: Percent,
  }),
  /** Nothing above the quota may be entered for consumption. */
  z.strictObject({ kind: z.literal('absolute-quota') }),
  /** A specific duty up to a price per unit, and no rate. */
  z.strictObject({ kind: z.literal('minimum-price') }),
  z.strictObject({ kind: z.literal('exempt') }),
]);

/** The value a rate falls on. */
export const Basis = z.enum([
  'full-value',
  'steel-content',
  'aluminum-content',
  'copper-content',
  'non-us-content',
  'quantity',
  'none',
]);
export type Basis = z.infer<typeof Basis>;

/** A minimum import price: US dollars per unit, exact, as text. */
const MinimumPrice = z.strictObject({
  usd: z.string().regex(/^\d+\.\d{2}$/, 'expected dollars and cents such as 21.00'),
  per: z.enum(['kg', 'watt']),
});

/**
 * One rule: article list × origin area × period × duty, begun by one instrument and ended by another. Never edited:
 * a change closes one measure and opens the next. Without a condition it is a base measure.
 */
export const Measure = z.strictObject({
  id: Id,
  program: Id,
  articles: Id,
  area: Area,
  /** In force from this day (included) … */
  from: Day,
  /** … until this day (excluded); null while in force. */
  until: Day.nullable(),
  duty: Duty,
  minimumPrice: MinimumPrice.optional(),
  basis: Basis,
  /** A circumstance that country and product alone do not settle. */
  condition: Id.nullable(),
  /** For a rate on the non-U.S. content: U.S. content beyond this share of the value (in percent) is charged too. */
  usContentUpToPct: Percent.optional(),
  headings: z.array(Heading),
  quotas: z.array(Id),
  announced: Day.nullable(),
  startedBy: Id,
  endedBy: Id.nullable(),
  /** Announced, then withdrawn or postponed before it began: its period is empty (`until` = `from`, the day once planned). */
  neverInForce: z.literal(true).optional(),
  note: Localized.optional(),
  sources: Sources.min(1),
  seenAt: z.array(HttpsUrl).optional(),
  confidence: Confidence,
});
export type Measure = z.infer<typeof Measure>;

/** A circumstance that makes a measure apply instead of the base measure. */
export const Condition = z.strictObject({
  id: Id,
  text: Localized,
  /** The fact of a shipment that meets it, where that is more than a claim: the name of the option that gives it. */
  fact: z.enum(['usmca', 'us-content', 'metal-weight', 'no-metal', 'no-copper', 'no-document']).optional(),
  /** For a share: it is met below this many percent. */
  belowPct: Percent.optional(),
  /** Other conditions that together come to this one: at least 95 % U.S. metal is at least 85 %. */
  metBy: z.array(Id).min(1).optional(),
  /** It holds whatever else a shipment may claim. */
  overrides: z.literal(true).optional(),
  /** Goods that meet it are not within the program at all, so that another program on the number may reach them. */
  outside: z.literal(true).optional(),
  /** The HTS chapters that it is for, where it is not for all. */
  chapters: z
    .union([
      z.strictObject({ only: z.array(HtsNumber).min(1) }),
      z.strictObject({ except: z.array(HtsNumber).min(1) }),
    ])
    .optional(),
});
export type Condition = z.infer<typeof Condition>;
