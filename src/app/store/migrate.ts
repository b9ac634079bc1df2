import { z } from 'zod';
import { EMPTY_STATE } from '../../model/stored.ts';

/** Brings a state from one version to the next. */
export interface Migration {
  /** The version that it changes; the result is of the version after it. */
  from: number;
  migrate: (state: Record<string, unknown>) => Record<string, unknown>;
}

/** One for each version that ever was, except the newest. */
export const MIGRATIONS: readonly Migration[] = [];

const Versioned = z.looseObject({ version: z.number().int().nonnegative() });

/**
 * Brings what was read from a file to the newest version. Throws an Error when it is of a newer one than this program
 * knows, or of one that no migration leads on from: both are for people to decide, and the file is not damaged.
 * `damaged` when it is no state at all.
 */
export function migrated(
  read: unknown,
  migrations: readonly Migration[],
): { kind: 'damaged'; problem: string } | { kind: 'newest'; state: unknown; from: number } {
  const versioned = Versioned.safeParse(read);
  if (!versioned.success) return { kind: 'damaged', problem: z.prettifyError(versioned.error) };
  const from = versioned.data.version;
  if (from > EMPTY_STATE.version)
    throw new Error(
      `it was written by a newer section232 (version ${from} of the state, this one knows ${EMPTY_STATE.version}): run that one, or set STATE_FILE to another file`,
    );
  let state: Record<string, unknown> = versioned.data;
  for (let version = from; version < EMPTY_STATE.version; version += 1) {
    const step = migrations.find((migration) => migration.from === version);
    if (step === undefined) throw new Error(`version ${version} of the state is not known any more`);
    state = { ...step.migrate(state), version: version + 1 };
  }
  return { kind: 'newest', state, from };
}
