import {
  type APIAttachment,
  type APIInteraction,
  type APIMessage,
  type APIUser,
  GatewayIntentBits,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { allComponents, textDisplayed } from '../check/components.ts';
import type { MessageBody } from '../check/message.ts';
import { keptName, type Upload } from '../check/upload.ts';
import type { Context } from '../context.ts';
import { storeFile } from './files.ts';
import { forgetOldest } from './keep.ts';
import { mentionsIn } from './mentions.ts';
import { renderComponents, renderEmbeds, shownFiles } from './render.ts';
import type { State, StoredMessage } from './state.ts';

export interface NewMessage {
  readonly channelId: string;
  readonly guildId: string | null;
  readonly author: APIUser;
  readonly visibleTo?: string | null;
  /** The interaction that the message answers. */
  readonly answers?: APIInteraction;
  readonly extra?: Partial<APIMessage>;
  /** No event goes out for it: an ephemeral answer, or one in a server without the bot. */
  readonly silent?: boolean;
}

/** Which moment is now, as Discord writes it? */
function timestamp(state: State): string {
  return new Date(state.clock()).toISOString().replace('Z', '000+00:00');
}

/** Adds a message; the body has been checked before. */
export function createMessage(
  ctx: Context,
  where: NewMessage,
  body: MessageBody,
  uploads: readonly Upload[] = [],
): StoredMessage {
  const { state } = ctx;
  const message = {
    id: state.nextId(),
    type: MessageType.Default,
    channel_id: where.channelId,
    author: where.author,
    content: '',
    timestamp: timestamp(state),
    edited_timestamp: null,
    tts: body.tts ?? false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    ...(body.nonce == null ? {} : { nonce: body.nonce }),
    ...where.extra,
    flags: (body.flags ?? 0) | (where.extra?.flags ?? 0),
  } as APIMessage;
  const stored: StoredMessage = {
    message,
    guildId: where.guildId,
    visibleTo: where.visibleTo ?? null,
    answers: where.answers ?? null,
    embedded: [],
  };
  fill(ctx, stored, body, uploads, where.answers !== undefined);
  state.messages.set(message.id, stored);
  forgetOldest(state.messages, state.keep.messages);
  const channel = state.channels.get(where.channelId);
  if (channel && !stored.visibleTo) Object.assign(channel.data, { last_message_id: message.id });
  ctx.tell({ event: 'message', channelId: where.channelId, id: message.id });
  if (!where.silent) announce(ctx, 'MESSAGE_CREATE', stored);
  return stored;
}

const SETTABLE_LATER = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;

/** Changes a message: what the body leaves out stays; the body has been checked before. */
export function editMessage(
  ctx: Context,
  stored: StoredMessage,
  body: MessageBody,
  uploads: readonly Upload[] = [],
  wasLoading = false,
): StoredMessage {
  const { message } = stored;
  const kept = (message.flags ?? 0) & ~MessageFlags.Loading;
  const asked = body.flags == null ? kept & MessageFlags.SuppressEmbeds : body.flags;
  message.flags = (kept & ~MessageFlags.SuppressEmbeds) | (asked & SETTABLE_LATER);
  fill(ctx, stored, body, uploads, message.webhook_id !== undefined);
  if (!wasLoading) message.edited_timestamp = timestamp(ctx.state);
  ctx.tell({ event: 'message', channelId: message.channel_id, id: message.id });
  if (!stored.visibleTo) announce(ctx, 'MESSAGE_UPDATE', stored);
  return stored;
}

/** Takes a message away. */
export function deleteMessage(ctx: Context, stored: StoredMessage): void {
  const { id, channel_id } = stored.message;
  ctx.state.messages.delete(id);
  ctx.tell({ event: 'messageDelete', channelId: channel_id, id });
  if (stored.visibleTo) return;
  const guild = stored.guildId ? { guild_id: stored.guildId } : {};
  ctx.dispatch('MESSAGE_DELETE', { id, channel_id, ...guild }, intentFor(stored));
}

/** Which files does this message have, those shown in embeds included? */
export function filesOf(stored: StoredMessage): APIAttachment[] {
  return [...stored.message.attachments, ...stored.embedded];
}

/** What would this message be after an edit? For the question whether anything is left of it. */
export function merged(stored: StoredMessage, body: MessageBody): MessageBody {
  const { message } = stored;
  return {
    content: body.content === undefined ? message.content : body.content,
    embeds: body.embeds === undefined ? message.embeds : body.embeds,
    components: body.components === undefined ? (message.components ?? []) : body.components,
    attachments: body.attachments === undefined ? filesOf(stored) : body.attachments,
    flags: (message.flags ?? 0) | (body.flags ?? 0),
  };
}

function fill(
  ctx: Context,
  stored: StoredMessage,
  body: MessageBody,
  uploads: readonly Upload[],
  fromInteraction: boolean,
): void {
  const { message } = stored;
  const files = keptFiles(ctx, stored, body, uploads);
  if (body.content !== undefined) message.content = body.content?.trim() ?? '';
  const embeds = body.embeds === undefined ? message.embeds : (body.embeds ?? []);
  const components = body.components === undefined ? (message.components ?? []) : (body.components ?? []);
  const shown = shownFiles([embeds, components], files);
  message.embeds = renderEmbeds(embeds, files);
  message.components = renderComponents(components, files);
  message.attachments = files.filter((file) => !shown.includes(file));
  stored.embedded = shown;
  const text = [message.content, ...textDisplayed(allComponents(components))].join('\n');
  const mentions = mentionsIn(text, body.allowed_mentions, ctx.state, fromInteraction);
  Object.assign(message, {
    mentions: mentions.users,
    mention_roles: mentions.roles,
    mention_everyone: mentions.everyone,
  });
}

// Without `attachments` in the body all files stay; with it, those that it names.
function keptFiles(ctx: Context, stored: StoredMessage, body: MessageBody, uploads: readonly Upload[]) {
  const listed = body.attachments?.map((attachment) => attachment.id);
  const before = filesOf(stored).filter((file) => !listed || listed.includes(file.id));
  const added = uploads.map((upload) => {
    const details = body.attachments?.find((attachment) => attachment.id === upload.index) ?? {};
    return storeFile(ctx, stored.message.channel_id, { ...upload, name: keptName(upload, body) }, details);
  });
  return [...before, ...added];
}

const intentFor = (stored: StoredMessage) =>
  stored.guildId ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages;

function announce(ctx: Context, event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE', stored: StoredMessage): void {
  const { message, guildId } = stored;
  const member = guildId ? ctx.state.guilds.get(guildId)?.members.get(message.author.id) : undefined;
  const { user: _, ...known } = member ?? {};
  const place = guildId ? { guild_id: guildId, ...(member ? { member: known } : {}) } : {};
  ctx.dispatch(event, { ...message, ...place }, intentFor(stored));
}
