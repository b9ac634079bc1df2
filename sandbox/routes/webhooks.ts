import { IncomingWebhookRequestPartialSchema } from 'discord-api-spec/zod';
import { MessageFlags } from 'discord-api-types/v10';
import { checkMessage, isEmptyMessage, type MessageBody, overwhelms } from '../check/message.ts';
import { unknownFields } from '../check/spec.ts';
import type { Context } from '../context.ts';
import {
  type Answer,
  emptyMessage,
  invalidForm,
  invalidToken,
  isRefusal,
  ok,
  refuse,
  unknownMessage,
  unknownWebhook,
} from '../http/answer.ts';
import type { Call, Route } from '../http/router.ts';
import { answerMessage, before, keepUploads, noteEdit } from '../state/interactions.ts';
import { deleteMessage, editMessage, merged } from '../state/messages.ts';
import type { InteractionRecord, StoredMessage } from '../state/state.ts';

/** An interaction's token works for a quarter of an hour. */
const TOKEN_LIFE_MS = 15 * 60_000;
const FOLLOW_UPS_OUTSIDE = 5;

/** The interaction whose token this is, if it may be written to now. */
function recordOf({ state }: Context, { params }: Call): InteractionRecord | Answer {
  const record = state.tokens.get(params.token ?? '');
  if (!record || params.webhook !== state.applicationId) return unknownWebhook();
  if (state.steady() - record.steadyAt > TOKEN_LIFE_MS) return invalidToken();
  return record.callback ? record : unknownWebhook();
}

/** The message meant: `@original`, or one of the interaction's follow-ups. */
function messageOf({ state }: Context, { params }: Call, record: InteractionRecord): StoredMessage | Answer {
  const id = params.message === '@original' ? record.originalId : params.message;
  const own = id === record.originalId || record.followUpIds.includes(id ?? '');
  return (own && id ? state.messages.get(id) : undefined) ?? unknownMessage();
}

function noting(handle: (ctx: Context, call: Call, record: InteractionRecord) => Answer): Route['handle'] {
  return (ctx, call) => {
    const record = recordOf(ctx, call);
    if (isRefusal(record)) {
      ctx.state.tokens.get(call.params.token ?? '')?.refusals.push(record);
      return record;
    }
    const answer = handle(ctx, call, record);
    if (answer.status >= 400) record.refusals.push(answer);
    record.changed.notify();
    return answer;
  };
}

function edit(ctx: Context, call: Call, record: InteractionRecord, stored: StoredMessage): Answer {
  const { uploads } = call;
  const findings = checkMessage(call.body, 'webhook-edit', uploads, before(stored));
  if (findings.length > 0) return invalidForm(findings);
  const body = call.body as MessageBody;
  if (isEmptyMessage(merged(stored, body), uploads)) return emptyMessage();
  if (overwhelms(body)) return refuse(500, 0, '500: Internal Server Error');
  const loading = ((stored.message.flags ?? 0) & MessageFlags.Loading) !== 0;
  editMessage(ctx, stored, body, uploads, loading);
  keepUploads(record, uploads);
  noteEdit(ctx.state, record, stored.message);
  record.resolvedAt ??= ctx.state.clock();
  return ok(stored.message, unknownFields(IncomingWebhookRequestPartialSchema, body));
}

function followUp(ctx: Context, call: Call, record: InteractionRecord): Answer {
  const original = record.originalId ? ctx.state.messages.get(record.originalId) : undefined;
  // Straight after a deferral, the first follow-up becomes the answer itself.
  if (original && (original.message.flags ?? 0) & MessageFlags.Loading)
    return edit(ctx, call, record, original);
  const findings = checkMessage(call.body, 'webhook', call.uploads);
  if (findings.length > 0) return invalidForm(findings);
  const body = call.body as MessageBody;
  if (isEmptyMessage(body, call.uploads)) return emptyMessage();
  if (overwhelms(body)) return refuse(500, 0, '500: Internal Server Error');
  if (record.outsideGuild && record.followUpIds.length >= FOLLOW_UPS_OUTSIDE) {
    return refuse(400, 40094, `The limit of ${FOLLOW_UPS_OUTSIDE} follow-up messages has been reached`);
  }
  const ephemeral = ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const { message } = answerMessage(ctx, record, body, call.uploads, ephemeral);
  record.followUpIds.push(message.id);
  keepUploads(record, call.uploads);
  return ok(message, unknownFields(IncomingWebhookRequestPartialSchema, body));
}

const limit = { calls: 5, per: 2000 };
const one = '/webhooks/:webhook/:token/messages/:message';

/** https://docs.discord.com/developers/interactions/receiving-and-responding#followup-messages */
export const webhookRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: '/webhooks/:webhook/:token',
    authorized: false,
    limit,
    handle: noting(followUp),
  },
  {
    method: 'GET',
    pattern: one,
    authorized: false,
    handle: noting((ctx, call, record) => {
      const stored = messageOf(ctx, call, record);
      return isRefusal(stored) ? stored : ok(stored.message);
    }),
  },
  {
    method: 'PATCH',
    pattern: one,
    authorized: false,
    limit,
    handle: noting((ctx, call, record) => {
      const stored = messageOf(ctx, call, record);
      return isRefusal(stored) ? stored : edit(ctx, call, record, stored);
    }),
  },
  {
    method: 'DELETE',
    pattern: one,
    authorized: false,
    limit,
    handle: noting((ctx, call, record) => {
      const stored = messageOf(ctx, call, record);
      if (isRefusal(stored)) return stored;
      deleteMessage(ctx, stored);
      return ok();
    }),
  },
];
