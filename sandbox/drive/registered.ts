import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandType,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import { commandsIn, GLOBAL } from '../state/commands.ts';
import type { State } from '../state/state.ts';
import { complaint } from './complaint.ts';

export interface Found {
  readonly command: APIApplicationCommand;
  readonly scope: string;
  /** The subcommand group and subcommand, outermost first. */
  readonly path: readonly APIApplicationCommandOption[];
  readonly options: readonly APIApplicationCommandBasicOption[];
}

/** Which registered command is «digest setup»? A server's own command comes before a global one of its name. */
export function findCommand(state: State, guildId: string | null, line: string): Found {
  const [name = '', ...words] = line.replace(/^\//, '').trim().split(/\s+/);
  const scopes = guildId === null ? [GLOBAL] : [guildId, GLOBAL];
  for (const scope of scopes) {
    const command = commandsIn(state, scope).find(
      (one) => one.name === name && one.type === ApplicationCommandType.ChatInput,
    );
    if (command) return { command, scope, ...descend(command, words) };
  }
  const known = scopes.flatMap((scope) => commandsIn(state, scope).map((command) => `/${command.name}`));
  const others = known.length > 0 ? `there are ${known.join(', ')}` : 'no command is';
  throw complaint(`/${name} is not registered; ${others}`, { code: 'unknown-command' });
}

function descend(command: APIApplicationCommand, words: readonly string[]): Pick<Found, 'path' | 'options'> {
  const path: APIApplicationCommandOption[] = [];
  let inside: readonly APIApplicationCommandOption[] = command.options ?? [];
  for (const word of words) {
    const next = inside.find((option) => option.name === word && isNested(option));
    if (!next) throw complaint(`/${command.name} has no subcommand «${word}»`, { code: 'unknown-command' });
    path.push(next);
    inside = 'options' in next ? (next.options ?? []) : [];
  }
  const below = inside.filter(isNested).map((option) => option.name);
  if (below.length > 0) {
    const code = 'unknown-command';
    throw complaint(`/${command.name} needs a subcommand: ${below.join(', ')}`, { code });
  }
  return { path, options: inside as APIApplicationCommandBasicOption[] };
}

function isNested(option: APIApplicationCommandOption): boolean {
  return option.type === Type.Subcommand || option.type === Type.SubcommandGroup;
}
