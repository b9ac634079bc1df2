import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { commands } from '../../commands/index.ts';
import { startBot } from '../discord/bot.ts';
import { DataError, type Dataset, describeFault } from '../model/dataset.ts';
import { type Arguments, readArguments, USAGE } from './arguments.ts';
import { type AdjustableClock, adjustableClock } from './clock.ts';
import { type Configuration, loadEnvironmentFile, readConfiguration } from './configuration.ts';
import { createComposer } from './digests/content.ts';
import { type Feeds, startFeeds } from './feeds/server.ts';
import { forgetGuild } from './forget.ts';
import { loadWholeDataset } from './load.ts';
import { type LocalDiscord, startLocalDiscord } from './local-discord.ts';
import { createLog } from './log.ts';
import { openBrowser } from './open-browser.ts';
import { type Posting, startPosting } from './posting.ts';
import { createServices } from './services.ts';
import { stopOnSignals } from './stop.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';
import { rewind } from './time-travel/rewind.ts';
import { createTravel } from './time-travel/travel.ts';
import { easternDay } from './today.ts';

// `npm start`: the bot on Discord, or without a token on a Discord of its own, on this computer.
loadEnvironmentFile();
const configuration = configurationOrExit();
const { open } = argumentsOrExit();
const destination = pino.destination({ dest: 1, sync: true });
const log = createLog(configuration, destination);

function end(code: number): void {
  destination.flushSync();
  process.exit(code);
}
function fatal(message: string, error?: unknown): void {
  log.fatal({ err: error }, message);
  end(1);
}
process.on('uncaughtException', (error) => fatal('an unexpected error; the bot ends', error));
process.on('unhandledRejection', (error) => fatal('an unexpected error; the bot ends', error));

const dataset = datasetOrExit();
// On the real Discord nobody can set the time.
const clock = configuration.token === undefined ? adjustableClock(Date.now) : undefined;
const now = clock?.now ?? Date.now;
const feeds = await feedsOrExit();
const store = await storeOrExit();
const { token, apiUrl, guildId } = configuration;
let posting: Posting | undefined;
const local = clock === undefined ? undefined : await startLocal(clock);
const bot = startBot({
  ...(local ?? { token: token ?? '', apiUrl }),
  guildId: local === undefined ? guildId : undefined,
  commands,
  dataset,
  log,
  now,
  today: () => easternDay(new Date(now())),
  documents: () => store.state.documents,
  services: () => services,
  left: (id) => store.update((state) => forgetGuild(state, id)),
  newErrorId: () => randomBytes(4).toString('hex'),
  fatal,
});
const compose = createComposer(dataset, () => store.state);
const services = createServices({
  store,
  poster: bot.poster,
  compose,
  now,
  newId: () => randomBytes(6).toString('hex'),
});
stopOnSignals(
  async (deadline) => {
    await Promise.race([posting?.stop(), deadline]);
    await bot.stop(deadline);
    await feeds?.stop(deadline);
    await store.close();
    await local?.close();
  },
  end,
  log,
);
await bot.ready;
posting = startPosting({
  store,
  bot,
  dataset,
  compose,
  log,
  federalRegisterUrl: configuration.federalRegisterUrl,
  now,
  random: Math.random,
});
if (local !== undefined) await welcome(local);

function configurationOrExit(): Configuration {
  const reading = readConfiguration(process.env);
  if (reading.ok) return reading.configuration;
  complain('section232 cannot start with these settings (environment or .env):', reading.problems);
  return process.exit(1);
}

function argumentsOrExit(): Arguments {
  const read = readArguments(process.argv.slice(2), configuration.token !== undefined);
  if ('problem' in read) {
    process.stderr.write(`${read.problem}\n${USAGE}`);
    return process.exit(2);
  }
  if (!read.help) return read;
  say(USAGE.trimEnd());
  return process.exit(0);
}

function datasetOrExit(): Dataset {
  try {
    return loadWholeDataset();
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    complain('section232 cannot start, because its data has faults:', error.faults.map(describeFault));
    return process.exit(1);
  }
}

async function feedsOrExit(): Promise<Feeds | undefined> {
  const { httpPort: port, httpHost: host } = configuration;
  try {
    return port === undefined ? undefined : await startFeeds({ dataset, host, port, log });
  } catch (error) {
    complain('section232 cannot serve its feeds (HTTP_PORT, HTTP_HOST):', [(error as Error).message]);
    return process.exit(1);
  }
}

async function storeOrExit(): Promise<Store> {
  try {
    const { stateFile } = configuration;
    return await openStore({ file: stateFile, now, tell: (message) => log.warn(message) });
  } catch (error) {
    complain('section232 cannot start:', [(error as Error).message]);
    return process.exit(1);
  }
}

async function startLocal(clock: AdjustableClock): Promise<LocalDiscord> {
  // The clock may have been ahead when the bot ran last.
  store.update((state) => rewind(state, new Date(clock.now()).toISOString()));
  const travel = createTravel({ clock, store, dataset, wake: () => posting?.wake ?? null });
  return startLocalDiscord(configuration.sandboxPort, clock, travel);
}

async function welcome({ pageUrl, isElsewhere }: LocalDiscord): Promise<void> {
  const elsewhere = isElsewhere ? ` (port ${configuration.sandboxPort} is taken, so on another one)` : '';
  say(`section232 is ready${elsewhere}: open ${pageUrl}`);
  if (feeds !== undefined) say(`Its feeds are at ${feeds.address}`);
  const problem = open ? await openBrowser(pageUrl) : null;
  if (problem !== null)
    complain('section232 cannot open the browser; please open the address yourself:', [problem]);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function complain(title: string, lines: readonly string[]): void {
  process.stderr.write(`${[title, ...lines.map((line) => `  - ${line}`)].join('\n')}\n`);
}
