import type { Language } from '../lang/languages.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Measure } from '../model/measure.ts';
import type { Day } from '../model/primitives.ts';
import { headlineRate, inQuotaRate, quotasOn } from '../rules/duty.ts';

/** A measure for scripts, in the fixed shape of `/tariff --json`. Rates are percentages; days half-open. */
export function measureJson(dataset: Dataset, measure: Measure, day: Day, language: Language) {
  const condition = measure.condition === null ? undefined : dataset.byId.conditions.get(measure.condition);
  return {
    id: measure.id,
    program: measure.program,
    articles: measure.articles,
    kind: measure.duty.kind,
    ratePct: headlineRate(measure),
    inQuotaRatePct: inQuotaRate(measure),
    basis: measure.basis,
    condition: condition === undefined ? null : { id: condition.id, text: condition.text[language] },
    headings: measure.headings,
    minimumPrice: measure.minimumPrice ?? null,
    quotas: quotasOn(dataset, measure, day).map(({ id, area, annualVolume, unit }) => ({
      id,
      area,
      annualVolume,
      unit,
    })),
    from: measure.from,
    until: measure.until,
    startedBy: measure.startedBy,
    endedBy: measure.endedBy,
    sources: sourcesOf(dataset, measure),
    confidence: measure.confidence,
  };
}

/** Where a reader can check a measure: the official text of the act that began it first, then what it was read from. */
export function sourcesOf(dataset: Dataset, measure: Measure): string[] {
  const official = dataset.byId.instruments.get(measure.startedBy)?.url;
  return [
    ...new Set([...(official === null || official === undefined ? [] : [official]), ...measure.sources]),
  ];
}
