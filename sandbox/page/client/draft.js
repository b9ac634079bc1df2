/** @import { Choice, Entry, Filled, Option } from './types.ts' */
/** @import { Chip } from './chip.js' */
import { valueIn } from './option-value.js';

/** @typedef {{ name: string, problem: 'required' | 'choose' | 'number' | 'whole' | 'range' }} Wrong */

/**
 * What would be sent for these chips, and what is wrong with them, in the order of the command's options?
 * @param {Entry} entry
 * @param {readonly Pick<Chip, 'option' | 'filled'>[]} chips
 * @param {(option: Option) => readonly Choice[]} choicesOf
 * @returns {{ options: Record<string, string | number | boolean>, wrong: Wrong[] }}
 */
export function judge(entry, chips, choicesOf) {
  const filled = filledOf(chips);
  /** @type {Record<string, string | number | boolean>} */
  const options = {};
  /** @type {Wrong[]} */
  const wrong = [];
  for (const option of entry.options) {
    const held = filled.get(option.name);
    if (!held) {
      if (option.required) wrong.push({ name: option.name, problem: 'required' });
      continue;
    }
    const result = valueIn(option, held, choicesOf(option));
    if ('problem' in result) wrong.push({ name: option.name, problem: result.problem });
    else options[option.name] = result.value;
  }
  return { options, wrong };
}

/**
 * The options that hold something.
 * @param {readonly Pick<Chip, 'option' | 'filled'>[]} chips
 * @returns {Map<string, Filled>}
 */
export function filledOf(chips) {
  const full = chips.filter(({ filled }) => filled.text.trim() !== '');
  return new Map(full.map(({ option, filled }) => [option.name, filled]));
}

/**
 * Which chips stand there at the start: the required ones, then those already filled.
 * @param {Entry} entry
 * @param {ReadonlyMap<string, Filled>} filled
 * @returns {Option[]}
 */
export function firstOptions(entry, filled) {
  const required = entry.options.filter((option) => option.required);
  const given = [...filled.keys()].flatMap(
    (name) => entry.options.find((option) => option.name === name) ?? [],
  );
  return [...new Set([...required, ...given])];
}
