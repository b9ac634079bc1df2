import { afterEach, describe, expect, it } from 'vitest';
import type { Fault } from '../../sandbox/http/faults.ts';
import { rate, type Single } from './commands.ts';
import { CALLBACK, callbacks, connectBot, startTestBot, type TestBot } from './harness.ts';

let test: TestBot;
afterEach(() => test.close());

const ask = () => test.sandbox.drive.slash({ command: 'rate', options: { country: 'JP' } });
const refusedCalls = () => callbacks(test.sandbox).filter(({ verdict }) => !verdict.accepted);

describe('Discord in trouble', () => {
  it.each<[string, Fault]>([
    ['an error 500', { status: 500 }],
    ['an error 502 of the servers in front', { status: 502 }],
    ['an error whose call took effect', { status: 500, applied: true }],
    ['a connection that breaks after the call took effect', { cut: true }],
    ['a rate limit', { status: 429, retryAfter: 0.2 }],
  ])('%s still gives one answer, and no apology', async (_name, fault) => {
    test = await startTestBot();
    test.sandbox.faults.next(CALLBACK, fault);
    const answer = await ask();
    expect(answer.response?.embeds[0]?.title).toBe('Japan');
    await settled();
    expect(callbacks(test.sandbox)).toHaveLength(2);
    expect(test.sandbox.state.messages.size).toBe(1);
    expect(test.logged.filter(({ level }) => level === 'error')).toEqual([]);
    expect(test.fatals).toEqual([]);
  });

  it('refusing an answer for good is logged with an id, and the next question is answered', async () => {
    test = await startTestBot();
    test.sandbox.faults.next(CALLBACK, { status: 403 }, 2);
    await expect(
      test.sandbox.drive.slash({ command: 'rate', options: { country: 'JP' }, answerWithin: 300 }),
    ).rejects.toThrow();
    expect(test.logged).toContainEqual(
      expect.objectContaining({
        level: 'error',
        errorId: 'bug-1',
        err: expect.objectContaining({ status: 403 }),
      }),
    );
    expect((await ask()).response).not.toBeNull();
  });

  it('that stopped waiting is noted and not an error', async () => {
    let ahead = 0;
    const slow: Single = {
      ...rate,
      answer: (...given) => {
        ahead = 4_000;
        return rate.answer(...given);
      },
    };
    test = await startTestBot({ commands: [slow] }, { clock: () => Date.now() + ahead });
    await expect(
      test.sandbox.drive.slash({ command: 'rate', options: { country: 'JP' }, answerWithin: 300 }),
    ).rejects.toThrow(/10062/);
    await settled();
    expect(test.logged).toContainEqual(
      expect.objectContaining({ level: 'info', msg: 'the interaction ended before our answer came' }),
    );
    expect(test.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it("refusing an interaction's own token does not end the bot", async () => {
    test = await startTestBot();
    test.sandbox.faults.next(CALLBACK, { status: 401 }, 2);
    await expect(
      test.sandbox.drive.slash({ command: 'rate', options: { country: 'JP' }, answerWithin: 300 }),
    ).rejects.toThrow();
    expect((await ask()).response).not.toBeNull();
    expect(test.fatals).toEqual([]);
  });
});

describe('a lost connection', () => {
  it('that is resumed brings the questions asked meanwhile, and nothing is answered twice', async () => {
    test = await startTestBot();
    await ask();
    test.sandbox.faults.gateway.drop(4000);
    const answer = await ask();
    expect(answer.response?.embeds[0]?.title).toBe('Japan');
    expect(test.sandbox.gateway.counts).toMatchObject({ identified: 1, resumed: 1 });
    test.sandbox.faults.gateway.reconnect();
    await resumed(2);
    await settled();
    expect(callbacks(test.sandbox)).toHaveLength(2);
    expect(refusedCalls()).toEqual([]);
  });

  it('that lasted too long brings questions which nobody waits for any more: they are left alone', async () => {
    let ahead = 0;
    const clock = () => Date.now() + ahead;
    test = await startTestBot({ now: clock }, { clock });
    test.sandbox.faults.gateway.drop(4000);
    const late = ask();
    late.catch(() => undefined);
    ahead = 3_000;
    await resumed(1);
    await settled();
    expect(callbacks(test.sandbox)).toEqual([]);
    expect(test.logged).toContainEqual(
      expect.objectContaining({
        level: 'info',
        msg: 'too late to answer this interaction',
        ageMs: expect.any(Number),
      }),
    );
    expect((await ask()).response).not.toBeNull();
    expect(callbacks(test.sandbox)).toHaveLength(1);
  });

  it('does not make a computer with a wrong clock deaf', async () => {
    test = await startTestBot({ now: () => Date.now() + 60_000 });
    expect((await ask()).response).not.toBeNull();
    expect(test.logged).toContainEqual(
      expect.objectContaining({ level: 'warn', msg: "this computer's clock differs from Discord's" }),
    );
  });
});

describe('what no retry can mend ends the bot once, with a message that says what to do', () => {
  it('a token that the API refuses', async () => {
    test = await connectBot({ token: 'an-old-token' });
    expect(await test.ended).toMatch(/does not accept the bot token.*DISCORD_TOKEN.*HTTP 401/);
    await expect(test.bot.ready).rejects.toThrow(/token/);
    await settled();
    expect(test.fatals).toHaveLength(1);
  });

  it('a token that is refused later', async () => {
    test = await connectBot();
    test.sandbox.faults.next('GET /applications/:application/commands', { status: 401 });
    expect(await test.ended).toMatch(/HTTP 401/);
    await settled();
    expect(test.fatals).toHaveLength(1);
  });

  it.each([
    [4004, /does not accept the bot token/],
    [4010, /shard number/],
    [4011, /too many servers/],
    [4012, /API version/],
    [4013, /intents/],
    [4014, /intents/],
  ])('gateway close code %i', async (code, message) => {
    test = await startTestBot();
    test.sandbox.faults.gateway.drop(code);
    const ended = await test.ended;
    expect(ended).toMatch(message);
    expect(ended).toContain(String(code));
    await settled();
    expect(test.fatals).toHaveLength(1);
  });

  it('an API that cannot be reached', async () => {
    test = await connectBot({ apiUrl: 'http://127.0.0.1:9/api' });
    expect(await test.ended).toMatch(/cannot be reached at http:\/\/127\.0\.0\.1:9\/api/);
  });
});

describe('stopping', () => {
  it('waits for the questions being answered and takes no more', async () => {
    const slow: Single = {
      ...rate,
      answer: async (...given) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        return rate.answer(...given);
      },
    };
    test = await startTestBot({ commands: [slow] });
    const before = ask();
    await settled();
    const stopped = test.bot.stop(new Promise(() => undefined));
    const after = test.sandbox.drive.slash({
      command: 'rate',
      options: { country: 'JP' },
      answerWithin: 500,
    });
    after.catch(() => undefined);
    expect((await before).response).not.toBeNull();
    await stopped;
    expect(test.sandbox.gateway.counts.connected).toBe(0);
    await expect(after).rejects.toThrow(/did not respond/);
    expect(callbacks(test.sandbox)).toHaveLength(1);
  });

  it('does not wait beyond the deadline', async () => {
    const endless: Single = { ...rate, answer: () => new Promise(() => undefined) };
    test = await startTestBot({ commands: [endless] });
    ask().catch(() => undefined);
    await settled();
    await test.bot.stop(Promise.resolve());
  });
});

/** Long enough for what is on its way within this process. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}

async function resumed(times: number): Promise<void> {
  for (let tries = 0; test.sandbox.gateway.counts.resumed < times && tries < 100; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(test.sandbox.gateway.counts.resumed).toBe(times);
}
