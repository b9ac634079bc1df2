import { expect, onTestFinished, test } from 'vitest';
import { startProcess } from './bot-process.ts';
import { buildCity } from './city.ts';

const CHANNELS = 120;

test('stopped in the middle of its posts, the bot ends what it began within five seconds, and the next one goes on', {
  timeout: 60_000,
}, async () => {
  const city = await buildCity({
    channels: CHANNELS,
    from: '2026-12-01T08:59:59.000Z',
    hour: 9,
    timezone: 'UTC',
  });
  onTestFinished(city.close);
  const posts = () => city.sandbox.state.messages.size;
  const sent = () => city.remembered().deliveries.filter(({ state }) => state === 'sent').length;
  const patience = { timeout: 20_000, interval: 20 };

  const first = startProcess(city);
  await expect.poll(posts, patience).toBeGreaterThan(0);
  const asked = performance.now();
  first.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expect(performance.now() - asked).toBeLessThan(5_000);
  expect(posts()).toBeLessThan(CHANNELS);
  expect(sent()).toBe(posts());

  const second = startProcess(city);
  onTestFinished(() => second.kill('SIGKILL'));
  await expect.poll(posts, patience).toBe(CHANNELS);
  await expect.poll(sent, patience).toBe(CHANNELS);
  expect(city.tally()).toEqual({ expected: CHANNELS, missing: 0, double: 0 });
});

test.each(['while it runs', 'while it does not run'])(
  'a server that removes the bot %s is forgotten',
  {
    timeout: 60_000,
  },
  async (when) => {
    const city = await buildCity({ channels: 1, from: '2026-12-01T08:00:00.000Z', hour: 9, timezone: 'UTC' });
    onTestFinished(city.close);
    const patience = { timeout: 20_000, interval: 50 };
    const remove = () => city.sandbox.world.removeBot(city.remembered().digests[0]?.guildId ?? '');
    if (when === 'while it does not run') remove();
    const bot = startProcess(city);
    onTestFinished(() => bot.kill('SIGKILL'));
    await expect.poll(bot.output, patience).toContain('"msg":"online"');
    if (when === 'while it runs') remove();
    await expect.poll(() => city.remembered().digests, patience).toEqual([]);
  },
);

test('a second bot with the same state says who has it, and ends', { timeout: 60_000 }, async () => {
  const city = await buildCity({ channels: 1, from: '2026-12-01T08:00:00.000Z', hour: 9, timezone: 'UTC' });
  onTestFinished(city.close);
  const first = startProcess(city);
  onTestFinished(() => first.kill('SIGKILL'));
  await expect.poll(first.output, { timeout: 20_000 }).toContain('"msg":"online"');
  const second = startProcess(city);
  expect(await second.ended).toBe(1);
  expect(second.output()).toMatch(/cannot start:\n.*state\.json is in use by process \d+ on .*STATE_FILE/);
});
