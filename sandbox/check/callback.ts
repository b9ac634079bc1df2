import {
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  InteractionType,
  InteractionResponseType as Respond,
} from 'discord-api-types/v10';
import { checkSuggestions } from './choices.ts';
import { allComponents, checkUnique } from './components.ts';
import { badLength, type Finding, notAmong, required } from './finding.ts';
import { type Before, checkMessage } from './message.ts';
import { checkSpec } from './spec.ts';
import type { Upload } from './upload.ts';

export interface CallbackBody {
  readonly type: Respond;
  readonly data?: unknown;
}

/** What an answer has to fit: the interaction's type, and what it is about. */
export interface Asked {
  readonly type: InteractionType;
  readonly fromMessage: boolean;
  readonly focusedType: number | null;
  readonly before: Before;
}

const MESSAGE = [Respond.ChannelMessageWithSource, Respond.DeferredChannelMessageWithSource];
const UPDATE = [Respond.DeferredMessageUpdate, Respond.UpdateMessage];

/**
 * With which types may an interaction be answered?
 * https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type
 */
function fittingTypes({ type, fromMessage }: Pick<Asked, 'type' | 'fromMessage'>): number[] {
  switch (type) {
    case InteractionType.ApplicationCommand:
      return [...MESSAGE, Respond.Modal];
    case InteractionType.ApplicationCommandAutocomplete:
      return [Respond.ApplicationCommandAutocompleteResult];
    case InteractionType.MessageComponent:
      return [...MESSAGE, ...UPDATE, Respond.Modal];
    case InteractionType.ModalSubmit:
      return fromMessage ? [...MESSAGE, ...UPDATE] : MESSAGE;
    default:
      return [Respond.Pong];
  }
}

/** What would Discord refuse in this answer to an interaction? */
export function checkCallback(body: unknown, asked: Asked, uploads: readonly Upload[] = []): Finding[] {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return checkSpec(CreateMessageInteractionCallbackRequestSchema, body);
  }
  const { type, data } = body as Partial<CallbackBody>;
  if (type === undefined) return [required(['type'])];
  const fitting = fittingTypes(asked);
  if (!fitting.includes(type)) return [notAmong(['type'], fitting)];
  switch (type) {
    case Respond.ApplicationCommandAutocompleteResult:
      return data === undefined ? [required(['data'])] : checkSuggestions(data, asked.focusedType);
    case Respond.Modal:
      return checkModal(body);
    default:
      return checkMessageCallback(body, type, asked, uploads);
  }
}

function checkMessageCallback(
  body: object,
  type: Respond,
  asked: Asked,
  uploads: readonly Upload[],
): Finding[] {
  const update = UPDATE.includes(type);
  const described = checkSpec(
    update ? UpdateMessageInteractionCallbackRequestSchema : CreateMessageInteractionCallbackRequestSchema,
    body,
  );
  if (described.length > 0) return described;
  const { data } = body as CallbackBody;
  // On a deferral Discord reads the EPHEMERAL flag and nothing else.
  if (type === Respond.DeferredChannelMessageWithSource || type === Respond.DeferredMessageUpdate) return [];
  if (data == null) return type === Respond.ChannelMessageWithSource ? [required(['data'])] : [];
  const findings = update
    ? checkMessage(data, 'webhook-edit', uploads, asked.before)
    : checkMessage(data, 'webhook', uploads);
  return findings.map((one) => ({ ...one, path: ['data', ...one.path] }));
}

/** What would Discord refuse in this modal? https://docs.discord.com/developers/components/using-modal-components */
function checkModal(body: unknown): Finding[] {
  const described = checkSpec(ModalInteractionCallbackRequestSchema, body);
  if (described.length > 0) return described;
  const { components } = (body as { data: APIModalInteractionResponseCallbackData }).data;
  const at = ['data', 'components'];
  const all = allComponents(components, at).flatMap((placed) => {
    const inner = placed.component.component as typeof placed.component | undefined;
    return inner ? [placed, { component: inner, path: [...placed.path, 'component'] }] : [placed];
  });
  const findings = checkUnique(all);
  if (components.length > 5) findings.push(badLength(at, 1, 5));
  for (const { component, path } of all) {
    const [min, max] = [component.min_length, component.max_length];
    if (component.type !== ComponentType.TextInput) continue;
    if (typeof min === 'number' && typeof max === 'number' && min > max) {
      const message = 'min_length must be less than or equal to max_length';
      findings.push({ path: [...path, 'min_length'], code: 'NUMBER_TYPE_MAX', message });
    }
    if (path.at(-1) !== 'component' && !component.label) findings.push(required([...path, 'label']));
  }
  return findings;
}
