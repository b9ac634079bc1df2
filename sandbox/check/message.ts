import {
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
} from 'discord-api-spec/zod';
import {
  type APIAllowedMentions,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  MessageFlags,
} from 'discord-api-types/v10';
import type { $ZodType } from 'zod/v4/core';
import { checkAttachments } from './attachments.ts';
import { allComponents, checkComponents, textDisplayed } from './components.ts';
import { checkEmbeds } from './embeds.ts';
import { type Finding, maxLength, required } from './finding.ts';
import { checkSpec } from './spec.ts';
import type { Upload } from './upload.ts';

/** Where a message is sent: a channel, or through an interaction's webhook; and whether it edits one. */
export type MessageKind = 'channel' | 'channel-edit' | 'webhook' | 'webhook-edit';

/** The part of a message body that the rules read, whichever way it is sent. */
export interface MessageBody {
  content?: string | null;
  embeds?: APIEmbed[] | null;
  components?: APIMessageTopLevelComponent[] | null;
  flags?: number | null;
  allowed_mentions?: APIAllowedMentions | null;
  attachments?: { id: string; filename?: string | null; description?: string | null }[] | null;
  nonce?: string | number | null;
  enforce_nonce?: boolean | null;
  poll?: unknown;
  sticker_ids?: string[] | null;
  tts?: boolean | null;
  message_reference?: { message_id?: string } | null;
}

/** Which schema of the API description describes a body sent this way? */
export const MESSAGE_SCHEMAS: Readonly<Record<MessageKind, $ZodType>> = {
  channel: MessageCreateRequestSchema,
  'channel-edit': MessageEditRequestPartialSchema,
  webhook: IncomingWebhookRequestPartialSchema,
  'webhook-edit': IncomingWebhookUpdateRequestPartialSchema,
};

const MAX_CONTENT = 2000;
const SETTABLE: Readonly<Record<MessageKind, number>> = {
  channel:
    MessageFlags.SuppressEmbeds |
    MessageFlags.SuppressNotifications |
    MessageFlags.IsVoiceMessage |
    MessageFlags.IsComponentsV2,
  'channel-edit': MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2,
  webhook:
    MessageFlags.SuppressEmbeds |
    MessageFlags.Ephemeral |
    MessageFlags.SuppressNotifications |
    MessageFlags.IsVoiceMessage |
    MessageFlags.IsComponentsV2,
  'webhook-edit': MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
};

/** What the message already holds, for an edit. */
export interface Before {
  readonly flags: number;
  readonly attachments: readonly { id: string; filename: string }[];
  /** Which of the fields that Components V2 forbid it has. */
  readonly legacy: readonly string[];
}

/**
 * What would Discord refuse in this message body? First what its API description says, then the rules beyond it.
 * `schema` stands in where a callback's description differs. An empty message is another error: see `isEmptyMessage`.
 * https://docs.discord.com/developers/resources/message#create-message
 */
export function checkMessage(
  body: unknown,
  kind: MessageKind,
  uploads: readonly Upload[] = [],
  before: Before = { flags: 0, attachments: [], legacy: [] },
  schema: $ZodType = MESSAGE_SCHEMAS[kind],
): Finding[] {
  const described = checkSpec(schema, body);
  if (described.length > 0) return described;
  const message = (body ?? {}) as MessageBody;
  const v2 = isV2(message, before.flags);
  return [
    ...((message.content?.length ?? 0) > MAX_CONTENT ? [maxLength(['content'], MAX_CONTENT)] : []),
    ...checkFlags(message, kind),
    ...(v2 ? checkV2(message, before) : []),
    ...checkEmbeds(message.embeds ?? []),
    ...checkComponents(message.components ?? [], v2),
    ...checkMentions(message.allowed_mentions),
    ...checkNonce(message),
    ...checkAttachments(message, uploads, before.attachments),
  ];
}

/** Does the message use Components V2, by this body or already before it? The flag cannot be taken off again. */
function isV2(body: MessageBody, flagsBefore = 0): boolean {
  return (((body.flags ?? 0) | flagsBefore) & MessageFlags.IsComponentsV2) !== 0;
}

/** Would nothing at all be shown? Discord answers 50006 to that. */
export function isEmptyMessage(body: MessageBody, uploads: readonly Upload[] = []): boolean {
  if (isV2(body)) return !body.components?.length;
  const lists = [body.embeds, body.components, body.sticker_ids, body.attachments];
  return !body.content?.trim() && !body.poll && uploads.length === 0 && !lists.some((list) => list?.length);
}

/**
 * Would Discord fail with a 500 at this text? It does beyond some 10,170 bytes of displayed text, counting twelve for
 * each text display: short in letters, long in Japanese. https://github.com/discord/discord-api-docs/issues/8554
 */
export function overwhelms(body: MessageBody): boolean {
  const texts = textDisplayed(allComponents(body.components ?? []));
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 12, 0);
  return bytes > 10_170;
}

function checkFlags(message: MessageBody, kind: MessageKind): Finding[] {
  const extra = (message.flags ?? 0) & ~SETTABLE[kind];
  if (extra === 0) return [];
  return [{ path: ['flags'], code: 'MESSAGE_FLAGS_INVALID', message: `Flags ${extra} cannot be set here.` }];
}

function checkV2(message: MessageBody, before: Before): Finding[] {
  const legacy = ['content', 'embeds', 'poll', 'sticker_ids'] as const;
  return legacy.flatMap((key): Finding[] => {
    const value = message[key] === undefined && before.legacy.includes(key) ? 'kept' : message[key];
    if (value == null || value === '' || (Array.isArray(value) && value.length === 0)) return [];
    const text = `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
    return [{ path: [key], code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', message: text }];
  });
}

function checkMentions(mentions: APIAllowedMentions | null | undefined): Finding[] {
  return (['users', 'roles'] as const).flatMap((key): Finding[] => {
    if (!mentions?.parse?.some((type) => type === key) || !mentions[key]?.length) return [];
    const message = `parse:["${key}"] and ${key}: [ids...] are mutually exclusive.`;
    return [{ path: ['allowed_mentions'], code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message }];
  });
}

function checkNonce(message: MessageBody): Finding[] {
  const missing = message.enforce_nonce === true && (message.nonce == null || message.nonce === '');
  return missing ? [required(['nonce'])] : [];
}
