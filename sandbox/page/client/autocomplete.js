import { suggest } from './api.js';

/** Long enough that a word typed quickly is one question, short enough to feel live. */
const PAUSE_MS = 150;

/** @typedef {Awaited<ReturnType<typeof suggest>>} Choices */

/** Asks the bot while the reader types: after a pause only, one question at a time, and late answers are dropped. */
export function createAutocomplete() {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @type {AbortController | undefined} */
  let running;

  function cancel() {
    clearTimeout(timer);
    running?.abort();
    running = undefined;
  }

  return {
    cancel,
    /**
     * @param {object} body
     * @param {(choices: Choices) => void} answered null: the bot did not answer
     * @param {boolean} atOnce nothing has been typed yet
     */
    ask(body, answered, atOnce) {
      cancel();
      const mine = new AbortController();
      running = mine;
      timer = setTimeout(
        async () => {
          const choices = await suggest(body, mine.signal).catch(() => null);
          if (running === mine && !mine.signal.aborted) answered(choices);
        },
        atOnce ? 0 : PAUSE_MS,
      );
    },
  };
}
