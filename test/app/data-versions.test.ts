import { describe, expect, it } from 'vitest';
import { changesBetween, noteDataVersion } from '../../src/app/digests/data-versions.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { loadDataset } from '../../src/model/dataset.ts';
import type { Measure } from '../../src/model/measure.ts';
import { EMPTY_STATE, type State } from '../../src/model/stored.ts';

const DATASET = loadDataset();
const [STEEL] = DATASET.measures.filter(({ duty }) => duty.kind === 'additional');
if (STEEL === undefined) throw new Error('no measure to change');

/** The data with one measure's rate changed. */
function withRate(ratePct: number): Dataset {
  const changed = { ...STEEL, duty: { kind: 'additional', ratePct } } as Measure;
  const measures = DATASET.measures.map((measure) => (measure.id === STEEL?.id ? changed : measure));
  return {
    ...DATASET,
    measures,
    byId: { ...DATASET.byId, measures: new Map(measures.map((one) => [one.id, one])) },
  };
}

const at = (day: string) => Date.parse(`${day}T12:00:00.000Z`);
const between = (state: State, dataset: Dataset, after: string, until: string) =>
  changesBetween(state, dataset, `${after}T00:00:00.000Z`, `${until}T00:00:00.000Z`)
    .changes()
    .map(({ id, before, after: now }) => [id, before[0]?.duty, now?.duty]);

describe('what changed in the data', () => {
  it('is nothing at the first start', () => {
    const state = structuredClone(EMPTY_STATE);
    expect(noteDataVersion(state, DATASET, at('2026-11-01'))).toEqual([]);
    expect(state.versions).toBeUndefined();
    expect(Object.keys(state.told ?? {})).toHaveLength(DATASET.measures.length);
  });

  it('is told to each digest from where it was last told', () => {
    const state = structuredClone(EMPTY_STATE);
    noteDataVersion(state, DATASET, at('2026-11-01'));
    expect(noteDataVersion(state, withRate(70), at('2026-11-03')).map(({ id }) => id)).toEqual([STEEL.id]);
    noteDataVersion(state, withRate(80), at('2026-11-05'));
    const rate = (ratePct: number) => ({ kind: 'additional', ratePct });
    const now = withRate(80);
    expect(between(state, now, '2026-11-06', '2026-11-07')).toEqual([]);
    expect(between(state, now, '2026-11-04', '2026-11-06')).toEqual([[STEEL.id, rate(70), rate(80)]]);
    // The way it came there does not matter to who was told before both.
    expect(between(state, now, '2026-11-02', '2026-11-06')).toEqual([[STEEL.id, STEEL.duty, rate(80)]]);
  });

  it('and changed back is no change', () => {
    const state = structuredClone(EMPTY_STATE);
    noteDataVersion(state, DATASET, at('2026-11-01'));
    noteDataVersion(state, withRate(70), at('2026-11-03'));
    noteDataVersion(state, DATASET, at('2026-11-05'));
    expect(between(state, DATASET, '2026-11-02', '2026-11-06')).toEqual([]);
  });

  it('is kept for longer than a month, and not for ever', () => {
    const state = structuredClone(EMPTY_STATE);
    noteDataVersion(state, DATASET, at('2026-01-01'));
    noteDataVersion(state, withRate(70), at('2026-01-02'));
    noteDataVersion(state, withRate(80), at('2026-03-03'));
    expect(state.versions).toHaveLength(2);
    noteDataVersion(state, withRate(90), at('2026-05-01'));
    expect(state.versions).toHaveLength(2);
  });
});
