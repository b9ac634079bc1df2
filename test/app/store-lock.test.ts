import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { acquireLock } from '../../src/app/store/lock.ts';
import { storeProcess } from './store-child.ts';
import { NOW, stateFolder } from './store-fixture.ts';

const BEAT_MS = 40;

describe('the lock of the store', () => {
  it('keeps a second process out, which names the first one and says what to do', async () => {
    const { file, open } = stateFolder();
    await open();
    const second = storeProcess(file, 'hold');
    const message = await second.says('!');
    expect(message).toBe(
      `! ${file} is in use by process ${process.pid} on ${JSON.parse(readFileSync(`${file}.lock`, 'utf8')).host}, ` +
        'since 2026-11-24T09:00:00.000Z. Stop that one, or set STATE_FILE to another file.',
    );
    expect(await second.ended).toBe(1);
  });

  it('keeps this process out as well while another runs, and lets it in after kill -9', async () => {
    const { file, open, told } = stateFolder();
    const other = storeProcess(file, 'hold');
    await other.says('open');
    await expect(open()).rejects.toThrow(`in use by process ${other.child.pid} `);
    await other.kill();
    await open();
    expect(told).toEqual([expect.stringMatching(/left by a process that is gone/)]);
  });

  it('keeps a second store of the same process out, and is gone when the first is closed', async () => {
    const { open, files } = stateFolder();
    const store = await open();
    await expect(open()).rejects.toThrow(`in use by process ${process.pid} `);
    await store.close();
    expect(files()).not.toContain('state.json.lock');
    await open();
  });

  it('lets exactly one of several processes in that find a lock left behind', async () => {
    const { file } = stateFolder();
    const first = storeProcess(file, 'hold');
    await first.says('open');
    await first.kill();
    const others = Array.from({ length: 4 }, () => storeProcess(file, 'hold'));
    const outcomes = await Promise.all(
      others.map((other) => Promise.race([other.says('open'), other.says('!')])),
    );
    expect(outcomes.filter((line) => line === 'open')).toHaveLength(1);
    expect(outcomes.filter((line) => line.includes('is in use by process'))).toHaveLength(3);
  });

  it('is taken over when its process id belongs to a later process now', async () => {
    const { file, open } = stateFolder();
    const store = await open();
    const lock = JSON.parse(readFileSync(`${file}.lock`, 'utf8'));
    await store.close();
    writeFileSync(`${file}.lock`, JSON.stringify({ ...lock, beginning: 'earlier' }));
    await open();
  });
});

describe('the lock of a process that cannot be seen from here', () => {
  const elsewhere = {
    pid: 1,
    host: 'another-computer',
    place: 'another-computer',
    beginning: '7',
    token: 't',
  };
  const options = { pid: process.pid, now: () => NOW, tell: () => {}, beatMs: BEAT_MS };

  it('is respected while it shows signs of life', async () => {
    const { file } = stateFolder();
    const other = await acquireLock(file, options);
    const held = JSON.parse(readFileSync(`${file}.lock`, 'utf8'));
    // What the other one keeps touching is a lock of another host now.
    writeFileSync(`${file}.lock`, JSON.stringify({ ...held, ...elsewhere }));
    await expect(acquireLock(file, options)).rejects.toThrow('in use by process 1 on another-computer');
    other.release();
  });

  it.each([
    ['of a host that is gone', JSON.stringify({ ...elsewhere, since: '2026-11-24T08:00:00.000Z' })],
    ['that was never written to its end', '{"pid":'],
    ['that is empty', ''],
  ])('is taken over without them: one %s', async (_whose, lock) => {
    const { file } = stateFolder();
    writeFileSync(`${file}.lock`, lock);
    (await acquireLock(file, options)).release();
  });
});

describe('a lock that was lost while the store is open', () => {
  it('to another process stops the writing, loudly, and leaves the other’s lock alone', async () => {
    const { file, open, told } = stateFolder();
    const store = await open();
    rmSync(`${file}.lock`);
    const other = storeProcess(file, 'hold');
    await other.says('open');
    store.update((state) => {
      state.toldDatesThrough = '2026-11-24';
    });
    await expect(store.flush()).rejects.toThrow(
      /in use by process \d+ .* This one lost its lock and writes no more/,
    );
    expect(told).toHaveLength(1);
    await expect(store.close()).rejects.toThrow(/lost its lock/);
    expect(JSON.parse(readFileSync(`${file}.lock`, 'utf8')).pid).toBe(other.child.pid);
  });

  it('to nobody is made again', async () => {
    const { file, open, files } = stateFolder();
    const store = await open();
    rmSync(`${file}.lock`);
    store.update(() => {});
    await store.flush();
    expect(files()).toContain('state.json.lock');
  });
});
