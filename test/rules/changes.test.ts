import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/model/dataset.ts';
import type { Measure } from '../../src/model/measure.ts';
import { changedMeasures, concernsChange, differences } from '../../src/rules/changes.ts';
import { formsOf, measureForm, readForm } from '../../src/rules/measure-form.ts';

const dataset = loadDataset();
const now = formsOf(dataset);

function measure(id: string): Measure {
  const found = dataset.byId.measures.get(id);
  if (found === undefined) throw new Error(`no measure ${id}`);
  return found;
}

/** What was told when some measures were not known yet, or were something else. */
function told(others: Record<string, Partial<Measure> | null>): Record<string, string> {
  const forms = { ...now };
  for (const [id, was] of Object.entries(others))
    if (was === null) delete forms[id];
    else forms[id] = measureForm({ ...measure(id), ...was });
  return forms;
}

const kinds = (before: Record<string, string> | null) =>
  changedMeasures(before, dataset).map(({ kind, id }) => [kind, id]);

describe('the form of a measure', () => {
  test('is read back for every measure', () => {
    for (const one of dataset.measures) {
      const read = readForm(measureForm(one));
      expect(read === null ? null : measureForm(read)).toBe(measureForm(one));
      expect(read).toMatchObject({
        duty: one.duty,
        from: one.from,
        until: one.until,
        startedBy: one.startedBy,
      });
    }
  });

  test('does not depend on the order of origins and numbers, nor on notes and sources', () => {
    const one = measure('furniture-default-2027');
    const turned = {
      ...one,
      area: { include: one.area.include, except: one.area.except.toReversed() },
      headings: one.headings.toReversed(),
      note: { en: 'a note', ja: '注' },
      confidence: 'secondary' as const,
      sources: [],
    };
    expect(measureForm(turned)).toBe(measureForm(one));
  });

  test('of no known kind is nothing', () =>
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => readForm(text) === null)));
});

describe('what changed since readers were told', () => {
  test('nothing, when the data is the same', () => expect(kinds(now)).toEqual([]));

  test('nothing, at a first start', () => expect(kinds(null)).toEqual([]));

  test('everything is new to one who knew nothing', () =>
    expect(changedMeasures({}, dataset).length).toBe(dataset.measures.length));

  test('furniture 25 → 30 %: one change, not an end and a beginning', () => {
    const before = told({
      'furniture-default-2025': { until: null, endedBy: null },
      'furniture-default-2027': null,
    });
    const [change, ...others] = changedMeasures(before, dataset);
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      kind: 'changed',
      id: 'furniture-default-2027',
      before: [{ duty: { kind: 'additional', ratePct: 25 } }],
      after: { duty: { kind: 'additional', ratePct: 30 } },
      instruments: ['proc-11000'],
    });
  });

  test('one measure that takes the place of many names them all', () => {
    const partners = measure('steel-derivatives-1c-partners-2026-06');
    const world = measure('steel-derivatives-1c-all-2026-06');
    const open = { until: null, endedBy: null };
    const before = told({ [partners.id]: open, [world.id]: open, 'steel-derivatives-1c-all-2028': null });
    const [change, ...others] = changedMeasures(before, dataset);
    expect(others).toEqual([]);
    expect(change?.before.map(({ duty }) => duty.kind).sort()).toEqual(['additional', 'ceiling']);
  });

  test('lists that replace lists: the old duty is told with the new', () => {
    const [old, next] = ['steel-chapter-72-2025', 'steel-annex-1a'].map((list) =>
      dataset.measures.find(
        ({ articles, condition, area, from, until }) =>
          articles === list &&
          condition === null &&
          area.include === 'world' &&
          (until === '2026-04-06' || from === '2026-04-06'),
      ),
    );
    if (old === undefined || next === undefined) throw new Error('the April 2026 measures are not there');
    const changes = changedMeasures(
      told({ [old.id]: { until: null, endedBy: null }, [next.id]: null }),
      dataset,
    );
    expect(changes.map(({ kind, id }) => [kind, id])).toEqual([['changed', next.id]]);
    expect(changes[0]?.before[0]?.articles).toBe('steel-chapter-72-2025');
  });

  test('an end with nothing after it', () => {
    const id = 'pharma-onshoring-pricing-2026-09';
    expect(kinds(told({ [id]: { until: null, endedBy: null } }))).toEqual([['ended', id]]);
  });

  test('a new measure beside others', () =>
    expect(kinds(told({ 'uas-components-jp-2027': null }))).toEqual([['new', 'uas-components-jp-2027']]));

  test('a correction says which facts are others', () => {
    const id = 'polysilicon-all-2026';
    const price = { usd: '20.00', per: 'kg' as const };
    const [change] = changedMeasures(
      told({ [id]: { minimumPrice: price, headings: ['9903.45.01'] } }),
      dataset,
    );
    expect(change?.kind).toBe('changed');
    const [before] = change?.before ?? [];
    expect(before && differences(before, measure(id))).toEqual(['minimumPrice', 'headings']);
  });

  test('announced, then never in force: withdrawn', () => {
    const never = dataset.measures.filter(({ neverInForce }) => neverInForce === true);
    expect(never.length).toBeGreaterThan(0);
    for (const { id, from } of never) {
      const { neverInForce: _, ...announced } = measure(id);
      const before = { ...now, [id]: measureForm({ ...announced, from, until: null, endedBy: null }) };
      expect(kinds(before)).toEqual([['withdrawn', id]]);
    }
  });

  test('taken out of the data: withdrawn, with what it was', () => {
    const gone = measureForm({
      ...measure('uas-components-gb-2027'),
      duty: { kind: 'additional', ratePct: 12 },
    });
    const [change, ...others] = changedMeasures({ ...now, 'uas-gone': gone }, dataset);
    expect(others).toEqual([]);
    expect(change).toMatchObject({ kind: 'withdrawn', id: 'uas-gone', after: null });
    expect(change?.before[0]?.duty).toEqual({ kind: 'additional', ratePct: 12 });
  });

  test('a new id for the same measure is no change', () => {
    const { 'furniture-default-2027': form = '', ...others } = now;
    expect(kinds({ ...others, 'furniture-2027-old-name': form })).toEqual([]);
  });

  test('a form of another version of the bot is taken over silently', () =>
    expect(kinds({ ...now, 'furniture-default-2027': '{"v":9}' })).toEqual([]));

  test('any subset of what was told leads to no error, and the untold to as many rows at most', () =>
    fc.assert(
      fc.property(fc.subarray(Object.keys(now)), (kept) => {
        const before = Object.fromEntries(kept.map((id) => [id, now[id] ?? '']));
        expect(changedMeasures(before, dataset).length).toBe(Object.keys(now).length - kept.length);
      }),
      { numRuns: 20 },
    ));
});

test('a change concerns the origins it reaches, before or after', () => {
  const before = told({
    'furniture-default-2025': { until: null, endedBy: null },
    'furniture-default-2027': null,
  });
  const [change] = changedMeasures(before, dataset);
  const concerned = (countries: string[], products: string[] = []) =>
    change !== undefined && concernsChange(dataset, { countries, products }, change);
  expect(concerned(['CN'])).toBe(true);
  expect(concerned(['JP'])).toBe(false);
  expect(concerned(['DE'])).toBe(false);
  expect(concerned([], ['upholstered-furniture'])).toBe(true);
  expect(concerned(['CN'], ['steel'])).toBe(false);
});
