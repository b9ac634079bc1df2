import { type Client, Events } from 'discord.js';
import { createClient } from './client.ts';
import { commandDefinition } from './definition.ts';
import { discordClock } from './discord-clock.ts';
import { createDispatch } from './dispatch.ts';
import { type Fatal, watchFatal } from './fatal.ts';
import { createPoster } from './poster.ts';
import type { Poster } from './posting.ts';
import { registerCommands } from './registration.ts';
import type { Log, Surroundings } from './surroundings.ts';
import { discardUnreadBodies } from './unread-bodies.ts';

export interface BotOptions extends Surroundings {
  token: string;
  /** Discord's API without the version, `https://discord.com/api`. */
  apiUrl: string;
  /** Registers the commands in this server only: a change is seen at once, for development. */
  guildId?: string | undefined;
  /** The bot was removed from this server (not: the server is down). */
  left?: (guildId: string) => void;
  fatal: Fatal;
}

export interface Bot {
  /** Resolves when the bot is online and its commands are registered; rejects when it cannot get there. */
  ready: Promise<void>;
  /** For scheduled posts. */
  poster: Poster;
  /** The servers that the bot is in, known when it is ready; those that are down at the moment are among them. */
  guildIds: () => string[];
  /** Takes no more interactions, waits for those being answered (until `deadline` at most), and goes offline. */
  stop: (deadline: Promise<unknown>) => Promise<void>;
}

const USUAL_WAIT_MS = 5_100;

/** Brings the bot online. Errors while running are logged; what cannot be mended goes to `fatal`, once. */
export function startBot(options: BotOptions): Bot {
  const { log } = options;
  const client = createClient(options.apiUrl);
  const discordNow = discordClock(client.rest, options.now, log);
  const dispatch = createDispatch(options, discordNow);
  const online = Promise.withResolvers<void>();
  online.promise.catch(() => undefined);
  let ended = false;
  const fatal: Fatal = (message, error) => {
    if (ended) return;
    ended = true;
    online.reject(new Error(message, { cause: error }));
    options.fatal(message, error);
  };
  discardUnreadBodies(client.rest);
  watchFatal(client, fatal);
  logConnection(client, log);
  client.on(Events.InteractionCreate, dispatch.take);
  client.on(Events.GuildDelete, ({ id }) => options.left?.(id));
  // Once: after a lost session discord.js identifies again, but Discord has our commands by then.
  client.once(Events.ClientReady, async (ready) => {
    await register(ready, options);
    log.info({ bot: ready.user.tag, servers: ready.guilds.cache.size }, 'online');
    online.resolve();
  });
  client
    .login(options.token)
    .catch((error) => fatal(`Discord cannot be reached at ${options.apiUrl}: ${error.message}`, error));
  return {
    ready: online.promise,
    poster: createPoster(client, () => options.now() - discordNow()),
    guildIds: () => [...client.guilds.cache.keys()],
    async stop(deadline) {
      ended = true;
      await Promise.race([dispatch.drain(), deadline]);
      await Promise.race([client.destroy(), deadline]);
    },
  };
}

/** A bot whose commands could not be registered still answers those that Discord has. */
async function register(client: Client<true>, options: BotOptions): Promise<void> {
  const { commands, guildId, log } = options;
  const target = { applicationId: client.application.id, guildId };
  try {
    await registerCommands(client.rest, target, commands.map(commandDefinition), log);
  } catch (error) {
    const where = guildId === undefined ? '' : ` in the server ${guildId} (is the bot a member of it?)`;
    log.error({ err: error }, `the slash commands could not be registered${where}`);
  }
}

function logConnection(client: Client, log: Log): void {
  client.on(Events.Error, (error) => log.error({ err: error }, 'discord.js reports an error'));
  client.on(Events.Warn, (message) => log.warn(message));
  client.on(Events.ShardError, (error) => log.warn({ err: error }, 'the gateway connection failed'));
  client.on(Events.ShardReconnecting, () => log.debug('connecting to the gateway again'));
  client.on(Events.ShardResume, (_shard, replayed) => log.info({ replayed }, 'the gateway session goes on'));
  client.rest.on('rateLimited', ({ route, timeToReset, scope }) => {
    // Many posts at once wait for the next second all the time: that is discord.js keeping the pace, and no news.
    const level = timeToReset <= USUAL_WAIT_MS ? 'debug' : 'warn';
    log[level]({ route, waitMs: timeToReset, scope }, 'Discord asks us to wait');
  });
}
