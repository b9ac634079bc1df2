import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { call } from './bot.ts';

const DAY_MS = 86_400_000;
const START = Date.parse('2026-11-26T12:00:00Z');

// Somebody sets the sandbox's clock while what lasts a while goes on as it would.
let sandbox: Sandbox;
let now = START;
let steady = 0;
beforeEach(async () => {
  now = START;
  steady = 0;
  sandbox = await startSandbox({ clock: () => now, steady: () => steady });
});
afterEach(() => sandbox.close());

const channel = () => sandbox.world.channel('general').data.id;
const say = (body: object) => call(sandbox, `POST /channels/${channel()}/messages`, body);

describe('when the clock is set', () => {
  it.each([
    ['forward', 400 * DAY_MS],
    ['back', -400 * DAY_MS],
  ])('%s, a question may be answered all the same, but not after its time', async (_how, by) => {
    await call(sandbox, `PUT /applications/${sandbox.applicationId}/commands`, [
      { name: 'ask', description: 'd' },
    ]);
    const asked = sandbox.drive.slash({ command: 'ask' });
    const [record] = [...sandbox.state.interactions.values()];
    now += by;
    steady += 2_900;
    const answer = { type: 4, data: { content: 'a' } };
    const path = `/interactions/${record?.id}/${record?.token}`;
    expect((await call(sandbox, `POST ${path}/callback`, answer)).status).toBe(204);
    const { token, response } = await asked;
    expect(response?.timestamp).toBe(new Date(now).toISOString().replace('Z', '000+00:00'));
    const edit = () =>
      call(sandbox, `PATCH /webhooks/${sandbox.applicationId}/${token}/messages/@original`, { content: 'b' });
    expect((await edit()).status).toBe(200);
    steady += 16 * 60_000;
    expect((await edit()).body).toMatchObject({ code: 50027 });
  });

  it('ids are new and grow, and dates are as it shows', async () => {
    const ids: bigint[] = [];
    for (const by of [0, 30 * DAY_MS, -60 * DAY_MS, 0, 3]) {
      now += by;
      const { body, headers } = await say({ content: 'x' });
      ids.push(BigInt(String(body.id)));
      expect(String(body.timestamp).slice(0, 10)).toBe(new Date(now).toISOString().slice(0, 10));
      expect(Math.abs(Date.parse(headers.get('date') ?? '') - now)).toBeLessThan(1_000);
    }
    expect(ids).toEqual(ids.toSorted((one, other) => (one < other ? -1 : 1)));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('back, nobody waits for a year for a rate limit to pass', async () => {
    for (let index = 0; index < 5; index += 1) await say({ content: 'x' });
    now -= 365 * DAY_MS;
    const { status, body } = await say({ content: 'x' });
    expect(status).toBe(429);
    expect(Number(body.retry_after)).toBeLessThanOrEqual(5);
    steady += 5_000;
    expect((await say({ content: 'x' })).status).toBe(200);
  });
});

describe('a long session', () => {
  it('keeps the newest messages, files, questions and calls, and the calls keep their numbers', async () => {
    const kept = await startSandbox({
      keep: { messages: 3, files: 3, interactions: 3, outbox: 3 },
      rateLimits: false,
    });
    const at = kept.world.channel('general').data.id;
    for (let index = 1; index <= 8; index += 1)
      await call(kept, `POST /channels/${at}/messages`, { content: `${index}` });
    const read = async (path: string) =>
      (await (await fetch(`${kept.url}/sandbox/${path}`)).json()) as Record<string, { index: number }[]>;
    const { messages } = await read(`messages?channel=${at}&user=Reader`);
    expect(messages).toMatchObject([6, 7, 8].map((one) => ({ message: { content: `${one}` } })));
    const { entries, next } = await read('outbox?after=2');
    expect({ numbers: entries?.map(({ index }) => index), next }).toEqual({ numbers: [6, 7, 8], next: 8 });
    await kept.close();
  });

  it('ends at once, although a page is listening', async () => {
    const ended = await startSandbox();
    const page = await fetch(`${ended.url}/sandbox/stream`);
    const begun = performance.now();
    await ended.close();
    await page.text().catch(() => undefined);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});
