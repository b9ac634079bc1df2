import { describe, expect, it } from 'vitest';
import { type LastLook, nextLook, type RegisterSource } from '../../src/app/register/plan.ts';
import type { Instant } from '../../src/model/stored.ts';

const FAR = '2040-01-01T00:00:00.000Z';
const at = (time: string) => new Date(time).toISOString();
const next = (source: RegisterSource, last: string, failures = 0) =>
  nextLook(source, FAR, { at: at(last), failures });

/** All looks from one moment to another, if each is made when it is planned. */
function looks(source: RegisterSource, from: string, to: string): Instant[] {
  const found: Instant[] = [];
  let last: LastLook = { at: at(from), failures: 0 };
  for (;;) {
    const moment = nextLook(source, FAR, last);
    if (moment > at(to)) return found;
    found.push(moment);
    last = { at: moment, failures: 0 };
  }
}
const times = (moments: readonly Instant[]) => moments.map((moment) => moment.slice(11, 16)).join(' ');

describe('published documents', () => {
  it('are looked at soon after six in the morning, Eastern time, and a few times later', () => {
    // Tuesday, EST: 11:05 UTC is 06:05.
    expect(times(looks('documents', '2026-11-24T05:00Z', '2026-11-25T05:00Z'))).toBe(
      '11:05 11:30 12:30 14:00 17:00 21:00 01:00',
    );
  });

  it('follow the clocks of Washington when they change', () => {
    expect(next('documents', '2026-10-30T05:00Z')).toBe('2026-10-30T10:05:00.000Z');
    expect(next('documents', '2026-11-02T05:30Z')).toBe('2026-11-02T11:05:00.000Z');
    expect(next('documents', '2027-03-12T05:00Z')).toBe('2027-03-12T11:05:00.000Z');
    expect(next('documents', '2027-03-15T04:30Z')).toBe('2027-03-15T10:05:00.000Z');
  });

  it.each([
    ['a Saturday', '2026-11-28'],
    ['the Sunday on which the clocks go back', '2026-11-01'],
    ['Thanksgiving', '2026-11-26'],
    ['Independence Day, kept on the Friday', '2026-07-03'],
  ])('are looked at twice on %s', (_what, day) => {
    const midnight = Date.parse(`${day}T04:30Z`);
    const evening = new Date(midnight + 23.5 * 3_600_000).toISOString();
    expect(looks('documents', `${day}T04:30Z`, evening)).toHaveLength(2);
  });
});

describe('filings', () => {
  it('are looked at every quarter of an hour from 8:45 to 19:00, Eastern time, and hourly otherwise', () => {
    const day = looks('inspection', '2026-11-24T04:59Z', '2026-11-25T04:59Z');
    expect(day).toHaveLength(9 + 42 + 4);
    expect(times(day.slice(7, 13))).toBe('12:00 13:00 13:45 14:00 14:15 14:30');
    expect(times(day.slice(-6))).toBe('23:45 00:00 01:00 02:00 03:00 04:00');
  });

  it('are looked at every three hours on a Sunday and a holiday', () => {
    expect(times(looks('inspection', '2026-11-22T04:59Z', '2026-11-23T04:59Z'))).toBe(
      '05:00 08:00 11:00 14:00 17:00 20:00 23:00 02:00',
    );
    expect(looks('inspection', '2026-11-26T04:59Z', '2026-11-27T04:59Z')).toHaveLength(8);
  });

  it('are looked at on the days of 23 and of 25 hours as well', () => {
    expect(looks('inspection', '2027-03-14T04:59Z', '2027-03-15T03:59Z')).toHaveLength(8);
    expect(looks('inspection', '2026-11-01T03:59Z', '2026-11-02T04:59Z')).toHaveLength(8);
  });
});

describe('the next look', () => {
  it('is at once where there was none, and where the last one lies in the future', () => {
    const now = '2026-11-24T12:00:00.000Z';
    expect(nextLook('documents', now, { at: null, failures: 0 })).toBe(now);
    expect(nextLook('documents', now, { at: '2026-12-01T00:00:00.000Z', failures: 3 })).toBe(now);
  });

  it('has passed where the bot was down for days', () => {
    expect(next('documents', '2026-11-20T23:00Z') < '2026-11-24').toBe(true);
  });

  it('comes 5 minutes after a failure, later each time, and never more than 6 hours later', () => {
    const waits = [1, 2, 3, 7, 8, 1_000].map(
      (failures) =>
        (Date.parse(next('inspection', '2026-11-24T12:00Z', failures)) - Date.parse('2026-11-24T12:00Z')) /
        60_000,
    );
    expect(waits).toEqual([5, 10, 20, 320, 360, 360]);
  });
});
