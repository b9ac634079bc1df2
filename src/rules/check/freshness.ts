import type { DataFault, Dataset } from '../../model/dataset.ts';
import type { Day } from '../../model/primitives.ts';
import { faultOf } from './fault.ts';

/** No program claims to be verified through a day that has not come. `today` is the U.S. Eastern day. */
export function verifiedThroughHasPassed(today: Day) {
  return (dataset: Dataset): DataFault[] =>
    dataset.programs
      .filter((program) => program.verifiedThrough > today)
      .map((program) =>
        faultOf(dataset, program, 'verifiedThrough', 'freshness', `is after today (${today}) in`),
      );
}

/** `began` is the first day of the program's first measure; a program that is only a finding has no measure. */
export function programsBeginWithAMeasure(dataset: Dataset): DataFault[] {
  return dataset.programs.flatMap((program) => {
    const measures = (dataset.measuresOf.get(program.id) ?? []).filter(
      (measure) => measure.neverInForce !== true,
    );
    const first = measures.reduce<string | null>(
      (day, { from }) => (day === null || from < day ? from : day),
      null,
    );
    const faults: DataFault[] = [];
    if (program.began !== first)
      faults.push(
        faultOf(
          dataset,
          program,
          'began',
          'program-start',
          `says ${program.began}, the first measure says ${first}, in`,
        ),
      );
    if (
      (program.status === 'finding') !== (program.finding !== undefined) ||
      (program.status === 'finding' && first !== null)
    )
      faults.push(
        faultOf(
          dataset,
          program,
          'status',
          'program-start',
          'a finding names its instrument and has no measure:',
        ),
      );
    return faults;
  });
}
