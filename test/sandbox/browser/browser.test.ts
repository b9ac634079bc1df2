import { afterAll, beforeAll, describe } from 'vitest';
import { chromiumPath, NO_BROWSER, startChromium } from '../../../sandbox/shots/chromium.ts';
import { startRealBot } from '../../../sandbox/shots/real-bot.ts';
import type { Around } from './around.ts';
import { cardTests } from './cards.ts';
import { composerTests } from './composer.ts';
import { markdownTests } from './markdown.ts';
import { partsTests } from './parts.ts';
import { placesTests } from './places.ts';
import { visit } from './visit.ts';

if (!chromiumPath) process.stderr.write(`The tests of the page are left out: ${NO_BROWSER}\n`);

// On a stalled machine the browser has been seen to lose a click, twice in one run: such a test is tried once more.
describe.runIf(chromiumPath)('in a real browser', { retry: 1 }, () => {
  let around: Around;
  const get = () => around;
  beforeAll(async () => {
    const [bot, browser] = await Promise.all([startRealBot(), startChromium()]);
    around = { bot, browser, watched: await visit(browser, bot.url) };
  });
  afterAll(async () => {
    await Promise.all([around?.browser.close(), around?.bot.stop()]);
  });

  composerTests(get);
  cardTests(get);
  placesTests(get);
  partsTests(get);
  markdownTests(get);
});
