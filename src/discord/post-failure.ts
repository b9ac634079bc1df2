import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';
import type { Failure } from './posting.ts';

/** What Discord says no to, in our own words. */
const REASONS: Readonly<Record<number, string>> = {
  [RESTJSONErrorCodes.MissingAccess]: 'missing-access',
  [RESTJSONErrorCodes.MissingPermissions]: 'missing-permissions',
  [RESTJSONErrorCodes.UnknownChannel]: 'unknown-channel',
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser]: 'inbox-closed',
  [RESTJSONErrorCodes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds]: 'inbox-closed',
};

/**
 * What does this error of a call mean for the post: no (then nothing was done), or nobody knows? A refusal in Discord's
 * own form {code, message} is a no. A page of HTML comes from something in front of Discord and passes, as do 5xx, cut
 * connections and timeouts; after those the call may have had its effect. 429 never gets here: discord.js waits.
 * https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
 */
export function failureOf(error: unknown): Failure {
  if (error instanceof DiscordAPIError) {
    const { status, code } = error;
    // The bot ends on 401 (see fatal.ts); the next start tries again, with a token that works.
    if (status === 401 || typeof code !== 'number') return { outcome: 'again', reason: `http-${status}` };
    return { outcome: 'rejected', reason: REASONS[code] ?? 'refused' };
  }
  if (error instanceof HTTPError) return { outcome: 'again', reason: `http-${error.status}` };
  return { outcome: 'again', reason: 'no-connection' };
}
