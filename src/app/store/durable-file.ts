import { existsSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Where the last but one version of a file is kept. */
export function backupOf(file: string): string {
  return `${file}.bak`;
}

/**
 * Replaces a file so that it survives a crash at any point, of the process or of the computer: the new text is on the
 * disk before anything else changes, then the old file becomes the backup and the new one takes its place. Between the
 * two there is the backup alone. Resolves when all of it is on the disk: the renaming, too, is only there once the
 * folder is synchronized (https://man7.org/linux/man-pages/man2/fsync.2.html). lowdb's own writer does not fsync.
 */
export async function replaceFile(file: string, text: string): Promise<void> {
  const draft = `${file}.tmp`;
  const handle = await open(draft, 'w', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await unless('ENOENT', rename(file, backupOf(file)));
  await rename(draft, file);
  await syncFolder(dirname(file));
}

/** Gives a file a name that tells when it was found damaged, and says which. */
export async function setAside(file: string, now: number): Promise<string> {
  // Windows allows no colons in names.
  const name = `${file}.damaged-${new Date(now).toISOString().replaceAll(':', '-')}`;
  let aside = name;
  for (let other = 2; existsSync(aside); other += 1) aside = `${name}-${other}`;
  await rename(file, aside);
  await syncFolder(dirname(file));
  return aside;
}

/** What to tell people when a file could not be written. */
export function unwritable(file: string, error: unknown): Error {
  const { code, message } = error as NodeJS.ErrnoException;
  const reasons: Record<string, string> = {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the quota of the disk is used up',
    EROFS: 'the disk is read-only',
    EACCES: 'this user may not write there',
    EPERM: 'this user may not write there',
    EBUSY: 'something holds it (a single mounted file cannot be replaced: mount its folder)',
  };
  const reason = reasons[code ?? ''];
  return new Error(
    `${file} could not be written: ${reason === undefined ? message : `${reason} (${code})`}`,
    {
      cause: error,
    },
  );
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder, and synchronizes names by itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function unless(code: string, doing: Promise<void>): Promise<void> {
  try {
    await doing;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== code) throw error;
  }
}
