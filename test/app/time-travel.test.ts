import { describe, expect, it } from 'vitest';
import { adjustableClock } from '../../src/app/clock.ts';
import { loadWholeDataset } from '../../src/app/load.ts';
import { nextMoment, sameTimeOn } from '../../src/app/time-travel/next.ts';
import { rewind } from '../../src/app/time-travel/rewind.ts';
import { stopsBefore } from '../../src/app/time-travel/stops.ts';
import { createTravel } from '../../src/app/time-travel/travel.ts';
import { EMPTY_STATE, type State, type Watch } from '../../src/model/stored.ts';
import { delivery, digest } from './state-records.ts';

const dataset = loadWholeDataset();
const NEW_YORK = {
  id: 'new-york',
  timezone: 'America/New_York',
  language: 'en',
  nextDue: '2026-11-25T14:00:00.000Z',
} as const;
const at = (text: string) => Date.parse(text);
const shown = (moments: readonly number[]) => moments.map((one) => new Date(one).toISOString());

/** A clock that stands still unless it is set, a state, and a bot that posts whatever is due when it is woken. */
function trip(state: Partial<State>, start: string) {
  const clock = adjustableClock(() => at(start));
  const store = { state: structuredClone({ ...EMPTY_STATE, ...state }) };
  const woken: string[] = [];
  const wake = async () => void woken.push(new Date(clock.now()).toISOString());
  const travel = createTravel({
    clock,
    store: { ...store, update: (change) => change(store.state) },
    dataset,
    wake: () => wake,
  });
  return { clock, travel, woken, state: store.state };
}

describe('the adjustable clock', () => {
  it('goes on from where it is set, as the computer’s does', () => {
    let real = 1_000;
    const clock = adjustableClock(() => real);
    expect([clock.now(), clock.moved()]).toEqual([1_000, false]);
    clock.set(500);
    real += 7;
    expect([clock.now(), clock.moved(), clock.real()]).toEqual([507, true, 1_007]);
    clock.reset();
    expect([clock.now(), clock.moved()]).toEqual([1_007, false]);
  });
});

describe('the same time of day in Washington', () => {
  it.each([
    ['the next day', '2026-11-25T14:30:15.250Z', '2026-11-26', '2026-11-26T14:30:15.250Z'],
    ['the same day', '2026-11-25T14:30:00.000Z', '2026-11-25', '2026-11-25T14:30:00.000Z'],
    ['across the change of the clocks', '2026-10-30T13:00:00.000Z', '2026-11-02', '2026-11-02T14:00:00.000Z'],
    [
      'late in the evening, which is tomorrow in UTC',
      '2026-11-26T03:00:00.000Z',
      '2026-11-20',
      '2026-11-21T03:00:00.000Z',
    ],
    ['years back', '2026-11-25T14:30:00.000Z', '2018-03-23', '2018-03-23T13:30:00.000Z'],
  ])('%s', (_what, now, day, expected) => {
    expect(new Date(sameTimeOn(day, at(now))).toISOString()).toBe(expected);
  });

  it('stays on the day even where that day is an hour shorter', () => {
    const moved = sameTimeOn('2026-03-08', at('2026-03-01T04:59:59.000Z'));
    expect(new Date(moved).toISOString()).toBe('2026-03-09T03:59:59.000Z'.replace('59.000Z', '59.999Z'));
  });
});

describe('forward, the clock stops', () => {
  it('where each digest was due last: an older one is folded into it', () => {
    const daily = digest(NEW_YORK);
    expect(shown(stopsBefore([daily], at('2026-11-25T13:59:59.999Z')))).toEqual([]);
    expect(shown(stopsBefore([daily], at('2026-11-25T14:00:00.000Z')))).toEqual(['2026-11-25T14:00:00.000Z']);
    expect(shown(stopsBefore([daily], at('2026-12-10T13:00:00.000Z')))).toEqual(['2026-12-09T14:00:00.000Z']);
  });

  it('for several digests in the order of time, and not for paused ones', () => {
    const all = [
      digest(NEW_YORK),
      digest({ nextDue: '2026-11-25T00:00:00.000Z' }),
      digest({ id: 'monthly', cadence: 'monthly', nextDue: '2026-12-01T00:00:00.000Z' }),
      digest({ id: 'paused', paused: true }),
    ];
    expect(shown(stopsBefore(all, at('2027-02-20T20:00:00.000Z')))).toEqual([
      '2027-02-01T00:00:00.000Z',
      '2027-02-20T00:00:00.000Z',
      '2027-02-20T14:00:00.000Z',
    ]);
  });

  it('so that someone who jumps one day from before nine sees the digest of nine', async () => {
    const { travel, woken } = trip({ digests: [digest(NEW_YORK)] }, '2026-11-25T12:00:00.000Z');
    expect(await travel.setToday('2026-11-26', 'en-US')).toBeNull();
    expect(woken).toEqual(['2026-11-25T14:00:00.000Z', '2026-11-26T12:00:00.000Z']);
  });
});

describe('back', () => {
  it('what comes later has not happened yet: its post, and that it was told', () => {
    const state: State = {
      ...structuredClone(EMPTY_STATE),
      digests: [
        digest({
          nextDue: '2026-11-28T00:00:00.000Z',
          toldUntil: '2026-11-27T00:00:00.000Z',
          lastPost: { day: '2026-11-27', at: '2026-11-27T00:00:01.000Z', messageId: '1' },
          lastProblem: { at: '2026-11-26T00:00:01.000Z', code: 'unreachable' },
        }),
      ],
      deliveries: [
        delivery(),
        delivery({ id: 'tokyo/2026-11-27', day: '2026-11-27', dueAt: '2026-11-27T00:00:00.000Z' }),
      ],
    };
    rewind(state, '2026-11-24T12:00:00.000Z');
    expect(state.deliveries.map(({ id }) => id)).toEqual(['tokyo/2026-11-24']);
    expect(state.digests[0]).toMatchObject({
      createdAt: '2026-11-20T03:00:00.000Z',
      nextDue: '2026-11-25T00:00:00.000Z',
      toldUntil: '2026-11-24T12:00:00.000Z',
      lastPost: null,
      lastProblem: null,
    });
  });

  it('before a digest was set up, it is as if it were set up then', () => {
    const state: State = { ...structuredClone(EMPTY_STATE), digests: [digest()] };
    rewind(state, '2022-04-01T12:00:00.000Z');
    expect(state.digests[0]).toMatchObject({
      createdAt: '2022-04-01T12:00:00.000Z',
      toldUntil: '2022-04-01T12:00:00.000Z',
      nextDue: '2022-04-02T00:00:00.000Z',
    });
  });

  it('leaves alone what was before', () => {
    const state: State = { ...structuredClone(EMPTY_STATE), digests: [digest()], deliveries: [delivery()] };
    const before = structuredClone(state);
    rewind(state, '2026-11-24T12:00:00.000Z');
    expect(state).toEqual(before);
  });
});

describe('the next digest', () => {
  const watch: Watch = {
    id: 'w',
    guildId: null,
    channelId: '1',
    userId: '2',
    country: null,
    product: 'upholstered-furniture',
    language: 'en',
    paused: false,
    createdAt: '2026-11-20T00:00:00.000Z',
  };

  it('is that which is due first; paused ones never are', () => {
    const digests = [
      digest({ paused: true, nextDue: '2026-11-25T00:00:00.000Z' }),
      digest({ ...NEW_YORK, nextDue: '2026-11-26T14:00:00.000Z' }),
    ];
    const now = at('2026-11-25T12:00:00.000Z');
    expect(nextMoment({ digests, watches: [] }, dataset, now)).toEqual({
      at: at('2026-11-26T14:00:00.000Z'),
      digestId: 'new-york',
    });
    expect(nextMoment({ digests: digests.slice(0, 1), watches: [] }, dataset, now)).toBeNull();
  });

  it('may be a message of a watch: thirty days before the furniture rates of 2027-01-01', () => {
    const now = at('2026-11-25T12:00:00.000Z');
    expect(nextMoment({ digests: [], watches: [watch] }, dataset, now)).toEqual({
      at: at('2026-12-02T05:00:00.000Z'),
      digestId: null,
    });
    expect(nextMoment({ digests: [], watches: [{ ...watch, paused: true }] }, dataset, now)).toBeNull();
  });

  it('is never there when none is set up: it is said how to', async () => {
    const { travel, clock, woken } = trip({}, '2026-11-25T12:00:00.000Z');
    expect(await travel.nextDigest('en-US')).toMatchObject({
      kind: 'nothing',
      code: 'no-digest',
      reason: expect.stringContaining('/digest setup') as string,
    });
    expect(await travel.nextDigest('ja')).toMatchObject({
      reason: expect.stringContaining('/ダイジェスト 設定') as string,
    });
    expect([clock.moved(), woken]).toEqual([false, []]);
  });

  it('that is silent is told, with the day and the next one', async () => {
    const { travel } = trip({ digests: [digest(NEW_YORK)] }, '2026-11-25T12:00:00.000Z');
    expect(await travel.nextDigest('en-US')).toMatchObject({
      kind: 'nothing',
      code: 'nothing-to-tell',
      reason: expect.stringMatching(/nothing to tell for 2026-11-25, .* next one is due on/) as string,
    });
  });

  it('that is paused is told, too', async () => {
    const { travel } = trip({ digests: [digest({ paused: true })] }, '2026-11-25T12:00:00.000Z');
    expect(await travel.nextDigest('en-US')).toMatchObject({ code: 'paused' });
  });
});

describe('the clock stays where it is', () => {
  it.each(['2014-12-31', '2100-01-01', '2026-02-30', '20261125', 'tomorrow', ''])('for «%s»', async (day) => {
    const { travel, clock } = trip({}, '2026-11-25T12:00:00.000Z');
    await expect(travel.setToday(day, 'en-US')).rejects.toThrow('Please choose a day from 2015-02-01');
    await expect(travel.setToday(day, 'ja')).rejects.toThrow('2015-02-01から2099-12-31まで');
    expect(clock.moved()).toBe(false);
  });
});
