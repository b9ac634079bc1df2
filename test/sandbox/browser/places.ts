import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Around, hands } from './around.ts';

/** What is around the messages: the clock, the language, loading the page anew, a phone. */
export function placesTests(around: () => Around): void {
  const page = (): Page => around().watched.page;
  const { message, ask, press, startOver } = hands(page);

  describe('the page around the messages', () => {
    beforeEach(startOver);

    it('sets up a digest, and goes to the day on which it is due', async () => {
      await page().getByRole('button', { name: 'Clock and outbox' }).click();
      const result = page().locator('.clock-result');
      const today = page().getByLabel('Today is');
      // The furniture rates rise on 2027-01-01: a day on which there is something to tell.
      await today.fill('2026-12-31');
      await press('Enter');
      await page().getByRole('button', { name: 'Back to now' }).waitFor();
      await ask('/digest setup channel:#general');
      await message('Daily digest').waitFor();
      expect(await message('Daily digest').textContent()).toContain('Only you can see this');
      for (let days = 0; days < 3 && !(await result.textContent())?.includes('posted'); days += 1) {
        await page().getByRole('button', { name: 'Next digest' }).click();
        await result.getByText(/posted|nothing/).waitFor();
      }
      expect(await result.textContent()).toContain('1 message was posted');
      expect(await today.inputValue()).toMatch(/^(2026-12-31|2027-01-0\d)$/);
      await message('§').waitFor();
      await page()
        .locator('.call', { hasText: /POST.*messages.*accepted/ })
        .first()
        .waitFor();
      await page().getByRole('button', { name: 'Back to now' }).click();
      await page().getByRole('button', { name: 'Back to now' }).waitFor({ state: 'hidden' });
      await page().getByRole('button', { name: 'Clock and outbox' }).click();
    });

    it('in Japanese the commands, the answers and the page are Japanese', async () => {
      await page().getByLabel('Language').selectOption('ja');
      await page().getByRole('combobox', { name: 'メッセージ' }).waitFor();
      await ask('/税率 国:日本 品目:鉄鋼 日付:2022-04-01');
      await message('関税割当').waitFor();
      expect(await message('関税割当').textContent()).toContain('年間125万トン');
      expect(await page().evaluate(() => document.documentElement.lang)).toBe('ja');
      await page().getByLabel('言語').selectOption('en-US');
      await page().getByRole('combobox', { name: 'Message' }).waitFor();
    });

    it('after loading the page again the messages, the language and the place are there', async () => {
      const count = () => page().getByRole('article').count();
      const before = await count();
      expect(before).toBeGreaterThan(5);
      await page().reload();
      await message('関税割当').waitFor();
      expect(await count()).toBe(before);
    });

    it('on a phone nothing scrolls sideways, and the channels are in a drawer', async () => {
      await page().setViewportSize({ width: 390, height: 844 });
      await page().reload();
      await message('関税割当').waitFor();
      const wide = await page().evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('main, #messages')].map(
          (element) => element.scrollWidth - element.clientWidth,
        ),
      );
      expect(wide).toEqual([0, 0, 0]);
      await page().getByRole('button', { name: 'Show the channels' }).click();
      await page().getByRole('button', { name: 'announcements' }).click();
      await page().getByRole('heading', { level: 1, name: 'announcements' }).waitFor();
      expect(await page().locator('#places').getAttribute('inert')).not.toBeNull();
    });

    it('has asked nothing of another computer, and no script has failed', () =>
      expect([...around().watched.faults]).toEqual([]));
  });
}
