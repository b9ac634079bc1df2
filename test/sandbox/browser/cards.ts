import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Around, hands } from './around.ts';
import { seriousFaults } from './axe.ts';

/** Answers: buttons, the chart that comes after the text, a menu; and that a screen reader can work with them. */
export function cardTests(around: () => Around): void {
  const page = (): Page => around().watched.page;
  const { message, ask, press, startOver } = hands(page);

  describe('the cards', () => {
    beforeEach(startOver);

    it('ask on by their buttons: History, whose chart comes after the text', async () => {
      await ask('/tariff country:Brazil product:steel');
      await message(/Brazil · Steel · /)
        .getByRole('button', { name: 'History' })
        .click();
      const card = message(/Brazil · Steel · history/);
      await card.waitFor();
      expect(await card.textContent()).toContain('2018-06-01');
      const chart = card.getByRole('img', { name: /Brazil.*Steel/s });
      await chart.waitFor();
      await expect
        .poll(() => chart.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(400);
      expect(await card.count()).toBe(1);
    });

    it('keep the keyboard where it is when the chart comes', async () => {
      await ask('/history country:Korea product:steel');
      const card = message(/South Korea · Steel · history/);
      await card.waitFor();
      const button = card.getByRole('button', { name: 'Tariff' });
      await button.focus();
      await card.getByRole('img', { name: /Korea/ }).waitFor();
      expect(
        await button.evaluate((node) => node.shadowRoot?.activeElement ?? node.matches(':focus')),
      ).toBeTruthy();
    });

    it('have menus: a category of a quota', async () => {
      await ask('/quota country:Japan product:steel date:2023-05-01');
      const card = message(/Japan · Steel · Quota/);
      await card.waitFor();
      await card.getByRole('combobox').first().focus();
      await press('ArrowDown', 'Enter');
      await message(/Hot-rolled sheet/).waitFor();
    });

    it.each(['dark', 'light'] as const)('axe finds nothing serious in the %s theme', async (theme) => {
      await page().evaluate((wanted) => localStorage.setItem('section232.theme', wanted), theme);
      await page().evaluate(() => localStorage.setItem('section232.panel', 'open'));
      await page().reload();
      await message(/Quota/).waitFor();
      await page()
        .getByRole('img', { name: /Brazil.*Steel/s })
        .waitFor();
      await message(/Quota/).getByRole('combobox').first().click();
      // What differs between the themes is their colours.
      expect(await seriousFaults(page(), theme === 'dark' ? null : ['color-contrast'])).toEqual([]);
      await page().locator('#free-text').fill('/tariff ');
      await page().locator('#popup').getByRole('option', { name: 'Japan' }).first().waitFor();
      expect(await seriousFaults(page(), theme === 'dark' ? null : ['color-contrast'], '#composer')).toEqual(
        [],
      );
      await page().getByRole('button', { name: 'Clock and outbox' }).click();
    });
  });
}
