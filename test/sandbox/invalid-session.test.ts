import { Events } from 'discord.js';
import { expect, it } from 'vitest';
import { once, startBot } from './bot.ts';

// discord.js waits five seconds between two logins, so this takes as long.
it('an invalid session: the bot logs in anew, and answers again', { timeout: 10_000 }, async () => {
  const { sandbox, client, stop } = await startBot([{ name: 'ping', description: 'x' }], (interaction) =>
    interaction.isChatInputCommand() ? interaction.reply('pong') : undefined,
  );
  const ready = once(client, Events.ShardReady);
  sandbox.faults.gateway.invalidSession();
  await ready;
  expect(sandbox.gateway.counts).toEqual({ identified: 2, resumed: 0, connected: 1 });
  expect((await sandbox.drive.slash({ command: 'ping' })).response?.content).toBe('pong');
  await stop();
});
