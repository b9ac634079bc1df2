import { z } from 'zod';
import {
  AreaCode,
  Confidence,
  Day,
  Heading,
  HttpsUrl,
  Id,
  Localized,
  PartialDay,
  Sources,
} from './primitives.ts';

/** Duties outside Section 232 that a Section 232 duty can take the place of. */
export const OutsideDuty = z.enum([
  'reciprocal-tariff',
  'canada-mexico-ieepa-duty',
  'section-122-surcharge',
  'section-301-forced-labor',
  'section-338-canada',
]);
export type OutsideDuty = z.infer<typeof OutsideDuty>;

/** What a rule does where several duties meet on one article. */
export const RuleEffect = z.discriminatedUnion('kind', [
  /** Goods under `programs` pay that duty, and not the one of `over`. */
  z.strictObject({ kind: z.literal('precedes'), programs: z.array(Id).min(1), over: z.array(Id).min(1) }),
  /** Goods under `programs` pay that duty besides the one of `to`. */
  z.strictObject({ kind: z.literal('adds'), programs: z.array(Id).min(1), to: z.array(Id).min(1) }),
  /** Of these programs one duty is due: the highest, of equal ones the first in the order of the programs. */
  z.strictObject({ kind: z.literal('one-duty'), programs: z.array(Id).min(2) }),
  /** Goods of a number on several of these lists are under one of them, by what they are. */
  z.strictObject({ kind: z.literal('alternatives'), lists: z.array(Id).min(2) }),
  /** Goods that pay a duty of these programs do not pay this one outside Section 232; for all origins or for some. */
  z.strictObject({
    kind: z.literal('displaces'),
    programs: z.array(Id).min(1),
    duty: OutsideDuty,
    countries: z.array(AreaCode).min(1).optional(),
    /** Not where the duty is filed under one of these Chapter 99 numbers. */
    exceptHeadings: z.array(Heading).min(1).optional(),
    /** The other duty ended before the rule did: from this day on there is nothing to take the place of. */
    until: Day.optional(),
  }),
  /** Goods of these origins that pay this duty outside Section 232 (they do not qualify under USMCA) pay none of `programs`. */
  z.strictObject({
    kind: z.literal('yields'),
    programs: z.array(Id).min(1),
    to: OutsideDuty,
    countries: z.array(AreaCode).min(1),
  }),
]);
export type RuleEffect = z.infer<typeof RuleEffect>;

const Method = z.enum([
  'ceiling',
  'tariff-rate-quota',
  'minimum-price',
  'full-value',
  'steel-content',
  'aluminum-content',
  'copper-content',
  'non-us-content',
]);
export type Method = z.infer<typeof Method>;

/** A rule that is not a measure: stacking, content value, drawback, foreign-trade zones, reporting … */
export const Rule = z.strictObject({
  id: Id,
  topic: Id,
  title: Localized,
  detail: Localized,
  /** Programs it speaks of; empty = all. */
  programs: z.array(Id),
  /** For those that decide which of several duties is paid. */
  effects: z.array(RuleEffect).min(1).optional(),
  /** For those that say how a duty is worked out: the kinds of duty, or the bases, that they are about. */
  methods: z.array(Method).min(1).optional(),
  from: PartialDay,
  until: Day.nullable(),
  instrument: Id.nullable(),
  sources: Sources.min(1),
  seenAt: z.array(HttpsUrl).optional(),
  confidence: Confidence,
});
export type Rule = z.infer<typeof Rule>;
