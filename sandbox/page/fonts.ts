import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Answer } from '../http/answer.ts';

const WEIGHTS: Readonly<Record<string, string>> = { '400': '400Regular', '700': '700Bold' };

/**
 * Noto Sans JP, which a browser asks for only where the computer has no Japanese font of its own and something Japanese
 * is shown: `/page/fonts/400.ttf`. Null for any other address.
 */
export function fontFile(path: string): (Answer & { type: string }) | null {
  const weight = WEIGHTS[/^\/page\/fonts\/(\d+)\.ttf$/.exec(path)?.[1] ?? ''];
  if (weight === undefined) return null;
  const file = `@expo-google-fonts/noto-sans-jp/${weight}/NotoSansJP_${weight}.ttf`;
  const raw = readFileSync(fileURLToPath(import.meta.resolve(file)));
  return { status: 200, raw, type: 'font/ttf', headers: { 'cache-control': 'private, max-age=86400' } };
}
