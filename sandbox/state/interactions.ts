import {
  type APIInteraction,
  type APIMessage,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import type { Before, MessageBody } from '../check/message.ts';
import type { Upload } from '../check/upload.ts';
import type { Context } from '../context.ts';
import { createMessage, filesOf } from './messages.ts';
import type { InteractionRecord, State, StoredMessage } from './state.ts';

/** What must a change to this message fit? */
export function before(stored: StoredMessage | undefined): Before {
  if (!stored) return { flags: 0, attachments: [], legacy: [] };
  const { message } = stored;
  const legacy = [...(message.content ? ['content'] : []), ...(message.embeds.length > 0 ? ['embeds'] : [])];
  return { flags: message.flags ?? 0, attachments: filesOf(stored), legacy };
}

/** Keeps the files that came with an answer, for whoever waits for it. */
export function keepUploads(record: InteractionRecord, uploads: readonly Upload[]): void {
  record.files.push(...uploads.map(({ name, type, data }) => ({ name, type, data })));
}

/** Remembers how a message looked after an edit. */
export function noteEdit(state: State, record: InteractionRecord, message: APIMessage): void {
  record.edits.push({ at: state.clock(), message: structuredClone(message) });
}

/** Adds the message that answers an interaction, as its first answer or as a follow-up. */
export function answerMessage(
  ctx: Context,
  record: InteractionRecord,
  body: MessageBody,
  uploads: readonly Upload[],
  ephemeral: boolean,
): StoredMessage {
  const { state } = ctx;
  const followUp = record.originalId !== null;
  const isCommand = record.payload.type === InteractionType.ApplicationCommand;
  const repliesTo = followUp ? record.originalId : record.sourceMessageId;
  const reference = {
    type: 0,
    channel_id: record.channelId,
    message_id: repliesTo,
    ...(record.guildId ? { guild_id: record.guildId } : {}),
  };
  return createMessage(
    ctx,
    {
      channelId: record.channelId,
      guildId: record.guildId,
      author: state.bot,
      visibleTo: ephemeral ? record.user.id : null,
      answers: record.payload,
      silent: ephemeral || record.outsideGuild,
      extra: {
        type:
          isCommand && !followUp
            ? MessageType.ChatInputCommand
            : repliesTo
              ? MessageType.Reply
              : MessageType.Default,
        webhook_id: state.applicationId,
        application_id: state.applicationId,
        flags: (ephemeral ? MessageFlags.Ephemeral : 0) as MessageFlags,
        ...metadata(record, followUp ? record.originalId : null),
        ...(repliesTo ? { message_reference: reference } : {}),
      } as Partial<APIMessage>,
    },
    body,
    uploads,
  );
}

// https://docs.discord.com/developers/resources/message#message-interaction-metadata-object
function metadata(record: InteractionRecord, originalId: string | null): Record<string, unknown> {
  const payload = record.payload as APIInteraction & { data?: { name?: string } };
  const command = payload.type === InteractionType.ApplicationCommand;
  const common = {
    id: record.id,
    type: payload.type,
    user: record.user,
    authorizing_integration_owners: payload.authorizing_integration_owners,
    ...(originalId ? { original_response_message_id: originalId } : {}),
    ...(record.sourceMessageId ? { interacted_message_id: record.sourceMessageId } : {}),
  };
  if (!command) return { interaction_metadata: common };
  const name = payload.data?.name ?? '';
  return {
    interaction_metadata: { ...common, name, command_type: 1 },
    interaction: { id: record.id, type: payload.type, name, user: record.user },
  };
}
