import { languageOfLocale } from '../../lang/languages.ts';
import type { Dataset } from '../../model/dataset.ts';
import { isDay } from '../../rules/days.ts';
import type { AdjustableClock } from '../clock.ts';
import type { Store } from '../store/store.ts';
import { nextMoment, sameTimeOn } from './next.ts';
import { rewind } from './rewind.ts';
import { stopsBefore } from './stops.ts';
import { TRAVEL_TEXTS } from './texts.ts';
import { settledIds, silence, type Told, toldSince } from './told.ts';

/** Ids of Discord carry their time of birth, counted from the beginning of 2015. */
const [FIRST_DAY, LAST_DAY] = ['2015-02-01', '2099-12-31'];

export interface TravelOptions {
  clock: AdjustableClock;
  store: Pick<Store, 'state' | 'update'>;
  dataset: Dataset;
  /** Posts what is due now; resolves when that is done. Null while the bot is not online. */
  wake: () => (() => Promise<void>) | null;
}

/** How somebody who tries the bot moves its clock. Each resolves when what fell due thereby has been posted. */
export interface Travel {
  moved: () => boolean;
  /** To the same time of day on a U.S. Eastern day; rejects with a sentence for the reader. Null: nothing was due. */
  setToday: (day: string, locale: string) => Promise<Told | null>;
  /** To the moment at which the next digest, or message of a watch, is due. */
  nextDigest: (locale: string) => Promise<Told>;
  /** To the computer's own time. */
  reset: (locale: string) => Promise<Told | null>;
}

/** Moves the clock of a bot on its local Discord, one journey at a time. */
export function createTravel({ clock, store, dataset, wake }: TravelOptions): Travel {
  let journeys: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(journey: () => Promise<T>): Promise<T> => {
    const next = journeys.then(journey);
    journeys = next.catch(() => undefined);
    return next;
  };

  /** `to` is asked once it is this journey's turn. */
  async function go(to: () => number, locale: string, arrive: () => void): Promise<Told | null> {
    const language = languageOfLocale(locale);
    const post = wake();
    if (post === null) throw new Error(TRAVEL_TEXTS[language].notOnline);
    const target = to();
    if (target < clock.now()) store.update((state) => rewind(state, new Date(target).toISOString()));
    const before = settledIds(store.state);
    for (const stop of stopsBefore(store.state.digests, target)) {
      clock.set(Math.max(stop, clock.now()));
      await post();
    }
    arrive();
    await post();
    return toldSince(before, store.state, language);
  }

  const goTo = (target: number, locale: string) =>
    go(
      () => target,
      locale,
      () => clock.set(target),
    );

  return {
    moved: clock.moved,
    setToday(day, locale) {
      const say = TRAVEL_TEXTS[languageOfLocale(locale)];
      if (!isDay(day) || day < FIRST_DAY || day > LAST_DAY)
        return Promise.reject(new Error(say.badDay(FIRST_DAY, LAST_DAY)));
      return inTurn(() => goTo(sameTimeOn(day, clock.now()), locale));
    },
    nextDigest: (locale) =>
      inTurn(async () => {
        const language = languageOfLocale(locale);
        const next = nextMoment(store.state, dataset, clock.now());
        if (next === null)
          return nothingSetUp(store.state.digests.length, store.state.watches.length, locale);
        const target = Math.max(next.at, clock.now());
        const told = await goTo(target, locale);
        return told ?? silence(store.state, next.digestId, new Date(next.at).toISOString(), language);
      }),
    reset: (locale) => inTurn(() => go(clock.real, locale, clock.reset)),
  };
}

function nothingSetUp(digests: number, watches: number, locale: string): Told {
  const say = TRAVEL_TEXTS[languageOfLocale(locale)];
  if (digests > 0) return { kind: 'nothing', code: 'paused', reason: say.paused };
  return watches > 0
    ? { kind: 'nothing', code: 'nothing-ahead', reason: say.nothingAhead }
    : { kind: 'nothing', code: 'no-digest', reason: say.noDigest };
}
