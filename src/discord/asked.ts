import { ApplicationCommandOptionType, type CommandInteractionOption } from 'discord.js';
import { type AskableQuestion, type Command, questionsOf } from '../../commands/command.ts';

/** The question of this path, `tariff` or `digest status`. */
export function questionAt(commands: readonly Command[], path: string): AskableQuestion | undefined {
  return questionsOf(commands).find((question) => question.path === path);
}

/** What an interaction asks: the path that people type, and the options given to it. */
export interface Asked {
  path: string;
  given: readonly CommandInteractionOption[];
}

/** Which question does a slash command ask, or the typing of one? A subcommand comes as the only option, with its own inside. */
export function askedOf({
  commandName,
  options,
}: {
  commandName: string;
  options: { data: readonly CommandInteractionOption[] };
}): Asked {
  const [first] = options.data;
  return first?.type === ApplicationCommandOptionType.Subcommand
    ? { path: `${commandName} ${first.name}`, given: first.options ?? [] }
    : { path: commandName, given: options.data };
}
