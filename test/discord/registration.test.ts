import { afterEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { stableId } from '../../sandbox/state/ids.ts';
import type { BotOptions } from '../../src/discord/bot.ts';
import { rate } from './commands.ts';
import { startTestBot } from './harness.ts';

const sandboxes: Sandbox[] = [];
afterEach(async () => {
  for (const sandbox of sandboxes.splice(0)) await sandbox.close();
});

async function newSandbox(): Promise<Sandbox> {
  const sandbox = await startSandbox();
  sandboxes.push(sandbox);
  return sandbox;
}

/** Starts and stops a bot; the writes it made to Discord's list of commands, and its log. */
async function start(sandbox: Sandbox, overrides: Partial<BotOptions> = {}) {
  const before = sandbox.outbox.length;
  const { close, logged } = await startTestBot(overrides, sandbox);
  await close();
  const calls = sandbox.outbox.slice(before).filter(({ path }) => path.endsWith('/commands'));
  return { calls, writes: calls.filter(({ method }) => method !== 'GET'), logged };
}

describe('the commands that Discord has', () => {
  it('are written at the first start and not at the second', async () => {
    const sandbox = await newSandbox();
    const first = await start(sandbox);
    expect(first.writes).toMatchObject([
      { method: 'PUT', status: 200, verdict: { accepted: true, warnings: [] } },
    ]);
    expect(first.logged).toContainEqual(
      expect.objectContaining({ added: ['rate', 'broken', 'settings', 'plan'], changed: [], removed: [] }),
    );
    const second = await start(sandbox);
    expect(second.writes).toEqual([]);
    expect(second.logged).toContainEqual(expect.objectContaining({ msg: 'slash commands are up to date' }));
  });

  it('are written again when one differs, and the log names it', async () => {
    const sandbox = await newSandbox();
    await start(sandbox);
    const changed = { ...rate, description: { ...rate.description, ja: '変更' } };
    const next = await start(sandbox, { commands: [changed, { ...rate, name: 'price', nameJa: '価格' }] });
    expect(next.writes).toHaveLength(1);
    expect(next.logged).toContainEqual(
      expect.objectContaining({
        added: ['price'],
        changed: ['rate'],
        removed: ['broken', 'settings', 'plan'],
      }),
    );
    expect((await start(sandbox, { commands: [changed] })).writes).toHaveLength(1);
  });

  it('are written where the server cannot list them', async () => {
    const sandbox = await newSandbox();
    sandbox.faults.next('GET /applications/:application/commands', { status: 404 });
    const { writes } = await start(sandbox);
    expect(writes).toMatchObject([{ method: 'PUT', status: 200 }]);
  });

  it('are those of one server when that is configured', async () => {
    const sandbox = await newSandbox();
    const guildId = stableId('guild:Sandbox');
    const first = await start(sandbox, { guildId });
    expect(first.writes.map(({ path }) => path)).toEqual([
      `/applications/${sandbox.applicationId}/guilds/${guildId}/commands`,
    ]);
    expect((await start(sandbox, { guildId })).writes).toEqual([]);
  });

  it('may be refused: the bot is online all the same and the log says why', async () => {
    const sandbox = await newSandbox();
    const { logged } = await start(sandbox, { guildId: '123456789012345678' });
    expect(logged).toContainEqual(
      expect.objectContaining({ level: 'error', msg: expect.stringContaining('is the bot a member of it?') }),
    );
    expect(logged).toContainEqual(expect.objectContaining({ level: 'info', msg: 'online' }));
  });

  it('are not touched again when the gateway asks for a new login', async () => {
    const sandbox = await newSandbox();
    const { close } = await startTestBot({}, sandbox);
    await startedAgain(sandbox);
    const answer = await sandbox.drive.slash({ command: 'rate', options: { country: 'JP' } });
    expect(answer.response?.embeds[0]?.title).toBe('Japan');
    expect(sandbox.outbox.filter(({ path }) => path.endsWith('/commands'))).toHaveLength(2);
    await close();
  }, 15_000);
});

/** discord.js keeps five seconds between two logins, as Discord asks. */
async function startedAgain(sandbox: Sandbox): Promise<void> {
  sandbox.faults.gateway.invalidSession(false);
  for (let tries = 0; sandbox.gateway.counts.identified < 2 && tries < 200; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(sandbox.gateway.counts.identified).toBe(2);
}
