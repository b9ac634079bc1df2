import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Migration } from '../../src/app/store/migrate.ts';
import { EMPTY_STATE, type State } from '../../src/model/stored.ts';
import { delivery, digest } from './state-records.ts';
import { stateFolder } from './store-fixture.ts';

const ASIDE = '.damaged-2026-11-24T09-00-00.000Z';
const good = (id: string): string => JSON.stringify({ ...EMPTY_STATE, digests: [digest({ id })] });
const ids = (state: Readonly<State>) => state.digests.map(({ id }) => id);

/** A folder with these files in it. */
function folderWith(main: string | null, backup: string | null) {
  const made = stateFolder();
  if (main !== null) writeFileSync(made.file, main);
  if (backup !== null) writeFileSync(`${made.file}.bak`, backup);
  return { ...made, read: (name: string) => readFileSync(join(made.folder, name), 'utf8') };
}

describe('a damaged state', () => {
  it.each([
    ['is empty', ''],
    ['breaks off', good('main').slice(0, 100)],
    ['is something else', '[1,2,3]'],
    ['says nothing of its version', JSON.stringify({ digests: [] })],
    ['has a digest without an hour', good('main').replace('"hour":9,', '')],
  ])('that %s is set aside, its name told, and the backup restored', async (_how, damaged) => {
    const { file, open, told, read, on } = folderWith(damaged, good('backup'));
    const store = await open();
    expect(ids(store.state)).toEqual(['backup']);
    expect(read(`state.json${ASIDE}`)).toBe(damaged);
    expect(told[0]).toContain(`kept as ${file}${ASIDE}`);
    expect(told[1]).toMatch(/state\.json is damaged: what .*state\.json\.bak holds was restored/);
    // Both are good again, at once.
    expect(ids(on('state.json'))).toEqual(['backup']);
    expect(ids(on('state.json.bak'))).toEqual(['backup']);
  });

  it('without an undamaged backup sets both aside, begins empty, and says so loudly', async () => {
    const { open, told, read, files } = folderWith('{', 'no state');
    const store = await open();
    expect(store.state).toEqual(EMPTY_STATE);
    expect(read(`state.json${ASIDE}`)).toBe('{');
    expect(read(`state.json.bak${ASIDE}`)).toBe('no state');
    expect(told).toHaveLength(3);
    expect(told[2]).toMatch(/NOTHING COULD BE RESTORED/);
    await store.close();
    expect(files()).toEqual([
      'state.json',
      'state.json.bak.damaged-2026-11-24T09-00-00.000Z',
      `state.json${ASIDE}`,
    ]);
  });

  it('whose backup is no better keeps each record that is valid by itself', async () => {
    const records = [digest({ id: 'one' }), digest({ id: 'two', hour: 99 }), digest({ id: 'three' })];
    const damaged = JSON.stringify({ ...EMPTY_STATE, digests: records, deliveries: [delivery()], told: 5 });
    const { open, told, read } = folderWith(damaged, damaged);
    const store = await open();
    expect(ids(store.state)).toEqual(['one', 'three']);
    expect(store.state.deliveries).toEqual([delivery()]);
    expect(store.state.told).toBeNull();
    expect(told.at(-1)).toMatch(/2 records or values were left out/);
    expect(read(`state.json${ASIDE}`)).toBe(damaged);
  });

  it('leaves a damaged backup alone while the file itself is good', async () => {
    const { open, told } = folderWith(good('main'), '{');
    expect(ids((await open()).state)).toEqual(['main']);
    expect(told).toEqual([]);
  });

  it('that is missing is restored from its backup, as a crash between the two renamings leaves it', async () => {
    const { open, told, on } = folderWith(null, good('backup'));
    expect(ids((await open()).state)).toEqual(['backup']);
    expect(told).toEqual([expect.stringMatching(/is missing: what .* holds was restored/)]);
    expect(ids(on('state.json'))).toEqual(['backup']);
  });

  it('is kept under a name of its own each time', async () => {
    const { file, open, files } = folderWith('{', good('backup'));
    await (await open()).close();
    writeFileSync(file, '{{');
    await (await open()).close();
    writeFileSync(file, '{{{');
    await (await open({ now: () => Date.parse('2026-11-24T10:00:00.000Z') })).close();
    expect(files().filter((name) => name.includes('damaged'))).toEqual([
      `state.json${ASIDE}`,
      `state.json${ASIDE}-2`,
      'state.json.damaged-2026-11-24T10-00-00.000Z',
    ]);
  });

  it('that cannot be opened at all is left where it is', async () => {
    const { folder, open, files } = stateFolder();
    await expect(open({ file: folder })).rejects.toThrow(/could not be read: .*EISDIR/);
    rmSync(`${folder}.lock`, { force: true });
    expect(files()).toEqual([]);
  });
});

describe('the version of a state', () => {
  const old = JSON.stringify({ ...EMPTY_STATE, version: 0, digests: undefined, servers: [digest()] });
  const fromServers: Migration = {
    from: 0,
    migrate: ({ servers, ...others }) => ({ ...others, digests: servers }),
  };

  it('is brought up by the migrations, and written at once', async () => {
    const { open, on, read, told } = folderWith(old, null);
    const store = await open({ migrations: [fromServers] });
    expect(store.state).toEqual({ ...EMPTY_STATE, digests: [digest()] });
    expect(on('state.json')).toEqual(store.state);
    expect(read('state.json.bak')).toBe(old);
    expect(told).toEqual([]);
  });

  it('is brought up in a backup as well', async () => {
    const { open } = folderWith('{', old);
    expect(ids((await open({ migrations: [fromServers] })).state)).toEqual(['tokyo']);
  });

  it.each([
    [
      'newer than this program',
      good('main').replace('"version":1', '"version":2'),
      [],
      /newer section232 \(version 2/,
    ],
    ['not known any more', old, [], /version 0 of the state is not known any more/],
    [
      'migrated wrongly',
      old,
      [{ from: 0, migrate: () => ({}) }],
      /version 0 .* could not be brought to the newest/,
    ],
  ])('that is %s stops the start, and nothing is touched', async (_what, main, migrations, message) => {
    const { open, read, files } = folderWith(main, good('backup'));
    await expect(open({ migrations })).rejects.toThrow(message);
    expect(read('state.json')).toBe(main);
    expect(files()).toEqual(['state.json', 'state.json.bak']);
  });
});
