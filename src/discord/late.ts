/**
 * Discord waits three seconds for the first answer; half a second is kept for the answer's own way. Older questions
 * come after a lost connection, replayed by the gateway: an answer would be refused, and the reader has been told.
 * https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback
 */
const ANSWERABLE_MS = 2_500;

/** Is it too late to answer a question of `askedAt`? Both in milliseconds since 1970, by Discord's clock. */
export function isTooLate(askedAt: number, now: number): boolean {
  return now - askedAt > ANSWERABLE_MS;
}
