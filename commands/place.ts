import { messages } from '../src/lang/languages.ts';
import type { Command, CommandContext, Here } from './command.ts';
import { Refused } from './refused.ts';
import type { Services } from './services.ts';

/** A place in Discord with the application behind it. */
export interface Settled {
  here: Here;
  services: Services;
}

/** Where we are and whom we ask. Throws Refused (`discord-only`) where there is no Discord, as in `ask`. */
export function inDiscord({ here, services, language }: CommandContext): Settled {
  if (here === null || services === null) throw refused('discord-only', messages(language).error.discordOnly);
  return { here, services };
}

/** The server that we are in. Throws Refused (`discord-only`, `server-only`). */
export function inServer(context: CommandContext): Settled & { guildId: string } {
  const settled = inDiscord(context);
  const { guildId } = settled.here;
  if (guildId === null) throw refused('server-only', messages(context.language).settings.serverOnly);
  return { ...settled, guildId };
}

/**
 * May a question of this place be asked here, by this reader? Discord hides server settings from those who may not
 * manage the server, but administrators can open them to anyone, and a button is seen by all.
 * Throws Refused (`discord-only`, `server-only`, `not-permitted`).
 */
export function checkPlace(where: Command['where'], context: CommandContext): void {
  if (where === 'anywhere') return;
  inServer(context);
  if (context.here?.mayManage !== true)
    throw refused('not-permitted', messages(context.language).settings.notPermitted);
}

/** The same question, answered with yes or no. */
export function isPlaceOpen(where: Command['where'], { here, services }: CommandContext): boolean {
  return (
    where === 'anywhere' || (services !== null && here !== null && here.guildId !== null && here.mayManage)
  );
}

/** A refusal without suggestions, ready to be thrown. */
export function refused(code: string, message: string, suggestions: string[] = []): Refused {
  return new Refused({ code, message, suggestions });
}
