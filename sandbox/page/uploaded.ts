import type { Answer } from '../http/answer.ts';
import type { StoredFile } from '../state/state.ts';

/** A file that came with a message; null if there is none at this address. Only pictures are shown. */
export function uploadedFile(
  files: ReadonlyMap<string, StoredFile>,
  path: string,
): (Answer & { type: string }) | null {
  const file = files.get(path);
  if (!file) return null;
  // An uploaded page must not run as one of ours.
  const type = file.type.startsWith('image/png') ? 'image/png' : 'application/octet-stream';
  return { status: 200, raw: file.data, type };
}
