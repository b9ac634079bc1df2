import { mkdir, realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Adapter, Low } from 'lowdb';
import { EMPTY_STATE, type State } from '../../model/stored.ts';
import { coalesced } from '../coalesced.ts';
import { replaceFile, unwritable } from './durable-file.ts';
import { acquireLock, type Lock } from './lock.ts';
import { MIGRATIONS, type Migration } from './migrate.ts';
import { recoverState } from './recover.ts';
import type { Store } from './store.ts';

export interface StoreOptions {
  /** Where the state is, `state/state.json`. Its folder is made. */
  file: string;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Tells whoever runs the bot of damage, restored backups and failed writes; goes to the log. */
  tell: (message: string) => void;
  /** Whose lock it is; this process by default. */
  pid?: number;
  migrations?: readonly Migration[];
  /** Stands between lowdb and the file, to watch or to disturb what is read and written. */
  through?: (file: Adapter<State>) => Adapter<State>;
}

/**
 * Opens what the bot remembers. Rejects with an Error that says what to do when another process has it, when it was
 * written by a newer version, or when the disk cannot be read or written. Damage is mended as `recoverState` says.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { now, tell, pid = process.pid } = options;
  // A link stays a link: the file that it leads to is replaced, and locked.
  const file = await realpath(options.file).catch(() => options.file);
  const lock = await mkdir(dirname(file), { recursive: true })
    .then(() => acquireLock(file, { pid, now, tell }))
    .catch((error) => {
      throw isSystemError(error) ? unwritable(file, error) : error;
    });
  try {
    return await openLocked(file, lock, options);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function openLocked(file: string, lock: Lock, options: StoreOptions): Promise<Store> {
  const { now, tell, migrations = MIGRATIONS, through = (adapter) => adapter } = options;
  const low = new Low<State>(
    through({
      read: () => recoverState(file, { migrations, now, tell }),
      write: (state) => replaceFile(file, `${JSON.stringify(state)}\n`),
    }),
    structuredClone(EMPTY_STATE),
  );
  await low.read();
  // Written once at the start: what was restored or migrated is safe, and a disk that cannot be written is noticed now.
  let changed = true;
  let failing = false;
  let closed: Promise<void> | null = null;

  const flush = coalesced(async () => {
    if (!changed) return;
    changed = false;
    try {
      lock.assertHeld();
      await low.write();
      if (failing) tell(`${file} can be written again`);
      failing = false;
    } catch (error) {
      changed = true;
      const failure = isSystemError(error) ? unwritable(file, error) : error;
      if (!failing) tell((failure as Error).message);
      failing = true;
      throw failure;
    }
  });
  await flush();

  return {
    get state() {
      return low.data;
    },
    update(change) {
      if (closed !== null) throw new Error(`${file} is closed: nothing can be remembered any more`);
      try {
        change(low.data);
      } finally {
        changed = true;
        // Was told already; whoever needs it on the disk flushes.
        flush().catch(() => undefined);
      }
    },
    flush,
    close() {
      closed ??= flush().finally(() => lock.release());
      return closed;
    },
  };
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
