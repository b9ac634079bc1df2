import type { Quota, QuotaCategory } from '../model/quota.ts';

/** A category whose volume is known; null would mean that it was not found. */
export type KnownCategory = QuotaCategory & { volume: number };

/** The categories of a quota whose volumes are known, in the quota's order. Zero is a known volume. */
export function knownCategories(quota: Quota): readonly KnownCategory[] {
  return quota.categories.filter((category): category is KnownCategory => category.volume !== null);
}
