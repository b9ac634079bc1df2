import { lstatSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StoreOptions } from '../../src/app/store/open-store.ts';
import { EMPTY_STATE, type State } from '../../src/model/stored.ts';
import { digest } from './state-records.ts';
import { stateFolder } from './store-fixture.ts';

/** Counts the writes, and fails them while `fault` is set. */
function watched() {
  const seen = { writes: 0, fault: null as Error | null };
  const through: NonNullable<StoreOptions['through']> = (file) => ({
    read: file.read,
    write: async (state: State) => {
      seen.writes += 1;
      if (seen.fault !== null) throw seen.fault;
      await file.write(state);
    },
  });
  return { seen, through };
}

describe('the store', () => {
  it('begins empty, makes its folder, and remembers what was flushed', async () => {
    const { folder, open } = stateFolder();
    const file = join(folder, 'deep', 'down', 'state.json');
    const store = await open({ file });
    expect(store.state).toEqual(EMPTY_STATE);
    store.update((state) => state.digests.push(digest()));
    expect(store.state.digests).toHaveLength(1);
    await store.flush();
    expect(JSON.parse(readFileSync(file, 'utf8')).digests).toEqual([digest()]);
    await store.close();
    expect((await open({ file })).state.digests).toEqual([digest()]);
  });

  it('writes what is left when it is closed, and lets nothing be changed after that', async () => {
    const { open } = stateFolder();
    const store = await open();
    store.update((state) => state.digests.push(digest()));
    await Promise.all([store.close(), store.close()]);
    expect(() => store.update(() => {})).toThrow(/closed/);
    expect((await open()).state.digests).toHaveLength(1);
  });

  it('writes without being asked to', async () => {
    const { open, on } = stateFolder();
    const store = await open();
    store.update((state) => state.digests.push(digest()));
    await expect.poll(() => on('state.json').digests.length).toBe(1);
  });

  it('keeps separate stores apart: the empty state is nobody’s', async () => {
    const one = await stateFolder().open();
    one.update((state) => state.digests.push(digest()));
    expect((await stateFolder().open()).state.digests).toEqual([]);
    expect(EMPTY_STATE.digests).toEqual([]);
  });

  it('keeps the version before the last as a backup', async () => {
    const { open, on, files } = stateFolder();
    const store = await open();
    for (const id of ['first', 'second']) {
      store.update((state) => state.digests.push(digest({ id })));
      await store.flush();
    }
    expect(on('state.json').digests.map(({ id }) => id)).toEqual(['first', 'second']);
    expect(on('state.json.bak').digests.map(({ id }) => id)).toEqual(['first']);
    await store.close();
    expect(files()).toEqual(['state.json', 'state.json.bak']);
  });

  it('replaces the file that a link leads to, not the link', async () => {
    const { folder, file, open, on } = stateFolder();
    writeFileSync(join(folder, 'elsewhere.json'), JSON.stringify(EMPTY_STATE));
    symlinkSync(join(folder, 'elsewhere.json'), file);
    const store = await open();
    store.update((state) => state.digests.push(digest()));
    await store.flush();
    expect(lstatSync(file).isSymbolicLink()).toBe(true);
    expect(on('elsewhere.json').digests).toHaveLength(1);
  });
});

describe('the writes of the store', () => {
  it('are a handful for 10,000 changes in a row, each of them flushed', async () => {
    const { seen, through } = watched();
    const { open, on } = stateFolder();
    const store = await open({ through });
    seen.writes = 0;
    const flushed = Array.from({ length: 10_000 }, async (_, index) => {
      store.update((state) => state.digests.push(digest({ id: `d${index}` })));
      await store.flush();
    });
    await Promise.all(flushed);
    expect(seen.writes).toBeLessThanOrEqual(3);
    expect(on('state.json').digests).toHaveLength(10_000);
  });

  it('are a handful, too, when the changes come one after another while it writes', async () => {
    const { seen, through } = watched();
    const { open } = stateFolder();
    const store = await open({ through });
    seen.writes = 0;
    for (let index = 0; index < 10_000; index += 1) {
      store.update((state) => {
        state.toldDatesThrough = '2026-11-24';
      });
      await null;
    }
    await store.flush();
    expect(seen.writes).toBeLessThanOrEqual(5);
  });

  it('do not happen when nothing was changed', async () => {
    const { seen, through } = watched();
    const { open } = stateFolder();
    const store = await open({ through });
    seen.writes = 0;
    await Promise.all([store.flush(), store.flush()]);
    await store.close();
    expect(seen.writes).toBe(0);
  });

  it('hold what was changed during a write: a flush waits for the write that has it', async () => {
    const { open, on } = stateFolder();
    const store = await open();
    store.update((state) => state.digests.push(digest({ id: 'before' })));
    const first = store.flush();
    await null;
    store.update((state) => state.digests.push(digest({ id: 'during' })));
    await store.flush();
    expect(on('state.json').digests.map(({ id }) => id)).toEqual(['before', 'during']);
    await first;
  });

  it('may fail: flush says why, once for the log, memory stays, and the next flush tries again', async () => {
    const { seen, through } = watched();
    const { open, told, on } = stateFolder();
    const store = await open({ through });
    seen.fault = Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
      syscall: 'write',
    });
    store.update((state) => state.digests.push(digest()));
    await expect(store.flush()).rejects.toThrow(
      /state\.json could not be written: the disk is full \(ENOSPC\)/,
    );
    await expect(store.flush()).rejects.toThrow(/disk is full/);
    expect(store.state.digests).toHaveLength(1);
    expect(on('state.json').digests).toEqual([]);
    expect(told).toEqual([expect.stringMatching(/the disk is full/)]);
    seen.fault = null;
    await store.flush();
    expect(on('state.json').digests).toHaveLength(1);
    expect(told[1]).toMatch(/can be written again/);
  });

  it.runIf(process.platform === 'linux')('survive a disk that is really full', async () => {
    const { file, open, on } = stateFolder();
    const store = await open();
    // Whoever writes there is told that the disk is full. https://man7.org/linux/man-pages/man4/full.4.html
    symlinkSync('/dev/full', `${file}.tmp`);
    store.update((state) => state.digests.push(digest()));
    await expect(store.flush()).rejects.toThrow(/the disk is full \(ENOSPC\)/);
    expect(on('state.json').digests).toEqual([]);
    rmSync(`${file}.tmp`);
    await store.flush();
    expect(on('state.json').digests).toHaveLength(1);
  });

  it('let the next process in even when the last one failed', async () => {
    const { seen, through } = watched();
    const { open } = stateFolder();
    const store = await open({ through });
    seen.fault = new Error('broken');
    store.update((state) => state.digests.push(digest()));
    await expect(store.close()).rejects.toThrow('broken');
    expect((await open()).state.digests).toEqual([]);
  });

  it('are tried at the start: a place that cannot be written is told at once', async () => {
    const { folder, open, files } = stateFolder();
    writeFileSync(join(folder, 'a-file'), '');
    await expect(open({ file: join(folder, 'a-file', 'state.json') })).rejects.toThrow(
      /a-file.state\.json could not be written/,
    );
    const { seen, through } = watched();
    seen.fault = new Error('broken');
    await expect(open({ through })).rejects.toThrow('broken');
    expect(files()).toEqual(['a-file']);
  });
});
