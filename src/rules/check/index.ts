import type { DataFault, Dataset } from '../../model/dataset.ts';
import type { Day } from '../../model/primitives.ts';
import { instrumentsHaveTheirAddress } from './addresses.ts';
import { claimsAndFactsFit, effectsCanBeFollowed } from './duty-rules.ts';
import { exclusionsFollow } from './exclusions.ts';
import type { DataRule } from './fault.ts';
import { programsBeginWithAMeasure, verifiedThroughHasPassed } from './freshness.ts';
import { idsAreUnique } from './identity.ts';
import { exactlyOneBaseMeasure, numbersStandOnOneList } from './law.ts';
import { groupsHaveMembers } from './membership.ts';
import { endsNameTheirInstrument, periodsAreOrdered, periodsNest } from './periods.ts';
import { quotasAgree } from './quotas.ts';
import { referencesResolve } from './references.ts';

/**
 * Do the facts agree with each other? Every fault, by file and place; empty when all is well. `today` is the U.S.
 * Eastern day. References are asked first: the other rules would stumble over a name that stands for nothing.
 */
export function checkDataset(dataset: Dataset, today: Day): DataFault[] {
  const first = [...idsAreUnique(dataset), ...referencesResolve(dataset)];
  if (first.length > 0) return first;
  const rules: DataRule[] = [
    periodsAreOrdered,
    endsNameTheirInstrument,
    periodsNest,
    quotasAgree,
    exclusionsFollow,
    groupsHaveMembers,
    verifiedThroughHasPassed(today),
    programsBeginWithAMeasure,
    instrumentsHaveTheirAddress,
    numbersStandOnOneList,
    effectsCanBeFollowed,
    claimsAndFactsFit,
    exactlyOneBaseMeasure,
  ];
  return rules.flatMap((rule) => rule(dataset));
}
