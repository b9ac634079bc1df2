/** @import { Choice, Filled, Guild, Option } from './types.ts' */
import { fold } from './entries.js';

const INTEGER = 4;
const USER = 6;
const CHANNEL = 7;
const NUMBER = 10;
const KINDS = { text: 0, announcement: 5, thread: 11 };

/**
 * What can be chosen for this option here? Empty if anything may be typed, or if the bot is to be asked.
 * @param {Option} option
 * @param {Guild | null} guild
 * @param {readonly { id: string, name: string }[]} users
 * @returns {readonly Choice[]}
 */
export function choicesOf(option, guild, users) {
  if (option.type === USER) return users.map(({ id, name }) => ({ name: `@${name}`, value: id }));
  if (option.type !== CHANNEL) return option.choices;
  return (guild?.channels ?? [])
    .filter(({ kind }) => option.channelTypes.length === 0 || option.channelTypes.includes(KINDS[kind]))
    .map(({ id, name }) => ({ name: `#${name}`, value: id }));
}

/**
 * Which of these match what has been typed?
 * @param {readonly Choice[]} choices
 * @param {string} typed
 */
export function choicesMatching(choices, typed) {
  const wanted = bare(typed);
  const starts = choices.filter(({ name }) => bare(name).startsWith(wanted));
  const has = choices.filter(({ name, value }) =>
    [bare(name), bare(String(value))].some((text) => text.includes(wanted)),
  );
  return [...new Set([...starts, ...has])];
}

/** @param {string} text */
const bare = (text) => fold(text).replace(/^[#@]/, '');

/**
 * What is sent for what stands in the option? A problem if Discord would not let it through: `choose` one of the list,
 * a `number`, a `whole` number, `range`.
 * @param {Option} option
 * @param {Filled} filled
 * @param {readonly Choice[]} choices
 * @returns {{ value: string | number | boolean } | { problem: 'choose' | 'number' | 'whole' | 'range' }}
 */
export function valueIn(option, filled, choices) {
  if (filled.value !== undefined) return { value: filled.value };
  const text = filled.text.trim();
  if (choices.length > 0 || option.type === CHANNEL || option.type === USER) {
    const chosen = choices.find(({ name, value }) =>
      [bare(name), bare(String(value))].includes(bare(text.replace(/^<[#@]!?(\d+)>$/, '$1'))),
    );
    return chosen ? { value: chosen.value } : { problem: 'choose' };
  }
  if (option.type !== INTEGER && option.type !== NUMBER) return { value: text };
  const number = Number(text.normalize('NFKC').replaceAll(',', ''));
  if (text === '' || !Number.isFinite(number)) return { problem: 'number' };
  if (option.type === INTEGER && !Number.isSafeInteger(number)) return { problem: 'whole' };
  const outside = number < (option.min ?? -Infinity) || number > (option.max ?? Infinity);
  return outside ? { problem: 'range' } : { value: number };
}
