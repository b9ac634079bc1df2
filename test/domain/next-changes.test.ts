import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/model/dataset.ts';
import { nextChanges } from '../../src/rules/next-changes.ts';

const dataset = loadDataset();

/** The next change in a word a part: `+list charges`, `condition begins`, `list +joined -left`. */
function next(country: string, program: string, after: string) {
  const [change] = nextChanges(dataset, { country, program }, after);
  return change === undefined
    ? 'none'
    : [
        change.day,
        ...(change.ends ? ['ends'] : []),
        ...change.duties.map(({ articles }) => articles),
        ...change.conditionsBegun.map(({ condition }) => `+${condition}`),
        ...change.conditionsEnded.map(({ condition }) => `-${condition}`),
        ...change.lists.map(({ list, joined, left }) => `${list.id} +${joined} -${left}`),
      ].join(' ');
}

describe('what changes next', () => {
  test.each([
    ['JP', 'steel', '2018-03-22', '2018-03-23 steel-2018'],
    ['JP', 'steel', '2022-03-31', '2022-04-01 steel-2018'],
    // one list charges otherwise, another is new, numbers move
    [
      'JP',
      'steel-derivatives',
      '2026-06-07',
      '2026-06-08 steel-derivatives-annex-1c steel-derivatives-annex-1b +3 -62 steel-derivatives-annex-3 +34 -0',
    ],
    // the same rate on another value
    [
      'GB',
      'steel-derivatives',
      '2025-06-03',
      '2025-06-04 steel-derivatives-16l-chapter-73 steel-derivatives-16l-stampings steel-derivatives-16m',
    ],
    // numbers join a list
    ['JP', 'steel-derivatives', '2025-06-10', '2025-06-23 steel-derivatives-16n +11 -0'],
    // a quota is widened
    ['GB', 'automobiles', '2025-06-30', '2026-01-01 automobiles-uk-33i'],
    // only a condition ends
    ['CN', 'uas-light', '2026-11-24', '2027-02-09 -uas-cleared-maker'],
    ['CN', 'upholstered-furniture', '2026-11-24', '2027-01-01 upholstered-furniture-37d'],
    ['CN', 'timber-lumber', '2026-11-24', 'none'],
    ['US', 'steel', '2018-01-01', 'none'],
  ])('%s, %s, after %s: %s', (country, program, after, expected) =>
    expect(next(country, program, after)).toBe(expected),
  );
});
