import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandType,
} from 'discord-api-types/v10';
import type { CommandBody } from '../check/command.ts';
import type { State } from './state.ts';

/** Commands of each type that an application may have in one scope; and how many it may create a day. */
export const MAX_COMMANDS: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15, 4: 1 };
export const MAX_CREATIONS_A_DAY = 200;
const DAY = 86_400_000;

export const GLOBAL = 'global';

/** Which commands are registered in this scope (`global` or a guild's id)? */
export function commandsIn(state: State, scope: string): readonly APIApplicationCommand[] {
  return state.commands.get(scope) ?? [];
}

/** How many commands more may be created in this scope today? Discord answers 30034 beyond. */
export function creationsLeft(state: State, scope: string): number {
  const recent = (state.creations.get(scope) ?? []).filter((at) => at > state.clock() - DAY);
  state.creations.set(scope, recent);
  return MAX_CREATIONS_A_DAY - recent.length;
}

/** Which registered command would this one replace? The one of its name and type. */
export function sameCommand(
  state: State,
  scope: string,
  body: CommandBody,
): APIApplicationCommand | undefined {
  const type = body.type ?? ApplicationCommandType.ChatInput;
  return commandsIn(state, scope).find((one) => one.name === body.name && one.type === type);
}

/**
 * What does Discord keep of this command? An unchanged one keeps its id and version, a changed one its id.
 * https://docs.discord.com/developers/interactions/application-commands#application-command-object
 */
export function keepCommand(
  state: State,
  scope: string,
  body: CommandBody,
  replaced = sameCommand(state, scope, body),
): APIApplicationCommand {
  const content = normalize(body, scope);
  const id = replaced?.id ?? state.nextId();
  if (!replaced) state.creations.set(scope, [...(state.creations.get(scope) ?? []), state.clock()]);
  const made = { id, application_id: state.applicationId, version: '', ...content } as APIApplicationCommand;
  const unchanged = replaced && fingerprint(replaced) === fingerprint(made);
  made.version = unchanged ? replaced.version : state.nextId();
  return made;
}

const fingerprint = (command: APIApplicationCommand) =>
  JSON.stringify({ ...command, version: '' }, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

// Discord leaves out of an option what is empty or false, and writes out a command's own defaults.
function normalize(body: CommandBody, scope: string): Record<string, unknown> {
  const global = scope === GLOBAL;
  const permissions = body.default_member_permissions;
  const options = body.options ?? [];
  return {
    type: body.type ?? ApplicationCommandType.ChatInput,
    name: body.name,
    name_localizations: body.name_localizations ?? null,
    description: body.description ?? '',
    description_localizations: body.description_localizations ?? null,
    ...(options.length > 0 ? { options: options.map(normalizeOption) } : {}),
    default_member_permissions: permissions == null ? null : String(permissions),
    ...(global ? { dm_permission: body.dm_permission ?? true } : { guild_id: scope }),
    contexts: global ? (body.contexts ?? null) : null,
    integration_types: global ? (body.integration_types ?? [0, 1]) : [0],
    nsfw: body.nsfw ?? false,
  };
}

function normalizeOption(option: APIApplicationCommandOption): APIApplicationCommandOption {
  const entries = Object.entries(option).filter(
    ([, value]) => value != null && value !== false && !(Array.isArray(value) && value.length === 0),
  );
  const kept = Object.fromEntries(entries) as unknown as APIApplicationCommandOption;
  if ('options' in kept && kept.options) {
    return { ...kept, options: kept.options.map(normalizeOption) } as APIApplicationCommandOption;
  }
  return kept;
}

/** What is shown of a command when its translations were not asked for (`with_localizations`)? */
export function withoutLocalizations<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutLocalizations) as T;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !key.endsWith('_localizations'));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutLocalizations(inner)])) as T;
}
