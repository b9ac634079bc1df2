import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { Instant } from '../../model/stored.ts';
import { beginningOf, placeOfProcesses } from './processes.ts';

/** What a lock says of the process that holds it. */
const Holder = z.object({
  pid: z.number().int().positive(),
  host: z.string(),
  since: Instant,
  place: z.string(),
  /** What `beginningOf` says of it. */
  beginning: z.string(),
  token: z.string(),
});
type Holder = z.infer<typeof Holder>;

export interface Lock {
  /** Throws when another process has taken over; makes the lock again when somebody removed it. */
  assertHeld: () => void;
  release: () => void;
}

export interface LockOptions {
  pid: number;
  /** Milliseconds since 1970. */
  now: () => number;
  tell: (message: string) => void;
  /** How often a lock shows that its holder lives, in ms. */
  beatMs?: number;
}

const BEAT_MS = 4_000;

/**
 * Keeps a second process from a file, by `<file>.lock`. A lock of a process that is gone (or whose id another process
 * has now) is taken over. Of a process on another host or in another container nobody here can tell, so its lock is
 * watched for three beats. Rejects with an Error that names the other process when it lives.
 */
export async function acquireLock(file: string, options: LockOptions): Promise<Lock> {
  const { pid, now, tell, beatMs = BEAT_MS } = options;
  const path = `${file}.lock`;
  const own: Holder = {
    pid,
    host: hostname(),
    since: new Date(now()).toISOString(),
    place: placeOfProcesses(),
    beginning: beginningOf(pid) ?? '',
    token: randomUUID(),
  };
  while (!created(path, own)) {
    const found = look(path);
    if (found === null) continue;
    if (await lives(path, found, beatMs, tell)) throw new Error(inUse(file, found.holder));
    // Only what was judged is removed: another process may have taken over meanwhile.
    if (look(path)?.text === found.text) remove(path, found.text);
    tell(`${path} was left by a process that is gone, and was taken over`);
  }
  const beat = setInterval(() => touch(path), beatMs).unref();
  return {
    assertHeld() {
      const found = look(path);
      if (found?.holder?.token === own.token || created(path, own)) return;
      throw new Error(
        `${inUse(file, look(path)?.holder ?? null)} This one lost its lock and writes no more.`,
      );
    },
    release() {
      clearInterval(beat);
      const found = look(path);
      if (found?.holder?.token === own.token) remove(path, found.text);
    },
  };
}

interface Found {
  text: string;
  /** Null when it cannot be read: it is being written just now, or its writer was killed. */
  holder: Holder | null;
  touched: number;
}

/** Makes the lock if there is none: only one process can (O_EXCL). */
function created(path: string, own: Holder): boolean {
  try {
    writeFileSync(path, JSON.stringify(own), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function look(path: string): Found | null {
  try {
    const text = readFileSync(path, 'utf8');
    return { text, holder: holderOf(text), touched: statSync(path).mtimeMs };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function holderOf(text: string): Holder | null {
  try {
    return Holder.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

async function lives(
  path: string,
  found: Found,
  beatMs: number,
  tell: LockOptions['tell'],
): Promise<boolean> {
  const { holder, text, touched } = found;
  if (holder?.place === placeOfProcesses()) return beginningOf(holder.pid) === holder.beginning;
  tell(`${path} is of ${nameOf(holder)}: watching for ${(3 * beatMs) / 1000} s whether it lives`);
  await wait(3 * beatMs);
  const later = look(path);
  return later !== null && (later.text !== text || later.touched !== touched);
}

/** Removes a lock, and puts it back should it turn out to be another one. */
function remove(path: string, text: string): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
    if (readFileSync(aside, 'utf8') === text) rmSync(aside);
    else renameSync(aside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // Gone or not ours any more: the next write says so.
  }
}

function nameOf(holder: Holder | null): string {
  return holder === null ? 'an unknown process' : `process ${holder.pid} on ${holder.host}`;
}

function inUse(file: string, holder: Holder | null): string {
  const since = holder === null ? '' : `, since ${holder.since}`;
  return `${file} is in use by ${nameOf(holder)}${since}. Stop that one, or set STATE_FILE to another file.`;
}
