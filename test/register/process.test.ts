import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished, vi } from 'vitest';
import { startSandbox } from '../../sandbox/server.ts';
import { State } from '../../src/model/stored.ts';
import { proclamation } from './papers.ts';
import { startRegister } from './server.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const TOO_SLOW = 30_000;

/** The bot as `npm start` runs it, against a sandbox. */
async function startProcess(environment: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'section232-'));
  const file = join(folder, 'state.json');
  const sandbox = await startSandbox();
  let child: ChildProcess | undefined;
  onTestFinished(async () => {
    child?.kill('SIGKILL');
    await sandbox.close();
    rmSync(folder, { recursive: true });
  });
  const discord = { DISCORD_TOKEN: sandbox.token, DISCORD_API_URL: sandbox.api };
  child = spawn(process.execPath, ['src/app/launch.mjs', 'main'], {
    cwd: PROJECT,
    env: { PATH: process.env.PATH, STATE_FILE: file, LOG_LEVEL: 'info', ...discord, ...environment },
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    /** What is on the disk; null while there is nothing. */
    remembered(): State | null {
      try {
        return State.parse(JSON.parse(readFileSync(file, 'utf8')));
      } catch {
        return null;
      }
    },
    async stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

const waiting = { timeout: TOO_SLOW, interval: 50 };

it(
  'the bot looks at the Federal Register as soon as it is online, and remembers what it saw',
  async () => {
    const register = await startRegister();
    onTestFinished(() => register.close());
    const today = new Date().toISOString().slice(0, 10);
    register.published.push(proclamation({ publication_date: today }));
    const bot = await startProcess({ FEDERAL_REGISTER_URL: register.url });
    await vi.waitFor(
      () => expect(bot.remembered()?.register.lists?.inspection?.seen).toBeTypeOf('string'),
      waiting,
    );
    expect(bot.remembered()?.documents).toMatchObject([{ number: '2026-25001', announce: false }]);
    expect(register.requests).toHaveLength(3);
    expect(await bot.stop()).toBe(0);
  },
  TOO_SLOW,
);

it(
  'the bot stops within its time though the Federal Register does not answer',
  async () => {
    const register = await startRegister();
    onTestFinished(() => register.close());
    register.next({ silent: true });
    const bot = await startProcess({ FEDERAL_REGISTER_URL: register.url });
    await vi.waitFor(() => expect(register.requests).toHaveLength(1), waiting);
    expect(await bot.stop()).toBe(0);
  },
  TOO_SLOW,
);

it(
  'the bot on a local Discord looks at nothing outside it',
  async () => {
    const bot = await startProcess({});
    await vi.waitFor(() => expect(bot.remembered()?.toldDatesThrough).toBeTypeOf('string'), waiting);
    expect(await bot.stop()).toBe(0);
    expect(bot.remembered()?.register).toEqual({ lastLook: null, lastProblem: null });
  },
  TOO_SLOW,
);
