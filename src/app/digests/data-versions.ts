import type { Dataset } from '../../model/dataset.ts';
import type { Instant, State } from '../../model/stored.ts';
import { changedMeasures, type MeasureChange } from '../../rules/changes.ts';
import { formsOf } from '../../rules/measure-form.ts';

/** Longer than the time between two monthly digests. */
const KEPT_MS = 70 * 86_400_000;

/**
 * Remembers which measures the data tells otherwise than it did when the bot last ran, and returns them. The forms that
 * they had are kept for the digests that come later. At the first start nothing has changed.
 * @param at now, milliseconds since 1970
 */
export function noteDataVersion(state: State, dataset: Dataset, at: number): readonly MeasureChange[] {
  const { told } = state;
  const forms = formsOf(dataset);
  state.told = forms;
  if (told === null) return [];
  const ids = new Set([...Object.keys(told), ...Object.keys(forms)]);
  const before = [...ids]
    .filter((id) => told[id] !== forms[id])
    .map((id): [string, string | null] => [id, told[id] ?? null]);
  if (before.length === 0) return [];
  const kept = (state.versions ?? []).filter((version) => Date.parse(version.at) > at - KEPT_MS);
  state.versions = [...kept, { at: new Date(at).toISOString(), before: Object.fromEntries(before) }];
  return changedMeasures(told, dataset);
}

/** Which measures have changed after one moment and up to another? `key` stands for the answer, `changes` makes it. */
export function changesBetween(
  state: Pick<State, 'versions'>,
  dataset: Dataset,
  after: Instant,
  until: Instant,
): { key: readonly Instant[]; changes: () => readonly MeasureChange[] } {
  const versions = (state.versions ?? []).filter(({ at }) => at > after && at <= until);
  const changes = () => {
    if (versions.length === 0) return [];
    const forms: Record<string, string> = formsOf(dataset);
    for (const { before } of versions.toReversed())
      for (const [id, form] of Object.entries(before)) {
        if (form === null) delete forms[id];
        else forms[id] = form;
      }
    return changedMeasures(forms, dataset);
  };
  return { key: versions.map(({ at }) => at), changes };
}
