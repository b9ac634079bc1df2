import {
  type APIChannel,
  type APIGuild,
  type APIGuildMember,
  type APIRole,
  type APIUser,
  PermissionFlagsBits as Can,
  ChannelType,
  GuildFeature,
  type GuildMemberFlags,
  type Locale,
  type RoleFlags,
} from 'discord-api-types/v10';
import { stableId } from './ids.ts';
import type { Channel, Guild } from './state.ts';

/** What an ordinary member may do in a channel. */
export const MEMBER_PERMISSIONS =
  Can.ViewChannel |
  Can.SendMessages |
  Can.ReadMessageHistory |
  Can.EmbedLinks |
  Can.AttachFiles |
  Can.AddReactions |
  Can.UseApplicationCommands |
  Can.UseExternalApps |
  Can.SendMessagesInThreads |
  Can.CreatePublicThreads |
  Can.ChangeNickname;

/** What does a user look like in the API? The id follows from the name, so that one name is always one person. */
export function makeUser(name: string, bot = false): APIUser {
  return {
    id: stableId(`user:${name}`),
    username: name.toLowerCase().replaceAll(/[^a-z0-9_.]/g, '_') || 'user',
    discriminator: '0',
    global_name: name,
    avatar: null,
    ...(bot ? { bot: true } : {}),
    public_flags: 0,
    flags: 0,
    avatar_decoration_data: null,
    collectibles: null,
    primary_guild: null,
  } as unknown as APIUser;
}

function makeRole(id: string, name: string, permissions: bigint, position: number, botId?: string): APIRole {
  return {
    id,
    name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position,
    permissions: String(permissions),
    managed: botId !== undefined,
    mentionable: false,
    flags: 0 as RoleFlags,
    ...(botId === undefined ? {} : { tags: { bot_id: botId } }),
  };
}

/** What does a member of a server look like, apart from who they are? */
export function makeMember(user: APIUser, roles: string[], joinedAt: string): APIGuildMember {
  return {
    user,
    nick: null,
    avatar: null,
    banner: null,
    roles,
    joined_at: joinedAt,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0 as GuildMemberFlags,
    pending: false,
    communication_disabled_until: null,
  };
}

/** What does a new server look like, with the bot in it or not? */
export function makeGuild(
  name: string,
  locale: string,
  owner: APIUser,
  bot: APIUser,
  joinedAt: string,
  hasBot: boolean,
): Guild {
  const id = stableId(`guild:${name}`);
  const botRole = stableId(`role:${name}:bot`);
  const data = {
    id,
    name,
    icon: null,
    description: null,
    home_header: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    owner_id: owner.id,
    application_id: null,
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    max_presences: null,
    max_members: 500_000,
    max_video_channel_users: 25,
    max_stage_video_channel_users: 50,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: locale as Locale,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    premium_progress_bar_enabled: false,
    nsfw: false,
    nsfw_level: 0,
    hub_type: null,
    incidents_data: null,
    features: [GuildFeature.Community, GuildFeature.News],
    emojis: [],
    stickers: [],
    roles: [
      makeRole(id, '@everyone', MEMBER_PERMISSIONS, 0),
      ...(hasBot ? [makeRole(botRole, bot.username, MEMBER_PERMISSIONS, 1, bot.id)] : []),
    ],
  } as unknown as APIGuild;
  const members = new Map([[owner.id, makeMember(owner, [], joinedAt)]]);
  if (hasBot) members.set(bot.id, makeMember(bot, [botRole], joinedAt));
  return { data, members, hasBot, joinedAt };
}

/** What does a text or announcement channel of a server look like? */
export function makeGuildChannel(
  guildId: string,
  name: string,
  type: ChannelType.GuildText | ChannelType.GuildAnnouncement = ChannelType.GuildText,
  position = 0,
): Channel {
  const data = {
    id: stableId(`channel:${guildId}:${name}`),
    type,
    guild_id: guildId,
    name,
    position,
    permission_overwrites: [],
    topic: null,
    nsfw: false,
    last_message_id: null,
    rate_limit_per_user: 0,
    parent_id: null,
    flags: 0,
  } as unknown as APIChannel;
  return { data, guildId };
}

/** What does a public thread of a text or announcement channel look like? It has the rights of that channel. */
export function makeThread(parent: Channel, name: string, ownerId: string, now: string): Channel {
  const news = parent.data.type === ChannelType.GuildAnnouncement;
  const data = {
    id: stableId(`thread:${parent.data.id}:${name}`),
    type: news ? ChannelType.AnnouncementThread : ChannelType.PublicThread,
    guild_id: parent.guildId,
    parent_id: parent.data.id,
    owner_id: ownerId,
    name,
    last_message_id: null,
    rate_limit_per_user: 0,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1440,
      archive_timestamp: now,
      create_timestamp: now,
      locked: false,
    },
    flags: 0,
  } as unknown as APIChannel;
  return { data, guildId: parent.guildId };
}

/** What does the channel of a direct message with these people look like? Three or more make a group. */
export function makePrivateChannel(kind: 'dm' | 'group', recipients: APIUser[]): Channel {
  const group = kind === 'group';
  const data = {
    id: stableId(`${kind}:${recipients.map((user) => user.id).join(',')}`),
    type: group ? ChannelType.GroupDM : ChannelType.DM,
    last_message_id: null,
    flags: 0,
    recipients,
    ...(group ? { name: null, icon: null, owner_id: recipients[0]?.id ?? null } : {}),
  } as unknown as APIChannel;
  return { data, guildId: null };
}
