import type { Measure } from '../src/model/measure.ts';
import type { ChartedDuty } from '../src/reply/charts/charted-duty.ts';
import { headlineRate, inQuotaRate } from '../src/rules/duty.ts';

/** A measure as a chart shows it; rates in percent. */
export function chartedMeasure(measure: Measure): ChartedDuty {
  return {
    kind: measure.duty.kind,
    ratePct: headlineRate(measure),
    inQuotaRatePct: inQuotaRate(measure),
    minimumPrice: measure.minimumPrice !== undefined,
  };
}
