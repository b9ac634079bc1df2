import { createIds, stableId } from './ids.ts';
import { KEEP_ALL } from './keep.ts';
import { makeMember, makePrivateChannel, makeUser } from './seed.ts';
import type { State } from './state.ts';
import { addChannel, addGuild } from './world.ts';

/** The server that the bot is in, one that has not installed it, and the person who asks if nobody is named. */
export const HOME = 'Sandbox';
export const ELSEWHERE = 'Elsewhere';
export const READER = 'Reader';

/**
 * What does the local Discord know at its start? The bot, its owner, a reader, two servers and their channels, and the
 * direct messages of both people with the bot. `steady` passes evenly while somebody sets the `clock`.
 */
export function createState(clock: () => number, steady = clock, keep = KEEP_ALL): State {
  const bot = { ...makeUser('section232', true), id: stableId('application') };
  const owner = makeUser('Owner');
  const reader = makeUser(READER);
  const state: State = {
    clock,
    steady,
    keep,
    nextId: createIds(clock),
    applicationId: bot.id,
    bot,
    owner,
    users: new Map([bot, owner, reader].map((user) => [user.id, user])),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    commands: new Map(),
    creations: new Map(),
    interactions: new Map(),
    tokens: new Map(),
    files: new Map(),
    closedInboxes: new Set(),
    nonces: new Map(),
  };
  const home = addGuild(state, HOME, 'en-US', true);
  addChannel(state, home.data.id, 'announcements', 'announcement');
  const elsewhere = addGuild(state, ELSEWHERE, 'en-US', false);
  for (const guild of [home, elsewhere]) guild.members.set(reader.id, makeMember(reader, [], guild.joinedAt));
  for (const user of [owner, reader]) {
    const talk = makePrivateChannel('dm', [user]);
    state.channels.set(talk.data.id, talk);
  }
  return state;
}
