import type { DataFault, Dataset } from '../../model/dataset.ts';
import { heldFrom } from '../exclusion-process.ts';
import { faultOf } from './fault.ts';

/**
 * Records of the exclusion processes follow each other: one ends after it begins; what takes its place begins on that
 * very day, in the same process and for a program of it; only a step opens a process.
 */
export function exclusionsFollow(dataset: Dataset): DataFault[] {
  return dataset.exclusions.flatMap((record) => {
    const fault = (field: string, message: string) => faultOf(dataset, record, field, 'exclusions', message);
    const { until, supersededBy } = record;
    const next = supersededBy === undefined ? undefined : dataset.byId.exclusions.get(supersededBy);
    const follows =
      next === undefined ||
      (until === heldFrom(next) &&
        next.process === record.process &&
        next.programs.some((program) => record.programs.includes(program)));
    return [
      ...(until !== null && until <= heldFrom(record) ? [fault('until', 'must be after `date` in')] : []),
      ...(follows ? [] : [fault('supersededBy', `«${supersededBy}» does not begin where this one ends:`)]),
      ...(record.opens === true && record.kind !== 'procedure'
        ? [fault('opens', 'only a procedure opens a process, unlike')]
        : []),
    ];
  });
}
