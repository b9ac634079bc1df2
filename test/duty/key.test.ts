import { describe, expect, test } from 'vitest';
import { askDuty } from './ask-duty.ts';
import { dutyCases } from './cases.ts';

describe('the key of duty cases', () => {
  test.each(dutyCases)('$about', ({ line, total, pays, displaced, notDisplaced, asks, asksNot }) => {
    const answer = askDuty(line);
    expect({ settled: answer.settled, total: answer.section232?.dutyUsd ?? null }).toEqual({
      settled: total !== null,
      total,
    });
    if (pays !== null && total !== null)
      expect(answer.lines.map(({ program, kind }) => `${program}:${kind}`).sort()).toEqual(pays.toSorted());
    const givesWay = answer.displaced.map(({ program }) => program);
    expect(givesWay).toEqual(expect.arrayContaining(displaced));
    expect(givesWay.filter((program) => notDisplaced.includes(program))).toEqual([]);
    const asked = answer.questions.flatMap(({ option, id }) => [option, `${option}:${id}`]);
    expect(asked).toEqual(expect.arrayContaining(asks));
    expect(asked.filter((one) => asksNot.includes(one))).toEqual([]);
  });
});
