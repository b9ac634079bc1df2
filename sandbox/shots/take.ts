import type { Browser, Page } from 'playwright-core';
import type { Shot } from './list.ts';

/** Takes the picture, as PNG at one and a half times the size, of the page at this address; its sandbox must be a fresh one. */
export async function take(browser: Browser, url: string, shot: Shot): Promise<Buffer> {
  const { locale, width, theme } = shot;
  const context = await browser.newContext({
    locale,
    colorScheme: theme,
    viewport: { width, height: 840 },
    deviceScaleFactor: 1.5,
    timezoneId: 'America/New_York',
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('.example:enabled').first().waitFor();
  await moveClock(page, { today: shot.today });
  const articles = page.getByRole('article');
  for (const [index, line] of shot.lines.entries()) {
    await page.locator('#free-text').fill(`${line} `);
    await page.keyboard.press('Enter');
    await articles.nth(index).waitFor();
  }
  if (shot.digestIn) await showDigest(page, shot.digestIn);
  await articles.filter({ hasText: shot.until }).last().waitFor();
  if (shot.chart) await articles.last().locator('img.picture').waitFor();
  await settle(page);
  await page.setViewportSize({ width, height: await heightOfAnswer(page) });
  await page.locator('#messages').evaluate((box) => box.scrollTo(0, box.scrollHeight));
  const picture = await page.screenshot();
  await context.close();
  return picture;
}

interface Moved {
  readonly told: { readonly kind: string } | null;
}

/** The clock's button, without its panel in the picture. */
function moveClock(page: Page, wish: object): Promise<Moved> {
  return page.evaluate(async (body) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch('/sandbox/clock', { method: 'POST', headers, body: JSON.stringify(body) });
    return (await response.json()) as Moved;
  }, wish);
}

async function showDigest(page: Page, channel: string): Promise<void> {
  for (let days = 0; days < 10; days += 1) {
    const { told } = await moveClock(page, { next: 'digest' });
    if (told?.kind === 'posted') break;
  }
  await page.getByRole('button', { name: channel }).click();
}

/** How high must the window be, in pixels, for the last answer to be seen whole? */
function heightOfAnswer(page: Page): Promise<number> {
  return page.evaluate(() => {
    const answer = [...document.querySelectorAll('discord-message')].at(-1);
    const messages = document.querySelector('#messages');
    if (!answer || !messages) return 0;
    const below = messages.getBoundingClientRect().bottom - answer.getBoundingClientRect().bottom;
    const around = innerHeight - messages.clientHeight;
    return Math.ceil(answer.getBoundingClientRect().height + Math.max(0, below) + around + 12);
  });
}

/** The same picture every time: no time of the day, no caret, no pointer, one mark of a post, every font and chart there. */
async function settle(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(async () => {
    const today = document.documentElement.lang === 'ja' ? '今日 9:00' : 'Today at 9:00 AM';
    for (const message of document.querySelectorAll('discord-message'))
      Object.assign(message, { timestamp: today });
    for (const footer of document.querySelectorAll('discord-embed-footer span'))
      footer.textContent = footer.textContent?.replace(/§\w+/, '§0123456789') ?? '';
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await document.fonts.ready;
    await Promise.all([...document.querySelectorAll('img')].map((image) => image.decode()));
    await new Promise(requestAnimationFrame);
  });
}
