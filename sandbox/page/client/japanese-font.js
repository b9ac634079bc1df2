/** In pixels: as wide as every Japanese letter is in a font of this size, and as no replacement box is. */
const SIZE = 32;

/**
 * Gets the page's own Japanese font where the computer has none, before any text is set: Chromium goes on showing boxes
 * in some texts that were there before a font (seen in version 156).
 */
export async function loadJapaneseFont() {
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) return;
  canvas.font = `${SIZE}px sans-serif`;
  if (Math.abs(canvas.measureText('税').width - SIZE) < 1) return;
  const fonts = [400, 700].map((weight) => document.fonts.load(`${weight} 16px "Page Japanese"`, '税'));
  await Promise.all(fonts).catch(() => undefined);
}
