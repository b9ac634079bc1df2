import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { EMPTY_STATE, State } from '../../model/stored.ts';
import { type Migration, migrated } from './migrate.ts';
import { type Salvage, salvaged } from './salvage.ts';

/** What was found under a name. */
export type Reading =
  | { kind: 'missing' }
  | { kind: 'good'; state: State }
  /** `salvage`: what can still be read of it; null when it is no state at all. */
  | { kind: 'damaged'; problem: string; salvage: Salvage | null };

/**
 * Reads a state from a file, brought to the newest version and validated. Rejects, and leaves the file as it is, when
 * the file cannot be opened, is of a newer version, or could not be migrated.
 */
export async function readState(file: string, migrations: readonly Migration[]): Promise<Reading> {
  try {
    const text = await textOf(file);
    return text === null ? { kind: 'missing' } : understand(text, migrations);
  } catch (error) {
    const { message } = error as Error;
    throw new Error(`${file} could not be read: ${message}`, { cause: error });
  }
}

function understand(text: string, migrations: readonly Migration[]): Reading {
  const json = jsonOf(text);
  if (json === undefined) return { kind: 'damaged', problem: 'it is not JSON', salvage: null };
  const newest = migrated(json, migrations);
  if (newest.kind === 'damaged') return { ...newest, salvage: null };
  const parsed = State.safeParse(newest.state);
  if (parsed.success) return { kind: 'good', state: parsed.data };
  const problem = z.prettifyError(parsed.error);
  // The migration is at fault then, not the file: nobody's settings are put aside for that.
  if (newest.from < EMPTY_STATE.version)
    throw new Error(`version ${newest.from} of the state could not be brought to the newest: ${problem}`);
  return { kind: 'damaged', problem, salvage: salvaged(newest.state) };
}

async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
