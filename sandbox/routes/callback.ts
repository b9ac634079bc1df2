import {
  type APIMessage,
  InteractionType,
  MessageFlags,
  PermissionFlagsBits,
  InteractionResponseType as Respond,
} from 'discord-api-types/v10';
import { type CallbackBody, checkCallback } from '../check/callback.ts';
import { isEmptyMessage, type MessageBody, overwhelms } from '../check/message.ts';
import type { Context } from '../context.ts';
import {
  type Answer,
  alreadyAcknowledged,
  emptyMessage,
  invalidForm,
  ok,
  refuse,
  unknownInteraction,
} from '../http/answer.ts';
import type { Call, Route } from '../http/router.ts';
import { answerMessage, before, keepUploads, noteEdit } from '../state/interactions.ts';
import { editMessage, merged } from '../state/messages.ts';
import type { InteractionRecord } from '../state/state.ts';

/** The first answer is due within three seconds: https://docs.discord.com/developers/interactions/receiving-and-responding */
const ANSWER_WITHIN_MS = 3000;

function respond(ctx: Context, call: Call): Answer {
  const record = ctx.state.interactions.get(call.params.interaction ?? '');
  if (!record || record.token !== call.params.token) return unknownInteraction();
  const answer = accept(ctx, call, record);
  if (answer.status >= 400) record.refusals.push(answer);
  record.changed.notify();
  return answer;
}

function accept(ctx: Context, { body, uploads, query }: Call, record: InteractionRecord): Answer {
  const { state } = ctx;
  if (record.callback) return alreadyAcknowledged();
  if (state.steady() - record.steadyAt > ANSWER_WITHIN_MS) return unknownInteraction();
  const source = record.sourceMessageId ? state.messages.get(record.sourceMessageId) : undefined;
  const asked = {
    type: record.payload.type,
    fromMessage: record.sourceMessageId !== null,
    focusedType: record.focusedType,
    before: before(source),
  };
  const findings = checkCallback(body, asked, uploads);
  if (findings.length > 0) return invalidForm(findings);
  const { type, data } = body as CallbackBody;
  const message = (data ?? {}) as MessageBody;
  const empty =
    (type === Respond.ChannelMessageWithSource && isEmptyMessage(message, uploads)) ||
    (type === Respond.UpdateMessage && source && isEmptyMessage(merged(source, message), uploads));
  if (empty) return emptyMessage();
  if (overwhelms(message)) return refuse(500, 0, '500: Internal Server Error');
  const at = state.clock();
  const ephemeral = isEphemeral(record, message.flags ?? 0);
  record.callback = { type, at, ephemeral };
  if (type !== Respond.DeferredChannelMessageWithSource) record.resolvedAt = at;
  keepUploads(record, uploads);
  switch (type) {
    case Respond.ChannelMessageWithSource:
      record.originalId = answerMessage(ctx, record, message, uploads, ephemeral).message.id;
      break;
    case Respond.DeferredChannelMessageWithSource: {
      // Of a deferral's flags only EPHEMERAL counts.
      const flags = MessageFlags.Loading | (ephemeral ? MessageFlags.Ephemeral : 0);
      record.originalId = answerMessage(ctx, record, { flags }, [], ephemeral).message.id;
      break;
    }
    case Respond.DeferredMessageUpdate:
      record.originalId = record.sourceMessageId;
      break;
    case Respond.UpdateMessage:
      record.originalId = record.sourceMessageId;
      if (source) {
        editMessage(ctx, source, message, uploads);
        noteEdit(ctx.state, record, source.message);
      }
      break;
    case Respond.ApplicationCommandAutocompleteResult:
      record.choices = (data as { choices?: InteractionRecord['choices'] }).choices ?? [];
      break;
    case Respond.Modal:
      record.modal = data as InteractionRecord['modal'];
  }
  const original = record.originalId ? state.messages.get(record.originalId)?.message : undefined;
  return query.get('with_response') === 'true' ? ok(outcome(record, type, original)) : ok();
}

// In a server without the bot, a member who may not use external apps is answered privately, whatever the bot says.
function isEphemeral(record: InteractionRecord, flags: number): boolean {
  const may = BigInt(record.payload.member?.permissions ?? 0) & PermissionFlagsBits.UseExternalApps;
  return (flags & MessageFlags.Ephemeral) !== 0 || (record.outsideGuild && !may);
}

function outcome(record: InteractionRecord, type: Respond, message: APIMessage | undefined) {
  const interaction = {
    id: record.id,
    type: record.payload.type,
    channel_id: record.channelId,
    ...(record.guildId ? { guild_id: record.guildId } : {}),
    ...(message
      ? {
          response_message_id: message.id,
          response_message_loading: ((message.flags ?? 0) & MessageFlags.Loading) !== 0,
          response_message_ephemeral: ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
        }
      : {}),
  };
  const quiet =
    !message ||
    type === Respond.DeferredMessageUpdate ||
    record.payload.type === InteractionType.ApplicationCommandAutocomplete;
  return quiet ? { interaction } : { interaction, resource: { type, message } };
}

/** https://docs.discord.com/developers/interactions/receiving-and-responding#create-interaction-response */
export const callbackRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: '/interactions/:interaction/:token/callback',
    authorized: false,
    handle: respond,
  },
];
