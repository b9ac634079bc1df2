import type { DataFault, Dataset } from '../../model/dataset.ts';
import { faultOf } from './fault.ts';
import { ALL_LISTS } from './references.ts';

interface Dated {
  from: string;
  until: string | null;
  endedBy: string | null;
  neverInForce?: true | undefined;
}

/** Periods run forward; only a measure (or quota) that never began has an empty one. */
export function periodsAreOrdered(dataset: Dataset): DataFault[] {
  const wrong = (record: Dated) =>
    record.neverInForce === true
      ? record.until !== record.from
      : record.until !== null && record.until <= record.from;
  const records: (Dated & object)[] = [...dataset.measures, ...dataset.quotas, ...dataset.articles];
  const message = 'must be after `from` (equal to it only with neverInForce) in';
  return [
    ...records.filter(wrong).map((record) => faultOf(dataset, record, 'until', 'periods', message)),
    ...dataset.articles.flatMap((list) =>
      list.entries
        .filter(wrong)
        .map((entry) => faultOf(dataset, list, `entries (${entry.hts}).until`, 'periods', message)),
    ),
    ...dataset.groups.flatMap((group) =>
      group.members
        .filter(({ from, until }) => until !== null && until <= from)
        .map((member) => faultOf(dataset, group, `members (${member.country}).until`, 'periods', message)),
    ),
    ...dataset.rules
      .filter((rule) => rule.until !== null && rule.until < rule.from)
      .map((rule) => faultOf(dataset, rule, 'until', 'periods', 'must not be before `from` in')),
  ];
}

/** What has ended names the instrument that ended it; what has not ended names none. */
export function endsNameTheirInstrument(dataset: Dataset): DataFault[] {
  const rule = 'ending-instrument';
  const judge = (record: Dated, owner: object, field: string): DataFault[] => {
    if (record.until !== null && record.endedBy === null)
      return [
        faultOf(
          dataset,
          owner,
          field,
          rule,
          `ended on ${record.until} without naming the instrument that ended it:`,
        ),
      ];
    if (record.until === null && record.endedBy !== null)
      return [faultOf(dataset, owner, field, rule, 'names an ending instrument but has no end:')];
    return [];
  };
  return [
    ...[...dataset.measures, ...dataset.quotas, ...dataset.articles].flatMap((record) =>
      judge(record, record, 'endedBy'),
    ),
    ...dataset.articles.flatMap((list) =>
      list.entries.flatMap((entry) => judge(entry, list, `entries (${entry.hts}).endedBy`)),
    ),
  ];
}

/** A measure lies within the life of its article list, an entry within that of its list. */
export function periodsNest(dataset: Dataset): DataFault[] {
  const within = (inner: Dated, outer: Dated) =>
    outer.from <= inner.from &&
    (outer.until === null || (inner.until !== null && inner.until <= outer.until));
  return [
    ...dataset.measures.flatMap((measure) => {
      const list = measure.articles === ALL_LISTS ? undefined : dataset.byId.articles.get(measure.articles);
      if (list === undefined || measure.neverInForce === true) return [];
      if (list.program !== measure.program)
        return [
          faultOf(dataset, measure, 'articles', 'nested-periods', `names a list of ${list.program} in`),
        ];
      return within(measure, list)
        ? []
        : [
            faultOf(
              dataset,
              measure,
              'from',
              'nested-periods',
              `reaches beyond the life of its list ${list.id}:`,
            ),
          ];
    }),
    ...dataset.articles.flatMap((list) =>
      list.entries
        .filter((entry) => !within(entry, list))
        .map((entry) =>
          faultOf(
            dataset,
            list,
            `entries (${entry.hts})`,
            'nested-periods',
            'an entry reaches beyond the life of its list',
          ),
        ),
    ),
  ];
}
