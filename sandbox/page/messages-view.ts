import { type Answer, ok } from '../http/answer.ts';
import type { Channel, State, StoredMessage } from '../state/state.ts';
import { askedLine } from './asked.ts';
import { recipientsOf } from './state-view.ts';

/**
 * What does this person (`user`) see in this channel (`channel`), oldest first? Private answers only where they are
 * theirs. With `locale` the names of commands are in that language.
 */
export function messagesView(state: State, query: URLSearchParams): Answer {
  const channel = state.channels.get(query.get('channel') ?? '');
  if (!channel) return notFound('There is no such channel.');
  const wanted = query.get('user') ?? '';
  const user =
    state.users.get(wanted) ?? [...state.users.values()].find(({ global_name }) => global_name === wanted);
  if (!user) return notFound('There is no such user.');
  const locale = query.get('locale') ?? 'en-US';
  const seen = [...state.messages.values()].filter(
    (stored) => stored.message.channel_id === channel.data.id && isSeenBy(stored, channel, user.id),
  );
  return ok({ messages: seen.map((stored) => messageView(state, stored, locale)) });
}

const notFound = (error: string): Answer => ({ status: 404, body: { error } });

function isSeenBy({ visibleTo }: StoredMessage, { data, guildId }: Channel, userId: string): boolean {
  if (visibleTo !== null) return visibleTo === userId;
  return guildId !== null || recipientsOf(data).some(({ id }) => id === userId);
}

function messageView(state: State, { message, visibleTo, answers }: StoredMessage, locale: string) {
  const edited = message.edited_timestamp === null ? {} : { editedAt: message.edited_timestamp };
  const asked = answers === null ? null : askedLine(answers, state, locale);
  return { message, visibleTo, ...edited, ...(asked === null ? {} : { asked }) };
}
