import type { APIMessage, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { InteractionResponseType as Respond } from 'discord-api-types/v10';
import type { Edit, InteractionRecord, State, StoredFile } from '../state/state.ts';
import { complaint } from './complaint.ts';

/** How long a user waits, in milliseconds. */
export interface Patience {
  /** For the first answer; Discord gives up after 3,000. */
  readonly answerWithin?: number;
  /** For the answer that a deferral promised. */
  readonly resolveWithin?: number;
  /** False: a deferral is an answer, too, and what it promised is not waited for. */
  readonly untilResolved?: boolean;
}

/** What became of something that a user did. It stays live: later edits and follow-ups show up in it. */
export interface Handle {
  readonly id: string;
  readonly token: string;
  readonly callbackType: Respond;
  readonly deferred: boolean;
  readonly ephemeral: boolean;
  /** The answer as it stands now; null after its deletion, or where there is none (a modal). */
  readonly response: APIMessage | null;
  /** How the answer looked after each edit. */
  readonly edits: readonly Edit[];
  readonly followUps: readonly APIMessage[];
  /** Every file that came with the answer, those shown inside embeds included. */
  readonly files: readonly StoredFile[];
  readonly modal: APIModalInteractionResponseCallbackData | null;
  /** On the sandbox's clock: when the user acted, the bot first answered, and the answer was there. */
  readonly times: {
    readonly sentAt: number;
    readonly answeredAt: number;
    readonly resolvedAt: number | null;
  };
  /** Waits until the answer has been edited `count` times; gives it as it then is. */
  waitForEdit(count?: number, withinMs?: number): Promise<APIMessage>;
  /** Waits for the follow-up of this number; gives it. */
  waitForFollowUp(count?: number, withinMs?: number): Promise<APIMessage>;
  /** What JSON.stringify writes: all of the above, without the bytes of the files. */
  toJSON(): Record<string, unknown>;
}

const DEFERRED: readonly Respond[] = [
  Respond.DeferredChannelMessageWithSource,
  Respond.DeferredMessageUpdate,
];

/** Waits until the bot has answered this interaction, as the user would see it. */
export async function answered(state: State, record: InteractionRecord, patience: Patience): Promise<Handle> {
  await firstAnswer(record, patience);
  const { callback } = record;
  if (!callback) throw silence(record);
  const isPromise = callback.type === Respond.DeferredChannelMessageWithSource;
  if (isPromise && patience.untilResolved !== false) {
    const problem = () => new Error(`The application is thinking, and never answered${reasons(record)}`);
    await record.changed.until(() => record.resolvedAt !== null, patience.resolveWithin ?? 15_000, problem);
  }
  const messageOf = (id: string | null) =>
    structuredClone((id ? state.messages.get(id)?.message : null) ?? null);
  const latest = (message: APIMessage | null): APIMessage => {
    if (!message) throw new Error('the message has been deleted');
    return message;
  };
  const waitFor = (what: string, done: () => boolean, withinMs: number) =>
    record.changed.until(
      done,
      withinMs,
      () => new Error(`no ${what} came within ${withinMs} ms${reasons(record)}`),
    );
  const handle: Handle = {
    id: record.id,
    token: record.token,
    callbackType: callback.type,
    deferred: DEFERRED.includes(callback.type),
    ephemeral: callback.ephemeral,
    get response() {
      return messageOf(record.originalId);
    },
    get edits() {
      return [...record.edits];
    },
    get followUps() {
      return record.followUpIds.flatMap((id) => messageOf(id) ?? []);
    },
    get files() {
      return [...record.files];
    },
    modal: record.modal,
    get times() {
      return { sentAt: record.createdAt, answeredAt: callback.at, resolvedAt: record.resolvedAt };
    },
    async waitForEdit(count = 1, withinMs = 5000) {
      await waitFor('edit', () => record.edits.length >= count, withinMs);
      return latest(messageOf(record.originalId));
    },
    async waitForFollowUp(count = 1, withinMs = 5000) {
      await waitFor('follow-up', () => record.followUpIds.length >= count, withinMs);
      return latest(messageOf(record.followUpIds[count - 1] ?? null));
    },
    toJSON() {
      const { waitForEdit: _edit, waitForFollowUp: _followUp, toJSON: _json, files, ...shown } = handle;
      return { ...shown, files: files.map(({ name, type, data }) => ({ name, type, size: data.length })) };
    },
  };
  return handle;
}

/** Waits for the first answer, whatever it is. */
export function firstAnswer(record: InteractionRecord, { answerWithin = 3000 }: Patience): Promise<void> {
  return record.changed.until(
    () => record.callback !== null,
    answerWithin,
    () => silence(record),
  );
}

function silence(record: InteractionRecord): Error {
  const { refusals } = record;
  return complaint(`The application did not respond${reasons(record)}`, { code: 'no-answer', refusals });
}

function reasons({ refusals }: InteractionRecord): string {
  const shown = refusals.map(({ status, body }) => `${status} ${JSON.stringify(body)}`);
  return shown.length > 0 ? ` (refused: ${shown.join('; ')})` : '';
}
