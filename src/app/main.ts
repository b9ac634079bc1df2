import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { commands } from '../../commands/index.ts';
import { startBot } from '../discord/bot.ts';
import { DataError, type Dataset, describeFault } from '../model/dataset.ts';
import { createChartPool } from './charts/pool.ts';
import { type Configuration, loadEnvironmentFile, readConfiguration } from './configuration.ts';
import { createComposer } from './digests/content.ts';
import { type Feeds, startFeeds } from './feeds/server.ts';
import { forgetGuild } from './forget.ts';
import { loadWholeDataset } from './load.ts';
import { startLocalDiscord } from './local-discord.ts';
import { createLog } from './log.ts';
import { type Posting, startPosting } from './posting.ts';
import { createServices } from './services.ts';
import { stopOnSignals } from './stop.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';
import { easternDay } from './today.ts';

// `npm start`: the bot on Discord, or without a token on a Discord of its own, on this computer.
loadEnvironmentFile();
const configuration = configurationOrExit();
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
const feeds = await feedsOrExit();
const store = await storeOrExit();
const { token, apiUrl, guildId } = configuration;
const local = token === undefined ? await startLocalDiscord(configuration.sandboxPort) : undefined;
const charts = createChartPool({ log });
const bot = startBot({
  ...(local ?? { token: token ?? '', apiUrl }),
  guildId: local === undefined ? guildId : undefined,
  commands,
  dataset,
  log,
  now: Date.now,
  today: () => easternDay(new Date()),
  documents: () => store.state.documents,
  services: () => services,
  draw: charts.draw,
  left: (id) => store.update((state) => forgetGuild(state, id)),
  newErrorId: () => randomBytes(4).toString('hex'),
  fatal,
});
const compose = createComposer(dataset, () => store.state);
const services = createServices({
  store,
  poster: bot.poster,
  compose,
  now: Date.now,
  newId: () => randomBytes(6).toString('hex'),
});
let posting: Posting | undefined;
stopOnSignals(
  async (deadline) => {
    await Promise.race([posting?.stop(), deadline]);
    // Pictures still to come are given up: the texts are out.
    await Promise.race([charts.close(), deadline]);
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
  now: Date.now,
  random: Math.random,
});
if (local !== undefined)
  say(`No DISCORD_TOKEN is set, so the bot runs on a Discord of its own: open ${local.pageUrl}`);

function configurationOrExit(): Configuration {
  const reading = readConfiguration(process.env);
  if (reading.ok) return reading.configuration;
  complain('section232 cannot start with these settings (environment or .env):', reading.problems);
  return process.exit(1);
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
    return await openStore({ file: stateFile, now: Date.now, tell: (message) => log.warn(message) });
  } catch (error) {
    complain('section232 cannot start:', [(error as Error).message]);
    return process.exit(1);
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function complain(title: string, lines: readonly string[]): void {
  process.stderr.write(`${[title, ...lines.map((line) => `  - ${line}`)].join('\n')}\n`);
}
