import { z } from 'zod';
import type { Context } from '../context.ts';
import { type Answer, ok } from '../http/answer.ts';
import type { State } from '../state/state.ts';
import type { TimeTravel, Told } from './time-travel.ts';

const locale = z.string().min(2).max(10).default('en-US');
const wanted = z.union([
  z.strictObject({ today: z.string(), locale }),
  z.strictObject({ next: z.literal('digest'), locale }),
  z.strictObject({ reset: z.literal(true), locale }),
]);

// The Swedish way of writing a day is ISO's.
const eastern = new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/New_York', dateStyle: 'short' });

/** What time is it in the sandbox: the moment, and the U.S. Eastern day (`2026-11-27`)? */
export function timeOf(state: Pick<State, 'clock'>): { now: string; today: string } {
  const now = new Date(state.clock());
  return { now: now.toISOString(), today: eastern.format(now) };
}

/**
 * What comes of moving the clock: `{today}`, `{next: 'digest'}` or `{reset: true}`? 422 with the reason if it cannot
 * be moved there.
 */
export async function moveClock(
  { state, tell }: Context,
  timeTravel: TimeTravel | undefined,
  body: unknown,
): Promise<Answer> {
  const parsed = wanted.safeParse(body);
  if (!parsed.success) {
    const error = 'Say {"today": "2026-11-27"}, {"next": "digest"} or {"reset": true}.';
    return { status: 400, body: { error } };
  }
  if (timeTravel === undefined) return ok({ ...timeOf(state), told: NOT_AVAILABLE });
  // A digest of a day that comes a second time is another message.
  state.nonces.clear();
  try {
    const told = await move(timeTravel, parsed.data);
    return ok({ ...timeOf(state), told });
  } catch (error) {
    return { status: 422, body: { error: error instanceof Error ? error.message : String(error) } };
  } finally {
    tell({ event: 'clock' });
  }
}

const NOT_AVAILABLE: Told = {
  kind: 'nothing',
  code: 'not-available',
  reason:
    'Here the clock cannot be set: this local Discord runs alone. Start it together with the bot (npm start).',
};

function move(timeTravel: TimeTravel, asked: z.infer<typeof wanted>): Promise<Told | null> {
  if ('today' in asked) return timeTravel.setToday(asked.today, asked.locale);
  return 'next' in asked ? timeTravel.nextDigest(asked.locale) : timeTravel.reset(asked.locale);
}
