import { randomBytes } from 'node:crypto';
import type { APIInteraction, InteractionType } from 'discord-api-types/v10';
import type { Context } from '../context.ts';
import { forgetOldestInteractions } from '../state/keep.ts';
import { createSignal } from '../state/signal.ts';
import type { InteractionRecord } from '../state/state.ts';
import type { Place } from './place.ts';

/** What the interaction is about, beside who acts and where. */
export interface About {
  readonly type: InteractionType;
  readonly data: unknown;
  readonly message?: unknown;
  readonly sourceMessageId?: string | null;
  readonly focusedType?: number;
}

/** Sends INTERACTION_CREATE to the bot: https://docs.discord.com/developers/interactions/receiving-and-responding */
export function sendInteraction({ state, dispatch }: Context, place: Place, about: About): InteractionRecord {
  const id = state.nextId();
  const token = Buffer.from(`interaction:${id}:${randomBytes(24).toString('hex')}`).toString('base64url');
  const payload = {
    id,
    application_id: state.applicationId,
    type: about.type,
    token,
    version: 1,
    data: about.data,
    ...place.fields,
    ...(about.message ? { message: about.message } : {}),
  } as APIInteraction;
  const record: InteractionRecord = {
    id,
    token,
    payload,
    createdAt: state.clock(),
    steadyAt: state.steady(),
    user: place.user,
    guildId: place.guildId,
    channelId: place.channel.data.id,
    sourceMessageId: about.sourceMessageId ?? null,
    focusedType: about.focusedType ?? null,
    outsideGuild: place.guildId !== null && state.guilds.get(place.guildId)?.hasBot === false,
    callback: null,
    originalId: null,
    resolvedAt: null,
    followUpIds: [],
    edits: [],
    files: [],
    choices: null,
    modal: null,
    refusals: [],
    changed: createSignal(),
  };
  state.interactions.set(id, record);
  state.tokens.set(token, record);
  forgetOldestInteractions(state.interactions, state.tokens, state.keep.interactions);
  dispatch('INTERACTION_CREATE', payload);
  return record;
}
