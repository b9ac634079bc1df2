import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore, type StoreOptions } from '../../src/app/store/open-store.ts';
import type { Store } from '../../src/app/store/store.ts';
import { State } from '../../src/model/stored.ts';

export const NOW = Date.parse('2026-11-24T09:00:00.000Z');

export interface StateFolder {
  folder: string;
  file: string;
  /** What the stores of this folder told, line by line. */
  told: string[];
  open: (changes?: Partial<StoreOptions>) => Promise<Store>;
  files: () => string[];
  /** The state as a file holds it. */
  on: (name: string) => State;
}

/** A folder for a state, removed after the test; its stores are closed then. */
export function stateFolder(): StateFolder {
  const folder = mkdtempSync(join(tmpdir(), 'section232-'));
  const file = join(folder, 'state.json');
  const told: string[] = [];
  const opened: Store[] = [];
  onTestFinished(async () => {
    await Promise.allSettled(opened.map((store) => store.close()));
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder,
    file,
    told,
    async open(changes = {}) {
      const store = await openStore({
        file,
        now: () => NOW,
        tell: (message) => told.push(message),
        ...changes,
      });
      opened.push(store);
      return store;
    },
    files: () => readdirSync(folder).sort(),
    on: (name) => State.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
  };
}
