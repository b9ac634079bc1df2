import AxeSource from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, NO_BROWSER, startChromium } from '../../../sandbox/shots/chromium.ts';
import { type RealBot, startRealBot } from '../../../sandbox/shots/real-bot.ts';
import { visit, type Watched } from './visit.ts';

if (!chromiumPath) process.stderr.write(`The tests of the page are left out: ${NO_BROWSER}\n`);

let bot: RealBot;
let browser: Browser;
let watched: Watched;
let page: Page;

const message = (text: string | RegExp): Locator =>
  page.getByRole('article').filter({ hasText: text }).last();
const type = (text: string) => page.keyboard.type(text);
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const active = (): Promise<string | null> =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    return (id && document.getElementById(id)?.querySelector('.choice-name')?.textContent) ?? null;
  });
const suggestion = (name: string) => page.locator('#popup').getByRole('option', { name }).first().waitFor();

describe.runIf(chromiumPath)('the page, with the real bot', () => {
  beforeAll(async () => {
    [bot, browser] = await Promise.all([startRealBot(), startChromium()]);
    watched = await visit(browser, bot.url);
    page = watched.page;
  });
  afterAll(async () => {
    await browser?.close();
    await bot?.stop();
  });

  it('answers an example with one click', async () => {
    expect(await page.locator('.example').count()).toBe(3);
    await page.getByRole('button', { name: '/tariff country:Japan' }).click();
    const card = message('Japan · Steel · 2022-04-01');
    await card.waitFor();
    expect(await card.textContent()).toContain('1.25 million t a year');
    expect(await card.textContent()).toMatch(/Owner\s+used\s+\/tariff country:Japan product:steel/);
    const link = card.getByRole('link', { name: 'Proclamation 10356' });
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('a command is typed with the bot’s suggestions, by keyboard alone', async () => {
    await page.getByRole('combobox', { name: 'Message' }).focus();
    await type('/tar');
    expect(await active()).toContain('/tariff');
    await press('Tab');
    await type('braz');
    await suggestion('Brazil (BR)');
    expect(await active()).toContain('Brazil');
    await press('Enter');
    // All that is required is there: the others are offered, and none is chosen by itself.
    expect(await page.getByRole('listbox').textContent()).toContain('product');
    expect(await active()).toBeNull();
    await press('ArrowDown');
    expect(await active()).toBe('product');
    await press('Enter');
    await type('stee');
    await suggestion('Steel');
    await press('ArrowDown', 'ArrowUp', 'Enter', 'Enter');
    await message(/Brazil · Steel/).waitFor();
    expect(await page.locator('#composer .chip').count()).toBe(0);
  });

  it('the card’s buttons ask on: History', async () => {
    await message(/Brazil · Steel/)
      .getByRole('button', { name: 'History' })
      .click();
    await message(/Brazil · Steel · history/).waitFor();
    expect(await message(/Brazil · Steel · history/).textContent()).toContain('2018-06-01');
  });

  it('a whole line is typed, or pasted, and sent with one Enter', async () => {
    await page.getByRole('combobox', { name: 'Message' }).focus();
    await type('/tariff country:Canada product:aluminum date:2019-06-01');
    await press('Enter');
    await message(/Canada · Aluminum · 2019-06-01/).waitFor();
    await page.getByRole('combobox', { name: 'Message' }).fill('/history country:Canada product:steel');
    await press('Enter');
    await message(/Canada · Steel · history/).waitFor();
  });

  it('who types faster than the bot suggests loses nothing', async () => {
    await type('/history');
    await press('Enter');
    await type('india');
    await press('Enter');
    await type('steel');
    await press('Enter');
    await message(/India · Steel · history/).waitFor();
  });

  it('what is required is asked for; Escape and Backspace lead out', async () => {
    await type('/history');
    await press('Enter', 'Tab', 'Escape', 'Enter');
    expect(await page.getByRole('alert').textContent()).toContain('country: This option is required');
    const country = page.getByRole('combobox', { name: 'country' });
    expect(await country.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await country.getAttribute('aria-invalid')).toBe('true');
    await press('Escape', 'Escape');
    expect(await page.locator('#composer .chip').count()).toBe(0);
    await type('/tariff country:Japan date:');
    await press('Backspace');
    expect(await page.locator('.chip').count()).toBe(1);
    for (let left = 'Japan'.length; left >= 0; left -= 1) await press('Backspace');
    expect(await page.locator('.chip').count()).toBe(0);
    expect(await page.getByRole('combobox', { name: 'Message' }).inputValue()).toBe('/tariff');
    await press('Escape', 'Control+A', 'Backspace');
    await type('hello');
    await press('Enter');
    expect(await page.getByRole('alert').textContent()).toContain('slash commands');
    await press('Control+A', 'Backspace');
  });

  it('a member is offered less than a manager', async () => {
    const digests = page.getByRole('option', { name: '/digest' });
    await type('/dig');
    expect(await digests.count()).toBeGreaterThan(4);
    await press('Control+A', 'Backspace');
    await page.getByLabel('Who I am').selectOption({ label: 'Reader (member)' });
    await page.getByRole('combobox', { name: 'Message' }).focus();
    await type('/dig');
    expect(await digests.count()).toBe(0);
    await press('Control+A', 'Backspace');
    await page.getByLabel('Who I am').selectOption({ label: 'Owner (manager)' });
  });

  it('a digest is set up, and the clock goes to the day on which it is due', async () => {
    await page.getByRole('button', { name: 'Clock and outbox' }).click();
    const result = page.locator('.clock-result');
    const today = page.getByLabel('Today is');
    // The furniture rates rise on 2027-01-01: a day on which there is something to tell.
    await today.fill('2026-12-31');
    await press('Enter');
    await page.getByRole('button', { name: 'Back to now' }).waitFor();
    await page.getByRole('combobox', { name: 'Message' }).focus();
    await type('/digest setup channel:#general');
    await press('Enter');
    await message('Daily digest').waitFor();
    expect(await message('Daily digest').textContent()).toContain('Only you can see this');
    for (let days = 0; days < 3 && !(await result.textContent())?.includes('posted'); days += 1) {
      await page.getByRole('button', { name: 'Next digest' }).click();
      await result.getByText(/posted|nothing/).waitFor();
    }
    expect(await result.textContent()).toContain('1 message was posted');
    expect(await today.inputValue()).toMatch(/^(2026-12-31|2027-01-0\d)$/);
    await message('§').waitFor();
    expect(await page.locator('.call').first().textContent()).toMatch(/POST.*messages.*accepted/);
    await page.getByRole('button', { name: 'Back to now' }).click();
    await page.getByRole('button', { name: 'Back to now' }).waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Clock and outbox' }).click();
  });

  it('in Japanese the commands, the answers and the page are Japanese', async () => {
    await page.getByLabel('Language').selectOption('ja');
    await page.getByRole('combobox', { name: 'メッセージ' }).focus();
    await type('/税率 国:日本 品目:鉄鋼 日付:2022-04-01');
    await press('Enter');
    await message('関税割当').waitFor();
    expect(await message('関税割当').textContent()).toContain('年間125万トン');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('ja');
    await page.getByLabel('言語').selectOption('en-US');
  });

  it('after loading the page again the messages, the language and the place are there', async () => {
    const count = () => page.getByRole('article').count();
    const before = await count();
    expect(before).toBeGreaterThan(5);
    await page.reload();
    await message('関税割当').waitFor();
    expect(await count()).toBe(before);
  });

  it('nothing was asked of another computer, and no script failed', () =>
    expect([...watched.faults]).toEqual([]));

  it.each(['dark', 'light'] as const)('axe finds nothing serious in the %s theme', async (theme) => {
    await page.evaluate((wanted) => localStorage.setItem('section232.theme', wanted), theme);
    await page.evaluate(() => localStorage.setItem('section232.panel', 'open'));
    await page.reload();
    await message('関税割当').waitFor();
    await type('/tariff ');
    await suggestion('Japan');
    await page.evaluate(AxeSource.source);
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof AxeSource };
      const { violations } = await axe.run();
      return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    });
    const told = found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
    expect(told).toEqual([]);
    await press('Escape', 'Escape');
  });

  it('on a phone nothing scrolls sideways, and the channels are in a drawer', async () => {
    await page.evaluate(() => localStorage.setItem('section232.panel', ''));
    await page.setViewportSize({ width: 390, height: 844 });
    await page.reload();
    await message('関税割当').waitFor();
    const wide = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('main, #messages')].map(
        (element) => element.scrollWidth - element.clientWidth,
      ),
    );
    expect(wide).toEqual([0, 0, 0]);
    await page.getByRole('button', { name: 'Show the channels' }).click();
    await page.getByRole('button', { name: 'announcements' }).click();
    await page.getByRole('heading', { level: 1, name: 'announcements' }).waitFor();
    expect(await page.locator('#places').getAttribute('inert')).not.toBeNull();
  });
});
