import {
  type APIAttachment,
  type APIRole,
  type APIUser,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import { storeFile } from '../state/files.ts';
import { ALL_PERMISSIONS, permissionsIn } from '../state/permissions.ts';
import type { Filling, OptionValue } from './options.ts';

/** The people, channels, roles and files that an interaction speaks of, by id. */
export interface Resolved {
  users?: Record<string, APIUser>;
  members?: Record<string, Record<string, unknown>>;
  roles?: Record<string, APIRole>;
  channels?: Record<string, Record<string, unknown>>;
  attachments?: Record<string, APIAttachment>;
}

/** Which id does Discord send for what the user picked, and what does it say of it? */
export function addResolved(type: Type, value: OptionValue, filling: Filling): string {
  if (type === Type.Attachment) {
    if (typeof value !== 'object') throw new Error('an attachment is {name, type, data}');
    const file = storeFile(filling.ctx, filling.channelId, value);
    filling.resolved.attachments = { ...filling.resolved.attachments, [file.id]: file };
    return file.id;
  }
  const name = String(value);
  switch (type) {
    case Type.User:
      return addUser(name, filling);
    case Type.Channel:
      return addChannel(name, filling);
    case Type.Role:
      return addRole(name, filling);
    default:
      return findRole(name, filling) ? addRole(name, filling) : addUser(name, filling);
  }
}

function addUser(name: string, { ctx, world, resolved, guildId }: Filling): string {
  const user = world.user(name);
  resolved.users = { ...resolved.users, [user.id]: user };
  const guild = guildId ? ctx.state.guilds.get(guildId) : undefined;
  const member = guild?.members.get(user.id);
  if (guild && member) {
    const { user: _, deaf: _deaf, mute: _mute, ...rest } = member;
    const permissions = String(guild.data.owner_id === user.id ? ALL_PERMISSIONS : 0n);
    resolved.members = { ...resolved.members, [user.id]: { ...rest, permissions } };
  }
  return user.id;
}

function addChannel(name: string, { ctx, world, resolved }: Filling): string {
  const channel = world.channel(name);
  const permissions = String(permissionsIn(ctx.state, channel, ctx.state.bot.id));
  resolved.channels = { ...resolved.channels, [channel.data.id]: { ...channel.data, permissions } };
  return channel.data.id;
}

function findRole(name: string, { ctx, guildId }: Filling): APIRole | undefined {
  const roles = guildId ? (ctx.state.guilds.get(guildId)?.data.roles ?? []) : [];
  return roles.find((role) => role.id === name || role.name === name);
}

function addRole(name: string, filling: Filling): string {
  const role = findRole(name, filling);
  if (!role) throw new Error(`there is no role «${name}» here`);
  filling.resolved.roles = { ...filling.resolved.roles, [role.id]: role };
  return role.id;
}
