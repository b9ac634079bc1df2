import { DataError, type Dataset, loadDataset } from '../model/dataset.ts';
import { idsAreUnique } from '../rules/check/identity.ts';
import { referencesResolve } from '../rules/check/references.ts';

/**
 * The committed data, whole: every name in it stands for something. The slower question whether its facts agree is
 * `npm run data:check`'s. Throws a DataError that lists every fault.
 */
export function loadWholeDataset(): Dataset {
  const dataset = loadDataset();
  const faults = [...idsAreUnique(dataset), ...referencesResolve(dataset)];
  if (faults.length > 0) throw new DataError(faults);
  return dataset;
}
