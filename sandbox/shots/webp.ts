import type { Browser } from 'playwright-core';

/** So much a picture of the README may weigh, in bytes. */
const MOST = 150_000;

/** The picture as WebP, as good as fits. The browser is the encoder: it has one. Throws if none fits. */
export async function webp(browser: Browser, png: Buffer): Promise<Buffer> {
  const page = await browser.newPage();
  const encode = (quality: number) =>
    page.evaluate(
      async ([source, wanted]) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.naturalWidth;
        canvas.height = image.naturalHeight;
        canvas.getContext('2d')?.drawImage(image, 0, 0);
        return canvas.toDataURL('image/webp', wanted).split(',')[1] ?? '';
      },
      [`data:image/png;base64,${png.toString('base64')}`, quality] as const,
    );
  try {
    for (const quality of [0.92, 0.85, 0.75, 0.6]) {
      const encoded = Buffer.from(await encode(quality), 'base64');
      if (encoded.length > 0 && encoded.length <= MOST) return encoded;
    }
    throw new Error(`the picture does not fit into ${MOST} bytes`);
  } finally {
    await page.close();
  }
}
