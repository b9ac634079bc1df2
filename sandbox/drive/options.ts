import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import type { Context } from '../context.ts';
import type { World } from '../state/world.ts';
import { complaint } from './complaint.ts';
import { addResolved, type Resolved } from './resolved.ts';

/** A file that a user attaches to a command. */
interface AttachedFile {
  readonly name: string;
  readonly type: string;
  readonly data: Buffer;
}

export type OptionValue = string | number | boolean | AttachedFile;

export interface FilledOption {
  readonly name: string;
  readonly type: Type;
  readonly value: string | number | boolean;
  readonly focused?: true;
}

/** Where the filled options look things up and note them down. */
export interface Filling {
  readonly ctx: Context;
  readonly world: World;
  readonly resolved: Resolved;
  readonly guildId: string | null;
  readonly channelId: string;
  /** The option being typed, whose value is then free text and need not be complete. */
  readonly focused?: string;
}

/** What does Discord send for the options that a user filled in? It refuses what its own window would not let through. */
export function fillOptions(
  defined: readonly APIApplicationCommandBasicOption[],
  given: Readonly<Record<string, OptionValue | undefined>>,
  filling: Filling,
): FilledOption[] {
  const names = defined.map((option) => option.name);
  const unknown = Object.keys(given).filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    const known = names.join(', ') || 'none';
    const option = unknown[0] ?? '';
    throw complaint(`no option «${unknown.join('», «')}»; there are ${known}`, {
      code: 'bad-option',
      option,
    });
  }
  const missing = defined.filter((option) => option.required && given[option.name] === undefined);
  if (missing.length > 0 && filling.focused === undefined) {
    const option = missing[0]?.name ?? '';
    const all = missing.map(({ name }) => name).join('», «');
    throw complaint(`the option «${all}» is required`, { code: 'missing-option', option });
  }
  return Object.entries(given).flatMap(([name, value]): FilledOption[] => {
    const option = defined.find((one) => one.name === name);
    if (!option || value === undefined) return [];
    if (name === filling.focused) return [{ name, type: option.type, value: String(value), focused: true }];
    return [{ name, type: option.type, value: fillOption(option, value, filling) }];
  });
}

function fillOption(
  option: APIApplicationCommandBasicOption,
  value: OptionValue,
  filling: Filling,
): string | number | boolean {
  const wrong = (what: string) =>
    complaint(`option «${option.name}»: ${what}`, { code: 'bad-option', option: option.name });
  switch (option.type) {
    case Type.String:
    case Type.Integer:
    case Type.Number:
      return fillText(option, value, wrong);
    case Type.Boolean:
      if (value === true || value === 'true') return true;
      if (value === false || value === 'false') return false;
      throw wrong('must be true or false');
    default:
      return addResolved(option.type, value, filling);
  }
}

type Wrong = (what: string) => Error;

function fillText(
  option: APIApplicationCommandBasicOption,
  value: OptionValue,
  wrong: Wrong,
): string | number {
  const { choices } = option as { choices?: APIApplicationCommandOptionChoice[] };
  const chosen = choices?.find((choice) => String(choice.value) === String(value) || choice.name === value);
  if (chosen) return chosen.value;
  if (choices?.length) {
    throw wrong(`must be one of ${choices.map((choice) => String(choice.value)).join(', ')}`);
  }
  const bound = (key: string) => (option as unknown as Record<string, number | undefined>)[key];
  if (option.type === Type.String) {
    if (typeof value !== 'string') throw wrong('must be text');
    const [min, max] = [bound('min_length') ?? 0, bound('max_length') ?? 6000];
    if (value.length < min || value.length > max) throw wrong(`must have ${min} to ${max} characters`);
    return value;
  }
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) throw wrong('must be a number');
  if (option.type === Type.Integer && !Number.isSafeInteger(number)) throw wrong('must be a whole number');
  const [min, max] = [bound('min_value') ?? -(2 ** 53), bound('max_value') ?? 2 ** 53];
  if (number < min || number > max) throw wrong(`must be from ${min} to ${max}`);
  return number;
}
