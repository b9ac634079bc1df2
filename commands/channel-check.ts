import { messages } from '../src/lang/languages.ts';
import type { CommandContext } from './command.ts';
import { inServer, refused } from './place.ts';

/**
 * Can the bot post in this channel of the server, and publish where that is asked? Says in the reader's language which
 * rights are missing. Throws Refused (`unknown-channel`, `missing-permissions`, `not-announcement`).
 */
export async function checkChannel(
  channelId: string,
  publish: boolean,
  context: CommandContext,
): Promise<void> {
  const { services, guildId } = inServer(context);
  const say = messages(context.language);
  const report = await services.channel(channelId, guildId, publish);
  const channel = `<#${channelId}>`;
  if (!report.found) throw refused('unknown-channel', say.settings.channelNotFound(channel));
  if (report.missing.length > 0) {
    const names = report.missing.map((permission) => say.settings.permissions[permission]);
    throw refused('missing-permissions', say.settings.missing(channel, say.list(names)));
  }
  if (publish && report.kind !== 'announcement')
    throw refused('not-announcement', say.settings.notAnnouncement(channel));
}
