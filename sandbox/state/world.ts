import { type APIUser, ChannelType, GatewayIntentBits, OverwriteType } from 'discord-api-types/v10';
import type { Context } from '../context.ts';
import { guildCreate } from '../gateway/guild.ts';
import { makeGuild, makeGuildChannel, makeMember, makePrivateChannel, makeThread, makeUser } from './seed.ts';
import type { Channel, Guild, State } from './state.ts';

/** The changes that people make to their servers; the bot hears of each through the gateway. */
export interface World {
  /** A server that installs the bot (or, with `hasBot: false`, one that does not), with one text channel. */
  addGuild(name: string, options?: { locale?: string; hasBot?: boolean }): Guild;
  /** The bot is removed from a server. */
  removeBot(guildId: string): void;
  addChannel(guildId: string, name: string, kind?: 'text' | 'announcement'): Channel;
  /** A public thread in a text or announcement channel. */
  addThread(channelId: string, name: string): Channel;
  deleteChannel(channelId: string): void;
  /** Takes permissions from the bot in a channel; 0n gives them back. */
  denyBot(channelId: string, permissions: bigint): void;
  /** The person of this name (or id), made and added to the servers if new. */
  user(nameOrId: string): APIUser;
  /** The channel of this id or, in the first server that has it, of this name. */
  channel(idOrName: string): Channel;
  /** From now on this person takes no direct messages from the bot. */
  closeInbox(userId: string): void;
  /** The channel in which this person and the bot talk alone. */
  directMessage(user: APIUser): Channel;
}

/** How do people change the sandbox's servers? */
export function createWorld(ctx: Context): World {
  const { state } = ctx;
  const channel = (idOrName: string): Channel => {
    const byName = [...state.channels.values()].find(
      (one) => 'name' in one.data && one.data.name === idOrName,
    );
    const found = state.channels.get(idOrName) ?? byName;
    if (!found) throw new Error(`there is no channel «${idOrName}»`);
    return found;
  };
  const world: World = {
    addGuild(name, { locale = 'en-US', hasBot = true } = {}) {
      const guild = addGuild(state, name, locale, hasBot);
      if (hasBot) ctx.dispatch('GUILD_CREATE', guildCreate(state, guild), GatewayIntentBits.Guilds);
      return guild;
    },
    removeBot(guildId) {
      const guild = state.guilds.get(guildId);
      if (!guild?.hasBot) throw new Error(`the bot is not in server ${guildId}`);
      guild.hasBot = false;
      guild.members.delete(state.bot.id);
      state.commands.delete(guildId);
      ctx.dispatch('GUILD_DELETE', { id: guildId }, GatewayIntentBits.Guilds);
    },
    addChannel(guildId, name, kind = 'text') {
      const made = addChannel(state, guildId, name, kind);
      ctx.dispatch('CHANNEL_CREATE', made.data, GatewayIntentBits.Guilds);
      return made;
    },
    addThread(channelId, name) {
      const parent = channel(channelId);
      const made = makeThread(parent, name, state.owner.id, new Date(state.clock()).toISOString());
      state.channels.set(made.data.id, made);
      ctx.dispatch('THREAD_CREATE', { ...made.data, newly_created: true }, GatewayIntentBits.Guilds);
      return made;
    },
    deleteChannel(channelId) {
      const { data } = channel(channelId);
      state.channels.delete(data.id);
      for (const [id, { message }] of state.messages) {
        if (message.channel_id === data.id) state.messages.delete(id);
      }
      ctx.dispatch('CHANNEL_DELETE', data, GatewayIntentBits.Guilds);
    },
    denyBot(channelId, permissions) {
      const { data } = channel(channelId);
      const others = (data.permission_overwrites ?? []).filter((one) => one.id !== state.bot.id);
      const own = { id: state.bot.id, type: OverwriteType.Member, allow: '0', deny: String(permissions) };
      data.permission_overwrites = permissions === 0n ? others : [...others, own];
      ctx.dispatch('CHANNEL_UPDATE', data, GatewayIntentBits.Guilds);
    },
    closeInbox: (userId) => void state.closedInboxes.add(userId),
    user: (nameOrId) => findUser(state, nameOrId),
    channel,
    directMessage(user) {
      const made = makePrivateChannel('dm', [user]);
      const known = state.channels.get(made.data.id);
      if (known) return known;
      state.channels.set(made.data.id, made);
      return made;
    },
  };
  return world;
}

/** Adds a server with one text channel, without telling anyone. */
export function addGuild(state: State, name: string, locale: string, hasBot: boolean): Guild {
  const joinedAt = new Date(state.clock()).toISOString();
  const guild = makeGuild(name, locale, state.owner, state.bot, joinedAt, hasBot);
  state.guilds.set(guild.data.id, guild);
  addChannel(state, guild.data.id, 'general', 'text');
  return guild;
}

/** Adds a channel to a server, without telling anyone. */
export function addChannel(
  state: State,
  guildId: string,
  name: string,
  kind: 'text' | 'announcement',
): Channel {
  if (!state.guilds.has(guildId)) throw new Error(`there is no server ${guildId}`);
  const position = [...state.channels.values()].filter((one) => one.guildId === guildId).length;
  const type = kind === 'text' ? ChannelType.GuildText : ChannelType.GuildAnnouncement;
  const made = makeGuildChannel(guildId, name, type, position);
  state.channels.set(made.data.id, made);
  return made;
}

function findUser(state: State, nameOrId: string): APIUser {
  const known = state.users.get(nameOrId);
  if (known) return known;
  const made = makeUser(nameOrId);
  const named = state.users.get(made.id);
  if (named) return named;
  state.users.set(made.id, made);
  const joinedAt = new Date(state.clock()).toISOString();
  for (const guild of state.guilds.values()) guild.members.set(made.id, makeMember(made, [], joinedAt));
  return made;
}
