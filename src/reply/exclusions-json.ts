import type { Language } from '../lang/languages.ts';
import type { Dataset } from '../model/dataset.ts';
import type { ExclusionRecord } from '../model/exclusion.ts';
import type { Day } from '../model/primitives.ts';
import type { Rule } from '../model/rule.ts';
import { type ExclusionProcess, heldFrom } from '../rules/exclusion-process.ts';
import type { OriginTreatments, TreatedOrigin } from '../rules/origin-treatments.ts';
import { measureJson, sourcesOf } from './measure-json.ts';

interface Asked {
  dataset: Dataset;
  day: Day;
  language: Language;
}

/** What origins of a program are treated otherwise, for scripts: rates are percentages, periods half-open. */
export function treatmentsJson(program: string, { general, others }: OriginTreatments, asked: Asked) {
  const { dataset, day, language } = asked;
  return {
    program,
    general: general.map((measure) => measureJson(dataset, measure, day, language)),
    others: others.map(({ kind, measure, lists, origins }) => {
      const { ratePct, inQuotaRatePct, basis } = measureJson(dataset, measure, day, language);
      return {
        treatment: kind,
        kind: measure.duty.kind,
        ratePct,
        inQuotaRatePct,
        basis,
        articles: lists.length > 0 ? lists : null,
        origins: origins.map((origin) => originJson(origin, asked)),
      };
    }),
  };
}

function originJson(origin: TreatedOrigin, { dataset, day, language }: Asked) {
  const measures = origin.measures.map((measure) => measureJson(dataset, measure, day, language));
  const official = origin.startedBy.flatMap((id) => dataset.byId.instruments.get(id)?.url ?? []);
  const confidence = measures.map((measure) => measure.confidence);
  return {
    area: origin.code,
    members: origin.members,
    since: origin.since,
    until: origin.until,
    startedBy: origin.startedBy,
    measures: measures.map(({ id }) => id),
    quotas: measures.flatMap(({ quotas }) => quotas),
    sources: [
      ...new Set([...official, ...origin.measures.flatMap((measure) => sourcesOf(dataset, measure))]),
    ],
    confidence: confidence.includes('unverified')
      ? 'unverified'
      : confidence.includes('secondary')
        ? 'secondary'
        : 'official',
  };
}

/** The processes as they stood on a day, for scripts. */
export function processJson(process: ExclusionProcess, { dataset, language }: Asked) {
  return {
    states: process.states,
    standing: process.standing.map((record) => recordJson(record, dataset, language)),
    rules: process.rules.map((rule) => ruleJson(rule, dataset, language)),
    over: process.over.map((record) => recordJson(record, dataset, language)),
    nextChange: process.nextChange,
  };
}

function recordJson(record: ExclusionRecord, dataset: Dataset, language: Language) {
  return {
    id: record.id,
    process: record.process,
    kind: record.kind,
    programs: record.programs,
    date: record.date,
    from: heldFrom(record),
    until: record.until,
    supersededBy: record.supersededBy ?? null,
    title: record.title[language],
    detail: record.detail[language],
    value: record.value,
    unit: record.unit,
    instrument: record.instrument,
    sources: withOfficial(record, dataset),
    confidence: record.confidence,
  };
}

function ruleJson(rule: Rule, dataset: Dataset, language: Language) {
  const { id, topic, programs, from, until, instrument, confidence } = rule;
  return {
    id,
    topic,
    programs,
    from,
    until,
    title: rule.title[language],
    detail: rule.detail[language],
    instrument,
    sources: withOfficial(rule, dataset),
    confidence,
  };
}

function withOfficial(
  { instrument, sources }: Pick<Rule, 'instrument' | 'sources'>,
  dataset: Dataset,
): string[] {
  const official = dataset.byId.instruments.get(instrument ?? '')?.url ?? null;
  return [...new Set([...(official === null ? [] : [official]), ...sources])];
}
