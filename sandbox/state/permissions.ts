import { PermissionFlagsBits as Can, OverwriteType } from 'discord-api-types/v10';
import type { Channel, State } from './state.ts';

/** Is this a thread, whose rights are those of the channel that it is in? */
export function isThread(
  channel: Channel,
): channel is Channel & { readonly data: { readonly parent_id?: string | null } } {
  return 'thread_metadata' in channel.data;
}

export const ALL_PERMISSIONS = Object.values(Can).reduce((all, bit) => all | bit, 0n);

/**
 * What may a member do in this channel? Roles first, then the channel's overwrites: everyone, roles, the member.
 * https://docs.discord.com/developers/topics/permissions#permission-overwrites
 */
export function permissionsIn(state: State, channel: Channel, userId: string): bigint {
  const guild = channel.guildId ? state.guilds.get(channel.guildId) : undefined;
  if (!guild) return ALL_PERMISSIONS;
  const member = guild.members.get(userId);
  const held = new Set([guild.data.id, ...(member?.roles ?? [])]);
  const base = guild.data.roles
    .filter((role) => held.has(role.id))
    .reduce((sum, role) => sum | BigInt(role.permissions), 0n);
  if (guild.data.owner_id === userId || base & Can.Administrator) return ALL_PERMISSIONS;
  const parent = isThread(channel) ? state.channels.get(String(channel.data.parent_id)) : undefined;
  const overwrites = (parent ?? channel).data.permission_overwrites ?? [];
  const steps = [
    overwrites.filter((one) => one.id === guild.data.id),
    overwrites.filter(
      (one) => one.type === OverwriteType.Role && one.id !== guild.data.id && held.has(one.id),
    ),
    overwrites.filter((one) => one.type === OverwriteType.Member && one.id === userId),
  ];
  return steps.reduce((sum, step) => {
    const deny = step.reduce((bits, one) => bits | BigInt(one.deny), 0n);
    const allow = step.reduce((bits, one) => bits | BigInt(one.allow), 0n);
    return (sum & ~deny) | allow;
  }, base);
}
