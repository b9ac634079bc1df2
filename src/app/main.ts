import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { commands } from '../../commands/index.ts';
import { startBot } from '../discord/bot.ts';
import { DataError, type Dataset, describeFault, loadDataset } from '../model/dataset.ts';
import { type Configuration, loadEnvironmentFile, readConfiguration } from './configuration.ts';
import { startLocalDiscord } from './local-discord.ts';
import { createLog } from './log.ts';
import { stopOnSignals } from './stop.ts';
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
const { token, apiUrl, guildId } = configuration;
const local = token === undefined ? await startLocalDiscord(configuration.sandboxPort) : undefined;
const bot = startBot({
  ...(local ?? { token: token ?? '', apiUrl }),
  guildId: local === undefined ? guildId : undefined,
  commands,
  dataset,
  log,
  now: Date.now,
  today: () => easternDay(new Date()),
  newErrorId: () => randomBytes(4).toString('hex'),
  fatal,
});
stopOnSignals(
  async (deadline) => {
    await bot.stop(deadline);
    await local?.close();
  },
  end,
  log,
);
await bot.ready;
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
    return loadDataset();
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    complain('section232 cannot start, because its data has faults:', error.faults.map(describeFault));
    return process.exit(1);
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function complain(title: string, lines: readonly string[]): void {
  process.stderr.write(`${[title, ...lines.map((line) => `  - ${line}`)].join('\n')}\n`);
}
