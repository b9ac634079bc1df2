import { isDeepStrictEqual } from 'node:util';
import { ApplicationCommandType } from 'discord-api-types/v10';

/** Names of the commands that have to be created, changed or removed. */
export interface CommandDifference {
  added: string[];
  changed: string[];
  removed: string[];
}

type Plain = Record<string, unknown>;

/** Keys that we decide. All others (id, version, dm_permission, …) are Discord's own or derived from these. */
const COMMAND_KEYS = [
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'default_member_permissions',
  'nsfw',
] as const;
/** Discord keeps these two for global commands only. */
const GLOBAL_KEYS = ['contexts', 'integration_types'] as const;
const OPTION_KEYS = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'required',
  'autocomplete',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
] as const;
const CHOICE_KEYS = ['name', 'name_localizations', 'value'] as const;

/**
 * Which commands does Discord have otherwise than we do? Discord fills in defaults (`nsfw: false`, empty
 * localizations as null, `required` left out when false), so both sides are brought to one form first.
 */
export function compareCommands(
  ours: readonly object[],
  theirs: readonly object[],
  scope: 'global' | 'guild',
): CommandDifference {
  const [wanted, present] = [byName(ours, scope), byName(theirs, scope)];
  const names = (from: Map<string, Plain>, when: (key: string) => boolean) =>
    [...from].filter(([key]) => when(key)).map(([, command]) => String(command.name));
  return {
    added: names(wanted, (key) => !present.has(key)),
    changed: names(
      wanted,
      (key) => present.has(key) && !isDeepStrictEqual(wanted.get(key), present.get(key)),
    ),
    removed: names(present, (key) => !wanted.has(key)),
  };
}

/** A user or message command may have the same name as a slash command, so the kind is part of the key. */
function byName(commands: readonly object[], scope: 'global' | 'guild'): Map<string, Plain> {
  return new Map(
    commands.map((command) => {
      const normal = normalCommand(command as Plain, scope);
      return [`${normal.type}:${normal.name}`, normal];
    }),
  );
}

function normalCommand(command: Plain, scope: 'global' | 'guild'): Plain {
  return {
    type: command.type ?? ApplicationCommandType.ChatInput,
    ...pick(command, COMMAND_KEYS),
    ...(scope === 'global' ? pick(command, GLOBAL_KEYS) : {}),
    options: list(command.options).map(normalOption),
  };
}

function normalOption(option: Plain): Plain {
  return {
    ...pick(option, OPTION_KEYS),
    options: list(option.options).map(normalOption),
    choices: list(option.choices).map((choice) => pick(choice, CHOICE_KEYS)),
    channel_types: sorted(option.channel_types),
  };
}

/** The named values without those that mean «nothing»: null, false, an empty object or list. */
function pick(from: Plain, keys: readonly string[]): Plain {
  return Object.fromEntries(
    keys.map((key) => [key, sorted(from[key])] as const).filter(([, value]) => !meansNothing(value)),
  );
}

function meansNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** The order of contexts and installation types has no meaning; that of options and choices has. */
function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value.toSorted() : value;
}

function list(value: unknown): Plain[] {
  return Array.isArray(value) ? value : [];
}
