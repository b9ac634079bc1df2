import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { parseCalendar } from '../reply/export/parse.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const TOO_SLOW = 20_000;

const folder = mkdtempSync(join(tmpdir(), 'section232-feeds-'));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** The bot as `npm start` runs it, on a Discord of its own. */
function start(environment: Record<string, string>) {
  const settings = {
    DISCORD_TOKEN: '',
    DISCORD_API_URL: '',
    DISCORD_GUILD_ID: '',
    FEDERAL_REGISTER_URL: '',
    SANDBOX_PORT: '0',
    HTTP_HOST: '',
    LOG_LEVEL: '',
    STATE_FILE: join(folder, `state-${children.length}.json`),
  };
  const child = spawn(process.execPath, ['src/app/launch.mjs', 'main'], {
    cwd: PROJECT,
    env: { PATH: process.env.PATH, ...settings, ...environment },
  });
  children.push(child);
  let output = '';
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve));
  const said = (text: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const check = () => {
        const found = text.exec(output);
        if (found !== null) resolve(found);
      };
      child.stdout.on('data', check);
      exit.then(() => reject(new Error(`ended without saying ${text}:\n${output}`)));
      check();
    });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  return { child, exit, said, output: () => output };
}

describe.concurrent('the bot with HTTP_PORT', () => {
  test(
    'serves the feeds on this computer alone, says where, and stops with the bot',
    async () => {
      const run = start({ HTTP_PORT: '0' });
      const [, address = ''] = await run.said(/feeds are at (http:\/\/127\.0\.0\.1:\d+)\n/);
      const answer = await fetch(`${address}/calendar.ics?country=JP`);
      expect(parseCalendar(await answer.text()).entries.length).toBeGreaterThan(0);
      run.child.kill('SIGTERM');
      expect(await run.exit).toBe(0);
      await expect(fetch(address)).rejects.toThrow();
    },
    TOO_SLOW,
  );

  test(
    'does not start, and says why, when the port is taken',
    async () => {
      const other = createServer().listen(0, '127.0.0.1');
      await new Promise((resolve) => other.once('listening', resolve));
      const address = other.address();
      const run = start({ HTTP_PORT: typeof address === 'object' ? String(address?.port) : '' });
      expect(await run.exit).toBe(1);
      expect(run.output()).toMatch(/cannot serve its feeds \(HTTP_PORT, HTTP_HOST\):\n {2}- .*EADDRINUSE/);
      other.close();
    },
    TOO_SLOW,
  );
});

test(
  'without HTTP_PORT nothing is served',
  async () => {
    const run = start({ HTTP_PORT: '' });
    await run.said(/open http/);
    expect(run.output()).not.toContain('feeds are served');
    run.child.kill('SIGTERM');
    expect(await run.exit).toBe(0);
  },
  TOO_SLOW,
);
