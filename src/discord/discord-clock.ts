import type { REST } from 'discord.js';
import type { Log } from './surroundings.ts';

/** The Date header has whole seconds, and an answer takes a while: less than this is no difference. */
const NOTICEABLE_MS = 1_500;

/**
 * What time is it for Discord? Our clock, corrected by the Date header of Discord's answers when it is off by more
 * than a second and a half. Without this, a computer three seconds ahead would find every question too late.
 */
export function discordClock(rest: REST, now: () => number, log: Log): () => number {
  let ahead = 0;
  rest.on('response', (_request, response) => {
    const sent = Date.parse(response.headers.get('date') ?? '');
    if (Number.isNaN(sent)) return;
    const measured = now() - (sent + 500);
    const corrected = Math.abs(measured) > NOTICEABLE_MS ? measured : 0;
    if (corrected !== 0 && ahead === 0)
      log.warn({ aheadMs: corrected }, "this computer's clock differs from Discord's");
    ahead = corrected;
  });
  return () => now() - ahead;
}
