import type { Dataset } from '../model/dataset.ts';
import type { Measure } from '../model/measure.ts';
import type { Day } from '../model/primitives.ts';
import type { Quota, QuotaCategory } from '../model/quota.ts';
import type { Rule } from '../model/rule.ts';
import { areaReaches, codesOn } from './areas.ts';
import { inForce, isBase } from './measures.ts';

/** The quotas that answer for a country, a program and a day. */
export interface QuotasFound {
  /** Open on the day, in the programs' order. */
  standing: readonly Quota[];
  /** The latest that ended on or before the day, and the next that opens after it; several where they share the day. */
  before: readonly Quota[];
  after: readonly Quota[];
  /** Announced, never in force. */
  announced: readonly Quota[];
}

/**
 * Which quotas did goods of a country (or a group) have on a day? A member of a group has the group's, as long as it is
 * a member; all programs unless one is named.
 */
export function quotasFor(
  dataset: Dataset,
  { country, program, day }: { country: string; program?: string; day: Day },
): QuotasFound {
  const reached = dataset.quotas.filter(
    (quota) => (program === undefined || quota.program === program) && reaches(dataset, quota, country, day),
  );
  const order = new Map(dataset.programs.map(({ id }, position) => [id, position]));
  const held = reached
    .filter(({ neverInForce }) => neverInForce !== true)
    .toSorted((a, b) => (order.get(a.program) ?? 0) - (order.get(b.program) ?? 0));
  const past = held.filter(({ until }) => until !== null && until <= day);
  const ahead = held.filter(({ from }) => from > day);
  const lastEnd = past
    .map(({ until }) => until ?? '')
    .sort()
    .at(-1);
  const nextStart = ahead.map(({ from }) => from).sort()[0];
  return {
    standing: held.filter((quota) => inForce(quota, day)),
    before: past.filter(({ until }) => until === lastEnd),
    after: ahead.filter(({ from }) => from === nextStart),
    announced: reached.filter(({ neverInForce }) => neverInForce === true),
  };
}

/** A quota reaches a country on the day where it stands then; otherwise on the days that it had. */
function reaches(dataset: Dataset, quota: Quota, country: string, day: Day): boolean {
  const within = inForce(quota, day) ? day : quota.from;
  return codesOn(dataset, country, within).includes(quota.area);
}

/** The share of a member in a group's quota: the quota of its own that is part of it; undefined where none is known. */
export function memberShare(dataset: Dataset, quota: Quota, country: string, day: Day): Quota | undefined {
  return dataset.quotas.find(
    (share) =>
      share.partOf === quota.id && share.area === country && share.area !== quota.area && inForce(share, day),
  );
}

/** The quotas that are part of a quota (a ceiling within it) and stand on a day. */
export function partsOf(dataset: Dataset, quota: Quota, day: Day): readonly Quota[] {
  return dataset.quotas.filter((part) => part.partOf === quota.id && inForce(part, day));
}

/** The quotas that stand in place of a part of a quota on a day. */
export function overridesOf(dataset: Dataset, quota: Quota, day: Day): readonly Quota[] {
  return dataset.quotas.filter((other) => other.overrides === quota.id && inForce(other, day));
}

/** The quota that stands in place of one category of a quota on a day; undefined where the category's own volume holds. */
export function categoryOverride(
  dataset: Dataset,
  quota: Quota,
  { heading }: QuotaCategory,
  day: Day,
): Quota | undefined {
  return overridesOf(dataset, quota, day).find(({ categories }) =>
    categories.some((category) => heading !== null && category.heading === heading),
  );
}

/** The quota that takes over where this one ends, for the same goods and origin. */
export function successorOf(dataset: Dataset, quota: Quota): Quota | undefined {
  return dataset.quotas.find(
    (next) =>
      next.program === quota.program &&
      next.area === quota.area &&
      next.from === quota.until &&
      next.overrides === undefined &&
      next.neverInForce !== true &&
      // A program may have several quotas side by side: unwrought and wrought aluminum keep apart.
      next.categoriesCount === quota.categoriesCount,
  );
}

/**
 * The measures that say what goods of a quota pay on a day: first those that name the quota, then the conditional ones
 * of the same goods and origin («not melted and poured in Japan: 25 %»). Days outside the quota's life have none.
 */
export function quotaMeasures(dataset: Dataset, quota: Quota, day: Day): readonly Measure[] {
  const measures = (dataset.measuresOf.get(quota.program) ?? []).filter((measure) => inForce(measure, day));
  const naming = measures.filter((measure) => measure.quotas.includes(quota.id));
  const lists = new Set(naming.map(({ articles }) => articles));
  const beside = measures.filter(
    (measure) =>
      !isBase(measure) &&
      measure.quotas.length === 0 &&
      (measure.articles === 'all' || lists.has(measure.articles)) &&
      // Reliefs for all the world are the tariff's matter; here those that belong to the quota's origin.
      measure.area.include !== 'world' &&
      areaReaches(dataset, measure.area, quota.area, day),
  );
  const asked = naming.some(isBase) ? beside : [];
  return [...naming, ...asked];
}

/** The rules on quotas that the same act made, as they stood on a day. */
export function quotaRules(dataset: Dataset, quota: Quota, day: Day): readonly Rule[] {
  return dataset.rules.filter(
    (rule) =>
      rule.topic === 'quota' &&
      rule.programs.includes(quota.program) &&
      rule.instrument === quota.startedBy &&
      inForce(rule, day),
  );
}
