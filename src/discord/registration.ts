import type { REST } from 'discord.js';
import { type RESTGetAPIApplicationCommandsResult, Routes } from 'discord-api-types/v10';
import { type CommandDifference, compareCommands } from './command-difference.ts';
import type { CommandDefinition } from './definition.ts';
import type { Log } from './surroundings.ts';

/** Where commands are registered: for one server, or for everyone when there is no `guildId`. */
export interface RegistrationTarget {
  applicationId: string;
  guildId?: string | undefined;
}

/**
 * Brings Discord's list of our commands up to date, and writes only if something differs: a new global list takes a
 * while to reach every client, and creating commands is limited to 200 a day and server.
 * https://docs.discord.com/developers/interactions/application-commands#bulk-overwrite-global-application-commands
 * Throws what discord.js throws when Discord refuses or cannot be reached.
 */
export async function registerCommands(
  rest: REST,
  target: RegistrationTarget,
  definitions: readonly CommandDefinition[],
  log: Log,
): Promise<CommandDifference> {
  const { applicationId, guildId } = target;
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const present = await presentCommands(rest, route);
  const wanted = guildId === undefined ? definitions : definitions.map(withoutGlobalKeys);
  const difference = compareCommands(wanted, present, guildId === undefined ? 'global' : 'guild');
  if (Object.values(difference).every((names) => names.length === 0)) {
    log.info({ commands: wanted.length, guild: guildId }, 'slash commands are up to date');
    return difference;
  }
  log.info({ ...difference, guild: guildId }, 'slash commands differ from those Discord has; registering');
  await rest.put(route, { body: wanted });
  return difference;
}

/** What Discord has; nothing where the server cannot list commands (stand-ins often cannot): they are then written. */
async function presentCommands(
  rest: REST,
  route: `/${string}`,
): Promise<RESTGetAPIApplicationCommandsResult> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  try {
    return (await rest.get(route, { query })) as RESTGetAPIApplicationCommandsResult;
  } catch (error) {
    if ([404, 405, 501].includes((error as { status?: number }).status ?? 0)) return [];
    throw error;
  }
}

/** Contexts and installation types exist for global commands only. */
function withoutGlobalKeys(definition: CommandDefinition): CommandDefinition {
  const { contexts: _contexts, integration_types: _types, ...rest } = definition;
  return rest;
}
