import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

/** A picture is fetched on a phone, often: 300 KB at most. */
const MAX_BYTES = 300 * 1024;
/** Twice the points for dense screens; less for a picture that would be too heavy. */
const SCALES = [2, 1.5, 1] as const;

const require = createRequire(import.meta.url);
/** Latin and Japanese in one file that comes with an npm package, the same on every computer; one weight, to be quick. */
const FONT_FILE = require.resolve('@expo-google-fonts/noto-sans-jp/500Medium/NotoSansJP_500Medium.ttf');

/** An SVG as a PNG of at most `limit` bytes. Throws when it stays larger at the lowest resolution. */
export function pngOf(svg: string, limit = MAX_BYTES): Buffer {
  for (const value of SCALES) {
    const drawing = new Resvg(svg, {
      fitTo: { mode: 'zoom', value },
      font: { loadSystemFonts: false, fontFiles: [FONT_FILE], defaultFontFamily: 'Noto Sans JP' },
    });
    const png = drawing.render().asPng();
    if (png.length <= limit) return png;
  }
  throw new Error(`the picture is larger than ${limit} bytes`);
}
