import { describe, expect, it } from 'vitest';
import { easternDay } from '../../src/app/today.ts';

describe("today's legal day", () => {
  it.each([
    ['2026-11-23T04:59:59Z', '2026-11-22'],
    ['2026-11-23T05:00:00Z', '2026-11-23'],
    ['2026-07-01T03:59:59Z', '2026-06-30'],
    ['2026-07-01T04:00:00Z', '2026-07-01'],
    ['2026-03-08T06:59:59Z', '2026-03-08'],
    ['2027-01-01T00:00:00Z', '2026-12-31'],
  ])('at %s is %s in Washington, wherever the bot runs', (instant, day) => {
    expect(easternDay(new Date(instant))).toBe(day);
  });
});
