import {
  type APIApplicationCommand,
  type APIUser,
  PermissionFlagsBits as Can,
  ChannelType,
  ApplicationIntegrationType as Install,
  InteractionContextType as Where,
} from 'discord-api-types/v10';
import { ELSEWHERE, HOME, READER } from '../state/create.ts';
import { stableId } from '../state/ids.ts';
import { ALL_PERMISSIONS, permissionsIn } from '../state/permissions.ts';
import { MEMBER_PERMISSIONS, makeMember, makePrivateChannel } from '../state/seed.ts';
import type { Channel, State } from '../state/state.ts';
import type { World } from '../state/world.ts';
import { complaint } from './complaint.ts';

/** Who uses the bot, where, and in which language. */
export interface Whereabouts {
  /** A name or an id; a new name is a new person. Default: «Reader». */
  readonly user?: string;
  /** The user's language, default en-US, and the server's, by default its own. */
  readonly locale?: string;
  readonly guildLocale?: string;
  /** A channel's name or id; default: the first of the place. */
  readonly channel?: string;
  /** Default: what the channel is. */
  readonly context?: 'guild' | 'bot-dm' | 'private-channel';
  /** What the user may do in the channel. Default: what any member may. */
  readonly permissions?: bigint;
  /** The user, not the server, has installed the bot; in a server it is then one that the bot is not in. */
  readonly userInstalled?: boolean;
  /** The server's administrators let everyone use the command, whatever `default_member_permissions` says. */
  readonly permissionsOverridden?: boolean;
}

export interface Place {
  readonly user: APIUser;
  readonly channel: Channel;
  readonly guildId: string | null;
  readonly context: Where;
  readonly install: Install;
  readonly permissions: bigint;
  /** The fields of the interaction that say all this. */
  readonly fields: Readonly<Record<string, unknown>>;
}

const CONTEXTS = { guild: Where.Guild, 'bot-dm': Where.BotDM, 'private-channel': Where.PrivateChannel };

/** What does an interaction say about who acts and where? */
export function placeOf(state: State, world: World, where: Whereabouts): Place {
  const user = world.user(where.user ?? READER);
  const context = CONTEXTS[where.context ?? contextOf(state.channels.get(where.channel ?? ''))];
  const install =
    where.userInstalled || context === Where.PrivateChannel ? Install.UserInstall : Install.GuildInstall;
  const channel = channelOf(state, world, where, context, user);
  const { guildId } = channel;
  const guild = guildId ? state.guilds.get(guildId) : undefined;
  const known = guild?.members.get(user.id) ?? makeMember(user, [], new Date(state.clock()).toISOString());
  const owner = guild?.data.owner_id === user.id;
  const permissions = where.permissions ?? (owner || !guild ? ALL_PERMISSIONS : MEMBER_PERMISSIONS);
  const appPermissions =
    guild?.hasBot === false ? MEMBER_PERMISSIONS : permissionsIn(state, channel, state.bot.id);
  const owners = install === Install.UserInstall ? { [install]: user.id } : { [install]: guildId ?? '0' };
  const member = { ...known, permissions: String(permissions), unusual_dm_activity_until: null };
  const inGuild = guild && {
    guild_id: guild.data.id,
    guild: { id: guild.data.id, locale: guild.data.preferred_locale, features: guild.data.features },
    guild_locale: where.guildLocale ?? guild.data.preferred_locale,
    member,
  };
  const fields = {
    channel_id: channel.data.id,
    channel: { ...channel.data, ...(guild ? { permissions: String(permissions) } : {}) },
    app_permissions: String(appPermissions | Can.UseExternalApps),
    locale: where.locale ?? 'en-US',
    context,
    authorizing_integration_owners: owners,
    attachment_size_limit: 10 * 1024 * 1024,
    entitlements: [],
    entitlement_sku_ids: [],
    ...(inGuild ?? { user }),
  };
  return { user, channel, guildId, context, install, permissions, fields };
}

function channelOf(state: State, world: World, where: Whereabouts, context: Where, user: APIUser): Channel {
  if (context === Where.BotDM) {
    const own = world.directMessage(user);
    if (where.context !== undefined || where.channel === own.data.id) return own;
    throw complaint('this is the direct message of another user', { code: 'unknown-place' });
  }
  if (context === Where.PrivateChannel) {
    const made = makePrivateChannel('group', [user, state.owner]);
    state.channels.set(made.data.id, state.channels.get(made.data.id) ?? made);
    return made;
  }
  if (where.channel !== undefined) return world.channel(where.channel);
  const guildId = stableId(`guild:${where.userInstalled ? ELSEWHERE : HOME}`);
  const first = [...state.channels.values()].find((channel) => channel.guildId === guildId);
  if (!first) throw new Error('the server has no channel');
  return first;
}

function contextOf(channel: Channel | undefined): keyof typeof CONTEXTS {
  if (channel?.data.type === ChannelType.DM) return 'bot-dm';
  return channel?.data.type === ChannelType.GroupDM ? 'private-channel' : 'guild';
}

/** Would Discord offer this command here, to this user? An error says why not. */
export function checkOffered(
  state: State,
  command: APIApplicationCommand,
  place: Place,
  where: Whereabouts,
): void {
  const never = (why: string) =>
    complaint(`/${command.name} is not offered here: ${why}`, { code: 'not-offered' });
  const guild = place.guildId ? state.guilds.get(place.guildId) : undefined;
  if (guild?.hasBot === false && place.install === Install.GuildInstall) {
    throw never('the bot is not in this server');
  }
  if (command.contexts && !command.contexts.includes(place.context)) {
    throw never(`its contexts are ${command.contexts.join(', ')}, not ${place.context}`);
  }
  if (command.integration_types && !command.integration_types.includes(place.install)) {
    throw never(`its integration types are ${command.integration_types.join(', ')}, not ${place.install}`);
  }
  if (place.context !== Where.Guild && command.guild_id) throw never('it belongs to a server');
  if (place.context === Where.BotDM && command.dm_permission === false) throw never('dm_permission is false');
  const needed = command.default_member_permissions;
  if (needed == null || place.guildId === null || where.permissionsOverridden) return;
  const admin = (place.permissions & Can.Administrator) !== 0n;
  const bits = BigInt(needed);
  if (admin || (bits !== 0n && (place.permissions & bits) === bits)) return;
  throw never(`the user lacks the permissions ${needed}`);
}
