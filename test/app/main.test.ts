import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { startSandbox } from '../../sandbox/server.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const OFFLINE = {
  DISCORD_TOKEN: '',
  DISCORD_API_URL: '',
  DISCORD_GUILD_ID: '',
  LOG_LEVEL: '',
  SANDBOX_PORT: '0',
};
const TOO_SLOW = 20_000;

const children: ChildProcess[] = [];
/** Each bot remembers in a file of its own: two that share one would lock each other out. */
const states = mkdtempSync(join(tmpdir(), 'section232-main-'));
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(states, { recursive: true, force: true });
});

// Each test is a process of its own and mostly waits, so they run side by side.

/** Runs the bot as `npm start` does, with this environment and no other settings. */
function start(environment: Record<string, string> = {}, project = PROJECT, flags: string[] = []) {
  const child = spawn(process.execPath, [...flags, 'src/app/launch.mjs', 'main'], {
    cwd: project,
    env: {
      PATH: process.env.PATH,
      STATE_FILE: join(states, `state-${children.length}.json`),
      ...OFFLINE,
      ...environment,
    },
  });
  children.push(child);
  let output = '';
  const waiting = new Set<() => void>();
  const read = (chunk: Buffer) => {
    output += chunk.toString();
    for (const check of waiting) check();
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const exit = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  return {
    child,
    exit,
    output: () => output,
    /** Waits for this text; fails with all that was said if the process ends without it. */
    says: (text: RegExp) =>
      new Promise<RegExpExecArray>((resolve, reject) => {
        const check = () => {
          const found = text.exec(output);
          if (found !== null) resolve(found);
        };
        waiting.add(check);
        check();
        exit.then(() => reject(new Error(`ended without saying ${text}:\n${output}`)));
      }),
    /** Ends it with a signal; the exit code and the milliseconds it took. */
    async end(signal: 'SIGTERM' | 'SIGINT') {
      const asked = performance.now();
      child.kill(signal);
      return { code: await exit, ms: performance.now() - asked };
    },
  };
}

describe.concurrent('the bot without a token', () => {
  it(
    'runs on a Discord of its own, says where its page is, and ends with Ctrl-C',
    async () => {
      const run = start();
      const [, address = ''] = await run.says(/open (http:\/\/127\.0\.0\.1:\d+)\n/);
      const page = await fetch(address);
      expect(page.status).toBe(200);
      expect(await page.text()).toMatch(/<html/i);
      const { code, ms } = await run.end('SIGINT');
      expect(code).toBe(0);
      expect(ms).toBeLessThan(5_000);
    },
    TOO_SLOW,
  );

  it(
    'takes another port when its own is taken',
    async () => {
      const other = createServer().listen(0, '127.0.0.1');
      await new Promise((resolve) => other.once('listening', resolve));
      const address = other.address();
      const port = typeof address === 'object' ? String(address?.port) : '';
      const [line] = await start({ SANDBOX_PORT: port }).says(/open http:\/\/127\.0\.0\.1:\d+\n/);
      expect(line).not.toContain(`:${port}\n`);
      other.close();
    },
    TOO_SLOW,
  );
});

describe.concurrent('the bot with a token', () => {
  it(
    'answers; on SIGTERM it finishes the answer it is giving and exits 0 within five seconds',
    async () => {
      const sandbox = await startSandbox();
      const run = start({ DISCORD_TOKEN: sandbox.token, DISCORD_API_URL: sandbox.api });
      await run.says(/"msg":"online"/);
      sandbox.faults.next('POST /interactions/:interaction/:token/callback', { delay: 700 });
      const answer = sandbox.drive.slash({ command: 'about' });
      await run.says(/"command":"about"/);
      const { code, ms } = await run.end('SIGTERM');
      expect((await answer).response?.embeds).toHaveLength(1);
      expect(code).toBe(0);
      expect(ms).toBeGreaterThan(400);
      expect(ms).toBeLessThan(5_000);
      expect(run.output()).toMatch(/"msg":"stopped"/);
      expect(run.output()).not.toContain(sandbox.token);
      await sandbox.close();
    },
    TOO_SLOW,
  );

  it(
    'ends on SIGTERM within five seconds even while an answer hangs',
    async () => {
      const sandbox = await startSandbox();
      const run = start({ DISCORD_TOKEN: sandbox.token, DISCORD_API_URL: sandbox.api });
      await run.says(/"msg":"online"/);
      sandbox.faults.next('POST /interactions/:interaction/:token/callback', { delay: 60_000 });
      sandbox.drive.slash({ command: 'about' }).catch(() => undefined);
      await run.says(/"command":"about"/);
      const { code, ms } = await run.end('SIGTERM');
      expect(code).toBe(0);
      expect(ms).toBeLessThan(5_000);
      await sandbox.close();
    },
    TOO_SLOW,
  );

  it(
    'exits 1 with a clear message when Discord refuses the token, and does not show it',
    async () => {
      const sandbox = await startSandbox();
      const run = start({ DISCORD_TOKEN: 'not-the-right-token', DISCORD_API_URL: sandbox.api });
      expect(await run.exit).toBe(1);
      expect(run.output()).toMatch(/"level":"fatal".*Discord does not accept the bot token.*DISCORD_TOKEN/);
      expect(run.output()).not.toContain('not-the-right-token');
      await sandbox.close();
    },
    TOO_SLOW,
  );
});

describe.concurrent('the bot that cannot start', () => {
  it(
    'lists all problems of its settings',
    async () => {
      const run = start({ LOG_LEVEL: 'loud', DISCORD_GUILD_ID: 'home' });
      expect(await run.exit).toBe(1);
      expect(run.output()).toMatch(
        /cannot start with these settings[\s\S]*- DISCORD_GUILD_ID[\s\S]*- LOG_LEVEL/,
      );
    },
    TOO_SLOW,
  );

  it(
    'names the faults of its data',
    async () => {
      const copy = mkdtempSync(join(tmpdir(), 'section232-'));
      for (const folder of ['src', 'commands', 'data', 'sandbox', 'package.json'])
        cpSync(join(PROJECT, folder), join(copy, folder), { recursive: true });
      symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'));
      writeFileSync(join(copy, 'data', 'programs.json'), '{ "programs": 1 }');
      const run = start({}, copy);
      expect(await run.exit).toBe(1);
      expect(run.output()).toMatch(/its data has faults:\n {2}- data\/programs\.json /);
      rmSync(copy, { recursive: true });
    },
    TOO_SLOW,
  );
});

describe.concurrent('an error that nobody caught', () => {
  it.each([
    ['thrown', 'throw new Error("boom")'],
    ['rejected', 'Promise.reject(new Error("boom"))'],
  ])(
    '(%s) is logged and ends the bot with exit code 1',
    async (_kind, code) => {
      const later = `data:text/javascript,process.once("SIGUSR2",()=>{${encodeURIComponent(code)}})`;
      const run = start({}, PROJECT, ['--import', later]);
      await run.says(/open http/);
      run.child.kill('SIGUSR2');
      expect(await run.exit).toBe(1);
      expect(run.output()).toMatch(/"level":"fatal".*"message":"boom".*an unexpected error/);
    },
    TOO_SLOW,
  );
});
