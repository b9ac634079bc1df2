import type { AskableQuestion, Command, CommandOption, Question } from '../../commands/command.ts';
import { LIMITS } from '../reply/limits.ts';
import type { OptionValues } from '../reply/reply.ts';
import { questionAt } from './asked.ts';
import { optionValue } from './option-values.ts';

/** The question that a button asks. */
export interface ButtonState {
  /** Its path, `tariff` or `digest status`. */
  command: string;
  options: OptionValues;
}

/** What a button's id says; or why it says nothing to us: another's, another version's, or a command changed since. */
export type CustomIdReading =
  | { understood: true; question: AskableQuestion; options: OptionValues }
  | { understood: false; reason: 'not-ours' | 'unknown-command' | 'options-changed' };

/** Raise it when the same text would mean something else; buttons in old messages then answer «ask again». */
const VERSION = '1';
const SEPARATOR = '|';

/**
 * A button's question as its id, `1|tariff|country=JP|date=2022-04-01`: Discord gives the id back when somebody
 * presses the button, so nothing has to be stored. Null when it does not fit into Discord's 100 characters.
 * https://docs.discord.com/developers/components/reference#anatomy-of-a-component-custom-id
 */
export function customIdOf(state: ButtonState): string | null {
  const options = Object.entries(state.options).map(
    ([name, value]) => `${name}=${escaped(valueText(value))}`,
  );
  const id = [VERSION, state.command, ...options].join(SEPARATOR);
  return id.length <= LIMITS.customId && id.isWellFormed() ? id : null;
}

/** Which question does this id stand for? Read by the definitions of today, as its message may be years old. */
export function readCustomId(id: string, commands: readonly Command[]): CustomIdReading {
  const [version, path, ...pairs] = id.split(SEPARATOR);
  if (version !== VERSION || path === undefined) return { understood: false, reason: 'not-ours' };
  const question = questionAt(commands, path);
  if (question === undefined) return { understood: false, reason: 'unknown-command' };
  const options = readPairs(question, pairs);
  return options === null
    ? { understood: false, reason: 'options-changed' }
    : { understood: true, question, options };
}

function readPairs(question: Question, pairs: readonly string[]): OptionValues | null {
  const options: OptionValues = {};
  for (const pair of pairs) {
    const [, name = '', text = ''] = /^([^=]+)=(.*)$/s.exec(pair) ?? [];
    const option = question.options.find((candidate) => candidate.name === name);
    const value = option === undefined ? undefined : readValue(option, unescaped(text));
    if (value === undefined) return null;
    options[name] = value;
  }
  const complete = question.options.every((option) => !option.required || options[option.name] !== undefined);
  return complete ? options : null;
}

function valueText(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return String(value);
}

function readValue(option: CommandOption, text: string): string | number | boolean | undefined {
  if (option.type === 'boolean') return text === '1' ? true : text === '0' ? false : undefined;
  return optionValue(option, text);
}

/** Only what would break the form is escaped, so that codes stay as short as they are. White space might be trimmed. */
function escaped(text: string): string {
  return text.replace(/[%|\s]/g, (character) => encodeURIComponent(character));
}

/** Exactly what `escaped` made, and nothing else: a stray «%» stays one. */
function unescaped(text: string): string {
  return text.replace(/(?:%[0-9A-F]{2})+/g, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}
