/** @import { Entry, Filled, Option } from './types.ts' */
import { fold } from './entries.js';

/** @typedef {{ entry: Entry, ended: boolean, filled: Map<string, string>, unknown: string[] }} Line */

/**
 * Which command and which options does a typed line name, as in `/tariff country:Japan product:steel`? Null if it is
 * no command, or if the command's name is not complete yet; `ended`: a space comes after it. Names are known in the
 * reader's and in the bot's own words.
 * @param {readonly Entry[]} entries
 * @param {string} text
 * @returns {Line | null}
 */
export function parseLine(entries, text) {
  if (!/^[/／]/.test(text)) return null;
  const line = text.slice(1);
  const named = entries
    .flatMap((entry) => [entry.shown, entry.line].map((name) => ({ entry, name })))
    .filter(({ name }) => startsWithWord(line, name))
    .sort((one, other) => other.name.length - one.name.length)[0];
  if (!named) return null;
  const rest = line.slice(named.name.length);
  return { entry: named.entry, ended: rest !== '', ...splitOptions(named.entry.options, rest) };
}

/**
 * @param {string} line
 * @param {string} name
 */
function startsWithWord(line, name) {
  return line.toLowerCase().startsWith(name.toLowerCase()) && /^(\s|$)/.test(line.slice(name.length));
}

/**
 * Parts `country:Japan product:steel` by the names of the options; a value reaches to the next name. Words before the
 * first name belong to none.
 * @param {readonly Option[]} options
 * @param {string} text
 * @returns {{ filled: Map<string, string>, unknown: string[] }}
 */
export function splitOptions(options, text) {
  const marks = [...text.matchAll(/(?:^|\s)([^\s:：]{1,32})[:：]/gu)].flatMap((match) => {
    const option = optionNamed(options, match[1] ?? '');
    return option ? [{ option, start: match.index, after: match.index + match[0].length }] : [];
  });
  const filled = new Map(
    marks.map(({ option, after }, index) => [
      option.name,
      text.slice(after, marks[index + 1]?.start ?? text.length).trim(),
    ]),
  );
  const before = text.slice(0, marks[0]?.start ?? text.length).trim();
  return { filled, unknown: before === '' ? [] : before.split(/\s+/) };
}

/**
 * @param {readonly Option[]} options
 * @param {string} name
 */
function optionNamed(options, name) {
  const wanted = fold(name);
  return options.find((option) => fold(option.shown) === wanted || fold(option.name) === wanted);
}

/**
 * The line that one would type for this, in the words that are shown.
 * @param {Entry} entry
 * @param {ReadonlyMap<string, Filled>} values by the option's name
 */
export function lineOf(entry, values) {
  const options = entry.options.flatMap((option) => {
    const filled = values.get(option.name);
    return filled?.text ? `${option.shown}:${filled.text}` : [];
  });
  return [`/${entry.shown}`, ...options].join(' ');
}
