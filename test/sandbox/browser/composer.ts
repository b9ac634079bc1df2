import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Around, hands } from './around.ts';

/** Asking: an example, typing by keyboard alone, a line at once, and the ways out. */
export function composerTests(around: () => Around): void {
  const page = (): Page => around().watched.page;
  const { message, type, press, suggestion, marked, startOver } = hands(page);
  const free = () => page().getByRole('combobox', { name: 'Message' });
  const chips = () => page().locator('#composer .chip').count();

  describe('the composer', () => {
    beforeEach(startOver);

    it('answers an example with one click', async () => {
      expect(await page().locator('.example').count()).toBe(3);
      await page().getByRole('button', { name: '/tariff country:Japan' }).click();
      const card = message('Japan · Steel · 2022-04-01');
      await card.waitFor();
      expect(await card.textContent()).toContain('1.25 million t a year');
      expect(await card.textContent()).toMatch(/Owner\s+used\s+\/tariff country:Japan product:steel/);
      const link = card.getByRole('link', { name: 'Proclamation 10356' });
      expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    });

    it('takes a command with the bot’s suggestions, by keyboard alone', async () => {
      await type('/tar');
      expect(await marked()).toContain('/tariff');
      await press('Tab');
      await type('braz');
      await expect.poll(marked).toBe('Brazil (BR)');
      await press('Enter');
      // All that is required is there: the others are offered, and none is chosen by itself.
      expect(await page().getByRole('listbox').textContent()).toContain('product');
      expect(await marked()).toBeNull();
      await press('ArrowDown');
      expect(await marked()).toBe('product');
      await press('Enter');
      await type('stee');
      await expect.poll(marked).toBe('Steel (steel)');
      await press('ArrowDown', 'ArrowUp', 'Enter', 'Enter');
      await message(/Brazil · Steel/).waitFor();
      expect(await chips()).toBe(0);
    });

    it('takes a whole line, typed or pasted, and sends it with one Enter', async () => {
      await type('/tariff country:Canada product:aluminum');
      await press('Enter');
      await message(/Canada · Aluminum/).waitFor();
      await free().fill('/tariff country:Canada product:steel date:2019-06-01');
      await press('Enter');
      await message(/Canada · Steel · 2019-06-01/).waitFor();
    });

    it('loses nothing of who types faster than the bot suggests', async () => {
      await type('/history');
      await press('Enter');
      await type('india');
      await press('Enter');
      await type('steel');
      await press('Enter');
      await message(/India · Steel · history/).waitFor();
    });

    it('asks for what is required', async () => {
      await type('/history');
      await press('Enter');
      await suggestion('Japan');
      await press('Escape', 'Enter');
      expect(await page().getByRole('alert').textContent()).toContain('country: This option is required');
      const country = page().getByRole('combobox', { name: 'country' });
      expect(await country.evaluate((input) => input === document.activeElement)).toBe(true);
      expect(await country.getAttribute('aria-invalid')).toBe('true');
      await press('Escape', 'Escape');
      expect(await chips()).toBe(0);
    });

    it('Escape closes the list for good, also while the bot’s suggestions are on their way', async () => {
      await type('/tariff');
      await press('Enter', 'Escape');
      await page()
        .waitForResponse(/interactions/, { timeout: 300 })
        .catch(() => undefined);
      expect(await page().locator('#popup').isVisible()).toBe(false);
      await press('Escape');
      expect(await chips()).toBe(0);
    });

    it('Backspace leads out, step by step', async () => {
      await free().fill('/tariff country:Japan date:');
      expect(await chips()).toBe(2);
      await press('Backspace');
      expect(await chips()).toBe(1);
      for (let left = 'Japan'.length; left >= 0; left -= 1) await press('Backspace');
      expect(await chips()).toBe(0);
      expect(await free().inputValue()).toBe('/tariff');
    });

    it('says that the bot does not read talk', async () => {
      await type('hello');
      await press('Enter');
      expect(await page().getByRole('alert').textContent()).toContain('slash commands');
    });

    it('offers a member less than a manager', async () => {
      const digests = page().getByRole('option', { name: '/digest' });
      const who = page().getByLabel('Who I am');
      await type('/dig');
      await expect.poll(() => digests.count()).toBeGreaterThan(4);
      await who.selectOption({ label: 'Reader (member)' });
      await free().fill('/dig');
      await page().locator('#popup').waitFor();
      expect(await digests.count()).toBe(0);
      await who.selectOption({ label: 'Owner (manager)' });
    });
  });
}
