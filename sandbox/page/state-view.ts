import { type APIChannel, ChannelType } from 'discord-api-types/v10';
import { LOCALES } from '../check/locales.ts';
import { type Answer, ok } from '../http/answer.ts';
import { isThread } from '../state/permissions.ts';
import type { Channel, State } from '../state/state.ts';
import { timeOf } from './clock.ts';

/** The first two are what most people look for here; the rest is to see how a bot does without. */
const OFFERED = ['en-US', 'ja', ...LOCALES.filter((locale) => locale !== 'en-US' && locale !== 'ja')];

/** What else the state view needs to know. */
export interface Circumstances {
  readonly isReady: boolean;
  readonly clockMoved: boolean;
}

/** Every command that is registered, in all languages: the global ones first. */
const allCommands = (state: State) => [...state.commands.values()].flat();

/** What does the page show around the messages: places, people, commands, and what time it is? */
export function stateView(state: State, { isReady, clockMoved }: Circumstances): Answer {
  const people = [...state.users.values()].filter(({ id }) => id !== state.bot.id);
  const channels = [...state.channels.values()];
  return ok({
    bot: { id: state.bot.id, name: state.bot.global_name ?? state.bot.username },
    ready: isReady,
    guilds: [...state.guilds.values()].map(({ data, hasBot }) => ({
      id: data.id,
      name: data.name,
      hasBot,
      channels: channels.filter(({ guildId }) => guildId === data.id).map(channelView),
    })),
    directMessages: channels.flatMap(({ data }) => {
      const [recipient] = recipientsOf(data);
      return data.type === ChannelType.DM && recipient ? [{ userId: recipient.id, channelId: data.id }] : [];
    }),
    users: people.map(({ id, global_name, username }) => ({
      id,
      name: global_name ?? username,
      kind: id === state.owner.id ? 'manager' : 'member',
    })),
    ...timeOf(state),
    clockMoved,
    locales: OFFERED,
    commands: allCommands(state),
  });
}

/** Who takes part in a direct message, besides the bot? Nobody in a server's channel. */
export function recipientsOf(data: APIChannel): readonly { readonly id: string }[] {
  return 'recipients' in data ? (data.recipients ?? []) : [];
}

function channelView(channel: Channel) {
  const { id, name, type } = channel.data;
  const kind = isThread(channel)
    ? 'thread'
    : type === ChannelType.GuildAnnouncement
      ? 'announcement'
      : 'text';
  return { id, name, kind };
}
