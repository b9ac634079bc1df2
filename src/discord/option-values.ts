import type { CommandOption, Question } from '../../commands/command.ts';
import type { OptionValues } from '../reply/reply.ts';

/** An option as an interaction brings it. */
export interface GivenOption {
  name: string;
  value?: string | number | boolean | undefined;
}

/**
 * Which values did the reader give, by the question's own definition? What the definition does not know is left out:
 * a client may still show an older version of the command for a while.
 */
export function readOptionValues(
  question: Pick<Question, 'options'>,
  given: readonly GivenOption[],
): OptionValues {
  const values: OptionValues = {};
  for (const option of question.options) {
    const value = given.find(({ name }) => name === option.name)?.value;
    const read = value === undefined ? undefined : optionValue(option, value);
    if (read !== undefined) values[option.name] = read;
  }
  return values;
}

const CHANNEL_ID = /^\d{1,20}$/;

/** The value in the option's own type, or undefined when it is none of that type (half-typed numbers arrive as text). */
export function optionValue(
  option: CommandOption,
  value: string | number | boolean,
): string | number | boolean | undefined {
  if (option.type === 'string') return String(value);
  if (option.type === 'channel') return CHANNEL_ID.test(String(value)) ? String(value) : undefined;
  if (option.type === 'boolean') return typeof value === 'boolean' ? value : undefined;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return undefined;
  return option.type === 'integer' && !Number.isInteger(number) ? undefined : number;
}
