import { mkdir, writeFile } from 'node:fs/promises';
import { chromiumPath, NO_BROWSER, startChromium } from './chromium.ts';
import { SHOTS } from './list.ts';
import { startRealBot } from './real-bot.ts';
import { take } from './take.ts';
import { webp } from './webp.ts';

// `npm run shots [name …]` makes the README's pictures from the running bot: each from a fresh one, on a fixed day.
if (!chromiumPath) throw new Error(NO_BROWSER);
const wanted = process.argv.slice(2);
const docs = new URL('../../docs/', import.meta.url);
await mkdir(docs, { recursive: true });
const browser = await startChromium();
for (const shot of SHOTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const bot = await startRealBot();
  const picture = await webp(browser, await take(browser, bot.url, shot));
  await writeFile(new URL(`${shot.name}.webp`, docs), picture);
  process.stdout.write(`docs/${shot.name}.webp ${Math.ceil(picture.length / 1000)} KB\n`);
  await bot.stop();
}
await browser.close();
