import { isThread } from '../state/permissions.ts';
import type { Guild, State } from '../state/state.ts';

/**
 * What does GUILD_CREATE say of a server? Its members are the bot alone, as for a bot without the members intent.
 * https://docs.discord.com/developers/events/gateway-events#guild-create
 */
export function guildCreate(state: State, guild: Guild): Record<string, unknown> {
  const channels = [...state.channels.values()].filter((channel) => channel.guildId === guild.data.id);
  const own = guild.members.get(state.bot.id);
  return {
    ...guild.data,
    joined_at: guild.joinedAt,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    voice_states: [],
    members: own ? [own] : [],
    channels: channels.filter((channel) => !isThread(channel)).map((channel) => channel.data),
    threads: channels.filter(isThread).map((thread) => thread.data),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
