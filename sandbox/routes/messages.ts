import {
  type APIMessage,
  PermissionFlagsBits as Can,
  ChannelType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import {
  checkMessage,
  isEmptyMessage,
  MESSAGE_SCHEMAS,
  type MessageBody,
  overwhelms,
} from '../check/message.ts';
import { unknownFields } from '../check/spec.ts';
import type { Context } from '../context.ts';
import {
  type Answer,
  closedInbox,
  emptyMessage,
  invalidForm,
  isRefusal,
  missingAccess,
  missingPermissions,
  ok,
  refuse,
  unknownChannel,
  unknownMessage,
} from '../http/answer.ts';
import type { Call, Route } from '../http/router.ts';
import { before } from '../state/interactions.ts';
import { forgetOldest } from '../state/keep.ts';
import { createMessage, deleteMessage, editMessage, merged } from '../state/messages.ts';
import { isThread, permissionsIn } from '../state/permissions.ts';
import type { Channel, State, StoredMessage } from '../state/state.ts';

// "The past few minutes": https://docs.discord.com/developers/resources/message#create-message
const NONCE_LIFE_MS = 5 * 60_000;

/** The channel, if the bot sees it and may do this there. */
export function channelFor(state: State, call: Call, needed: bigint): Channel | Answer {
  const channel = state.channels.get(call.params.channel ?? '');
  if (!channel) return unknownChannel();
  if (channel.guildId && !state.guilds.get(channel.guildId)?.hasBot) return missingAccess();
  if (channel.data.type === ChannelType.GroupDM) return missingAccess();
  const held = permissionsIn(state, channel, state.bot.id);
  if (!(held & Can.ViewChannel)) return missingAccess();
  return (held & needed) === needed ? channel : missingPermissions();
}

function messageIn({ state }: Context, { params }: Call): StoredMessage | Answer {
  const stored = state.messages.get(params.message ?? '');
  return stored && !stored.visibleTo && stored.message.channel_id === params.channel
    ? stored
    : unknownMessage();
}

/** The message, if it is the bot's own. */
function ownMessageIn(ctx: Context, call: Call): StoredMessage | Answer {
  const stored = messageIn(ctx, call);
  if (isRefusal(stored) || stored.message.author.id === ctx.state.bot.id) return stored;
  return refuse(403, 50005, 'Cannot edit a message authored by another user');
}

function create(ctx: Context, call: Call): Answer {
  const { state } = ctx;
  const body = (call.body ?? {}) as MessageBody;
  const place = state.channels.get(call.params.channel ?? '');
  const needed =
    (place !== undefined && isThread(place) ? Can.SendMessagesInThreads : Can.SendMessages) |
    (body.embeds?.length ? Can.EmbedLinks : 0n) |
    (call.uploads.length > 0 ? Can.AttachFiles : 0n);
  const channel = channelFor(state, call, needed);
  if (isRefusal(channel)) return channel;
  const { recipients = [] } = channel.data as { recipients?: { id: string }[] };
  if (recipients.some(({ id }) => state.closedInboxes.has(id))) return closedInbox();
  const findings = checkMessage(call.body, 'channel', call.uploads);
  if (findings.length > 0) return invalidForm(findings);
  if (isEmptyMessage(body, call.uploads)) return emptyMessage();
  if (overwhelms(body)) return refuse(500, 0, '500: Internal Server Error');
  const key = body.enforce_nonce && body.nonce != null ? String(body.nonce) : null;
  const sent = key === null ? undefined : state.nonces.get(key);
  const known =
    sent && sent.at > state.steady() - NONCE_LIFE_MS ? state.messages.get(sent.messageId) : undefined;
  if (known) return ok(known.message);
  const repliesTo = body.message_reference?.message_id;
  if (repliesTo && !state.messages.has(repliesTo)) {
    const message = 'Unknown message';
    return invalidForm([{ path: ['message_reference'], code: 'REPLIES_UNKNOWN_MESSAGE', message }]);
  }
  const reference = { type: 0, channel_id: channel.data.id, message_id: repliesTo };
  const reply = { type: MessageType.Reply, message_reference: reference } as Partial<APIMessage>;
  const where = { channelId: channel.data.id, guildId: channel.guildId, author: state.bot };
  const stored = createMessage(ctx, repliesTo ? { ...where, extra: reply } : where, body, call.uploads);
  if (key !== null) state.nonces.set(key, { messageId: stored.message.id, at: state.steady() });
  forgetOldest(state.nonces, state.keep.messages);
  return ok(stored.message, unknownFields(MESSAGE_SCHEMAS.channel, body));
}

function list({ state }: Context, call: Call): Answer {
  const channel = channelFor(state, call, 0n);
  if (isRefusal(channel)) return channel;
  // Who may not read the history is not refused, but gets nothing.
  if (!(permissionsIn(state, channel, state.bot.id) & Can.ReadMessageHistory)) return ok([]);
  const limit = Number(call.query.get('limit') ?? 50);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    const message = 'int value should be between 1 and 100.';
    return invalidForm([{ path: ['limit'], code: 'NUMBER_TYPE_MAX', message }]);
  }
  const [earlier, later] = [call.query.get('before'), call.query.get('after')];
  const found = [...state.messages.values()]
    .filter((stored) => stored.message.channel_id === channel.data.id && !stored.visibleTo)
    .map((stored) => stored.message)
    .filter((message) => !earlier || BigInt(message.id) < BigInt(earlier))
    .filter((message) => !later || BigInt(message.id) > BigInt(later));
  return ok((later ? found.slice(0, limit) : found.slice(-limit)).toReversed());
}

function edit(ctx: Context, call: Call): Answer {
  const stored = ownMessageIn(ctx, call);
  if (isRefusal(stored)) return stored;
  const findings = checkMessage(call.body, 'channel-edit', call.uploads, before(stored));
  if (findings.length > 0) return invalidForm(findings);
  const body = call.body as MessageBody;
  if (isEmptyMessage(merged(stored, body), call.uploads)) return emptyMessage();
  if (overwhelms(body)) return refuse(500, 0, '500: Internal Server Error');
  editMessage(ctx, stored, body, call.uploads);
  return ok(stored.message, unknownFields(MESSAGE_SCHEMAS['channel-edit'], body));
}

function crosspost(ctx: Context, call: Call): Answer {
  const channel = channelFor(ctx.state, call, Can.SendMessages);
  if (isRefusal(channel)) return channel;
  const stored = messageIn(ctx, call);
  if (isRefusal(stored)) return stored;
  if (channel.data.type !== ChannelType.GuildAnnouncement) {
    return refuse(400, 50024, 'Cannot execute action on this channel type');
  }
  const { message } = stored;
  if ((message.flags ?? 0) & MessageFlags.Crossposted) {
    return refuse(400, 40033, 'This message has already been crossposted');
  }
  message.flags = ((message.flags ?? 0) | MessageFlags.Crossposted) as MessageFlags;
  ctx.tell({ event: 'message', channelId: message.channel_id, id: message.id });
  return ok(message);
}

/** Is the channel open to the bot with this permission? Then the handler answers. */
function inChannel(needed: bigint, handle: Route['handle']): Route['handle'] {
  return (ctx, call) => {
    const channel = channelFor(ctx.state, call, needed);
    return isRefusal(channel) ? channel : handle(ctx, call);
  };
}

const all = '/channels/:channel/messages';
const one = `${all}/:message`;
const limit = { calls: 5, per: 5000 };

/** https://docs.discord.com/developers/resources/message */
export const messageRoutes: readonly Route[] = [
  { method: 'POST', pattern: all, limit, handle: create },
  { method: 'GET', pattern: all, handle: list },
  {
    method: 'GET',
    pattern: one,
    handle: inChannel(Can.ReadMessageHistory, (ctx, call) => {
      const stored = messageIn(ctx, call);
      return isRefusal(stored) ? stored : ok(stored.message);
    }),
  },
  { method: 'PATCH', pattern: one, limit, handle: inChannel(0n, edit) },
  {
    method: 'DELETE',
    pattern: one,
    limit,
    handle: inChannel(0n, (ctx, call) => {
      const stored = messageIn(ctx, call);
      if (isRefusal(stored)) return stored;
      if (stored.message.author.id !== ctx.state.bot.id) return missingPermissions();
      deleteMessage(ctx, stored);
      return ok();
    }),
  },
  { method: 'POST', pattern: `${one}/crosspost`, limit: { calls: 10, per: 3_600_000 }, handle: crosspost },
];
