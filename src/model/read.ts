import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The committed data, beside the code. */
export const DATA_FOLDER = fileURLToPath(new URL('../../data/', import.meta.url));

/** Paths of all JSON files below a data folder, relative to it, sorted; the generated schemas are not data. */
export function listDataFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replaceAll('//', '/'))
    .map((path) => path.slice(folder.replace(/\/$/, '').length + 1))
    .filter((path) => !path.startsWith('schema/'))
    .sort();
}
