/** @import { Call, Clock, Handle, ServerState, Shown, Told } from './types.ts' */

/**
 * @param {string} path
 * @param {object} [body] sent as JSON; without one it is asked for
 * @param {AbortSignal} [signal]
 * @returns {Promise<unknown>}
 */
async function call(path, body, signal) {
  const sent = body
    ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    : {};
  const response = await fetch(path, { ...sent, ...(signal ? { signal } : {}) });
  return response.json();
}

/** @returns {Promise<ServerState>} */
export const fetchState = async () => /** @type {ServerState} */ (await call('/sandbox/state'));

/**
 * The messages of a channel that this user sees, oldest first.
 * @param {{ channel: string, user: string, locale: string }} where
 * @returns {Promise<readonly Shown[]>}
 */
export async function fetchMessages(where) {
  const query = new URLSearchParams(where);
  const answer = /** @type {{ messages?: Shown[] }} */ (await call(`/sandbox/messages?${query}`));
  return answer.messages ?? [];
}

/**
 * Does something as the user and waits for what the bot makes of it; `error` says why nothing came of it.
 * @param {object} body
 * @returns {Promise<Partial<Handle>>}
 */
export async function interact(body) {
  try {
    return /** @type {Partial<Handle>} */ (await call('/sandbox/interactions', body));
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * What does the bot suggest for what is being typed? Null if it did not answer.
 * @param {object} body
 * @param {AbortSignal} signal
 * @returns {Promise<readonly { name: string, name_localizations?: Record<string, string> | null, value: string | number }[] | null>}
 */
export async function suggest(body, signal) {
  const answer = await call('/sandbox/interactions', { kind: 'autocomplete', ...body }, signal);
  return /** @type {{ choices?: { name: string, value: string }[] }} */ (answer).choices ?? null;
}

/**
 * The calls that the bot has made since that of this number.
 * @param {number} after
 * @returns {Promise<{ entries: Call[], next: number }>}
 */
export const fetchOutbox = async (after) =>
  /** @type {{ entries: Call[], next: number }} */ (await call(`/sandbox/outbox?after=${after}`));

/**
 * Moves the sandbox's clock.
 * @param {{ today: string } | { next: 'digest' } | { reset: true }} wish
 * @param {string} locale of what is told
 * @returns {Promise<Partial<Clock> & { told?: Told | null, error?: string }>}
 */
export const moveClock = async (wish, locale) =>
  /** @type {{ told?: Told | null, error?: string }} */ (await call('/sandbox/clock', { ...wish, locale }));

const EVENTS = ['message', 'messageDelete', 'commands', 'outbox', 'clock', 'ready'];

/**
 * Hears what happens. The browser connects again by itself; `opened` is called each time.
 * @param {(event: string, data: Record<string, unknown>) => void} heard
 * @param {() => void} opened
 * @param {() => void} lost
 */
export function listen(heard, opened, lost) {
  const source = new EventSource('/sandbox/stream');
  source.addEventListener('open', opened);
  source.addEventListener('error', lost);
  for (const name of EVENTS) {
    source.addEventListener(name, (event) => {
      heard(name, event.data ? JSON.parse(event.data) : {});
    });
  }
}
