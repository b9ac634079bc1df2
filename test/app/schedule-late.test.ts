import { describe, expect, it } from 'vitest';
import { latestUseful, missedDue, nextDue } from '../../src/app/digests/schedule.ts';
import { digest } from './state-records.ts';

// Nine o'clock in Tokyo is midnight in UTC; the next post is due at the midnight that begins 2026-11-25.
const tokyo = digest();

describe('a late post is useful', () => {
  it.each([
    ['Asia/Tokyo', '2026-11-25T00:00:00.000Z', '2026-11-25T14:59:59.999Z', 'until its local day ends'],
    [
      'Asia/Tokyo',
      '2026-11-25T03:00:00.000Z',
      '2026-11-25T15:00:00.000Z',
      'for 12 hours, at noon as long as its day',
    ],
    ['Asia/Tokyo', '2026-11-25T14:00:00.000Z', '2026-11-26T02:00:00.000Z', 'for 12 hours, beyond midnight'],
    ['America/New_York', '2026-11-01T04:00:00.000Z', '2026-11-02T04:59:59.999Z', 'for a day of 25 hours'],
    ['America/New_York', '2026-03-08T05:00:00.000Z', '2026-03-09T03:59:59.999Z', 'for a day of 23 hours'],
    [
      'Africa/Cairo',
      '2026-04-23T07:00:00.000Z',
      '2026-04-23T21:59:59.999Z',
      'until a midnight that is skipped',
    ],
    [
      'Pacific/Apia',
      '2011-12-29T11:00:00.000Z',
      '2011-12-30T09:59:59.999Z',
      'until the day before a day left out ends',
    ],
  ])('%s, due %s: until %s (%s)', (timezone, due, latest) => {
    expect(latestUseful({ timezone }, due)).toBe(latest);
  });
});

describe('what a digest has missed', () => {
  it('is nothing before it is due', () => {
    expect(missedDue(tokyo, '2026-11-24T23:59:59.999Z')).toEqual({ post: null, nextDue: tokyo.nextDue });
  });

  it('is the one that is due now', () => {
    expect(missedDue(tokyo, '2026-11-25T00:00:00.000Z')).toEqual({
      post: { due: '2026-11-25T00:00:00.000Z', folded: [] },
      nextDue: '2026-11-26T00:00:00.000Z',
    });
  });

  it('is posted late as long as it is useful, and then no more', () => {
    const due = '2026-11-25T00:00:00.000Z';
    expect(missedDue(tokyo, '2026-11-25T14:59:59.999Z').post).toEqual({ due, folded: [] });
    expect(missedDue(tokyo, '2026-11-25T15:00:00.000Z')).toEqual({
      post: null,
      nextDue: '2026-11-26T00:00:00.000Z',
    });
  });

  it('is the newest of several, with the older ones folded into it', () => {
    expect(missedDue(tokyo, '2026-11-27T03:00:00.000Z')).toEqual({
      post: {
        due: '2026-11-27T00:00:00.000Z',
        folded: ['2026-11-25T00:00:00.000Z', '2026-11-26T00:00:00.000Z'],
      },
      nextDue: '2026-11-28T00:00:00.000Z',
    });
  });

  it('is nothing when the newest of several is too late: the next one comes in its time', () => {
    const monthly = digest({ cadence: 'monthly', nextDue: '2026-10-01T00:00:00.000Z' });
    expect(missedDue(monthly, '2026-11-24T00:00:00.000Z')).toEqual({
      post: null,
      nextDue: '2026-12-01T00:00:00.000Z',
    });
  });

  it('counts a local day once when the hour was recorded by other rules of the zone', () => {
    // Recorded for 08:00: the zone has changed its offset since then, or the digest its hour.
    const recorded = digest({ nextDue: '2026-11-24T23:00:00.000Z' });
    expect(missedDue(recorded, '2026-11-25T03:00:00.000Z')).toEqual({
      post: { due: '2026-11-24T23:00:00.000Z', folded: [] },
      nextDue: '2026-11-26T00:00:00.000Z',
    });
  });

  it('is nothing for a new digest: it starts from now', () => {
    const now = '2026-11-25T00:00:00.000Z';
    const created = digest({ createdAt: now, nextDue: nextDue(tokyo, now) });
    expect(missedDue(created, now)).toEqual({ post: null, nextDue: '2026-11-26T00:00:00.000Z' });
  });

  it('is found for a clock that jumps over a change to summer time', () => {
    const newYork = digest({ timezone: 'America/New_York', hour: 2, nextDue: '2026-03-08T07:00:00.000Z' });
    expect(missedDue(newYork, '2026-03-09T06:30:00.000Z')).toEqual({
      post: { due: '2026-03-09T06:00:00.000Z', folded: ['2026-03-08T07:00:00.000Z'] },
      nextDue: '2026-03-10T06:00:00.000Z',
    });
  });
});
