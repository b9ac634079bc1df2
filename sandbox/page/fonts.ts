import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Answer } from '../http/answer.ts';

const FILES: Readonly<Record<string, string>> = {
  '/page/fonts/400.ttf': import.meta.resolve(
    '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  ),
  '/page/fonts/700.ttf': import.meta.resolve(
    '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf',
  ),
};

/** What was read, by its address: several megabytes, which some computers never ask for. */
const known = new Map<string, Buffer>();

/**
 * Noto Sans JP, which a browser asks for only where the computer has no Japanese font of its own and something Japanese
 * is shown: `/page/fonts/400.ttf`. Null for any other address.
 */
export function fontFile(path: string): (Answer & { type: string }) | null {
  const file = FILES[path];
  if (file === undefined) return null;
  const raw = known.get(path) ?? readFileSync(fileURLToPath(file));
  known.set(path, raw);
  return { status: 200, raw, type: 'font/ttf', headers: { 'cache-control': 'private, max-age=86400' } };
}
