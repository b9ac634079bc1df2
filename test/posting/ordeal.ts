import { setTimeout as wait } from 'node:timers/promises';
import { type BotProcess, startProcess } from './bot-process.ts';
import type { City, Tally } from './city.ts';
import type { Weather } from './weather.ts';

export interface OrdealOptions {
  /** How often the bot is killed, at least. */
  kills: number;
  /** From 0 up to 1, as Math.random. */
  random: () => number;
  /** What Discord and the network do meanwhile. */
  weather?: Weather;
  /** Sets the clock for each day in turn; given how many days have been done. */
  nextDay: (city: City, done: number) => void;
}

export interface OrdealReport extends Tally {
  kills: number;
  /** Kills between the first look or post of a process and its last: in the middle of the work. */
  killsAtWork: number;
  days: number;
  /** Calls for a post more than there are posts: refused for the limit, failed, or repeated with the same nonce. */
  repeats: number;
  looks: number;
  /** Calls for posts and looks that were made to fail or to lose their answer. */
  faults: number;
  /** The last words of processes that ended by themselves, to be started again as a supervisor would. */
  ends: string[];
  /** Deliveries that ended in another state than `sent`. */
  notSent: number;
}

const MINUTE_MS = 60_000;
const GLANCE_MS = 20;
/** Longer than any wait between two attempts that these runs see. */
const PATIENCE_MS = 180_000;

/**
 * Runs days of posts while the bot is killed at random moments and started again: a quarter of the kills anywhere in
 * its life, the others while it is at work. Every other start is ten minutes later, when Discord knows the nonces no more.
 */
export async function ordeal(city: City, options: OrdealOptions): Promise<OrdealReport> {
  const { random, weather, nextDay } = options;
  const { outbox } = city.sandbox;
  const report = { kills: 0, killsAtWork: 0, days: 0 };
  const ends: string[] = [];
  const isMessageCall = ({ route }: { route: string | null }) => route === '/channels/:channel/messages';
  while (report.kills < options.kills || report.days === 0) {
    nextDay(city, report.days);
    for (let over = false; !over; ) {
      const begun = outbox.length;
      const bot = startProcess(city);
      const stopWeather = weather?.(city, random, bot);
      const working = () => outbox.slice(begun).some(isMessageCall);
      const spared = report.kills >= options.kills;
      const anywhere = random() < 0.25;
      const span = random() * 2_000;
      let end: number | null = anywhere ? performance.now() + span : null;
      let fell = false;
      const started = performance.now();
      for (;;) {
        await wait(GLANCE_MS);
        over = isDone(city, report.days + 1);
        if (over) break;
        if (await hasEnded(bot)) {
          ends.push(bot.output().trim().split('\n').at(-1) ?? '');
          fell = true;
          break;
        }
        if (end === null && working()) end = performance.now() + span;
        if (!spared && end !== null && performance.now() >= end) break;
        if (performance.now() - started > PATIENCE_MS)
          throw new Error(`the bot does not get on:\n${bot.output().slice(-3_000)}`);
      }
      bot.kill('SIGKILL');
      await bot.ended;
      stopWeather?.();
      if (over || fell) continue;
      report.kills += 1;
      if (working()) report.killsAtWork += 1;
      if (random() < 0.5) city.setClock(city.now() + 10 * MINUTE_MS);
    }
    report.days += 1;
  }
  const posts = outbox.filter((call) => isMessageCall(call) && call.method === 'POST');
  const tally = city.tally();
  const deliveries = city.remembered().deliveries;
  return {
    ...report,
    ...tally,
    ends,
    repeats: posts.length - (tally.expected - tally.missing + tally.double),
    looks: outbox.filter((call) => isMessageCall(call) && call.method === 'GET').length,
    faults: outbox.filter((call) => isMessageCall(call) && Object.keys(call.fault ?? {}).length > 0).length,
    notSent: deliveries.filter(({ state }) => state !== 'sent').length,
  };
}

/** Is everything of so many days posted, and remembered as settled? The file is being replaced now and then. */
function isDone(city: City, days: number): boolean {
  // Counted before it is looked at closely: this is asked all the time.
  if (city.sandbox.state.messages.size < days * city.channels) return false;
  const { expected, missing } = city.tally();
  if (missing > 0 || expected < days * city.channels) return false;
  try {
    const { deliveries, digests } = city.remembered();
    const now = new Date(city.now()).toISOString();
    return (
      deliveries.every(({ state }) => state !== 'pending') && digests.every(({ nextDue }) => nextDue > now)
    );
  } catch {
    return false;
  }
}

async function hasEnded(bot: BotProcess): Promise<boolean> {
  return Promise.race([bot.ended.then(() => true), wait(0, false)]);
}
