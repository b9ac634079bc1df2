import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { nextDue } from '../../src/app/digests/schedule.ts';
import { changesOf, daysFrom, dueByTemporal, offsetsOf } from './due-reference.ts';

const ZONES = Intl.supportedValuesOf('timeZone');
const TOO_SLOW = 120_000;

describe('in every time zone, compared with Temporal', () => {
  /** The first wrong moments of a daily digest over these days: due on each of them once, and at no other moment. */
  function wrong(zone: string, time: string, days: Temporal.PlainDate[]): string[] {
    const [hour, minute] = [Number(time.slice(0, 2)), Number(time.slice(3))];
    const digest = { cadence: 'daily', weekday: 1, hour, minute, timezone: zone } as const;
    const expected = days.flatMap((day) => dueByTemporal(zone, day, time) ?? []);
    let due = new Date((expected[0] ?? 0) - 1).toISOString();
    return expected.flatMap((moment) => {
      due = nextDue(digest, due);
      return Date.parse(due) === moment
        ? []
        : [`${zone} ${time}: ${due}, not ${new Date(moment).toISOString()}`];
    });
  }
  const years = daysFrom(Temporal.PlainDate.from('2026-01-01'), Temporal.PlainDate.from('2027-12-31'));

  it.each(['02:30', '09:00'])(
    'a daily digest of %s is due exactly once on each local day of 2026 and 2027, in a zone of every kind',
    (time) => {
      const kinds = Map.groupBy(ZONES, (zone) => offsetsOf(zone, 2026, 2027).join());
      expect(kinds.size).toBeGreaterThan(60);
      const zones = [...kinds.values()].flatMap(([zone]) => zone ?? []);
      expect(zones.flatMap((zone) => wrong(zone, time, years))).toEqual([]);
    },
    TOO_SLOW,
  );

  it('one of 02:30 is due once on the first days of each month, in every zone', () => {
    expect(ZONES.length).toBeGreaterThan(400);
    const firsts = years.filter(({ day }) => day <= 2);
    const missed = ZONES.flatMap((zone) =>
      firsts.flatMap((first, index) =>
        index % 2 === 0 ? wrong(zone, '02:30', [first, first.add({ days: 1 })]) : [],
      ),
    );
    expect(missed).toEqual([]);
  });

  it.each(['00:00', '02:00', '03:00', '22:30', '23:30', '23:59'])(
    'one of %s is, two days before and after each change of the clocks',
    (time) => {
      const around = ZONES.flatMap((zone) =>
        changesOf(zone, 2026, 2027).map((day) => ({
          zone,
          days: daysFrom(day.subtract({ days: 2 }), day.add({ days: 2 })),
        })),
      );
      expect(around.length).toBeGreaterThan(300);
      expect(around.flatMap(({ zone, days }) => wrong(zone, time, days))).toEqual([]);
    },
    TOO_SLOW,
  );
});
