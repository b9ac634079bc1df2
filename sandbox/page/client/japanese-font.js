/** In pixels: as wide as every Japanese letter is in a font of this size, and as no replacement box is. */
const SIZE = 32;

/**
 * The page's own Japanese font is on its way where the computer has none. The page begins with this, and shows no text
 * before it is there: Chromium goes on showing boxes in some texts that were there before a font (seen in version 156).
 */
export const japaneseFont = load().catch(() => undefined);

async function load() {
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) return;
  canvas.font = `${SIZE}px sans-serif`;
  if (Math.abs(canvas.measureText('税').width - SIZE) < 1) return;
  await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 16px "Page Japanese"`, '税')));
}
