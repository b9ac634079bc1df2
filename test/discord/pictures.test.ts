import type { APIAttachment, APIMessage } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '../../commands/command.ts';
import { commands as ours } from '../../commands/index.ts';
import type { Handle } from '../../sandbox/drive/handle.ts';
import { createChartPool } from '../../src/app/charts/pool.ts';
import { loadWholeDataset } from '../../src/app/load.ts';
import type { Picture, Reply } from '../../src/reply/reply.ts';
import { startTestBot, type TestBot } from './harness.ts';

const EDIT = 'PATCH /webhooks/:webhook/:token/messages/:message';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A card with a picture, or without one, with a button to the other; `who` may be private. */
const card: Command = {
  name: 'card',
  nameJa: 'カード',
  description: { en: 'A card', ja: 'カード' },
  where: 'anywhere',
  options: [
    {
      name: 'what',
      nameJa: '内容',
      description: { en: 'What it shows', ja: '内容' },
      type: 'string',
      required: true,
    },
  ],
  answer: ({ what }): Reply => ({
    audience: what === 'private' ? 'private' : 'public',
    cards: [
      { tone: 'duty', title: String(what), lead: 'text', sections: [] },
      { tone: 'none', title: 'second', lead: 'text', sections: [] },
    ],
    buttons: ['chart', 'plain', 'other'].map((to) => ({
      kind: 'ask',
      label: to,
      command: 'card',
      options: { what: to },
    })),
    ...(what === 'plain'
      ? {}
      : {
          picture: () => {
            if (what === 'bug') throw new Error('secret inside of a picture');
            return what === 'nothing'
              ? null
              : { name: `${what}.png`, alt: `It shows ${what}. 日本`, chart: {} };
          },
        }),
    data: {},
  }),
};

const waiting: { picture: Picture; give: (png: Uint8Array | null) => void }[] = [];
let draws: 'at once' | 'when told' = 'at once';
const draw = (picture: Picture): Promise<Uint8Array | null> =>
  draws === 'at once'
    ? Promise.resolve(picture.name === 'failing.png' ? null : PNG)
    : new Promise((give) => waiting.push({ picture, give }));

const dataset = loadWholeDataset();
const logged: Record<string, unknown>[] = [];
const pool = createChartPool({
  log: { warn: (line: object) => void logged.push({ ...line }), debug: () => undefined },
});
let test: TestBot;
beforeAll(async () => {
  test = await startTestBot(
    {
      commands: [card, ...ours],
      dataset,
      draw: (picture) => (picture.name.startsWith('history-') ? pool.draw(picture) : draw(picture)),
    },
    { rateLimits: false },
  );
});
afterEach(() => {
  draws = 'at once';
  waiting.splice(0);
  test.sandbox.faults.clear();
});
afterAll(async () => {
  // Discord took what was sent, and understood every field.
  const sent = test.sandbox.outbox.filter(({ verdict }) => verdict.accepted);
  expect(sent.flatMap(({ verdict }) => verdict.warnings)).toEqual([]);
  expect(test.fatals).toEqual([]);
  await test.close();
  await pool.close();
});

const slash = (what: string, more: object = {}) =>
  test.sandbox.drive.slash({ command: 'card', options: { what }, user: 'Asker', ...more });
const press = (message: APIMessage, what: string, more: object = {}) =>
  test.sandbox.drive.press({ message, customId: `1|card|what=${what}`, user: 'Asker', ...more });

function messageOf({ response }: Handle): APIMessage {
  if (response === null) throw new Error('there is no message');
  return response;
}

/** The files that a message shows in its cards. */
function shownIn(handle: Handle): APIAttachment[] {
  return test.sandbox.state.messages.get(messageOf(handle).id)?.embedded ?? [];
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !holds(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(holds()).toBe(true);
}

describe('an answer with a picture', () => {
  it('is text at once; the picture follows in its first card, with words for those who do not see it', async () => {
    draws = 'when told';
    const answer = await slash('chart');
    expect(answer.response?.embeds.map(({ title }) => title)).toEqual(['chart', 'second']);
    expect(answer.response?.embeds[0]?.image).toBeUndefined();
    await until(() => waiting.length === 1);
    waiting[0]?.give(PNG);
    const message = await answer.waitForEdit();
    expect(message.embeds.map(({ title }) => title)).toEqual(['chart', 'second']);
    expect(message.embeds[0]?.image).toMatchObject({
      url: expect.stringMatching(/\/chart\.png$/),
      description: 'It shows chart. 日本',
    });
    expect(message.embeds[1]?.image).toBeUndefined();
    expect(message.components).toHaveLength(1);
    expect(shownIn(answer)).toMatchObject([{ filename: 'chart.png', description: 'It shows chart. 日本' }]);
    expect(answer.files.at(-1)?.data).toEqual(PNG);
    expect(message.mentions).toEqual([]);
  });

  it.each([
    ['a private answer', 'private', {}],
    ['a direct message', 'chart', { context: 'bot-dm' }],
    ['a server that the bot is not in', 'chart', { userInstalled: true }],
  ] as const)('works in %s', async (_place, what, where) => {
    const answer = await slash(what, where);
    expect((await answer.waitForEdit()).embeds[0]?.image?.url).toMatch(/\.png$/);
  });

  it('comes in place when a button asks for it, and goes when the next card has none', async () => {
    const answer = await slash('plain');
    const withPicture = await press(messageOf(answer), 'chart');
    // The card in place is the first change, its picture the second.
    await withPicture.waitForEdit(2);
    expect(shownIn(withPicture)).toHaveLength(1);
    const other = await press(messageOf(withPicture), 'other');
    expect(messageOf(other).embeds[0]).not.toHaveProperty('image');
    await other.waitForEdit(2);
    expect(shownIn(other).map(({ filename }) => filename)).toEqual(['other.png']);
    const without = await press(messageOf(other), 'plain');
    expect(messageOf(without)).toMatchObject({ id: messageOf(answer).id, attachments: [] });
    expect(messageOf(without).embeds[0]).not.toHaveProperty('image');
    expect(shownIn(without)).toEqual([]);
  });

  it("for somebody else's press comes in their private answer", async () => {
    const answer = await slash('plain');
    const pressed = await press(messageOf(answer), 'chart', { user: 'Other' });
    expect(pressed.ephemeral).toBe(true);
    expect((await pressed.waitForEdit()).embeds[0]?.image?.url).toMatch(/chart\.png$/);
    expect(shownIn(answer)).toEqual([]);
  });

  it('that was replaced meanwhile keeps its picture to itself', async () => {
    draws = 'when told';
    const answer = await slash('chart');
    await until(() => waiting.length === 1);
    const replaced = await press(messageOf(answer), 'plain');
    waiting[0]?.give(PNG);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(messageOf(replaced).embeds[0]?.title).toBe('plain');
    expect(shownIn(replaced)).toEqual([]);
  });

  it('whose picture was on its way when it was replaced does not cover the newer card', async () => {
    const slow = { delay: 300 };
    test.sandbox.faults.next(EDIT, slow);
    const answer = await slash('chart');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const replaced = await press(messageOf(answer), 'plain');
    await until(() => answer.edits.length > 0 && messageOf(replaced).embeds[0]?.title === 'plain');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(messageOf(replaced).embeds[0]?.title).toBe('plain');
    expect(shownIn(replaced)).toEqual([]);
  });

  it.each([
    ['could not be drawn', 'failing'],
    ['has nothing to draw', 'nothing'],
    ['fails in the making', 'bug'],
  ])('stays text when it %s', async (_why, what) => {
    const answer = await slash(what);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(answer.edits).toEqual([]);
    expect(messageOf(answer).embeds[0]?.title).toBe(what);
    expect(JSON.stringify(answer.response)).not.toContain('secret');
  });

  it('whose message was deleted meanwhile is noted, no more', async () => {
    draws = 'when told';
    const answer = await slash('chart');
    await until(() => waiting.length === 1);
    test.sandbox.state.messages.delete(messageOf(answer).id);
    waiting[0]?.give(PNG);
    await until(() => test.logged.some(({ msg }) => msg === 'the message was gone before its picture came'));
    expect((await slash('plain')).response?.embeds[0]?.title).toBe('plain');
  });

  it('is left as it is when the place takes no file so large', async () => {
    draws = 'when told';
    const answer = await slash('chart');
    await until(() => waiting.length === 1);
    waiting[0]?.give(new Uint8Array(10 * 1024 * 1024 + 1));
    await until(() => test.logged.some(({ msg }) => msg === 'a picture is too large for this place'));
    expect(answer.edits).toEqual([]);
  });

  it('Japan, steel: the real history, drawn by the real pool, in both languages', async () => {
    for (const [locale, alt] of [
      ['en-US', /^Japan · Steel: 25% from 2018-03-23; tariff-rate quota 0–25% from 2022-04-01/],
      ['ja', /^日本・鉄鋼：2018年3月23日から25％。2022年4月1日から関税割当/],
    ] as const) {
      const options = { country: 'Japan', product: 'steel' };
      const answer = await test.sandbox.drive.slash({ command: 'history', options, user: 'Asker', locale });
      const message = await answer.waitForEdit(1, 20_000);
      expect(message.embeds[0]?.image).toMatchObject({ width: 960 });
      const [file] = shownIn(answer);
      expect(file).toMatchObject({
        filename: 'history-JP-steel.png',
        description: expect.stringMatching(alt),
      });
      expect(file?.size).toBeLessThanOrEqual(300 * 1024);
    }
    expect(logged).toEqual([]);
  });
});
