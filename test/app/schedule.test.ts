import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dueDay, nextDue, type Timetable } from '../../src/app/digests/schedule.ts';

const at = (timezone: string, time: string, changes: Partial<Timetable> = {}): Timetable => ({
  cadence: 'daily',
  weekday: 1,
  hour: Number(time.slice(0, 2)),
  minute: Number(time.slice(3)),
  timezone,
  ...changes,
});

describe('a daily digest', () => {
  it('is due strictly after a moment, without minutes at the full hour', () => {
    const tokyo = { cadence: 'daily', weekday: 1, hour: 9, timezone: 'Asia/Tokyo' } as const;
    expect(nextDue(tokyo, '2026-11-24T23:59:59.999Z')).toBe('2026-11-25T00:00:00.000Z');
    expect(nextDue(tokyo, '2026-11-25T00:00:00.000Z')).toBe('2026-11-26T00:00:00.000Z');
    expect(nextDue(tokyo, '2026-11-25T00:00:00Z')).toBe('2026-11-26T00:00:00.000Z');
  });

  // The day, the time wanted, and when that is.
  it.each([
    ['America/New_York', '2026-03-08', '02:30', '2026-03-08T07:00:00.000Z', 'a gap of an hour: 03:00'],
    ['America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30:00.000Z', 'twice: the first time'],
    [
      'Australia/Lord_Howe',
      '2026-10-04',
      '02:15',
      '2026-10-03T15:30:00.000Z',
      'a gap of half an hour: 02:30',
    ],
    ['Antarctica/Troll', '2026-03-29', '01:30', '2026-03-29T01:00:00.000Z', 'a gap of two hours: 03:00'],
    ['Africa/Cairo', '2026-04-24', '00:30', '2026-04-23T22:00:00.000Z', 'a gap at midnight: 01:00'],
    ['Asia/Beirut', '2026-03-29', '00:00', '2026-03-28T22:00:00.000Z', 'a gap at midnight: 01:00'],
    ['America/Nuuk', '2026-03-28', '23:30', '2026-03-29T00:59:00.000Z', 'a gap until midnight: 22:59'],
    [
      'America/Nuuk',
      '2026-10-24',
      '23:30',
      '2026-10-25T00:30:00.000Z',
      'twice before midnight: the first time',
    ],
    ['America/St_Johns', '2010-11-06', '23:30', '2010-11-07T02:00:00.000Z', 'a midnight that comes twice'],
    ['Asia/Kathmandu', '2026-01-01', '00:00', '2025-12-31T18:15:00.000Z', 'three quarters of an hour'],
  ])('in %s on %s at %s is due at %s (%s)', (zone, day, time, due) => {
    const digest = at(zone, time);
    const before = new Date(Date.parse(due) - 1).toISOString();
    expect(nextDue(digest, before)).toBe(due);
    expect(dueDay(digest, due)).toBe(day);
    expect(dueDay(digest, nextDue(digest, due))).toBe(
      Temporal.PlainDate.from(day).add({ days: 1 }).toString(),
    );
  });

  it('leaves out the day that Samoa left out', () => {
    const apia = at('Pacific/Apia', '09:00');
    const last = '2011-12-29T19:00:00.000Z';
    expect(dueDay(apia, last)).toBe('2011-12-29');
    expect(nextDue(apia, last)).toBe('2011-12-30T19:00:00.000Z');
    expect(dueDay(apia, nextDue(apia, last))).toBe('2011-12-31');
  });
});

describe('a weekly digest', () => {
  it.each([1, 2, 3, 4, 5, 6, 7])('is due on the local ISO weekday %i, once in seven days', (weekday) => {
    const digest = at('Pacific/Kiritimati', '00:00', { cadence: 'weekly', weekday });
    let due = nextDue(digest, '1969-12-20T00:00:00.000Z');
    for (let week = 0; week < 5; week += 1) {
      const day = Temporal.PlainDate.from(dueDay(digest, due));
      expect(day.dayOfWeek).toBe(weekday);
      due = nextDue(digest, due);
      expect(day.until(dueDay(digest, due)).days).toBe(7);
    }
  });

  it('waits for the next week where a zone left its day out', () => {
    const friday = at('Pacific/Apia', '09:00', { cadence: 'weekly', weekday: 5 });
    expect(dueDay(friday, nextDue(friday, '2011-12-24T00:00:00.000Z'))).toBe('2012-01-06');
  });
});

describe('a monthly digest', () => {
  it('is due on the local 1st', () => {
    const digest = at('America/Los_Angeles', '23:00', { cadence: 'monthly' });
    const dues: string[] = [];
    for (let due = '2026-11-02T06:59:59.999Z'; dues.length < 3; dues.push(due)) due = nextDue(digest, due);
    expect(dues).toEqual([
      '2026-11-02T07:00:00.000Z',
      '2026-12-02T07:00:00.000Z',
      '2027-01-02T07:00:00.000Z',
    ]);
    expect(dues.map((due) => dueDay(digest, due))).toEqual(['2026-11-01', '2026-12-01', '2027-01-01']);
  });
});

describe('what is no schedule', () => {
  it.each(['', 'Mars/Olympus', 'Nowhere+05'])('such as the zone «%s» is a RangeError', (zone) => {
    expect(() => nextDue(at(zone, '09:00'), '2026-11-24T00:00:00.000Z')).toThrow(RangeError);
    expect(() => dueDay({ timezone: zone }, '2026-11-24T00:00:00.000Z')).toThrow(`not a time zone: ${zone}`);
  });

  it('such as a moment that is none is a RangeError', () => {
    expect(() => nextDue(at('UTC', '09:00'), 'soon')).toThrow(RangeError);
  });
});
