import type { DataFault, Dataset } from '../../model/dataset.ts';
import { inForce } from '../measures.ts';
import { faultOf } from './fault.ts';

/**
 * A quota agrees with itself: limits of periods run forward from its first day on, it lists no more categories than it
 * has, and what was observed lies within its life and under one of its own numbers.
 */
export function quotasAgree(dataset: Dataset): DataFault[] {
  return dataset.quotas.flatMap((quota) => {
    const fault = (field: string, message: string) => faultOf(dataset, quota, field, 'quotas', message);
    const limits = quota.periodLimits ?? [];
    const headings = quota.categories.map(({ heading }) => heading);
    return [
      ...limits.flatMap(({ from }, position) => {
        const before = limits[position - 1];
        if (before !== undefined && from <= before.from)
          return [fault('periodLimits', `${from} does not come after ${before.from} in`)];
        return inForce(quota, from) ? [] : [fault('periodLimits', `${from} is not within the life of`)];
      }),
      ...(quota.categories.length > quota.categoriesCount
        ? [fault('categoriesCount', `lists ${quota.categories.length} categories, more than it has:`)]
        : []),
      ...quota.observations.flatMap(({ asOf, heading }) => [
        ...(inForce(quota, asOf) ? [] : [fault('observations', `${asOf} is not within the life of`)]),
        ...(heading === null || headings.includes(heading)
          ? []
          : [fault('observations', `${heading} is no category of`)]),
      ]),
    ];
  });
}
