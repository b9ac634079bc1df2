import { Client, Events, GatewayIntentBits } from 'discord.js';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox } from '../../../sandbox/server.ts';
import { once, type Running, startBot } from '../bot.ts';
import type { Around } from './around.ts';
import { answer, COMMANDS } from './parts-bot.ts';
import { visit, type Watched } from './visit.ts';

/** Everything that a message can have, and what a person can do with it. */
export function partsTests(around: () => Around): void {
  let running: Running;
  let watched: Watched;
  let page: Page;

  const last = () => page.getByRole('article').last();
  const ask = async (line: string) => {
    await page.getByRole('combobox', { name: 'Message' }).fill(`${line} `);
    await page.keyboard.press('Enter');
  };

  describe('with a bot that uses everything', () => {
    beforeAll(async () => {
      running = await startBot(COMMANDS, answer);
      watched = await visit(around().browser, running.sandbox.url, {
        viewport: { width: 1280, height: 1000 },
      });
      page = watched.page;
    });
    afterAll(async () => {
      await page?.context().close();
      await running?.stop();
    });

    it('says that the bot is starting, and is ready when the bot is', async () => {
      const lonely = await startSandbox();
      const { page: early } = await visit(around().browser, lonely.url);
      await early.getByText('The bot is starting').waitFor();
      expect(await early.locator('.example').first().isDisabled()).toBe(true);
      const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: lonely.api } });
      const ready = once(client, Events.ClientReady);
      await client.login(lonely.token);
      await ready;
      await client.application?.commands.set(COMMANDS);
      await early.getByText('The bot is starting').waitFor({ state: 'hidden' });
      await early.getByRole('combobox', { name: 'Message' }).fill('/sil');
      await early.getByRole('option', { name: '/silent' }).waitFor();
      await early.context().close();
      await client.destroy();
      await lonely.close();
    });

    it('pictures and files are shown, with their descriptions', async () => {
      await ask('/pictures');
      const picture = last().getByRole('img', { name: 'Rates by year' });
      await picture.waitFor();
      await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(400);
      const file = last().getByRole('link', { name: 'table.csv' });
      expect(await file.getAttribute('download')).toBe('table.csv');
      await last().getByText('Preview').click();
      await last().getByText('a,b').waitFor();
      await last().getByRole('button', { name: 'Open the picture' }).click();
      await page.getByRole('dialog', { name: 'Rates by year' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    });

    it('one value or several are chosen in menus, by mouse and by keyboard', async () => {
      await ask('/choose');
      await last().getByRole('combobox', { name: 'Up to 1' }).click();
      await last().getByRole('option', { name: 'Aluminum' }).click();
      await last().getByText('chosen: aluminum').waitFor();
      await last().getByRole('combobox', { name: 'Up to 2' }).focus();
      for (const key of ['ArrowDown', 'Enter', 'ArrowDown', 'ArrowDown', ' ', 'Escape'])
        await page.keyboard.press(key);
      await last().getByText('chosen: steel, copper').waitFor();
    });

    it('a disabled button does nothing, and another opens a form whose answer only its sender sees', async () => {
      expect(await last().getByRole('button', { name: 'Not now' }).isDisabled()).toBe(true);
      await last().getByRole('button', { name: 'Fill in' }).click();
      const form = page.getByRole('dialog', { name: 'A form' });
      await form.getByLabel('Your name').fill('Ann <b>');
      await page.keyboard.press('Enter');
      await last().getByText('hello Ann <b>').waitFor();
      expect(await last().textContent()).toContain('Only you can see this');
      const count = await page.getByRole('article').count();
      await page.getByLabel('Who I am').selectOption({ label: 'Reader (member)' });
      await expect.poll(() => page.getByRole('article').count()).toBe(count - 1);
      await page.getByLabel('Who I am').selectOption({ label: 'Owner (manager)' });
      await page.getByRole('button', { name: 'Dismiss message' }).click();
      await expect.poll(() => page.getByRole('article').count()).toBe(count - 1);
    });

    it('thinking is shown until the answer comes', async () => {
      await ask('/slow');
      await last().getByText('is thinking…').waitFor();
      await last().getByText('thought hard').waitFor();
      expect(
        await last()
          .getByText('hard', { exact: true })
          .evaluate((part) => part.tagName),
      ).toBe('STRONG');
    });

    it('without an answer the page says so, and why', async () => {
      await ask('/silent');
      const problem = page.getByRole('alert').filter({ hasText: 'This interaction failed' });
      await problem.waitFor();
      expect(await problem.textContent()).toContain('did not respond');
      await problem.getByRole('button', { name: 'Dismiss message' }).click();
      expect(await problem.count()).toBe(0);
    });

    it.each([
      '<img src=x onerror=alert(1)><script>alert(2)</script>',
      '[a](javascript:alert(3)) ||<b>x</b>||',
    ])('what a reader types stays text: %s', async (text) => {
      await ask(`/say text:${text}`);
      await last().getByText(text.slice(0, 4)).first().waitFor();
      expect(await page.locator('[src=x], [onerror], a[href^="javascript"], main b').count()).toBe(0);
    });

    it('titles with a number like an emoji’s are text: the library would fetch a picture', async () => {
      await ask('/say text:entry 123456789012345678 <:x:123456789012345678>');
      await last().getByText('entry 123456789012345678').first().waitFor();
    });

    it('of two hundred messages the newest is in sight, and one more leaves the others alone', async () => {
      const { drive, world } = running.sandbox;
      const channel = world.channel('announcements').data.id;
      for (let count = 0; count < 200; count += 1)
        drive.say({ channel, content: `message **${count}**`, user: 'Owner' });
      await page.getByRole('button', { name: 'announcements' }).click();
      await page.getByText('message 199').waitFor();
      const atEnd = () =>
        page.locator('#messages').evaluate((box) => box.scrollHeight - box.scrollTop - box.clientHeight);
      await expect.poll(atEnd).toBeLessThan(5);
      // One more message makes one more element, and leaves the others alone.
      await page
        .getByText('message 0', { exact: true })
        .evaluate((element) => Object.assign(element, { marked: true }));
      await ask('/say text:next');
      await last().getByText('next').first().waitFor();
      expect(
        await page.getByText('message 0', { exact: true }).evaluate((element) => 'marked' in element),
      ).toBe(true);
      await expect.poll(atEnd).toBeLessThan(5);
    });

    it('when the local Discord stops, the page says so', async () => {
      expect([...watched.faults]).toEqual([]);
      await running.stop();
      await page.getByText('has stopped').waitFor();
    });
  });
}
