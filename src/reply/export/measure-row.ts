import { type Language, messages } from '../../lang/languages.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Measure } from '../../model/measure.ts';
import { areaText } from '../area-text.ts';
import { dutyText } from '../duty-text.ts';
import { headingRuns } from '../headings.ts';
import { cellList, type Row } from './csv.ts';
import { measureRecord } from './measures.ts';

export const MEASURE_COLUMNS = [
  'id',
  'program',
  'programName',
  'articles',
  'articlesName',
  'origins',
  'originsExcept',
  'originsText',
  'from',
  'until',
  'neverInForce',
  'kind',
  'ratePct',
  'inQuotaRatePct',
  'basis',
  'minimumPriceUsd',
  'minimumPricePer',
  'dutyText',
  'condition',
  'conditionText',
  'headings',
  'quotas',
  'announced',
  'startedBy',
  'endedBy',
  'note',
  'sources',
  'confidence',
] as const;

/** A measure in a row: every part of its record, with names and the duty in words beside the codes. */
export function measureRow(
  dataset: Dataset,
  measure: Measure,
  language: Language,
): Row<(typeof MEASURE_COLUMNS)[number]> {
  const say = messages(language);
  const record = measureRecord(dataset, measure, language);
  const { area, condition, minimumPrice } = record;
  const { include, except } = area;
  return {
    id: record.id,
    program: record.program,
    programName: dataset.byId.programs.get(record.program)?.name[language] ?? null,
    articles: record.articles,
    articlesName: dataset.byId.articles.get(record.articles)?.name[language] ?? null,
    origins: include === 'world' ? include : cellList(include),
    originsExcept: cellList(except),
    originsText: areaText(dataset, area, language),
    from: record.from,
    until: record.until,
    neverInForce: record.neverInForce,
    kind: record.kind,
    ratePct: record.ratePct,
    inQuotaRatePct: record.inQuotaRatePct,
    basis: record.basis,
    minimumPriceUsd: minimumPrice?.usd ?? null,
    minimumPricePer: minimumPrice?.per ?? null,
    dutyText: dutyText(dataset, measure, measure.from, say),
    condition: condition?.id ?? null,
    conditionText: condition?.text ?? null,
    headings: cellList(headingRuns(record.headings, (first, last) => `${first}–${last}`)),
    quotas: cellList(
      record.quotas.map(({ id, annualVolume, unit }) => `${id}: ${annualVolume ?? '?'} ${unit}`),
    ),
    announced: record.announced,
    startedBy: record.startedBy,
    endedBy: record.endedBy,
    note: record.note,
    sources: record.sources.join(' '),
    confidence: record.confidence,
  };
}
