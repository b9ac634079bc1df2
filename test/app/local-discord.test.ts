import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readArguments } from '../../src/app/arguments.ts';
import { openBrowser } from '../../src/app/open-browser.ts';

// `npm start` without a token as a person meets it: one process, its page's API, its clock.
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'section232-local-'));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function start(given: string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['src/app/launch.mjs', 'main', ...given], {
    cwd: PROJECT,
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: '',
      LOG_LEVEL: '',
      SANDBOX_PORT: '0',
      STATE_FILE: join(folder, `state-${children.length}.json`),
      ...environment,
    },
  });
  children.push(child);
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    said.out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said.err += chunk.toString();
  });
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve));
  const until = async (done: () => boolean) => {
    while (!done()) await Promise.race([wait(25), exit.then(() => Promise.reject(new Error(said.err)))]);
  };
  return { child, said, exit, until, ready: () => until(() => said.out.includes('\n')) };
}

let main: ReturnType<typeof start>;
let url = '';
beforeAll(async () => {
  main = start([]);
  await main.ready();
  url = /http:\S+/.exec(main.said.out)?.[0] ?? '';
}, 20_000);

interface Posted {
  kind: string;
  code?: string;
  channelId: string;
  messageIds: string[];
}
async function post(path: string, body: object) {
  const response = await fetch(`${url}/sandbox/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as { today: string; now: string; told: Posted | null; error?: string };
}
const clock = (body: object) => post('clock', body);
const owner = (command: string, options: object = {}) =>
  post('interactions', { kind: 'slash', user: 'Owner', command, options });
const state = async () =>
  (await (await fetch(`${url}/sandbox/state`)).json()) as { today: string; clockMoved: boolean };
async function embedOf({ channelId, messageIds }: Posted) {
  const response = await fetch(`${url}/sandbox/messages?channel=${channelId}&user=Reader`);
  const { messages } = (await response.json()) as {
    messages: { message: { id: string; timestamp: string; embeds: { title: string }[] } }[];
  };
  return messages.find(({ message }) => message.id === messageIds[0])?.message;
}

describe('npm start without a token', () => {
  it('says one line: that it is ready, and where', () => {
    expect(main.said).toEqual({
      out: expect.stringMatching(/^section232 is ready: open http:\/\/127\.0\.0\.1:\d+\n$/) as string,
      err: '',
    });
  });

  it('posts a digest when somebody sets one up and jumps to a day; the same day again after going back', async () => {
    expect((await clock({ next: 'digest' })).told).toMatchObject({ kind: 'nothing', code: 'no-digest' });
    await clock({ today: '2026-05-30' });
    expect(await state()).toMatchObject({ today: '2026-05-30', clockMoved: true });
    await owner('digest setup', { channel: 'announcements', 'empty-days': 'post' });
    // Its answer is deferred: the digest is there when it is edited.
    const listed = async () => JSON.stringify(await owner('digest status'));
    while (!(await listed()).includes('Next: ')) await wait(25);

    // The clock keeps its time of the day; from here on that is nine o'clock, whenever this test runs.
    expect((await clock({ next: 'digest' })).now.slice(11, 16)).toBe('13:00');
    const first = await clock({ today: '2026-06-01' });
    expect(first).toMatchObject({ today: '2026-06-01', told: { kind: 'posted' } });
    const next = await clock({ next: 'digest' });
    expect(next).toMatchObject({ told: { kind: 'posted' } });
    expect(next.now.slice(11, 16)).toBe('13:00');
    expect(next.told?.messageIds).not.toEqual(first.told?.messageIds);

    const back = await clock({ today: '2026-05-30' });
    expect(back).toMatchObject({ today: '2026-05-30', told: null });
    const again = await clock({ today: '2026-06-01' });
    expect(again.told).toMatchObject({ kind: 'posted', channelId: first.told?.channelId });
    expect(again.told?.messageIds).not.toEqual(first.told?.messageIds);
    const [before, after] = await Promise.all([first, again].map(({ told }) => embedOf(told as Posted)));
    expect(after?.embeds[0]?.title).toBe(before?.embeds[0]?.title);
    expect(after?.timestamp.slice(0, 15)).toBe(before?.timestamp.slice(0, 15));
  });

  it('answers whatever day it is, and today is that day', async () => {
    for (const day of ['2018-03-22', '2030-01-01', '2022-04-01']) {
      await clock({ today: day });
      const answer = await owner('onthisday');
      expect(answer.error).toBeUndefined();
      expect(JSON.stringify(answer)).toContain(day.slice(0, 4));
    }
    expect(await clock({ reset: true })).toMatchObject({ today: expect.any(String) as string });
    expect((await state()).clockMoved).toBe(false);
    expect((await clock({ today: '1999-12-31' })).error).toContain('Please choose a day');
  });

  it('ends with Ctrl-C at once, although a page is open, and says nothing more', async () => {
    const page = await fetch(`${url}/sandbox/stream`);
    const begun = performance.now();
    main.child.kill('SIGINT');
    expect(await main.exit).toBe(0);
    expect(performance.now() - begun).toBeLessThan(2_000);
    await page.text().catch(() => undefined);
    expect(main.said.out.split('\n')).toHaveLength(2);
    expect(main.said.err).toBe('');
  });
});

/** A folder with browser openers of our own in it. */
function openers(script: string): { PATH: string; noted: () => string } {
  const bin = mkdtempSync(join(folder, 'bin-'));
  const file = join(bin, 'noted');
  writeFileSync(file, '');
  for (const name of ['xdg-open', 'open']) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script.replace('NOTED', file)}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  return { PATH: `${bin}:/usr/bin:/bin`, noted: () => readFileSync(file, 'utf8') };
}

describe('npm start -- --open', () => {
  it('opens the page in the browser; on another port where its own is taken, and says so', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const taken = (other.address() as { port: number }).port;
    const { PATH, noted } = openers('echo "$1" > NOTED');
    const run = start(['--open'], { PATH, SANDBOX_PORT: String(taken) });
    await run.ready();
    const [, address = ''] = /taken, so on another one\): open (http:\S+)\n$/.exec(run.said.out) ?? [];
    expect(address).not.toContain(`:${taken}`);
    expect((await fetch(address)).status).toBe(200);
    await run.until(() => noted() !== '');
    expect(noted()).toBe(`${address}\n`);
    expect(run.said.err).toBe('');
    run.child.kill('SIGKILL');
    other.close();
  }, 20_000);

  it.each([
    ['is not there', null, 'xdg-open was not found'],
    ['fails', 'exit 3', 'xdg-open failed'],
    ['does its work', 'exit 0', null],
  ])('knows when the opener %s', async (_how, script, problem) => {
    vi.stubEnv('PATH', script === null ? join(folder, 'nowhere') : openers(script).PATH);
    expect(await openBrowser('http://127.0.0.1:1', 'linux')).toBe(problem);
    vi.unstubAllEnvs();
  });
});

describe('what stands after npm start --', () => {
  it.each([
    [['--opne'], false, "Unknown option '--opne'."],
    [['2320'], false, "Unexpected argument '2320'."],
    [['--open=yes'], false, "Option '--open' does not take an argument."],
    [['--open'], true, '--open shows the local Discord’s page, and with a DISCORD_TOKEN there is none.'],
  ])('%j (with a token: %s) is refused in a sentence', (given, hasToken, problem) => {
    expect(readArguments(given, hasToken)).toEqual({ problem });
  });

  it('may be nothing', () => expect(readArguments([], true)).toEqual({ open: false, help: false }));

  it('is refused with exit code 2 and what there is', async () => {
    const run = start(['--opne']);
    expect(await run.exit).toBe(2);
    expect(run.said).toEqual({
      out: '',
      err: expect.stringMatching(/^Unknown option '--opne'\.\nusage: npm start \[-- --open\]\n/) as string,
    });
  }, 20_000);
});
