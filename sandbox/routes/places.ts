import { CreatePrivateChannelRequestSchema } from 'discord-api-spec/zod';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { checkSpec } from '../check/spec.ts';
import type { Context } from '../context.ts';
import { type Answer, invalidForm, isRefusal, ok, refuse, unknownGuild } from '../http/answer.ts';
import type { Call, Route } from '../http/router.ts';
import { isThread } from '../state/permissions.ts';
import { MEMBER_PERMISSIONS } from '../state/seed.ts';
import { createWorld } from '../state/world.ts';
import { channelFor } from './messages.ts';

function openDirectMessage(ctx: Context, { body }: Call): Answer {
  const findings = checkSpec(CreatePrivateChannelRequestSchema, body);
  if (findings.length > 0) return invalidForm(findings);
  const { recipient_id: id } = body as { recipient_id?: string | null };
  const user = ctx.state.users.get(id ?? '');
  if (!user || user.id === ctx.state.bot.id) return refuse(400, 50033, 'Invalid Recipient(s)');
  return ok(createWorld(ctx).directMessage(user).data);
}

/** Servers, channels and direct messages. https://docs.discord.com/developers/resources/channel */
export const placeRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/channels/:channel',
    handle({ state }, call) {
      const channel = channelFor(state, call, 0n);
      return isRefusal(channel) ? channel : ok(channel.data);
    },
  },
  {
    method: 'GET',
    pattern: '/guilds/:guild',
    handle({ state }, { params, query }) {
      const guild = state.guilds.get(params.guild ?? '');
      if (!guild?.hasBot) return unknownGuild();
      const size = guild.members.size;
      const counts = { approximate_member_count: size, approximate_presence_count: size };
      return ok({ ...guild.data, ...(query.get('with_counts') === 'true' ? counts : {}) });
    },
  },
  {
    method: 'GET',
    pattern: '/guilds/:guild/channels',
    handle({ state }, { params }) {
      if (!state.guilds.get(params.guild ?? '')?.hasBot) return unknownGuild();
      const channels = [...state.channels.values()].filter(
        (one) => one.guildId === params.guild && !isThread(one),
      );
      return ok(channels.map((channel) => channel.data));
    },
  },
  {
    method: 'GET',
    pattern: '/guilds/:guild/members/:user',
    handle({ state }, { params }) {
      const guild = state.guilds.get(params.guild ?? '');
      if (!guild?.hasBot) return unknownGuild();
      const member = guild.members.get(params.user === '@me' ? state.bot.id : (params.user ?? ''));
      return member ? ok(member) : refuse(404, 10007, 'Unknown Member');
    },
  },
  {
    method: 'POST',
    pattern: '/channels/:channel/typing',
    handle({ state }, call) {
      const channel = channelFor(state, call, PermissionFlagsBits.SendMessages);
      return isRefusal(channel) ? channel : ok();
    },
  },
  {
    method: 'GET',
    pattern: '/users/@me/guilds',
    handle: ({ state }) =>
      ok(
        [...state.guilds.values()]
          .filter((guild) => guild.hasBot)
          .map(({ data: { id, name, icon, features } }) => ({
            ...{ id, name, icon, banner: null, features },
            owner: false,
            permissions: String(MEMBER_PERMISSIONS),
          })),
      ),
  },
  {
    method: 'GET',
    pattern: '/users/:user',
    handle({ state }, { params }) {
      const user = state.users.get(params.user ?? '');
      return user ? ok(user) : refuse(404, 10013, 'Unknown User');
    },
  },
  { method: 'POST', pattern: '/users/@me/channels', handle: openDirectMessage },
];
