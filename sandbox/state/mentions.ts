import type { APIAllowedMentions, APIUser } from 'discord-api-types/v10';
import type { State } from './state.ts';

export interface Mentions {
  readonly users: APIUser[];
  readonly roles: string[];
  readonly everyone: boolean;
}

/**
 * Whom does this text ping? Without `allowed_mentions` a channel message pings all whom it names, the answer to an
 * interaction users only. https://docs.discord.com/developers/resources/message#allowed-mentions-object
 */
export function mentionsIn(
  text: string,
  allowed: APIAllowedMentions | null | undefined,
  state: State,
  fromInteraction: boolean,
): Mentions {
  const parse: readonly string[] = allowed
    ? (allowed.parse ?? [])
    : fromInteraction
      ? ['users']
      : ['users', 'roles', 'everyone'];
  const ids = (pattern: RegExp) => new Set([...text.matchAll(pattern)].flatMap((match) => match[1] ?? []));
  const may = (kind: 'users' | 'roles', id: string) => parse.includes(kind) || allowed?.[kind]?.includes(id);
  const users = [...ids(/<@!?(\d+)>/g)].filter((id) => may('users', id));
  return {
    users: users.flatMap((id) => state.users.get(id) ?? []),
    roles: [...ids(/<@&(\d+)>/g)].filter((id) => may('roles', id)),
    everyone: parse.includes('everyone') && /@(everyone|here)/.test(text),
  };
}
