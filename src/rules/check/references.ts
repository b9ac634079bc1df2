import type { Area } from '../../model/area.ts';
import type { DataFault, Dataset } from '../../model/dataset.ts';
import type { RuleEffect } from '../../model/rule.ts';
import { faultOf } from './fault.ts';

/** A measure of all lists of its program names this instead of one list. */
export const ALL_LISTS = 'all';

/** Every id that a record names exists: programs, article lists, areas, instruments, conditions, quotas, events … */
export function referencesResolve(dataset: Dataset): DataFault[] {
  const faults: DataFault[] = [];
  const check = (
    record: object,
    field: string,
    kind: keyof Dataset['byId'],
    ids: readonly (string | null | undefined)[],
  ) => {
    for (const id of ids)
      if (id !== null && id !== undefined && !dataset.byId[kind].has(id))
        faults.push(
          faultOf(dataset, record, field, 'references', `names ${kind} «${id}», which does not exist, in`),
        );
  };
  const checkCodes = (record: object, field: string, codes: readonly string[]) => {
    for (const code of codes)
      if (!dataset.country.has(code) && !dataset.group.has(code))
        faults.push(
          faultOf(dataset, record, field, 'references', `names area «${code}», which does not exist, in`),
        );
  };
  const checkArea = (record: object, area: Area) => {
    if (area.include !== 'world') checkCodes(record, 'area.include', area.include);
    checkCodes(record, 'area.except', area.except);
  };

  for (const program of dataset.programs) check(program, 'finding', 'instruments', [program.finding]);
  for (const group of dataset.groups)
    checkCodes(
      group,
      'members',
      group.members.map((member) => member.country),
    );
  for (const instrument of dataset.instruments) {
    check(instrument, 'amends', 'instruments', instrument.amends);
    if (instrument.country !== undefined) checkCodes(instrument, 'country', [instrument.country]);
  }
  for (const list of dataset.articles) {
    check(list, 'program', 'programs', [list.program]);
    check(list, 'definedBy', 'instruments', [list.definedBy, list.endedBy]);
    check(list, 'displaces', 'articles', [list.displaces]);
    check(list, 'byClaim', 'conditions', [list.byClaim]);
    check(list, 'entries', 'instruments', [
      ...new Set(list.entries.flatMap((entry) => [entry.startedBy, entry.endedBy])),
    ]);
    if (list.area !== undefined) checkArea(list, list.area);
  }
  for (const measure of dataset.measures) {
    check(measure, 'program', 'programs', [measure.program]);
    if (measure.articles !== ALL_LISTS) check(measure, 'articles', 'articles', [measure.articles]);
    check(measure, 'condition', 'conditions', [measure.condition]);
    check(measure, 'quotas', 'quotas', measure.quotas);
    check(measure, 'startedBy', 'instruments', [measure.startedBy, measure.endedBy]);
    checkArea(measure, measure.area);
  }
  for (const quota of dataset.quotas) {
    check(quota, 'program', 'programs', [quota.program]);
    check(quota, 'partOf', 'quotas', [quota.partOf, quota.overrides]);
    check(quota, 'startedBy', 'instruments', [quota.startedBy, quota.endedBy]);
    checkCodes(quota, 'area', [quota.area]);
  }
  for (const record of [...dataset.exclusions, ...dataset.rules])
    check(record, 'instrument', 'instruments', [record.instrument]);
  for (const record of dataset.exclusions) {
    check(record, 'programs', 'programs', record.programs);
    check(record, 'supersededBy', 'exclusions', [record.supersededBy]);
  }
  for (const condition of dataset.conditions) check(condition, 'metBy', 'conditions', condition.metBy ?? []);
  for (const rule of dataset.rules) {
    check(rule, 'programs', 'programs', rule.programs);
    for (const effect of rule.effects ?? []) {
      check(rule, 'effects', 'programs', programsOf(effect));
      if (effect.kind === 'alternatives') check(rule, 'effects', 'articles', effect.lists);
      if ('countries' in effect) checkCodes(rule, 'effects', effect.countries ?? []);
    }
  }
  for (const investigation of dataset.investigations) {
    check(investigation, 'programs', 'programs', investigation.programs);
    check(investigation, 'instruments', 'instruments', investigation.instruments);
  }
  for (const event of dataset.events) {
    check(event, 'programs', 'programs', event.programs);
    check(event, 'instruments', 'instruments', event.instruments);
    checkCodes(event, 'countries', event.countries);
  }
  for (const fact of dataset.partners) {
    check(fact, 'programs', 'programs', fact.programs);
    check(fact, 'events', 'events', fact.events);
    check(fact, 'measures', 'measures', fact.measures);
    checkCodes(fact, 'countries', [fact.country, ...fact.countries]);
  }
  return faults;
}

/** The programs that an effect of a rule names. */
function programsOf(effect: RuleEffect): string[] {
  switch (effect.kind) {
    case 'precedes':
      return [...effect.programs, ...effect.over];
    case 'adds':
      return [...effect.programs, ...effect.to];
    case 'alternatives':
      return [];
    default:
      return effect.programs;
  }
}
