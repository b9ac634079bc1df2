/**
 * @import { Place, ServerState, User } from './types.ts'
 * @import { Texts } from './texts-en.js'
 */
import { textsOf } from './texts.js';

/** What the page keeps in the browser for the next visit. */
const KEPT = /** @type {const} */ (['locale', 'userId', 'channelId', 'theme', 'panel']);

/** @typedef {{ locale: string, userId: string, channelId: string, theme: string, panel: string }} Choices */
/** @typedef {keyof Choices | 'server' | 'connected' | 'unread'} Change */

/**
 * What the whole page goes by: what the server told and what the reader chose. Whoever shows a part of it listens.
 * @param {Choices} first what counts until the reader chooses
 */
export function createModel(first) {
  /** @type {Choices} */
  const choices = { ...first };
  for (const key of KEPT) choices[key] = localStorage.getItem(`section232.${key}`) ?? first[key];
  /** @type {{ server: ServerState | null, connected: boolean, ahead: number }} `ahead`: the sandbox's clock, of this one's */
  const held = { server: null, connected: true, ahead: 0 };
  /** @type {Set<string>} */
  const unread = new Set();
  /** @type {((changed: ReadonlySet<string>) => void)[]} */
  const listeners = [];

  const tell = (/** @type {Change[]} */ ...changed) => {
    for (const hear of listeners) hear(new Set(changed));
  };

  const model = {
    get server() {
      return held.server;
    },
    get connected() {
      return held.connected;
    },
    get locale() {
      return choices.locale;
    },
    get theme() {
      return choices.theme;
    },
    get panel() {
      return choices.panel === 'open';
    },
    get ready() {
      return held.connected && held.server?.ready === true && held.server.commands.length > 0;
    },
    /** @returns {Texts} */
    get texts() {
      return textsOf(choices.locale);
    },
    /** @returns {User | null} */
    get user() {
      const users = held.server?.users ?? [];
      return (
        users.find(({ id }) => id === choices.userId) ??
        users.find(({ kind }) => kind === 'manager') ??
        users[0] ??
        null
      );
    },
    /** @returns {Place | null} */
    get place() {
      const places = placesOf(held.server, model.user);
      return places.find(({ channelId }) => channelId === choices.channelId) ?? places[0] ?? null;
    },
    /** Now, on the sandbox's clock, in milliseconds since 1970. */
    get now() {
      return Date.now() + held.ahead;
    },
    /** The channels in which something came while the reader was elsewhere. @type {ReadonlySet<string>} */
    get unread() {
      return unread;
    },
    /** @param {string} channelId */
    setUnread(channelId) {
      if (unread.has(channelId)) return;
      unread.add(channelId);
      tell('unread');
    },
    /** @param {(changed: ReadonlySet<string>) => void} hear */
    listen(hear) {
      listeners.push(hear);
    },
    /** @param {Partial<Choices>} wanted */
    choose(wanted) {
      const changed = KEPT.filter((key) => wanted[key] !== undefined && wanted[key] !== choices[key]);
      for (const key of changed) {
        choices[key] = wanted[key] ?? '';
        localStorage.setItem(`section232.${key}`, choices[key]);
      }
      if (wanted.channelId !== undefined) unread.delete(wanted.channelId);
      if (changed.length > 0) tell(...changed);
    },
    /** @param {ServerState} server */
    setServer(server) {
      held.server = server;
      held.ahead = Date.parse(server.now) - Date.now();
      tell('server');
    },
    /** @param {boolean} connected */
    setConnected(connected) {
      if (held.connected === connected) return;
      held.connected = connected;
      tell('connected');
    },
  };
  return model;
}

/** @typedef {ReturnType<typeof createModel>} Model */

/**
 * Everywhere that this user can be.
 * @param {ServerState | null} server
 * @param {User | null} user
 * @returns {Place[]}
 */
export function placesOf(server, user) {
  if (!server) return [];
  const inServers = server.guilds.flatMap((guild) =>
    guild.channels.map(({ id, name, kind }) => /** @type {Place} */ ({ channelId: id, kind, name, guild })),
  );
  const own = server.directMessages.filter(({ userId }) => userId === user?.id);
  const direct = own.map(
    ({ channelId }) => /** @type {Place} */ ({ channelId, kind: 'dm', name: server.bot.name, guild: null }),
  );
  return [...inServers, ...direct];
}

/**
 * What an interaction says about who acts and where.
 * @param {Model} model
 */
export function whereabouts(model) {
  const { place, user, locale } = model;
  if (!place || !user) throw new Error('the page knows no place yet');
  const who = { user: user.id, locale };
  if (place.guild === null) return { ...who, context: 'bot-dm' };
  return { ...who, channel: place.channelId, ...(place.guild.hasBot ? {} : { userInstalled: true }) };
}
