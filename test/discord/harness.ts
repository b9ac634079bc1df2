import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/server.ts';
import { createLog } from '../../src/app/log.ts';
import { type Bot, type BotOptions, startBot } from '../../src/discord/bot.ts';
import { loadDataset } from '../../src/model/dataset.ts';
import { memoryServices } from '../commands/memory-services.ts';
import { commands } from './commands.ts';

/** The bot with its real discord.js, connected to a Discord in this process. */
export interface TestBot {
  bot: Bot;
  sandbox: Sandbox;
  /** The log's lines so far. */
  logged: Record<string, unknown>[];
  /** What the bot ended with. */
  fatals: string[];
  /** Resolves with the first message that the bot ended with. */
  ended: Promise<string>;
  /** Ends the bot, and the sandbox unless it came from outside. */
  close: () => Promise<void>;
}

// The commands of these tests ask nothing of the data.
const nothing = mkdtempSync(join(tmpdir(), 'section232-'));
const dataset = loadDataset(nothing);
rmSync(nothing, { recursive: true });

/** Connects a bot to a sandbox of its own, or to a given one. It may not be online yet: await `bot.ready`. */
export async function connectBot(
  overrides: Partial<BotOptions> = {},
  where: Sandbox | SandboxOptions = {},
): Promise<TestBot> {
  const own = !('drive' in where);
  const sandbox = 'drive' in where ? where : await startSandbox(where);
  const logged: Record<string, unknown>[] = [];
  const write = (line: string) => void logged.push(JSON.parse(line));
  const fatals: string[] = [];
  const ended = Promise.withResolvers<string>();
  const services = memoryServices();
  let ids = 0;
  const bot = startBot({
    token: sandbox.token,
    apiUrl: sandbox.api,
    commands,
    dataset,
    log: createLog({ logLevel: 'debug', token: sandbox.token }, { write }),
    now: Date.now,
    today: () => '2026-11-22',
    documents: () => [],
    services: () => services,
    draw: async () => null,
    newErrorId: () => `bug-${++ids}`,
    fatal: (message) => {
      fatals.push(message);
      ended.resolve(message);
    },
    ...overrides,
  });
  return {
    bot,
    sandbox,
    logged,
    fatals,
    ended: ended.promise,
    async close() {
      await bot.stop(new Promise((resolve) => setTimeout(resolve, 300).unref()));
      if (own) await sandbox.close();
    },
  };
}

/** A bot that is online. */
export async function startTestBot(...given: Parameters<typeof connectBot>): Promise<TestBot> {
  const started = await connectBot(...given);
  await started.bot.ready;
  return started;
}

/** The calls that answered interactions. */
export function callbacks({ outbox }: Sandbox) {
  return outbox.filter(({ route }) => route === CALLBACK.split(' ')[1]);
}

/** The route of an interaction's first answer, as faults are planned for it. */
export const CALLBACK = 'POST /interactions/:interaction/:token/callback';
