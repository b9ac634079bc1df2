import type { State } from '../model/stored.ts';

/** Forgets everything about a server that the bot has left: its digests, its watches, and their posts. */
export function forgetGuild(state: State, guildId: string): void {
  forget(state, (id) => id === guildId);
}

/** The same for every server that the bot is not in any more: it may have been removed while it was not running. */
export function forgetOtherGuilds(state: State, guildIds: readonly string[]): void {
  const present = new Set(guildIds);
  forget(state, (id) => !present.has(id));
}

/** Direct messages belong to people, not to a server: they stay. */
function forget(state: State, isGone: (guildId: string) => boolean): void {
  const gone = [
    ...state.digests.filter(({ guildId }) => isGone(guildId)),
    ...state.watches.filter(({ guildId }) => guildId !== null && isGone(guildId)),
  ].map(({ id }) => id);
  removeOwners(state, gone);
}

/** Removes digests or watches by their ids, and their posts, also those that are not sent yet. */
export function removeOwners(state: State, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const gone = new Set(ids);
  state.digests = state.digests.filter(({ id }) => !gone.has(id));
  state.watches = state.watches.filter(({ id }) => !gone.has(id));
  state.deliveries = state.deliveries.filter(({ ownerId }) => !gone.has(ownerId));
}
