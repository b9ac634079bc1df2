import type { Tone } from '../reply/reply.ts';

/**
 * The stripe beside a card: red for a duty, amber for a quota, green for exempt, grey for none. Each stands out by at
 * least 3:1 (https://www.w3.org/TR/WCAG22/#non-text-contrast) from the cards of Discord's dark and light themes.
 */
export const COLOURS: Record<Tone, number> = {
  duty: 0xe03e3e,
  quota: 0xb87a0a,
  exempt: 0x2e9150,
  none: 0x80848e,
};
