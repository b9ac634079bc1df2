import type { Browser, Locator, Page } from 'playwright-core';
import type { RealBot } from '../../../sandbox/shots/real-bot.ts';
import type { Watched } from './visit.ts';

/** One browser and one bot for all tests of the page: both take seconds to start. */
export interface Around {
  readonly browser: Browser;
  readonly bot: RealBot;
  /** The visitor of the real bot's page. */
  readonly watched: Watched;
}

/** What a person does and sees on the page. */
export function hands(get: () => Page) {
  const page = get;
  return {
    /** The last message with this text. */
    message: (text: string | RegExp): Locator => page().getByRole('article').filter({ hasText: text }).last(),
    type: (text: string) => page().keyboard.type(text),
    async press(...keys: string[]) {
      for (const key of keys) await page().keyboard.press(key);
    },
    /** Writes a whole line and sends it. */
    async ask(line: string) {
      await page().locator('#free-text').fill(line);
      await page().keyboard.press('Enter');
    },
    /** Waits until the list above the composer offers this. */
    suggestion: (name: string) => page().locator('#popup').getByRole('option', { name }).first().waitFor(),
    /** Which suggestion is marked? */
    marked: (): Promise<string | null> =>
      page().evaluate(() => {
        const id = document.activeElement?.getAttribute('aria-activedescendant');
        return (id && document.getElementById(id)?.querySelector('.choice-name')?.textContent) ?? null;
      }),
    /** An empty composer that has the focus, whatever a test before left in it. */
    async startOver() {
      const cancel = page().getByRole('button', { name: 'Cancel the command' });
      if (await cancel.isVisible()) await cancel.click();
      await page().locator('#free-text').fill('');
      await page().locator('#free-text').focus();
    },
  };
}
