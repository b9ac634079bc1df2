import {
  ApplicationCommandCreateRequestSchema,
  ApplicationCommandPatchRequestPartialSchema,
  ApplicationCommandUpdateRequestSchema,
} from 'discord-api-spec/zod';
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord-api-types/v10';
import { checkChoices } from './choices.ts';
import { badLength, type Finding, type Path, required } from './finding.ts';
import { checkLocales, type Localizations, longest } from './locales.ts';
import { checkSpec } from './spec.ts';

/** The part of a command that the rules read. */
export interface CommandBody {
  id?: string;
  type?: ApplicationCommandType;
  name: string;
  name_localizations?: Localizations;
  description?: string | null;
  description_localizations?: Localizations;
  options?: APIApplicationCommandOption[] | null;
  default_member_permissions?: string | number | null;
  dm_permission?: boolean | null;
  contexts?: number[] | null;
  integration_types?: number[] | null;
  nsfw?: boolean | null;
}

const SCHEMAS = {
  create: ApplicationCommandCreateRequestSchema,
  edit: ApplicationCommandPatchRequestPartialSchema,
  set: ApplicationCommandUpdateRequestSchema,
};
const MAX_SIZE = 8000;

// https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/**
 * What would Discord refuse in this command? First its API description, then the rules beyond it: names, order of
 * options, choices, locales, 8,000 characters.
 * https://docs.discord.com/developers/interactions/application-commands#registering-a-command
 */
export function checkCommand(body: unknown, how: keyof typeof SCHEMAS, at: Path = []): Finding[] {
  const described = checkSpec(SCHEMAS[how], withNumericPermissions(body));
  if (described.length > 0) return described.map((one) => ({ ...one, path: [...at, ...one.path] }));
  return how === 'edit' ? [] : checkRules(body as CommandBody, at);
}

/** What breaks the rules beyond the API description in a whole command? An edit is checked so once it is merged. */
export function checkRules(command: CommandBody, at: Path = []): Finding[] {
  const chatInput = (command.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
  const options = command.options ?? [];
  const findings: Finding[] = [
    ...checkLocales(command.name_localizations, [...at, 'name_localizations']),
    ...checkLocales(command.description_localizations, [...at, 'description_localizations']),
  ];
  if (chatInput) {
    findings.push(...checkNames(command, at));
    if (command.description == null) findings.push(required([...at, 'description']));
    else if (!command.description.trim()) findings.push(badLength([...at, 'description'], 1, 100));
  } else if (command.description || options.length > 0) {
    const key = command.description ? 'description' : 'options';
    const message = 'Context menu commands cannot have a description or options';
    findings.push({ path: [...at, key], code: 'APPLICATION_COMMAND_CONTEXT_MENU_INVALID', message });
  }
  findings.push(...checkOptions(options, [...at, 'options']));
  if (commandSize(command) > MAX_SIZE) {
    const message = `Command exceeds maximum size (${MAX_SIZE})`;
    findings.push({ path: at, code: 'APPLICATION_COMMAND_TOO_LARGE', message });
  }
  return findings;
}

// Discord takes the permissions as a string and as a number, its description as a number only.
// https://github.com/discord/discord-api-spec/issues/11
function withNumericPermissions(body: unknown): unknown {
  const { default_member_permissions: permissions } = (body ?? {}) as CommandBody;
  const numeric = typeof permissions === 'string' && /^\d+$/.test(permissions);
  return numeric ? { ...(body as object), default_member_permissions: Number(permissions) } : body;
}

function checkNames(named: { name: string; name_localizations?: Localizations }, at: Path): Finding[] {
  const names: [Path, string | null][] = [
    [[...at, 'name'], named.name],
    ...Object.entries(named.name_localizations ?? {}).map(([locale, name]): [Path, string | null] => [
      [...at, 'name_localizations', locale],
      name,
    ]),
  ];
  return names.flatMap(([path, name]): Finding[] =>
    name === null || (NAME.test(name) && name === name.toLowerCase())
      ? []
      : [{ path, code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' }],
  );
}

function checkOptions(options: readonly APIApplicationCommandOption[], at: Path): Finding[] {
  const findings: Finding[] = [];
  const nested = options.filter(isNested);
  if (nested.length > 0 && nested.length < options.length) {
    const message =
      'Sub-command and sub-command group option types are mutually exclusive to all other types';
    findings.push({ path: at, code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message });
  }
  const seen = new Set<string>();
  let optionalSeen = false;
  options.forEach((option, index) => {
    const path = [...at, index];
    findings.push(
      ...checkNames(option, path),
      ...checkLocales(option.name_localizations, [...path, 'name_localizations']),
      ...checkLocales(option.description_localizations, [...path, 'description_localizations']),
    );
    if (!option.description.trim()) findings.push(badLength([...path, 'description'], 1, 100));
    if (seen.has(option.name)) {
      const message = 'Option names must be unique';
      findings.push({
        path: [...path, 'name'],
        code: 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
        message,
      });
    }
    seen.add(option.name);
    if (isNested(option)) {
      findings.push(...checkOptions(option.options ?? [], [...path, 'options']));
      if (option.type === ApplicationCommandOptionType.SubcommandGroup && !option.options?.length) {
        findings.push(required([...path, 'options']));
      }
      return;
    }
    if (option.required === true && optionalSeen) {
      const message = 'Required options must be placed before non-required options';
      findings.push({ path, code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message });
    }
    optionalSeen ||= option.required !== true;
    findings.push(...checkChoices(option as APIApplicationCommandBasicOption, path));
  });
  return findings;
}

function isNested(option: APIApplicationCommandOption) {
  return (
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup
  );
}

/**
 * How many characters does a command hold, as Discord counts them? Names, descriptions and choice values, each in its
 * longest language. https://docs.discord.com/developers/interactions/application-commands#slash-commands
 */
function commandSize(part: {
  name: string;
  name_localizations?: Localizations;
  description?: string | null;
  description_localizations?: Localizations;
  options?: readonly unknown[] | null;
  choices?: readonly unknown[] | null;
  value?: string | number;
}): number {
  const inner = [...(part.options ?? []), ...(part.choices ?? [])] as Parameters<typeof commandSize>[0][];
  return (
    longest(part.name, part.name_localizations) +
    longest(part.description, part.description_localizations) +
    String(part.value ?? '').length +
    inner.reduce((sum, one) => sum + commandSize(one), 0)
  );
}
